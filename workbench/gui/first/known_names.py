"""Known names: those under which others, or oneself elsewhere, work on a project already."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from workbench.gui.widgets import tight

_MOST: Final = 12
_LONGEST: Final = 22


class KnownNames(QWidget):
    """A button for each of a dozen names at most; hidden where there is none.

    Signals:
        chosen: the name on the button that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, columns: int) -> None:
        """Have no buttons; later so many side by side."""
        super().__init__()
        self._columns = columns
        self.buttons: list[QPushButton] = []
        self._grid = tight(QGridLayout(self), gap=6)
        self._grid.setColumnStretch(columns, 1)
        self.hide()

    def offer(self, names: Iterable[str]) -> None:
        """Offer names in the place of those before."""
        for old in self.buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(name) for name in islice(names, _MOST)]
        for i, button in enumerate(self.buttons):
            self._grid.addWidget(button, i // self._columns, i % self._columns)
        self.setVisible(bool(self.buttons))

    def _button(self, name: str) -> QPushButton:
        short = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
        made = QPushButton(short.replace("&", "&&"))
        made.setObjectName("toggle")
        made.setAutoDefault(True)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.clicked.connect(lambda: self.chosen.emit(name))
        return made
