"""``workbench merge``: bring the work of other copies in, look at it first, take it back."""

from __future__ import annotations

import getpass
import json
from pathlib import Path
from typing import Any

import click

from workbench.cli.backing_up import before
from workbench.cli.progress import progress
from workbench.cli.telling import for_window, tell, warn
from workbench.errors import ProjectError
from workbench.store import merges
from workbench.store.backups import Reason
from workbench.store.merges import Aside
from workbench.store.project import Project
from workbench.team.merged import FileReport, Person, Report, Sealed
from workbench.team.merging import merge, undo

_SEALS = {
    Sealed.BROKEN: "its journal was changed outside the workbench, or does not begin as handed out",
    Sealed.CHANGED: "its annotations were changed outside the workbench",
}


@click.command("merge")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--as", "who", metavar="NAME", help="Who merges; the login name if it is left out.")
@click.option("--dry-run", is_flag=True, help="Say what would come in, and write nothing.")
@click.option("--undo", "back", is_flag=True, help="Take the last merge back.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(
    ctx: click.Context,
    project: Path,
    files: tuple[Path, ...],
    who: str | None,
    *,
    dry_run: bool,
    back: bool,
    as_json: bool,
) -> None:
    """Bring the work in FILES, other copies of PROJECT, into it.

    Files may come in any order, with part of the work, twice, and again with more. What two copies
    of one annotator made differently is set aside and listed; nothing is overwritten. Without
    FILES it lists what is set aside.

    \b
    Examples:
      workbench merge march.workbench march.anne.workbench march.bart.workbench
      workbench merge march.workbench march.anne.workbench --dry-run
      workbench merge march.workbench --undo
    """
    name = who or getpass.getuser()
    if back:
        _undo(project, name)
        return
    with Project.open(project) as opened, progress("merging") as tick:
        report = Report([], aside=merges.aside(opened))
        if files:
            kept = None if dry_run else before(opened, Reason.MERGE)
            if kept is not None and not as_json:
                path = str(kept.path)
                tell("backed up", f"a backup was made first: {path}", file=path)
            report = merge(opened, files, name, dry_run=dry_run, progress=tick)
    if as_json:
        click.echo(json.dumps(_plain(report), ensure_ascii=False, indent=1))
    else:
        _tell(report, dry_run=dry_run)
    ctx.exit(int(any(file.error for file in report.files)))


def _undo(project: Path, who: str) -> None:
    with Project.open(project) as opened:
        done = next((each for each in merges.merges(opened) if not each.undone), None)
        if done is None:
            raise ProjectError(f"{project}: no merge is left to be taken back")
        undo(opened, done.act, who)
        names = [each.file for each in merges.merges(opened) if each.act == done.act]
    tell(
        "unmerged",
        f"the merge of {', '.join(names)} is taken back",
        files=names,
        at=done.at,
        who=done.who,
    )


def _tell(report: Report, *, dry_run: bool) -> None:
    for file in report.files:
        _tell_file(file, dry_run=dry_run)
    for likeness, one, other in report.alike:
        tell(
            "alike",
            f"perhaps one speaker: {one.name} and {other.name}; merge them in the register",
            one=one.name,
            other=other.name,
            likeness=round(likeness),
        )
    for each in report.aside:
        warn("aside", _aside(each), **each._asdict())
    if report.files and not for_window():
        sets = sum(p.new + p.updated for f in report.files for p in f.people.values())
        came = "would come in" if dry_run else "came in"
        click.echo(f"in all: {sets} sets {came}, {len(report.aside)} edits set aside")


def _tell_file(file: FileReport, *, dry_run: bool) -> None:
    name = file.path.name
    if file.error:
        text = f"{name}: {file.error}; nothing of it came in"
        warn("unmergeable", text, file=name, path=str(file.path), reason=file.error)
        return
    if file.sealed is not Sealed.WHOLE:
        warn("seal", f"{name}: {_SEALS[file.sealed]}", file=name, sealed=str(file.sealed))
    if not file.same_project:
        warn("other project", f"{name}: it is a copy of another project", file=name)
    _tell_notes(file)
    will = "would bring" if dry_run else "brought"
    for person in file.people.values():
        tell(
            "merged",
            f"{name}: {will} {person.new} new and {person.updated} changed sets of"
            f" {person.name}, {person.acts} acts",
            **_person(person),
            file=name,
            sealed=str(file.sealed),
            dry_run=dry_run,
        )
    if not file.people:
        tell("nothing new", f"{name}: nothing new in it", file=name, sealed=str(file.sealed))


def _tell_notes(file: FileReport) -> None:
    name = file.path.name
    if file.labels:
        labels = ", ".join(file.labels)
        text = f"{name}: the project has no label {labels}: what bears it is set aside"
        warn("unknown labels", text, file=name, labels=labels)
    if file.guideline:
        text = f"{name}: it was annotated under another text of the guideline than is in force"
        warn("other guideline", text, file=name)
    if file.dispatches:
        text = f"{name}: {file.dispatches} dispatches of it were not in the project"
        warn("new dispatches", text, file=name, dispatches=file.dispatches)


def _aside(each: Aside) -> str:
    where = f"{each.dispatch}: " if each.dispatch else ""
    return (
        f"set aside: {where}{each.verb!r} by {each.who} on {each.at[:16].replace('T', ' ')}"
        " does not fit what was done otherwise"
    )


def _person(person: Person) -> dict[str, Any]:
    return {
        "name": person.name,
        "new": person.new,
        "updated": person.updated,
        "acts": person.acts,
    }


def _plain(report: Report) -> dict[str, Any]:
    return {
        "merge": report.act,
        "files": [
            {
                "file": file.path.name,
                "error": file.error or None,
                "sealed": str(file.sealed),
                "same_project": file.same_project,
                "people": [_person(person) for person in file.people.values()],
                "dispatches": file.dispatches,
                "known_acts": file.known,
                "unknown_labels": file.labels,
                "other_guideline": file.guideline,
            }
            for file in report.files
        ],
        "set_aside": [{**each._asdict(), "edit": json.loads(each.edit)} for each in report.aside],
        "new_speakers": [speaker.name for speaker in report.speakers],
        "alike": [[one.name, other.name, round(score)] for score, one, other in report.alike],
    }
