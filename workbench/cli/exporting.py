"""``workbench export``: training data and exchange files out of a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import click

from workbench.cli.choices import choice_of, choice_options
from workbench.cli.preflight import Screen, held_back, screen_of
from workbench.cli.progress import watched
from workbench.cli.telling import tell
from workbench.errors import ProjectError
from workbench.exchange import exporting
from workbench.exchange.card import Names
from workbench.exchange.exporting import Order
from workbench.exchange.preflight import Report
from workbench.formats.bundle import Bundle
from workbench.formats.forms import FORMS, form
from workbench.formats.splitting import Split
from workbench.store import chosen
from workbench.store.chosen import Counts
from workbench.store.project import Project


def _split(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[float, ...]:
    try:
        shares = tuple(float(share) / 100 for share in value.split("/"))
    except ValueError:
        shares = ()
    if len(shares) != len(Split().shares):
        raise click.BadParameter(f"{value!r} is not three shares like 80/10/10")
    return shares


@click.command("export")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "name",
    type=click.Choice([f.name for f in FORMS if f.writes]),
    required=True,
    help="jsonl can be imported again whole; workbench formats tells what each holds.",
)
@choice_options
@click.option("--tokenizer", metavar="LANGUAGE", help="Whose tokens; the project's if left out.")
@click.option(
    "--split",
    default="80/10/10",
    show_default=True,
    callback=_split,
    help="Shares of train, dev and test, for training data in a folder.",
)
@click.option("--seed", default=0, show_default=True, help="Another seed is another split.")
@click.option("--stratified", is_flag=True, help="Have each label in each part, as far as can be.")
@click.option(
    "--names",
    type=click.Choice([str(n) for n in Names]),
    default=str(Names.INITIALS),
    show_default=True,
    help="How the data card names people; pseudonyms go into the rows as well.",
)
@click.option("--licence", default="", metavar="TEXT", help="The licence, for the data card.")
@click.option("--replace", is_flag=True, help="Put a folder in place of an earlier export.")
@click.option("--dry-run", is_flag=True, help="Only say what would be lost; write nothing.")
@click.option("--strict", is_flag=True, help="Write nothing where something would be lost.")
@click.option("--json", "as_json", is_flag=True, help="Print all that would be lost as JSON.")
@click.option("--cases", default=20, show_default=True, help="How many stretches are shown.")
def command(project: Path, target: Path, **options: Any) -> None:  # noqa: ANN401 - click's
    """Write the annotation sets of PROJECT to OUT, each with its state, and a data card beside it.

    Before anything is written, the command names what the format cannot hold. What is killed or
    under embargo stays out unless it is asked for.

    \b
    Examples:
      workbench export march.workbench march.jsonl --format jsonl
      workbench export march.workbench train --format docbin --gold --state done
      workbench export march.workbench march.csv --format csv --dry-run --json
    """
    with Project.open(project) as opened:
        order = _order(opened, target, options)
        counts = exporting.prepare(opened, order)
        report = Report()
        with screen_of(order, as_json=options["as_json"], most=options["cases"]) as screen:
            _look(opened, order, counts, report, screen)
        if options["strict"] and report.anything:
            raise ProjectError(f"nothing was written: {_lost(report)} would be lost")
        if not options["dry_run"]:
            _write(opened, order, counts, report, say=not options["as_json"])


def _order(project: Project, target: Path, options: dict[str, Any]) -> Order:
    return Order(
        form(options["name"]),
        choice_of(options, bare=options["name"] == "jsonl"),
        target,
        options["tokenizer"] or project.language,
        Split(options["split"], options["seed"], options["stratified"]),
        Names(options["names"]),
        options["licence"],
        options["replace"],
    )


def _look(project: Project, order: Order, counts: Counts, report: Report, screen: Screen) -> None:
    found = exporting.checked(project, order, counts, report)
    for cases in watched(found, label="checking", length=max(counts.sets, counts.dispatches)):
        for case in cases:
            screen.case(case)
    unused = chosen.unused_speakers(project) if order.form.name == "jsonl" else 0
    screen.end(report, counts, unused)


def _lost(report: Report) -> str:
    return ", ".join(f"{n} {loss}" for loss, n in report.losses.items() if n)


def _write(project: Project, order: Order, counts: Counts, report: Report, *, say: bool) -> None:
    ticks = partial(_ticking, length=max(counts.sets, counts.dispatches))
    _, tally = exporting.write(project, order, counts, report, ticks)
    if say:
        name = click.format_filename(order.target)
        kind = "lines" if order.form.name == "jsonl" else "annotation sets"
        tell("exported", f"{name}: {tally.rows} {kind}", path=name, sets=tally.sets)
        held_back(counts)


def _ticking(found: Iterable[Bundle], *, length: int) -> Iterator[Bundle]:
    return watched(found, label="exporting", length=length)
