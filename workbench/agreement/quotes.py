"""Quotations of two annotators: which are the same, and what they agree on where they are.

The content of a quotation is a set of characters (see `extents`), the same where the set is: parts
that touch count as joined, white space between parts counts as left out. Two quotations in one
set with the same content are two. SCARE is left out of everything: it marks what is no quotation.

Quotations are matched one to one. Candidates share characters of their contents; each is worth
4 [same content] + 1/2 [same type] + shared / united characters, and locally dominant pairs are
taken until none is left (section 1.2 of the project's notes on agreement). Ties are broken by the
same speaker, the same source, offsets and places in the sets, without regard to who is who, so
that swapping annotators gives the mirrored result.

On matched quotations: type, cue (the same characters), source (the same offsets), its kind and
the speaker (the same entry of the register). To have none is a value of each.

Attribution, counted as 2 n / (n_a + n_b) (section 1.8): *strict* asks for the same content, type,
source and speaker; *lenient* for contents that overlap and for the same speaker, or, where either
has no speaker, for sources that overlap or are both left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.dominant import dominant, worth
from workbench.agreement.extents import Extents, extents, overlapping, same
from workbench.model.annotation import QuotationType
from workbench.model.columns import NONE, TYPES, Bools, Columns, Ints, QuotationColumns

Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Keys = tuple[NDArray[np.generic], ...]

_SCARE = TYPES.index(QuotationType.SCARE)


class Quoted(IntEnum):
    """What is counted of the quotations of two annotators: the last axis of the counts.

    N_A to SAME_TYPE, SOFT and the two attributions make the F1s; MATCH to ONLY_B are the classes
    of disagreement, which add up to what each marked; TYPE to SPEAKER count agreement on matched.
    """

    N_A = 0
    N_B = 1
    MATCHED = 2
    SAME = 3
    SOFT = 4
    TYPE = 5
    CUE = 6
    SOURCE = 7
    SOURCE_KIND = 8
    SPEAKER = 9
    STRICT = 10
    LENIENT = 11
    MATCH = 12
    RETYPED = 13
    BOUNDARY = 14
    BOTH = 15
    SPLIT_A = 16
    SPLIT_B = 17
    ONLY_A = 18
    ONLY_B = 19


@dataclass(frozen=True, slots=True, eq=False)
class QuoteMatches:
    """Quotations matched one to one, a row each, and those that found nobody.

    ``a`` and ``b`` are rows of the quotations, of the annotator with the lower and the higher
    number; ``pair`` numbers the two annotators as `itertools.combinations` does. ``shared`` and
    ``united`` count characters. ``alone`` are rows that annotator ``beside`` has no match for;
    ``split`` tells which of them overlap something that this annotator marked all the same.
    """

    a: Longs
    b: Longs
    pair: Longs
    shared: Longs
    united: Longs
    alone: Longs
    beside: Longs
    split: Bools


@dataclass(frozen=True, slots=True, eq=False)
class _Candidates:
    a: Longs
    b: Longs
    shared: Longs
    united: Longs


def pair_numbers(n_annotators: int) -> Longs:
    """Return a symmetric table of the pairs' numbers (annotators, annotators), NONE within."""
    numbers = np.full((n_annotators, n_annotators), NONE, dtype=np.int64)
    for number, (i, j) in enumerate(combinations(range(n_annotators), 2)):
        numbers[i, j] = numbers[j, i] = number
    return numbers


def heard(quotations: QuotationColumns) -> Longs:
    """Return the rows that count: not those of the type SCARE."""
    return np.flatnonzero(quotations.type != _SCARE)


def quote_matches(columns: Columns) -> QuoteMatches:
    """Match the quotations of every two annotators."""
    quotations, n = columns.quotations, len(columns.annotators)
    content = extents(quotations.content)
    candidates = _candidates(quotations, content)
    by = quotations.annotator.astype(np.int64)
    one = candidates.a * n + by[candidates.b]
    other = candidates.b * n + by[candidates.a]

    def ties(rows: Longs) -> Keys:
        return _ties(quotations, content, candidates.a[rows], candidates.b[rows])

    taken = dominant(one, other, _worth(quotations, candidates), ties)
    a, b = candidates.a[taken], candidates.b[taken]
    met = _slots(len(by) * n, one, other)
    found = _slots(len(by) * n, one[taken], other[taken])
    alone = np.flatnonzero(_wanted(columns) & ~found)
    return QuoteMatches(
        a,
        b,
        pair_numbers(n)[by[a], by[b]],
        candidates.shared[taken],
        candidates.united[taken],
        alone // n,
        alone % n,
        met[alone],
    )


