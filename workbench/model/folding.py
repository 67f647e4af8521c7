"""Folding: finding words in a text with accents, case and the kinds of apostrophes aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from workbench.model.annotation import Part

_COMBINING: Final = "[\u0300-\u036f]*"
_SAME: Final = {"’": "'", "‘": "'", "ʼ": "'", "‑": "-", "–": "-", "—": "-"}


class _Table(dict[int, str]):
    """What each character is folded to: always one character, so that offsets stay."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        bare = unicodedata.normalize("NFD", _SAME.get(character, character))[0].casefold()
        self[code] = found = bare if len(bare) == 1 else character
        return found


_TABLE: Final = _Table()


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """Return the text without accents and case, as long as it was."""
    return text.translate(_TABLE)


def occurrences(text: str, wanted: str) -> list[Part]:
    """Return where the wanted words stand in a text, in its order, without overlaps.

    Offsets are code points, half-open. White space of any kind and length is alike.
    """
    words = unicodedata.normalize("NFC", wanted).split()
    if not words:
        return []
    pattern = r"\s+".join(_pattern(folded(word)) for word in words)
    return [match.span() for match in re.finditer(pattern, folded(text))]


def _pattern(word: str) -> str:
    return "".join(re.escape(character) + _COMBINING for character in word)
