"""Allot: who annotates which dispatch, which of them others annotate too, and which without help.

A pure function of the dispatches, the names and a seed: the order in which they are given does not
matter. Chance comes from hashes of the seed and the ids.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from workbench.errors import ProjectError


class Role(StrEnum):
    """Why an annotator gets a dispatch: alone, with others, or a second time."""

    OWN = "own"
    SHARED = "shared"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Piece:
    """A dispatch to be allotted: its length in characters, and who has it already.

    ``blind``: these have it without suggestions; so has it then who gets it now.
    """

    id: str
    length: int
    taken: frozenset[str] = frozenset()
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """How dispatches are to be allotted; shares lie in [0, 1].

    ``overlap`` of the dispatches go to ``several`` annotators each, the others to one. ``blind`` of
    them come without suggestions, to all who get them: agreement without help is compared with
    agreement that may come from the help alone, and both are of pairs. What somebody has already
    stays as it was handed out to them. ``repeats`` of what an annotator gets comes to the
    same annotator a second time. ``limit`` is how many dispatches an annotator gets at most,
    repeats aside.
    """

    to: tuple[str, ...]
    overlap: float = 0.0
    several: int = 2
    blind: float = 0.0
    repeats: float = 0.0
    seed: int = 0
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Assigned:
    """A dispatch that an annotator gets."""

    dispatch: str
    role: Role
    blind: bool = False


Allotment = Mapping[str, tuple[Assigned, ...]]
"""What each annotator gets, in the order of the work."""


def allot(pieces: Iterable[Piece], wish: Wish) -> Allotment:
    """Allot dispatches; raise ProjectError where a wish cannot be met.

    Loads are balanced by length: shared dispatches go to the group of annotators that has the
    fewest together, then the least to do; then the longest first to whom has the least (Graham's
    rule, 1969), so that two loads differ by one dispatch at most where there are enough others.
    """
    _check(wish)
    free = [piece for piece in pieces if set(wish.to) - piece.taken]
    shuffled = sorted(free, key=lambda piece: _chance(wish.seed, piece.id))
    chosen = shuffled[: _enough(wish)] if wish.limit is not None else shuffled
    wanted = round(wish.overlap * len(chosen))
    able = [p for p in chosen if len(set(wish.to) - p.taken) >= wish.several]
    shared = able[:wanted]
    given = _Given(wish)
    groups = _share(shared, given)
    together = {piece.id for _, piece in groups}
    groups += _deal([p for p in chosen if p.id not in together], given)
    roles = _blinded(groups, wish)
    return {name: ordered(name, roles[name], wish) for name in wish.to}


def loads(allotment: Allotment, lengths: Mapping[str, int]) -> dict[str, int]:
    """Return how many characters each annotator gets, repeats too."""
    return {name: sum(lengths[a.dispatch] for a in got) for name, got in allotment.items()}


def common(allotment: Allotment) -> dict[tuple[str, str], int]:
    """Return how many dispatches each two annotators have in common, by their names in order."""
    ids = {
        name: {a.dispatch for a in got if a.role is Role.SHARED} for name, got in allotment.items()
    }
    return {(a, b): len(ids[a] & ids[b]) for a, b in combinations(sorted(ids), 2)}


def _check(wish: Wish) -> None:
    if len(set(wish.to)) != len(wish.to) or not all(wish.to):
        raise ProjectError("name each annotator once: --to anne,bart")
    if wish.overlap and not 1 < wish.several <= len(wish.to):
        raise ProjectError(
            f"{wish.several} annotators cannot share a dispatch where {len(wish.to)} are named"
        )


def _chance(seed: int, *words: str) -> bytes:
    return hashlib.sha256("\x1f".join((str(seed), *words)).encode()).digest()


def _enough(wish: Wish) -> int:
    """Return how many dispatches make up the limit of every annotator."""
    each = 1 + wish.overlap * (wish.several - 1)
    return int(len(wish.to) * (wish.limit or 0) / each)


_Group = tuple[tuple[str, ...], Piece]


class _Given:
    """How much each annotator has been given so far: characters and dispatches."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.loads = dict.fromkeys(wish.to, 0)
        self._counts = dict.fromkeys(wish.to, 0)

    def longest_first(self, pieces: Sequence[Piece]) -> list[Piece]:
        return sorted(pieces, key=lambda p: (-p.length, _chance(self.wish.seed, p.id)))

    def able(self, piece: Piece) -> list[str]:
        """Return who may be given a dispatch: who does not have it, and has not enough."""
        limit = self.wish.limit
        free = sorted(set(self.wish.to) - piece.taken)
        return [name for name in free if limit is None or self._counts[name] < limit]

    def give(self, names: tuple[str, ...], piece: Piece) -> _Group:
        for name in names:
            self.loads[name] += piece.length
            self._counts[name] += 1
        return names, piece


def _share(pieces: Sequence[Piece], given: _Given) -> list[_Group]:
    having: Counter[tuple[str, ...]] = Counter()
    made: list[_Group] = []
    for piece in given.longest_first(pieces):
        names = min(
            combinations(given.able(piece), given.wish.several),
            key=lambda group: (having[group], sum(given.loads[name] for name in group), group),
            default=(),
        )
        if names:
            having[names] += 1
            made.append(given.give(names, piece))
    return made


def _deal(pieces: Sequence[Piece], given: _Given) -> list[_Group]:
    made: list[_Group] = []
    for piece in given.longest_first(pieces):
        able = given.able(piece)
        if able:
            name = min(able, key=lambda each: (given.loads[each], each))
            made.append(given.give((name,), piece))
    return made


def _blinded(groups: Sequence[_Group], wish: Wish) -> dict[str, list[Assigned]]:
    """Return what each gets, with the blind ones spread over the groups as evenly as can be."""
    by_names: defaultdict[tuple[str, ...], list[Piece]] = defaultdict(list)
    for names, piece in groups:
        by_names[names].append(piece)
    given: dict[str, list[Assigned]] = {name: [] for name in wish.to}
    owed = 0.5
    for names, pieces in sorted(by_names.items()):
        for piece in sorted(pieces, key=lambda p: _chance(wish.seed, "blind", p.id)):
            blind = piece.blind
            if not piece.taken:
                owed += wish.blind
                blind = owed >= 1
                owed -= blind
            role = Role.SHARED if len(names) > 1 or piece.taken else Role.OWN
            for name in names:
                given[name].append(Assigned(piece.id, role, blind))
    return given


def ordered(name: str, given: Sequence[Assigned], wish: Wish) -> tuple[Assigned, ...]:
    """Return the order of the work: by chance, what comes again as late after the first as can be.

    What is repeated is taken from the beginning, in equal steps, and comes back at the end.
    """
    order = sorted(given, key=lambda a: _chance(wish.seed, name, a.dispatch))
    count = round(wish.repeats * len(order))
    again = [replace(a, role=Role.REPEAT) for a in order[:count]]
    step = max(1, (len(order) // 2) // count) if count else 1
    for place, assigned in enumerate(again):
        order.insert(len(order) // 2 + (place + 1) * step + place, assigned)
    return tuple(order)
