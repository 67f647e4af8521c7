"""Finder: a field and what it finds; the keys go about the list while the field is typed in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.gui.offer_list import OfferList, Row, said
from workbench.gui.theme import Theme
from workbench.gui.widgets import tight

_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class Finder(QWidget):
    """A field with a list of offers below it.

    Signals:
        typed: the text of the field is another.
        chosen: the offer that is to be done.
        left: Escape was pressed.
    """

    typed = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, asked: str, *, at_once: bool) -> None:
        """Ask something in the empty field; ``at_once``: one click is enough to choose."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.list = OfferList()
        self.list.setAccessibleName(self.tr("Found"))
        chosen = self.list.clicked if at_once else self.list.doubleClicked
        chosen.connect(self._click)
        column = tight(QVBoxLayout(self), gap=6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.field)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.list.set_theme(theme)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what is found."""
        self.list.show_rows(rows)
        self._announce()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go about the list, choose, or leave."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, step = event.key(), _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.list.step(step)
            self._announce()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _announce(self) -> None:
        """Have a screen reader say what is chosen: the focus stays in the field."""
        offer = self.list.offer
        if offer is not None and self.field.hasFocus():
            event = QAccessibleAnnouncementEvent(self.field, said(offer))
            QAccessible.updateAccessibility(event)

    def _choose(self) -> None:
        offer = self.list.offer
        if offer is not None:
            self.chosen.emit(offer)

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._choose()
