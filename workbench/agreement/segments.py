"""Segments: the texts cut wherever somebody's unit begins or ends, with what each made of a piece.

Within a piece nobody changes their mind, so a measure over characters is one over pieces with
their lengths as weights.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.units import Places, Units, base, outermost
from workbench.model.columns import NONE, Columns, Ints

Values = NDArray[np.int16]


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """S pieces of text, in order: dispatch, length, and a value from each of A annotators.

    ``value``, of the shape (S, A), is a label's number plus one, 0 for nothing, and NONE where
    the annotator has not finished the dispatch. ``length`` is in code points, or 1 for a token.
    """

    dispatch: Places
    length: Places
    value: Values


def characters(columns: Columns) -> Segments:
    """Cut the texts into pieces; where spans are nested, the outermost counts."""
    return cut(columns, outermost(columns)[0])


def cut(columns: Columns, units: Units) -> Segments:
    """Cut the texts wherever one of these units begins or ends."""
    at = base(columns)
    own = units.annotator * at[-1]
    edges = np.sort(np.concatenate((at, units.start - own, units.end - own)))
    edges = edges[np.diff(edges, prepend=-1) > 0]  # np.unique takes 30 times as long
    starts = edges[:-1]
    dispatch = np.searchsorted(at, starts, side="right") - 1
    return Segments(dispatch, np.diff(edges), _values(columns, units, dispatch, starts))


def tokens(columns: Columns, at: Ints, start: Ints, end: Ints) -> Segments:
    """Return one piece of length 1 for each token: its value is that of a unit that overlaps it.

    The tokens of dispatch d stand in order at ``at[d]`` up to ``at[d + 1]``, [start, end) each;
    none is empty and no two overlap. Where several units overlap one token, the first counts.
    """
    dispatch = np.repeat(np.arange(len(at) - 1, dtype=np.int64), np.diff(at))
    shift = base(columns)[dispatch]
    units = outermost(columns)[0]
    value = _values(columns, units, dispatch, shift + start, shift + end)
    return Segments(dispatch, np.ones(len(dispatch), dtype=np.int64), value)


def _values(
    columns: Columns, units: Units, dispatch: Places, start: Places, end: Places | None = None
) -> Values:
    """Return what each annotator's first unit that overlaps [start, end) is; end: start + 1."""
    total = base(columns)[-1]
    end = start + 1 if end is None else end
    value = np.zeros((len(start), len(columns.annotators)), dtype=np.int16)
    bounds = np.searchsorted(units.annotator, np.arange(len(columns.annotators) + 1))
    for number in range(len(columns.annotators)):
        mine = slice(bounds[number], bounds[number + 1])
        begins, ends = units.start[mine] - number * total, units.end[mine] - number * total
        first = np.searchsorted(ends, start, side="right")
        over = np.flatnonzero(first < len(ends))
        over = over[begins[first[over]] < end[over]]
        value[over, number] = units.value[mine][first[over]]
        value[~columns.done[dispatch, number], number] = NONE
    return value
