"""How a row of the queue is drawn: two lines of title, what the wire said, counts and state."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.dates import shown_date
from workbench.gui.theme import Theme, interface_font
from workbench.model.state import State
from workbench.store.project import QueueRow

_TITLE: Final = 9.6
_SMALL: Final = 8.6
_MARGIN: Final = 14
_DOT: Final = 8
ROW: Final = int(Qt.ItemDataRole.UserRole)


class QueueDelegate(QStyledItemDelegate):
    """Draws the rows of the queue in the colours of its theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw in a theme; set another one by ``theme``."""
        super().__init__(parent)
        self.theme = theme
        self._title = interface_font(_TITLE, weight=QFont.Weight.DemiBold)
        self._small = interface_font(_SMALL)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for all rows."""
        del index
        lines = 2 * QFontMetrics(self._title).lineSpacing() + QFontMetrics(self._small).height()
        return QSize(option.rect.width(), lines + 25)  # type: ignore[attr-defined]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        row: QueueRow = index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, selected=selected)
        top = self._draw_title(painter, row.title, rect)
        self._draw_below(painter, row, rect, top + 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -3), 5, 5)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, *, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, QColor(self.theme.focus_pale))
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), QColor(self.theme.focus)
            )
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(self.theme.line)
        )

    def _draw_title(self, painter: QPainter, title: str, rect: QRect) -> float:
        width = rect.width() - 2 * _MARGIN
        layout = QTextLayout(title, self._title)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        metrics = QFontMetrics(self._title)
        y = rect.top() + 10.0
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(self._title)
        layout.beginLayout()
        for last in (False, True):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            text = title[start:] if last else title[start : start + length]
            shown = metrics.elidedText(text.strip(), Qt.TextElideMode.ElideRight, width + 2)
            painter.drawText(QPointF(rect.left() + _MARGIN, y + metrics.ascent()), shown)
            y += metrics.lineSpacing()
        layout.endLayout()
        return rect.top() + 10.0 + 2 * metrics.lineSpacing()

    def _draw_below(self, painter: QPainter, row: QueueRow, rect: QRect, top: float) -> None:
        metrics = QFontMetrics(self._small)
        middle = top + metrics.height() / 2
        draw_state(
            painter, row.state, QPointF(rect.left() + _MARGIN + _DOT / 2, middle), self.theme
        )
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.dim))
        counts = f"{row.spans} · {row.quotations}"
        room = rect.width() - 2 * _MARGIN - _DOT - 8
        left = room - metrics.horizontalAdvance(counts) - 8
        wire = metrics.elidedText(described(row), Qt.TextElideMode.ElideRight, int(left))
        baseline = top + metrics.ascent()
        painter.drawText(QPointF(rect.left() + _MARGIN + _DOT + 7, baseline), wire)
        right = rect.right() - _MARGIN - metrics.horizontalAdvance(counts)
        painter.drawText(QPointF(right, baseline), counts)


def described(row: QueueRow) -> str:
    """Return what the wire said of a dispatch, in one line."""
    return " · ".join(x for x in (row.agency, shown_date(row.date), row.language.upper()) if x)


def spoken(row: QueueRow) -> str:
    """Return what a screen reader says of a row."""
    counts = QCoreApplication.translate("Queue", "{} entities, {} quotations")
    parts = (row.title, described(row), state_name(row.state))
    return ". ".join(x for x in (*parts, counts.format(row.spans, row.quotations)) if x)


def state_name(state: State) -> str:
    """Return a state in the language of the interface."""
    names = {
        State.NEW: QCoreApplication.translate("Queue", "new"),
        State.STARTED: QCoreApplication.translate("Queue", "in progress"),
        State.DONE: QCoreApplication.translate("Queue", "done"),
        State.SKIPPED: QCoreApplication.translate("Queue", "skipped"),
        State.FLAGGED: QCoreApplication.translate("Queue", "flagged"),
    }
    return names[state]


def draw_state(painter: QPainter, state: State, middle: QPointF, theme: Theme) -> None:
    """Draw the sign of a state: a ring, half full, full, struck through, or a flag."""
    radius = _DOT / 2 - 0.5
    disc = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    colour = QColor(
        {State.STARTED: theme.focus, State.DONE: theme.good, State.FLAGGED: theme.warn}.get(
            state, theme.dim
        )
    )
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if state is State.DONE else Qt.BrushStyle.NoBrush)
    if state is State.FLAGGED:
        painter.setBrush(colour)
        painter.drawLine(disc.topLeft(), disc.bottomLeft())
        painter.drawPolygon(
            [disc.topLeft(), disc.topRight() + QPointF(1, 2), disc.topLeft() + QPointF(0, 4.5)]
        )
        return
    painter.drawEllipse(disc)
    if state is State.STARTED:
        painter.setBrush(colour)
        painter.drawPie(disc, 90 * 16, 180 * 16)
    elif state is State.SKIPPED:
        painter.drawLine(disc.bottomLeft(), disc.topRight())
