"""The cases behind a number of agreement, with the words that each side marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from workbench.agreement.placed import Longs, Placed, chosen, quotations_placed, spans_placed
from workbench.agreement.wanted import AnyWanted, Wanted, WantedAgain, WantedFate, WantedTaken
from workbench.model.annotation import Part
from workbench.model.choice import Layer
from workbench.model.columns import NONE, TYPES, Columns, QuotationColumns, SpanColumns
from workbench.model.compared import Help, Kind
from workbench.store import agreeing, around
from workbench.store.project import Project
from workbench.team import suggested
from workbench.team.agreeing import Held
from workbench.team.case import Case, Found, Side


def cases(project: Project, held: Held, wanted: AnyWanted, *, most: int = 500) -> Found:
    """Return the cases that are wanted, in the order of dispatches and places."""
    match wanted:
        case WantedFate():
            return suggested.of_fate(project, held, wanted, most=most)
        case WantedTaken():
            return suggested.taken_so(project, held, wanted, most=most)
        case WantedAgain():
            return _again(project, held, wanted, most)
        case Wanted(help=Help.BOTH):
            return _disagreements(project, held.columns, wanted, most)
        case Wanted():
            return _disagreements(project, _of_people(project, held, wanted.help), wanted, most)


def _of_people(project: Project, held: Held, asked: Help) -> Columns:
    """Read what people have made with suggestions, or without."""
    compared = replace(held.compared, kinds=frozenset({Kind.PERSON}), help=asked)
    return agreeing.columns(project, compared)


def _again(project: Project, held: Held, wanted: WantedAgain, most: int) -> Found:
    """Return where people differ from their own second reading."""
    found, of = list[Case](), 0
    for each in agreeing.repeats(project, held.compared):
        if wanted.annotator in (None, each.annotator):
            their = Wanted(classes=wanted.classes)
            own = _disagreements(project, each.columns, their, most - len(found))
            found += own.cases
            of += own.of
    return Found(tuple(found), of)


def _disagreements(project: Project, columns: Columns, wanted: Wanted, most: int) -> Found:
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


@dataclass(frozen=True, slots=True)
class _Layer:
    """Rows of a layer, dispatch by dispatch; ``said`` returns the label of a row and its parts."""

    rows: SpanColumns | QuotationColumns
    said: Callable[[int], tuple[str, tuple[Part, ...]]]

    def beside(self, row: int, who: int) -> list[int]:
        """Return the rows of an annotator that overlap a row of another: a split has such."""
        number = int(self.rows.dispatch[row])
        ends: list[int] = np.searchsorted(self.rows.dispatch, (number, number + 1)).tolist()
        own: list[int] = (
            ends[0] + np.flatnonzero(self.rows.annotator[slice(*ends)] == who)
        ).tolist()
        parts = self.said(row)[1]
        return [each for each in own if _overlap(self.said(each)[1], parts)]


def _overlap(one: tuple[Part, ...], other: tuple[Part, ...]) -> bool:
    return any(a[0] < b[1] and b[0] < a[1] for a in one for b in other)


def _cases(
    project: Project, columns: Columns, placed: Placed, rows: Longs, wanted: Wanted, layer: _Layer
) -> Iterator[Case]:
    said = layer.said
    numbers: list[int] = placed.dispatch[rows].tolist()
    ids = [columns.dispatches[number] for number in numbers]
    texts, titles = around.texts(project, set(ids)), around.titles(project, set(ids))

    def side(who: int, row: int, other: int) -> Side:
        found = [row] if row != NONE else layer.beside(other, who)
        parts = tuple(part for each in found for part in said(each)[1])
        return Side(columns.annotators[who], said(found[0])[0] if found else "", parts)

    for row, id_ in zip(rows.tolist(), ids, strict=True):
        of_a, of_b = int(placed.a[row]), int(placed.b[row])
        a = side(int(placed.who_a[row]), of_a, of_b)
        b = side(int(placed.who_b[row]), of_b, of_a)
        yield Case(id_, titles[id_], placed.named(row, wanted.classes), texts[id_], a, b)


def _marked(columns: Columns, spans: SpanColumns) -> _Layer:
    def said(row: int) -> tuple[str, tuple[Part, ...]]:
        part = int(spans.start[row]), int(spans.end[row])
        return columns.labels[int(spans.label[row])], (part,)

    return _Layer(spans, said)


def _quoted(columns: Columns) -> _Layer:
    content, types = columns.quotations.content, columns.quotations.type

    def said(row: int) -> tuple[str, tuple[Part, ...]]:
        at = slice(content.at[row], content.at[row + 1])
        parts = zip(content.start[at].tolist(), content.end[at].tolist(), strict=True)
        return str(TYPES[int(types[row])]), tuple(parts)

    return _Layer(columns.quotations, said)
