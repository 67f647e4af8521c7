"""Check: whether a project is whole, from its pages to every annotation set.

The journal must make, of nothing, every set and the register as the tables hold them. Sets are
read in the order of their key from all tables at once, so that memory does not grow with them.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any, Final

from workbench.model.dispatch import text_hash
from workbench.model.plain import Plain
from workbench.store import acts, merges, rows
from workbench.store.labels import labels, of_today, renamed
from workbench.store.project import Project
from workbench.store.replaying import Register, Replay

_Row = tuple[Any, ...]
_WRONG_PAGES: Final = 100
"""How many lines SQLite says of damaged pages at most."""


class Code(StrEnum):
    """What may be wrong."""

    FILE = "file"
    REFERENCE = "reference"
    SEARCH = "search"
    TEXT = "text"
    ZONE = "zone"
    RAW = "raw"
    OFFSET = "offset"
    PARTS = "parts"
    LABEL = "label"
    SUGGESTION = "suggestion"
    JOURNAL = "journal"
    REGISTER = "register"
    SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be: where, and what."""

    code: Code
    text: str
    dispatch: str = ""
    annotator: str = ""
    id: str = ""


def check(project: Project, tick: Callable[[], None] | None = None) -> Generator[Finding]:
    """Yield what is wrong with a project; ``tick`` is called behind each dispatch and each set.

    Where pages are damaged, what needs them is not looked at any further.
    """
    try:
        yield from _pages(project)
        yield from _references(project)
        yield from _search(project)
        yield from _dispatches(project, tick)
        yield from _raws(project)
        yield from _register(project)
        yield from _sets(project, tick)
        yield from _seals(project)
    except sqlite3.DatabaseError as error:
        yield Finding(Code.FILE, f"the rest cannot be read: {error}")


def steps(project: Project) -> int:
    """Return how often a check ticks."""
    return project.rows("SELECT (SELECT count(*) FROM dispatches) + (SELECT count(*) FROM sets)")[
        0
    ][0]


def counts_of(project: Project) -> dict[str, int]:
    """Return how many rows the tables of a user's work have."""
    tables = "dispatches", "sets", "spans", "quotations", "speakers", "acts"
    return {table: project.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables}


def _query(project: Project, sql: str) -> Iterator[_Row]:
    # Not through ``rows``: what is read here has the size of the project.
    return project.connection.execute(sql)


def _pages(project: Project) -> Iterator[Finding]:
    for (said,) in _query(project, f"PRAGMA integrity_check({_WRONG_PAGES})"):
        if said != "ok":
            yield Finding(Code.FILE, said)


def _references(project: Project) -> Iterator[Finding]:
    for table, _, parent, _ in _query(project, "PRAGMA foreign_key_check"):
        yield Finding(Code.REFERENCE, f"a row of {table} names one of {parent} that is not there")


def _search(project: Project) -> Iterator[Finding]:
    ((there, wanted),) = _query(
        project, "SELECT (SELECT count(*) FROM search_docsize), (SELECT count(*) FROM dispatches)"
    )
    if there != wanted:
        yield Finding(Code.SEARCH, f"{there} of {wanted} dispatches are in the full-text index")


def _dispatches(project: Project, tick: Callable[[], None] | None) -> Iterator[Finding]:
    for id_, text, length, sha256, zones in _query(
        project, "SELECT id, text, length, sha256, zones FROM dispatches ORDER BY position"
    ):
        if text_hash(text) != sha256:
            yield Finding(Code.TEXT, "its text is not the one that came in", id_)
        elif len(text) != length:
            yield Finding(Code.TEXT, f"it has {len(text)} characters, not {length}", id_)
        if zones != "[]":
            yield from _zones(id_, zones, len(text))
        _tick(tick)


def _zones(dispatch: str, zones: str, length: int) -> Iterator[Finding]:
    ends = [0, *(each for _, start, end in json.loads(zones) for each in (start, end)), length]
    if any(before > after for before, after in pairwise(ends)):
        yield Finding(Code.ZONE, "its zones overlap or lie outside the text", dispatch)


def _raws(project: Project) -> Iterator[Finding]:
    for sha256, name, size, compressed in _query(
        project, "SELECT sha256, name, size, compressed FROM raws"
    ):
        if not raw_is_whole(sha256, name, size, compressed):
            yield Finding(Code.RAW, f"the kept file {name} is not the one that came in")


def raw_is_whole(sha256: str, _name: str, size: int, compressed: bytes) -> bool:
    """Tell whether a kept file, a row of ``raws``, is the one that came in."""
    try:
        content = zlib.decompress(compressed)
    except zlib.error:
        return False
    return len(content) == size and hashlib.sha256(content).hexdigest() == sha256


def _register(project: Project) -> Iterator[Finding]:
    register = Register()
    for row, alone in merges.journal_of_register(project):
        fits = register.apply(merges.loads(row))
        if alone and fits == bool(row.held):
            yield Finding(Code.REGISTER, "an edit of the register is held wrongly")
    stored = merges.speakers(project)
    for id_ in register.speakers.keys() | stored.keys():
        made, there = register.speakers.get(id_), stored.get(id_)
        gone = there is None and id_ in register.left
        if made != there and not gone:
            name = (there or made or {})["name"]
            yield Finding(Code.REGISTER, f"the journal does not make the speaker {name}", id=id_)


def _seals(project: Project) -> Iterator[Finding]:
    broken = [stored.id for stored in acts.read(project) if not stored.sealed]
    if broken:
        yield Finding(
            Code.SEAL,
            f"the journal was changed by another program: {len(broken)} acts do not follow from"
            f" the ones before, the first is {broken[0]}",
        )


