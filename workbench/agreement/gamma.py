"""Gamma: agreement on units by the best alignment, pair by pair, on demand.

Mathet, Widlöcher and Métivier, "The unified and holistic method gamma for inter-annotator agreement
measure and alignment", Computational Linguistics 41 (2015). Two units u and v that are aligned cost
alpha * d_pos + beta * d_cat, a unit that is aligned with none costs ``empty`` (their delta):

    d_pos = ((|start_u - start_v| + |end_u - end_v|) / (length_u + length_v))^2 * empty
    d_cat = 0 for the same label, else empty

The disorder of an alignment is the sum of its costs by the mean number of units of both. gamma is
1 - observed / expected. Ours: the best alignment of two annotators is exact (an assignment); the
expected disorder comes from the same dispatches with the units of one of the two shifted round the
text; and the mean disorder over dispatches is taken before the formula. What is drawn hangs on the
seed and the ids of the dispatches, not on their order.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.alignment import Side, disorders
from workbench.agreement.figure import Figure, Why
from workbench.model.columns import Columns

Wide = NDArray[np.int64]
Floats = NDArray[np.float64]
_BLOCK: Final = 1000  # dispatches between two reports of progress


@dataclass(frozen=True, slots=True)
class GammaSettings:
    """The weights of position and label, the cost of no partner, shifted alignments, and a seed.

    ``samples`` shifted alignments are made for each pair, in twos. Gammas of different settings
    cannot be compared.
    """

    alpha: float = 1.0
    beta: float = 1.0
    empty: float = 1.0
    samples: int = 5000
    seed: int = 7


@dataclass(frozen=True, slots=True)
class Gamma:
    """Gamma of annotators a and b, with mean disorders as found and as expected by chance.

    ``dispatches`` are those both finished and either marked; ``value`` has no interval.
    """

    a: str
    b: str
    value: Figure
    dispatches: int
    observed: float
    expected: float


@dataclass(frozen=True, slots=True)
class Gammas:
    """The gamma of each pair and of all, whose disorders are means over pairs and dispatches."""

    pairs: tuple[Gamma, ...]
    pooled: Figure
    settings: GammaSettings


@dataclass(frozen=True, slots=True)
class Progress:
    """How many alignments are done, of how many."""

    done: int
    total: int


def gammas(
    columns: Columns, settings: GammaSettings | None = None
) -> Generator[Progress | Gammas, None, None]:
    """Reckon gamma of every pair: yields the progress after each block, and the result last.

    To cancel, stop asking: nothing goes on by itself.
    """
    settings = settings or GammaSettings()
    pairs = [
        _Pair(columns, i, j, settings) for i, j in combinations(range(len(columns.annotators)), 2)
    ]
    total = sum(pair.alignments for pair in pairs)
    done, found = 0, list[Gamma]()
    for pair in pairs:
        for some in pair.work():
            done += some
            yield Progress(done, total)
        found.append(pair.result())
    yield Gammas(tuple(found), _pooled(found), settings)


class _Pair:
    """The work on one pair: observed disorders first, then those of shifted units."""

    def __init__(self, columns: Columns, i: int, j: int, settings: GammaSettings) -> None:
        self._columns, self._settings = columns, settings
        self._numbers = (i, j)
        self._common = bool((columns.done[:, i] & columns.done[:, j]).any())
        self._a, self._b = (Side.of(columns, number) for number in (i, j))
        marked = np.union1d(self._a.group, self._b.group)
        self._marked = marked[columns.done[marked].take((i, j), axis=1).all(axis=1)]
        self._draws = max(settings.samples // 2, 1) if len(self._marked) else 0
        self._observed, self._expected = list[Floats](), list[Floats]()

    @property
    def alignments(self) -> int:
        return len(self._marked) + 2 * self._draws

    def work(self) -> Iterator[int]:
        """Align block by block; yields how many alignments each block had."""
        for at in range(0, len(self._marked), _BLOCK):
            some = self._marked[at : at + _BLOCK]
            self._observed.append(self._aligned(self._a.take(some), self._b.take(some), len(some)))
            yield len(some)
        some, by = _drawn(self._columns, self._marked, self._draws, self._settings.seed)
        lengths = self._columns.lengths[some].astype(np.int64)
        for at in range(0, len(some), _BLOCK):
            part = slice(at, at + _BLOCK)
            a, b = self._a.take(some[part]), self._b.take(some[part])
            moved_a = a.shifted(by[part], lengths[part])
            moved_b = b.shifted(by[part], lengths[part])
            for one, other in ((moved_a, b), (a, moved_b)):
                self._expected.append(self._aligned(one, other, len(by[part])))
            yield 2 * len(by[part])

    def result(self) -> Gamma:
        i, j = self._numbers
        names = self._columns.annotators
        if not self._observed:
            why = Why.NOTHING_MARKED if self._common else Why.NOT_COMPARABLE
            return Gamma(names[i], names[j], Figure(None, why=why), 0, 0.0, 0.0)
        observed = float(np.concatenate(self._observed).mean())
        expected = float(np.concatenate(self._expected).mean())
        value = _gamma(observed, expected)
        return Gamma(names[i], names[j], value, len(self._marked), observed, expected)

    def _aligned(self, a: Side, b: Side, many: int) -> Floats:
        with_ = self._settings
        return disorders(a, b, many, alpha=with_.alpha, beta=with_.beta, empty=with_.empty)


def _drawn(columns: Columns, marked: Wide, draws: int, seed: int) -> tuple[Wide, Wide]:
    """Draw dispatches, each as often as any other or once more, and shifts of 1 to length - 1."""
    ids = columns.dispatches
    each = [int(number) for number in marked]
    order = sorted(each, key=lambda number: _chance(seed, ids[number], 0))
    numbers = [order[draw % len(order)] for draw in range(draws)]
    turns = [draw // len(order) + 1 for draw in range(draws)]
    by = [
        1 + _chance(seed, ids[number], turn) % max(int(columns.lengths[number]) - 1, 1)
        for number, turn in zip(numbers, turns, strict=True)
    ]
    return np.array(numbers, dtype=np.int64), np.array(by, dtype=np.int64)


def _chance(seed: int, id_: str, turn: int) -> int:
    told = f"{seed} {turn} {id_}".encode()
    return int.from_bytes(hashlib.blake2b(told, digest_size=8).digest(), "big")


def _gamma(observed: float, expected: float) -> Figure:
    if expected <= 0:  # a text of one character: a shift moves nothing
        return Figure(None, why=Why.ONE_VALUE)
    return Figure(1 - observed / expected)


def _pooled(found: list[Gamma]) -> Figure:
    weights = [each.dispatches for each in found]
    if not sum(weights):
        whys = [each.value.why for each in found]
        nothing = Why.NOTHING_MARKED in whys
        return Figure(None, why=Why.NOTHING_MARKED if nothing else Why.NOT_COMPARABLE)
    observed = float(np.average([each.observed for each in found], weights=weights))
    expected = float(np.average([each.expected for each in found], weights=weights))
    return _gamma(observed, expected)
