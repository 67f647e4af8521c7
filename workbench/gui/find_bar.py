"""Find bar: a slim row that floats over the page, to look for words in the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from workbench.gui.widgets import label, tight

_WIDTH: Final = 400
_HEIGHT: Final = 42


class FindBar(QFrame):
    """A field, how many were found, and ways to the next and the previous.

    Signals:
        typed: other words are looked for.
        stepped: the next hit is wanted, or (False) the previous one.
        left: the annotator goes back to the text.
    """

    typed = Signal(str)
    stepped = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden row."""
        super().__init__(parent)
        self.setObjectName("floating")
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self.count = label(name="dim")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0 000 / 0 000"))
        self._previous, self._next, self._close = (self._button(t) for t in ("↑", "↓", "✕"))
        self._previous.clicked.connect(lambda: self.stepped.emit(False))  # noqa: FBT003 - a signal
        self._next.clicked.connect(lambda: self.stepped.emit(True))  # noqa: FBT003 - a signal
        self._close.clicked.connect(self.left)
        row = tight(QHBoxLayout(self), margins=(8, 5, 8, 5), gap=6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self.translate()
        self.hide()

    def _button(self, text: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def translate(self) -> None:
        """Write the captions."""
        self.field.setPlaceholderText(self.tr("Find in this dispatch"))
        self.field.setAccessibleName(self.tr("Find in this dispatch"))
        captions = {
            self._previous: self.tr("Previous (Shift+Enter)"),
            self._next: self.tr("Next (Enter)"),
            self._close: self.tr("Back to the text (Esc)"),
        }
        for button, text in captions.items():
            button.setToolTip(text)
            button.setAccessibleName(text)

    def ask(self, words: str) -> None:
        """Open with words to look for."""
        self.show()
        self.raise_()
        self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()

    def show_count(self, place: int, total: int) -> None:
        """Show which hit of how many is selected; 0 of 0: nothing is found."""
        write = QLocale().toString
        text = self.tr("{} of {}").format(write(place), write(total)) if total else ""
        if not total and self.field.text().strip():
            text = self.tr("not found")
        self.count.setText(text)
        self.field.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go on, go back, and leave."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(not back)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True
