"""Copying: a whole database into another by SQLite's backup, in steps that nobody waits for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from math import inf
from pathlib import Path
from typing import Final

from workbench.store import schema

Tick = Callable[[], None]
"""Is called after each step; what it raises ends the copying."""
_STEP: Final = 1000
"""How many pages are a step, 4 MB: a tenth of a second on a slow share."""
_AGAIN: Final = 3
"""How often it begins again, and how often it waits for another's lock to the end of patience."""


class _DisturbedError(Exception):
    """Others wrote in between, again and again."""


def steps(connection: sqlite3.Connection) -> int:
    """Return in how many steps a database is copied."""
    ((pages,),) = connection.execute("PRAGMA page_count")
    return -(-pages // _STEP)


def copy_into(
    source: sqlite3.Connection, target: sqlite3.Connection, tick: Tick, *, step: int = _STEP
) -> None:
    """Copy a whole database into another, in one transaction of it; others may write meanwhile.

    With a log the copy is of the moment when it began. With a journal that blocks who writes, they
    write between two steps, and it begins again; when they have done so several times they wait
    once. Raises sqlite3.Error, and what ``tick`` raises.
    """
    with _at_a_moment(source):
        try:
            source.backup(target, pages=step, progress=_Watch(tick))
        except _DisturbedError:
            source.backup(target, progress=_Watch(tick, most=inf))


@contextmanager
def _at_a_moment(source: sqlite3.Connection) -> Generator[None]:
    ((mode,),) = source.execute("PRAGMA journal_mode")
    if source.in_transaction or mode != "wal":
        yield
        return
    source.execute("BEGIN")
    try:
        # A transaction begins to see its moment when it reads.
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")


class _Watch:
    """Hears how many pages are left: no fewer than before when it begins again."""

    def __init__(self, tick: Tick, most: float = _AGAIN) -> None:
        self._tick, self._most = tick, most
        self._left = self._begun = self._waited = 0

    def __call__(self, status: int, left: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._waited += 1
            if self._waited > _AGAIN:
                raise sqlite3.OperationalError("database is locked")
            return
        self._begun += left >= self._left
        if self._begun > self._most:
            raise _DisturbedError
        self._left = left
        self._tick()


def copy_to(source: sqlite3.Connection, path: Path, tick: Tick = lambda: None) -> None:
    """Copy a whole database to a new file, on the disk for good: one file, without a log.

    Raises sqlite3.OperationalError where that fails, sqlite3.DatabaseError where the copy is not
    whole or no project of ours, and what ``tick`` raises.
    """
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        copy.execute("PRAGMA trusted_schema = OFF")
        copy_into(source, copy, tick)
        copy.execute("PRAGMA journal_mode = DELETE")
        ((said,),) = copy.execute("PRAGMA quick_check(1)")
        ((ours,),) = copy.execute("PRAGMA application_id")
    if said != "ok" or ours != schema.APPLICATION_ID:
        raise sqlite3.DatabaseError(f"the copy is damaged: {said}")
