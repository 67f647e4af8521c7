"""Spans of two annotators matched one to one, for every two of them at once.

Candidates overlap; each is worth 4 [same offsets] + 1/2 [same label] + shared / united characters,
and locally dominant pairs are taken until none is left (section 1.2 of the project's notes on
agreement). Ties are broken by offsets and labels without regard to who is who, so that swapping
annotators gives the mirrored result. Spans that touch do not overlap; the same span twice is one.

Most places are simple: where no annotator has two of a run of overlapping spans, whoever overlaps
is matched. Only the others are gone through pair by pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.distinct import distinct
from workbench.agreement.dominant import dominant, worth
from workbench.agreement.extents import ranges
from workbench.agreement.quotes import pair_numbers
from workbench.agreement.units import base
from workbench.model.columns import NONE, Bools, Columns

Longs = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Spans once each, n rows, in the order of the texts laid end to end, on which offsets count.

    ``runs`` numbers the runs of spans that overlap, of whichever annotators.
    """

    dispatch: Longs
    start: Longs
    end: Longs
    label: Longs
    annotator: Longs
    runs: Longs


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Rows of marks that were matched: of the annotator with the lower and the higher number.

    ``pair`` numbers the two annotators as `itertools.combinations` does.
    """

    a: Longs
    b: Longs
    pair: Longs


@dataclass(frozen=True, slots=True, eq=False)
class Matching:
    """Marks of ``annotators`` matched one to one, whatever their label.

    The first ``simple`` of the matches had no other candidate; ``a`` and ``b`` are the candidates
    of the others, of which ``taken`` became matches.
    """

    annotators: int
    marks: Marks
    matches: Matches
    simple: int
    a: Longs
    b: Longs
    taken: Bools


def marks(columns: Columns) -> Marks:
    """Lay the spans of all annotators end to end, once each, and number runs that overlap."""
    spans, at = columns.spans, base(columns)
    start = at[spans.dispatch] + spans.start
    length = (spans.end - spans.start).astype(np.int64)
    sizes = (
        int(length.max(initial=0)) + 1,
        max(len(columns.labels), 1),
        max(len(columns.annotators), 1),
    )
    start, length, label, annotator = distinct((start, length, spans.label, spans.annotator), sizes)
    end = start + length
    first = np.ones(len(start), dtype=np.bool_)
    if len(start) > 1:
        first[1:] = start[1:] >= np.maximum.accumulate(end)[:-1]
    held = np.diff(np.searchsorted(start, at))
    dispatch = np.repeat(np.arange(len(held)), held)
    return Marks(dispatch, start, end, label, annotator, np.cumsum(first) - 1)


def match(columns: Columns) -> Matching:
    """Match the spans of every two annotators, whatever their label."""
    found, n = marks(columns), len(columns.annotators)
    runs = int(found.runs[-1]) + 1 if len(found.runs) else 0
    cell = found.runs * n + found.annotator
    times = np.bincount(cell, minlength=runs * n).reshape(runs, n)
    crowded = times.max(axis=1, initial=0)[found.runs] > 1
    simple = _simple(found, np.flatnonzero(~crowded), cell, (runs, n))
    a, b = _candidates(found, np.flatnonzero(crowded))
    taken = _taken(found, a, b, n)
    contested = _paired(found, a[taken], b[taken], n)
    many = sum(len(each.a) for each in simple)
    return Matching(n, found, _joined(*simple, contested), many, a, b, taken)


def alike(of: Matching) -> Matches:
    """Match again, only spans of the same label."""
    label, n = of.marks.label, of.annotators
    a, b, pair = (each[: of.simple] for each in (of.matches.a, of.matches.b, of.matches.pair))
    same = label[a] == label[b]
    kept = label[of.a] == label[of.b]
    one, other = of.a[kept], of.b[kept]
    taken = _taken(of.marks, one, other, n)
    return _joined(
        Matches(a[same], b[same], pair[same]), _paired(of.marks, one[taken], other[taken], n)
    )


def split(of: Matching) -> tuple[Longs, Longs]:
    """Return marks that have no match with an annotator of whom they overlap something.

    These are rows, and the annotator's number beside each.
    """
    n, by = of.annotators, of.marks.annotator
    one, other = of.a * n + by[of.b], of.b * n + by[of.a]
    met = np.zeros(len(by) * n, dtype=np.bool_)
    met[one] = met[other] = True
    met[one[of.taken]] = met[other[of.taken]] = False
    left = np.flatnonzero(met)
    return np.floor_divide(left, n), np.remainder(left, n)


def _simple(found: Marks, rows: Longs, cell: Longs, shape: tuple[int, int]) -> list[Matches]:
    """Match what overlaps where no annotator has two of a run, pair by pair."""
    table = np.full(shape[0] * shape[1], NONE, dtype=np.int64)
    table[cell[rows]] = rows
    table = table.reshape(shape)
    made: list[Matches] = []
    for pair, (i, j) in enumerate(combinations(range(shape[1]), 2)):
        both = np.flatnonzero((table[:, i] != NONE) & (table[:, j] != NONE))
        a, b = table[both, i], table[both, j]
        met = np.maximum(found.start[a], found.start[b]) < np.minimum(found.end[a], found.end[b])
        a, b = a[met], b[met]
        made.append(Matches(a, b, np.full(len(a), pair)))
    return made


def _candidates(found: Marks, rows: Longs) -> tuple[Longs, Longs]:
    """Find every two of the rows that overlap and are of different annotators, the lower first."""
    start, end = found.start[rows], found.end[rows]
    later = np.searchsorted(start, end, side="left") - np.arange(1, len(rows) + 1)
    which, nth = ranges(np.maximum(later, 0))
    one, other = rows[which], rows[which + 1 + nth]
    by = found.annotator
    apart = by[one] != by[other]
    one, other = one[apart], other[apart]
    turned = by[one] > by[other]
    return np.where(turned, other, one), np.where(turned, one, other)


def _taken(found: Marks, a: Longs, b: Longs, n: int) -> Bools:
    """Tell which candidates are taken, the locally best first."""
    by = found.annotator
    met = np.zeros(len(by), dtype=np.bool_)
    met[a] = met[b] = True
    nth = np.cumsum(met) - 1

    def ties(rows: Longs) -> tuple[NDArray[np.generic], ...]:
        return _ties(found, a[rows], b[rows])

    return dominant(nth[a] * n + by[b], nth[b] * n + by[a], _worth(found, a, b), ties)


def _worth(found: Marks, a: Longs, b: Longs) -> NDArray[np.float64]:
    start, end, label = found.start, found.end, found.label
    first, last = np.maximum(start[a], start[b]), np.minimum(end[a], end[b])
    least, most = np.minimum(start[a], start[b]), np.maximum(end[a], end[b])
    return worth(last - first, most - least, alike=label[a] == label[b])


def _ties(found: Marks, a: Longs, b: Longs) -> tuple[NDArray[np.generic], ...]:
    """Return what decides between equals, without regard to who is who."""
    start, end, label = found.start, found.end, found.label
    return (
        np.minimum(start[a], start[b]),
        np.maximum(start[a], start[b]),
        np.minimum(end[a], end[b]),
        np.maximum(end[a], end[b]),
        np.minimum(label[a], label[b]),
        np.maximum(label[a], label[b]),
    )


def _paired(found: Marks, a: Longs, b: Longs, n: int) -> Matches:
    return Matches(a, b, pair_numbers(n)[found.annotator[a], found.annotator[b]])


def _joined(*matches: Matches) -> Matches:
    none = np.zeros(0, dtype=np.int64)
    return Matches(
        np.concatenate([none, *(each.a for each in matches)]),
        np.concatenate([none, *(each.b for each in matches)]),
        np.concatenate([none, *(each.pair for each in matches)]),
    )
