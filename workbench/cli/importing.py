"""``workbench import``: take dispatches and annotations into a project."""

from __future__ import annotations

import time
from collections.abc import Set as AbstractSet
from pathlib import Path

import click

from workbench.cli.backing_up import daily
from workbench.cli.notes import say_notes
from workbench.cli.options import model_options, users_model
from workbench.cli.planned import Named, as_json, chosen, facts, left_out, table
from workbench.cli.progress import progress, watched
from workbench.cli.telling import for_window, tell, warn
from workbench.exchange.highlighting import highlight, unread
from workbench.exchange.importing import FileReport, Report, carry_out, import_paths
from workbench.exchange.planning import plan
from workbench.exchange.reading import FORMATS, Options
from workbench.exchange.watching import Watched
from workbench.formats import labelmap
from workbench.formats.bundle import Refusal
from workbench.formats.labelmap import Labels
from workbench.model.users_model import UsersModel
from workbench.model.verdict import Verdict
from workbench.store.project import Project

_EVERY = 1.0
"""Seconds between two looks into a watched folder."""
_MANY = 100
"""With more files, only those are told that say something of their own."""


@click.command("import")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    # One file that cannot be read does not stop the others: the import itself reports it.
    type=click.Path(path_type=Path, readable=False),
)
@click.option("--dry-run", is_flag=True, help="Show what would come in, and store nothing.")
@click.option("--json", "in_json", is_flag=True, help="Show that as JSON.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="The format of the files, where their content is not to decide.",
)
@click.option(
    "--as",
    "annotator",
    metavar="WHO",
    help="Whose the annotations are, where the file does not say or another is meant.",
)
@click.option(
    "--without",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Leave out what a JSON list names: [file, number] as --dry-run --json gives them.",
)
@click.option("--watch", is_flag=True, help="Watch folders and import what is new, until Ctrl+C.")
@click.option("--no-highlight", is_flag=True, help="Leave the dispatches without suggestions.")
@model_options
@click.pass_context
def command(  # noqa: PLR0913  a parameter for each option
    ctx: click.Context,
    project: Path,
    paths: tuple[Path, ...],
    annotator: str | None,
    form: str | None,
    without: Path | None,
    *,
    dry_run: bool,
    in_json: bool,
    watch: bool,
    no_highlight: bool,
    model: str | None,
    labels: str | None,
    span_group: str | None,
) -> None:
    """Take what PATHS hold into PROJECT: agencies' wires, plain text, data of other tools.

    The format is known by the content. All comes in at once, or nothing; what cannot be read is
    named and left out. Updates are linked to what they replace. --labels says which label of the
    project stands for one of a file's, or of the model's. Then the suggester reads the dispatches
    that are new; without --model, with the project's own model or with the rules. The exit code is
    0 when nothing failed.

    \b
    Examples:
      workbench import march.workbench wires/ --dry-run
      workbench import march.workbench gold.jsonl --as Marie
      workbench import march.workbench incoming/ --watch
    """
    if annotator is not None and not annotator.strip():
        raise click.BadParameter("WHO is a name, not nothing", param_hint="--as")
    if in_json and not dry_run:
        raise click.UsageError("--json goes with --dry-run")
    if watch and (dry_run or not all(path.is_dir() for path in paths)):
        raise click.UsageError("--watch takes folders, and imports what comes into them")
    options = Options(annotator or "", _labels(labels), form or "")
    with Project.open(project) as opened:
        if dry_run:
            ctx.exit(_show(opened, paths, options, in_json=in_json))
        daily(opened)
        chosen = users_model(model, labels if model else None, span_group, opened.scheme)
        work = _Work(opened, options, chosen, highlights=not no_highlight)
        failed = work.watch(paths) if watch else work.take(paths, left_out(without))
    ctx.exit(1 if failed else 0)


def _labels(labels: str | None) -> Labels:
    return Labels() if labels is None else Labels(labelmap.read(labels))


def _show(project: Project, paths: tuple[Path, ...], options: Options, *, in_json: bool) -> int:
    with progress("looking") as tick:
        found = plan(project, paths, options, tick=tick)
    if in_json and for_window():
        for row in found.rows:
            tell("planned_row", "", **facts(row))
    elif in_json:
        click.echo(as_json(found))
    else:
        for line in table(found):
            click.echo(line)
        counts = {str(verdict): n for verdict, n in found.counts.items()}
        tell("planned", f"in all: {_said(counts)}", **counts)
    return 1 if found.counts[Verdict.UNREADABLE] else 0


class _Work:
    """An import, once or again and again, with the reading by the suggester that follows."""

    def __init__(
        self, project: Project, options: Options, model: UsersModel | None, *, highlights: bool
    ) -> None:
        self._project = project
        self._options = options
        self._model = model
        self._highlights = highlights

    def take(self, paths: tuple[Path, ...], without: AbstractSet[Named] = frozenset()) -> int:
        """Import what the paths hold and report it; return how much failed."""
        with progress("importing") as tick:
            if without:
                found = plan(self._project, paths, self._options, tick=tick)
                report = carry_out(self._project, found, chosen(found, without), tick=tick)
            else:
                report = import_paths(self._project, paths, self._options, tick=tick)
        failed = _report(report)
        return failed + (_highlight(self._project, self._model) if self._highlights else 0)

    def watch(self, folders: tuple[Path, ...]) -> int:
        """Import what comes into the folders until Ctrl+C; what fails is told at once."""
        watching = [Watched(folder) for folder in folders]
        names = ", ".join(click.format_filename(folder) for folder in folders)
        tell("watching", f"watching {names}; Ctrl+C ends it", folders=names)
        try:
            while True:
                found = tuple(path for each in watching for path in each.ready())
                if found:
                    self.take(found)
                time.sleep(_EVERY)
        except KeyboardInterrupt:
            tell("watched", "no longer watching")
        return 0


def _report(report: Report) -> int:
    for file in report.files:
        _report_file(file, briefly=len(report.files) > _MANY)
    for carriage in report.carried:
        tell(
            "carried",
            f"  {carriage.dispatch}: {carriage.kept} annotations of {carriage.annotator} carried"
            f" over from {carriage.earlier}, {carriage.lost} to look at",
            dispatch=carriage.dispatch,
            earlier=carriage.earlier,
            annotator=carriage.annotator,
            kept=carriage.kept,
            lost=carriage.lost,
        )
    _report_links(report)
    counts = _counts(report.files)
    tell("imported", f"in all: {_said(counts)}", **counts)
    return counts["failed"]


def _report_file(report: FileReport, *, briefly: bool) -> None:
    path = click.format_filename(report.path)
    if not briefly or report.notes:
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


def _report_links(report: Report) -> None:
    if report.updates:
        said = f"{report.updates} dispatches are updates of others"
        tell("updates", said, dispatches=report.updates)
    if report.proposed:
        tell(
            "proposed",
            f"{report.proposed} dispatches are perhaps updates of others: see workbench versions",
            dispatches=report.proposed,
        )
    if report.killed:
        tell("killed", f"{report.killed} dispatches were killed", dispatches=report.killed)


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
