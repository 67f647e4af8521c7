"""Enter acts into the journal: their order, their uid and their seal."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from os import urandom
from typing import Final, NamedTuple

from workbench.model.by import By
from workbench.model.edit import Edit
from workbench.model.plain import from_edit
from workbench.store.sealing import Act, Entry, beginning, seal

ACT: Final = "id, uid, clock, at, who, by, verb, way, of, came, seal"
"""The columns of an act."""
ENTRY: Final = "act, dispatch, annotator, verb, edit, register, held"
"""The columns of the journal but for the step."""


class Last(NamedTuple):
    """Where the journal ends: the id and the seal of its last act, and the latest clock."""

    id: int
    clock: int
    seal: bytes


def last(connection: sqlite3.Connection) -> Last:
    """Return where the journal of a project ends; the id is 0 where it is empty."""
    found = connection.execute("SELECT id, seal FROM acts ORDER BY id DESC LIMIT 1").fetchone()
    if found is None:
        row = connection.execute("SELECT value FROM project WHERE key = 'uid'").fetchone()
        return Last(0, 0, beginning(row[0]))
    clock = connection.execute("SELECT max(clock) FROM acts").fetchone()[0]
    return Last(found[0], clock, found[1])


def entry(edit: Edit) -> Entry:
    """Return the row of an edit."""
    return Entry(
        edit.dispatch or None,
        edit.annotator if edit.dispatch else None,
        edit.verb,
        written(from_edit(edit)),
        int(bool(edit.registered or edit.unregistered or not edit.dispatch)),
    )


def written(plain: object) -> str:
    """Return a value as JSON without blanks."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def new_act(before: Last, who: str, by: By, verb: str, way: str = "do", of: bytes = b"") -> Act:
    """Return an act that is done now, later than all before it."""
    now = time.time_ns() // 1_000_000
    clock = max(now, before.clock + 1)
    return Act(urandom(16), clock, stamp(now), who, str(by), verb, way, of)


def stamp(milliseconds: int) -> str:
    """Return a moment since 1970 as the project writes it: UTC, "2026-03-01T08:00:00.000Z"."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(seconds))}.{rest:03}Z"


def following(before: Last, act: Act, entries: Iterable[Entry]) -> Last:
    """Return where the journal ends behind an act."""
    return Last(before.id + 1, max(before.clock, act.clock), seal(before.seal, act, entries))


def row(
    at: Last, act: Act, *, of: int | None = None, came: int | None = None
) -> tuple[object, ...]:
    """Return the row ACT of an act behind which the journal ends at ``at``."""
    return at.id, *act[:7], of, came, at.seal


def insert(
    connection: sqlite3.Connection,
    acts: Iterable[tuple[object, ...]],
    entries: Iterable[tuple[object, ...]],
) -> None:
    """Write rows ACT and ENTRY, within a transaction."""
    connection.executemany(f"INSERT INTO acts ({ACT}) VALUES ({_marks(ACT)})", acts)
    connection.executemany(f"INSERT INTO journal ({ENTRY}) VALUES ({_marks(ENTRY)})", entries)


def enter(
    connection: sqlite3.Connection,
    edits: Sequence[Edit],
    *,
    who: str,
    by: By,
    verb: str,
    way: str = "do",
    of: int | None = None,
) -> int:
    """Enter an act that is done now, within a transaction; return it."""
    before = last(connection)
    turned = b"" if of is None else _uid(connection, of)
    act = new_act(before, who, by, verb, way, turned)
    entries = [entry(edit) for edit in edits]
    at = following(before, act, entries)
    insert(connection, [row(at, act, of=of)], [(at.id, *e, 0) for e in entries])
    return at.id


def _uid(connection: sqlite3.Connection, act: int) -> bytes:
    return connection.execute("SELECT uid FROM acts WHERE id = ?", [act]).fetchone()[0]


def _marks(columns: str) -> str:
    return ", ".join("?" * len(columns.split(", ")))
