"""Drawing: the marks of a plot by a painter."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
)

from workbench.plots.frame import Frame
from workbench.plots.marks import HATCH, Align, Band, Line, Mark, Plot, Polyline, Rect, Text
from workbench.plots.palette import Palette, colour_of

_DASHES: Final = [4.0, 3.0]
_HATCH: Final = 6.0
_NONE: Final = Qt.PenStyle.NoPen


def em_of(font: QFont) -> float:
    """Return the size of a font in pixels."""
    return float(QFontInfo(font).pixelSize())


def frame_of(width: float, height: float, font: QFont) -> Frame:
    """Return a frame whose words are as wide as the font draws them."""
    em = em_of(font)

    @lru_cache(maxsize=16)
    def metrics(size: float, bold: bool) -> QFontMetricsF:  # noqa: FBT001 - as a frame measures
        return QFontMetricsF(_scaled(font, size, bold=bold))

    def measure(text: str, size: float, bold: bool) -> float:  # noqa: FBT001 - the same
        return metrics(size, bold).horizontalAdvance(text) / em

    return Frame(width, height, em, measure)


def _scaled(font: QFont, size: float, *, bold: bool) -> QFont:
    made = QFont(font)
    if size != 1:
        made.setPixelSize(max(1, round(em_of(font) * size)))
    made.setWeight(QFont.Weight.DemiBold if bold else font.weight())
    return made


def draw(painter: QPainter, plot: Plot, palette: Palette, font: QFont) -> None:
    """Draw a plot with its left upper corner at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in plot.marks:
        _draw(painter, mark, palette, font)


def _draw(painter: QPainter, mark: Mark, palette: Palette, font: QFont) -> None:
    if isinstance(mark, Rect):
        _draw_rect(painter, mark, palette)
    elif isinstance(mark, Text):
        _draw_text(painter, mark, palette, font)
    elif isinstance(mark, Line):
        painter.setPen(_pen(mark.ink, palette, mark.width, dashed=mark.dashed))
        painter.drawLine(QLineF(mark.x1, mark.y1, mark.x2, mark.y2))
    elif isinstance(mark, Polyline):
        painter.setPen(_pen(mark.ink, palette, mark.width))
        painter.drawPolyline(_polygon(mark.points))
    else:
        _draw_band(painter, mark, palette)


def _draw_rect(painter: QPainter, mark: Rect, palette: Palette) -> None:
    if not (mark.fill or mark.edge):
        return
    rect = QRectF(mark.x, mark.y, mark.width, mark.height)
    painter.setPen(_pen(mark.edge, palette, 1.0) if mark.edge else _NONE)
    hatched = mark.fill == HATCH
    painter.setBrush(_brush(mark.fill, palette) if mark.fill and not hatched else QBrush())
    painter.drawRoundedRect(rect, mark.radius, mark.radius)
    if hatched:
        _draw_hatch(painter, rect, palette)


def _draw_hatch(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(_pen(HATCH, palette, 1.0))
    steps = int((rect.width() + rect.height()) / _HATCH) + 1
    for i in range(steps):
        x = rect.left() + i * _HATCH
        painter.drawLine(QLineF(x, rect.top(), x - rect.height(), rect.bottom()))
    painter.restore()


def _draw_text(painter: QPainter, mark: Text, palette: Palette, font: QFont) -> None:
    before = {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}[mark.align]
    made = _scaled(font, mark.size, bold=mark.bold)
    metrics = QFontMetricsF(made)
    drop = (metrics.capHeight()) / 2
    painter.setFont(made)
    painter.setPen(QColor(colour_of(mark.ink, palette)))
    painter.drawText(QPointF(mark.x - before * mark.width, mark.y + drop), mark.text)


def _draw_band(painter: QPainter, mark: Band, palette: Palette) -> None:
    painter.setPen(_NONE)
    painter.setBrush(_brush(mark.fill, palette))
    painter.drawPolygon(_polygon((*mark.upper, *reversed(mark.lower))))


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _brush(role: str, palette: Palette) -> QBrush:
    return QBrush(QColor(colour_of(role, palette)))


def _pen(role: str, palette: Palette, width: float, *, dashed: bool = False) -> QPen:
    pen = QPen(QColor(colour_of(role, palette)), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([dash / width for dash in _DASHES])
    return pen
