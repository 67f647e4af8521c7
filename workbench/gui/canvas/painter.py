"""Painter: paints a paragraph of the canvas, layer by layer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QFontMetricsF, QPainter

from workbench.gui.canvas import boxes, sideline, zones
from workbench.gui.canvas.inks import Inks
from workbench.gui.canvas.items import Tags
from workbench.gui.canvas.marks import Kind, Mark
from workbench.gui.canvas.metrics import Metrics
from workbench.gui.canvas.paragraph import Paragraph
from workbench.gui.canvas.tags import paint_tags, tag_room

if TYPE_CHECKING:
    from workbench.gui.canvas.layout import LazyLayout
    from workbench.model.annotation import Part
    from workbench.model.zone import Zone

_TOP: Final = attrgetter("top")
_END: Final = itemgetter(1)


class Painter:
    """Paints paragraphs; holds what is the same for all of them.

    ``active`` is the id of the active item, ``preview`` the stretch that a dragged boundary
    would give it, ``piece`` the stretch of it whose boundaries the keys move, ``hits`` what was
    found, all in code points; ``caret`` is in UTF-16 units, None while it is not seen.
    ``zones`` are those of the dispatch, or none where they are not shown as such.
    """

    def __init__(self, inks: Inks, sizes: Metrics) -> None:
        """Take the colours and the sizes."""
        self.inks = inks
        self.sizes = sizes
        self.active: str | None = None
        self.preview: Part | None = None
        self.piece: Part | None = None
        self.hits: Sequence[Part] = ()
        self.zones: Sequence[Zone] = ()
        self.caret: int | None = None
        self._fonts = QFontMetricsF(sizes.tag_font)

    def forget(self) -> None:
        """Forget what belongs to a dispatch that goes away."""
        self.active = self.preview = self.piece = self.caret = None
        self.hits = ()

    def resize(self, inks: Inks, sizes: Metrics) -> None:
        """Take other colours or sizes."""
        self.inks = inks
        self.sizes = sizes
        self._fonts = QFontMetricsF(sizes.tag_font)

    def tag_width(self, label: str) -> float:
        """Return how much room an inline tag needs behind its words."""
        return tag_room(label, self._fonts, self.sizes)

    def paragraph(
        self,
        painter: QPainter,
        layout: LazyLayout,
        i: int,
        context: QAbstractTextDocumentLayout.PaintContext,
    ) -> None:
        """Paint a paragraph with everything on it."""
        paragraph, top = layout.ensure(i), layout.top(i)
        clip = context.clip.translated(0, -top)
        marks = self._seen(paragraph, layout.marks(i), clip)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, top)
        self._number(painter, layout, paragraph)
        boxes.underlays(painter, self, paragraph, marks)
        spans = [m for m in marks if m.kind is Kind.BOX]
        boxes.fills(painter, self, paragraph, spans)
        self._hits(painter, layout, i)
        self._selections(painter, layout, i, context)
        boxes.outlines(painter, self, paragraph, spans)
        boxes.lines_below(painter, self, paragraph, marks)
        painter.setPen(self.inks.text)
        layout.drawn(i).draw(painter, QPointF(0, 0), zones.dimmed(layout, i), clip)
        zones.paint_names(painter, self, layout, i)
        self._handles(painter, layout, i)
        if self.sizes.tags is not Tags.OFF:
            inline = self.sizes.tags is Tags.INLINE and not paragraph.direction.mixed
            paint_tags(painter, self, paragraph, spans, inline=inline)
        sideline.paint_margin(painter, self, paragraph)
        self._caret(painter, layout, i)
        painter.restore()

    def connector(self, painter: QPainter, layout: LazyLayout) -> None:
        """Paint the line from the active quotation to its source."""
        sideline.paint_connector(painter, self, layout)

    def _seen(self, paragraph: Paragraph, marks: list[Mark], clip: QRectF) -> list[Mark]:
        """Leave out what lies beyond the clip in a long paragraph."""
        air, lines = self.sizes.pitch, paragraph.lines
        first = bisect_right(lines, clip.top() - air, key=_TOP) - 1
        last = bisect_right(lines, clip.bottom() + air, key=_TOP) - 1
        return [
            mark
            for mark in marks
            if mark.segments and mark.segments[0].line <= last and mark.segments[-1].line >= first
        ]

    def _number(self, painter: QPainter, layout: LazyLayout, paragraph: Paragraph) -> None:
        if not paragraph.number:
            return
        painter.setFont(self.sizes.number_font)
        painter.setPen(self.inks.number)
        text = str(paragraph.number)
        width = QFontMetricsF(self.sizes.number_font).horizontalAdvance(text)
        left = max(2.0, layout.place.left - 16 * self.sizes.zoom - width)
        painter.drawText(QPointF(left, paragraph.lines[0].baseline), text)

    def _selections(
        self,
        painter: QPainter,
        layout: LazyLayout,
        i: int,
        context: QAbstractTextDocumentLayout.PaintContext,
    ) -> None:
        paragraph = layout.paragraphs[i]
        for each in context.selections:
            start, end = each.cursor.selectionStart(), each.cursor.selectionEnd()
            if start == end:
                continue
            colour = each.format.background().color()
            boxes.selection(painter, self, paragraph, layout.locate_units(i, start, end), colour)

    def _handles(self, painter: QPainter, layout: LazyLayout, i: int) -> None:
        """Paint what boundaries are moved: by the mouse, else by the keys."""
        part = self.preview or self.piece
        paragraph = layout.paragraphs[i]
        if part is not None and part[0] < paragraph.end and part[1] > paragraph.begin:
            boxes.handles(painter, self, paragraph, layout.locate(i, *part))

    def _hits(self, painter: QPainter, layout: LazyLayout, i: int) -> None:
        paragraph = layout.paragraphs[i]
        for at in range(bisect_right(self.hits, paragraph.begin, key=_END), len(self.hits)):
            start, end = self.hits[at]
            if start >= paragraph.end:
                break
            boxes.hit(painter, self, paragraph, layout.locate(i, start, end))

    def _caret(self, painter: QPainter, layout: LazyLayout, i: int) -> None:
        place = None if self.caret is None else layout.caret(i, self.caret)
        if place is None:
            return
        x, baseline = place
        up, down = self.sizes.ascent, self.sizes.descent
        rect = QRectF(x - self.sizes.zoom, baseline - up, 2 * self.sizes.zoom, up + down)
        painter.fillRect(rect, self.inks.caret)
