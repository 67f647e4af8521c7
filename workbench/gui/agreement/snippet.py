"""Snippet: as much of a text as shows where two versions begin and end, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.model.annotation import Part

_AROUND: Final = 44
"""Characters before and behind what was marked."""
_INSIDE: Final = 120
"""So long what was marked is shown whole; else its beginning and its end."""
_KEPT: Final = 52
_CUT: Final = " … "


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line, and where its pieces stand in the text: (start, end, place in the line) each."""

    line: str
    pieces: tuple[tuple[int, int, int], ...]

    def place(self, part: Part) -> Part | None:
        """Return where a stretch of the text stands in the line; None where nothing of it does."""
        start = next((self._at(p, part[0]) for p in self.pieces if part[0] < p[1]), None)
        end = next((self._at(p, part[1]) for p in reversed(self.pieces) if part[1] > p[0]), None)
        return None if start is None or end is None or start >= end else (start, end)

    @staticmethod
    def _at(piece: tuple[int, int, int], offset: int) -> int:
        first, last, at = piece
        return at + min(max(offset, first), last) - first


def snippet(text: str, parts: Sequence[Part]) -> Snippet:
    """Return a line of the text around stretches that were marked."""
    start, end = min(part[0] for part in parts), max(part[1] for part in parts)
    before, after = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if end - start <= _INSIDE:
        return _joined(text, [(before, after)])
    return _joined(text, [(before, start + _KEPT), (end - _KEPT, after)])


def _joined(text: str, stretches: Sequence[Part]) -> Snippet:
    line, pieces = "", list[tuple[int, int, int]]()
    for start, end in stretches:
        line += _CUT if line else ""
        pieces.append((start, end, len(line)))
        # White space becomes spaces one by one, so that places stay.
        line += "".join(" " if each.isspace() else each for each in text[start:end])
    return Snippet(line, tuple(pieces))