def quote_counts(columns: Columns, matches: QuoteMatches) -> Floats:
    """Count what `Quoted` names: (dispatches, pairs, counts)."""
    counts = _Counting(columns, matches)
    same_content = matches.shared == matches.united
    agreed = agreements(columns.quotations, matches)
    of_type = agreed[Quoted.TYPE]
    counts.of_sets()
    counts.of_matches(Quoted.MATCHED, np.ones(len(matches.a), dtype=np.bool_))
    counts.of_matches(Quoted.SAME, same_content)
    counts.of_matches(Quoted.SOFT, matches.shared / matches.united)
    for which, values in agreed.items():
        counts.of_matches(which, values)
    counts.of_matches(Quoted.STRICT, strictly(agreed, same_content))
    counts.of_matches(Quoted.LENIENT, leniently(columns.quotations, matches))
    counts.of_matches(Quoted.MATCH, same_content & of_type)
    counts.of_matches(Quoted.RETYPED, same_content & ~of_type)
    counts.of_matches(Quoted.BOUNDARY, ~same_content & of_type)
    counts.of_matches(Quoted.BOTH, ~same_content & ~of_type)
    counts.of_alone()
    return counts.table


def headline_counts(columns: Columns, matches: QuoteMatches) -> Floats:
    """Count as `quote_counts` does, but only the sets, MATCHED, SAME and SPEAKER; others are 0."""
    counts = _Counting(columns, matches)
    speaker = columns.quotations.speaker
    counts.of_sets()
    counts.of_matches(Quoted.MATCHED, np.ones(len(matches.a), dtype=np.bool_))
    counts.of_matches(Quoted.SAME, matches.shared == matches.united)
    counts.of_matches(Quoted.SPEAKER, speaker[matches.a] == speaker[matches.b])
    return counts.table


def agreements(quotations: QuotationColumns, matches: QuoteMatches) -> dict[Quoted, Bools]:
    """Tell of each match whether both agree on type, cue, source, its kind and the speaker."""
    a, b = matches.a, matches.b

    def equal(values: Ints) -> Bools:
        return values[a] == values[b]

    return {
        Quoted.TYPE: equal(quotations.type),
        Quoted.CUE: same(extents(quotations.cue), a, b),
        Quoted.SOURCE: equal(quotations.source_start) & equal(quotations.source_end),
        Quoted.SOURCE_KIND: equal(quotations.source_kind),
        Quoted.SPEAKER: equal(quotations.speaker),
    }


def strictly(agreed: dict[Quoted, Bools], same_content: Bools) -> Bools:
    """Tell of each match whether it is attributed alike, strictly."""
    who = agreed[Quoted.SOURCE] & agreed[Quoted.SPEAKER]
    return same_content & agreed[Quoted.TYPE] & who


def leniently(quotations: QuotationColumns, matches: QuoteMatches) -> Bools:
    """Tell of each match whether it is attributed alike, leniently."""
    a, b = matches.a, matches.b
    speaker, start, end = quotations.speaker, quotations.source_start, quotations.source_end
    named = (speaker[a] != NONE) & (speaker[b] != NONE)
    neither = (start[a] == NONE) & (start[b] == NONE)
    # A source that is left out ends at NONE, before any other begins.
    overlap = np.maximum(start[a], start[b]) < np.minimum(end[a], end[b])
    return (named & (speaker[a] == speaker[b])) | (~named & (overlap | neither))


def _candidates(quotations: QuotationColumns, content: Extents) -> _Candidates:
    rows = heard(quotations)
    one, other, shared = overlapping(_only(content, rows), quotations.dispatch[rows])
    one, other = rows[one], rows[other]
    by = quotations.annotator
    apart = by[one] != by[other]
    one, other, shared = one[apart], other[apart], shared[apart]
    turned = by[one] > by[other]
    a, b = np.where(turned, other, one), np.where(turned, one, other)
    return _Candidates(a, b, shared, content.size[a] + content.size[b] - shared)


def _only(of: Extents, rows: Longs) -> Extents:
    """Keep the extents of some rows."""
    if len(rows) == len(of.size):
        return of
    keep = np.zeros(len(of.size), dtype=np.bool_)
    keep[rows] = True
    parts = np.repeat(keep, np.diff(of.at))
    at = np.concatenate(([0], np.cumsum(np.diff(of.at)[rows]))).astype(np.int64)
    return Extents(at, of.start[parts], of.end[parts], of.size[rows])


