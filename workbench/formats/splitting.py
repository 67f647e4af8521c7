"""Split a corpus in train, dev and test: by work, seeded, stratified by labels where asked.

Two versions of a dispatch, two sets of one, and two dispatches with one text are of the same work,
which is never split.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.model.annotation import Annotation, Span
from workbench.model.dispatch import Dispatch

PARTS: Final = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Split:
    """The shares of train, dev and test; their sum is 1."""

    shares: tuple[float, float, float] = (0.8, 0.1, 0.1)
    seed: int = 0
    stratified: bool = False

    def __post_init__(self) -> None:
        """Refuse shares that are none."""
        if min(self.shares) < 0 or abs(sum(self.shares) - 1) > 1e-6:  # noqa: PLR2004 - rounding
            raise FormatError(f"the shares of train, dev and test are {self.shares}, no whole of 1")


@dataclass(frozen=True, slots=True)
class Member:
    """What tells the part of one document: by which it is known, and how many of each label.

    Another may call it by its ``headline`` when it says that it replaces it.
    """

    keys: tuple[str, ...]
    labels: Mapping[str, int]
    replaces: str = ""
    headline: str = ""


@dataclass
class _Work:
    """The documents of one work, by their indices, and their labels together."""

    key: str
    members: list[int] = field(default_factory=list[int])
    labels: Counter[str] = field(default_factory=Counter[str])


def member(of: Bundle) -> Member:
    """Return what is needed to split of a bundle."""
    made = of.annotations.annotations.values() if of.annotations else ()
    its = of.dispatch
    keys = [f"text {its.sha256}", f"id {its.id}"]
    if its.provider_id:
        keys.append(_said(its, its.provider_id))
    return Member(
        tuple(keys),
        Counter(map(_label, made)),
        _said(its, its.supersedes) if its.supersedes else "",
        _said(its, its.headline),
    )


def _said(dispatch: Dispatch, said: str) -> str:
    return f"work {dispatch.agency} {said}"


def _label(annotation: Annotation) -> str:
    return annotation.label if isinstance(annotation, Span) else str(annotation.type)


def parts(members: Sequence[Member], split: Split) -> list[str]:
    """Return train, dev or test for each document.

    The shares hold as closely as whole works allow; dev and test are not empty where there are
    works enough.
    """
    works = sorted(_works(members), key=lambda w: _chance(w.key, split.seed))
    quotas = _quotas(len(members), len(works), split.shares)
    placed = _by_labels(works, quotas) if split.stratified else _in_turn(works, quotas)
    done = [PARTS[0]] * len(members)
    for work, part in placed:
        for index in work.members:
            done[index] = part
    return done


def _works(members: Sequence[Member]) -> list[_Work]:
    """Return the works: documents that share a key, directly or through others."""
    above = list(range(len(members)))

    def root(index: int) -> int:
        while above[index] != index:
            above[index] = above[above[index]]
            index = above[index]
        return index

    known: dict[str, int] = {}
    replaced = {its.replaces for its in members if its.replaces}
    for index, its in enumerate(members):
        named = (key for key in (its.replaces, its.headline) if key in replaced)
        for key in (*its.keys, *named):
            above[root(index)] = root(known.setdefault(key, index))
    works: dict[int, _Work] = {}
    for index, its in enumerate(members):
        work = works.setdefault(root(index), _Work(min(its.keys)))
        work.key = min(work.key, *its.keys)
        work.members.append(index)
        work.labels.update(its.labels)
    return list(works.values())


def _chance(key: str, seed: int) -> bytes:
    """Return where a work stands: the same each time, whatever stands beside it."""
    from hashlib import sha256  # not needed to show a form

    return sha256(f"{seed} {key}".encode("utf-8", "surrogatepass")).digest()


def _quotas(documents: int, works: int, shares: Sequence[float]) -> list[float]:
    """Return how many documents go to each part: at least one to each that can have one."""
    quotas = [documents * share for share in shares]
    for i in (1, 2):
        if shares[i] and works > i and quotas[i] < 1:
            quotas[0] -= 1 - quotas[i]
            quotas[i] = 1.0
    return quotas


def _in_turn(works: Iterable[_Work], quotas: list[float]) -> Iterable[tuple[_Work, str]]:
    left = list(quotas)
    for work in works:
        at = max(range(len(PARTS)), key=lambda i: (_lack(left[i], quotas[i]), quotas[i]))
        left[at] -= len(work.members)
        yield work, PARTS[at]


def _lack(left: float, quota: float) -> float:
    """Return which share of its quota a part lacks; a part without one lacks nothing at all."""
    return left / quota if quota else float("-inf")


def _by_labels(works: list[_Work], quotas: list[float]) -> Iterable[tuple[_Work, str]]:
    """Place the works with the rarest label first, each where that label is lacking most."""
    total = Counter[str]()
    for work in works:
        total.update(work.labels)
    whole = sum(quotas)
    lacking = {label: [count * quota / whole for quota in quotas] for label, count in total.items()}
    wanted = {label: list(lack) for label, lack in lacking.items()}
    left = list(quotas)

    def place(work: _Work, label: str | None) -> str:
        def lack(i: int) -> tuple[float, float, float]:
            own = 0.0 if label is None else _lack(lacking[label][i], wanted[label][i])
            return own, _lack(left[i], quotas[i]), quotas[i]

        at = max((i for i in range(len(PARTS)) if quotas[i]), key=lack)
        left[at] -= len(work.members)
        for name, count in work.labels.items():
            lacking[name][at] -= count
        return PARTS[at]

    rarity = sorted(total, key=lambda label: (total[label], label))
    waiting = list(works)
    for label in rarity:
        yield from ((work, place(work, label)) for work in waiting if work.labels[label])
        waiting = [work for work in waiting if not work.labels[label]]
    yield from ((work, place(work, None)) for work in waiting)
