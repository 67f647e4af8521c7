"""``workbench import``: take dispatches and annotations into a project."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.notes import say_notes
from workbench.cli.options import model_options, users_model
from workbench.cli.progress import progress, watched
from workbench.cli.telling import tell, warn
from workbench.exchange.highlighting import highlight, unread
from workbench.exchange.importing import FileReport, import_paths
from workbench.formats.bundle import Refusal
from workbench.model.users_model import UsersModel
from workbench.store.project import Project


@click.command("import")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument(
    "files",
    nargs=-1,
    required=True,
    # One file that cannot be read does not stop the others: the import itself reports it.
    type=click.Path(path_type=Path, readable=False),
)
@click.option(
    "--as",
    "annotator",
    metavar="ANNOTATOR",
    help="Whose the annotations in the compact gold form are.",
)
@click.option("--no-highlight", is_flag=True, help="Leave the dispatches without suggestions.")
@model_options
@click.pass_context
def command(
    ctx: click.Context,
    project: Path,
    files: tuple[Path, ...],
    annotator: str | None,
    *,
    no_highlight: bool,
    model: str | None,
    labels: str | None,
    span_group: str | None,
) -> None:
    """Take FILES into PROJECT: dispatches in plain text (UTF-8), JSON lines, or folders of both.

    Each file comes in whole or, where lines of it fail, with the lines that are right. Then the
    suggester reads the dispatches that are new; without --model, with the project's own model or
    with the rules. The exit code is 0 when nothing failed.

    \b
    Examples:
      workbench import march.workbench dispatches/
      workbench import march.workbench gold.jsonl --as Marie
    """
    if annotator is not None and not annotator.strip():
        raise click.BadParameter("ANNOTATOR is a name, not nothing", param_hint="--as")
    with Project.open(project) as opened:
        chosen = users_model(model, labels, span_group, opened.scheme)
        failed = _import(opened, files, annotator)
        if not no_highlight:
            failed += _highlight(opened, chosen)
    ctx.exit(1 if failed else 0)


def _import(project: Project, files: tuple[Path, ...], annotator: str | None) -> int:
    reports: list[FileReport] = []
    try:
        with progress("importing") as tick:
            # One after the other: what came in before the disk was full is reported as well.
            for report in import_paths(project, files, annotator=annotator, tick=tick):
                reports.append(report)  # noqa: PERF402
    finally:
        failed = _report(reports)
    return failed


def _report(reports: list[FileReport]) -> int:
    for report in reports:
        path = click.format_filename(report.path)
        tell("imported_file", f"{path}: {_said(_counts([report]))}")
        for note in report.notes:
            tell("note", f"  {note}")
        for refusal in report.refusals:
            warn(
                "refused",
                f"workbench: {path}{_line(refusal)}: {refusal.reason}",
                path=path,
                line=refusal.line,
                reason=refusal.reason,
            )
    counts = _counts(reports)
    tell("imported", f"in all: {_said(counts)}", **counts)
    return sum(len(r.refusals) for r in reports)


def _counts(reports: list[FileReport]) -> dict[str, int]:
    return {
        "dispatches": sum(r.dispatches for r in reports),
        "annotation_sets": sum(r.sets for r in reports),
        "duplicates": sum(r.duplicates for r in reports),
        "failed": sum(len(r.refusals) for r in reports),
    }


def _said(counts: dict[str, int]) -> str:
    return ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in counts.items())


def _line(refusal: Refusal) -> str:
    return f" line {refusal.line}" if refusal.line else ""


def _highlight(project: Project, model: UsersModel | None) -> int:
    dispatches = unread(project)
    if not dispatches:
        return 0
    replies = highlight(project, dispatches, model=model)
    done = list(watched(replies, label="highlighting", length=len(dispatches)))
    failed = [reply for reply in done if reply.error]
    for reply in failed:
        warn(
            "not_read",
            f"workbench: {reply.id}: not highlighted: {reply.error}",
            dispatch=reply.id,
            reason=reply.error,
        )
    say_notes(done)
    found = sum(len(reply.suggestions) for reply in done)
    read = len(done) - len(failed)
    tell(
        "highlighted",
        f"highlighted: {read} dispatches, {found} suggestions",
        dispatches=read,
        suggestions=found,
    )
    return len(failed)
