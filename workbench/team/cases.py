"""The cases behind a number of agreement, with the words that each side marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from workbench.agreement.placed import Longs, Placed, chosen, quotations_placed, spans_placed
from workbench.agreement.wanted import Wanted
from workbench.model.annotation import Part
from workbench.model.choice import Layer
from workbench.model.columns import NONE, TYPES, Columns, SpanColumns
from workbench.store import around
from workbench.store.project import Project
from workbench.team.agreeing import Held


@dataclass(frozen=True, slots=True)
class Side:
    """What an annotator marked: no label and no parts where it is nothing."""

    annotator: str
    label: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A place of a dispatch with what two made of it, and the class of it that was asked for."""

    dispatch: str
    title: str
    which: str
    text: str
    a: Side
    b: Side


@dataclass(frozen=True, slots=True)
class Found:
    """The first cases, and how many there are."""

    cases: tuple[Case, ...]
    of: int


def cases(project: Project, held: Held, wanted: Wanted, *, most: int = 500) -> Found:
    """Return the cases that are wanted, in the order of dispatches and places."""
    columns = held.columns
    if wanted.layer is Layer.QUOTATIONS:
        placed = quotations_placed(columns)
        rows = chosen(placed, columns, wanted)
        found = _cases(project, columns, placed, rows[:most], wanted, _quoted(columns))
        return Found(tuple(found), len(rows))
    placed, spans = spans_placed(columns)
    rows = chosen(placed, columns, wanted)
    if wanted.form:
        rows = _reading(project, columns, spans, placed, rows, wanted.form)
    found = _cases(project, columns, placed, rows[:most], wanted, _marked(columns, spans))
    return Found(tuple(found), len(rows))


def _reading(
    project: Project, columns: Columns, spans: SpanColumns, placed: Placed, rows: Longs, form: str
) -> Longs:
    """Keep the rows in which either side marked these words."""
    long = len(form)
    numbers: list[int] = np.unique(placed.dispatch[rows]).tolist()
    texts = around.texts(project, [columns.dispatches[number] for number in numbers])

    def reads(row: int) -> bool:
        if row == NONE or spans.end[row] - spans.start[row] != long:
            return False
        text = texts[columns.dispatches[int(spans.dispatch[row])]]
        return text[spans.start[row] : spans.end[row]] == form

    sides = zip(placed.a[rows].tolist(), placed.b[rows].tolist(), strict=True)
    return rows[np.array([reads(a) or reads(b) for a, b in sides], dtype=np.bool_)]


Said = Callable[[int], tuple[str, tuple[Part, ...]]]
"""Returns the label of a row and its parts."""


def _cases(
    project: Project, columns: Columns, placed: Placed, rows: Longs, wanted: Wanted, said: Said
) -> Iterator[Case]:
    numbers: list[int] = placed.dispatch[rows].tolist()
    ids = [columns.dispatches[number] for number in numbers]
    texts, titles = around.texts(project, set(ids)), around.titles(project, set(ids))

    def side(who: int, row: int) -> Side:
        label, parts = said(row) if row != NONE else ("", ())
        return Side(columns.annotators[who], label, parts)

    for row, id_ in zip(rows.tolist(), ids, strict=True):
        a = side(int(placed.who_a[row]), int(placed.a[row]))
        b = side(int(placed.who_b[row]), int(placed.b[row]))
        yield Case(id_, titles[id_], placed.named(row, wanted.classes), texts[id_], a, b)


def _marked(columns: Columns, spans: SpanColumns) -> Said:
    def said(row: int) -> tuple[str, tuple[Part, ...]]:
        part = int(spans.start[row]), int(spans.end[row])
        return columns.labels[int(spans.label[row])], (part,)

    return said


def _quoted(columns: Columns) -> Said:
    content, types = columns.quotations.content, columns.quotations.type

    def said(row: int) -> tuple[str, tuple[Part, ...]]:
        at = slice(content.at[row], content.at[row + 1])
        parts = zip(content.start[at].tolist(), content.end[at].tolist(), strict=True)
        return str(TYPES[int(types[row])]), tuple(parts)

    return said
