"""Messages: a bar for what went wrong or wants an answer, and one for work in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from workbench.gui.first.known_names import KnownNames
from workbench.gui.look.motion import is_still
from workbench.gui.widgets import elided, label, tight

_KNOWN: Final = 4
"""How many names fit beside the field."""
Remedy = tuple[str, Callable[[], None]]


class MessageBar(QFrame):
    """One sentence at the top, until it is closed; never a window in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("message")
        self._text = label(wrap=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._of_a_step = False
        self._act: Callable[[], None] | None = None
        self.remedy = QPushButton()
        self.remedy.clicked.connect(self._do)
        self._close = QToolButton()
        self._close.setObjectName("close")
        self._close.setText("✕")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        row = tight(QHBoxLayout(self), margins=(16, 7, 8, 7), gap=10)
        row.addWidget(self._text, 1)
        row.addWidget(self.remedy)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or nothing."""
        return "" if self.isHidden() else self._text.text()

    @property
    def lasting(self) -> bool:
        """Whether what is said cannot be closed."""
        return self._close.isHidden()

    def pass_over(self) -> None:
        """Take away what was only told; a warning or an error stays until it is closed."""
        if self.property("kind") == "info":
            self.hide()

    def until_a_step_succeeds(self) -> None:
        """Take what is said away when a step of the annotator succeeds: it was about one."""
        self._of_a_step = True

    def succeeded(self) -> None:
        """Take away what a step before was told of."""
        if self._of_a_step:
            self.hide()

    def say(
        self, text: str, *, kind: str = "info", lasting: bool = False, remedy: Remedy | None = None
    ) -> None:
        """Say something; kind is info, warning or error. What lasts cannot be closed.

        A remedy is a button: its name, and what it does.
        """
        self._of_a_step = False
        self._act = remedy[1] if remedy else None
        self.remedy.setText(remedy[0] if remedy else "")
        self.remedy.setVisible(remedy is not None)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._close.setVisible(not lasting)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()


class NameBar(QFrame):
    """Asks in place under which name the annotations are kept.

    Signals:
        named: the name that was given.
        left: the name stays as it is.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("message")
        self.field = QLineEdit()
        self.field.setMaximumWidth(240)
        self.field.setAccessibleName(self.tr("Annotator’s name"))
        self.field.returnPressed.connect(self._give)
        self._button = QPushButton(self.tr("That is me"))
        self._button.setObjectName("primary")
        self._button.clicked.connect(self._give)
        self.known = KnownNames(_KNOWN)
        self.known.chosen.connect(self._name)
        row = tight(QHBoxLayout(self), margins=(16, 7, 16, 7), gap=10)
        row.addWidget(label(self.tr("You work as:")))
        row.addWidget(self.field, 1)
        row.addWidget(self._button)
        row.addWidget(self.known)
        row.addStretch(1)
        self.hide()

    def ask(self, name: str, known: Sequence[str] = ()) -> None:
        """Open with a name to confirm or to change; some that are ``known`` are offered."""
        self.known.offer(known[:_KNOWN])
        self.field.setText(name)
        self.field.selectAll()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the name as it is with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self._name(name)

    def _name(self, name: str) -> None:
        self.hide()
        self.named.emit(name)


class JobBar(QFrame):
    """What runs in the background, and a button that ends it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("foot")
        self._end: Callable[[], None] | None = None
        self._text = elided("dim")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Work in the background"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        row = tight(QHBoxLayout(self), margins=(14, 6, 12, 6), gap=10)
        row.addWidget(self._progress)
        row.addWidget(self._text, 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, text: str, cancel: Callable[[], None]) -> None:
        """Show what runs."""
        self._end = cancel
        self._progress.setVisible(not is_still())
        self.show_progress(text, 0, 0)
        self.show()

    def show_text(self, text: str) -> None:
        """Show what it does."""
        self._text.setText(text)
        self._text.setAccessibleName(text)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show how far it is; total is 0 where nobody knows."""
        self.show_text(text)
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _stop(self) -> None:
        if self._end is not None:
            self._end()
