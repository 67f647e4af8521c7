"""What the figures of entities are made of, counted per dispatch so that rows can be added up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.matching import Marks, Matches, Matching, alike, split
from workbench.agreement.quotes import pair_numbers
from workbench.model.columns import Bools, Columns

Floats = NDArray[np.float64]
Longs = NDArray[np.int64]


class Spanned(IntEnum):
    """What is counted of the spans of two annotators: the last axis of the counts.

    MATCH to ONLY_B are the classes of disagreement (section 1.7 of the project's notes), which add
    up to what each side marked: match + label + boundary + both + split + only = n. OVERLAP counts
    matches among spans of one label, SOFT their shared / united characters.
    """

    N_A = 0
    N_B = 1
    MATCHED = 2
    SAME = 3
    MATCH = 4
    LABEL = 5
    BOUNDARY = 6
    BOTH = 7
    SPLIT_A = 8
    SPLIT_B = 9
    ONLY_A = 10
    ONLY_B = 11
    OVERLAP = 12
    SOFT = 13


@dataclass(frozen=True, slots=True, eq=False)
class SpanCounts:
    """``table`` (D, P, counts of `Spanned`); ``by_label`` (D, P, L, 3): n_a, n_b, the same.

    ``confusion`` (L + 1, L + 1): labels of a against labels of b on matched spans, the last for
    nothing. ``left`` and ``right``: how often the start, and the end, of b is by how many code
    points further on than that of a, where it is not the same. ``own`` (A, L): the spans of each
    annotator, on common dispatches or not. These four are of all dispatches.
    """

    table: Floats
    by_label: Floats
    confusion: Longs
    left: Counter[int]
    right: Counter[int]
    own: Longs


def span_counts(columns: Columns, of: Matching) -> SpanCounts:
    """Count the spans of every two annotators on the dispatches that both have finished."""
    counting = _Counting(columns, of)
    counting.of_sets()
    counting.of_matches()
    counting.of_alike()
    counting.of_rest()
    a, b, marks = of.matches.a, of.matches.b, of.marks
    return SpanCounts(
        counting.table,
        counting.by_label,
        counting.confusion(),
        _offsets(marks.start[b] - marks.start[a]),
        _offsets(marks.end[b] - marks.end[a]),
        counting.own,
    )


def pooled_counts(columns: Columns, of: Matching) -> Floats:
    """Count N_A and N_B together, MATCHED, SAME and MATCH of all pairs, in this order: (D, 4)."""
    marks, matches, many = of.marks, of.matches, len(columns.dispatches)
    dispatch = marks.dispatch[matches.a]
    same = _same(marks, matches)
    match = same & (marks.label[matches.a] == marks.label[matches.b])
    finished = columns.done.sum(axis=1)
    sizes = np.bincount(marks.dispatch, minlength=many) * np.maximum(finished - 1, 0)
    counts = (
        sizes,
        np.bincount(dispatch, minlength=many),
        np.bincount(dispatch[same], minlength=many),
        np.bincount(dispatch[match], minlength=many),
    )
    return np.stack(counts, axis=1).astype(np.float64)


def _same(marks: Marks, matches: Matches) -> Bools:
    """Tell of each match whether both have the same offsets."""
    start, end = marks.start, marks.end
    return (start[matches.a] == start[matches.b]) & (end[matches.a] == end[matches.b])


class _Counting:
    """Fills the tables, one count after the other."""

    def __init__(self, columns: Columns, of: Matching) -> None:
        self._columns = columns
        self._of = of
        self._numbers = pair_numbers(of.annotators)
        self._pairs = list(combinations(range(of.annotators), 2))
        shape = len(columns.dispatches), len(self._pairs)
        self.table = np.zeros((*shape, len(Spanned)))
        self.by_label = np.zeros((*shape, len(columns.labels), 3))
        self.own = np.zeros((of.annotators, len(columns.labels)), dtype=np.int64)

    def of_sets(self) -> None:
        """Count what each side marked where both have finished."""
        marks, done = self._of.marks, self._columns.done
        labels = len(self._columns.labels)
        cell = (marks.dispatch * done.shape[1] + marks.annotator) * labels + marks.label
        cells = np.bincount(cell, minlength=done.size * labels)
        marked = cells.reshape(*done.shape, labels)
        self.own = marked.sum(axis=0)
        for pair, (i, j) in enumerate(self._pairs):
            both = (done[:, i] & done[:, j])[:, np.newaxis]
            for side, who in enumerate((i, j)):
                self.by_label[:, pair, :, side] = marked[:, who] * both
        self.table[..., Spanned.N_A] = self.by_label[..., 0].sum(axis=2)
        self.table[..., Spanned.N_B] = self.by_label[..., 1].sum(axis=2)

    def of_matches(self) -> None:
        """Count matches by their class, and those that are the same by label."""
        marks, matches = self._of.marks, self._of.matches
        place = self._place(matches)
        same = _same(marks, matches)
        label = marks.label[matches.a]
        alike = label == marks.label[matches.b]
        self._put(Spanned.MATCHED, place)
        self._put(Spanned.SAME, place[same])
        self._put(Spanned.LABEL, place[same & ~alike])
        self._put(Spanned.BOUNDARY, place[~same & alike])
        self._put(Spanned.BOTH, place[~same & ~alike])
        match = same & alike
        cell = place[match] * len(self._columns.labels) + label[match]
        cells = np.bincount(cell, minlength=self.by_label[..., 0].size)
        self.by_label[..., 2] = cells.reshape(self.by_label.shape[:3])
        self.table[..., Spanned.MATCH] = self.by_label[..., 2].sum(axis=2)

    def of_alike(self) -> None:
        """Count the matches among spans of one label."""
        marks, matches = self._of.marks, alike(self._of)
        place, a, b = self._place(matches), matches.a, matches.b
        shared = np.minimum(marks.end[a], marks.end[b]) - np.maximum(marks.start[a], marks.start[b])
        united = np.maximum(marks.end[a], marks.end[b]) - np.minimum(marks.start[a], marks.start[b])
        self._put(Spanned.OVERLAP, place)
        self._put(Spanned.SOFT, place, shared / united)

    def of_rest(self) -> None:
        """Count what has no match: split where it overlaps something all the same."""
        rows, beside = split(self._of)
        by = self._of.marks.annotator[rows]
        place = self._of.marks.dispatch[rows] * len(self._pairs) + self._numbers[by, beside]
        first = by < beside
        table = self.table
        self._put(Spanned.SPLIT_A, place[first])
        self._put(Spanned.SPLIT_B, place[~first])
        matched = table[..., Spanned.MATCHED]
        table[..., Spanned.ONLY_A] = table[..., Spanned.N_A] - matched - table[..., Spanned.SPLIT_A]
        table[..., Spanned.ONLY_B] = table[..., Spanned.N_B] - matched - table[..., Spanned.SPLIT_B]

    def confusion(self) -> Longs:
        """Return how often which label of a stands against which of b, or against nothing."""
        label, matches, n = self._of.marks.label, self._of.matches, len(self._columns.labels)
        cells = np.bincount(label[matches.a] * n + label[matches.b], minlength=n * n)
        table = np.zeros((n + 1, n + 1), dtype=np.int64)
        table[:n, :n] = cells.reshape(n, n)
        sides = self.by_label.sum(axis=(0, 1)).astype(np.int64)
        table[:n, n] = sides[:, 0] - table[:n, :n].sum(axis=1)
        table[n, :n] = sides[:, 1] - table[:n, :n].sum(axis=0)
        return table

    def _place(self, matches: Matches) -> Longs:
        return self._of.marks.dispatch[matches.a] * len(self._pairs) + matches.pair

    def _put(self, which: Spanned, place: Longs, values: Floats | None = None) -> None:
        shape = self.table.shape[:2]
        summed = np.bincount(place, weights=values, minlength=shape[0] * shape[1])
        self.table[..., which] = summed.reshape(shape)


def _offsets(further: Longs) -> Counter[int]:
    values, times = np.unique(further[further != 0], return_counts=True)
    return Counter(dict(zip(values.tolist(), times.tolist(), strict=True)))
