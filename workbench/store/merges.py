"""What a merge reads and writes: acts of other copies, and the sets that follow from all acts.

The functions that write run within the caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from workbench.model.plain import bare, from_question, from_speaker, to_speaker
from workbench.model.question import Question
from workbench.store import connection as opening
from workbench.store import entering, rows
from workbench.store.entering import Last
from workbench.store.project import Project
from workbench.store.replaying import Replay
from workbench.store.sealing import Act, Entry

APPLIES: Final = 0
DOES_NOT_FIT: Final = 1
WITHDRAWN: Final = 2
"""What ``journal.held`` says: part of the state; set aside; its merge was undone."""

Set = tuple[str, str]
"""A dispatch and an annotator."""
_ORDER: Final = "ORDER BY a.clock, a.uid, j.step"


class Row(NamedTuple):
    """An edit in the journal: where it stands, what it says (JSON), whether it is held."""

    step: int
    edit: str
    held: int


class Aside(NamedTuple):
    """An edit that does not fit: of which act, by whom and when, in which set."""

    act: int
    who: str
    at: str
    verb: str
    dispatch: str
    annotator: str
    edit: str


class Merge(NamedTuple):
    """A file that was merged: by whom and when, and what its seal said."""

    act: int
    at: str
    who: str
    undone: bool
    file: str
    sealed: str


@dataclass(frozen=True, slots=True)
class Copied:
    """A dispatch of a project: its id, the hash of its text, and which one it repeats."""

    id: str
    sha256: str
    repeats: str | None


def dispatches(project: Project) -> list[Copied]:
    """Return every dispatch of a file, in its order."""
    found = project.rows("SELECT id, sha256, repeats FROM dispatches ORDER BY position")
    return [Copied(*row) for row in found]


def kinds(project: Project) -> dict[str, tuple[str, str | None]]:
    """Return (kind, whom it repeats) of every annotator."""
    found = project.rows("SELECT name, kind, repeats FROM annotators")
    return {name: (kind, repeats) for name, kind, repeats in found}


def heads(project: Project, annotator: str) -> set[bytes]:
    """Return the seals with which the files began that were handed out to an annotator."""
    found = project.rows("SELECT head FROM handed WHERE annotator = ?", [annotator])
    return {head for (head,) in found}


def people_at(project: Project) -> set[str]:
    """Return the dispatches that a person, or gold, has begun."""
    found = project.rows(
        """SELECT DISTINCT s.dispatch FROM sets s
        JOIN annotators a ON a.name = s.annotator WHERE a.kind <> 'suggester'"""
    )
    return {dispatch for (dispatch,) in found}


def withdrawn(project: Project) -> set[int]:
    """Return the acts whose merge was undone."""
    found = project.rows(f"SELECT DISTINCT act FROM journal WHERE held = {WITHDRAWN}")
    return {act for (act,) in found}


def bring_back(project: Project, act: int, merge: int) -> list[Set]:
    """Let an act whose merge was undone come with another; return its sets."""
    project.connection.execute("UPDATE acts SET came = ? WHERE id = ?", [merge, act])
    project.connection.execute("UPDATE journal SET held = 0 WHERE act = ?", [act])
    return project.rows(
        """SELECT DISTINCT dispatch, annotator FROM journal
        WHERE act = ? AND dispatch IS NOT NULL""",
        [act],
    )


def fitting(project: Project, of: Set) -> set[int]:
    """Return the steps of a set's edits that are part of its state."""
    found = project.rows(
        f"SELECT step FROM journal WHERE dispatch = ? AND annotator = ? AND held = {APPLIES}", of
    )
    return {step for (step,) in found}


def add_annotator(project: Project, name: str, kind: str, repeats: str | None) -> None:
    """Enter an annotator that may be there already, after the one it repeats."""
    if repeats is not None:
        add_annotator(project, repeats, "person", None)
    project.connection.execute(
        "INSERT INTO annotators (name, kind, repeats) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [name, kind, repeats],
    )


