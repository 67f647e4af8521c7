"""Short field: one line to write in place, with a list to choose from where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from workbench.gui import keys
from workbench.gui.speaker_field import KEPT
from workbench.gui.widgets import label, sized, tight
from workbench.model.speaker import fold

_WIDTH: Final = 380
_SHOWN: Final = 9
"""As many choices have a digit of their own."""


class ShortField(QFrame):
    """A floating field that is never in the way: Enter keeps what is in it, Escape leaves.

    Signals:
        given: what was written or chosen.
        left: the field was closed, with or without that.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden field over its parent."""
        super().__init__(parent)
        self._over = parent
        self.setObjectName("floating")
        self._choices: Sequence[str] = ()
        self._found: list[str] = []
        self.caption = sized(label(name="caption", wrap=True), 8.6)
        self.field = QLineEdit()
        self.field.textEdited.connect(self._find)
        self.field.installEventFilter(self)
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setObjectName("popup")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._click)
        column = tight(QVBoxLayout(self), margins=(10, 8, 10, 10), gap=6)
        for part in (self.caption, self.field, self.list):
            column.addWidget(part)
        self.hide()

    def ask(self, caption: str, text: str, at: QPoint, choices: Sequence[str] = ()) -> None:
        """Open below a point of the parent with a text to change; digits take the choices."""
        self._choices = choices
        self.caption.setText(caption)
        self.field.setAccessibleName(caption)
        self.list.setAccessibleName(caption)
        self.field.setText(text)
        self.field.selectAll()
        self._find("")
        self.setFixedWidth(min(_WIDTH, self._over.width() - 16))
        self.show()
        # Only what is shown has the heights of the style sheet.
        self._fit()
        self._place(at)
        self.raise_()
        self.field.setFocus()

    def _place(self, at: QPoint) -> None:
        room = self._over.rect()
        x = max(8, min(at.x(), room.width() - self.width() - 8))
        y = at.y() + 6
        if y + self.height() > room.height() - 8:
            y = max(8, at.y() - self.height() - 40)
        self.move(x, y)

    def _find(self, typed: str) -> None:
        """List the choices that begin with what is typed, or of which a word does."""
        wanted = fold(typed)
        self._found = [c for c in self._choices if f" {wanted}" in f" {fold(c)}"][:_SHOWN]
        texts = [c if wanted else f"{i}   {c}" for i, c in enumerate(self._found, 1)]
        if self._choices and wanted and wanted not in map(fold, self._found):
            self._found.append(" ".join(typed.split()))
            texts.append(self.tr("New: “{}”").format(self._found[-1]))
        self._model.setStringList(texts)
        if wanted:
            # With nothing typed Enter chooses none of them.
            self.list.setCurrentIndex(self._model.index(0))
        self._fit()

    def _fit(self) -> None:
        self.list.setVisible(bool(self._choices))
        self.list.setFixedHeight(max(1, self.list.sizeHintForRow(0)) * len(self._found) + 2)
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose, keep or leave; close when the focus goes by will."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in KEPT:
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._found:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                at = (max(row, -1) + step) % len(self._found)
                self.list.setCurrentIndex(self._model.index(at))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                written = " ".join(self.field.text().split())
                self._give(self._found[row] if 0 <= row < len(self._found) else written)
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                return self._choose_by_digit(event)
        return True

    def _choose_by_digit(self, event: QKeyEvent) -> bool:
        """Choose by the place of a digit, as labels are: on AZERTY it is not the character."""
        digit = keys.name(event)
        if self.field.text() or not digit.isdecimal() or not 0 < int(digit) <= len(self._found):
            return False
        self._give(self._found[int(digit) - 1])
        return True

    def _click(self, index: QModelIndex) -> None:
        self._give(self._found[index.row()])

    def _give(self, text: str) -> None:
        self._close()
        self.given.emit(text)

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.left.emit()
