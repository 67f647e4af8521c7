"""Paired: spans that two annotators share, those they do not, and why not; a row each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.matching import match, split
from workbench.agreement.units import base
from workbench.model.columns import Bools, Columns, SpanColumns

Longs = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Paired:
    """Spans, each of a set once, matched one to one.

    ``a`` and ``b`` are rows of ``spans``, of the annotator with the lower and the higher number;
    ``same`` tells which have the same offsets. ``alone`` are rows that annotator ``beside`` has no
    match for; ``split`` tells which of them overlap something that this annotator marked.
    """

    spans: SpanColumns
    a: Longs
    b: Longs
    same: Bools
    alone: Longs
    beside: Longs
    split: Bools


def paired(columns: Columns) -> Paired:
    """Match the spans of every two annotators who have finished a dispatch."""
    of = match(columns)
    marks, n = of.marks, len(columns.annotators)
    a, b, by = of.matches.a, of.matches.b, marks.annotator
    same = (marks.start[a] == marks.start[b]) & (marks.end[a] == marks.end[b])
    wanted = columns.done[marks.dispatch]
    wanted[np.arange(len(by)), by] = False
    wanted[a, by[b]] = False
    wanted[b, by[a]] = False
    alone = np.flatnonzero(wanted)
    rows, beside = split(of)
    at = base(columns)[marks.dispatch]
    numbers = marks.dispatch, by, marks.start - at, marks.end - at, marks.label
    spans = SpanColumns(*(each.astype(np.int32) for each in numbers))
    return Paired(spans, a, b, same, alone // n, alone % n, np.isin(alone, rows * n + beside))
