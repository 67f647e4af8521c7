"""Number: a short field for a whole number, which the arrows count up and down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit

_WIDTH: Final = 76
_STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class Number(QLineEdit):
    """A number between two; empty is the least."""

    def __init__(self, name: str, least: int, most: int, step: int = 1) -> None:
        """Have a name for who does not see."""
        super().__init__()
        self._least, self._most, self._step = least, most, step
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(least, most, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(_WIDTH)

    @property
    def value(self) -> int:
        """The number, within its bounds."""
        return min(self._most, max(self._least, int(self.text() or self._least)))

    def show_value(self, value: int) -> None:
        """Show a number."""
        self.setText(str(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count with the arrows."""
        steps = _STEPS.get(Qt.Key(event.key()), 0)
        if not steps:
            super().keyPressEvent(event)
            return
        value = self.value + steps * self._step
        self.show_value(min(self._most, max(self._least, value)))
