"""What stands beside columns: texts, times, what was suggested, and what has changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import Bools, Columns, Ints, SpanColumns
from workbench.store import fates, rows
from workbench.store.comparing import HELPED
from workbench.store.labels import labels, renamed
from workbench.store.project import Project
from workbench.store.reading import blocks

Floats = NDArray[np.float64]

_BLOCK: Final = 500
_FEW: Final = 200
"""As long as so few dispatches are wanted, they are asked for by their ids."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from when a project is compared."""

    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    batches: tuple[str, ...]
    languages: tuple[str, ...]
    agencies: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Forms:
    """The words of spans: row i of the columns' spans reads ``texts[of[i]]``."""

    texts: tuple[str, ...]
    of: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Suggested:
    """Spans that the newest suggester of each dispatch proposed, and who was shown them.

    Numbers of dispatches, annotators and labels are those of the columns; ``rule`` is one in
    ``rules``; ``helped`` has the shape (dispatches, annotators).
    """

    dispatch: Ints
    start: Ints
    end: Ints
    label: Ints
    rule: Ints
    confidence: Floats
    rules: tuple[str, ...]
    helped: Bools


@dataclass(frozen=True, slots=True)
class Stamp:
    """A state of a project, by which it is known later what has changed.

    ``act`` is the last one; ``aside`` changes when merges are undone or done again, ``names`` when
    labels are, ``handed`` when dispatches are handed out.
    """

    act: int
    aside: tuple[int, float]
    names: str
    handed: int


def choices(project: Project) -> Choices:
    """Return what there is to choose from: who has finished anything, and the rest as it occurs."""
    finished = {
        name for (name,) in project.rows("SELECT DISTINCT annotator FROM sets WHERE state = 'done'")
    }
    names = [
        name
        for kind in ("person", "gold", "suggester")
        for name in project.annotators(kind=kind)
        if name in finished
    ]
    languages = f"coalesce(nullif(language, ''), {_quoted(project.language)})"
    return Choices(
        tuple(names),
        tuple(sorted(labels(project))),
        _distinct(project, "id", "hand_outs", order="at"),
        _distinct(project, languages, "dispatches"),
        _distinct(project, "agency", "dispatches"),
    )


def _distinct(project: Project, what: str, table: str, *, order: str = "1") -> tuple[str, ...]:
    found = project.rows(f"SELECT {what} AS x FROM {table} GROUP BY 1 ORDER BY {order}")
    return tuple(value for (value,) in found if value)


def _quoted(text: str) -> str:
    return "'{}'".format(text.replace("'", "''"))


def kinds(project: Project) -> dict[str, str]:
    """Return the kind of each annotator: person, suggester, gold or repeat."""
    return dict(project.rows("SELECT name, kind FROM annotators"))


def texts(project: Project, ids: Iterable[str]) -> dict[str, str]:
    """Return the texts of dispatches by their ids."""
    return _of_dispatches(project, "text", ids)


def titles(project: Project, ids: Iterable[str]) -> dict[str, str]:
    """Return the titles of dispatches by their ids."""
    return _of_dispatches(project, "title", ids)


def _of_dispatches(project: Project, column: str, ids: Iterable[str]) -> dict[str, str]:
    wanted = list(ids)
    named = "WHERE id IN (SELECT value FROM json_each(:ids))"
    query = f"SELECT id, {column} FROM dispatches {named if len(wanted) < _FEW else ''}"
    there = set(wanted)
    found = blocks(project, query, {"ids": json.dumps(wanted)}, _BLOCK)
    return {id_: value for some in found for id_, value in some if id_ in there}


def forms(project: Project, columns: Columns) -> Forms:
    """Return the words of every span."""
    spans = columns.spans
    places, of_place = _places(spans)
    read = texts(project, columns.dispatches)
    number: dict[str, int] = {}
    forms_of = [
        number.setdefault(read[columns.dispatches[dispatch]][start:end], len(number))
        for dispatch, start, end in zip(*(each.tolist() for each in places), strict=True)
    ]
    return Forms(tuple(number), np.array(forms_of, np.int32)[of_place])


def _places(spans: SpanColumns) -> tuple[tuple[Ints, Ints, Ints], NDArray[np.int64]]:
    """Return each stretch that is marked once, and for each span which of them it is."""
    order = np.lexsort((spans.end, spans.start, spans.dispatch))
    found = tuple(each[order] for each in (spans.dispatch, spans.start, spans.end))
    new = np.ones(len(order), np.bool_)
    if len(order):
        new[1:] = np.logical_or.reduce([np.diff(each) != 0 for each in found])
    of_place = np.empty(len(order), np.int64)
    of_place[order] = np.cumsum(new) - 1
    dispatch, start, end = (each[new] for each in found)
    return (dispatch, start, end), of_place


