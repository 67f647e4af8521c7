"""CanvasText: the text of a dispatch with its paragraphs, its words and its offsets in Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from workbench.gui.offsets import Utf16Map, display
from workbench.model.annotation import Part
from workbench.model.text import Tokens, trim


@lru_cache(maxsize=64)
def _tokens(text: str) -> Tokens:
    return Tokens.of(text)


@dataclass(frozen=True, slots=True)
class CanvasText:
    """A text for the canvas; all offsets are code points but where ``units`` is said.

    ``starts`` are the offsets at which paragraphs begin; a paragraph ends before its line feed.
    """

    source: str
    shown: str
    map: Utf16Map
    starts: tuple[int, ...]

    @classmethod
    def of(cls, source: str) -> CanvasText:
        """Cut the text into paragraphs, at line feeds only."""
        lengths = (len(paragraph) + 1 for paragraph in source.split("\n"))
        starts = tuple(accumulate(lengths, initial=0))[:-1]
        return cls(source, display(source), Utf16Map(source), starts)

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self.map.to_utf16(len(self.source))

    def paragraph(self, offset: int) -> int:
        """Return the number of the paragraph that holds the offset."""
        return bisect_right(self.starts, offset) - 1

    def bounds(self, paragraph: int) -> Part:
        """Return where a paragraph begins and ends, without its line feed."""
        following = paragraph + 1
        last = following == len(self.starts)
        end = len(self.source) if last else self.starts[following] - 1
        return self.starts[paragraph], end

    def snap(self, start: int, end: int) -> Part | None:
        """Return the stretch from the first to the last word that [start, end) touches, or None."""
        inner = trim(self.source, start, end)
        if inner is None:
            return None
        first, last = self.word(inner[0]), self.word(inner[1] - 1)
        return (first[0], last[1]) if first and last else None

    def word(self, offset: int) -> Part | None:
        """Return the word or mark at the offset, or None where there is white space."""
        begin, end = self.bounds(self.paragraph(offset))
        found = _tokens(self.source[begin:end]).snap(offset - begin, offset - begin + 1)
        return None if found is None else (begin + found[0], begin + found[1])

    def word_step(self, offset: int, *, forward: bool) -> int:
        """Return the offset one word on or back, over the paragraph's edge where need be."""
        begin, end = self.bounds(self.paragraph(offset))
        tokens = _tokens(self.source[begin:end])
        step = tokens.end_after if forward else tokens.start_before
        moved = begin + step(offset - begin)
        if moved != offset:
            return moved
        return min(len(self.source), end + 1) if forward else max(0, begin - 1)
