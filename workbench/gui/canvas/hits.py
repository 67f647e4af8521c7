"""Hits: what is drawn at a point, in the document's pixels, or stands at an offset."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from workbench.gui.canvas.items import Item
from workbench.gui.canvas.layout import LazyLayout
from workbench.gui.canvas.margin import Chip
from workbench.gui.canvas.marks import stretches
from workbench.model.annotation import Part, Quotation


class Side(Enum):
    """A boundary of a stretch: where it begins or ends."""

    START = auto()
    END = auto()


class Boundary(NamedTuple):
    """A boundary as drawn: an upright line."""

    side: Side
    x: float
    top: float
    bottom: float

    def near(self, point: QPointF, reach: float) -> bool:
        """Tell whether a point is within reach."""
        beside = abs(point.x() - self.x) <= reach
        return beside and self.top - reach <= point.y() <= self.bottom + reach


def offset_at(layout: LazyLayout, point: QPointF) -> int:
    """Return the offset, in code points, that is nearest to a point."""
    return layout.text.map.to_point(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))


def character_at(layout: LazyLayout, point: QPointF) -> int | None:
    """Return the offset of the character that a point is on, or None beside the text."""
    nearest = offset_at(layout, point)
    for offset in (nearest, nearest - 1):
        if any(rect.contains(point) for rect in rectangles(layout, offset, offset + 1)):
            return offset
    return None


def rectangles(layout: LazyLayout, start: int, end: int) -> list[QRectF]:
    """Return the rectangles, as high as boxes, of the stretch [start, end)."""
    sizes, found = layout.sizes, list[QRectF]()
    if start >= end or start < 0:
        return found
    text = layout.text
    for i in range(text.paragraph(start), text.paragraph(end - 1) + 1):
        for segment in layout.locate(i, start, end):
            baseline = layout.top(i) + layout.paragraphs[i].lines[segment.line].baseline
            top, height = baseline - sizes.over, sizes.over + sizes.under
            found.append(QRectF(segment.left, top, segment.right - segment.left, height))
    return found


def items_at(layout: LazyLayout, offset: int) -> list[Item]:
    """Return the items over the character at an offset, innermost first."""
    paragraph = layout.paragraphs[layout.text.paragraph(offset)]
    over: list[tuple[int, bool, str, Item]] = []
    for item in paragraph.items.values():
        lengths = [end - start for _, (start, end) in stretches(item) if start <= offset < end]
        if lengths:
            over.append((min(lengths), isinstance(item.annotation, Quotation), item.id, item))
    return [item for *_, item in sorted(over, key=lambda o: o[:3])]


def chip_at(layout: LazyLayout, point: QPointF) -> Chip | None:
    """Return the speaker's chip at a point."""
    if point.x() < layout.place.chip:
        return None
    i = layout.at(point.y())
    inside = QPointF(point.x(), point.y() - layout.top(i))
    return next((c for c in layout.paragraphs[i].chips if c.rect.contains(inside)), None)


def boundaries(layout: LazyLayout, part: Part) -> list[Boundary]:
    """Return where a stretch begins and ends, as drawn."""
    found: list[Boundary] = []
    for side, at in ((Side.START, part[0]), (Side.END, part[1] - 1)):
        rects = rectangles(layout, at, at + 1)
        if rects:
            rtl = layout.paragraphs[layout.text.paragraph(at)].direction.rtl
            x = rects[0].left() if (side is Side.START) is not rtl else rects[0].right()
            found.append(Boundary(side, x, rects[0].top(), rects[0].bottom()))
    return found
