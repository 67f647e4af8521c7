"""Boxes: what is painted around, under and below the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from workbench.gui.canvas.geometry import Segment
from workbench.gui.canvas.marks import Kind, Mark
from workbench.gui.patterns import underline
from workbench.model.annotation import Span

if TYPE_CHECKING:
    from workbench.gui.canvas.painter import Painter
    from workbench.gui.canvas.paragraph import Paragraph

_REACHING: Final = 2
"""Boxes grow around others by so many levels, then no more."""
_SELECTION_ALPHA: Final = 185


def box(painter: Painter, paragraph: Paragraph, segment: Segment, level: float) -> QRectF:
    """Return the box around a segment, on whole pixels so that outlines are crisp."""
    sizes = painter.sizes
    grow = min(level, _REACHING) * 1.5 * sizes.zoom
    aside = 1.2 * sizes.zoom + min(level, _REACHING) * 1.2 * sizes.zoom
    baseline = paragraph.lines[segment.line].baseline
    left = round(segment.left - (aside if segment.opens else 0)) + 0.5
    right = round(segment.right + (aside if segment.closes else 0)) - 0.5
    top = round(baseline - sizes.over - grow) + 0.5
    bottom = round(baseline + sizes.under + grow) - 0.5
    return QRectF(left, top, max(2.0, right - left), bottom - top)


def underlays(p: QPainter, painter: Painter, paragraph: Paragraph, marks: Iterable[Mark]) -> None:
    """Paint what lies under the words of quotations."""
    inks, zoom = painter.inks, painter.sizes.zoom
    p.setPen(inks.no_pen)
    contents = [mark for mark in marks if mark.kind is Kind.CONTENT]
    # The pale ground of a suggestion would cut a hole into the active quotation around it.
    contents.sort(key=lambda mark: not _only_suggested(painter, mark))
    places = [
        (
            mark,
            segment,
            box(painter, paragraph, segment, 0).adjusted(-1.5 * zoom, -1, 1.5 * zoom, 1),
        )
        for mark in contents
        for segment in mark.segments
    ]
    for mark, segment, rect in places:
        p.setBrush(_underlay(painter, mark))
        _ground(p, painter, rect, segment)
    p.setBrush(inks.no_brush)
    for mark, segment, rect in places:
        if mark.item.suggested:
            _outline(p, painter, rect, segment, inks.quote_outline)
    p.setPen(inks.no_pen)


def _only_suggested(painter: Painter, mark: Mark) -> bool:
    return mark.item.suggested and mark.item.id != painter.active


def _underlay(painter: Painter, mark: Mark) -> QBrush:
    inks = painter.inks
    if mark.item.id == painter.active:
        return inks.quote_active
    if mark.item.suggested:
        return inks.quote_pale
    return inks.quote_nested if mark.level else inks.quote


def fills(p: QPainter, painter: Painter, paragraph: Paragraph, spans: Iterable[Mark]) -> None:
    """Paint the grounds of the boxes, outer before inner."""
    p.setPen(painter.inks.no_pen)
    for mark in spans:
        ink = painter.inks.label(_label(mark))
        p.setBrush(ink.pale if mark.item.suggested else ink.fill)
        for segment in mark.segments:
            _ground(p, painter, box(painter, paragraph, segment, mark.level), segment)


def outlines(p: QPainter, painter: Painter, paragraph: Paragraph, spans: Sequence[Mark]) -> None:
    """Paint the outlines, after all grounds: where boxes cross, both ends are seen."""
    p.setBrush(painter.inks.no_brush)
    for mark in spans:
        ink = painter.inks.label(_label(mark))
        pen = ink.dashed if mark.item.suggested else ink.solid
        for segment in mark.segments:
            rect = box(painter, paragraph, segment, mark.level)
            size, aside = painter.inks.pattern_size, 2 * painter.sizes.zoom
            inner = rect.adjusted(aside, 0, -aside, 0)
            underline(p, ink.pattern, ink.solid.color().name(), inner, size=size)
            _outline(p, painter, rect, segment, pen)
    for mark in spans:
        if mark.item.id == painter.active and painter.preview is None:
            focus(p, painter, paragraph, mark)


def focus(p: QPainter, painter: Painter, paragraph: Paragraph, mark: Mark) -> None:
    """Paint the outline of what is active, around its own."""
    out = 1.6 * painter.sizes.zoom
    p.setBrush(painter.inks.no_brush)
    for segment in mark.segments:
        rect = box(painter, paragraph, segment, mark.level)
        _outline(p, painter, rect.adjusted(-out, -out, out, out), segment, painter.inks.focus)


def handles(p: QPainter, painter: Painter, paragraph: Paragraph, found: Iterable[Segment]) -> None:
    """Paint the outline of a stretch whose boundaries are moved, with a grip at each."""
    zoom = painter.sizes.zoom
    for segment in found:
        rect = box(painter, paragraph, segment, 0)
        p.setBrush(painter.inks.no_brush)
        _outline(p, painter, rect, segment, painter.inks.handle)
        p.setPen(painter.inks.no_pen)
        p.setBrush(painter.inks.focus_fill)
        edges = [(segment.opens, rect.left()), (segment.closes, rect.right())]
        for x in (x for is_edge, x in edges if is_edge):
            grip = QRectF(x - 1.5 * zoom, rect.top() - 3 * zoom, 3 * zoom, rect.height() + 6 * zoom)
            p.drawRoundedRect(grip, 1.5 * zoom, 1.5 * zoom)


def hit(p: QPainter, painter: Painter, paragraph: Paragraph, found: Iterable[Segment]) -> None:
    """Paint what was found: a ground and a line below, under the words."""
    for segment in found:
        rect = box(painter, paragraph, segment, 0)
        rect.setLeft(segment.left)
        rect.setRight(segment.right)
        p.fillRect(rect, painter.inks.hit)
        p.setPen(painter.inks.hit_line)
        p.drawLine(rect.bottomLeft(), rect.bottomRight())


def selection(
    p: QPainter, painter: Painter, paragraph: Paragraph, found: Iterable[Segment], colour: QColor
) -> None:
    """Paint a selection over the grounds of the boxes, so that it is seen through them."""
    zoom = painter.sizes.zoom
    colour.setAlpha(_SELECTION_ALPHA)
    for segment in found:
        rect = box(painter, paragraph, segment, 0)
        rect.setLeft(segment.left)
        rect.setRight(segment.right)
        p.fillRect(rect.adjusted(0, -2 * zoom, 0, 2 * zoom), colour)


def lines_below(p: QPainter, painter: Painter, paragraph: Paragraph, marks: Iterable[Mark]) -> None:
    """Paint the lines below cues, sources and what is not a quotation."""
    inks, sizes = painter.inks, painter.sizes
    for mark in marks:
        if mark.kind in {Kind.BOX, Kind.CONTENT}:
            continue
        active = mark.item.id == painter.active
        for segment in mark.segments:
            baseline = paragraph.lines[segment.line].baseline
            if mark.kind is Kind.CUE:
                _rule(p, segment, baseline + 3.2 * sizes.zoom, inks.cue)
            elif mark.kind is Kind.SOURCE and active:
                _rule(p, segment, baseline + sizes.under + 3 * sizes.zoom, inks.source)
            else:
                below = 1.8 if mark.kind is Kind.SOURCE else 1.2
                colour = inks.amber if mark.kind is Kind.SOURCE else inks.scare
                step = 8 if mark.kind is Kind.SCARE and mark.item.suggested else 4
                tile = inks.dots(colour, step, p.device().devicePixelRatioF())
                _dotted(p, segment, baseline + sizes.under + below * sizes.zoom, tile)
        if active and mark.kind is Kind.SCARE:
            focus(p, painter, paragraph, mark)


def _rule(p: QPainter, segment: Segment, y: float, pen: QPen) -> None:
    p.setPen(pen)
    p.drawLine(QPointF(segment.left, y), QPointF(segment.right, y))


def _dotted(p: QPainter, segment: Segment, y: float, tile: QPixmap) -> None:
    width, height = segment.right - segment.left, tile.deviceIndependentSize().height()
    p.drawTiledPixmap(QRectF(round(segment.left), round(y), width, height), tile)


def _label(mark: Mark) -> str:
    annotation = mark.item.annotation
    return annotation.label if isinstance(annotation, Span) else ""


def _ground(p: QPainter, painter: Painter, rect: QRectF, segment: Segment) -> None:
    """Fill a box: square where it goes on over the line's edge."""
    radius = 4 * painter.sizes.zoom
    if segment.opens and segment.closes:
        p.drawRoundedRect(rect, radius, radius)
    elif segment.opens or segment.closes:
        p.drawPath(_path(rect, radius, segment))
    else:
        p.drawRect(rect)


def _outline(p: QPainter, painter: Painter, rect: QRectF, segment: Segment, pen: QPen) -> None:
    p.setPen(pen)
    radius = 4 * painter.sizes.zoom
    if segment.opens and segment.closes:
        p.drawRoundedRect(rect, radius, radius)
    else:
        p.drawPath(_path(rect, radius, segment))


def _path(rect: QRectF, radius: float, segment: Segment) -> QPainterPath:
    """Return the outline of a box that goes on over the line's edge: without that side."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    path = QPainterPath()
    if segment.opens:
        path.moveTo(right, top)
        path.lineTo(left + radius, top)
        path.quadTo(left, top, left, top + radius)
        path.lineTo(left, bottom - radius)
        path.quadTo(left, bottom, left + radius, bottom)
        path.lineTo(right, bottom)
    elif segment.closes:
        path.moveTo(left, top)
        path.lineTo(right - radius, top)
        path.quadTo(right, top, right, top + radius)
        path.lineTo(right, bottom - radius)
        path.quadTo(right, bottom, right - radius, bottom)
        path.lineTo(left, bottom)
    else:
        path.moveTo(left, top)
        path.lineTo(right, top)
        path.moveTo(left, bottom)
        path.lineTo(right, bottom)
    return path
