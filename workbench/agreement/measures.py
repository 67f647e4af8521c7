"""The measures: each a pure function. A figure that is not defined is None, never 0 or 1."""

from __future__ import annotations

from collections.abc import Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """What two annotators marked: A's, B's, and what both marked alike."""

    n_a: int = 0
    n_b: int = 0
    both: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Add up the counts of two dispatches."""
        return Counts(self.n_a + other.n_a, self.n_b + other.n_b, self.both + other.both)

    @property
    def f1(self) -> float | None:
        """F1 = 2 both / (n_a + n_b); symmetric, so no one is gold. None where nothing is marked.

        Hripcsak and Rothschild (2005): kappa approaches this F1 where negatives cannot be
        counted, as with spans.
        """
        return 2 * self.both / (self.n_a + self.n_b) if self.n_a + self.n_b else None


def counts(a: AbstractSet[Hashable], b: AbstractSet[Hashable]) -> Counts:
    """Count what two annotators marked in one dispatch and what is in both sets."""
    return Counts(len(a), len(b), len(a & b))


def rate(agreed: int, n: int) -> float | None:
    """Return the share agreed / n; None where n is 0."""
    return agreed / n if n else None
