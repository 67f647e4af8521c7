"""Search: which dispatches hold some words and pass some filters, found slice by slice.

Nothing here takes long at a time: a slice looks at as many positions as take a few milliseconds,
so that a window stays awake while 100,000 dispatches are searched.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from workbench.model.annotation import Part
from workbench.model.sought import Piece, hits
from workbench.model.state import State
from workbench.store import rows
from workbench.store.project import Project


class Order(StrEnum):
    """The orders of the queue; ``UNSURE``: the largest share of unsure suggestions first."""

    IMPORT = "import"
    NEWEST = "newest"
    OLDEST = "oldest"
    LONGEST = "longest"
    SHORTEST = "shortest"
    UNSURE = "unsure"


class Having(StrEnum):
    """What a dispatch can have.

    The annotator's note or open question, anybody's flag, suggestions that are not answered, an
    embargo that is not over, and what the agency killed.
    """

    NOTE = "note"
    QUESTION = "question"
    FLAG = "flag"
    SUGGESTIONS = "suggestions"
    EMBARGO = "embargo"
    KILLED = "killed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: all words, and of each filter that is given one value, of having all.

    ``labels`` are of entities, ``types`` of quotations, the annotator's own or suggested;
    ``speakers`` are ids of the register; ``workers`` annotators who have begun; ``since`` and
    ``until`` dates as precise as wanted ("2021", "2021-03"), both included, or empty.
    """

    pieces: tuple[Piece, ...] = ()
    states: frozenset[State] = frozenset()
    labels: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    workers: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    having: frozenset[Having] = frozenset()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a dispatch about the first words that were found, and all hits in it.

    ``hits`` are offsets of ``text``, ``title_hits`` of the title.
    """

    text: str
    hits: tuple[Part, ...]
    title_hits: tuple[Part, ...]


_SLICE: Final = 0.006
"""Seconds that a slice may take, about."""
_FIRST_WINDOW: Final = 1_000
_BEFORE, _LENGTH = 24, 160
_LAST: Final = "\U0010ffff"
_MATCH: Final = """SELECT rowid AS position FROM search
    WHERE search MATCH :match AND rowid > :after AND rowid <= :upto"""
_ALL: Final = """SELECT position FROM (
    WITH RECURSIVE numbers (position) AS (
        SELECT :after + 1 UNION ALL SELECT position + 1 FROM numbers WHERE position < :upto)
    SELECT position FROM numbers) search WHERE true"""
_WINDOW: Final = "position > :after AND position <= :upto"
_OF: Final = "SELECT p.position FROM sets s JOIN dispatches p ON p.id = s.dispatch WHERE"
# ``row`` stands for the position that is asked about. What has an index is listed for a window;
# what has none is asked of each position alone, since few words leave few of them.
_AGENCY: Final = f"""row IN (SELECT position FROM dispatches
    WHERE agency IN (SELECT value FROM json_each(:agencies)) AND {_WINDOW})"""
_LANGUAGE: Final = f"""row IN (SELECT position FROM dispatches
    WHERE language IN (SELECT value FROM json_each(:languages)) AND {_WINDOW})"""
_DATE: Final = f"""row IN (SELECT position FROM dispatches
    WHERE date <> '' AND date >= :since AND date < :until AND {_WINDOW})"""
_WORKER: Final = f"""row IN ({_OF} s.annotator IN (SELECT value FROM json_each(:workers))
    AND s.state <> 'new')"""
_SPEAKER: Final = """row IN (SELECT p.position FROM quotations q
    JOIN dispatches p ON p.id = q.dispatch
    WHERE q.speaker IN (SELECT value FROM json_each(:speakers)))"""
_SHOWN: Final = f"(x.annotator = :annotator OR x.annotator = ({rows.NEWEST_SUGGESTER}))"
_LABEL: Final = f"""EXISTS (SELECT 1 FROM dispatches d CROSS JOIN spans x ON x.dispatch = d.id
    WHERE d.position = row AND x.label IN (SELECT value FROM json_each(:labels)) AND {_SHOWN})"""
_TYPE: Final = f"""EXISTS (SELECT 1 FROM dispatches d CROSS JOIN quotations x ON x.dispatch = d.id
    WHERE d.position = row AND x.type IN (SELECT value FROM json_each(:types)) AND {_SHOWN})"""
_HAVING: Final[Mapping[Having, str]] = {
    Having.NOTE: f"""row IN ({_OF} s.annotator = :annotator AND (s.note <> '' OR EXISTS (
            SELECT 1 FROM spans x WHERE x.dispatch = s.dispatch
            AND x.annotator = s.annotator AND x.note <> '') OR EXISTS (
            SELECT 1 FROM quotations x WHERE x.dispatch = s.dispatch
            AND x.annotator = s.annotator AND x.note <> '')))""",
    Having.QUESTION: f"""row IN ({_OF} s.annotator = :annotator AND EXISTS (
        SELECT 1 FROM questions x WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator))""",
    Having.FLAG: f"row IN ({_OF} s.state = 'flagged')",
    Having.SUGGESTIONS: f"""EXISTS (
        SELECT 1 FROM dispatches d CROSS JOIN suggestions x ON x.dispatch = d.id
        WHERE d.position = row AND x.suggester = ({rows.NEWEST_SUGGESTER}) AND NOT EXISTS (
            SELECT 1 FROM answers a WHERE a.dispatch = d.id
            AND a.annotator = :annotator AND a.suggestion = x.id))""",
    Having.EMBARGO: """row IN (SELECT position FROM dispatches WHERE embargo <> ''
        AND coalesce(julianday(embargo) > julianday('now'), 1))""",
    Having.KILLED: "row IN (SELECT position FROM dispatches WHERE killed = 1)",
}
_ORDERS: Final[Mapping[Order, str]] = {
    Order.NEWEST: "SELECT position FROM dispatches ORDER BY date DESC, position",
    Order.OLDEST: "SELECT position FROM dispatches ORDER BY date = '', date, position",
    Order.LONGEST: "SELECT position FROM dispatches ORDER BY length DESC, position",
    Order.SHORTEST: "SELECT position FROM dispatches ORDER BY length, position",
    Order.UNSURE: """SELECT d.position FROM dispatches d LEFT JOIN (
            SELECT s.dispatch, s.unsure, max(s.updated) FROM sets s
            JOIN annotators a ON a.name = s.annotator AND a.kind = 'suggester'
            GROUP BY s.dispatch) newest ON newest.dispatch = d.id
        ORDER BY newest.unsure DESC, d.position""",
}


def match(pieces: Sequence[Piece]) -> str:
    """Return the query for SQLite's index that finds all pieces; it is never a wrong one."""
    return " AND ".join(
        f'"{" ".join(piece.words)}"' + (" *" if piece.unfinished else "") for piece in pieces
    )


