"""Assignments: who was handed out which dispatch; and what a hand-out copies from a project.

The functions that write run within the caller's transaction, in the project or in the copy.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from workbench.store import entering, rows
from workbench.store.entering import Last
from workbench.store.project import Project
from workbench.store.sealing import Act, Entry

OWNER: Final = "annotator"
"""The key in the table of the project: whom a copy was handed out to."""
BLIND: Final = """(:owner <> '' AND EXISTS (
    SELECT 1 FROM assignments x WHERE x.dispatch = d.id AND x.blind = 1))"""
"""Tells of the dispatch ``d`` whether it is without suggestions for :owner, whose copy it is."""
_COPIED: Final = ("language", "scheme", "uid", "model", "reasons", "renamed labels")
"""What a copy takes over of the table of the project, beside the guideline."""


class Candidate(NamedTuple):
    """A dispatch that can be handed out, its length, and a person who has it or nobody.

    ``blind`` is 1 where the person has it without suggestions.
    """

    id: str
    length: int
    annotator: str | None
    blind: int


class Assignment(NamedTuple):
    """A dispatch of somebody: in which hand-out, why (own, shared, repeat), without suggestions."""

    dispatch: str
    annotator: str
    hand_out: str
    role: str
    blind: int


class Handed(NamedTuple):
    """A file that was handed out: to whom, and the seal that its journal began with."""

    hand_out: str
    annotator: str
    file: str
    head: bytes


def candidates(project: Project) -> list[Candidate]:
    """Return every dispatch with each person who has begun it or was handed it out."""
    found = project.rows(
        """SELECT d.id, d.length, s.annotator, coalesce(x.blind, 0) FROM dispatches d
        LEFT JOIN (
            SELECT s.dispatch, s.annotator FROM sets s
            JOIN annotators a ON a.name = s.annotator AND a.kind = 'person'
            WHERE s.state <> 'new'
            UNION SELECT dispatch, annotator FROM assignments) s ON s.dispatch = d.id
        LEFT JOIN assignments x ON x.dispatch = s.dispatch AND x.annotator = s.annotator
        WHERE d.repeats IS NULL ORDER BY d.position"""
    )
    return [Candidate(*row) for row in found]


def assignments(project: Project, hand_out: str | None = None) -> list[Assignment]:
    """Return the assignments of one hand-out or of all, in the order of the dispatches."""
    found = project.rows(
        """SELECT x.dispatch, x.annotator, x.hand_out, x.role, x.blind FROM assignments x
        JOIN dispatches d ON d.id = x.dispatch
        WHERE ? IS NULL OR x.hand_out = ? ORDER BY d.position, x.annotator""",
        [hand_out, hand_out],
    )
    return [Assignment(*row) for row in found]


def handed(project: Project) -> list[Handed]:
    """Return the files that were handed out, the newest first."""
    found = project.rows(
        """SELECT f.hand_out, f.annotator, f.file, f.head FROM handed f
        JOIN hand_outs h ON h.id = f.hand_out ORDER BY h.at DESC, f.annotator"""
    )
    return [Handed(*row) for row in found]


def plan_of(project: Project, hand_out: str) -> dict[str, Any]:
    """Return how a hand-out was wished."""
    found = project.rows("SELECT plan FROM hand_outs WHERE id = ?", [hand_out])
    return json.loads(found[0][0])


def is_blind(project: Project, dispatch: str) -> bool:
    """Tell whether a dispatch of a copy is to be annotated without suggestions."""
    return bool(project.owner) and bool(
        project.rows("SELECT 1 FROM assignments WHERE dispatch = ? AND blind = 1", [dispatch])
    )


def keep_hand_out(project: Project, id_: str, who: str, plan: dict[str, Any]) -> None:
    """Keep that there was a hand-out."""
    project.connection.execute(
        """INSERT INTO hand_outs (id, at, who, plan)
        VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, ?) ON CONFLICT DO NOTHING""",
        [id_, who, json.dumps(plan, ensure_ascii=False)],
    )


def keep(project: Project, made: Iterable[Assignment]) -> None:
    """Keep assignments; their annotators are there."""
    project.connection.executemany(
        "INSERT INTO assignments VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", made
    )


def keep_handed(project: Project, made: Iterable[Handed]) -> None:
    """Keep that files were written; one that was written before may come back as well."""
    project.connection.executemany(
        """INSERT INTO handed (hand_out, annotator, file, head) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING""",
        made,
    )


@contextmanager
def snapshot(project: Project) -> Generator[None]:
    """Read in a block from one state of the file, whatever others write meanwhile."""
    if not project.place.shared:
        # Without the log, who reads keeps others from writing.
        project.connection.execute("PRAGMA journal_mode = WAL")
    project.connection.execute("BEGIN")
    try:
        yield
    finally:
        project.connection.execute("ROLLBACK")


# What is written into a copy


def copy_settings(project: Project, copy: Project, owner: str) -> None:
    """Copy scheme, guideline and reasons, and say whose the copy is."""
    marks = ", ".join("?" * len(_COPIED))
    settings = project.rows(
        f"SELECT key, value FROM project WHERE key IN ({marks}) OR key LIKE 'guideline.%'",
        _COPIED,
    )
    copy.connection.execute("DELETE FROM project")
    copy.connection.executemany(
        "INSERT INTO project (key, value) VALUES (?, ?)", [*settings, (OWNER, owner)]
    )
    copy.connection.execute("DELETE FROM labels")
    copy.connection.executemany(
        "INSERT INTO labels VALUES (?)", project.rows("SELECT * FROM labels")
    )
    copy.connection.executemany(
        f"INSERT INTO speakers ({rows.SPEAKER}) VALUES ({_marks(rows.SPEAKER)})",
        project.rows(f"SELECT {rows.SPEAKER} FROM speakers"),
    )
    copy.connection.execute("INSERT INTO annotators VALUES (?, 'person', NULL)", [owner])


def copy_dispatch(project: Project, copy: Project, dispatch: str, to: str) -> None:
    """Copy a dispatch, without the file it came in; under another id it repeats the first."""
    columns = [each for each in rows.dispatch_row(project.dispatch(dispatch)) if each != "id"]
    named = ", ".join(columns)
    (row,) = project.rows(f"SELECT {named} FROM dispatches WHERE id = ?", [dispatch])
    done = copy.connection.execute(
        f"INSERT INTO dispatches (id, repeats, {named}) VALUES (?, ?, {_marks(named)})",
        [to, None if to == dispatch else dispatch, *row],
    )
    copy.connection.execute(
        "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)",
        [done.lastrowid, row[columns.index("title")], row[columns.index("text")]],
    )


def copy_versions(project: Project, copy: Project) -> None:
    """Copy the links between dispatches that are both in the copy."""
    there = {id_ for (id_,) in copy.rows("SELECT id FROM dispatches")}
    links = project.rows("SELECT dispatch, replaces, how FROM versions")
    copy.connection.executemany(
        "INSERT INTO versions VALUES (?, ?, ?)",
        [link for link in links if link[0] in there and link[1] in there],
    )


def suggesters_of(project: Project, dispatch: str) -> list[str]:
    """Return the names of the suggesters that have read a dispatch."""
    found = project.rows(
        """SELECT s.annotator FROM sets s JOIN annotators a ON a.name = s.annotator
        WHERE s.dispatch = ? AND a.kind = 'suggester' ORDER BY s.updated""",
        [dispatch],
    )
    return [name for (name,) in found]


_OF_A_SET: Final = {
    "sets": "annotator",
    "spans": "annotator",
    "quotations": "annotator",
    "suggestions": "suggester",
    "answers": "annotator",
    "questions": "annotator",
    "decisions": "annotator",
    "visits": "annotator",
}
"""The tables that hold a set, with the column that names its annotator."""


def copy_set(project: Project, copy: Project, dispatch: str, annotator: str, to: str) -> bool:
    """Copy a set of a dispatch, to the id that it has in the copy; tell whether there is one."""
    for table, column in _OF_A_SET.items():
        found = project.connection.execute(
            f"SELECT * FROM {table} WHERE dispatch = ? AND {column} = ?", [dispatch, annotator]
        )
        names = [each[0] for each in found.description]
        place = names.index("dispatch")
        taken = [(*row[:place], to, *row[place + 1 :]) for row in found]
        if table == "sets" and not taken:
            return False
        quoted = ", ".join(f'"{name}"' for name in names)
        copy.connection.executemany(
            f"INSERT INTO {table} ({quoted}) VALUES ({', '.join('?' * len(names))})", taken
        )
    return True


def gold_of(project: Project, dispatch: str, annotator: str) -> list[str]:
    """Return gold's name where gold and an annotator have both finished a dispatch."""
    found = project.rows(
        """SELECT g.annotator FROM sets g JOIN annotators a ON a.name = g.annotator
        JOIN sets s ON s.dispatch = g.dispatch AND s.annotator = ? AND s.state = 'done'
        WHERE g.dispatch = ? AND a.kind = 'gold' AND g.state = 'done'""",
        [annotator, dispatch],
    )
    return [name for (name,) in found]


def add_annotator(copy: Project, name: str, kind: str) -> None:
    """Enter a suggester or gold that may be there already."""
    copy.connection.execute(
        "INSERT INTO annotators VALUES (?, ?, NULL) ON CONFLICT DO NOTHING", [name, kind]
    )


def enter(
    copy: Project, at: Last, act: Act, entries: Sequence[tuple[Entry, int]], of: int | None
) -> None:
    """Enter an act with its edits, each with whether it is held."""
    entering.insert(
        copy.connection,
        [entering.row(at, act, of=of)],
        ((at.id, *entry, held) for entry, held in entries),
    )


def _marks(columns: str) -> str:
    return ", ".join("?" * len(columns.split(", ")))
