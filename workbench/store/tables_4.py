"""From tables 3 to tables 4: every act gets an uid, a place in the order and a seal.

What tables 3 left to be derived is written out: the edits of undo and redo, and what suggesters
proposed. Where the journal of an old file does not tell a set or an entry of the register as it
stands, an act of nobody in particular brings it there. All of it follows from the old file alone,
so that two copies of one file, brought up to date on two machines, hold the same acts.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from workbench.model.by import By
from workbench.model.edit import Edit, proposal
from workbench.model.plain import bare, from_speaker, to_edit
from workbench.model.question import Question
from workbench.model.state import State
from workbench.store import entering, rows, schema
from workbench.store.replaying import Register, Replay, difference
from workbench.store.sealing import Act, Entry

_Key = tuple[str, str]
_COPIED: Final = (
    "project",
    "annotators",
    "raws",
    "versions",
    "speakers",
    "sets",
    "spans",
    "quotations",
    "suggestions",
    "answers",
    "questions",
    "visits",
)
_ACCEPTING: Final = ("accept", "accept all")
_LOST: Final = "restore"
"""The verb of an act that brings what the journal does not tell."""


def fill(made: sqlite3.Connection, old: sqlite3.Connection) -> None:
    """Make the tables in an empty database from those of tables 3, within a transaction."""
    schema.create(made)
    _copy_dispatches(made, old)
    made.execute("INSERT INTO project VALUES ('uid', ?)", [_uid_of(old)])
    labels = {x["label"] for x in json.loads(_setting(old, "scheme"))["labels"]}
    labels |= {label for (label,) in old.execute("SELECT DISTINCT label FROM spans")}
    made.executemany("INSERT INTO labels VALUES (?)", sorted((label,) for label in labels))
    for table in _COPIED:
        _copy(made, old, table)
    _Journal(made, old).write()


def _setting(old: sqlite3.Connection, key: str) -> str:
    return old.execute("SELECT value FROM project WHERE key = ?", [key]).fetchone()[0]


def _uid_of(old: sqlite3.Connection) -> str:
    first = old.execute("SELECT id, sha256 FROM dispatches ORDER BY position LIMIT 1").fetchone()
    act = old.execute("SELECT at, who FROM acts ORDER BY id LIMIT 1").fetchone()
    digest = hashlib.sha256(f"{_setting(old, 'scheme')}\x1f{first}\x1f{act}".encode()).hexdigest()
    return "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))


def _copy(made: sqlite3.Connection, old: sqlite3.Connection, table: str) -> None:
    found = old.execute(f"SELECT * FROM {table}")
    columns = ", ".join(f'"{each[0]}"' for each in found.description)
    marks = ", ".join("?" * len(found.description))
    made.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", found)


def _copy_dispatches(made: sqlite3.Connection, old: sqlite3.Connection) -> None:
    found = old.execute("SELECT * FROM dispatches ORDER BY position")
    names = [each[0] for each in found.description]
    columns = ", ".join(names)
    text = names.index("text")
    made.executemany(
        f"INSERT INTO dispatches ({columns}, length) VALUES ({', '.join('?' * len(names))}, ?)",
        ((*row, len(row[text])) for row in found),
    )
    made.execute("INSERT INTO search (search) VALUES ('rebuild')")


class _Journal:
    """Writes the acts of an old file anew, and follows what they make."""

    def __init__(self, made: sqlite3.Connection, old: sqlite3.Connection) -> None:
        self.made, self.old = made, old
        self.end = entering.last(made)
        self.replays: defaultdict[_Key, Replay] = defaultdict(Replay)
        self.register = Register()
        self.done: defaultdict[_Key, list[int]] = defaultdict(list)
        self.uids: dict[int, bytes] = {}

    def write(self) -> None:
        for act, at, who, verb, way, of in self.old.execute(
            "SELECT id, at, who, verb, way, of FROM acts ORDER BY id"
        ):
            edits = self._edits(act, way, of)
            self._enter(at, who, _by(verb), verb, edits, act=act, way=way, of=of)
        self._suggest()
        self._restore_register()
        self._restore_sets()

    def _edits(self, act: int, way: str, of: int | None) -> list[Edit]:
        """Return the edits of an act; of an undo or redo, those that it must have made."""
        if way == "do":
            return self._entry(act)
        turned = self._entry(of or 0)
        if way == "undo":
            turned = [edit.inverse() for edit in reversed(turned)]
        return [self._fitted(of or 0, edit) for edit in turned]

    def _entry(self, act: int) -> list[Edit]:
        return [
            to_edit(json.loads(text), verb=verb, dispatch=of or "", annotator=who or "")
            for verb, of, who, text in self.old.execute(
                "SELECT verb, dispatch, annotator, edit FROM journal WHERE act = ? ORDER BY step",
                [act],
            )
        ]

    def _fitted(self, act: int, edit: Edit) -> Edit:
        """Leave a change of the state out that later work had overtaken, as tables 3 did."""
        if edit.state is None:
            return edit
        key = edit.dispatch, edit.annotator
        overtaken = edit.state[1] is State.NEW and self.done[key][-1:] != [act]
        if overtaken or self.replays[key].state == edit.state[1]:
            return replace(edit, state=None)
        return edit

    def _enter(
        self,
        at: str,
        who: str,
        by: By,
        verb: str,
        edits: Iterable[Edit],
        *,
        act: int | None = None,
        way: str = "do",
        of: int | None = None,
    ) -> None:
        entries = [entering.entry(edit) for edit in edits]
        number = self.end.id + 1 if act is None else act
        clock = max(_milliseconds(at), self.end.clock + 1)
        uid = self.uids[number] = _uid(number, at, who, verb, way, entries)
        turned = b"" if of is None else self.uids[of]
        made = Act(uid, clock, at, who, str(by), verb, way, turned)
        self.end = entering.following(self.end, made, entries)._replace(id=number)
        entering.insert(
            self.made,
            [entering.row(self.end, made, of=of)],
            [(number, *entry, 0) for entry in entries],
        )
        for entry in entries:
            self._follow(number if of is None else of, way, entry)

    def _follow(self, act: int, way: str, entry: Entry) -> None:
        plain = json.loads(entry.edit)
        if entry.register:
            self.register.apply(plain)
        if entry.dispatch is not None and entry.annotator is not None:
            key = entry.dispatch, entry.annotator
            self.replays[key].apply(plain)
            if way == "undo":
                self.done[key].remove(act)
            else:
                self.done[key].append(act)

    def _suggest(self) -> None:
        for of, who, at in self.old.execute(
            """SELECT s.dispatch, s.annotator, s.updated FROM sets s
            JOIN annotators a ON a.name = s.annotator JOIN dispatches d ON d.id = s.dispatch
            WHERE a.kind = 'suggester' ORDER BY d.position, s.updated, s.annotator"""
        ):
            spans = map(rows.span, self._rows(rows.SPAN, "spans", of, who))
            quotations = map(rows.quotation, self._rows(rows.QUOTATION, "quotations", of, who))
            edit = proposal(of, who, [*spans, *quotations])
            self._enter(at, who, By.MODEL, edit.verb, [edit])
            del self.replays[of, who], self.done[of, who]

    def _rows(self, columns: str, table: str, of: str, who: str) -> list[tuple[Any, ...]]:
        return self.old.execute(
            f"SELECT {columns} FROM {table} WHERE dispatch = ? AND annotator = ?",
            [of, who],
        ).fetchall()

    def _restore_register(self) -> None:
        found = self.old.execute(f"SELECT {rows.SPEAKER} FROM speakers ORDER BY id")
        for speaker in [rows.speaker(row) for row in found]:
            plain = from_speaker(speaker)
            before = self.register.speakers.get(speaker.id)
            if before != plain:
                gone = {} if before is None else {"unregistered": [before]}
                edit = to_edit(
                    {"registered": [plain], **gone}, verb=_LOST, dispatch="", annotator=""
                )
                self._enter(_now(self.end), "", By.UNKNOWN, _LOST, [edit])

    def _restore_sets(self) -> None:
        for of, who, state, note, reason in self.old.execute(
            """SELECT s.dispatch, s.annotator, s.state, s.note, s.reason FROM sets s
            JOIN annotators a ON a.name = s.annotator JOIN dispatches d ON d.id = s.dispatch
            WHERE a.kind <> 'suggester' ORDER BY d.position, s.annotator"""
        ):
            stored = self._stored(of, who, state, note, reason)
            edit = difference(self.replays[of, who], stored)
            if edit:
                lost = to_edit(edit, verb=_LOST, dispatch=of, annotator=who)
                self._enter(_now(self.end), who, By.UNKNOWN, _LOST, [lost])

    def _stored(self, of: str, who: str, state: str, note: str, reason: str) -> Replay:
        spans = map(rows.span, self._rows(rows.SPAN, "spans", of, who))
        quotations = map(rows.quotation, self._rows(rows.QUOTATION, "quotations", of, who))
        asked = self._rows("id, annotation, text", "questions", of, who)
        return Replay(
            state,
            note,
            reason,
            {a.id: bare(a) for a in (*spans, *quotations)},
            {one for (one,) in self._rows("suggestion", "answers", of, who)},
            {
                q.id: {"id": q.id, "annotation": q.annotation, "text": q.text}
                for q in (Question(*row) for row in asked)
            },
        )


def _by(verb: str) -> By:
    if verb in _ACCEPTING:
        return By.ACCEPT
    return By.IMPORT if verb in ("import", "carry") else By.UNKNOWN


def _uid(number: int, at: str, who: str, verb: str, way: str, entries: Iterable[Entry]) -> bytes:
    text = "\x1f".join([str(number), at, who, verb, way, *(entry.edit for entry in entries)])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]


def _milliseconds(at: str) -> int:
    return round(datetime.fromisoformat(at).timestamp() * 1000)


def _now(end: entering.Last) -> str:
    """Return the time of what the journal does not tell: right behind its last act."""
    return entering.stamp(end.clock + 1)