def found(
    project: Project, wanted: Wanted, annotator: str, states: Mapping[int, State]
) -> Iterator[list[int]]:
    """Yield the positions of what is wanted in the order of import, a slice at a time.

    ``states`` are the annotator's own, as ``listing.states`` returns them.
    """
    for positions in _slices(project, wanted, annotator):
        if wanted.states and wanted.states != frozenset(State):
            of, new = states.get, State.NEW
            yield [p for p in positions if of(p, new) in wanted.states]
        else:
            yield positions


def _slices(project: Project, wanted: Wanted, annotator: str) -> Iterator[list[int]]:
    conditions = list(_conditions(wanted))
    if not conditions and not wanted.pieces:
        yield everything(project)
        return
    sql = " AND ".join([_MATCH if wanted.pieces else _ALL, *conditions])
    # The plus: SQLite would ask its index of words once for each position of a list.
    sql = sql.replace(" row ", " +search.rowid " if wanted.pieces else " search.position ")
    values = _values(project, wanted, annotator)
    last = project.rows("SELECT coalesce(max(position), 0) FROM dispatches")[0][0]
    after, window, before = 0, _FIRST_WINDOW, 0.0
    while after < last:
        begun = time.perf_counter()
        bounds = {"after": after, "upto": min(last, after + window)}
        yield sorted(position for (position,) in project.rows(sql, values | bounds))
        spent = time.perf_counter() - begun
        after = bounds["upto"]
        # What a slice costs at least, however small, is better paid seldom.
        if spent < _SLICE or (spent < 1.5 * before and spent < 3 * _SLICE):
            window *= 4 if spent < _SLICE / 3 else 2
        before = spent


