"""Sayings: the quotations of a speaker as a concordance, page by page from the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.dates import shown_date
from workbench.gui.theme import LIGHT, Theme, interface_font
from workbench.store import speakers
from workbench.store.project import Project
from workbench.store.speakers import Saying

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

SAYING: Final = int(Qt.ItemDataRole.UserRole)
_PAGE: Final = 40
_MARGIN: Final = 14
_LEFT: Final = 0.26
"""Where the quotations begin, as a share of the width."""
_CONTENT: Final = 0.56
"""The share of the width that a quotation may take."""


class SayingModel(QAbstractListModel):
    """The quotations of one speaker, fetched as they are scrolled to."""

    def __init__(self, parent: QObject) -> None:
        """Have no quotations."""
        super().__init__(parent)
        self.sayings: list[Saying] = []
        self._project: Project | None = None
        self._speaker = ""
        self._more = False

    def show_speaker(self, project: Project | None, speaker: str, *, at_least: int = 0) -> None:
        """Begin again with another speaker, or the same: with as many rows as were there."""
        self.beginResetModel()
        self._project, self._speaker = project, speaker
        self.sayings, self._more = [], bool(project and speaker)
        self._fetch(max(_PAGE, at_least))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many quotations are fetched."""
        return 0 if parent is not None and parent.isValid() else len(self.sayings)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are quotations behind those that are fetched."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page."""
        if parent.isValid() or self._project is None:
            return
        at = len(self.sayings)
        page = speakers.sayings(self._project, self._speaker, after=at, limit=_PAGE)
        self._more = len(page) == _PAGE
        if page:
            self.beginInsertRows(QModelIndex(), at, at + len(page) - 1)
            self.sayings += page
            self.endInsertRows()

    def _fetch(self, limit: int) -> None:
        if self._project is not None and self._speaker:
            self.sayings = speakers.sayings(self._project, self._speaker, limit=limit)
            self._more = len(self.sayings) == limit

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a quotation, or what is read aloud of it."""
        saying = self.sayings[index.row()]
        if role == SAYING:
            return saying
        if role == Qt.ItemDataRole.DisplayRole:
            return saying.content
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{saying.content}. {described(saying)}"
        return None


def described(saying: Saying) -> str:
    """Return cue, source, dispatch, date and annotator in one line."""
    said = " · ".join(x for x in (saying.source, saying.cue) if x)
    parts = (said, saying.title, shown_date(saying.date), saying.use.annotator)
    return "   ".join(part for part in parts if part)


class SayingDelegate(QStyledItemDelegate):
    """Draws a quotation between its contexts, over a line of where it stands and whose it is."""

    def __init__(self, parent: QObject) -> None:
        """Draw in the light theme; set another one by ``theme``."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._font = interface_font(9.6)
        self._small = interface_font(8.6)
        self._medium = interface_font(8.6, weight=QFont.Weight.Medium)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for all rows."""
        del index
        height = QFontMetrics(self._font).height() + QFontMetrics(self._small).height() + 20
        return QSize(option.rect.width(), height)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        saying: Saying = index.data(SAYING)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.focus_pale))
        if state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(self.theme.focus))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, QColor(self.theme.line))
        room = rect.adjusted(_MARGIN, 7, -_MARGIN, -8)
        first = QRect(room.left(), room.top(), room.width(), QFontMetrics(self._font).height() + 2)
        self._draw_words(painter, saying, first)
        second = QRect(first.left(), first.bottom() + 2, room.width(), room.bottom())
        second.setBottom(room.bottom())
        self._draw_place(painter, saying, second)
        painter.restore()

    def _draw_words(self, painter: QPainter, saying: Saying, room: QRect) -> None:
        theme, metrics = self.theme, QFontMetrics(self._font)
        begin = room.left() + round(room.width() * _LEFT)
        left = QRect(room.left(), room.top(), begin - room.left() - 6, room.height())
        self._draw(painter, saying.left, left, self._font, theme.dim, right=True)
        most = round(room.width() * _CONTENT)
        content = metrics.elidedText(saying.content, Qt.TextElideMode.ElideMiddle, most)
        width = metrics.horizontalAdvance(content)
        ground = QRect(begin - 3, room.top(), width + 6, room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.quote))
        painter.drawRoundedRect(ground, 3, 3)
        words = QRect(begin, room.top(), width + 2, room.height())
        self._draw(painter, content, words, self._font, theme.ink)
        rest = QRect(words.right() + 4, room.top(), room.right() - words.right() - 4, room.height())
        self._draw(painter, saying.right, rest, self._font, theme.dim)

    def _draw_place(self, painter: QPainter, saying: Saying, room: QRect) -> None:
        theme = self.theme
        who = QFontMetrics(self._medium).elidedText(
            saying.use.annotator, Qt.TextElideMode.ElideRight, room.width() // 5
        )
        own = QFontMetrics(self._medium).horizontalAdvance(who)
        at = QRect(room.right() - own, room.top(), own + 2, room.height())
        self._draw(painter, who, at, self._medium, theme.dim)
        begin = room.left() + round(room.width() * _LEFT)
        said = " · ".join(x for x in (saying.source, saying.cue) if x)
        left = QRect(room.left(), room.top(), begin - room.left() - 6, room.height())
        self._draw(painter, said, left, self._small, theme.cue, right=True, keep_start=True)
        where = " · ".join(x for x in (saying.title, shown_date(saying.date)) if x)
        rest = QRect(begin, room.top(), at.left() - begin - 14, room.height())
        self._draw(painter, where, rest, self._small, theme.dim)

    def _draw(
        self,
        painter: QPainter,
        text: str,
        room: QRect,
        font: QFont,
        colour: str,
        *,
        right: bool = False,
        keep_start: bool = False,
    ) -> None:
        """Draw one line of text, cut where it is farthest from the quotation."""
        cut = Qt.TextElideMode.ElideLeft if right else Qt.TextElideMode.ElideRight
        cut = Qt.TextElideMode.ElideRight if keep_start else cut
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(" ".join(text.split()), cut, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
