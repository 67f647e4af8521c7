"""Alpha: Krippendorff's nominal alpha, and on the labels of spans marked with the same offsets.

Krippendorff, Content Analysis (2004), chapter 11: alpha = 1 - D_o / D_e, from coincidences, to
which a unit with m values contributes each of its pairs 1 / (m - 1) times; who gave a unit no
value is missing. "Not marked" must not be missing: that would drop just those disagreements. So
here only the labels of what two or more have marked are compared, with the coverage beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Rate, Why
from workbench.agreement.pooling import Weights, figure, share, totals
from workbench.agreement.units import base
from workbench.model.columns import NONE, Columns, Ints

Floats = NDArray[np.float64]
Wide = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class LabelCounts:
    """What label alpha needs of D dispatches and L labels; rows of dispatches can be added up.

    ``coincidence`` (D, L, L); ``places`` (D,): offsets to which two or more annotators gave a
    label; ``shared`` (D,): the spans there; ``marked`` (D,): all spans, by offsets, of the
    dispatches that two or more have finished; ``comparable`` (D,): 1 for those dispatches.
    """

    coincidence: Floats
    places: Wide
    shared: Wide
    marked: Wide
    comparable: Wide


@dataclass(frozen=True, slots=True, eq=False)
class _Cases:
    """Who marked where: a row for each annotator and place, in the order of places."""

    place: Wide
    dispatch: Wide
    label: Wide


def coincidences(values: Ints, n_values: int) -> Floats:
    """Return the coincidences (V, V) of values (units, annotators); NONE is a missing value."""
    unit, rater = np.nonzero(values != NONE)
    given = _Cases(unit.astype(np.int64), np.zeros_like(unit), values[unit, rater].astype(np.int64))
    return _coincidences(given, 1, n_values)[0]


def nominal(coincidence: Floats) -> Floats:
    """Return alpha of coincidences (..., V, V), NaN where only one value was used, or none.

    alpha = 1 - (n - 1) (n - sum o_cc) / (n^2 - sum n_c^2).
    """
    of_value = coincidence.sum(-1)
    n = of_value.sum(-1)
    observed = n - np.trace(coincidence, axis1=-2, axis2=-1)
    expected = n**2 - (of_value**2).sum(-1)
    varied = expected > 0.5  # noqa: PLR2004 # a second value adds at least 2 (n - 1)
    relative = np.divide((n - 1) * observed, expected, out=np.full_like(n, np.nan), where=varied)
    return 1 - relative


def label_counts(columns: Columns) -> LabelCounts:
    """Count the labels of the spans that have the same offsets, per dispatch.

    Offsets to which somebody gave more than one label are left out: they have no one value, and
    count as not shared.
    """
    many = len(columns.dispatches)
    comparable = columns.done.sum(axis=1) > 1
    cases, single = _cases(columns, comparable)
    whole = np.bincount(cases.dispatch, minlength=many)
    left = _Cases(cases.place[single], cases.dispatch[single], cases.label[single])
    together = _sizes(left.place) > 1
    left = _Cases(left.place[together], left.dispatch[together], left.label[together])
    first = np.diff(left.place, prepend=-1) != 0
    return LabelCounts(
        _coincidences(left, many, len(columns.labels)),
        np.bincount(left.dispatch[first], minlength=many),
        np.bincount(left.dispatch, minlength=many),
        whole,
        comparable.astype(np.int64),
    )


def label_alpha(counts: LabelCounts, weights: Weights | None = None) -> Rate:
    """Return alpha of the labels on shared places, of how many, and which share of spans that is.

    Undefined where nobody shares a dispatch or a place, or where all shared places have one label.
    """

    def alphas(drawn: Weights | None) -> Floats:
        return nominal(totals(counts.coincidence, drawn))

    places = int(counts.places.sum())
    why = Why.ONE_VALUE if places else Why.NOTHING_SHARED
    empty = Why.NOTHING_MARKED if counts.comparable.any() else Why.NOT_COMPARABLE
    why = why if counts.marked.any() else empty
    coverage = share(counts.shared, counts.marked, weights, empty)
    return Rate(figure(alphas, weights, why), places, coverage)


def _cases(columns: Columns, comparable: NDArray[np.bool_]) -> tuple[_Cases, NDArray[np.bool_]]:
    """Return who marked which place of comparable dispatches, and which places have one label each.

    A place is a pair of offsets in a dispatch; who gave it several labels stands there once.
    """
    spans = columns.spans
    rows = np.flatnonzero(comparable[spans.dispatch])
    start = base(columns)[spans.dispatch[rows]] + spans.start[rows]
    length = spans.end[rows] - spans.start[rows]
    place = start * (int(length.max(initial=0)) + 1) + length
    order = np.lexsort((spans.label[rows], spans.annotator[rows], place))
    rows, place = rows[order], place[order]
    moved = np.diff(place, prepend=-1) != 0
    who = moved | (np.diff(spans.annotator[rows], prepend=-1) != 0)
    other = ~who & (np.diff(spans.label[rows], prepend=-1) != 0)
    number = np.cumsum(moved) - 1
    stacked = np.bincount(number[other], minlength=int(moved.sum())) > 0
    found = _Cases(
        number[who].astype(np.int64),
        spans.dispatch[rows[who]].astype(np.int64),
        spans.label[rows[who]].astype(np.int64),
    )
    return found, ~stacked[found.place]


def _sizes(place: Wide) -> Wide:
    """Return for each row how many rows its place has."""
    return np.bincount(place)[place] if len(place) else place


def _coincidences(cases: _Cases, dispatches: int, labels: int) -> Floats:
    """Add up coincidences (D, V, V): n_c n_k - [c = k] n_c of each place, over its values - 1."""
    size = _sizes(cases.place)
    shared = size > 1
    place, label = cases.place[shared], cases.label[shared]
    dispatch, size = cases.dispatch[shared], size[shared]
    cells = dispatches * labels * labels
    found = np.zeros(cells)
    order = np.argsort(place, kind="stable")
    place, label, dispatch, size = place[order], label[order], dispatch[order], size[order]
    first = np.searchsorted(place, place)  # where the place of a row begins
    for step in range(int(size.max(initial=0))):
        rows = np.flatnonzero(step < size)
        others = first[rows] + step
        rows, others = rows[rows != others], others[rows != others]
        cell = (dispatch[rows] * labels + label[rows]) * labels + label[others]
        found += np.bincount(cell, weights=1 / (size[rows] - 1), minlength=cells)
    return found.reshape(dispatches, labels, labels)
