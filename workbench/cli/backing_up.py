"""``workbench backup``, ``backups`` and ``restore``: copies of a project, and the way back."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, cast

import click

from workbench.cli.progress import progress
from workbench.cli.telling import for_window, tell, warn
from workbench.errors import ProjectError
from workbench.resources import settings_path
from workbench.store import backups, copying, shelves
from workbench.store.backups import Backup, Reason
from workbench.store.project import Project

_FOLDER = "WORKBENCH_BACKUPS"
_BUDGET = "WORKBENCH_BACKUP_BUDGET"
_GB = 1e9


def _set(name: str) -> Any:  # noqa: ANN401 - whatever a file holds
    """Return what the user set in the window under a name, None where nothing was."""
    try:
        plain = json.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return cast("dict[str, Any]", plain).get(name) if isinstance(plain, dict) else None


def root() -> Path:
    """Return the folder of all backups: WORKBENCH_BACKUPS, what was set, or one of the user's."""
    named = os.environ.get(_FOLDER) or _set("backups")
    if named:
        return Path(str(named))
    import platformdirs  # only who makes backups waits for it

    return platformdirs.user_data_path("workbench") / "backups"


def usual_budget() -> float:
    """Return how many GB the backups of a project may take: WORKBENCH_BACKUP_BUDGET, or as set."""
    named = os.environ.get(_BUDGET) or _set("backup_budget")
    try:
        return float(named) if named else backups.BUDGET / _GB
    except (TypeError, ValueError):
        raise ProjectError(f"{_BUDGET}: {named!r} is no number of GB") from None


def before(project: Project, reason: Reason) -> Backup:
    """Make a backup before something that changes much; one that cannot be made stops it."""
    return _make(project, reason, usual_budget())


def daily(project: Project) -> None:
    """Make the backup of the day, where it is due, before a command writes; it is never stopped."""
    try:
        if not project.read_only and backups.is_due(project, shelves.shelf(root(), project)):
            _make(project, Reason.DAILY, usual_budget())
    except ProjectError as error:
        warn("wrong", str(error), reason=str(error))


def _make(project: Project, reason: Reason, budget: float) -> Backup:
    folder, length = shelves.shelf(root(), project), copying.steps(project.connection)
    with progress("backing up", length) as tick:
        return backups.make(project, folder, reason, budget=int(budget * _GB), tick=tick)


_budget = click.option(
    "--budget",
    type=click.FloatRange(min=0.01),
    default=usual_budget,
    show_default="2, or as set",
    help=f"How many GB the backups of the project may take; {_BUDGET} says it for all commands.",
)


@click.command("backup")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--if-due", is_flag=True, help="Only where the last is a day old and outdated.")
@_budget
def backup(project: Path, budget: float, *, if_due: bool) -> None:
    """Make a backup of PROJECT, and thin out those before it.

    All of the last day are kept, one a day for a week, one a week for two months, one a month, and
    no more than the budget. Every merge, migration and restoring makes one before; imports and the
    like make one where the last is a day old.

    \b
    Example:
      workbench backup march.workbench
    """
    with Project.open(project, read_only=True) as opened:
        if shelves.is_kept(project):
            raise ProjectError(f"{project} is a backup itself")
        if if_due and not backups.is_due(opened, shelves.shelf(root(), opened)):
            return
        made = _make(opened, Reason.DAILY if if_due else Reason.ASKED, budget)
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
    _list(project, as_json=as_json)


def _list(project: Path, *, as_json: bool) -> None:
    folder, budget = _shelf(project), usual_budget()
    found = backups.listed(folder)
    facts = [_facts(number, each) for number, each in enumerate(found, start=1)]
    if as_json:
        shown = {"folder": str(folder), "budget": budget, "backups": facts}
        click.echo(json.dumps(shown, indent=1))
        return
    if for_window():
        tell("shelf", str(folder), folder=str(folder), root=str(root()))
    for each, fact in zip(found, facts, strict=True):
        tell("a backup", _line(each, fact), **fact)
    if not found:
        tell("no backup", f"there is no backup of {project.name} in {folder}", folder=str(folder))


@click.command("restore")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("which", metavar="[NUMBER|FILE]", required=False)
@_budget
def restore(project: Path, which: str | None, budget: float) -> None:
    """Put a backup in the place of PROJECT: its number in the list, or its file.

    What the project held until now becomes a backup itself. Without a number the backups are
    listed.

    \b
    Example:
      workbench restore march.workbench 1
    """
    if which is None:
        _list(project, as_json=False)
        return
    chosen = _chosen(project, which)
    folder = _shelf(project, chosen)
    with progress("restoring") as tick:
        made = backups.restore(project, chosen, folder, budget=int(budget * _GB), tick=tick)
    kept = f"; what it was is kept as {made.path}" if made else ""
    tell(
        "restored",
        f"{project} is as it was in {chosen.name}{kept}",
        file=str(chosen),
        made=shelves.moment(chosen) if shelves.is_kept(chosen) else "",
        project=str(project),
        kept=str(made.path) if made else "",
    )


def _shelf(project: Path, backup_: Path | None = None) -> Path:
    """Return the shelf of a project, also where it is damaged or gone."""
    try:
        with Project.open(project, read_only=True) as opened:
            return shelves.shelf(root(), opened)
    except ProjectError:
        found = shelves.shelf_at(root(), project)
        if found is not None:
            return found
        if backup_ is not None and shelves.is_kept(backup_):
            return backup_.parent
        raise


def _chosen(project: Path, which: str) -> Path:
    if not which.isdecimal():
        return Path(which)
    found = backups.listed(_shelf(project))
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
