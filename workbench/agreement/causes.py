"""Causes: what two versions of a span's boundaries differ by: a determiner, a title, a mark."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from workbench.agreement.standing_out import Boundaries, Edge
from workbench.model.annotation import Part

SPACE: Final = "space"
MARK: Final = "mark"
DETERMINER: Final = "determiner"
TITLE: Final = "title"

_WORD: Final = re.compile(r"\w+")
# Words of closed classes that guidelines speak of, in French, Dutch and English.
_DETERMINERS: Final = frozenset(
    _WORD.findall(
        "le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes"
        " notre nos votre vos de het een t n dit dat deze die zijn haar hun ons onze the a an this"
        " that these those his her its their our my"
    )
)
_TITLES: Final = frozenset(
    _WORD.findall(
        "m mm mme mmes mlle monsieur madame mademoiselle dr docteur pr prof professeur me maître"
        " mgr monseigneur père sœur baron baronne comte comtesse roi reine prince princesse sire"
        " dhr mevr mevrouw mw heer meneer ir ing drs mr mrs ms miss sir lord lady king queen dame"
        " koning koningin prins prinses"
    )
)


@lru_cache(maxsize=4096)
def cause(words: str) -> str:
    """Return what the words are that only one version has; "" for nothing in particular."""
    if not words:
        return ""
    if words.isspace():
        return SPACE
    found = [word.casefold() for word in _WORD.findall(words)]
    if not found:
        return MARK
    if all(word in _DETERMINERS for word in found):
        return DETERMINER
    return TITLE if all(word in _TITLES or word in _DETERMINERS for word in found) else ""


def boundaries(pairs: Iterable[tuple[str, str, Part, Part]]) -> tuple[Boundaries, ...]:
    """Count where and by what boundaries differ.

    Each of ``pairs`` is a label, the text, and the two versions of a span's place in it.
    """
    counts = Counter(_differing(pairs))
    return tuple(
        Boundaries(label, edge, why, n) for (label, edge, why), n in sorted(counts.items())
    )


def _differing(
    pairs: Iterable[tuple[str, str, Part, Part]],
) -> Iterator[tuple[str, Edge, str]]:
    for label, text, one, other in pairs:
        left = cause(text[min(one[0], other[0]) : max(one[0], other[0])])
        right = cause(text[min(one[1], other[1]) : max(one[1], other[1])])
        if one[1] == other[1]:
            yield label, Edge.LEFT, left
        elif one[0] == other[0]:
            yield label, Edge.RIGHT, right
        else:
            yield label, Edge.BOTH, left if left == right else ""
