"""Bootstrap over dispatches: how often each draw has each of them, and sums of counts over draws.

Dispatches are drawn, not annotations, for those of one dispatch hang together (Efron and
Tibshirani, An Introduction to the Bootstrap, 1993, on clusters). A seed gives the same draws
wherever there are as many dispatches.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import prod
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Counts = NDArray[np.integer | np.floating]

_Value = TypeVar("_Value", bound=np.generic)

_BLOCK: Final = 128  # draws that are made, or turned into floats, at a time


class Draws:
    """B draws of D dispatches, which remember the sums that they were asked for.

    A sum that is asked for again, after some dispatches have changed, is put right for these
    alone: it costs B times the counts of a dispatch, not D times as much.
    """

    def __init__(self, weights: NDArray[np.uint8]) -> None:
        """Take how often each draw has each dispatch, of the shape (B, D)."""
        self.weights = weights
        self._made: list[tuple[Counts, Floats]] = []
        self._before: list[tuple[Counts, Floats]] = []
        self._changed: frozenset[int] = frozenset()

    def __len__(self) -> int:
        """Return the number of draws."""
        return len(self.weights)

    def begin(self) -> None:
        """Begin to ask for the same sums, in the same order."""
        if self._made:
            self._before, self._made, self._changed = self._made, [], frozenset()

    def again(self, changed: Iterable[int]) -> Draws:
        """Return the same draws, to be asked for the same sums after dispatches have changed."""
        draws = Draws(self.weights)
        draws._before = self._made or self._before
        earlier = frozenset[int]() if self._made else self._changed
        draws._changed = earlier | frozenset(changed)
        return draws

    def totals(self, counts: Counts) -> Floats:
        """Add up counts (D, ...) over the dispatches of each draw: (B, ...)."""
        nth = len(self._made)
        known = self._before[nth] if nth < len(self._before) else None
        rows = None if known is None else self._different(known[0], counts)
        if known is None or rows is None:
            summed = self._summed(counts)
        else:
            summed = known[1] + self._put_right(known[0], counts, rows) if rows else known[1]
        self._made.append((counts, summed))
        return summed

    def _different(self, old: Counts, new: Counts) -> list[int] | None:
        """Return the rows that differ; None where they are not of dispatches that have changed."""
        if old is new:
            return []
        if old.shape != new.shape:
            return None
        differs = _flat(old != new).any(axis=1)
        rows: list[int] = np.flatnonzero(differs).tolist()
        return rows if self._changed.issuperset(rows) else None

    def _put_right(self, old: Counts, new: Counts, rows: list[int]) -> Floats:
        change = new[rows].astype(np.float64) - old[rows]
        return np.tensordot(self.weights[:, rows].astype(np.float64), change, axes=1)

    def _summed(self, counts: Counts) -> Floats:
        flat = _flat(counts).astype(np.float64)
        summed = np.empty((len(self.weights), flat.shape[1]))
        for at in range(0, len(summed), _BLOCK):
            summed[at : at + _BLOCK] = self.weights[at : at + _BLOCK].astype(np.float64) @ flat
        return summed.reshape(len(self.weights), *counts.shape[1:])


def _flat(counts: NDArray[_Value]) -> NDArray[_Value]:
    return counts.reshape(len(counts), prod(counts.shape[1:]))


def draws(dispatches: int, resamples: int, seed: int) -> Draws:
    """Draw so many dispatches, with replacement, ``resamples`` times."""
    random = np.random.default_rng(seed)
    weights = np.zeros((resamples, dispatches), np.uint8)
    if dispatches:
        for at in range(0, resamples, _BLOCK):
            many = min(_BLOCK, resamples - at)
            drawn = random.integers(dispatches, size=(many, dispatches), dtype=np.int32)
            drawn += np.arange(many, dtype=np.int32)[:, np.newaxis] * np.int32(dispatches)
            times = np.bincount(drawn.ravel(), minlength=many * dispatches)
            weights[at : at + many] = times.reshape(many, dispatches)
    return Draws(weights)
