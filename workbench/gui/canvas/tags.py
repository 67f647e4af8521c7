"""Tags: the labels of spans, above their words or behind them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from workbench.gui.canvas.items import Item
from workbench.gui.canvas.marks import Mark
from workbench.gui.canvas.metrics import Metrics
from workbench.model.annotation import Span

if TYPE_CHECKING:
    from workbench.gui.canvas.painter import Painter
    from workbench.gui.canvas.paragraph import Paragraph

UNSURE: Final = 0.5
"""A suggestion with less confidence is unsure."""


class Tag(NamedTuple):
    """A tag to be painted, its text beginning at (x, baseline)."""

    item: Item
    x: float
    baseline: float
    width: float


def tag_text(item: Item) -> str:
    """Return the text of a tag: the label, with ? for an unsure suggestion and * for a note."""
    unsure = item.suggested and item.confidence < UNSURE
    return f"{_label(item)}{'?' if unsure else ''}{item.sign}"


def tag_room(label: str, fonts: QFontMetricsF, sizes: Metrics) -> float:
    """Return how much room an inline tag needs behind its words."""
    return fonts.horizontalAdvance(label) + 15 * sizes.zoom


def paint_tags(
    p: QPainter, painter: Painter, paragraph: Paragraph, spans: Iterable[Mark], *, inline: bool
) -> None:
    """Paint the tags of a paragraph's spans."""
    fonts = QFontMetricsF(painter.sizes.tag_font)
    p.setFont(painter.sizes.tag_font)
    if inline:
        for tag in _behind(painter, paragraph, spans, fonts):
            _pill(p, painter, tag)
        return
    for tag in _above(painter, paragraph, spans, fonts):
        ink = painter.inks.label(_label(tag.item)).tag
        if tag.item.id == painter.active:
            _ground(p, painter, tag)
            ink = painter.inks.on_focus
        p.setPen(ink)
        p.drawText(QPointF(tag.x, tag.baseline), tag_text(tag.item))


def _label(item: Item) -> str:
    return item.annotation.label if isinstance(item.annotation, Span) else ""


def _above(
    painter: Painter, paragraph: Paragraph, spans: Iterable[Mark], fonts: QFontMetricsF
) -> list[Tag]:
    """Place the tags above the first segments, side by side where they would meet."""
    sizes = painter.sizes
    wished: list[tuple[int, float, int, Item, float]] = []
    for mark in spans:
        first = next((s for s in mark.segments if s.first), None)
        if first is not None:
            width = fonts.horizontalAdvance(tag_text(mark.item))
            x = first.right - width if paragraph.direction.rtl else first.left - sizes.zoom
            wished.append((first.line, x, -mark.level, mark.item, width))
    wished.sort(key=lambda w: w[:3])
    placed: list[Tag] = []
    line, free = -1, 0.0
    for number, x, _, item, width in wished:
        at = max(x, free) if number == line else x
        baseline = paragraph.lines[number].baseline - sizes.over - 4.2 * sizes.zoom
        placed.append(Tag(item, at, baseline, width))
        line, free = number, at + width + 4 * sizes.zoom
    return placed


def _behind(
    painter: Painter, paragraph: Paragraph, spans: Iterable[Mark], fonts: QFontMetricsF
) -> list[Tag]:
    """Place the tags in the room behind the last words, inner before outer."""
    sizes = painter.sizes
    ends: dict[tuple[int, float], list[Mark]] = defaultdict(list)
    for mark in spans:
        if mark.segments and mark.segments[-1].closes:
            last = mark.segments[-1]
            ends[last.line, last.right].append(mark)
    placed: list[Tag] = []
    for (line, right), group in ends.items():
        rooms = [tag_room(_label(m.item) + m.item.sign, fonts, sizes) for m in group]
        x = right - sum(rooms) + 9 * sizes.zoom
        baseline = paragraph.lines[line].baseline - (sizes.over - sizes.under - sizes.tag_cap) / 2
        for mark, room in sorted(zip(group, rooms, strict=True), key=lambda g: g[0].level):
            placed.append(Tag(mark.item, x, baseline, room - 15 * sizes.zoom))
            x += room
    return placed


def _ground(p: QPainter, painter: Painter, tag: Tag) -> None:
    zoom = painter.sizes.zoom
    p.setPen(painter.inks.no_pen)
    p.setBrush(painter.inks.focus_fill)
    top = tag.baseline - painter.sizes.tag_cap - 2 * zoom
    rect = QRectF(tag.x - 2.5 * zoom, top, tag.width + 5 * zoom, painter.sizes.tag_cap + 4 * zoom)
    p.drawRoundedRect(rect, 2.5 * zoom, 2.5 * zoom)


def _pill(p: QPainter, painter: Painter, tag: Tag) -> None:
    zoom, inks = painter.sizes.zoom, painter.inks
    active = tag.item.id == painter.active
    ink = inks.label(_label(tag.item)).tag
    height = painter.sizes.tag_cap + 6.5 * zoom
    top = tag.baseline - painter.sizes.tag_cap - 3.2 * zoom
    rect = QRectF(tag.x - 4 * zoom, top, tag.width + 8 * zoom, height)
    p.setPen(inks.no_pen)
    p.setBrush(inks.focus_fill if active else ink.color())
    p.drawRoundedRect(rect, 3 * zoom, 3 * zoom)
    p.setPen(inks.on_focus)
    p.drawText(QPointF(tag.x, tag.baseline), _label(tag.item) + tag.item.sign)
