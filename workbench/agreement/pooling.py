"""Pooling: add counts up over dispatches, once and for every draw of them, and make a figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.bootstrap import Draws
from workbench.agreement.figure import Figure, Why

Floats = NDArray[np.float64]
Counts = NDArray[np.integer | np.floating]
Weights = NDArray[np.integer | np.floating] | Draws
"""How often each of B draws has each of D dispatches, of the shape (B, D)."""

_BLOCK: Final = 128  # draws turned into floats at a time


def totals(counts: Counts, weights: Weights | None) -> Floats:
    """Add up counts (D, ...) over dispatches: (1, ...) without weights, else (B, ...)."""
    if weights is None:
        return counts.sum(axis=0, dtype=np.float64)[np.newaxis]
    if isinstance(weights, Draws):
        return weights.totals(counts)
    summed = np.zeros((len(weights), *counts.shape[1:]))
    for at in range(0, len(weights), _BLOCK):
        drawn = weights[at : at + _BLOCK].astype(np.float64)
        summed[at : at + _BLOCK] = np.tensordot(drawn, counts, axes=1)
    return summed


def figure(
    statistic: Callable[[Weights | None], Floats], weights: Weights | None, why: Why
) -> Figure:
    """Return the statistic with its 95 % percentile interval, or why it is not defined.

    ``statistic`` gives one value without weights, else one a draw, NaN where it is not defined;
    such draws are left out.
    """
    value = float(statistic(None)[0])
    if np.isnan(value):
        return Figure(None, why=why)
    if weights is None:
        return Figure(value)
    drawn = statistic(weights)
    drawn = drawn[~np.isnan(drawn)]
    if not len(drawn):
        return Figure(value)
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Figure(value, float(low), float(high))


def ratio(part: Floats, whole: Floats) -> Floats:
    """Return part / whole, NaN where the whole is 0."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)


def share(part: Counts, whole: Counts, weights: Weights | None, why: Why) -> Figure:
    """Return the share sum(part) / sum(whole) of counts (D,) over dispatches."""
    sides = np.stack((part, whole), axis=1)

    def shares(drawn: Weights | None) -> Floats:
        return ratio(*totals(sides, drawn).T)

    return figure(shares, weights, why)
