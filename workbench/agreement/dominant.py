"""Take pairs one to one: those that are better than all others that either side could take."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import Bools

Longs = NDArray[np.int64]


def dominant(one: Longs, other: Longs, keys: tuple[NDArray[np.generic], ...]) -> Bools:
    """Tell which candidates are taken, so that each slot is taken at most once.

    A candidate stands for two slots, ``one[i]`` and ``other[i]``, of two kinds that are numbered
    apart. Smaller keys are better, the first one first; of equals, the one that comes first.
    In rounds, a candidate is taken where it is the best of both its slots, and all others of
    these slots are dropped: what is left is as if taken from the best downwards.
    """
    taken = _uncontested(one, other)
    left = np.flatnonzero(~taken)
    if not len(left):
        return taken
    left = left[np.lexsort([key[left] for key in reversed(keys)])]
    _, a = np.unique(one[left], return_inverse=True)
    _, b = np.unique(other[left], return_inverse=True)
    while len(left):
        best = _first_of_slot(a) & _first_of_slot(b)
        taken[left[best]] = True
        keep = ~(_in_slots(a, a[best]) | _in_slots(b, b[best]))
        left, a, b = left[keep], a[keep], b[keep]
    return taken


def _uncontested(one: Longs, other: Longs) -> Bools:
    """Tell which candidates are the only ones of both their slots."""
    if not len(one):
        return np.zeros(0, dtype=np.bool_)
    return (np.bincount(one)[one] == 1) & (np.bincount(other)[other] == 1)


def _first_of_slot(slots: Longs) -> Bools:
    first = np.zeros(len(slots), dtype=np.bool_)
    at = np.full(slots.max() + 1, -1)
    at[slots[::-1]] = np.arange(len(slots) - 1, -1, -1)
    first[at[at >= 0]] = True
    return first


def _in_slots(slots: Longs, gone: Longs) -> Bools:
    dropped = np.zeros(slots.max() + 1, dtype=np.bool_)
    dropped[gone] = True
    return dropped[slots]
