"""Tables: lines of cells in a calm table, each with a colour of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui.look.theme import LIGHT, Theme

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ROW: Final = 28
_LEAST: Final = 56
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cell:
    """A text; ``ink`` is the name of a colour of the theme, ``number`` stands at the right.

    ``more`` is shown over it, and read aloud with it.
    """

    text: str
    ink: str = ""
    number: bool = False
    more: str = ""

    @property
    def whole(self) -> str:
        """The text with what is more to say."""
        return f"{self.text}, {self.more}" if self.more else self.text


Line = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a column; ``number``: it stands at the right, above numbers."""

    text: str
    number: bool = False


class Lines(QAbstractTableModel):
    """The lines under their headings; the first cell of a line reads all of it aloud."""

    def __init__(self, headings: Sequence[Heading]) -> None:
        """Have no lines."""
        super().__init__()
        self.headings = headings
        self.theme: Theme = LIGHT
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Have these lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        heading = self.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number=heading.number)
        return heading.text if role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, place and colour, and what is read aloud of its line."""
        line = self.lines[index.row()]
        cell = line[index.column()]
        if role == _DISPLAY:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.whole
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number=cell.number)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(getattr(self.theme, cell.ink or "ink"))
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return ", ".join(
                f"{heading.text}: {each.whole}" if heading.text else each.whole
                for heading, each in zip(self.headings, line, strict=True)
            )
        return None


def _aligned(*, number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return _MIDDLE | side


class Table(QTableView):
    """A table of lines, gone through with the arrows; Tab leaves it.

    Signals:
        entered: the place of a line on which Enter was pressed, or that was clicked twice.
    """

    entered = Signal(int)

    def __init__(self, name: str, *headings: Heading, wide: int = 0) -> None:
        """Have a name for who does not see, headings, and a column that takes what is left."""
        super().__init__()
        self.lines = Lines(headings)
        self.setModel(self.lines)
        self.setObjectName("lines")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        rows.hide()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(_LEAST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        head.setVisible(any(heading.text for heading in headings))
        self.doubleClicked.connect(self._enter)

    def _enter(self, index: QModelIndex) -> None:
        self.entered.emit(index.row())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.lines.show_lines(lines)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.lines.theme = theme
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        if self.lines.lines and not self.currentIndex().isValid():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if at.isValid():
                self.entered.emit(at.row())
        else:
            super().keyPressEvent(event)
