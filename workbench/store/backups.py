"""Backups: whole copies of a project, made by SQLite's backup interface, thinned out as they age.

They stand on a shelf, see ``shelves``; before older ones go a new one is looked through.
"""

from __future__ import annotations

import shutil
import sqlite3
import zlib
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from workbench.errors import DamagedError, ProjectError
from workbench.store import connection as opening
from workbench.store import holding, schema, shelves
from workbench.store.copying import Tick, copy_into, copy_to
from workbench.store.project import Project

BUDGET: Final = 2_000_000_000
"""How many bytes the backups of a project may take, where the user says nothing else."""
DAY: Final = timedelta(days=1)
_STAMP: Final = "%Y%m%dT%H%M%S"
_HALF: Final = ".half"
"""The suffix of a backup that is being written, or that a kill left so."""
_BESIDE: Final = ("", "-wal", "-journal", "-shm")
"""What the names of the files of a database end with."""
_AGES: Final = ((DAY, timedelta()), (7 * DAY, DAY), (60 * DAY, 7 * DAY), (None, 30 * DAY))
"""Up to which age backups are kept, and how far apart: all of a day, one a day for a week, one a
week for two months, one a month."""


def _no_tick() -> None:
    """Tell nobody how far it is."""


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

    @property
    def is_whole(self) -> bool:
        """Whether it is a project, and not what was left of a damaged one."""
        return self.reason is not Reason.DAMAGED


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
    named = shelves.NAME.fullmatch(path.name)
    if named is None or named[2] not in set(Reason):
        return None
    made = datetime.strptime(named[1][:15], _STAMP).replace(
        tzinfo=UTC, microsecond=int(named[1][15:18]) * 1000
    )
    return Backup(path, made, Reason(named[2]), path.stat().st_size)


def content(project: Project) -> Content:
    """Return what a project holds: how many dispatches and acts, and a sum of its settings."""
    return _counted(project.connection, project.path)


def held_in(backup: Backup) -> Content | None:
    """Return what a backup holds; None where it cannot be read as a project."""
    try:
        with _opened(backup.path) as copy:
            return _counted(copy, backup.path)
    except ProjectError:
        return None


def _counted(connection: sqlite3.Connection, path: Path) -> Content:
    try:
        found = connection.execute(
            """SELECT (SELECT coalesce(max(position), 0) FROM dispatches),
                (SELECT coalesce(max(id), 0) FROM acts),
                (SELECT group_concat(key || char(0) || value, char(0))
                    FROM (SELECT key, value FROM project ORDER BY key))"""
        )
        dispatches, acts, settings = found.fetchone()
    except sqlite3.Error as error:
        raise opening.explained(error, path) from error
    return Content(dispatches, acts, zlib.crc32(str(settings).encode()))


