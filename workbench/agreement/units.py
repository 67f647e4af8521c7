"""Units: each annotator's spans laid out on one axis, so that none of one annotator overlap.

All texts stand one after the other on the axis, and the annotators one after the other again: a
place is ``annotator * total + base[dispatch] + offset``, in code points.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.distinct import distinct
from workbench.model.columns import Columns

Places = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Units that do not overlap, n rows in the order of the axis; touching ones stay apart.

    ``value`` is the label's number plus one: 0 is left for what lies between units.
    """

    dispatch: Places
    annotator: Places
    start: Places
    end: Places
    value: Places


@dataclass(frozen=True, slots=True, eq=False)
class _Sorted:
    units: Units
    reached: Places  # how far the units before reach


def base(columns: Columns) -> Places:
    """Return where each text begins on the axis, and behind the last where the last one ends."""
    return np.concatenate(([0], np.cumsum(columns.lengths, dtype=np.int64)))


def outermost(columns: Columns) -> tuple[Units, Flags]:
    """Keep of each annotator's spans the outermost, whatever its label, on one layer.

    Of spans with the same offsets the label with the lowest number is kept; of two that cross, the
    first keeps what both cover. Also returns, per dispatch, whether anything had to give way.
    """
    found = _sorted(columns, np.ones(len(columns.spans.start), dtype=np.bool_))
    units, reached = found.units, found.reached
    nested = np.zeros(len(columns.dispatches), dtype=np.bool_)
    nested[units.dispatch[units.start < reached]] = True
    kept = _only(units, units.end > reached)
    start = np.maximum(kept.start, reached[units.end > reached])
    return Units(kept.dispatch, kept.annotator, start, kept.end, kept.value), nested


def joined(columns: Columns, label: int | None = None) -> Units:
    """Join what overlaps of each annotator's spans with a label (None: all labels) to one unit.

    The value of every unit is 1.
    """
    spans = columns.spans
    chosen = np.ones(len(spans.start), dtype=np.bool_) if label is None else spans.label == label
    found = _sorted(columns, chosen)
    first = found.units.start >= found.reached
    heads = np.flatnonzero(first)
    units = _only(found.units, first)
    end = np.maximum.reduceat(found.units.end, heads) if len(heads) else units.end
    return Units(units.dispatch, units.annotator, units.start, end, np.ones_like(units.value))


def _sorted(columns: Columns, chosen: Flags) -> _Sorted:
    """Return the chosen spans, once each, by start; of those with one start, the longest first."""
    spans, at = columns.spans, base(columns)
    shift = spans.annotator[chosen] * at[-1] + at[spans.dispatch[chosen]]
    length = (spans.end - spans.start)[chosen]
    longest = int(length.max(initial=0))
    start, shorter, label = distinct(
        (shift + spans.start[chosen], longest - length, spans.label[chosen]),
        (longest + 1, max(len(columns.labels), 1)),
    )
    dispatch, annotator = _whose(columns, start)
    units = Units(dispatch, annotator, start, start + longest - shorter, label + 1)
    reached = np.zeros(len(units.end), dtype=np.int64)
    reached[1:] = np.maximum.accumulate(units.end)[:-1]
    return _Sorted(units, reached)


def _whose(columns: Columns, start: Places) -> tuple[Places, Places]:
    """Return the dispatches and the annotators of places in the order of the axis."""
    at, many = base(columns), max(len(columns.dispatches), 1)
    turns: Places = np.arange(len(columns.annotators), dtype=np.int64)
    begins: Places = turns[:, np.newaxis] * at[-1] + at[:-1]
    places = np.append(begins.ravel(), len(columns.annotators) * at[-1])
    upto: Places = np.searchsorted(start, places).astype(np.int64)
    cells: Places = np.arange(begins.size, dtype=np.int64)
    whose = np.repeat(cells, upto[1:] - upto[:-1])
    return np.remainder(whose, many), np.floor_divide(whose, many)


def _only(units: Units, chosen: Places | Flags) -> Units:
    return Units(
        units.dispatch[chosen],
        units.annotator[chosen],
        units.start[chosen],
        units.end[chosen],
        units.value[chosen],
    )
