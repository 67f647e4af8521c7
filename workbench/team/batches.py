"""Many values a few at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def batched(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield lists of up to ``size`` values; itertools has it from Python 3.12 on."""
    rest = iter(values)
    while batch := list(islice(rest, size)):
        yield batch
