"""Needle: words that are looked for in texts, and where they stand.

Offsets are code points, half-open. White space in the words stands for any within a paragraph:
the wire breaks its lines where it likes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from workbench.model.annotation import Part

_MARKS: Final = "\u0300-\u036f"
_IN_WORD: Final = rf"[\w{_MARKS}]"
# Atomic and possessive: a long run of spaces is never gone through twice.
_GAP: Final = r"(?>(?=\s)[^\S\n]*+\n?[^\S\n]*+)"


@dataclass(frozen=True, slots=True)
class Needle:
    """Words to look for: whole words only, or as typed; ``folded``: case and accents aside."""

    words: str
    whole: bool = True
    folded: bool = False

    def stretches(self, text: str) -> list[Part]:
        """Return where the words stand, in the order of the text; no two overlap."""
        if not self.words.strip():
            return []
        pattern = _pattern(self.words, whole=self.whole, folded=self.folded)
        return [m.span() for m in pattern.finditer(_fold(text) if self.folded else text)]


def is_whole(text: str, part: Part) -> bool:
    """Tell whether [start, end) begins and ends where words do."""
    pattern = _pattern(text[slice(*part)], whole=True, folded=False)
    found = pattern.match(text, part[0])
    return found is not None and found.end() == part[1]


class _Folds(dict[int, str]):
    """Each code point without accent and case; what needs more than one stays as it is."""

    def __missing__(self, point: int) -> str:
        bare = [c for c in unicodedata.normalize("NFD", chr(point)) if not unicodedata.combining(c)]
        lower = bare[0].lower() if len(bare) == 1 else ""
        self[point] = lower if len(lower) == 1 else chr(point)
        return self[point]


_FOLDS: Final = _Folds({ord("\N{RIGHT SINGLE QUOTATION MARK}"): "'"})


def _fold(text: str) -> str:
    """Return the text without accents and case, code point for code point: offsets stay."""
    return text.translate(_FOLDS)


@lru_cache(maxsize=8)
def _pattern(words: str, *, whole: bool, folded: bool) -> re.Pattern[str]:
    sought = re.sub(rf"(?<=[^\s{_MARKS}])[{_MARKS}]+", "", _fold(words)) if folded else words
    chunks = [_chunk(chunk, folded=folded) for chunk in sought.split()]
    before = f"(?<!{_IN_WORD})" if whole and re.match(_IN_WORD, sought.lstrip()) else ""
    cut = _IN_WORD if whole and re.search(f"{_IN_WORD}$", sought.rstrip()) else f"[{_MARKS}]"
    return re.compile(f"{before}{_GAP.join(chunks)}(?!{cut})")


def _chunk(chunk: str, *, folded: bool) -> str:
    if not folded:
        return re.escape(chunk)
    # A decomposed accent stands behind its letter as a code point of its own.
    return "".join(f"{re.escape(c)}[{_MARKS}]*+" for c in chunk)
