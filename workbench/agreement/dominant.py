"""Take pairs one to one: those that are better than all others that either side could take."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import Bools

Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Ties = Callable[[Longs], tuple[NDArray[np.generic], ...]]
"""Returns what decides between some candidates of one worth: smaller is better, the first first."""


def worth(shared: Longs, united: Longs, *, alike: Bools) -> Floats:
    """Return 4 [all is shared] + 1/2 [alike] + shared / united, for characters that two cover.

    Divided once, so that what is worth the same is equal: 1/2 + 1/3 and 5/6 would not be.
    """
    return (2 * shared + united * alike) / (2 * united) + 4.0 * (shared == united)


def dominant(one: Longs, other: Longs, worth: Floats, ties: Ties) -> Bools:
    """Tell which candidates are taken, so that each slot is taken at most once.

    A candidate stands for two slots, ``one[i]`` and ``other[i]``, of two kinds that are numbered
    apart; what is worth more is better, and of equals the one that comes first. In rounds, a
    candidate is taken where it is the best of both its slots, and all others of these slots are
    dropped: what is left is as if taken from the best downwards.
    """
    taken = np.zeros(len(one), dtype=np.bool_)
    left = _clear(one, other, worth, taken)
    if not len(left):
        return taken
    left = left[np.lexsort((*reversed(ties(left)), -worth[left]))]
    a, b = _numbered(one[left]), _numbered(other[left])
    while len(left):
        best = _first_of_slot(a) & _first_of_slot(b)
        taken[left[best]] = True
        keep = ~(_in_slots(a, a[best]) | _in_slots(b, b[best]))
        left, a, b = left[keep], a[keep], b[keep]
    return taken


def _clear(one: Longs, other: Longs, worth: Floats, taken: Bools) -> Longs:
    """Take what is worth more than all others of its slots, and return what is left to decide."""
    left = np.arange(len(one))
    best = np.ones(len(one), dtype=np.bool_)
    while best.any():
        a, b, mine = one[left], other[left], worth[left]
        best = _above_others(a, mine) & _above_others(b, mine)
        taken[left[best]] = True
        left = left[~(_in_slots(a, a[best]) | _in_slots(b, b[best]))]
    return left


def _above_others(slots: Longs, worth: Floats) -> Bools:
    """Tell which candidates are worth more than all others of their slot."""
    most = np.zeros(slots.max(initial=-1) + 1)
    np.maximum.at(most, slots, worth)
    top = worth == most[slots]
    return top & (np.bincount(slots[top], minlength=len(most))[slots] == 1)


def _numbered(slots: Longs) -> Longs:
    """Return slots numbered without gaps."""
    return np.unique(slots, return_inverse=True)[1]


def _first_of_slot(slots: Longs) -> Bools:
    first = np.zeros(len(slots), dtype=np.bool_)
    at = np.full(slots.max() + 1, -1)
    at[slots[::-1]] = np.arange(len(slots) - 1, -1, -1)
    first[at[at >= 0]] = True
    return first


def _in_slots(slots: Longs, gone: Longs) -> Bools:
    dropped = np.zeros(slots.max(initial=-1) + 1, dtype=np.bool_)
    dropped[gone] = True
    return dropped[slots]