def _worth(quotations: QuotationColumns, of: _Candidates) -> Floats:
    alike = quotations.type[of.a] == quotations.type[of.b]
    return worth(of.shared, of.united, alike=alike)


def _ties(quotations: QuotationColumns, content: Extents, a: Longs, b: Longs) -> Keys:
    """Return what decides between equals, without regard to who is who."""
    start, end = content.start[content.at[:-1]], content.end[content.at[1:] - 1]
    source = quotations.source_start[a] == quotations.source_start[b]
    source &= quotations.source_end[a] == quotations.source_end[b]
    nth = _places(quotations)
    return (
        quotations.speaker[a] != quotations.speaker[b],
        ~source,
        np.minimum(start[a], start[b]),
        np.maximum(start[a], start[b]),
        np.minimum(end[a], end[b]),
        np.maximum(end[a], end[b]),
        np.minimum(nth[a], nth[b]),
        np.maximum(nth[a], nth[b]),
    )


def _places(quotations: QuotationColumns) -> Longs:
    """Return the number of each row within its set."""
    by = quotations.annotator
    first = np.ones(len(by), dtype=np.bool_)
    first[1:] = (quotations.dispatch[1:] != quotations.dispatch[:-1]) | (by[1:] != by[:-1])
    return np.arange(len(by)) - np.flatnonzero(first)[np.cumsum(first) - 1]


def _slots(n: int, one: Longs, other: Longs) -> Bools:
    slots = np.zeros(n, dtype=np.bool_)
    slots[one] = True
    slots[other] = True
    return slots


def _wanted(columns: Columns) -> Bools:
    """Tell of each quotation and annotator, flat, whether this annotator could have matched it."""
    quotations, n = columns.quotations, len(columns.annotators)
    wanted = columns.done[quotations.dispatch].copy()
    wanted[np.arange(len(wanted)), quotations.annotator] = False
    wanted[quotations.type == _SCARE] = False
    return wanted.reshape(len(quotations.type) * n)


class _Counting:
    """Fills the table of counts, one count after the other."""

    def __init__(self, columns: Columns, matches: QuoteMatches) -> None:
        self._columns = columns
        self._matches = matches
        self._pairs = pair_numbers(len(columns.annotators))
        n, n_pairs = len(columns.dispatches), int(self._pairs.max(initial=NONE)) + 1
        self.table = np.zeros((n, n_pairs, len(Quoted)), dtype=np.float64)
        self._place = columns.quotations.dispatch[matches.a] * n_pairs + matches.pair

    def of_sets(self) -> None:
        """Count what each side marked where both have finished."""
        columns, n = self._columns, len(self._columns.annotators)
        quotations, done = columns.quotations, columns.done
        heard = quotations.type != _SCARE
        place = quotations.dispatch[heard].astype(np.int64) * n + quotations.annotator[heard]
        marked = np.bincount(place, minlength=done.size).reshape(done.shape)
        for pair, (i, j) in enumerate(combinations(range(n), 2)):
            both = done[:, i] & done[:, j]
            self.table[:, pair, Quoted.N_A] = marked[:, i] * both
            self.table[:, pair, Quoted.N_B] = marked[:, j] * both

    def of_matches(self, which: Quoted, values: NDArray[np.generic]) -> None:
        """Add up a value of each match."""
        self._put(which, self._place, values)

    def of_alone(self) -> None:
        """Count the quotations without a match: split where they overlap one all the same."""
        matches, quotations = self._matches, self._columns.quotations
        by = quotations.annotator[matches.alone]
        place = quotations.dispatch[matches.alone] * self.table.shape[1]
        place = place + self._pairs[by, matches.beside]
        first = by < matches.beside
        self._put(Quoted.SPLIT_A, place, first & matches.split)
        self._put(Quoted.SPLIT_B, place, ~first & matches.split)
        self._put(Quoted.ONLY_A, place, first & ~matches.split)
        self._put(Quoted.ONLY_B, place, ~first & ~matches.split)

    def _put(self, which: Quoted, place: Longs, values: NDArray[np.generic]) -> None:
        shape = self.table.shape[:2]
        summed = np.bincount(place, weights=values, minlength=shape[0] * shape[1])
        self.table[..., which] = summed.reshape(shape)
