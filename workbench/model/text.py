"""Tokens of a text, as the annotator's hands need them.

These are the tokens that selections snap to and boundaries move by. All offsets are code points,
half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from workbench.model.annotation import Part

_TOKEN = re.compile(r"\w[\w\u0300-\u036f]*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The starts and ends of a text's tokens: a word with its combining marks, or one mark."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    length: int = field(default=0)

    @classmethod
    def of(cls, text: str) -> Tokens:
        """Cut the text into tokens."""
        parts = [m.span() for m in _TOKEN.finditer(text)]
        return cls(tuple(s for s, _ in parts), tuple(e for _, e in parts), len(text))

    def snap(self, start: int, end: int) -> Part | None:
        """Return the stretch of the tokens that [start, end) touches, or None."""
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, max(end, start + 1)) - 1
        return (self.starts[first], self.ends[last]) if first <= last else None

    def start_after(self, offset: int) -> int:
        """Return the first token start behind the offset, or the offset when there is none."""
        i = bisect_right(self.starts, offset)
        return self.starts[i] if i < len(self.starts) else offset

    def start_before(self, offset: int) -> int:
        """Return the last token start before the offset, or the offset when there is none."""
        i = bisect_left(self.starts, offset)
        return self.starts[i - 1] if i else offset

    def end_after(self, offset: int) -> int:
        """Return the first token end behind the offset, or the offset when there is none."""
        i = bisect_right(self.ends, offset)
        return self.ends[i] if i < len(self.ends) else offset

    def end_before(self, offset: int) -> int:
        """Return the last token end before the offset, or the offset when there is none."""
        i = bisect_left(self.ends, offset)
        return self.ends[i - 1] if i else offset


def trim(text: str, start: int, end: int) -> Part | None:
    """Return [start, end) without white space at its edges, or None when nothing is left."""
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    right = start + len(inner.rstrip())
    return (left, right) if left < right else None
