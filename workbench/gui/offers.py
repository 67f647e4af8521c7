"""Offers: what can be chosen in the palette of commands and in the list of keys.

Other sources than the actions, as dispatches by title, are a ``Source`` each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain

from workbench.model.speaker import fold

_ALIKE = 78
"""How near in spelling a word must be, of 100."""
_SHORTEST = 3
"""How many letters are needed to say that words are spelled alike."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose.

    ``name`` is remembered when it was chosen; ``keys`` are as they are printed; ``lacking`` says
    why it is not possible now; ``words`` are searched too, but not shown.
    """

    name: str
    text: str
    group: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    lacking: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where offers come from: what is typed to offers.

    With ``searches`` they are the source's own finds, which come last in its own order.
    """

    offers: Callable[[str], Iterable[Offer]]
    searches: bool = False


class Rank(IntEnum):
    """How well an offer fits what is typed, the best first."""

    BEGINS = 0
    WORDS_BEGIN = 1
    HOLDS = 2
    LETTERS_HOLD = 3
    ALIKE = 4
    NOT = 5


def rank(offer: Offer, typed: str) -> Rank:
    """Return how well an offer fits; accents and case aside, and with slips of the hand."""
    wanted = fold(typed).split()
    text = fold(offer.text)
    if text.startswith(" ".join(wanted)) or typed in offer.keys:
        return Rank.BEGINS
    hay = fold(f"{offer.text} {offer.group} {offer.words} {' '.join(offer.keys)}")
    words = hay.replace("-", " ").replace("’", " ").replace("'", " ").split()
    if all(any(word.startswith(w) for word in words) for w in wanted):
        return Rank.WORDS_BEGIN
    if all(w in hay for w in wanted):
        return Rank.HOLDS
    if len("".join(wanted)) < _SHORTEST:
        return Rank.NOT
    if _begin(text.split(), "".join(wanted)):
        return Rank.LETTERS_HOLD
    return Rank.ALIKE if all(_alike(w, words) for w in wanted) else Rank.NOT


def _begin(words: Sequence[str], letters: str) -> bool:
    """Tell whether letters are first letters of words, in order, one or more of each."""
    if not letters:
        return True
    return any(
        letters[:n] == word[:n] and _begin(words[i + 1 :], letters[n:])
        for i, word in enumerate(words)
        for n in range(1, len(word) + 1)
        if letters[:n] == word[:n]
    )


def _alike(wanted: str, words: Iterable[str]) -> bool:
    # Only rare slips of the hand need it; the start of the window waits for every import.
    from rapidfuzz import fuzz

    return any(
        fuzz.ratio(wanted, word[: max(len(wanted), _SHORTEST)], score_cutoff=_ALIKE)
        for word in words
        if len(wanted) >= _SHORTEST
    )


def found(sources: Iterable[Source], typed: str, recent: Sequence[str] = ()) -> list[Offer]:
    """Return the offers that fit, the best first; while nothing is typed, the recent ones first."""
    known, searched = list[Offer](), list[Offer]()
    for source in sources:
        (searched if source.searches else known).extend(source.offers(typed))
    if not typed.strip():
        places = {name: i for i, name in enumerate(recent)}
        return sorted(chain(known, searched), key=lambda o: places.get(o.name, len(places)))
    ranks = {offer.name: rank(offer, typed) for offer in known}
    fitting = [offer for offer in known if ranks[offer.name] is not Rank.NOT]
    return [*sorted(fitting, key=lambda o: ranks[o.name]), *searched]
