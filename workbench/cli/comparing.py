"""The options that say what is compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any, TypeVar

import click

from workbench.model.choice import Layer
from workbench.model.compared import Compared, Help, When

Function = TypeVar("Function", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--annotator",
        "annotators",
        metavar="NAME",
        multiple=True,
        help="Only these people, suggesters or gold; may stand more than once, as most of these.",
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
    click.option(
        "--finished",
        is_flag=True,
        help="These dates are when dispatches were finished, not the dispatches' own.",
    ),
    click.option("--batch", "batches", metavar="ID", multiple=True, help="What was handed out so."),
    click.option("--agency", "agencies", metavar="NAME", multiple=True, help="Of this agency."),
    click.option(
        "--language", "languages", metavar="CODE", multiple=True, help="In this language."
    ),
    click.option("--blind", is_flag=True, help="What people made without suggestions."),
    click.option("--highlighted", is_flag=True, help="What people made with suggestions."),
)


def compared_options(function: Function) -> Function:
    """Add the options that say what is compared."""
    return reduce(lambda made, option: option(made), reversed(_OPTIONS), function)


def compared_of(options: Mapping[str, Any]) -> Compared:
    """Return what the options say; raise UsageError where they contradict each other."""
    if options["blind"] and options["highlighted"]:
        raise click.UsageError("--blind and --highlighted do not go together")
    shown = Help.HIGHLIGHTED if options["highlighted"] else Help.BOTH
    return Compared(
        annotators=options["annotators"],
        labels=frozenset(options["labels"]),
        layers=frozenset(map(Layer, options["layers"] or Layer)),
        since=options["since"],
        until=options["until"],
        when=When.FINISHED if options["finished"] else When.DISPATCH,
        batches=options["batches"],
        languages=options["languages"],
        agencies=options["agencies"],
        help=Help.BLIND if options["blind"] else shown,
    )


def said(compared: Compared) -> str:
    """Return in words what is compared, nothing where it is everything."""
    parts = {
        "of": compared.annotators,
        "labels": tuple(sorted(compared.labels)),
        "layers": tuple(sorted(compared.layers)) if len(compared.layers) < len(Layer) else (),
        "batches": compared.batches,
        "agencies": compared.agencies,
        "languages": compared.languages,
    }
    told = [f"{name} {', '.join(values)}" for name, values in parts.items() if values]
    if compared.since or compared.until:
        finished = "finished " if compared.when is When.FINISHED else ""
        told.append(f"{finished}from {compared.since or '…'} to {compared.until or '…'}")
    if compared.help is not Help.BOTH:
        told.append("with suggestions" if compared.help is Help.HIGHLIGHTED else "blind")
    return "; ".join(told)
