"""Kappa: Cohen's and Fleiss' on characters or tokens, only to compare with papers.

Both misread spans: they do not see where one span ends and the next begins, long spans drown short
ones, and much text that nobody marks raises them. "Nothing" is a value like the labels here, and
of nested spans the outermost counts (see ``segments``).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Figure, Why
from workbench.agreement.pooling import Weights, figure, totals
from workbench.agreement.segments import Segments
from workbench.model.columns import NONE, Columns

Floats = NDArray[np.float64]
_ROUNDING: Final = 1e-12
Wide = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class CohenCounts:
    """What Cohen's kappa needs of D dispatches, P pairs and K values; rows can be added up.

    ``length`` (D, P): what both have read; ``agreed`` (D, P): how much of it both value alike;
    ``marginals`` (D, P, 2, K): how much of it each of the two gave which value.
    """

    length: Wide
    agreed: Wide
    marginals: Wide


@dataclass(frozen=True, slots=True, eq=False)
class FleissCounts:
    """What Fleiss' kappa needs of D dispatches and K values; rows can be added up.

    Only dispatches that all ``raters`` have finished count: ``length`` (D,), ``agreed`` (D,): the
    pairs of raters that agree, times length; ``marginals`` (D, K): length by value and rater.
    """

    raters: int
    length: Wide
    agreed: Wide
    marginals: Wide


def cohen_counts(columns: Columns, pieces: Segments) -> CohenCounts:
    """Count agreement on the pieces for every two annotators, in the order of combinations."""
    many, values = len(columns.dispatches), len(columns.labels) + 1
    pairs = list(combinations(range(len(columns.annotators)), 2))
    length = np.zeros((many, len(pairs)), dtype=np.int64)
    agreed = np.zeros_like(length)
    marginals = np.zeros((many, len(pairs), 2, values), dtype=np.int64)
    for p, (i, j) in enumerate(pairs):
        both = np.flatnonzero((pieces.value[:, i] != NONE) & (pieces.value[:, j] != NONE))
        dispatch, weight = pieces.dispatch[both], pieces.length[both]
        a, b = pieces.value[both, i], pieces.value[both, j]
        length[:, p] = _summed(dispatch, weight, many)
        agreed[:, p] = _summed(dispatch[a == b], weight[a == b], many)
        for side, value in enumerate((a, b)):
            cells = _summed(dispatch * values + value, weight, many * values)
            marginals[:, p, side] = cells.reshape(many, values)
    return CohenCounts(length, agreed, marginals)


def cohen_kappa(counts: CohenCounts, weights: Weights | None = None) -> tuple[Figure, ...]:
    """Return kappa = (p_o - p_e) / (1 - p_e) of each pair, p_e from the marginals of both.

    Cohen (1960). Pooled over dispatches: counts are added before the formula.
    """
    return tuple(_cohen(counts, pair, weights) for pair in range(counts.length.shape[1]))


def fleiss_counts(columns: Columns, pieces: Segments) -> FleissCounts:
    """Count agreement on the pieces of the dispatches that all annotators have finished."""
    many, values = len(columns.dispatches), len(columns.labels) + 1
    raters = len(columns.annotators)
    by_all = columns.done.sum(axis=1) == raters
    whole = np.flatnonzero(by_all[pieces.dispatch])
    value, dispatch, weight = pieces.value[whole], pieces.dispatch[whole], pieces.length[whole]
    agreed = np.zeros(many, dtype=np.int64)
    for i, j in combinations(range(raters), 2):
        alike = value[:, i] == value[:, j]
        agreed += _summed(dispatch[alike], weight[alike], many)
    marginals = np.zeros(many * values, dtype=np.int64)
    for i in range(raters):
        marginals += _summed(dispatch * values + value[:, i], weight, many * values)
    return FleissCounts(
        raters, _summed(dispatch, weight, many), agreed, marginals.reshape(many, values)
    )


def fleiss_kappa(counts: FleissCounts, weights: Weights | None = None) -> Figure:
    """Return kappa with one distribution of values for all raters: Scott's pi for two.

    Fleiss (1971). Undefined where no dispatch was finished by all, or only one value was used.
    """
    pairs = counts.raters * (counts.raters - 1) // 2

    def kappas(drawn: Weights | None) -> Floats:
        length = totals(counts.length, drawn)
        given = totals(counts.marginals, drawn)
        expected = (given**2).sum(-1) / max(counts.raters, 1) ** 2
        return _kappa(length, totals(counts.agreed, drawn) / max(pairs, 1), expected)

    why = Why.ONE_VALUE if pairs and counts.length.any() else Why.NOT_COMPARABLE
    return figure(kappas, weights, why)


def _cohen(counts: CohenCounts, pair: int, weights: Weights | None) -> Figure:
    def kappas(drawn: Weights | None) -> Floats:
        given = totals(counts.marginals[:, pair], drawn)
        expected = (given[..., 0, :] * given[..., 1, :]).sum(-1)
        length, agreed = counts.length[:, pair], counts.agreed[:, pair]
        return _kappa(totals(length, drawn), totals(agreed, drawn), expected)

    why = Why.ONE_VALUE if counts.length[:, pair].any() else Why.NOT_COMPARABLE
    return figure(kappas, weights, why)


def _kappa(length: Floats, agreed: Floats, expected: Floats) -> Floats:
    """Return (p_o - p_e) / (1 - p_e), p_e = expected / length^2; NaN where p_e is 1, or nothing."""
    room = length**2 - expected
    varied = room > _ROUNDING * length**2
    over = agreed * length - expected
    return np.divide(over, room, out=np.full_like(room, np.nan), where=varied)


def _summed(cell: Wide, weight: Wide, cells: int) -> Wide:
    return np.bincount(cell, weights=weight, minlength=cells).astype(np.int64)
