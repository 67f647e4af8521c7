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
    if np.isnan(value) or weights is None:
        return interval(value, None, why)
    return interval(value, statistic(weights), why)


def interval(value: float, drawn: Floats | None, why: Why) -> Figure:
    """Return a value with its interval from the values of draws, NaN standing for none."""
    if np.isnan(value):
        return Figure(None, why=why)
    known = None if drawn is None else drawn[~np.isnan(drawn)]
    if known is None or not len(known):
        return Figure(value)
    low, high = _bounds(known)
    return Figure(value, low, high)


def _bounds(drawn: Floats) -> tuple[float, float]:
    """Return the 2.5th and the 97.5th percentile, as numpy does, in a tenth of the time."""
    ordered = np.sort(drawn)
    low, high = (_percentile(ordered, share) for share in (0.025, 0.975))
    return low, high


def _percentile(ordered: Floats, share: float) -> float:
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    step = ordered[above] - ordered[below]
    return float(ordered[below] + (place - below) * step)


def ratio(part: Floats, whole: Floats) -> Floats:
    """Return part / whole, NaN where the whole is 0."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)


def share(part: Counts, whole: Counts, weights: Weights | None, why: Why) -> Figure:
    """Return the share sum(part) / sum(whole) of counts (D,) over dispatches."""
    sides = np.stack((part, whole), axis=1)

    def shares(drawn: Weights | None) -> Floats:
        return ratio(*totals(sides, drawn).T)

    return figure(shares, weights, why)
