"""``workbench export``: training data and exchange files out of a project."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.progress import watched
from workbench.cli.telling import tell
from workbench.exchange import exporting
from workbench.exchange.exporting import Choice
from workbench.formats import docbin
from workbench.formats.docbin import Problem, Report
from workbench.store.project import Project

_SHOWN = 60


@click.command("export")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "docbin"]),
    required=True,
    help="jsonl can be imported again; docbin is for spacy train.",
)
@click.option("--annotator", metavar="NAME", help="The sets of one annotator only.")
def command(project: Path, target: Path, form: str, annotator: str | None) -> None:
    """Write the annotation sets of PROJECT to OUT, each with its state.

    Before anything is written, the command names what the format cannot hold.

    \b
    Examples:
      workbench export march.workbench march.jsonl --format jsonl
      workbench export march.workbench train.spacy --format docbin --annotator Marie
    """
    with Project.open(project) as opened:
        exporting.refuse_project(opened, target)
        choice = exporting.choose(opened, annotator=annotator, bare=form == "jsonl")
        if form == "jsonl":
            _write_jsonl(opened, choice, target)
        else:
            _write_docbin(opened, choice, target)


def _write_jsonl(project: Project, choice: Choice, target: Path) -> None:
    if choice.unused_speakers:
        tell(
            "unused_speakers",
            f"not in the file: {choice.unused_speakers} speakers that no quotation names",
            speakers=choice.unused_speakers,
        )
    lines = exporting.write_jsonl(project, choice, target)
    written = sum(1 for _ in watched(lines, label="exporting", length=len(choice.keys)))
    name = click.format_filename(target)
    tell("exported", f"{name}: {written} lines", path=name, sets=written)


def _write_docbin(project: Project, choice: Choice, target: Path) -> None:
    chosen = exporting.bundles(project, choice)
    made, report = docbin.build(
        watched(chosen, label="exporting", length=len(choice.keys)), language=project.language
    )
    _show(report)
    exporting.write_docbin(made, target)
    name = click.format_filename(target)
    tell("exported", f"{name}: {report.docs} docs", path=name, sets=report.docs)


def _show(report: Report) -> None:
    for problem in report.unaligned:
        said = f"{_where(problem)} does not align with tokens; in user_data only"
        tell("unaligned", said, where=_where(problem))
    for problem in report.overlapping:
        said = f"{_where(problem)} overlaps a longer entity; in user_data only"
        tell("overlapping", said, where=_where(problem))
    for what, n in report.unheld.items():
        if n:
            tell("unheld", f"in user_data only: {n} {what}", what=what, number=n)


def _where(problem: Problem) -> str:
    words = " ".join(problem.words.split())
    shown = words if len(words) <= _SHOWN else f"{words[:40]}...{words[-17:]}"
    return (
        f"{problem.dispatch} ({problem.annotator}) [{problem.start}, {problem.end})"
        f" {problem.what} {shown!r}"
    )
