"""Fates: what became of suggestions, what they missed, and how long the work took.

All of it follows from the sets, the journal and the visits; nothing of it is stored. A suggestion
concerns an annotator where it comes from the newest suggester of its dispatch, or was answered.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, NamedTuple

from workbench.model.annotation import Part
from workbench.store import rows
from workbench.store.project import Project

_IDLE: Final = 120
"""Seconds between two acts that count as work at most, where no visit was kept."""
BANDS: Final = (0.5, 0.7, 0.9)
"""Where the bands of confidence begin that are told apart; below the first is one more."""


class Tally(NamedTuple):
    """How many suggestions of a rule, in a band of confidence, met a fate.

    ``layer`` is "entities" or "quotations", ``label`` what was proposed; ``band`` counts the bounds
    in BANDS that the confidence reaches. ``fate`` is one of "accepted", "relabelled", "corrected",
    "rejected", "open" (left unanswered in a dispatch that was worked on) and "unseen" (the
    annotator has never had the dispatch open).
    """

    layer: str
    label: str
    rule: str
    band: int
    fate: str
    number: int


@dataclass(frozen=True, slots=True)
class Missed:
    """How many annotations of finished dispatches nobody had proposed, of how many, by label."""

    layer: str
    label: str
    missed: int
    of: int


class Met(NamedTuple):
    """A suggestion that met a fate: where and what it is, and what the annotator has there.

    ``place`` is the dispatch's position with the first offset. ``theirs`` are the label and the
    parts of each annotation: of the one that came of the suggestion, else of those that overlap it.
    """

    place: tuple[int, int]
    dispatch: str
    suggester: str
    label: str
    parts: tuple[Part, ...]
    theirs: tuple[tuple[str, tuple[Part, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where a layer is stored: its columns, and SQL for the parts and the ends of a row ``{0}``."""

    name: str
    label: str
    fate: str
    parts: str
    start: str
    end: str


_CONCERNED: Final = f"""
    newest AS MATERIALIZED (
        SELECT d.id AS dispatch, ({rows.NEWEST_SUGGESTER}) AS suggester FROM dispatches d),
    seen AS MATERIALIZED (
        SELECT dispatch FROM sets WHERE annotator = :annotator AND state <> 'new'
        UNION SELECT dispatch FROM visits WHERE annotator = :annotator),
    concerned AS (
        SELECT g.dispatch, g.suggester, g.id, g.rule,
            (g.confidence >= {BANDS[0]}) + (g.confidence >= {BANDS[1]})
                + (g.confidence >= {BANDS[2]}) AS band,
            w.suggestion IS NOT NULL AS answered,
            g.dispatch IN (SELECT dispatch FROM seen) AS seen
        FROM suggestions g JOIN newest n ON n.dispatch = g.dispatch
        LEFT JOIN answers w ON w.dispatch = g.dispatch AND w.annotator = :annotator
            AND w.suggestion = g.id
        WHERE g.suggester = n.suggester OR w.suggestion IS NOT NULL)"""
_FATE: Final = """CASE
        WHEN NOT c.seen THEN 'unseen'
        WHEN NOT c.answered THEN CASE WHEN {same} THEN 'accepted' ELSE 'open' END
        WHEN own.id IS NULL THEN 'rejected'
        WHEN NOT ({boundaries}) THEN 'corrected'
        WHEN own.{label} = p.{label} THEN 'accepted'
        ELSE 'relabelled' END"""
_SPANS: Final = _FATE.format(
    label="label",
    boundaries='own.start = p.start AND own."end" = p."end"',
    same="""EXISTS (SELECT 1 FROM spans x WHERE x.dispatch = c.dispatch
        AND x.annotator = :annotator AND x.start = p.start AND x."end" = p."end"
        AND x.label = p.label)""",
)
_QUOTATIONS: Final = _FATE.format(
    label="type",
    boundaries="""own.content = p.content AND own.cue = p.cue
        AND own.source_start IS p.source_start AND own.source_end IS p.source_end
        AND own.source_kind IS p.source_kind""",
    same="""EXISTS (SELECT 1 FROM quotations x WHERE x.dispatch = c.dispatch
        AND x.annotator = :annotator AND x.content = p.content AND x.type = p.type
        AND x.cue = p.cue AND x.source_start IS p.source_start)""",
)


def tally(project: Project, annotator: str) -> list[Tally]:
    """Return what became of every suggestion that concerns an annotator, counted."""
    return [
        *_tallied(project, annotator, "entities", "spans", "label", _SPANS),
        *_tallied(project, annotator, "quotations", "quotations", "type", _QUOTATIONS),
    ]


def _tallied(
    project: Project, annotator: str, layer: str, table: str, label: str, fate: str
) -> list[Tally]:
    found = project.rows(
        f"""WITH {_CONCERNED}
        SELECT p.{label}, c.rule, c.band, {fate} AS fate, count(*) {_compared(table)}
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4""",
        {"annotator": annotator},
    )
    return [Tally(layer, *row) for row in found]


def _compared(table: str) -> str:
    """Return the join of what was proposed with what an annotator made of it."""
    return f"""FROM concerned c
        JOIN {table} p ON p.dispatch = c.dispatch AND p.annotator = c.suggester AND p.id = c.id
        LEFT JOIN {table} own ON own.dispatch = c.dispatch AND own.annotator = :annotator
            AND own.id = c.id"""


