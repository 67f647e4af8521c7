"""What is typed to search dispatches: words that must all be there, and where they stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from workbench.model.annotation import Part
from workbench.model.folding import folded

_PIECE: Final = re.compile(r'"([^"]*)("?)|([^\s"]+)')
_QUOTES: Final = str.maketrans("«»“”„", '"' * 5)
_WORD: Final = re.compile(r"[^\W_]+")
_MARKS: Final = "[\u0300-\u036f]*"
_BETWEEN: Final = r"[\W_]+"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that follow each other; the last of an ``unfinished`` one may go on."""

    words: tuple[str, ...]
    unfinished: bool = False


def sought(typed: str) -> tuple[Piece, ...]:
    """Return what a typed text asks for: words, and phrases between quotation marks.

    A last word with nothing behind it is still being typed: its beginning counts, and nothing of
    it while it is one letter.
    """
    text = unicodedata.normalize("NFC", typed).translate(_QUOTES)
    found = [_piece(m, typing=m.end() == len(text)) for m in _PIECE.finditer(text)]
    return tuple(piece for piece in found if piece.words)


def _piece(found: re.Match[str], *, typing: bool) -> Piece:
    phrase, closed, word = found.groups()
    text = word if phrase is None else phrase
    words = _WORD.findall(text)
    unfinished = typing and not closed and bool(words) and text.endswith(words[-1])
    if unfinished and len(words[-1]) == 1:
        return Piece(tuple(words[:-1]))
    return Piece(tuple(words), unfinished)


def hits(text: str, pieces: tuple[Piece, ...]) -> list[Part]:
    """Return where the pieces stand in a text: [start, end) in code points, in its order."""
    if not pieces:
        return []
    return [m.span() for m in _pattern(pieces).finditer(folded(text))]


@lru_cache(maxsize=64)
def _pattern(pieces: tuple[Piece, ...]) -> re.Pattern[str]:
    longest_first = sorted(pieces, key=lambda piece: -len(piece.words))
    return re.compile("|".join(map(_written, longest_first)))


def _written(piece: Piece) -> str:
    words = ["".join(re.escape(letter) + _MARKS for letter in folded(word)) for word in piece.words]
    end = r"[^\W_]*" if piece.unfinished else r"(?![^\W_])"
    return r"(?<![^\W_])" + _BETWEEN.join(words) + end
