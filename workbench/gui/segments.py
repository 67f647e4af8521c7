"""Segments: a row of buttons of which one is chosen, for the views of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from workbench.gui.widgets import tight

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segments(QFrame):
    """The control; the arrows go from one to the next.

    Signals:
        chosen: the name of the segment that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have no segments."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(self.tr("Views"))
        self.buttons: dict[str, QPushButton] = {}
        self._row = tight(QHBoxLayout(self), margins=(2, 2, 2, 2), gap=2)

    def offer(self, segments: Iterable[tuple[str, str]]) -> None:
        """Offer segments, each a name and a text; it is done once."""
        for name, text in segments:
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self.buttons[name] = button
            self._row.addWidget(button)

    def set_narrow(self, *, narrow: bool) -> None:
        """Have less room beside the words, or the usual room."""
        for button in self.buttons.values():
            if button.property("narrow") != narrow:
                button.setProperty("narrow", narrow)
                button.style().unpolish(button)
                button.style().polish(button)

    def mark(self, chosen: str) -> None:
        """Show which segment is chosen."""
        for name, button in self.buttons.items():
            button.setChecked(name == chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the segment beside with the arrows."""
        step, buttons = _STEPS.get(Qt.Key(event.key())), list(self.buttons.values())
        at = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            buttons[(at + step) % len(buttons)].setFocus()
