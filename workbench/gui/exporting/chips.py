"""Chips: values of which some are chosen; none chosen restricts nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.gui.queue.flow import Flow


def toggle(text: str) -> QPushButton:
    """Return a button that stays pressed."""
    button = QPushButton(text)
    button.setObjectName("toggle")
    button.setCheckable(True)
    return button


class Chips(QWidget):
    """A row of buttons that stay pressed, in as many lines as are needed.

    Signals:
        changed: another one is pressed, or is no more.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        """Have no chips; ``name`` is what they are about, for who does not see."""
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        self._row = Flow(self)

    def offer(self, chips: Iterable[tuple[str, str]]) -> None:
        """Offer values, each with the name that is shown, in the place of those before."""
        for old in self.buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for value, name in chips:
            button = toggle(name)
            button.clicked.connect(self.changed)
            self.buttons[value] = button
            self._row.addWidget(button)

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are chosen."""
        return frozenset(v for v, button in self.buttons.items() if button.isChecked())

    def choose(self, values: Iterable[str]) -> None:
        """Press the chips of values and no others; values without one are passed over."""
        wanted = frozenset(values)
        for value, button in self.buttons.items():
            button.setChecked(value in wanted)
