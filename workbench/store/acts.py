"""The acts of a project, read in the order in which they were entered, with their seals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from workbench.store.project import Project
from workbench.store.sealing import Act, Entry, beginning, seal

_ALL: Final = """SELECT a.id, a.uid, a.clock, a.at, a.who, a.by, a.verb, a.way,
        coalesce(o.uid, x''), a.came, a.seal,
        j.dispatch, j.annotator, j.verb, j.edit, j.register, j.held
    FROM acts a LEFT JOIN acts o ON o.id = a.of LEFT JOIN journal j ON j.act = a.id
    ORDER BY a.id, j.step"""
_ACT: Final = 11
"""How many columns of it are of the act."""
_MANY: Final = 500


@dataclass(frozen=True, slots=True)
class Stored:
    """An act with its edits. ``held`` is parallel to ``entries``; ``seal`` is what is stored.

    ``sealed`` tells whether that is the seal that follows from the one stored before it.
    """

    id: int
    act: Act
    came: int | None
    seal: bytes
    sealed: bool
    entries: Sequence[Entry]
    held: Sequence[int]


def read(project: Project) -> Iterator[Stored]:
    """Yield every act; raise sqlite3.Error where the file is damaged."""
    before = beginning(project.uid)
    found = project.connection.execute(_ALL)
    for number, rows in groupby(found, key=_number):
        first, *others = rows
        both = [first, *others] if first[_ACT + 3] is not None else []
        entries = [Entry(*row[_ACT : _ACT + 5]) for row in both]
        act, came, stored = Act(*first[1:9]), first[9], first[10]
        sealed = stored == seal(before, act, entries)
        yield Stored(number, act, came, stored, sealed, entries, [row[-1] for row in both])
        before = stored


def _number(row: tuple[Any, ...]) -> int:
    return row[0]


def known(project: Project, uids: Iterable[bytes]) -> dict[bytes, int]:
    """Return the ids of those acts that the project has, by their uids."""
    wanted = list(uids)
    found: dict[bytes, int] = {}
    for at in range(0, len(wanted), _MANY):
        part = wanted[at : at + _MANY]
        marks = ", ".join("?" * len(part))
        found.update(project.rows(f"SELECT uid, id FROM acts WHERE uid IN ({marks})", part))
    return found
