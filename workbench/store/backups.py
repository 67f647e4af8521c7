"""Backups: whole copies of a project, made by SQLite's backup interface, thinned out as they age.

They stand in a folder of the user, not beside the project: a project is one file, also on a share
or a stick, and its backups survive when the folder that it lies in is lost. A folder of its uid
keeps those of a project together when it is moved or renamed.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from workbench.errors import ProjectError
from workbench.store import connection as opening
from workbench.store import holding
from workbench.store.project import Project

BUDGET: Final = 2_000_000_000
"""How many bytes the backups of a project may take, where the user says nothing else."""
DAY: Final = timedelta(days=1)
_NAME: Final = re.compile(r"(\d{8}T\d{9}Z)\.([a-z-]+)\.workbench")
_STAMP: Final = "%Y%m%dT%H%M%S"
_AGES: Final = ((DAY, timedelta()), (7 * DAY, DAY), (60 * DAY, 7 * DAY), (None, 30 * DAY))
"""Up to which age backups are kept, and how far apart: all of a day, one a day for a week, one a
week for two months, one a month."""


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    ASKED = "asked"
    MERGE = "merge"
    RESTORE = "restore"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: when it was made (UTC), why, and its size in bytes."""

    path: Path
    made: datetime
    reason: Reason
    size: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a copy of a project holds; two copies with the same content are the same."""

    dispatches: int
    acts: int
    settings: int


def listed(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first; other files are passed over."""
    found = [_read(path) for path in folder.glob("*.workbench")] if folder.is_dir() else []
    made = [backup for backup in found if backup is not None]
    return sorted(made, key=lambda backup: backup.made, reverse=True)


def _read(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or named[2] not in set(Reason):
        return None
    made = datetime.strptime(named[1][:15], _STAMP).replace(
        tzinfo=UTC, microsecond=int(named[1][15:18]) * 1000
    )
    return Backup(path, made, Reason(named[2]), path.stat().st_size)


def content(project: Project) -> Content:
    """Return what a project holds, in numbers that grow with every change."""
    ((dispatches, acts, settings),) = project.rows(
        """SELECT (SELECT coalesce(max(position), 0) FROM dispatches),
            (SELECT coalesce(max(id), 0) FROM acts),
            (SELECT coalesce(sum(length(value)), 0) FROM project)"""
    )
    return Content(dispatches, acts, settings)


def held_in(backup: Backup) -> Content | None:
    """Return what a backup holds; None where it cannot be read as a project."""
    try:
        with Project.open(backup.path, read_only=True) as copy:
            return content(copy)
    except ProjectError:
        return None


def is_due(project: Project, folder: Path, now: datetime | None = None) -> bool:
    """Tell whether the newest backup is older than a day and the project has changed since."""
    newest = next(iter(listed(folder)), None)
    if newest is None:
        return content(project) != Content(0, 0, content(project).settings)
    old = (now or datetime.now(UTC)) - newest.made > DAY
    return old and held_in(newest) != content(project)


def make(
    project: Project,
    folder: Path,
    reason: Reason,
    *,
    budget: int = BUDGET,
    now: datetime | None = None,
) -> Backup:
    """Make a backup, look whether it is whole, and thin out those before it.

    Raises ProjectError where it cannot be written; no backup has gone then.
    """
    at = now or datetime.now(UTC)
    target = _target(folder, reason, at)
    half = target.with_suffix(".half")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copy_to(project.connection, half)
        half.rename(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise ProjectError(
            f"{folder}: no backup could be written ({_why(error)}); make room there or name another"
            " folder"
        ) from error
    for old in to_go(listed(folder), at, budget):
        with suppress(OSError):
            old.path.unlink()
    return Backup(target, at, reason, target.stat().st_size)


def _why(error: OSError | sqlite3.Error) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _target(folder: Path, reason: Reason, at: datetime) -> Path:
    stamp = f"{at.strftime(_STAMP)}{at.microsecond // 1000:03}Z"
    return folder / f"{stamp}.{reason}.workbench"


def copy_to(source: sqlite3.Connection, path: Path) -> None:
    """Copy a whole database to a new file, on the disk for good, and look whether it is whole.

    Raises sqlite3.Error where that fails.
    """
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("PRAGMA trusted_schema = OFF")
        ((said,),) = copy.execute("PRAGMA quick_check(1)")
    if said != "ok":
        raise sqlite3.DatabaseError(f"the copy is damaged: {said}")


def to_go(backups: Sequence[Backup], now: datetime, budget: int) -> list[Backup]:
    """Return the backups that are not kept: between others that are close, and over the budget.

    ``backups`` are the newest first. The newest always stays.
    """
    kept = list(_thinned(backups, now))
    size = 0
    for place, backup in enumerate(kept):
        size += backup.size
        if place and size > budget:
            kept = kept[:place]
            break
    stay = {backup.path for backup in kept}
    return [backup for backup in backups if backup.path not in stay]


def _thinned(backups: Iterable[Backup], now: datetime) -> Iterable[Backup]:
    last: Backup | None = None
    for backup in backups:
        apart = _apart(now - backup.made)
        if last is None or last.made - backup.made >= apart:
            last = backup
            yield backup


def _apart(age: timedelta) -> timedelta:
    return next(apart for upto, apart in _AGES if upto is None or age <= upto)


def restore(path: Path, backup: Path, folder: Path, *, budget: int = BUDGET) -> Backup | None:
    """Put a backup in the place of a project; the project as it was becomes a backup itself.

    Returns that backup; None where nothing stands at ``path``. It is one transaction of SQLite:
    a process that is killed leaves the project as it was or as it is to be. Raises ProjectError
    where a window has the project open, where the backup cannot be read, or where it fails.
    """
    held = holding.holder(path)
    if held is not None:
        raise ProjectError(
            f"{path} is open in a window of {held.who or 'somebody'}: close it there first"
        )
    with Project.open(backup, read_only=True) as source:
        if not path.exists():
            _write(source.connection, path)
            return None
        before = _set_aside(path, folder, budget)
        _write(source.connection, path)
    return before


def _set_aside(path: Path, folder: Path, budget: int) -> Backup:
    """Keep the project as it stands; a damaged one is copied as it is, and taken out of the way."""
    try:
        with Project.open(path, read_only=True) as project:
            return make(project, folder, Reason.RESTORE, budget=budget)
    except ProjectError:
        at = datetime.now(UTC)
        target = _target(folder, Reason.DAMAGED, at)
        folder.mkdir(parents=True, exist_ok=True)
        for end in ("", "-wal", "-journal"):
            beside = path.with_name(path.name + end)
            if beside.exists():
                shutil.copy2(beside, target.with_name(target.name + end))
                beside.unlink()
        return Backup(target, at, Reason.DAMAGED, target.stat().st_size)


def _write(source: sqlite3.Connection, path: Path) -> None:
    try:
        with closing(sqlite3.connect(path, timeout=opening.PATIENCE)) as target:
            target.execute("PRAGMA synchronous = FULL")
            source.backup(target)
            # Where another process reads it, who closes it next folds the log in.
            with suppress(sqlite3.OperationalError):
                target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise opening.explained(error, path) from error
