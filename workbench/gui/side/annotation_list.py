"""The list of annotations and suggestions: its rows and how one is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.canvas.items import Item, Since
from workbench.gui.editing.contents import place
from workbench.gui.editing.spoken import described, since
from workbench.gui.look.patterns import pattern_of, underline
from workbench.gui.look.theme import Theme, interface_font, label_colours
from workbench.model.annotation import Span
from workbench.model.scheme import Scheme

ROW_HEIGHT: Final = 28
_WORDS: Final = 120
_FEW: Final = 50
"""How many rows may change before the list is shown anew."""
ITEM: Final = int(Qt.ItemDataRole.UserRole)
if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex


class AnnotationModel(QAbstractListModel):
    """The items of a dispatch in the order of the text."""

    def __init__(self, parent: QObject) -> None:
        """Have no rows."""
        super().__init__(parent)
        self.items: Sequence[Item] = ()
        self._text = ""

    def show_items(self, text: str, items: Sequence[Item]) -> None:
        """Have a row for each item; where few have changed, only their rows do."""
        before = self.items
        first, last = changed(before, items)
        gone, new = len(before) - first - last, len(items) - first - last
        if text != self._text or max(gone, new) > _FEW:
            self.beginResetModel()
            self._text, self.items = text, items
            self.endResetModel()
            return
        if gone == new == 0:
            return
        if gone == new:
            self.items = items
            self.dataChanged.emit(self.index(first), self.index(first + new - 1))
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            self.items = [*before[:first], *before[first + gone :]]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), first, first + new - 1)
            self.items = items
            self.endInsertRows()

    def row_of(self, item: Item) -> int | None:
        """Return the row of an item, or None."""
        at = place(self.items, item)
        return at if at < len(self.items) and self.items[at].id == item.id else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return an item, its words, or what is read aloud of it."""
        item = self.items[index.row()]
        if role == ITEM:
            return item
        start, end = item.annotation.start, min(item.annotation.end, item.annotation.start + _WORDS)
        words = " ".join(self._text[start:end].split())
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(item, self._text)
        return None


def changed(before: Sequence[Item], after: Sequence[Item]) -> tuple[int, int]:
    """Return how many items are the same at the beginning and at the end of two sequences."""
    most = min(len(before), len(after))
    first = next((i for i in range(most) if before[i] is not after[i]), most)
    last = next(
        (i for i in range(most - first) if before[-1 - i] is not after[-1 - i]), most - first
    )
    return first, last


def tag(item: Item) -> str:
    """Return a span's label or the sign of a quotation."""
    return item.annotation.label if isinstance(item.annotation, Span) else "❝"


def status(item: Item) -> str:
    """Return whether an item is suggested or annotated, or what came of it since, in words."""
    if item.since is not Since.SAME:
        return since(item.since)
    if item.suggested:
        return QCoreApplication.translate("Inspector", "suggested")
    return QCoreApplication.translate("Inspector", "annotated")


class AnnotationDelegate(QStyledItemDelegate):
    """Draws label, words and state of an item."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw in a theme; set another theme or scheme by their attributes."""
        super().__init__(parent)
        self.theme = theme
        self.scheme: Scheme | None = None
        self._tag = interface_font(7.4, weight=QFont.Weight.Bold)
        self._font = interface_font(9.4)
        self._small = interface_font(8.4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for all rows."""
        del option, index
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        item: Item = index.data(ITEM)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.focus_pale))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 5, 5)
        else:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.theme.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
        left = self._draw_tag(painter, item, rect)
        right = self._draw_status(painter, item, rect)
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.ink))
        room = QRect(left, rect.top(), right - left - 8, rect.height())
        words = QFontMetrics(self._font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _draw_tag(self, painter: QPainter, item: Item, rect: QRect) -> int:
        ink, fill = self._colours(item)
        width = max(34, QFontMetrics(self._tag).horizontalAdvance(tag(item)) + 12)
        badge = QRectF(rect.left() + 4, rect.center().y() - 7.5, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(ink))
        painter.setFont(self._tag)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, tag(item))
        if isinstance(item.annotation, Span):
            which = pattern_of(self.scheme, item.annotation.label)
            underline(painter, which, ink, badge.adjusted(5, 0, -5, 2))
        return rect.left() + 4 + max(width, 44) + 6

    def _colours(self, item: Item) -> tuple[str, str]:
        if not isinstance(item.annotation, Span):
            return self.theme.amber_ink, self.theme.quote
        label = self.scheme.label(item.annotation.label) if self.scheme else None
        made = label_colours(label.colour if label else "#6b7280", self.theme)
        return made.ink, made.fill

    def _draw_status(self, painter: QPainter, item: Item, rect: QRect) -> int:
        plain = item.since is Since.SAME and not item.suggested
        text = "✓" if plain else status(item)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.dim))
        width = QFontMetrics(self._small).horizontalAdvance(text)
        room = QRect(rect.right() - width - 6, rect.top(), width + 2, rect.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        return room.left()