def _conditions(wanted: Wanted) -> Iterator[str]:
    each = (
        (wanted.agencies, _AGENCY),
        (wanted.languages, _LANGUAGE),
        (wanted.since or wanted.until, _DATE),
        (wanted.workers, _WORKER),
        (wanted.speakers, _SPEAKER),
        (wanted.labels, _LABEL),
        (wanted.types, _TYPE),
    )
    yield from (" " + sql for value, sql in each if value)
    yield from (" " + _HAVING[having] for having in sorted(wanted.having))


def _values(project: Project, wanted: Wanted, annotator: str) -> dict[str, Any]:
    languages = set(wanted.languages)
    if project.language in languages:
        languages.add("")
    return {
        "match": match(wanted.pieces),
        "annotator": annotator,
        "agencies": _listed(wanted.agencies),
        "languages": _listed(languages),
        "since": wanted.since,
        "until": wanted.until + _LAST,
        "workers": _listed(wanted.workers),
        "speakers": _listed(wanted.speakers),
        "labels": _listed(wanted.labels),
        "types": _listed(wanted.types),
    }


def _listed(values: Iterable[str]) -> str:
    return json.dumps(sorted(values))


def everything(project: Project) -> list[int]:
    """Return all positions; they are read only where there are gaps, which nothing leaves."""
    counted, last = project.rows("SELECT count(*), coalesce(max(position), 0) FROM dispatches")[0]
    if counted == last:
        return list(range(1, last + 1))
    return sorted(p for (p,) in project.rows("SELECT position FROM dispatches"))


def in_order(project: Project, order: Order) -> list[int]:
    """Return all positions in an order; where it does not decide, in that of import."""
    if order is Order.IMPORT:
        return everything(project)
    return [position for (position,) in project.rows(_ORDERS[order])]


def excerpts(
    project: Project, positions: Sequence[int], pieces: tuple[Piece, ...]
) -> dict[int, Excerpt]:
    """Return, by position, the stretch of each text in which the first words were found."""
    texts = project.rows(
        """SELECT position, title, text FROM dispatches
        WHERE position IN (SELECT value FROM json_each(?))""",
        [json.dumps(list(positions))],
    )
    return {position: _excerpt(title, text, pieces) for position, title, text in texts}


def _excerpt(title: str, text: str, pieces: tuple[Piece, ...]) -> Excerpt:
    at = hits(text, pieces)
    first = at[0][0] if at else 0
    start = max(0, first - _BEFORE)
    if start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else first
    cut = text[start : start + _LENGTH].replace("\n", " ").replace("\t", " ")
    shift = start - bool(start)
    inside = [(a - shift, b - shift) for a, b in at if start <= a and b <= start + _LENGTH]
    shown = "…" + cut if start else cut
    return Excerpt(shown, tuple(inside), tuple(hits(title, pieces)))


def agencies(project: Project) -> list[str]:
    """Return the agencies of the project's dispatches."""
    found = project.rows("SELECT DISTINCT agency FROM dispatches WHERE agency <> '' ORDER BY 1")
    return [agency for (agency,) in found]


def languages(project: Project) -> list[str]:
    """Return the languages of the project's dispatches."""
    found = project.rows("SELECT DISTINCT language FROM dispatches ORDER BY 1")
    return sorted({language or project.language for (language,) in found})
