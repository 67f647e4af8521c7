"""How a row of the queue is drawn: two lines of title, what the wire said, counts and state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
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
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.dates import shown_date
from workbench.gui.offsets import Utf16Map
from workbench.gui.theme import Theme, interface_font
from workbench.model.annotation import Part
from workbench.model.state import State
from workbench.store.listing import QueueRow
from workbench.store.search import Excerpt

_TITLE: Final = 9.6
_SMALL: Final = 8.6
_MARGIN: Final = 14
_DOT: Final = 8
ROW: Final = int(Qt.ItemDataRole.UserRole)
EXCERPT: Final = ROW + 1


class QueueDelegate(QStyledItemDelegate):
    """Draws the rows of the queue in the colours of its theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw in a theme; set another one by ``theme``."""
        super().__init__(parent)
        self.theme = theme
        self.with_excerpt = False
        self._title = interface_font(_TITLE, weight=QFont.Weight.DemiBold)
        self._small = interface_font(_SMALL)

    @property
    def height(self) -> int:
        """The height of every row: two lines of title, perhaps two of the text, one below."""
        small = QFontMetrics(self._small)
        lines = 2 * QFontMetrics(self._title).lineSpacing() + small.height()
        return lines + 25 + (2 * small.lineSpacing() + 3 if self.with_excerpt else 0)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for all rows."""
        del index
        return QSize(option.rect.width(), self.height)  # type: ignore[attr-defined]

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
        excerpt: Excerpt | None = index.data(EXCERPT)
        top = self._draw_text(
            painter,
            row.title,
            excerpt.title_hits if excerpt else (),
            QRectF(rect).adjusted(_MARGIN, 10, -_MARGIN, 0),
            self._title,
        )
        if self.with_excerpt and excerpt is not None:
            room = QRectF(rect).adjusted(_MARGIN, top + 3 - rect.top(), -_MARGIN, 0)
            top = self._draw_text(painter, excerpt.text, excerpt.hits, room, self._small)
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

    def _draw_text(
        self, painter: QPainter, text: str, hits: Sequence[Part], room: QRectF, font: QFont
    ) -> float:
        """Draw two lines of a text at the top of a room with its hits; return their bottom."""
        metrics = QFontMetrics(font)
        painter.setPen(QColor(self.theme.ink if font is self._title else self.theme.dim))
        y = room.top()
        for start, shown in _two_lines(text, font, room.width()):
            line = QTextLayout(shown, font)
            line.setFormats(self._marks(shown, [(a - start, b - start) for a, b in hits]))
            line.beginLayout()
            line.createLine().setLineWidth(2 * room.width())
            line.endLayout()
            line.draw(painter, QPointF(room.left(), y))
            y += metrics.lineSpacing()
        return room.top() + 2 * metrics.lineSpacing()

    def _marks(self, shown: str, hits: Sequence[Part]) -> list[QTextLayout.FormatRange]:
        to_utf16 = Utf16Map(shown).to_utf16
        marked = QTextCharFormat()
        marked.setBackground(QColor(self.theme.quote_active))
        marked.setForeground(QColor(self.theme.ink))
        made: list[QTextLayout.FormatRange] = []
        for start, end in hits:
            if end <= 0 or start >= len(shown):
                continue
            each = QTextLayout.FormatRange()
            first, last = to_utf16(max(0, start)), to_utf16(min(len(shown), end))
            each.start, each.length, each.format = first, last - first, marked  # type: ignore[attr-defined] - missing in the stubs
            made.append(each)
        return made

    def _draw_below(self, painter: QPainter, row: QueueRow, rect: QRect, top: float) -> None:
        metrics = QFontMetrics(self._small)
        middle = top + metrics.height() / 2
        draw_state(
            painter, row.state, QPointF(rect.left() + _MARGIN + _DOT / 2, middle), self.theme
        )
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.dim))
        # The sign is that of a label with a note.
        write = QLocale().toString
        counts = f"{write(row.spans)} · {write(row.quotations)}{'*' if row.noted else ''}"
        room = rect.width() - 2 * _MARGIN - _DOT - 8
        left = room - metrics.horizontalAdvance(counts) - 8
        wire = metrics.elidedText(described(row), Qt.TextElideMode.ElideRight, int(left))
        baseline = top + metrics.ascent()
        painter.drawText(QPointF(rect.left() + _MARGIN + _DOT + 7, baseline), wire)
        right = rect.right() - _MARGIN - metrics.horizontalAdvance(counts)
        painter.drawText(QPointF(right, baseline), counts)


def _two_lines(text: str, font: QFont, width: float) -> list[tuple[int, str]]:
    """Cut a text into two lines, the second with an ellipsis; return their starts and texts."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    first = line.textLength()
    layout.endLayout()
    cut = Utf16Map(text).to_point(first)
    rest = text[cut:].rstrip()
    if not rest:
        return [(0, text)]
    elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width) + 2)
    return [(0, text[:cut].rstrip()), (cut, elided)]


def described(row: QueueRow) -> str:
    """Return what the wire said of a dispatch, in one line."""
    return " · ".join(x for x in (row.agency, shown_date(row.date), row.language.upper()) if x)


def spoken(row: QueueRow) -> str:
    """Return what a screen reader says of a row."""
    counts = QCoreApplication.translate("Queue", "entities: {}, quotations: {}")
    noted = QCoreApplication.translate("Queue", "with a note") if row.noted else ""
    parts = (row.title, described(row), state_name(row.state), noted)
    write = QLocale().toString
    counted = counts.format(write(row.spans), write(row.quotations))
    return ". ".join(x for x in (*parts, counted) if x)


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
