"""The register of speakers: which of its entries a name may mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from workbench.model.annotation import Quotation
from workbench.model.speaker import Speaker, fold

NEAR: Final = 85.0
"""The likeness, of 100, from which two names may be one speaker's.

In our pairs it tells spellings of one name from namesakes; it is no proof: propose, never merge.
"""

Pair = tuple[str, str]
"""The ids of two speakers, the smaller first."""

_STEM: Final = 4
"""How many letters the words of two names have in common, for the names to be compared at all."""
_COMMON: Final = 100
"""How many entries may share such a beginning: that of "Ministère" tells nothing."""

_COURTESY: Final = frozenset(("m", "mme", "mlle", "mr", "mrs", "ms", "mevrouw"))


def near(register: Iterable[Speaker], name: str, *, recent: Sequence[str] = ()) -> list[Speaker]:
    """Return the speakers who bear a name or alias that is like this one, the likest first.

    One word alone, a surname, is like the names of all who bear it. Among equals those whose ids
    are in ``recent`` come first, in its order.
    """
    places = {speaker: place for place, speaker in reversed(list(enumerate(recent)))}
    scored = ((_score(speaker, name), speaker) for speaker in register)
    found = [(score, speaker) for score, speaker in scored if score >= NEAR]
    found.sort(key=lambda each: (-each[0], places.get(each[1].id, len(places))))
    return [speaker for _, speaker in found]


def likeness(name: str, other: str) -> float:
    """Return how like two names are, in [0, 100]: accents, case and courtesy titles aside."""
    from rapidfuzz import fuzz  # the window starts without it

    one, two = _words(name), _words(other)
    if min(len(one), len(two)) > 1:
        return fuzz.WRatio(" ".join(one), " ".join(two))
    # WRatio would find a short name in the middle of a longer word.
    pairs = [(a, b) for a in one for b in two]
    return max((fuzz.ratio(a, b) for a, b in pairs), default=0.0)


def _score(speaker: Speaker, name: str) -> float:
    return max(likeness(name, each) for each in (speaker.name, *speaker.aliases))


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    """Return the folded words without titles and initials; the register is asked at each letter."""
    return tuple(w for w in fold(name).split() if not w.endswith(".") and w not in _COURTESY)


@dataclass(frozen=True, slots=True)
class Use:
    """A quotation of a speaker, and the annotation set that it is in."""

    dispatch: str
    annotator: str
    quotation: Quotation


def pair(one: str, two: str) -> Pair:
    """Return two ids as a pair."""
    return (one, two) if one < two else (two, one)


def alike(
    register: Sequence[Speaker], apart: Collection[Pair] = ()
) -> Iterator[tuple[float, Speaker, Speaker] | None]:
    """Yield (likeness, one, two) of entries that may be the same, and None between them.

    Each step is little work, so that it can be done bit by bit. Left out are the pairs in
    ``apart``, and those whose kinds or external ids differ.
    """
    by_stem: dict[str, list[int]] = {}
    for at, speaker in enumerate(register):
        earlier = set[int]()
        for bearers in (by_stem.setdefault(stem, []) for stem in _stems(speaker)):
            if len(bearers) < _COMMON:
                earlier.update(bearers)
            bearers.append(at)
        yield None
        for i in sorted(earlier):
            other = register[i]
            if pair(speaker.id, other.id) in apart or _differ(speaker, other):
                continue
            score = max(_score(speaker, name) for name in (other.name, *other.aliases))
            if speaker.external_id and speaker.external_id == other.external_id:
                score = 100.0
            yield (score, other, speaker) if score >= NEAR else None


def _stems(speaker: Speaker) -> set[str]:
    names = (speaker.name, *speaker.aliases)
    stems = {word[:_STEM] for name in names for word in _words(name) if len(word) >= _STEM}
    return stems | {speaker.external_id} if speaker.external_id else stems


def _differ(one: Speaker, two: Speaker) -> bool:
    said = ((one.kind, two.kind), (one.external_id, two.external_id))
    return any(a and b and a != b for a, b in said)