@contextmanager
def _opened(backup: Path) -> Generator[sqlite3.Connection]:
    """Open a backup to read it, also one with older tables; raise ProjectError where it is none."""
    try:
        with closing(sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            copy.execute("PRAGMA trusted_schema = OFF")
            ((ours,),) = copy.execute("PRAGMA application_id")
            ((version,),) = copy.execute("PRAGMA user_version")
            if ours != schema.APPLICATION_ID or version > schema.VERSION:
                raise ProjectError(f"{backup}: it is not a project that this workbench can open")
            yield copy
    except sqlite3.Error as error:
        raise opening.explained(error, backup) from error


def is_due(project: Project, folder: Path, now: datetime | None = None) -> bool:
    """Tell whether the newest backup is older than a day and the project has changed since."""
    newest = next((backup for backup in listed(folder) if backup.is_whole), None)
    if newest is None:
        held = content(project)
        return bool(held.dispatches or held.acts)
    old = (now or datetime.now(UTC)) - newest.made > DAY
    return old and held_in(newest) != content(project)


def make(
    project: Project,
    folder: Path,
    reason: Reason,
    *,
    budget: int = BUDGET,
    now: datetime | None = None,
    tick: Tick = _no_tick,
    spared: Collection[str] = (),
) -> Backup:
    """Make a backup, look whether it is whole, and thin out those before it.

    Those whose names are ``spared`` stay. ``tick`` is called after each step, see
    ``copying.steps``. Raises DamagedError where the project is damaged, ProjectError where nothing
    can be written; no backup has gone then.
    """
    at = _to_millisecond(now or datetime.now(UTC))
    target = _target(folder, reason, at)
    half = target.with_suffix(_HALF)
    shelves.tell(folder, project.path)
    _sweep(folder)
    try:
        copy_to(project.connection, half, tick)
        half.rename(target)
    except (OSError, sqlite3.OperationalError) as error:
        raise ProjectError(
            f"{folder}: no backup could be written ({_why(error)}); make room there or name another"
            " folder"
        ) from error
    except sqlite3.DatabaseError as error:
        raise DamagedError(f"{project.path}: it is damaged; restore a copy") from error
    finally:
        _remove(half)
    for old in to_go(listed(folder), at, budget, spared):
        _remove(old.path)
    return Backup(target, at, reason, target.stat().st_size)


def _why(error: OSError | sqlite3.Error) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _to_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _target(folder: Path, reason: Reason, at: datetime) -> Path:
    stamp = f"{at.strftime(_STAMP)}{at.microsecond // 1000:03}Z"
    return folder / f"{stamp}.{reason}.workbench"


def _sweep(folder: Path) -> None:
    """Take away what killed processes left half written; a younger one may be in the making."""
    for half in folder.glob(f"*{_HALF}"):
        with suppress(OSError):
            age = datetime.now(UTC) - datetime.fromtimestamp(half.stat().st_mtime, UTC)
            if age > DAY:
                _remove(half)


def _remove(path: Path) -> None:
    for end in _BESIDE:
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def to_go(
    backups: Sequence[Backup], now: datetime, budget: int, spared: Collection[str] = ()
) -> list[Backup]:
    """Return the backups that are not kept: between others that are close, and over the budget.

    ``backups`` are the newest first. The newest whole one always stays, and those whose names are
    spared; what damaged projects left goes before all others.
    """
    whole = list(_thinned((backup for backup in backups if backup.is_whole), now))
    left = list(_thinned((backup for backup in backups if not backup.is_whole), now))
    stay, size = {backup.path for backup in backups if backup.path.name in spared}, 0
    for place, backup in enumerate([*whole, *left]):
        size += backup.size
        if place and size > budget:
            break
        stay.add(backup.path)
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


def restore(
    path: Path,
    backup: Path,
    folder: Path,
    *,
    budget: int = BUDGET,
    tick: Tick = _no_tick,
) -> Backup | None:
    """Put a backup in the place of a project; the project as it was becomes a backup itself.

    Returns that backup; None where nothing stands at ``path``. It is one transaction of SQLite, or
    one renaming: a process that is killed leaves the project as it was or as it is to be. Raises
    ProjectError where a window has the project open, where the backup cannot be read, or where it
    fails.
    """
    with _opened(backup) as source, _held(path):
        if not path.exists():
            opening.copy(source, path)
            return None
        try:
            with Project.open(path, read_only=True) as project:
                before = make(
                    project, folder, Reason.RESTORE, budget=budget, tick=tick, spared=[backup.name]
                )
        except ProjectError as error:
            if not _is_damage(error):
                raise
            before = _set_aside(path, folder)
            opening.copy(source, path)
        else:
            _write(source, path, tick)
    return before


@contextmanager
def _held(path: Path) -> Generator[None]:
    held = holding.hold(path, "")
    if isinstance(held, holding.Holder):
        raise ProjectError(
            f"{path} is open in a window of {held.who or 'somebody'}: close it there first"
        )
    try:
        yield
    finally:
        if held is not None:
            held.release()


def _is_damage(error: ProjectError) -> bool:
    """Tell whether a project cannot be opened for what it is, and not for the disk or others."""
    return not isinstance(error.__cause__, sqlite3.OperationalError | OSError)


def _set_aside(path: Path, folder: Path) -> Backup:
    """Keep a damaged project as it is, and take away what belongs to it only."""
    at = _to_millisecond(datetime.now(UTC))
    target = _target(folder, Reason.DAMAGED, at)
    shelves.tell(folder, path)
    beside = [end for end in _BESIDE if path.with_name(path.name + end).exists()]
    try:
        for end in beside:
            shutil.copyfile(path.with_name(path.name + end), target.with_name(target.name + end))
    except OSError as error:
        _remove(target)
        raise ProjectError(f"{target} cannot be written: {error.strerror}") from error
    for end in beside[1:]:
        path.with_name(path.name + end).unlink()
    return Backup(target, at, Reason.DAMAGED, target.stat().st_size)


def _write(source: sqlite3.Connection, path: Path, tick: Tick) -> None:
    try:
        with closing(sqlite3.connect(path, timeout=opening.PATIENCE)) as target:
            target.execute("PRAGMA synchronous = FULL")
            copy_into(source, target, tick)
            # Where another process reads it, who closes it next folds the log in.
            with suppress(sqlite3.OperationalError):
                target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise opening.explained(error, path) from error