def begin(project: Project, of: Set) -> bool:
    """Enter a set without anything, for its acts to stand on; tell whether it is new."""
    done = project.connection.execute(
        """INSERT INTO sets (dispatch, annotator, state, updated)
        VALUES (?, ?, 'new', strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) ON CONFLICT DO NOTHING""",
        of,
    )
    return done.rowcount == 1


def enter(
    project: Project, at: Last, act: Act, entries: Iterable[Entry], *, of: int | None, came: int
) -> None:
    """Enter an act of another copy, behind which the journal ends at ``at``."""
    entering.insert(
        project.connection,
        [entering.row(at, act, of=of, came=came)],
        ((at.id, *entry, APPLIES) for entry in entries),
    )


def journal_of(project: Project, of: Set) -> list[Row]:
    """Return the edits of a set in the order of their acts, withdrawn ones left out."""
    found = project.rows(
        f"""SELECT j.step, j.edit, j.held FROM journal j JOIN acts a ON a.id = j.act
        WHERE j.dispatch = ? AND j.annotator = ? AND j.held <> {WITHDRAWN} {_ORDER}""",
        of,
    )
    return [Row(*row) for row in found]


def journal_of_register(project: Project) -> list[tuple[Row, bool]]:
    """Return the edits that have speakers in the order of their acts, and whether only those."""
    found = project.rows(
        f"""SELECT j.step, j.edit, j.held, j.dispatch IS NULL
        FROM journal j JOIN acts a ON a.id = j.act
        WHERE j.register = 1 AND j.held <> {WITHDRAWN} {_ORDER}"""
    )
    return [(Row(*row[:3]), bool(row[3])) for row in found]


def hold(project: Project, flags: Mapping[int, int]) -> None:
    """Say of edits, by their steps, whether they are held."""
    project.connection.executemany(
        "UPDATE journal SET held = ? WHERE step = ?", [(flag, step) for step, flag in flags.items()]
    )


def stored(project: Project, of: Set) -> Replay:
    """Return a set as the tables hold it."""
    found = project.rows(
        "SELECT state, note, reason FROM sets WHERE dispatch = ? AND annotator = ?", of
    )
    where = "WHERE dispatch = ? AND annotator = ?"
    spans = map(rows.span, project.rows(f"SELECT {rows.SPAN} FROM spans {where}", of))
    quoted = project.rows(f"SELECT {rows.QUOTATION} FROM quotations {where}", of)
    answered = project.rows(f"SELECT suggestion FROM answers {where}", of)
    asked = project.rows(f"SELECT id, annotation, text FROM questions {where}", of)
    decided = project.rows(f"SELECT {rows.DECISION} FROM decisions {where}", of)
    annotations = [bare(a) for a in (*spans, *map(rows.quotation, quoted))]
    state, note, reason = found[0] if found else ("new", "", "")
    return Replay(
        state,
        note,
        reason,
        {plain["id"]: plain for plain in annotations},
        {suggestion for (suggestion,) in answered},
        {row[0]: from_question(Question(*row)) for row in asked},
        {row[0]: rows.decision_plain(row) for row in decided},
    )


def speakers(project: Project) -> dict[str, dict[str, Any]]:
    """Return the register as the table holds it, by the ids."""
    return {speaker.id: from_speaker(speaker) for speaker in project.speakers()}


def copy_suggestions(source: Project, project: Project, of: Set, to: Set) -> None:
    """Copy rule and confidence of what a suggester proposed for a dispatch."""
    found = source.rows(
        """SELECT id, rule, confidence, speaker FROM suggestions
        WHERE dispatch = ? AND suggester = ?""",
        of,
    )
    project.connection.executemany(
        "INSERT INTO suggestions VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ((*to, *row) for row in found),
    )
    project.connection.execute(
        "UPDATE sets SET unsure = ? WHERE dispatch = ? AND annotator = ?",
        [_unsure(source, of), *to],
    )


def _unsure(source: Project, of: Set) -> float | None:
    found = source.rows("SELECT unsure FROM sets WHERE dispatch = ? AND annotator = ?", of)
    return found[0][0] if found else None


def visits(project: Project) -> list[tuple[str, str, str, float]]:
    """Return (dispatch, annotator, started, seconds) of every visit."""
    return project.rows("SELECT dispatch, annotator, started, seconds FROM visits")