_SETS: Final = """SELECT s.dispatch, s.annotator, s.state, s.note, s.reason, d.length
    FROM sets s JOIN dispatches d ON d.id = s.dispatch ORDER BY s.dispatch, s.annotator"""
_KEY: Final = "ORDER BY dispatch, annotator"
_SPANS: Final = (
    f'SELECT dispatch, annotator, id, start, "end", label, note, origin FROM spans {_KEY}'
)
_QUOTATIONS: Final = f"""SELECT dispatch, annotator, id, type, content, cue, source_start,
    source_end, source_kind, speaker, note, origin FROM quotations {_KEY}"""
_ANSWERS: Final = f"SELECT dispatch, annotator, suggestion FROM answers {_KEY}"
_QUESTIONS: Final = f"SELECT dispatch, annotator, id, annotation, text FROM questions {_KEY}"
_DECISIONS: Final = f"SELECT dispatch, annotator, {rows.DECISION} FROM decisions {_KEY}"
_SUGGESTIONS: Final = "SELECT dispatch, suggester, id FROM suggestions ORDER BY dispatch, suggester"
_JOURNAL: Final = """SELECT j.dispatch, j.annotator, a.clock, a.uid, j.step, j.edit, j.held
    FROM journal j JOIN acts a ON a.id = j.act WHERE j.dispatch IS NOT NULL AND j.held <> 2
    ORDER BY j.dispatch, j.annotator"""


class _Table:
    """Rows in the order of their set, taken set by set; rows of no set are passed over."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        self._groups = groupby(rows, key=itemgetter(0, 1))
        self._next: tuple[_Row, list[_Row]] | None = None

    def take(self, key: _Row) -> list[_Row]:
        """Return the rows of a set."""
        while self._next is None or self._next[0] < key:
            group = next(self._groups, None)
            if group is None:
                return []
            # Nothing is made of the rows of others.
            self._next = group[0], list(group[1])
        return self._next[1] if self._next[0] == key else []


def _sets(project: Project, tick: Callable[[], None] | None) -> Iterator[Finding]:
    known, names = labels(project), renamed(project)
    kinds = merges.kinds(project)
    queries = (_SPANS, _QUOTATIONS, _ANSWERS, _QUESTIONS, _DECISIONS, _SUGGESTIONS, _JOURNAL)
    tables = [_Table(_query(project, sql)) for sql in queries]
    for dispatch, annotator, state, note, reason, length in _query(project, _SETS):
        taken = [table.take((dispatch, annotator)) for table in tables]
        spans, quotations, answers, questions, decided, suggestions, entries = taken
        annotations: dict[str, Mapping[str, Any]] = {row[2]: _span(row) for row in spans}
        annotations.update((row[2], _quotation(row)) for row in quotations)
        where = dispatch, annotator
        for plain in annotations.values():
            yield from _annotation(where, plain, length, known)
        if kinds[annotator][0] == "suggester" and {row[2] for row in suggestions} != set(
            annotations
        ):
            yield Finding(Code.SUGGESTION, "suggestions and annotations do not match", *where)
        stored = Replay(
            state,
            note,
            reason,
            annotations,
            {row[2] for row in answers},
            {
                row[2]: dict(zip(("id", "annotation", "text"), row[2:], strict=True))
                for row in questions
            },
            {row[2]: rows.decision_plain(row[2:]) for row in decided},
        )
        if stored != _replayed(entries, names):
            yield Finding(Code.JOURNAL, "the journal does not make this annotation set", *where)
        _tick(tick)


def _replayed(entries: list[_Row], names: Mapping[str, str]) -> Replay:
    replay = Replay()
    for *_, edit, held in sorted(entries, key=itemgetter(2, 3, 4)):
        if not held:
            replay.apply(of_today(json.loads(edit), names))
    return replay


def _span(row: _Row) -> Plain:
    """Return a row of spans as the bare form of model/plain.py."""
    plain: Plain = {"id": row[2], "start": row[3], "end": row[4], "label": row[5]}
    return _remarked(plain, row[6], row[7])


def _quotation(row: _Row) -> Plain:
    plain: Plain = {"id": row[2], "type": row[3], "content": json.loads(row[4])}
    if row[5] != "[]":
        plain["cue"] = json.loads(row[5])
    if row[6] is not None:
        plain["source"] = [row[6], row[7]]
    for field, value in (("source_kind", row[8]), ("speaker", row[9])):
        if value is not None:
            plain[field] = value
    return _remarked(plain, row[10], row[11])


def _remarked(plain: Plain, note: str, origin: str) -> Plain:
    if note:
        plain["note"] = note
    if origin != "hand":
        plain["origin"] = origin
    return plain


def _annotation(
    where: tuple[str, str], plain: Mapping[str, Any], length: int, known: set[str]
) -> Iterator[Finding]:
    if "label" in plain:
        if plain["end"] > length:
            yield Finding(Code.OFFSET, "a span lies outside the text", *where, plain["id"])
        if plain["label"] not in known:
            label = plain["label"]
            yield Finding(Code.LABEL, f"the scheme has no label {label}", *where, plain["id"])
        return
    source = [plain["source"]] if "source" in plain else []
    for parts in (plain["content"], plain.get("cue", []), source):
        ends = [each for part in parts for each in part]
        if any(before > after for before, after in pairwise(ends)):
            yield Finding(Code.PARTS, "parts of a quotation are out of order", *where, plain["id"])
        elif ends and ends[-1] > length:
            yield Finding(Code.OFFSET, "a quotation lies outside the text", *where, plain["id"])


def _tick(tick: Callable[[], None] | None) -> None:
    if tick is not None:
        tick()
