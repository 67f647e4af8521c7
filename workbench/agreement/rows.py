"""Rows of counts: that of one dispatch in the place of another."""

from __future__ import annotations

from collections import Counter
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

_Value = TypeVar("_Value", bound=np.generic)


def put(counts: NDArray[_Value], number: int, one: NDArray[_Value]) -> NDArray[_Value]:
    """Return counts (D, ...) whose row of a dispatch is the only row of others (1, ...)."""
    made = counts.copy()
    made[number] = one[0]
    return made


def exchanged(counts: Counter[int], old: Counter[int], new: Counter[int]) -> Counter[int]:
    """Return counts without some and with others; none is below 1."""
    made = Counter(counts)
    made.subtract(old)
    made.update(new)
    return +made
