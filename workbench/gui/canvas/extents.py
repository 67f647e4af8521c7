"""Extents: on which lines of a paragraph the quotations begin and end."""

from __future__ import annotations

from workbench.gui.canvas.geometry import line_at
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.margin import Extent
from workbench.gui.canvas.marks import depths, has_chip
from workbench.gui.canvas.paragraph import Paragraph
from workbench.gui.canvas.text import CanvasText
from workbench.model.annotation import Quotation


def extents(paragraph: Paragraph, text: CanvasText) -> list[Extent]:
    """Return the extents of a laid out paragraph's quotations, outer before inner."""
    quotations = [item for item in paragraph.items.values() if has_chip(item)]
    quotations.sort(key=lambda q: (q.annotation.start, -q.annotation.end, q.id))
    nesting = depths(quotations)
    found = (_extent(paragraph, text, q, nesting[q.id]) for q in quotations)
    return [extent for extent in found if extent is not None]


def line_of(paragraph: Paragraph, text: CanvasText, offset: int) -> int:
    """Return the number of the line that holds an offset of the text, in code points."""
    return line_at(paragraph.lines, text.map.to_utf16(offset) - paragraph.unit)


def _extent(paragraph: Paragraph, text: CanvasText, item: Item, depth: int) -> Extent | None:
    start, end = item.annotation.start, item.annotation.end
    if start >= paragraph.end or end <= paragraph.begin:
        return None
    return Extent(
        item,
        depth,
        line_of(paragraph, text, start) if start >= paragraph.begin else None,
        line_of(paragraph, text, end - 1) if end <= paragraph.end else None,
        _mention(text, item),
    )


def _mention(text: CanvasText, item: Item) -> str:
    annotation = item.annotation
    if not isinstance(annotation, Quotation) or annotation.source is None:
        return ""
    start, end = annotation.source
    return " ".join(text.source[start:end].split())
