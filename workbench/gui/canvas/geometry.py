"""Geometry: the lines of a laid out paragraph, and where a stretch of it stands on them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple, cast

from PySide6.QtGui import QTextLayout, QTextLine

from workbench.model.annotation import Part

_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]"
)
_START: Final = attrgetter("start")


class Line(NamedTuple):
    """A line: UTF-16 offsets within the paragraph, and pixels from the paragraph's top."""

    start: int
    end: int
    top: float
    baseline: float
    right: float


class Segment(NamedTuple):
    """A part of a stretch on one line: from ``left`` to ``right`` in pixels of the document.

    ``opens`` and ``closes`` tell whether the left and the right edge are edges of the stretch,
    or the stretch goes on beyond them; ``first`` is where the stretch begins.
    """

    line: int
    left: float
    right: float
    opens: bool
    closes: bool
    first: bool


class Direction(NamedTuple):
    """How a paragraph runs: from right to left as a whole; with any such letters."""

    rtl: bool = False
    mixed: bool = False


LEFT_TO_RIGHT: Final = Direction()


def direction(text: str) -> Direction:
    """Return how a paragraph runs: as its first strong letter does."""
    if _RIGHT_TO_LEFT.search(text) is None:
        return LEFT_TO_RIGHT
    strong = (d for d in map(unicodedata.bidirectional, text) if d in {"L", "R", "AL"})
    return Direction(rtl=next(strong, "L") != "L", mixed=True)


def line_at(lines: Sequence[Line], unit: int) -> int:
    """Return the number of the line that holds a UTF-16 offset within the paragraph."""
    return max(0, bisect_right(lines, unit, key=_START) - 1)


def x_of(line: QTextLine, unit: int) -> float:
    """Return the x of an offset within the paragraph."""
    return cast("tuple[float, int]", line.cursorToX(unit))[0]


def segments(
    layout: QTextLayout, lines: Sequence[Line], stretch: Part, direction: Direction
) -> tuple[Segment, ...]:
    """Return where a stretch stands, in UTF-16 units within the paragraph, line by line.

    Either of its ends may lie outside the paragraph: the edge is open there.
    """
    start, end = stretch
    found: list[Segment] = []
    for number in range(line_at(lines, max(0, start)), len(lines)):
        line = lines[number]
        if line.start >= end:
            break
        a, b = max(start, line.start), min(end, line.end)
        if a >= b:
            continue
        begins, ends = start == a, end == b
        opens, closes = (ends, begins) if direction.rtl else (begins, ends)
        drawn = layout.lineAt(number)
        edges = _split(drawn, a, b) if direction.mixed else _whole(drawn, line, a, b)
        last = len(edges) - 1
        for i, (left, right) in enumerate(edges):
            at_start = begins and not found
            found.append(Segment(number, left, right, opens or i > 0, closes or i < last, at_start))
    return tuple(found)


def _whole(drawn: QTextLine, line: Line, start: int, end: int) -> list[tuple[float, float]]:
    right = line.right if end == line.end else min(line.right, x_of(drawn, end))
    return [(x_of(drawn, start), right)]


def _split(drawn: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    boxes = [run.boundingRect() for run in drawn.glyphRuns(start, end - start)]
    merged: list[tuple[float, float]] = []
    for left, right in sorted((b.left(), b.right()) for b in boxes if b.width() > 0):
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged
