"""Inline tags: which characters make room for a tag behind them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from workbench.gui.canvas.paragraph import Paragraph
from workbench.gui.offsets import Utf16Map
from workbench.model.annotation import Span


def spaced_ends(
    paragraph: Paragraph, offsets: Utf16Map, width: Callable[[str], float]
) -> list[tuple[int, int, float]]:
    """Return the last character of each span that ends here, and how much room it needs behind.

    Each is (UTF-16 unit within the paragraph, length in units, pixels); spans that end together
    add up.
    """
    rooms: dict[int, float] = defaultdict(float)
    for item in paragraph.items.values():
        span = item.annotation
        if isinstance(span, Span) and paragraph.begin < span.end <= paragraph.end:
            rooms[span.end] += width(span.label)
    found: list[tuple[int, int, float]] = []
    for end, room in sorted(rooms.items()):
        before, after = offsets.to_utf16(end - 1), offsets.to_utf16(end)
        found.append((before - paragraph.unit, after - before, room))
    return found