def add_visits(project: Project, found: Sequence[tuple[str, str, str, float]]) -> None:
    """Enter visits; of one that is there already the longer time stays."""
    project.connection.executemany(
        """INSERT INTO visits (dispatch, annotator, started, seconds) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET seconds = max(seconds, excluded.seconds)""",
        found,
    )


def note(project: Project, act: int, file: str, head: bytes, sealed: str) -> None:
    """Keep which file a merge brought."""
    project.connection.execute(
        "INSERT INTO merges (act, file, head, sealed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [act, file, head, sealed],
    )


def aside(project: Project) -> list[Aside]:
    """Return the edits that do not fit, by dispatch and time; those of the register first."""
    found = project.rows(
        f"""SELECT a.id, a.who, a.at, j.verb, coalesce(j.dispatch, ''), coalesce(j.annotator, ''),
            j.edit
        FROM journal j JOIN acts a ON a.id = j.act
        LEFT JOIN dispatches d ON d.id = j.dispatch
        WHERE j.held = {DOES_NOT_FIT} ORDER BY d.position, a.clock, a.uid, j.step"""
    )
    return [Aside(*row) for row in found]


def merges(project: Project) -> list[Merge]:
    """Return the files that were merged, the newest first."""
    found = project.rows(
        """SELECT a.id, a.at, a.who,
            coalesce((SELECT t.way FROM acts t WHERE t.of = a.id ORDER BY t.id DESC LIMIT 1),
                'redo') = 'undo',
            m.file, m.sealed
        FROM merges m JOIN acts a ON a.id = m.act ORDER BY a.id DESC, m.file"""
    )
    return [Merge(act, at, who, bool(undone), *rest) for act, at, who, undone, *rest in found]


def brought(project: Project, act: int) -> tuple[list[int], list[Set]]:
    """Return what a merge brought: the steps of its edits, and their sets."""
    found = project.rows(
        """SELECT j.step, j.dispatch, j.annotator
        FROM journal j JOIN acts a ON a.id = j.act WHERE a.came = ?""",
        [act],
    )
    sets = dict.fromkeys((row[1], row[2]) for row in found if row[1] is not None)
    return [row[0] for row in found], list(sets)


def length(project: Project, dispatch: str) -> int:
    """Return how many characters a dispatch has."""
    return project.rows("SELECT length FROM dispatches WHERE id = ?", [dispatch])[0][0]


def write_speakers(project: Project, register: Mapping[str, Mapping[str, Any]]) -> None:
    """Enter speakers, or change those that are there."""
    columns = rows.SPEAKER.split(", ")
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns[1:])
    project.connection.executemany(
        f"""INSERT INTO speakers ({rows.SPEAKER})
        VALUES ({", ".join(f":{column}" for column in columns)})
        ON CONFLICT DO UPDATE SET {changes}""",
        [rows.speaker_row(to_speaker(plain)) for plain in register.values()],
    )


def sweep(project: Project, left: Iterable[str]) -> None:
    """Take speakers out of the register whom nobody quotes."""
    project.connection.executemany(
        """DELETE FROM speakers WHERE id = :id
        AND NOT EXISTS (SELECT 1 FROM quotations WHERE speaker = :id)""",
        [{"id": speaker} for speaker in left],
    )


@contextmanager
def attempt(project: Project) -> Generator[None]:
    """Run a block within a transaction: where it fails, what it wrote is taken back, and no more.

    Raises a WorkbenchError for SQLite's.
    """
    project.connection.execute("SAVEPOINT attempt")
    try:
        yield
    except BaseException as error:
        if project.connection.in_transaction:
            project.connection.execute("ROLLBACK TO attempt")
            project.connection.execute("RELEASE attempt")
        if isinstance(error, sqlite3.Error):
            raise opening.explained(error, project.path) from error
        raise
    project.connection.execute("RELEASE attempt")


def loads(row: Row) -> dict[str, Any]:
    """Return the edit of a row as a dictionary."""
    return json.loads(row.edit)
