"""Inks: the pens, brushes and tiles with which one theme and one scheme are painted."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from workbench.colour import mix, readable
from workbench.gui.look.patterns import STRONG, pattern_of
from workbench.gui.look.theme import SHAPE_CONTRAST, Theme, label_colours
from workbench.model.scheme import Scheme

_DASHES: Final = (2.5, 2.2)
_OTHER: Final = "#6b7280"
"""The colour of a label that the scheme does not have."""


class LabelInk(NamedTuple):
    """How a label is painted."""

    tag: QPen
    solid: QPen
    dashed: QPen
    fill: QBrush
    pale: QBrush
    pattern: int


class Inks:
    """The pens and brushes of a theme and a scheme at one zoom."""

    def __init__(self, theme: Theme, scheme: Scheme | None, zoom: float) -> None:
        """Make what is always needed; labels are added as they come."""
        self.theme = theme
        self.zoom = zoom
        self.pattern_size = zoom * (STRONG if theme.strong else 1.0)
        self._scheme = scheme
        self._colours = {x.label: x.colour for x in scheme.labels} if scheme else {}
        self._labels: dict[str, LabelInk] = {}
        self._tiles: dict[tuple[str, float, float], QPixmap] = {}
        bracket = readable(theme.amber, theme.paper, SHAPE_CONTRAST)
        self.text = pen(theme.ink, 1)
        self.number = pen(theme.dim, 1)
        self.caret = QColor(theme.focus)
        self.cue = pen(theme.cue, 1.6 * zoom)
        self.focus = pen(theme.focus, 2 * zoom)
        self.handle = pen(theme.focus, 1.2 * zoom)
        self.hit = QBrush(QColor(mix(theme.paper, theme.focus, 0.14)))
        self.hit_line = pen(theme.focus, 1.6 * zoom)
        self.focus_fill = QBrush(QColor(theme.focus))
        self.on_focus = pen(theme.paper, 1)
        self.quote = QBrush(QColor(theme.quote))
        self.quote_nested = QBrush(QColor(mix(theme.quote, theme.amber, 0.16)))
        self.quote_pale = QBrush(QColor(mix(theme.paper, theme.quote, 0.55)))
        self.quote_active = QBrush(QColor(theme.quote_active))
        self.amber = readable(theme.amber, theme.paper, SHAPE_CONTRAST)
        self.scare = theme.dim
        self.bracket = pen(bracket, 2 * zoom)
        self.bracket_dashed = dashed(bracket, 2 * zoom)
        self.bracket_active = pen(bracket, 3.2 * zoom)
        self.bracket_active_dashed = dashed(bracket, 3.2 * zoom)
        self.focus_dashed = dashed(theme.focus, 2 * zoom)
        self.source = pen(bracket, 2.2 * zoom)
        self.connector = pen(bracket, 1.2 * zoom)
        self.bracket_fill = QBrush(QColor(bracket))
        self.quote_outline = dashed(mix(theme.paper, bracket, 0.75), max(1.0, 0.9 * zoom))
        self.chip = pen(bracket, max(1.0, 1.1 * zoom))
        self.chip_dashed = dashed(bracket, max(1.0, 1.1 * zoom))
        self.chip_text = pen(theme.amber_ink, 1)
        self.chip_fill = QBrush(QColor(mix(theme.paper, theme.quote, 0.6)))
        self.no_brush = QBrush(Qt.BrushStyle.NoBrush)
        self.no_pen = QPen(Qt.PenStyle.NoPen)

    def label(self, label: str) -> LabelInk:
        """Return how a label is painted."""
        found = self._labels.get(label)
        if found is None:
            made = label_colours(self._colours.get(label, _OTHER), self.theme)
            width = max(1.0, self.zoom)
            found = self._labels[label] = LabelInk(
                pen(made.ink, 1),
                pen(made.outline, width),
                dashed(made.outline, width),
                QBrush(QColor(made.fill)),
                QBrush(QColor(made.pale)),
                pattern_of(self._scheme, label),
            )
        return found

    def dots(self, colour: str, step: float, ratio: float) -> QPixmap:
        """Return a tile with one dot, ``step`` wide, to be laid side by side under words."""
        key = colour, step, ratio
        if key not in self._tiles:
            self._tiles[key] = _dot(QColor(colour), 2 * self.zoom, step * self.zoom, ratio)
        return self._tiles[key]


def pen(colour: str, width: float) -> QPen:
    """Return a solid pen."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def dashed(colour: str, width: float) -> QPen:
    """Return a dashed pen: the sign of a suggestion."""
    made = pen(colour, width)
    made.setDashPattern([length / max(1.0, width) * 1.2 for length in _DASHES])
    return made


def _dot(colour: QColor, size: float, step: float, ratio: float) -> QPixmap:
    width, height = max(2, round(step * ratio)), max(2, round((size + 1) * ratio))
    tile = QPixmap(width, height)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(0, 0, size, size))
    painter.end()
    return tile