def by_dispatch(project: Project, annotator: str) -> dict[str, dict[str, int]]:
    """Return for each dispatch with suggestions how many met which fate, as in ``Tally``."""
    found = project.rows(
        f"""WITH {_CONCERNED}
        SELECT dispatch, fate, count(*) FROM (
            SELECT c.dispatch, {_SPANS} AS fate {_compared("spans")}
            UNION ALL SELECT c.dispatch, {_QUOTATIONS} AS fate {_compared("quotations")})
        GROUP BY 1, 2""",
        {"annotator": annotator},
    )
    made: dict[str, dict[str, int]] = {}
    for dispatch, fate, number in found:
        made.setdefault(dispatch, {})[fate] = number
    return made


def met(
    project: Project, annotator: str, rule: str, fate: str, *, most: int
) -> tuple[list[Met], int]:
    """Return the first suggestions of a rule that met a fate, in order, and how many there are."""
    of_layers = [_met(project, annotator, rule, fate, most, table) for table in _TABLES]
    found = sorted(each for own, _ in of_layers for each in own)
    return found[:most], sum(number for _, number in of_layers)


_TABLES: Final = (
    _Table(
        "spans",
        "label",
        _SPANS,
        """json_array(json_array({0}.start, {0}."end"))""",
        "{0}.start",
        '{0}."end"',
    ),
    _Table(
        "quotations",
        "type",
        _QUOTATIONS,
        "json({0}.content)",
        "json_extract({0}.content, '$[0][0]')",
        "json_extract({0}.content, '$[#-1][1]')",
    ),
)


def _met(
    project: Project, annotator: str, rule: str, fate: str, most: int, table: _Table
) -> tuple[list[Met], int]:
    own, proposed = (
        [each.format(row) for each in (table.parts, table.start, table.end)] for row in "xp"
    )
    found = project.rows(
        f"""WITH {_CONCERNED},
        met AS MATERIALIZED (
            SELECT d.position, {proposed[1]} AS first, {proposed[2]} AS last, c.dispatch,
                c.suggester, p.{table.label} AS label, {proposed[0]} AS parts, own.id AS own
            {_compared(table.name)} JOIN dispatches d ON d.id = c.dispatch
            WHERE c.rule = :rule AND {table.fate} = :fate),
        some AS MATERIALIZED (SELECT * FROM met ORDER BY position, first, last LIMIT :most)
        SELECT m.position, m.first, m.dispatch, m.suggester, m.label, m.parts,
            (SELECT json_group_array(json_array(x.{table.label}, {own[0]})) FROM {table.name} x
            WHERE x.dispatch = m.dispatch AND x.annotator = :annotator
                AND CASE WHEN m.own IS NULL THEN {own[1]} < m.last AND {own[2]} > m.first
                    ELSE x.id = m.own END),
            (SELECT count(*) FROM met)
        FROM some m""",
        {"annotator": annotator, "rule": rule, "fate": fate, "most": most},
    )
    made = [
        Met((position, first), dispatch, suggester, label, _parts(parts), _theirs(theirs))
        for position, first, dispatch, suggester, label, parts, theirs, _ in found
    ]
    return made, found[0][-1] if found else 0


def _theirs(text: str) -> tuple[tuple[str, tuple[Part, ...]], ...]:
    return tuple(sorted((label, _parts(json.dumps(parts))) for label, parts in json.loads(text)))


def _parts(text: str) -> tuple[Part, ...]:
    return tuple((start, end) for start, end in json.loads(text))


def missed(project: Project, annotator: str) -> list[Missed]:
    """Return what an annotator added in finished dispatches that no suggester had proposed."""
    return [
        *_missed(project, annotator, "entities", "spans", "label", 'x.start = p.start AND x."end"'
                 ' = p."end"'),
        *_missed(project, annotator, "quotations", "quotations", "type", "x.content = p.content"),
    ]  # fmt: skip


def _missed(
    project: Project, annotator: str, layer: str, table: str, label: str, same: str
) -> list[Missed]:
    found = project.rows(
        f"""SELECT x.{label}, sum(NOT EXISTS (
                SELECT 1 FROM {table} p JOIN annotators a ON a.name = p.annotator
                WHERE p.dispatch = x.dispatch AND a.kind = 'suggester'
                    AND (p.id = x.id OR {same}))), count(*)
        FROM {table} x JOIN sets s ON s.dispatch = x.dispatch AND s.annotator = x.annotator
        WHERE x.annotator = ? AND s.state = 'done' GROUP BY 1 ORDER BY 1""",
        [annotator],
    )
    return [Missed(layer, *row) for row in found]


def seconds(project: Project, annotator: str) -> dict[str, float]:
    """Return how long an annotator worked on each dispatch that was begun.

    It is the sum of the visits; where none was kept, of the times between two acts, each of two
    minutes at most.
    """
    found = project.rows(
        f"""WITH timed AS (
            SELECT j.dispatch, a.id, julianday(a.at) * 86400 AS at
            FROM journal j JOIN acts a ON a.id = j.act WHERE j.annotator = :annotator),
        gaps AS (
            SELECT dispatch, at - lag(at) OVER (PARTITION BY dispatch ORDER BY id) AS gap
            FROM timed)
        SELECT dispatch, sum(CASE WHEN gap > 0 THEN min(gap, {_IDLE}) ELSE 0.0 END)
        FROM gaps GROUP BY dispatch""",
        {"annotator": annotator},
    )
    visited = project.rows(
        "SELECT dispatch, sum(seconds) FROM visits WHERE annotator = ? GROUP BY dispatch",
        [annotator],
    )
    return {**dict(found), **dict(visited)}
