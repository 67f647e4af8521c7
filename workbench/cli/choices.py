"""The options that choose what is exported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any, TypeVar

import click

from workbench.model.choice import Choice, Layer, Who
from workbench.model.state import State

Function = TypeVar("Function", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--annotator", "annotators", metavar="NAME", multiple=True, help="Whose sets."),
    click.option("--gold", is_flag=True, help="The sets of gold only."),
    click.option(
        "--majority", is_flag=True, help="What more than half of three or more who finished have."
    ),
    click.option(
        "--state",
        "states",
        type=click.Choice([str(s) for s in State]),
        multiple=True,
        help="Sets in this state; may stand more than once, as most of these.",
    ),
    click.option("--label", "labels", metavar="LABEL", multiple=True, help="A label or a type."),
    click.option(
        "--layer",
        "layers",
        type=click.Choice([str(x) for x in Layer]),
        multiple=True,
        help="Entities or quotations; both if it is left out.",
    ),
    click.option("--since", default="", metavar="DATE", help="From this date, or year, or month."),
    click.option("--until", default="", metavar="DATE", help="Up to this date, and on it."),
    click.option("--agency", "agencies", metavar="NAME", multiple=True, help="Of this agency."),
    click.option("--lang", "languages", metavar="CODE", multiple=True, help="In this language."),
    click.option("--no-text", is_flag=True, help="Without the text of the dispatches."),
    click.option("--with-embargoed", is_flag=True, help="Also what is under embargo."),
    click.option("--with-killed", is_flag=True, help="Also what the agency killed."),
)


def choice_options(function: Function) -> Function:
    """Add the options that choose what is exported."""
    return reduce(lambda made, option: option(made), reversed(_OPTIONS), function)


def choice_of(options: Mapping[str, Any], *, bare: bool) -> Choice:
    """Return what the options choose; raise UsageError where they contradict each other."""
    if options["gold"] and options["majority"]:
        raise click.UsageError("--gold and --majority do not go together")
    if options["majority"] and options["states"]:
        raise click.UsageError("--majority is of finished sets; leave --state out")
    who = Who.GOLD if options["gold"] else Who.MAJORITY if options["majority"] else Who.ALL
    return Choice(
        who,
        options["annotators"],
        frozenset(map(State, options["states"])),
        frozenset(options["labels"]),
        frozenset(map(Layer, options["layers"] or Layer)),
        options["since"],
        options["until"],
        options["agencies"],
        options["languages"],
        with_text=not options["no_text"],
        bare=bare,
        embargoed=options["with_embargoed"],
        killed=options["with_killed"],
    )
