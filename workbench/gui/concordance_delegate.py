"""How a line of the concordance is drawn: a tick, the words between their contexts, a note."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.concordance import LINE, Group, Line, Row, counted
from workbench.gui.theme import LIGHT, LabelColours, Theme, interface_font, label_colours

_HEIGHT: Final = 26
_MARGIN: Final = 16
_BOX: Final = 14
_TEXT: Final = _MARGIN + _BOX + 12
_LEFT: Final = 0.36
"""Where the words begin, as a share of the room for them and their contexts."""
_WORDS: Final = 0.5
"""The share of that room that the words may take."""
_NOTE: Final = 0.24
"""The share of a line that the note may take."""
_V_CENTER: Final = Qt.AlignmentFlag.AlignVCenter


class ConcordanceDelegate(QStyledItemDelegate):
    """Draws lines in the colours of its theme and of the label at hand."""

    def __init__(self, parent: QObject) -> None:
        """Draw in the light theme; set another one, and the colour of the label, at any time."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.colour = LIGHT.focus
        self._font = interface_font(9.6)
        self._bold = interface_font(9.6, weight=QFont.Weight.DemiBold)
        self._small = interface_font(8.6)

    @property
    def height(self) -> int:
        """The height of every line."""
        return max(_HEIGHT, QFontMetrics(self._bold).height() + 9)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a line."""
        line: Line = index.data(LINE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.focus_pale))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(self.theme.focus))
        group, row = line
        if row is None:
            self._draw_heading(painter, group, rect)
        else:
            self._draw_row(painter, row, rect)
        painter.restore()

    def _draw_heading(self, painter: QPainter, group: Group, rect: QRect) -> None:
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.topLeft(), rect.topRight())
        count = counted(group)
        metrics = QFontMetrics(self._small)
        right = rect.adjusted(0, 0, -_MARGIN, 0)
        painter.setPen(QColor(self.theme.dim))
        painter.setFont(self._small)
        painter.drawText(right, _V_CENTER | Qt.AlignmentFlag.AlignRight, count)
        room = right.adjusted(_MARGIN, 0, -metrics.horizontalAdvance(count) - 16, 0)
        self._draw(painter, group.title, room, self._bold, self.theme.ink)

    def _draw_row(self, painter: QPainter, row: Row, rect: QRect) -> None:
        theme = self.theme
        self._draw_tick(painter, row, rect)
        note = round(rect.width() * _NOTE)
        text = rect.adjusted(_TEXT, 0, -note - _MARGIN, 0)
        at = text.left() + round(text.width() * _LEFT)
        metrics = QFontMetrics(self._bold)
        most = round(text.width() * _WORDS)
        words = metrics.elidedText(row.words, Qt.TextElideMode.ElideMiddle, most)
        width = metrics.horizontalAdvance(words)
        ink = theme.ink if row.taken else theme.dim
        left = QRect(text.left(), rect.top(), at - text.left() - _gap(row.left[-1:]), rect.height())
        self._draw(painter, row.left.rstrip(), left, self._font, theme.dim, right=True)
        self._draw_words(painter, words, QRect(at, rect.top(), width + 1, rect.height()), row)
        begin = at + width + _gap(row.right[:1])
        rest = QRect(begin, rect.top(), text.right() - begin, rect.height())
        self._draw(painter, row.right.lstrip(), rest, self._font, theme.dim)
        place = QRect(text.right() + 14, rect.top(), note - 14, rect.height())
        self._draw(painter, row.note, place, self._small, ink)

    def _draw_words(self, painter: QPainter, words: str, rect: QRect, row: Row) -> None:
        colours: LabelColours = label_colours(self.colour, self.theme)
        ground = QRectF(rect).adjusted(-4, 3, 4, -3)
        if row.taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.fill))
            painter.drawRoundedRect(ground, 4, 4)
        ink = self.theme.ink if row.taken else self.theme.dim
        self._draw(painter, words, rect, self._bold, ink)

    def _draw_tick(self, painter: QPainter, row: Row, rect: QRect) -> None:
        if not row.possible:
            return
        theme = self.theme
        top = rect.top() + (rect.height() - _BOX) / 2
        box = QRectF(rect.left() + _MARGIN, top, _BOX, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.focus if row.taken else theme.dim), 1.2))
        painter.setBrush(QColor(theme.focus) if row.taken else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3.5, 3.5)
        if row.taken:
            painter.setPen(QPen(QColor(theme.paper), 1.8))
            corner = box.bottomLeft() + QPointF(5.2, -3.2)
            painter.drawPolyline(
                [box.topLeft() + QPointF(3, 6.8), corner, box.topRight() + QPointF(-2.6, 3.6)]
            )

    def _draw(
        self,
        painter: QPainter,
        text: str,
        rect: QRect,
        font: QFont,
        colour: str,
        *,
        right: bool = False,
    ) -> None:
        """Draw one line of text, cut where it is farthest from the words."""
        cut = Qt.TextElideMode.ElideLeft if right else Qt.TextElideMode.ElideRight
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, cut, rect.width())
        painter.drawText(rect, _V_CENTER | side | Qt.TextFlag.TextSingleLine, shown)


def _gap(beside: str) -> int:
    """Return the room between the words and what stands beside them."""
    return 9 if beside.isspace() else 6
