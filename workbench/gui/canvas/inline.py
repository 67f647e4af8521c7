"""Inline tags: the room that the last characters of spans make for a tag behind them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from workbench.gui.canvas.paragraph import Paragraph
from workbench.gui.offsets import Utf16Map
from workbench.model.annotation import Span


def tag_rooms(
    paragraph: Paragraph, offsets: Utf16Map, width: Callable[[str], float]
) -> list[QTextLayout.FormatRange]:
    """Return formats that widen the last character of each span; spans that end together add up."""
    rooms: dict[int, float] = defaultdict(float)
    for item in paragraph.items.values():
        span = item.annotation
        if isinstance(span, Span) and paragraph.begin < span.end <= paragraph.end:
            rooms[span.end] += width(span.label + item.sign)
    return [
        _wider(offsets.to_utf16(end - 1) - paragraph.unit, offsets.to_utf16(end), room, paragraph)
        for end, room in sorted(rooms.items())
    ]


def _wider(start: int, end: int, room: float, paragraph: Paragraph) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - paragraph.unit - start
    spaced = QTextCharFormat()
    spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spaced.setFontLetterSpacing(room)
    made.format = spaced
    return made