def finished(project: Project, dispatch: str = "") -> dict[str, str]:
    """Return when each dispatch, or one, was last finished by a person (ISO 8601, UTC)."""
    found = project.rows(
        """SELECT s.dispatch, max(s.updated) FROM sets s JOIN annotators a ON a.name = s.annotator
        WHERE a.kind = 'person' AND s.state = 'done' AND (:dispatch = '' OR s.dispatch = :dispatch)
        GROUP BY s.dispatch""",
        {"dispatch": dispatch},
    )
    return dict(found)


def seconds(project: Project, columns: Columns) -> Floats:
    """Return how long annotators worked on dispatches, of the shape of ``done``; NaN: not known."""
    spent = np.full(columns.done.shape, np.nan)
    number = _numbered(columns.dispatches)
    for a, annotator in enumerate(columns.annotators):
        for dispatch, its in fates.seconds(project, annotator).items():
            # The time between two acts is not known where there is but one.
            if dispatch in number and its > 0:
                spent[number[dispatch], a] = its
    return spent


def suggesters(project: Project, ids: Iterable[str]) -> dict[str, str]:
    """Return the newest suggester of each of these dispatches that has one."""
    found = project.rows(
        f"""SELECT d.id, ({rows.NEWEST_SUGGESTER}) AS suggester FROM dispatches d
        WHERE d.id IN (SELECT value FROM json_each(?)) AND suggester IS NOT NULL""",
        [json.dumps(sorted(set(ids)))],
    )
    return dict(found)


def suggested(project: Project, columns: Columns) -> Suggested:
    """Return what was suggested for the dispatches of the columns, and to whom it was shown."""
    dispatch, label = _numbered(columns.dispatches), _numbered(columns.labels)
    found = project.rows(
        f"""WITH newest AS MATERIALIZED (
            SELECT d.id AS dispatch, ({rows.NEWEST_SUGGESTER}) AS suggester FROM dispatches d)
        SELECT x.dispatch, x.start, x."end", x.label, g.rule, g.confidence
        FROM newest n JOIN suggestions g
            ON g.dispatch = n.dispatch AND g.suggester = n.suggester
        JOIN spans x ON x.dispatch = g.dispatch AND x.annotator = g.suggester AND x.id = g.id"""
    )
    its = [row for row in found if row[0] in dispatch and row[3] in label]
    rules = sorted({row[4] for row in its})
    rule = _numbered(rules)
    return Suggested(
        np.array([dispatch[row[0]] for row in its], np.int32),
        np.array([row[1] for row in its], np.int32),
        np.array([row[2] for row in its], np.int32),
        np.array([label[row[3]] for row in its], np.int32),
        np.array([rule[row[4]] for row in its], np.int32),
        np.array([row[5] for row in its], np.float64),
        tuple(rules),
        _helped(project, columns, dispatch),
    )


def _helped(project: Project, columns: Columns, number: Mapping[str, int]) -> Bools:
    found = project.rows(
        f"""SELECT s.dispatch, s.annotator FROM sets s
        WHERE s.state = 'done' AND {HELPED.format(s="s")}"""
    )
    helped: Bools = np.zeros(columns.done.shape, np.bool_)
    annotators = _numbered(columns.annotators)
    for dispatch, annotator in found:
        if dispatch in number and annotator in annotators:
            helped[number[dispatch], annotators[annotator]] = True
    return helped


def _numbered(names: Iterable[str]) -> dict[str, int]:
    return {name: n for n, name in enumerate(names)}


def stamp(project: Project) -> Stamp:
    """Return the state that a project is in now."""
    act = project.rows("SELECT coalesce(max(id), 0) FROM acts")[0][0]
    aside = project.rows("SELECT count(*), total(step) FROM journal WHERE held <> 0")[0]
    handed = project.rows("SELECT count(*) FROM assignments")[0][0]
    names = json.dumps([sorted(labels(project)), renamed(project)])
    return Stamp(act, aside, names, handed)


def changed(project: Project, since: Stamp) -> frozenset[str] | None:
    """Return the dispatches on which somebody has worked since; None where all may have changed."""
    now = stamp(project)
    if (now.aside, now.names, now.handed) != (since.aside, since.names, since.handed):
        return None
    found = project.rows(
        "SELECT DISTINCT dispatch FROM journal WHERE act > ? AND dispatch IS NOT NULL", [since.act]
    )
    return frozenset(dispatch for (dispatch,) in found)
