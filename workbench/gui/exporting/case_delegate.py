"""How a case is drawn: the words marked in their context, and the stretch that would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.exporting.cases import LINE, Line
from workbench.gui.look.theme import LIGHT, Theme, interface_font, label_colours
from workbench.model.scheme import Scheme

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_MARGIN: Final = 14
_LEFT: Final = 0.36
"""Where the words begin, as a share of the width."""
_CHIP: Final = 0.4
"""The share of the width that a correction may take."""
_GAP: Final = 7
_LEFTWARDS, _RIGHTWARDS = Qt.TextElideMode.ElideLeft, Qt.TextElideMode.ElideRight
_CENTER: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter


class CaseDelegate(QStyledItemDelegate):
    """Draws cases, and takes the click on a correction.

    Signals:
        correction_clicked: a Case.
    """

    correction_clicked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Draw in the light theme; set another one, and a scheme, at any time."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.scheme: Scheme | None = None
        self._font = interface_font(9.8)
        self._bold = interface_font(9.8, weight=QFont.Weight.DemiBold)
        self._small = interface_font(8.6)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for all cases."""
        del index
        lines = QFontMetricsF(self._bold).height() + QFontMetricsF(self._small).height()
        return QSize(option.rect.width(), round(lines) + 2 * _GAP + 4)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a case."""
        line: Line = index.data(LINE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.focus_pale))
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), self._focus)
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        top, bottom = self._halves(rect)
        self._draw_context(painter, line, top)
        self._draw_about(painter, line, bottom)
        painter.restore()

    @property
    def _focus(self) -> QColor:
        return QColor(self.theme.focus)

    def _halves(self, rect: QRect) -> tuple[QRectF, QRectF]:
        within = QRectF(rect).adjusted(_MARGIN, _GAP, -_MARGIN, -_GAP)
        height = QFontMetricsF(self._bold).height() + 2
        top = QRectF(within.topLeft(), within.topRight() + QPointF(0, height))
        return top, QRectF(top.bottomLeft() + QPointF(0, 2), within.bottomRight())

    def _draw_context(self, painter: QPainter, line: Line, rect: QRectF) -> None:
        plain, bold = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        words = bold.elidedText(line.words, Qt.TextElideMode.ElideMiddle, rect.width() / 2)
        left = rect.left() + rect.width() * _LEFT
        wide = bold.horizontalAdvance(words)
        box = QRectF(left, rect.top(), wide, rect.height())
        fill, ink = self._colours(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ink), 1.6))
        painter.drawLine(box.bottomLeft() + QPointF(-2, 0), box.bottomRight() + QPointF(2, 0))
        before = plain.elidedText(line.before, _LEFTWARDS, left - rect.left())
        after = plain.elidedText(line.after, _RIGHTWARDS, rect.right() - box.right())
        base = rect.top() + bold.ascent() + 1
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(QPointF(left - plain.horizontalAdvance(before), base), before)
        painter.drawText(QPointF(box.right(), base), after)
        painter.setFont(self._bold)
        painter.drawText(QPointF(left, base), words)
        painter.setPen(QPen(self._focus, 1.4, Qt.PenStyle.DashLine))
        lead, tail = plain.horizontalAdvance(line.lead), plain.horizontalAdvance(line.tail)
        painter.drawLine(
            box.bottomLeft() - QPointF(min(lead, left - rect.left()), 0), box.bottomLeft()
        )
        painter.drawLine(box.bottomRight(), box.bottomRight() + QPointF(tail, 0))

    def _colours(self, line: Line) -> tuple[str, str]:
        label = self.scheme.label(line.case.what) if self.scheme else None
        if label is None:
            return self.theme.quote_active, self.theme.amber
        colours = label_colours(label.colour, self.theme)
        return colours.fill, colours.outline

    def _draw_about(self, painter: QPainter, line: Line, rect: QRectF) -> None:
        fonts = QFontMetricsF(self._small)
        chip = self._chip(line, rect)
        room = rect.width() - (chip.width() + _MARGIN if line.nearest else 0)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.dim))
        text = fonts.elidedText(line.about, _RIGHTWARDS, room)
        painter.drawText(QPointF(rect.left(), rect.top() + fonts.ascent()), text)
        if line.nearest:
            painter.setPen(self._focus)
            said = fonts.elidedText(f"→ {line.nearest}", _RIGHTWARDS, chip.width() - 12)
            painter.drawText(chip, int(_CENTER), said)
            painter.drawRoundedRect(chip, 4, 4)

    def _chip(self, line: Line, rect: QRectF) -> QRectF:
        fonts = QFontMetricsF(self._small)
        wide = min(rect.width() * _CHIP, fonts.horizontalAdvance(f"→ {line.nearest}") + 14)
        return QRectF(rect.right() - wide, rect.top() - 1, wide, fonts.height() + 2)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take a click on a correction."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            line: Line = index.data(LINE)
            chip = self._chip(line, self._halves(option.rect)[1])  # type: ignore[attr-defined]
            if line.nearest and chip.contains(event.position()):
                self.correction_clicked.emit(line.case)
                return True
        return super().editorEvent(event, model, option, index)
