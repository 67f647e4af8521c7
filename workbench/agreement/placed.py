"""Placed: what every two annotators made of a place, a row a place, and which rows are wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.paired import Paired, paired
from workbench.agreement.quotes import Quoted, QuoteMatches, agreements, quote_matches
from workbench.agreement.wanted import Wanted
from workbench.model.choice import Layer
from workbench.model.columns import NONE, TYPES, Bools, Columns, QuotationColumns, SpanColumns

Longs = NDArray[np.int64]

_CLASSES: Final = (
    *("match", "label", "boundary", "boundary+label", "type", "boundary+type"),
    *("split_a", "split_b", "only_a", "only_b", "cue", "source", "source kind", "speaker"),
)
_BIT: Final = {name: 1 << i for i, name in enumerate(_CLASSES)}
_PARTS: Final = {
    "cue": Quoted.CUE,
    "source": Quoted.SOURCE,
    "source kind": Quoted.SOURCE_KIND,
    "speaker": Quoted.SPEAKER,
}


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """Places, n rows: rows of both sides, NONE for nothing, and the classes as bits.

    ``label_a`` and ``label_b`` are labels of spans or types of quotations, NONE for nothing;
    ``left`` and ``right`` by how much the start and the end of side b are further on, 0 where a
    side has nothing.
    """

    dispatch: Longs
    who_a: Longs
    who_b: Longs
    a: Longs
    b: Longs
    label_a: Longs
    label_b: Longs
    start: Longs
    left: Longs
    right: Longs
    classes: Longs

    def named(self, row: int, wanted: Collection[str]) -> str:
        """Return the class of a row: one that is wanted, else any but the same, else the same."""
        own = [name for name, bit in _BIT.items() if self.classes[row] & bit]
        asked = [name for name in own if name in wanted]
        return (asked or own[1:] or own)[0]


def chosen(placed: Placed, columns: Columns, wanted: Wanted) -> Longs:
    """Return the rows that are wanted, whatever words they have, in the order of the text."""
    keep = _of_classes(placed, wanted.classes)
    for name in wanted.annotators:
        number = columns.annotators.index(name) if name in columns.annotators else NONE
        keep &= (placed.who_a == number) | (placed.who_b == number)
    if wanted.dispatches:
        known = {id_: n for n, id_ in enumerate(columns.dispatches)}
        numbers = [known[id_] for id_ in wanted.dispatches if id_ in known]
        keep &= np.isin(placed.dispatch, numbers)
    keep &= _of_labels(placed, columns, wanted)
    marked = (placed.a != NONE) & (placed.b != NONE)
    for offset, found in ((wanted.left, placed.left), (wanted.right, placed.right)):
        if offset is not None:
            keep &= marked & (found == offset)
    rows = np.flatnonzero(keep)
    return rows[np.lexsort((placed.start[rows], placed.dispatch[rows]))]


def _of_classes(placed: Placed, wanted: Collection[str]) -> Bools:
    bits = sum(_BIT[name] for name in wanted) if wanted else ~_BIT["match"]
    return (placed.classes & bits) != 0


def _of_labels(placed: Placed, columns: Columns, wanted: Wanted) -> Bools:
    names = columns.labels if wanted.layer is Layer.ENTITIES else tuple(map(str, TYPES))
    known: Mapping[str, int] = {name: n for n, name in enumerate(names)} | {"": NONE}
    numbers = [known.get(name, len(names)) for name in wanted.labels]
    a, b = placed.label_a, placed.label_b
    if not numbers:
        return np.ones(len(a), dtype=np.bool_)
    if len(numbers) == 1:
        return (a == numbers[0]) | (b == numbers[0])
    one, other = numbers
    return ((a == one) & (b == other)) | ((a == other) & (b == one))


def spans_placed(columns: Columns) -> tuple[Placed, SpanColumns]:
    """Return what every two annotators made of the places that either marked as entities.

    The spans, whose rows it has, are those of the columns, each of a set once.
    """
    matches = paired(columns)
    spans, same = matches.spans, matches.same
    alike = spans.label[matches.a] == spans.label[matches.b]
    classes = np.select(
        [same & alike, same, alike],
        [_BIT["match"], _BIT["label"], _BIT["boundary"]],
        _BIT["boundary+label"],
    )
    return _placed(spans, matches, spans.label, (spans.start, spans.end), classes), spans


def quotations_placed(columns: Columns) -> Placed:
    """Return what every two annotators made of the places that either marked as quotations."""
    quotations, matches = columns.quotations, quote_matches(columns)
    agreed = agreements(quotations, matches)
    same, alike = matches.shared == matches.united, agreed[Quoted.TYPE]
    classes = np.select(
        [same & alike, same, alike],
        [_BIT["match"], _BIT["type"], _BIT["boundary"]],
        _BIT["boundary+type"],
    )
    classes |= np.where(alike, 0, _BIT["type"])
    for name, which in _PARTS.items():
        classes |= np.where(agreed[which], 0, _BIT[name])
    content = quotations.content
    ends = content.start[content.at[:-1]], content.end[content.at[1:] - 1]
    return _placed(quotations, matches, quotations.type, ends, classes)


def _placed(
    rows: SpanColumns | QuotationColumns,
    matches: Paired | QuoteMatches,
    label: NDArray[np.int32],
    ends: tuple[NDArray[np.int32], NDArray[np.int32]],
    classes: Longs,
) -> Placed:
    alone, first = matches.alone, rows.annotator[matches.alone] < matches.beside
    nothing = np.full(len(alone), NONE)
    a = np.concatenate([matches.a, np.where(first, alone, nothing)])
    b = np.concatenate([matches.b, np.where(first, nothing, alone)])
    by = rows.annotator.astype(np.int64)
    own, other = by[alone], matches.beside
    some = np.concatenate([matches.a, alone])
    start, _ = ends
    left, right = (each.astype(np.int64)[matches.b] - each[matches.a] for each in ends)
    none = np.zeros(len(alone), dtype=np.int64)
    return Placed(
        rows.dispatch[some].astype(np.int64),
        np.concatenate([by[matches.a], np.where(first, own, other)]),
        np.concatenate([by[matches.b], np.where(first, other, own)]),
        a,
        b,
        np.where(a == NONE, NONE, label[a]),
        np.where(b == NONE, NONE, label[b]),
        start[some].astype(np.int64),
        np.concatenate([left, none]),
        np.concatenate([right, none]),
        np.concatenate([classes, _of_alone(matches, first)]),
    )


def _of_alone(matches: Paired | QuoteMatches, first: Bools) -> Longs:
    names = ("only_b", "only_a", "split_b", "split_a")
    bits = np.array([_BIT[name] for name in names], dtype=np.int64)
    return bits[2 * matches.split.astype(np.int64) + first]
