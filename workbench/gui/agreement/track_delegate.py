"""Track delegate: a case as a line of text with a track under it for each version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, cast

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.colour import readable
from workbench.gui.agreement.shown_case import ShownCase, Track
from workbench.gui.look.rows import draw_bar, draw_ground, draw_line
from workbench.gui.look.theme import (
    LIGHT,
    SHAPE_CONTRAST,
    TEXT_CONTRAST,
    Theme,
    interface_font,
    label_colours,
    reading_font,
)
from workbench.gui.offsets import Utf16Map, display
from workbench.model.annotation import Part

_MARGIN: Final = 16
_NAMES: Final = 0.17
_NAMES_MOST: Final = 170
"""The room for the annotators' names: a share of the width, and at most."""
_GAP: Final = 12
_BAR: Final = 5.0
_LEAST: Final = 4.0
_ENDLESS: Final = 1e6


class TrackDelegate(QStyledItemDelegate):
    """Draws cases in the colours of its theme and of the labels."""

    def __init__(self, parent: QObject) -> None:
        """Draw in the light theme; set another one, and the labels' colours, at any time."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.tracks = 2
        """How many tracks a row has room for."""
        self.colours: Mapping[str, str] = {}
        self._small = interface_font(8.6)
        self._ground = LIGHT.raised
        self._tag = interface_font(8.2, weight=QFont.Weight.DemiBold)
        self._text = reading_font(11.4)

    @property
    def _heights(self) -> tuple[int, int, int]:
        """The heights of the heading, of the text and of a track."""
        return (
            QFontMetrics(self._small).height() + 4,
            QFontMetrics(self._text).height() + 3,
            QFontMetrics(self._tag).height() + 8,
        )

    @property
    def height(self) -> int:
        """The height of a row."""
        heading, text, track = self._heights
        return heading + text + self.tracks * track + 18

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; it is as wide as the list."""
        del option, index
        return QSize(0, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a case."""
        case: ShownCase = index.data(int(Qt.ItemDataRole.UserRole))
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._ground = self.theme.focus_pale if chosen else self.theme.raised
        if chosen:
            draw_ground(painter, rect, self.theme)
            draw_bar(painter, rect, self.theme)
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._draw_case(painter, case, rect.adjusted(_MARGIN, 8, -_MARGIN, -8))
        painter.restore()

    def _draw_case(self, painter: QPainter, case: ShownCase, rect: QRect) -> None:
        heading, text, track = self._heights
        names = min(round(rect.width() * _NAMES), _NAMES_MOST)
        self._draw_heading(painter, case, QRect(rect.topLeft(), QSize(rect.width(), heading)))
        left = rect.left() + names + _GAP
        room = QRect(left, rect.top() + heading, rect.right() - left, text)
        layout = self._laid_out(case)
        line, units = layout.lineAt(0), Utf16Map(case.line)
        tracks = [[_span(line, units, p) for p in each.places] for each in case.tracks]
        off = _shift([span for spans in tracks for span in spans], room.width(), line)
        self._draw_text(painter, layout, room, off)
        for i, (each, spans) in enumerate(zip(case.tracks, tracks, strict=True)):
            y = room.bottom() + 1 + i * track
            name = QRect(rect.left(), y, names, track)
            draw_line(painter, each.annotator, name, self._small, self.theme.ink)
            moved = [(room.left() + off + a, room.left() + off + b) for a, b in spans]
            self._draw_track(painter, each, moved, QRect(left, y, room.width(), track))

    def _draw_heading(self, painter: QPainter, case: ShownCase, room: QRect) -> None:
        what, dim = QFontMetrics(self._small).horizontalAdvance(case.what), self.theme.dim
        draw_line(painter, case.what, room, self._small, dim, right=True)
        left = room.adjusted(0, 0, -what - _GAP, 0)
        draw_line(painter, case.title, left, self._small, dim)

    def _laid_out(self, case: ShownCase) -> QTextLayout:
        layout = QTextLayout(display(case.line), self._text)
        layout.beginLayout()
        layout.createLine().setLineWidth(_ENDLESS)
        layout.endLayout()
        return layout

    def _draw_text(self, painter: QPainter, layout: QTextLayout, room: QRect, off: float) -> None:
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.setPen(QColor(self.theme.ink))
        layout.draw(painter, QPointF(room.left() + off, room.top()))
        painter.restore()

    def _draw_track(
        self, painter: QPainter, track: Track, spans: Sequence[tuple[float, float]], room: QRect
    ) -> None:
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        if spans:
            self._draw_marked(painter, track, spans, room)
        else:
            middle = room.center().y()
            painter.setPen(QPen(QColor(self.theme.dim), 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(room.left(), middle, room.right(), middle)
        painter.restore()

    def inks(self, label: str, ground: str) -> tuple[str, str]:
        """Return the colours of a label's name and of its bars on a ground."""
        colours = label_colours(self.colours.get(label, self.theme.amber), self.theme)
        name = readable(colours.ink, ground, TEXT_CONTRAST)
        return name, readable(colours.outline, ground, SHAPE_CONTRAST)

    def _draw_marked(
        self, painter: QPainter, track: Track, spans: Sequence[tuple[float, float]], room: QRect
    ) -> None:
        ink, outline = self.inks(track.label, self._ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(outline))
        for left, right in spans:
            bar = QRectF(left, room.top() + 1, max(_LEAST, right - left), _BAR)
            painter.drawRoundedRect(bar, 2, 2)
        metrics = QFontMetricsF(self._tag)
        most = room.right() - metrics.horizontalAdvance(track.label)
        first = min(max(spans[0][0], room.left()), most)
        painter.setFont(self._tag)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(first, room.top() + 1 + _BAR + metrics.ascent()), track.label)


def _shift(spans: Sequence[tuple[float, float]], room: float, line: QTextLine) -> float:
    """Return how far a line moves so that what was marked is seen, rather in the middle."""
    first, last = min(a for a, _ in spans), max(b for _, b in spans)
    if last - first > room:
        return -first
    middle = (room - (last - first)) / 2 - first
    return min(0.0, max(middle, min(0.0, room - line.naturalTextWidth())))


def _span(line: QTextLine, units: Utf16Map, place: Part) -> tuple[float, float]:
    """Return where a stretch of the line is drawn, from its left to its right."""
    one, other = (
        cast("tuple[float, int]", line.cursorToX(units.to_utf16(point)))[0] for point in place
    )
    return min(one, other), max(one, other)
