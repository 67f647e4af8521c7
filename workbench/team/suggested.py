"""The suggestions behind the figures on help and bias, with what people have in their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from workbench.agreement.taken import TakenCases, taken
from workbench.agreement.wanted import Taken, WantedFate, WantedTaken
from workbench.model.annotation import Part
from workbench.model.columns import Columns
from workbench.store import around, fates
from workbench.store.fates import Met
from workbench.store.project import Project
from workbench.team.agreeing import Held
from workbench.team.case import Case, Found, Side
from workbench.team.helping import LaidOut, laid_out, people_of


def of_fate(project: Project, held: Held, wanted: WantedFate, *, most: int) -> Found:
    """Return the suggestions that met a fate with one of the people who are compared."""
    found: list[tuple[Met, str]] = []
    of = 0
    for name in people_of(project, held.compared):
        own, number = fates.met(project, name, wanted.rule, wanted.fate, most=most)
        found += [(each, name) for each in own]
        of += number
    found = sorted(found)[:most]
    ids = {each.dispatch for each, _ in found}
    texts, titles = around.texts(project, ids), around.titles(project, ids)
    made = (
        Case(
            each.dispatch,
            titles[each.dispatch],
            wanted.fate,
            texts[each.dispatch],
            Side(each.suggester, each.label, each.parts),
            _side(name, each.theirs),
        )
        for each, name in found
    )
    return Found(tuple(made), of)


def _side(who: str, own: tuple[tuple[str, tuple[Part, ...]], ...]) -> Side:
    return Side(who, own[0][0] if own else "", tuple(part for _, parts in own for part in parts))


def taken_so(project: Project, held: Held, wanted: WantedTaken, *, most: int) -> Found:
    """Return what was suggested, or is in gold, with what the people have there."""
    laid = laid_out(project, held.compared, held.columns)
    rows = taken(laid.people, laid.shown, laid.gold, wanted)
    if rows is None:
        return Found((), 0)
    found = tuple(_cases(project, laid, rows, wanted.what, most))
    return Found(found, len(rows.start))


@dataclass(frozen=True, slots=True)
class _Place:
    """A span that was suggested or is in gold; ``same``: the annotator has it as well."""

    dispatch: int
    who: int
    start: int
    end: int
    label: int
    same: bool


def _places(rows: TakenCases, most: int) -> Iterator[_Place]:
    fields = (rows.dispatch, rows.annotator, rows.start, rows.end, rows.label, rows.kept)
    for row in zip(*(each[:most].tolist() for each in fields), strict=True):
        yield _Place(*row)


def _cases(
    project: Project, laid: LaidOut, rows: TakenCases, what: Taken, most: int
) -> Iterator[Case]:
    columns, places = laid.people, list(_places(rows, most))
    ids = {columns.dispatches[place.dispatch] for place in places}
    texts, titles = around.texts(project, ids), around.titles(project, ids)
    whose = around.suggesters(project, ids)
    if what in (Taken.OMITTED, Taken.MISSED) and laid.gold is not None:
        whose = dict.fromkeys(ids, laid.gold.annotators[0])
    for place in places:
        id_ = columns.dispatches[place.dispatch]
        part = place.start, place.end
        theirs = _theirs(columns, place)
        a = Side(whose[id_], columns.labels[place.label], (part,))
        b = _side(columns.annotators[place.who], tuple(theirs))
        which = _met(place, theirs, a.label) if what is Taken.SHOWN else str(what)
        yield Case(id_, titles[id_], which, texts[id_], a, b)


def _theirs(columns: Columns, place: _Place) -> list[tuple[str, tuple[Part, ...]]]:
    """Return the same that the annotator has, else what overlaps it."""
    spans, part = columns.spans, (place.start, place.end)
    if place.same:
        return [(columns.labels[place.label], (part,))]
    first, last = np.searchsorted(spans.dispatch, (place.dispatch, place.dispatch + 1)).tolist()
    its = slice(first, last)
    there = (spans.start[its] < place.end) & (spans.end[its] > place.start)
    rows: list[int] = np.flatnonzero(there & (spans.annotator[its] == place.who)).tolist()
    return [
        (
            columns.labels[int(spans.label[first + row])],
            ((int(spans.start[first + row]), int(spans.end[first + row])),),
        )
        for row in rows
    ]


def _met(place: _Place, theirs: list[tuple[str, tuple[Part, ...]]], label: str) -> str:
    """Return what became of a suggestion that was shown, as fates and classes are called."""
    if place.same:
        return "accepted"
    if not theirs:
        return "not kept"
    if any(parts == ((place.start, place.end),) for _, parts in theirs):
        return "label"
    return "boundary" if any(own == label for own, _ in theirs) else "boundary+label"
