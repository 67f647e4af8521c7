"""Parts: lists and fields that leave to the view of the speakers the keys that are its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QTableView

from workbench.gui import keys

_GOING: Final = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space),
)


class Table(QTableView):
    """A table of rows, in which letters are the view's."""

    def __init__(self, row: int, yielding: Mapping[int, int]) -> None:
        """Have rows of a height; ``yielding`` are columns that go where the table is narrower."""
        super().__init__()
        self._yielding = yielding
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setHighlightSections(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the columns that are needed."""
        super().resizeEvent(event)
        for column, least in self._yielding.items():
            self.setColumnHidden(column, event.size().width() < least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go about the table; leave the other keys to the view."""
        _go_or_leave(super().keyPressEvent, event)


class List(QListView):
    """A list, in which letters are the view's."""

    def __init__(self) -> None:
        """Be as wide as there is room."""
        super().__init__()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.selectionModel().select(
                self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go about the list; leave the other keys to the view."""
        _go_or_leave(super().keyPressEvent, event)


def _go_or_leave(go: Callable[[QKeyEvent], None], event: QKeyEvent) -> None:
    if event.key() in _GOING or keys.name(event) == "Ctrl+A":
        go(event)
    else:
        event.ignore()


class Field(QLineEdit):
    """A field that takes undo and redo for itself only while it has something to take back."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where nothing was typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
