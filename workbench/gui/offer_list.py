"""Offer list: offers under their groups, with their keys drawn as caps; long texts are wrapped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.key_button import draw_key, key_width
from workbench.gui.offers import Offer
from workbench.gui.theme import LIGHT, Theme, interface_font

Row = Offer | str
"""An offer, or the heading of a group."""
_MARGIN: Final = 12
_PADDING: Final = 6
_GAP: Final = 5
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
_TOP: Final = int(Qt.TextFlag.TextWordWrap)
_BESIDE: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractListModel):
    """Rows of offers and headings."""

    rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and what a screen reader says."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        return row if isinstance(row, str) else said(row)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let offers be chosen, and headings not."""
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def said(offer: Offer) -> str:
    """Return an offer in words."""
    return ", ".join(x for x in (offer.text, *offer.keys, offer.lacking) if x)


class _Delegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.grouped = False
        self._font = interface_font(9.6)
        self._small = interface_font(8.2, weight=QFont.Weight.Medium)
        self._heading = interface_font(8.6, weight=QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room for all lines of a row."""
        row = _row(index)
        width = _width(option)
        if isinstance(row, str):
            return QSize(width, QFontMetrics(self._heading).height() + 16)
        room = QRect(0, 0, width - 2 * _MARGIN - self._right(row), 10_000)
        height = QFontMetrics(self._font).boundingRect(room, _WRAP, row.text).height()
        if row.lacking:
            height += QFontMetrics(self._small).boundingRect(room, _WRAP, row.lacking).height()
        return QSize(width, max(30, height + 2 * _PADDING))

    def _keys_width(self, row: Offer) -> int:
        return sum(round(key_width(key, self._small)) + _GAP for key in row.keys)

    def _right(self, row: Offer) -> int:
        """Return the room for what stands at the right: the keys, and the group before them."""
        group = 0 if self.grouped else QFontMetrics(self._small).horizontalAdvance(row.group)
        return self._keys_width(row) + group + 2 * _MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading, or an offer with its keys."""
        row, theme = _row(index), self.theme
        place = _place(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            painter.setFont(self._heading)
            painter.setPen(QColor(theme.dim))
            below = place.adjusted(_MARGIN, 0, 0, -4)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignBottom), row)
        else:
            if _is_current(option):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.focus_pale))
                painter.drawRoundedRect(QRectF(place).adjusted(4, 1, -4, -1), 6, 6)
            self._paint_texts(painter, place, row)
            self._paint_keys(painter, place, row)
        painter.restore()

    def _paint_texts(self, painter: QPainter, place: QRect, row: Offer) -> None:
        room = place.adjusted(_MARGIN, _PADDING, -_MARGIN - self._right(row), -_PADDING)
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.dim if row.lacking else self.theme.ink))
        if not row.lacking:
            painter.drawText(room, _WRAP, row.text)
            return
        lines = QFontMetrics(self._font).boundingRect(room, _TOP, row.text)
        painter.drawText(room, _TOP, row.text)
        painter.setFont(self._small)
        painter.drawText(room.adjusted(0, lines.height(), 0, 0), _TOP, row.lacking)

    def _paint_keys(self, painter: QPainter, place: QRect, row: Offer) -> None:
        x = place.right() - _MARGIN - self._keys_width(row)
        middle = place.center().y() + 1
        if not self.grouped:
            painter.setFont(self._small)
            painter.setPen(QColor(self.theme.dim))
            before = place.adjusted(0, 0, -_MARGIN - self._keys_width(row) - _GAP, 0)
            painter.drawText(before, _BESIDE, row.group)
        for key in row.keys:
            x = draw_key(painter, key, QPointF(x, middle), self._small, self.theme) + _GAP


# The stubs do not know the fields that options have from their base.
def _place(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]


def _is_current(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return view.viewport().width() if isinstance(view, QListView) else _place(option).width()


def _row(index: _Index) -> Row:
    model = index.model()
    return model.rows[index.row()] if isinstance(model, OfferModel) else ""


class OfferList(QListView):
    """A list of offers; the focus stays in a field beside it."""

    def __init__(self) -> None:
        """Have no rows."""
        super().__init__()
        self.rows = OfferModel(self)
        self._drawn = _Delegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._drawn)
        self.setObjectName("offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._drawn.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows, the first offer chosen; below headings, offers do not tell their group."""
        self._drawn.grouped = any(isinstance(row, str) for row in rows)
        self.rows.show_rows(rows)
        self.step(1)

    @property
    def offer(self) -> Offer | None:
        """The offer that is chosen."""
        row = self.currentIndex().row()
        found = self.rows.rows[row] if row >= 0 else None
        return found if isinstance(found, Offer) else None

    def choose(self, name: str) -> None:
        """Choose an offer by its name, where it is shown."""
        for i, row in enumerate(self.rows.rows):
            if isinstance(row, Offer) and row.name == name:
                self.setCurrentIndex(self.rows.index(i))

    def step(self, by: int) -> None:
        """Choose another offer, so many rows on; past the end it goes on at the beginning."""
        places = [i for i, row in enumerate(self.rows.rows) if isinstance(row, Offer)]
        if not places:
            return
        now = self.currentIndex().row()
        at = places.index(now) + by if now in places else 0
        at = at % len(places) if abs(by) == 1 else min(max(0, at), len(places) - 1)
        if at == 0:
            self.scrollToTop()
        self.setCurrentIndex(self.rows.index(places[at]))

    @property
    def height_of_all(self) -> int:
        """The height that all rows need."""
        return sum(self.sizeHintForRow(i) for i in range(self.rows.rowCount()))
