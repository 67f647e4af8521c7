"""Questions: everything that the annotator has left open in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.theme import LIGHT, Theme, interface_font
from workbench.gui.widgets import label, sized, tight
from workbench.store.questions import OpenQuestion

_HEIGHT: Final = 66
_LINE: Final = 17
_A_WORD: Final = 60
ROW: Final = int(Qt.ItemDataRole.UserRole)
SETTLED: Final = ROW + 1
if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex


class QuestionModel(QAbstractListModel):
    """The open questions, and those that were settled while they are listed."""

    def __init__(self, parent: QObject) -> None:
        """Have no rows."""
        super().__init__(parent)
        self.rows: list[OpenQuestion] = []
        self.settled: set[str] = set()

    def show_rows(self, rows: list[OpenQuestion]) -> None:
        """Have a row for each question."""
        self.beginResetModel()
        self.rows, self.settled = rows, set()
        self.endResetModel()

    def settle(self, place: int, *, settled: bool) -> None:
        """Show that a question is settled, or open again; its row stays where it is."""
        name = self.rows[place].question.id
        self.settled = self.settled | {name} if settled else self.settled - {name}
        self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many questions there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a question, its text, whether it is settled, or what is read aloud of it."""
        row = self.rows[index.row()]
        settled = row.question.id in self.settled
        found = {
            ROW: row,
            SETTLED: settled,
            int(Qt.ItemDataRole.DisplayRole): row.question.text,
            int(Qt.ItemDataRole.ToolTipRole): f"{row.question.text}\n{where(row)}",
            int(Qt.ItemDataRole.AccessibleTextRole): ", ".join(
                (row.question.text, where(row), *([settled_word()] if settled else ()))
            ),
        }
        return found.get(int(role))


def where(row: OpenQuestion) -> str:
    """Return the words that a question is about, and its dispatch."""
    quoted = QCoreApplication.translate("Questions", "“{}”").format(row.words)
    return " · ".join(x for x in (quoted if row.words else "", row.title) if x)


def settled_word() -> str:
    """Return what is said of a question that is open no longer."""
    return QCoreApplication.translate("Questions", "settled")


class QuestionDelegate(QStyledItemDelegate):
    """Draws a question, and below it the words that it is about and their dispatch."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw in a theme; set another by its attribute."""
        super().__init__(parent)
        self.theme = theme
        self._text = interface_font(9.6, weight=QFont.Weight.Medium)
        self._small = interface_font(8.4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for all rows."""
        del option, index
        return QSize(80, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: OpenQuestion = index.data(ROW)
        settled: bool = index.data(SETTLED)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state)
        place = QRect(rect.left() + 12, rect.top(), rect.width() - 24, 2 * _LINE)
        painter.setPen(QColor(self.theme.dim if settled else self.theme.ink))
        font = QFont(self._text)
        font.setStrikeOut(settled)
        bottom = self._draw_text(painter, font, row.question.text, place)
        painter.setPen(QColor(self.theme.dim))
        painter.setFont(self._small)
        below = QRect(place.left(), bottom, place.width(), _LINE)
        shown = QFontMetrics(self._small).elidedText(
            where(row), Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _draw_text(self, painter: QPainter, font: QFont, text: str, place: QRect) -> int:
        """Draw a text on one line or two; return where they end."""
        painter.setFont(font)
        metrics = QFontMetrics(font)
        lines = 1 if metrics.horizontalAdvance(text) <= place.width() else 2
        # Where a line breaks at a word, up to a word's width is lost.
        room = place.width() if lines == 1 else 2 * place.width() - _A_WORD
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        place.setTop(place.top() + (_HEIGHT - (lines + 1) * _LINE) // 2)
        place.setHeight(lines * _LINE)
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap), shown)
        return place.top() + lines * _LINE

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        card = QRectF(rect).adjusted(4, 1, -4, -2)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.focus_pale))
            painter.drawRoundedRect(card, 6, 6)
        else:
            painter.fillRect(
                rect.left() + 12, rect.bottom(), rect.width() - 24, 1, QColor(self.theme.line)
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 6, 6)


class QuestionList(QWidget):
    """The page of the open questions: Enter goes to one, Backspace settles or reopens it.

    Signals:
        chosen: an OpenQuestion to go to.
        turned: the place of a question to settle, or to open again.
        left: Escape was pressed.
    """

    chosen = Signal(object)
    turned = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.model = QuestionModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self._delegate = QuestionDelegate(LIGHT, self)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Open questions"))
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._choose)
        none = label(
            self.tr(
                "No question is open.\nO in a dispatch asks one on the annotation at hand, or on"
                " the whole dispatch."
            ),
            name="dim",
            wrap=True,
        )
        none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        none.setMargin(24)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(none)
        hint = label(self.tr("⏎ goes there · ⌫ settles · Esc: the text"), name="dim", wrap=True)
        column = tight(QVBoxLayout(self), margins=(0, 4, 0, 8), gap=6)
        column.addWidget(self._stack, 1)
        row = tight(QVBoxLayout(), margins=(14, 0, 14, 0))
        row.addWidget(sized(hint, 8.6))
        column.addLayout(row)
        self.model.modelReset.connect(self._show_none)
        self._show_none()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def show_rows(self, rows: list[OpenQuestion]) -> None:
        """List questions; the first is at hand."""
        self.model.show_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.model.index(0))

    def _show_none(self) -> None:
        self._stack.setCurrentIndex(int(not self.model.rows))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go, settle, or leave."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        index = self.view.currentIndex()
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self._choose(index)
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete if index.isValid():
                self.turned.emit(index.row())
            case _:
                return False
        return True
