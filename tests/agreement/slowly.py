"""Agreement on entities made slowly and obviously, to hold the fast one against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations

from tests.agreement.marked import LABELS

Mark = tuple[int, int, str]
Marked = Mapping[str, Mapping[str, Sequence[Mark]]]
"""Marks by annotator and dispatch; who has no entry has not finished it."""
Match = tuple[Mark, Mark]


def overlap(one: Mark, other: Mark) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])


def iou(one: Mark, other: Mark) -> Fraction:
    mine, theirs = set(range(*one[:2])), set(range(*other[:2]))
    return Fraction(len(mine & theirs), len(mine | theirs))


def _order(match: Match) -> tuple[Fraction, list[int], list[int], list[int]]:
    one, other = match
    same = one[:2] == other[:2]
    worth = 4 * same + Fraction(one[2] == other[2], 2) + iou(one, other)
    starts, ends = sorted([one[0], other[0]]), sorted([one[1], other[1]])
    return -worth, starts, ends, sorted(LABELS.index(each[2]) for each in match)


def matched(a: Iterable[Mark], b: Iterable[Mark], *, alike: bool = False) -> list[Match]:
    """Take the best pair of marks that overlap, again and again, each mark once."""
    every = [(x, y) for x in set(a) for y in set(b) if overlap(x, y)]
    taken: list[Match] = []
    for x, y in sorted(every, key=_order):
        fits = not alike or x[2] == y[2]
        if fits and all(x != one and y != other for one, other in taken):
            taken.append((x, y))
    return taken


@dataclass
class Slow:
    """What is counted of two annotators."""

    n_a: int = 0
    n_b: int = 0
    matched: int = 0
    same: int = 0
    overlap: int = 0
    soft: float = 0.0
    classes: Counter[str] = field(default_factory=Counter[str])
    by_label: dict[str, tuple[int, int, int]] = field(
        default_factory=dict[str, tuple[int, int, int]]
    )
    by_dispatch: list[float] = field(default_factory=list[float])

    @property
    def strict(self) -> float | None:
        return f1(self.classes["match"], self.n_a + self.n_b)


def f1(both: float, sides: int) -> float | None:
    return 2 * both / sides if sides else None


def pair(a: Mapping[str, Sequence[Mark]], b: Mapping[str, Sequence[Mark]]) -> Slow:
    """Count two annotators on the dispatches that both have finished."""
    found = Slow()
    for id_ in a.keys() & b.keys():
        _add(found, set(a[id_]), set(b[id_]))
    return found


def _add(to: Slow, a: set[Mark], b: set[Mark]) -> None:
    matches = matched(a, b)
    to.n_a += len(a)
    to.n_b += len(b)
    to.matched += len(matches)
    to.same += sum(x[:2] == y[:2] for x, y in matches)
    alike = matched(a, b, alike=True)
    to.overlap += len(alike)
    to.soft += float(sum(iou(x, y) for x, y in alike))
    to.classes.update(_class(x, y) for x, y in matches)
    left_a, left_b = a - {x for x, _ in matches}, b - {y for _, y in matches}
    to.classes.update("split_a" if any(overlap(x, y) for y in b) else "only_a" for x in left_a)
    to.classes.update("split_b" if any(overlap(x, y) for x in a) else "only_b" for y in left_b)
    for label in LABELS:
        mine, theirs = ({mark for mark in side if mark[2] == label} for side in (a, b))
        n_a, n_b, both = to.by_label.get(label, (0, 0, 0))
        to.by_label[label] = n_a + len(mine), n_b + len(theirs), both + len(mine & theirs)
    own = f1(len(a & b), len(a) + len(b))
    to.by_dispatch += [] if own is None else [own]


def _class(one: Mark, other: Mark) -> str:
    same, alike = one[:2] == other[:2], one[2] == other[2]
    if same:
        return "match" if alike else "label"
    return "boundary" if alike else "boundary+label"


def pairs(marked: Marked) -> list[Slow]:
    return [pair(a, b) for a, b in combinations(marked.values(), 2)]


def pooled_strict(marked: Marked) -> float | None:
    found = pairs(marked)
    return f1(sum(p.classes["match"] for p in found), sum(p.n_a + p.n_b for p in found))
