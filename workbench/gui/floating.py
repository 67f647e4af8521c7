"""Floating: a field over a widget, with a list below it that is gone about while one types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget

_FOR_A_WHILE: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


def goes_by_will(event: QEvent) -> bool:
    """Tell whether the focus goes for good, by the user's will: it stays where it went."""
    return (
        isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _FOR_A_WHILE
    )


class Floating(QFrame):
    """A hidden field with its list; a class of its own lays them out and says what is found.

    Signals:
        left: the field was closed by Escape or with a choice.
    """

    left = Signal()

    def __init__(self, over: QWidget) -> None:
        """Make field and list over a widget."""
        super().__init__(over)
        self._over = over
        self.setObjectName("floating")
        self.field = QLineEdit()
        self.field.installEventFilter(self)
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setObjectName("popup")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._click)

    def _open(self, below: QPoint) -> None:
        """Show all below a point of the widget, or above it where there is no room."""
        self.show()
        # Only what is shown has the heights of the style sheet.
        self._fit()
        room = self._over.rect()
        x = max(8, min(below.x(), room.width() - self.width() - 8))
        y = below.y() + 6
        if y + self.height() > room.height() - 8:
            y = max(8, below.y() - self.height() - 40)
        self.move(x, y)
        self.raise_()
        self.field.setFocus()

    def _fit(self) -> None:
        """Be as high as what is found."""
        rows = min(self._model.rowCount(), self._most)
        self.list.setFixedHeight(max(1, self.list.sizeHintForRow(0)) * rows + 2)
        self.adjustSize()

    @property
    def _most(self) -> int:
        """How many rows are shown at once."""
        raise NotImplementedError

    def _enter(self, row: int) -> None:
        """Take a row of the list; -1: none is current."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go about the list, choose or leave; close when the focus goes."""
        if goes_by_will(event):
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        row, count = self.list.currentIndex().row(), self._model.rowCount()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if count:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentIndex(self._model.index((max(row, -1) + step) % count))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(row)
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                return False
        return True

    def _click(self, index: QModelIndex) -> None:
        self._enter(index.row())

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.left.emit()
