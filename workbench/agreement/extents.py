"""Extents: which characters of a text a content, a cue or a source covers, as sets.

A quotation in several parts is one set of characters. Two are the same where the sets are: parts
that touch are as good as joined, so [0, 5) and [5, 9) together are [0, 9). What stands between two
parts belongs to neither, white space included: [0, 5) and [6, 9) together are not [0, 9).

Everything works on all rows at once. Offsets are code points, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import NONE, Bools, Ints, PartColumns

Longs = NDArray[np.int64]

_HIGH = 32
"""A row's or a group's number stands above this bit, an offset below it."""


@dataclass(frozen=True, slots=True, eq=False)
class Extents:
    """The characters of n rows, each as stretches in order that neither overlap nor touch.

    The stretches of row i stand at ``at[i]`` up to ``at[i + 1]``; ``size`` counts its characters.
    """

    at: Longs
    start: Longs
    end: Longs
    size: Longs


def extents(parts: PartColumns) -> Extents:
    """Join what overlaps or touches within each row."""
    at = parts.at.astype(np.int64)
    n = len(at) - 1
    row = np.repeat(np.arange(n, dtype=np.int64), np.diff(at))
    start = (row << _HIGH) | parts.start
    end = (row << _HIGH) | parts.end
    if len(start) > 1 and (start[1:] < start[:-1]).any():
        order = np.argsort(start, kind="stable")
        start, end = start[order], end[order]
    return _joined(start, end, n)


def of_stretches(start: Ints, end: Ints) -> Extents:
    """Take one stretch a row; NONE for both ends is a row without characters."""
    some = start != NONE
    at = np.concatenate(([0], np.cumsum(some))).astype(np.int64)
    size = np.where(some, end - start, 0).astype(np.int64)
    return Extents(at, start[some].astype(np.int64), end[some].astype(np.int64), size)


def intersections(of: Extents, rows: Longs, others: Longs) -> Longs:
    """Count the characters that row ``rows[i]`` shares with row ``others[i]``, for each i."""
    n, m = np.diff(of.at)[rows], np.diff(of.at)[others]
    which, nth = ranges(n * m)
    width = m[which]
    p = of.at[rows][which] + nth // width
    q = of.at[others][which] + nth % width
    shared = np.minimum(of.end[p], of.end[q]) - np.maximum(of.start[p], of.start[q])
    return _summed(which, np.maximum(shared, 0), len(rows))


def same(of: Extents, rows: Longs, others: Longs) -> Bools:
    """Tell for each i whether both rows have the same characters; two without any have."""
    one, other = of.size[rows], of.size[others]
    equal = one == other
    some = np.flatnonzero(equal & (one > 0))
    equal[some] = intersections(of, rows[some], others[some]) == one[some]
    return equal


def overlapping(of: Extents, group: Ints) -> tuple[Longs, Longs, Longs]:
    """Find every two rows of one group that share characters, and how many they share.

    Of the rows of a pair the first is the lower one; pairs are in ascending order.
    """
    n = len(group)
    row = np.repeat(np.arange(n, dtype=np.int64), np.diff(of.at))
    above = group.astype(np.int64)[row] << _HIGH
    start = above | of.start
    order = np.argsort(start, kind="stable")
    start, row = start[order], row[order]
    end = (above | of.end)[order]
    # Those that begin later, but before the end: each pair of stretches is found once.
    later = np.searchsorted(start, end, side="left") - np.arange(1, len(start) + 1)
    which, nth = ranges(np.maximum(later, 0))
    other = which + 1 + nth
    shared = np.minimum(end[which], end[other]) - start[other]
    low, high = np.minimum(row[which], row[other]), np.maximum(row[which], row[other])
    pairs, at = np.unique(low * n + high, return_inverse=True)
    if n == 0:
        return pairs, pairs, pairs
    return pairs // n, pairs % n, _summed(at, shared, len(pairs))


def ranges(counts: Longs) -> tuple[Longs, Longs]:
    """Count from 0 below ``counts[i]`` for each i: return i and the number, one row each."""
    which = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    before = np.cumsum(counts) - counts
    return which, np.arange(len(which), dtype=np.int64) - before[which]


def _joined(start: Longs, end: Longs, n: int) -> Extents:
    """Join stretches that are sorted by row and start; both hold the row above the offset."""
    reached = np.maximum.accumulate(end) if len(end) else end
    new = np.ones(len(start), dtype=np.bool_)
    new[1:] = start[1:] > reached[:-1]
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(start)) - 1 if len(first) else first
    offset = (1 << _HIGH) - 1
    row = start[first] >> _HIGH
    begins, ends = start[first] & offset, reached[last] & offset
    at = np.concatenate(([0], np.cumsum(np.bincount(row, minlength=n)))).astype(np.int64)
    return Extents(at, begins, ends, _summed(row, ends - begins, n))


def _summed(which: Longs, values: Longs, n: int) -> Longs:
    """Add up the values of each of n rows, exactly."""
    return np.rint(np.bincount(which, weights=values, minlength=n)).astype(np.int64)
