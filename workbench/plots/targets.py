"""Targets: what of a plot can be opened, by a point or by going from one to the next."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from workbench.plots.marks import Bounds, Mark, Plot, bounds

_ASIDE: Final = 3.0
"""How much farther what is aside counts than what is straight ahead."""
_LITTLE: Final = 0.001
_SAME: Final = 0.01
"""So near, two targets are beside each other in the other direction."""


class Way(Enum):
    """A way to go: a step in x and in y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True, slots=True)
class Target:
    """What opens under a key, or only says something if the key is empty, and where it is."""

    key: str
    title: str
    at: Bounds

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        return self.at.x + self.at.width / 2, self.at.y + self.at.height / 2


def targets(plot: Plot) -> tuple[Target, ...]:
    """Return all marks with a key or a title, in their order, each thing once."""
    seen: dict[tuple[str, str], Target] = {}
    for mark in plot.marks:
        if mark.key or mark.title:
            seen.setdefault((mark.key, mark.title), _target(mark, plot.em))
    return tuple(seen.values())


def hit(plot: Plot, x: float, y: float) -> Target | None:
    """Return what is at a point: of what lies there, the uppermost; None where nothing is."""
    for mark in reversed(plot.marks):
        if (mark.key or mark.title) and bounds(mark, plot.em).contain(x, y):
            return _target(mark, plot.em)
    return None


def beside(found: Sequence[Target], at: int, way: Way) -> int:
    """Return the place of the target next to another one on a way; the same one at the edge.

    What is in the same row or column comes before all that is aside.
    """
    best, nearest = at, (True, math.inf)
    for i, other in enumerate(found):
        along, far = _distance(found[at], other, way)
        if i != at and along > _SAME and far < nearest:
            best, nearest = i, far
    return best


def _distance(here: Target, there: Target, way: Way) -> tuple[float, tuple[bool, float]]:
    """Return how far a target is along a way; and whether it is aside, and how far in all."""
    right, down = (b - a for a, b in zip(here.middle, there.middle, strict=True))
    if way in (Way.LEFT, Way.RIGHT):
        along, off = right * way.value[0], abs(down)
        gap = _gap(here.at.y, here.at.height, there.at.y, there.at.height)
    else:
        along, off = down * way.value[1], abs(right)
        gap = _gap(here.at.x, here.at.width, there.at.x, there.at.width)
    return along, (gap > 0, along + _ASIDE * gap + _LITTLE * off)


def _gap(a: float, a_long: float, b: float, b_long: float) -> float:
    return max(0.0, a - (b + b_long), b - (a + a_long))


def _target(mark: Mark, em: float) -> Target:
    return Target(mark.key, mark.title, bounds(mark, em))
