"""Geometry: the lines of a laid out paragraph, and where a stretch of it stands on them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]")
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


def has_right_to_left(text: str) -> bool:
    """Tell whether any of the text runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Tell whether the paragraph runs from right to left, by its first strong letter."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def line_at(lines: Sequence[Line], unit: int) -> int:
    """Return the number of the line that holds a UTF-16 offset within the paragraph."""
    return max(0, bisect_right(lines, unit, key=_START) - 1)


def x_of(line: QTextLine, unit: int) -> float:
    """Return the x of an offset within the paragraph."""
    # PySide6 returns the pair (x, offset), its stub says float.
    found: object = line.cursorToX(unit)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def segments(
    layout: QTextLayout, lines: Sequence[Line], start: int, end: int, *, bidi: bool, rtl: bool
) -> tuple[Segment, ...]:
    """Return where [start, end) stands, in UTF-16 units within the paragraph, line by line.

    Either offset may lie outside the paragraph: the edge is open there.
    """
    found: list[Segment] = []
    length = lines[-1].end
    for number in range(line_at(lines, max(0, start)), len(lines)):
        line = lines[number]
        if line.start >= end:
            break
        a, b = max(start, line.start), min(end, line.end)
        if a >= b:
            continue
        begins, ends = start == a, end == b
        edges = _split(layout.lineAt(number), a, b) if bidi else _whole(layout, number, line, a, b)
        opens, closes = (ends, begins) if rtl else (begins, ends)
        last = len(edges) - 1
        for i, (left, right) in enumerate(edges):
            at_start = begins and not found
            found.append(
                Segment(number, left, right, opens or i > 0, closes or i < last, at_start)
            )
        if b >= length:
            break
    return tuple(found)


def _whole(
    layout: QTextLayout, number: int, line: Line, start: int, end: int
) -> list[tuple[float, float]]:
    drawn = layout.lineAt(number)
    right = line.right if end == line.end else min(line.right, x_of(drawn, end))
    return [(x_of(drawn, start), right)]


def _split(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    merged: list[tuple[float, float]] = []
    for left, right in sorted((b.left(), b.right()) for b in boxes if b.width() > 0):
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged
