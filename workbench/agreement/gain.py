"""Gain: which dispatches are best settled first.

The expected gain of a dispatch is the sum over its open conflicts of

    spread * (1 + log2(1 + elsewhere))

where ``spread``, how far apart the annotators are, is the share of pairs of annotators who answer
differently, (n^2 - sum of c^2) / (n (n - 1)) for n annotators of whom c give each answer; and
``elsewhere`` is in how many other conflicts the same words are marked, case aside: what is decided
once about "Moscou" helps with the others. Quotations are hardly ever said twice; theirs is 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import Columns, Ints, PartColumns, QuotationColumns
from workbench.model.conflict import Conflict

Longs = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Disputed:
    """Conflicts that are not agreed, n rows in the order of the dispatches.

    ``dispatch`` is a number in the columns, [start, end) what they cover at the outside, in code
    points; ``spread`` is in (0, 1].
    """

    dispatch: Ints
    start: Ints
    end: Ints
    spread: Floats


def weight(spread: float, elsewhere: int) -> float:
    """Return what a conflict adds to the gain of its dispatch."""
    return spread * (1 + log2(1 + elsewhere))


def spread_of(conflict: Conflict) -> float:
    """Return the share of pairs of annotators who answer differently, in [0, 1]."""
    counts = [len(variant.annotators) for variant in conflict.variants]
    n = sum(counts)
    return (n * n - sum(c * c for c in counts)) / (n * (n - 1)) if n > 1 else 0.0


def disputed_spans(columns: Columns) -> Disputed:
    """Return the conflicts of entities that are not agreed."""
    spans = columns.spans
    width = _width(columns)
    cluster = _chunks(spans.dispatch, spans.start, spans.end, width)
    said = _mixed(spans.start, spans.end, spans.label)
    return _disputed(columns, cluster, _Rows(spans.dispatch, spans.annotator, said), spans.start,
                     spans.end)  # fmt: skip


def disputed_quotations(columns: Columns) -> Disputed:
    """Return the conflicts of quotations that are not agreed."""
    quotations = columns.quotations
    content = quotations.content
    sizes = np.diff(content.at)
    chunk = _chunks(
        np.repeat(quotations.dispatch, sizes), content.start, content.end, _width(columns)
    )
    first, last = content.at[:-1], content.at[1:] - 1
    rows = _Rows(quotations.dispatch, quotations.annotator, _said(quotations))
    return _disputed(
        columns, _united(chunk, content.at), rows, content.start[first], content.end[last]
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """Annotations: whose they are, and a hash of what each says."""

    dispatch: Ints
    annotator: Ints
    said: Hashes


def _width(columns: Columns) -> int:
    return int(columns.lengths.max(initial=0)) + 1


def _chunks(dispatch: Ints, start: Ints, end: Ints, width: int) -> Longs:
    """Return the number of the connected component of each stretch."""
    order = np.lexsort((start, dispatch))
    base = dispatch[order].astype(np.int64) * width
    reach = np.maximum.accumulate(base + end[order]) if len(order) else base
    new = np.ones(len(order), np.bool_)
    new[1:] = (base + start[order])[1:] >= reach[:-1]
    chunk = np.empty(len(order), np.int64)
    chunk[order] = np.cumsum(new) - 1
    return chunk


def _united(chunk: Longs, at: Ints) -> Longs:
    """Return the component of each annotation of several stretches, which unite theirs."""
    root = np.arange(int(chunk.max(initial=-1)) + 1)

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = int(root[number])
        return number

    for row in np.flatnonzero(np.diff(at) > 1).tolist():
        one, *others = chunk[at[row] : at[row + 1]].tolist()
        for other in others:
            root[find(other)] = find(one)
    while (root[root] != root).any():
        root = root[root]
    return root[chunk[at[:-1]]]


def _disputed(columns: Columns, cluster: Longs, rows: _Rows, start: Ints, end: Ints) -> Disputed:
    if not len(cluster):
        none = np.zeros(0, np.int32)
        return Disputed(none, none, none, np.zeros(0))
    order = np.argsort(cluster, kind="stable")
    first = np.flatnonzero(np.diff(cluster[order], prepend=-1))
    dispatch = rows.dispatch[order][first]
    n = columns.done.sum(axis=1)[dispatch].astype(np.int64)
    squares = _squares(cluster, rows, n, len(first), cluster[order][first])
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = np.where(n > 1, (n * n - squares) / (n * (n - 1)), 0.0)
    there = np.flatnonzero(spread > 0)
    there = there[np.argsort(dispatch[there], kind="stable")]
    return Disputed(
        dispatch[there],
        np.minimum.reduceat(start[order], first)[there],
        np.maximum.reduceat(end[order], first)[there],
        spread[there],
    )


def _squares(cluster: Longs, rows: _Rows, n: Longs, many: int, names: Longs) -> Longs:
    """Return the sum of the squares of how many give each answer, "nothing" too, by component."""
    number = np.zeros(int(names.max()) + 1, np.int64)
    number[names] = np.arange(many)
    of, annotator, said = number[cluster], rows.annotator, rows.said
    order = np.lexsort((said, annotator, of))
    of, annotator, said = of[order], annotator[order], said[order]
    again = np.zeros(len(of), np.bool_)
    again[1:] = (of[1:] == of[:-1]) & (annotator[1:] == annotator[:-1]) & (said[1:] == said[:-1])
    of, annotator, said = of[~again], annotator[~again], said[~again]
    first = np.flatnonzero(np.diff(of, prepend=-1) | np.diff(annotator, prepend=-1))
    answer, its = np.add.reduceat(said, first), of[first]
    order = np.lexsort((answer, its))
    answer, its = answer[order], its[order]
    new = np.ones(len(its), np.bool_)
    new[1:] = (its[1:] != its[:-1]) | (answer[1:] != answer[:-1])
    at = np.flatnonzero(new)
    counts = np.diff(np.append(at, len(its)))
    squares = np.bincount(its[at], counts * counts, many).astype(np.int64)
    nothing = n - np.bincount(its, minlength=many)
    return squares + nothing * nothing


def _said(quotations: QuotationColumns) -> Hashes:
    fields = _mixed(
        quotations.type,
        quotations.source_start,
        quotations.source_end,
        quotations.source_kind,
        quotations.speaker,
    )
    said = fields + _parts(quotations.content, 1) + _parts(quotations.cue, 2)
    return _mixed(said)


def _parts(parts: PartColumns, which: int) -> Hashes:
    mixed = _mixed(parts.start, parts.end, np.full(len(parts.start), which))
    summed = np.append(np.zeros(1, np.uint64), np.cumsum(mixed, dtype=np.uint64))
    return summed[parts.at[1:]] - summed[parts.at[:-1]]


def _mixed(*columns: NDArray[np.integer]) -> Hashes:
    """Return a hash of the values of each row (SplitMix64: Steele and others, 2014)."""
    made = np.zeros(len(columns[0]), np.uint64)
    for column in columns:
        made += column.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        made = (made ^ (made >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        made = (made ^ (made >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        made ^= made >> np.uint64(31)
    return made


def words_of(found: Disputed, texts: Sequence[str]) -> list[str]:
    """Return the words of each conflict, case aside; ``texts`` are those of the dispatches."""
    places = np.stack([found.dispatch, found.start, found.end], axis=1)
    rows: list[list[int]] = places.tolist()
    return [texts[dispatch][start:end].casefold() for dispatch, start, end in rows]
