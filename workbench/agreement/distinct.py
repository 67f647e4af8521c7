"""Rows of numbers in order, each once."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import Bools

Longs = NDArray[np.int64]

_TOO_LARGE: Final = 2**63


def distinct(fields: Sequence[NDArray[np.integer]], sizes: Sequence[int]) -> list[Longs]:
    """Sort rows by their fields, the first first, and drop those that are there already.

    ``sizes`` are what the numbers of each field but the first are below; no number is negative.
    Packed into one number a row they are sorted ten times as fast as by several keys.
    """
    top = int(fields[0].max(initial=0)) + 1
    if top * prod(sizes) < _TOO_LARGE:
        return _packed(fields, sizes)
    order = np.lexsort(tuple(reversed(fields)))
    rows = np.stack([each[order].astype(np.int64) for each in fields])
    new = np.ones(rows.shape[1], dtype=np.bool_)
    new[1:] = (rows[:, 1:] != rows[:, :-1]).any(axis=0)
    return list(rows[:, new])


def _packed(fields: Sequence[NDArray[np.integer]], sizes: Sequence[int]) -> list[Longs]:
    packed = fields[0].astype(np.int64)
    for each, size in zip(fields[1:], sizes, strict=True):
        packed = packed * size + each
    packed = np.sort(packed)
    packed = packed[_new(packed)]
    found: list[Longs] = []
    for size in reversed(sizes):
        packed, each = np.divmod(packed, size)
        found.append(each)
    return [packed, *reversed(found)]


def _new(ordered: Longs) -> Bools:
    new = np.ones(len(ordered), dtype=np.bool_)
    new[1:] = ordered[1:] != ordered[:-1]
    return new
