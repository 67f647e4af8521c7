"""``workbench backup``, ``backups`` and ``restore``: copies of a project, and the way back."""

from __future__ import annotations

import json
import os
from pathlib import Path

import click

from workbench.cli.telling import tell
from workbench.errors import ProjectError
from workbench.store import backups
from workbench.store.backups import Backup, Reason
from workbench.store.project import Project

_VARIABLE = "WORKBENCH_BACKUPS"
_BUDGET = "WORKBENCH_BACKUP_BUDGET"


_PATH = "project.txt"
"""The file in the folder of a project's backups that says where the project stood last."""


def folder_of(project: Project) -> Path:
    """Return the folder of a project's backups; WORKBENCH_BACKUPS names another place for all."""
    return _root() / project.uid


def _root() -> Path:
    import platformdirs  # only who makes backups waits for it

    named = os.environ.get(_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("workbench") / "backups"


def _make(project: Project, reason: Reason, budget: float) -> Backup:
    made = backups.make(project, folder_of(project), reason, budget=int(budget * 1e9))
    path = made.path.with_name(_PATH)
    path.write_text(str(project.path.resolve()), encoding="utf-8", errors="surrogateescape")
    return made


def before(project: Project, reason: Reason) -> Backup:
    """Make a backup before something that changes much; one that cannot be made stops it."""
    return _make(project, reason, float(os.environ.get(_BUDGET, backups.BUDGET / 1e9)))


_budget = click.option(
    "--budget",
    envvar=_BUDGET,
    type=click.FloatRange(min=0.01),
    default=backups.BUDGET / 1e9,
    show_default=True,
    help=f"How many GB the backups of the project may take; {_BUDGET} says it for all commands.",
)


@click.command("backup")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--if-due", is_flag=True, help="Only where the last is a day old, and much the same.")
@_budget
def backup(project: Path, budget: float, *, if_due: bool) -> None:
    """Make a backup of PROJECT, and thin out those before it.

    All of the last day are kept, one a day for a week, one a week for two months, one a month, and
    no more than the budget. Every merge, migration and restoring makes one before.

    \b
    Example:
      workbench backup march.workbench
    """
    with Project.open(project, read_only=True) as opened:
        folder = folder_of(opened)
        if if_due and not backups.is_due(opened, folder):
            return
        reason = Reason.DAILY if if_due else Reason.ASKED
        made = _make(opened, reason, budget)
    tell("backup", f"{made.path} is written", file=str(made.path), size=made.size)


@click.command("backups")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def listing(project: Path, *, as_json: bool) -> None:
    """List the backups of PROJECT, the newest first, with what they hold.

    \b
    Example:
      workbench backups march.workbench
    """
    folder = _folder(project)
    found = backups.listed(folder)
    facts = [_facts(number, each) for number, each in enumerate(found, start=1)]
    if as_json:
        click.echo(json.dumps({"folder": str(folder), "backups": facts}, indent=1))
        return
    for each, fact in zip(found, facts, strict=True):
        tell("a backup", _line(each, fact), **fact)
    if not found:
        tell("no backup", f"there is no backup of {project.name} in {folder}", folder=str(folder))


@click.command("restore")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("which", metavar="NUMBER|FILE")
@_budget
def restore(project: Path, which: str, budget: float) -> None:
    """Put a backup in the place of PROJECT: its number in the list, or its file.

    What the project held until now becomes a backup itself.

    \b
    Example:
      workbench restore march.workbench 1
    """
    chosen = _chosen(project, which)
    folder = _folder(project, chosen)
    made = backups.restore(project, chosen, folder, budget=int(budget * 1e9))
    kept = f"; what it was is kept as {made.path}" if made else ""
    tell("restored", f"{project} is as it was in {chosen.name}{kept}", file=str(chosen))


def _folder(project: Path, backup_: Path | None = None) -> Path:
    """Return the folder of a project's backups, also where it is damaged or gone."""
    try:
        with Project.open(project, read_only=True) as opened:
            return folder_of(opened)
    except ProjectError:
        wanted = str(project.resolve())
        for told in _root().glob(f"*/{_PATH}"):
            if told.read_text(encoding="utf-8", errors="surrogateescape") == wanted:
                return told.parent
        if backup_ is not None:
            with Project.open(backup_, read_only=True) as opened:
                return folder_of(opened)
        raise


def _chosen(project: Path, which: str) -> Path:
    if not which.isdecimal():
        return Path(which)
    found = backups.listed(_folder(project))
    if not 0 < int(which) <= len(found):
        raise ProjectError(
            f"{project} has {len(found)} backups; workbench backups {project} lists them"
        )
    return found[int(which) - 1].path


def _facts(number: int, each: Backup) -> dict[str, object]:
    held = backups.held_in(each)
    return {
        "number": number,
        "file": str(each.path),
        "made": each.made.isoformat(timespec="seconds"),
        "reason": str(each.reason),
        "size": each.size,
        "dispatches": held.dispatches if held else None,
        "acts": held.acts if held else None,
    }


def _line(each: Backup, fact: dict[str, object]) -> str:
    when = each.made.astimezone().strftime("%Y-%m-%d %H:%M")
    holds = f"{fact['dispatches']} dispatches, {fact['acts']} acts"
    what = holds if fact["acts"] is not None else "it cannot be read"
    return f"{fact['number']}. {when}, {each.reason}, {each.size / 1e6:.1f} MB: {what}"
