"""Alignment: the least disorder of the units of two annotators, text by text (see ``gamma``)."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, sqrt
from typing import Self

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.assignment import best_gain
from workbench.model.columns import Columns

Wide = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The units of one annotator, n rows by group and start; a group is one text to align."""

    group: Wide
    start: Wide
    end: Wide
    label: Wide

    @classmethod
    def of(cls, columns: Columns, annotator: int) -> Self:
        """Return an annotator's spans, each once; the groups are the numbers of the dispatches."""
        spans = columns.spans
        rows = spans.annotator == annotator
        fields = (spans.dispatch, spans.start, spans.end, spans.label)
        group, start, end, label = (each[rows].astype(np.int64) for each in fields)
        order = np.lexsort((label, end, start, group))
        stacked = np.stack((group, start, end, label))[:, order]
        first = np.ones(len(order), dtype=np.bool_)
        first[1:] = np.diff(stacked, axis=1).any(axis=0)
        return cls(*stacked[:, first])

    def take(self, groups: Wide) -> Self:
        """Return these groups' units; group g of the result is ``groups[g]``, which may repeat."""
        begin = np.searchsorted(self.group, groups, side="left")
        sizes = np.searchsorted(self.group, groups, side="right") - begin
        group, rows = _stretched(begin, sizes)
        return type(self)(group, self.start[rows], self.end[rows], self.label[rows])

    def shifted(self, by: Wide, lengths: Wide) -> Self:
        """Shift each group's units by so much, round its text: a unit stays whole at the end."""
        start = (self.start + by[self.group]) % np.maximum(lengths[self.group], 1)
        end = start + self.end - self.start
        order = np.lexsort((start, self.group))
        return type(self)(self.group, start[order], end[order], self.label[order])


@dataclass(frozen=True, slots=True, eq=False)
class _Edges:
    """Units of both sides that are better aligned than left alone, and what that gains."""

    a: Wide
    b: Wide
    gain: Floats

    def only(self, chosen: NDArray[np.bool_]) -> _Edges:
        return _Edges(self.a[chosen], self.b[chosen], self.gain[chosen])


def disorders(a: Side, b: Side, groups: int, *, alpha: float, beta: float, empty: float) -> Floats:
    """Return the least disorder of each group; 0 for a group without units."""
    units = np.bincount(a.group, minlength=groups) + np.bincount(b.group, minlength=groups)
    edges = _edges(a, b, alpha=alpha, beta=beta, empty=empty)
    gained = np.zeros(groups)
    for group, gain in _best(edges, a, len(b.group)):
        gained += np.bincount(group, weights=gain, minlength=groups)
    return np.divide(empty * units - gained, units / 2, out=np.zeros(groups), where=units > 0)


def _edges(a: Side, b: Side, *, alpha: float, beta: float, empty: float) -> _Edges:
    """Return all alignments that cost less than both units alone, 2 * empty."""
    u, v = _near(a, b, sqrt(2 / alpha) if alpha > 0 else inf)
    length_a, length_b = a.end - a.start, b.end - b.start
    apart = np.abs(a.start[u] - b.start[v]) + np.abs(a.end[u] - b.end[v])
    position = (apart / (length_a[u] + length_b[v])) ** 2
    gain = empty * (2 - alpha * position - beta * (a.label[u] != b.label[v]))
    return _Edges(u, v, gain).only(gain > 0)


def _near(a: Side, b: Side, reach: float) -> tuple[Wide, Wide]:
    """Return rows of a and b of one group that begin less than reach * (both lengths) apart."""
    groups = int(max(a.group.max(initial=0), b.group.max(initial=0))) + 1
    longest = np.zeros(groups, dtype=np.int64)
    np.maximum.at(longest, b.group, b.end - b.start)
    width = int(max(a.start.max(initial=0), b.start.max(initial=0))) + 1
    far = np.minimum(reach * (a.end - a.start + longest[a.group]), width).astype(np.int64) + 1
    # Groups stand so far apart that no reach leads from one to the next.
    step = 3 * width + 3
    place_a, place_b = a.group * step + a.start, b.group * step + b.start
    begin = np.searchsorted(place_b, place_a - far, side="left")
    sizes = np.searchsorted(place_b, place_a + far, side="right") - begin
    return _stretched(begin, sizes)


def _stretched(begin: Wide, sizes: Wide) -> tuple[Wide, Wide]:
    """Return for each i, sizes[i] times, i itself and the numbers from begin[i] on."""
    owner = np.repeat(np.arange(len(sizes)), sizes)
    before = np.cumsum(sizes) - sizes
    return owner, np.arange(len(owner)) - np.repeat(before - begin, sizes)


def _best(edges: _Edges, a: Side, many_b: int) -> list[tuple[Wide, Floats]]:
    """Return groups and gains of the best alignments.

    Most units meet few others: where several meet one and nothing else, the best of them is taken
    at once, and only what is left is solved as an assignment.
    """
    farthest_a, farthest_b = _farthest(edges, len(a.group), many_b)
    star_a = farthest_a[edges.a] == 1
    star_b = ~star_a & (farthest_b[edges.b] == 1)
    left = edges.only(~star_a & ~star_b)
    found: list[tuple[Wide, Floats]] = []
    for nodes, chosen in ((edges.a, star_a), (edges.b, star_b)):
        best = np.zeros(max(len(a.group), many_b))
        np.maximum.at(best, nodes[chosen], edges.gain[chosen])
        first = np.unique(nodes[chosen], return_index=True)[1]
        found.append((a.group[edges.a[chosen][first]], best[nodes[chosen][first]]))
    found.append(_solved(left, a.group[left.a]))
    return found


def _farthest(edges: _Edges, many_a: int, many_b: int) -> tuple[Wide, Wide]:
    """Return for each unit how many partners its most courted partner has."""
    of_a = np.bincount(edges.a, minlength=many_a)
    of_b = np.bincount(edges.b, minlength=many_b)
    farthest_a, farthest_b = np.zeros_like(of_a), np.zeros_like(of_b)
    np.maximum.at(farthest_a, edges.a, of_b[edges.b])
    np.maximum.at(farthest_b, edges.b, of_a[edges.a])
    return farthest_a, farthest_b


def _solved(edges: _Edges, group: Wide) -> tuple[Wide, Floats]:
    groups, begin = np.unique(group, return_index=True)
    a, b, gain = edges.a.tolist(), edges.b.tolist(), edges.gain.tolist()
    ends = np.append(begin, len(a))[1:].tolist()
    best = [
        best_gain(list(zip(a[low:high], b[low:high], gain[low:high], strict=True)))
        for low, high in zip(begin.tolist(), ends, strict=True)
    ]
    return groups.astype(np.int64), np.array(best, dtype=np.float64)
