"""Name card: asks at the first start under which name one works, before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.gui.first.known_names import KnownNames
from workbench.gui.widgets import Wrapped, centre, label, sized, tight

_WIDTH: Final = 560
_COLUMNS: Final = 4


class NameCard(QWidget):
    """Enter gives the name, Escape leaves the project closed.

    Signals:
        named: the name that was given.
        left: no name is given.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Make the field."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.returnPressed.connect(self._give)
        self.give = QPushButton(self.tr("Work under this name"))
        self.give.setObjectName("primary")
        self.give.clicked.connect(self._give)
        self.leave = QPushButton(self.tr("Cancel"))
        self.leave.clicked.connect(self.left)
        self.known = KnownNames(_COLUMNS)
        self.known.chosen.connect(self.named)
        self._also = label(self.tr("At work in this project already:"), name="dim")
        self._told = Wrapped()
        self._told.setObjectName("dim")
        self._told.setText(
            self.tr(
                "It is stored in the project with everything you do, so that the work of several"
                " people can be told apart. It may be a pseudonym. You can change it at any time,"
                " and exports can leave it out."
            )
        )
        self._lay_out()

    def _lay_out(self) -> None:
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        column = tight(QVBoxLayout(box), gap=14)
        title = label(self.tr("Under which name do you work?"), name="title")
        for widget in (sized(title, 16), self._told, self.field, self._also, self.known):
            column.addWidget(widget)
        buttons = tight(QHBoxLayout(), gap=8)
        for button in (self.give, self.leave):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        centre(box, self)

    def ask(self, name: str, known: Sequence[str]) -> None:
        """Ask with a name to confirm or to change; ``known`` are those of the project."""
        self.field.setText(name)
        self.field.selectAll()
        self.known.offer(known)
        self._also.setVisible(bool(known))
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.named.emit(name)
