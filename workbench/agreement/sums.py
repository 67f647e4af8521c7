"""Sums: counts added up over dispatches, once and for every draw, and figures of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import EllipsisType

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.bootstrap import Draws
from workbench.agreement.figure import Figure, Why
from workbench.agreement.pooling import interval, ratio, totals

Floats = NDArray[np.float64]
Place = int | slice | EllipsisType | NDArray[np.integer] | NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """``once`` (1, ...): the sums over all dispatches; ``drawn`` (B, ...): those over each draw."""

    once: Floats
    drawn: Floats

    def at(self, *place: Place) -> Sums:
        """Return a part of the sums, by their place behind the first axis."""
        where = (slice(None), *place)
        return Sums(self.once[where], self.drawn[where])

    def pooled(self) -> Sums:
        """Add up the second axis, that of pairs."""
        return Sums(self.once.sum(axis=1), self.drawn.sum(axis=1))

    def figure(self, statistic: Callable[[Floats], Floats], why: Why) -> Figure:
        """Return the statistic of the sums, (N, ...) -> (N,), with its interval."""
        value = float(statistic(self.once)[0])
        return interval(value, statistic(self.drawn) if len(self.drawn) else None, why)

    def share(self, part: int, whole: int, why: Why) -> Figure:
        """Return one sum as a share of another."""
        return self.figure(lambda sums: ratio(sums[:, part], sums[:, whole]), why)

    def f1(self, both: int, sides: tuple[int, int], why: Why) -> Figure:
        """Return 2 both / (n_a + n_b)."""
        n_a, n_b = sides
        return self.figure(lambda sums: ratio(2 * sums[:, both], sums[:, n_a] + sums[:, n_b]), why)

    def number(self, place: int) -> int:
        """Return a sum over all dispatches as a whole number."""
        return int(self.once[0, place])


def sums(counts: NDArray[np.integer | np.floating], draws: Draws) -> Sums:
    """Add up counts (D, ...) over dispatches."""
    return Sums(totals(counts, None), totals(counts, draws))
