"""Empty: what a view says where it has nothing to show, with the buttons that change that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.widgets import label, tight

Act = tuple[str, Callable[[], None]]
"""The name of a button, and what it does."""


class Empty(QWidget):
    """A sentence in the middle, and below it at most a few buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._text = label(name="dim", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons: list[QPushButton] = []
        self._row = tight(QHBoxLayout(), gap=8)
        self._row.addStretch(1)
        self._row.addStretch(1)
        column = tight(QVBoxLayout(self), margins=(24, 24, 24, 24), gap=14)
        column.addStretch(2)
        column.addWidget(self._text)
        column.addLayout(self._row)
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_text(self, text: str, *acts: Act) -> None:
        """Say a text; the first of the buttons is the usual one."""
        self._text.setText(text)
        for old in self.buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self.buttons = [self._button(i, act) for i, act in enumerate(acts)]

    def _button(self, i: int, act: Act) -> QPushButton:
        name, do = act
        button = QPushButton(name)
        button.setObjectName("" if i else "primary")
        button.setAutoDefault(True)
        button.clicked.connect(do)
        self._row.insertWidget(1 + i, button)
        return button
