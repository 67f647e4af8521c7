"""Sideline: paints brackets, chips and the connector of the active quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath

from workbench.gui.canvas.items import Item
from workbench.gui.canvas.margin import Bracket, Chip
from workbench.gui.canvas.marks import has_chip
from workbench.model.annotation import Annotation, Quotation

if TYPE_CHECKING:
    from workbench.gui.canvas.layout import LazyLayout
    from workbench.gui.canvas.painter import Painter
    from workbench.gui.canvas.paragraph import Paragraph


def paint_margin(p: QPainter, painter: Painter, paragraph: Paragraph) -> None:
    """Paint the brackets and chips of a paragraph."""
    for bracket in paragraph.brackets:
        _bracket(p, painter, bracket)
    for chip in paragraph.chips:
        _chip(p, painter, chip)


def _bracket(p: QPainter, painter: Painter, bracket: Bracket) -> None:
    inks = painter.inks
    suggested = bracket.item.suggested
    if bracket.item.id == painter.active:
        p.setPen(inks.bracket_active_dashed if suggested else inks.bracket_active)
    else:
        p.setPen(inks.bracket_dashed if suggested else inks.bracket)
    p.drawLine(QPointF(bracket.x, bracket.top), QPointF(bracket.x, bracket.bottom))


def _chip(p: QPainter, painter: Painter, chip: Chip) -> None:
    inks, zoom = painter.inks, painter.sizes.zoom
    active = chip.item.id == painter.active
    open_question = chip.item.suggested or not chip.known
    if active:
        p.setPen(inks.focus_dashed if open_question else inks.focus)
    else:
        p.setPen(inks.chip_dashed if open_question else inks.chip)
    p.setBrush(inks.quote_active if active else inks.chip_fill)
    radius = chip.rect.height() / 2
    p.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    font = QFont(painter.sizes.chip_font)
    font.setItalic(not chip.known)
    p.setFont(font)
    p.setPen(inks.chip_text)
    inner = chip.rect.adjusted(9 * zoom, 0, -6 * zoom, 0)
    p.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), chip.text)


def paint_connector(p: QPainter, painter: Painter, layout: LazyLayout) -> None:
    """Paint the line from the active quotation's bracket to its source."""
    item = layout.items.get(painter.active or "")
    if item is None or not has_chip(item):
        return
    mouth, ends = _source_end(layout, item.annotation), _bracket_ends(layout, item)
    if mouth is None or ends is None:
        return
    (word, below), (x, top, bottom) = mouth, ends
    zoom = painter.sizes.zoom
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(painter.inks.connector)
    p.setBrush(painter.inks.no_brush)
    start = min(max(below, top), bottom)
    path = QPainterPath(QPointF(x, start))
    if below == start:
        path.lineTo(word, below)
    else:
        turn = 4 * zoom if below > start else -4 * zoom
        path.lineTo(x, below - turn)
        path.quadTo(x, below, x - abs(turn), below)
        path.lineTo(word, below)
    p.drawPath(path)
    p.setPen(painter.inks.no_pen)
    p.setBrush(painter.inks.bracket_fill)
    p.drawEllipse(QPointF(word, below), 2.6 * zoom, 2.6 * zoom)
    p.restore()


def _source_end(layout: LazyLayout, annotation: Annotation) -> tuple[float, float] | None:
    """Return the point under the end of a quotation's source, if it has one."""
    if not isinstance(annotation, Quotation) or annotation.source is None:
        return None
    i = layout.text.paragraph(annotation.source[1] - 1)
    found = layout.locate(i, *annotation.source)
    if not found:
        return None
    last = found[-1]
    sizes = layout.sizes
    below = layout.paragraphs[i].lines[last.line].baseline + sizes.under + 3 * sizes.zoom
    return last.right, layout.top(i) + below


def _bracket_ends(layout: LazyLayout, item: Item) -> tuple[float, float, float] | None:
    """Return x, top and bottom of a quotation's whole bracket; a bare line break has none."""
    rows = [
        layout.text.paragraph(item.annotation.start),
        layout.text.paragraph(item.annotation.end - 1),
    ]
    found = [
        (layout.top(i), bracket)
        for i in rows
        for bracket in layout.ensure(i).brackets
        if bracket.item.id == item.id
    ]
    if not found:
        return None
    first, last = found[0], found[-1]
    return first[1].x, first[0] + first[1].top, last[0] + last[1].bottom
