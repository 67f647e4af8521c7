"""Draws the rows of the history: a day, or an act with its time and what it was done with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.history import words
from workbench.gui.history.model import ABOUT, ROW
from workbench.gui.look.theme import Theme, interface_font
from workbench.store.history import Step

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_HEIGHT: Final = 42
_LINE: Final = 17
_TIME: Final = 46
_SIGN: Final = 22
_GAP: Final = 8


class HistoryDelegate(QStyledItemDelegate):
    """Draws in a theme, which is an attribute."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw in a theme."""
        super().__init__(parent)
        self.theme = theme
        self._day = interface_font(8.6, weight=QFont.Weight.DemiBold)
        self._text = interface_font(9.4, weight=QFont.Weight.Medium)
        self._words = interface_font(9.4)
        self._small = interface_font(8.4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for all rows."""
        del option, index
        return QSize(80, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: str | Step = index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = rect.adjusted(14, 0, -12, 0)
        if isinstance(row, Step):
            self._ground(painter, rect, state)
            self._act(painter, row, index.data(ABOUT), place)
        else:
            below = place.adjusted(0, _HEIGHT - _LINE - 5, 0, -5)
            self._draw(painter, self._day, self.theme.dim, row, below)
        painter.restore()

    def _act(self, painter: QPainter, step: Step, about: str, place: QRect) -> None:
        top = place.top() + (_HEIGHT - 2 * _LINE) // 2
        first = QRect(place.left(), top, place.width(), _LINE)
        second = first.translated(0, _LINE).adjusted(_TIME, 0, 0, 0)
        self._draw(painter, self._small, self.theme.dim, words.time(step.at), first)
        what, room = words.done(step), first.adjusted(_TIME, 0, 0, 0)
        self._draw(painter, self._text, self.theme.ink, what, room)
        beside = QFontMetrics(self._text).horizontalAdvance(what) + _GAP
        self._draw(painter, self._words, self.theme.dim, about, room.adjusted(beside, 0, 0, 0))
        self._draw(painter, self._small, self.theme.dim, words.sign(step.by), second)
        said = words.means(step)
        self._draw(painter, self._small, self.theme.dim, said, second.adjusted(_SIGN, 0, 0, 0))

    def _draw(self, painter: QPainter, font: QFont, colour: str, text: str, room: QRect) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        card = QRectF(rect).adjusted(4, 1, -4, -2)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.focus_pale))
            painter.drawRoundedRect(card, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 6, 6)
