"""Grid: cards beside and below each other, in as many columns as are read well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from workbench.gui.widgets import tight

_GAP: Final = 14


class CardGrid(QWidget):
    """Lays cards out anew where the width lets more or fewer stand beside each other."""

    def __init__(self, cards: Sequence[QWidget], *, least: int, most: int) -> None:
        """Have cards that are so wide at least, and at most so many beside each other."""
        super().__init__()
        self._cards, self._least, self._most = cards, least, most
        self._laid: tuple[int, Sequence[QWidget]] = (0, ())
        self._grid = tight(QGridLayout(self), gap=_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        for card in cards:
            # Words that are not cut must not keep a column wider than its neighbour.
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out(most, cards)

    def show_only(self, cards: Sequence[QWidget]) -> None:
        """Show some of the cards, one after the other without gaps."""
        self._lay_out(self._columns(), cards)
        for card in self._cards:
            card.setVisible(card in cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out(self._columns(), self._laid[1])

    def _columns(self) -> int:
        fitting = (self.width() + _GAP) // (self._least + _GAP)
        return max(1, min(self._most, fitting))

    def _lay_out(self, columns: int, cards: Sequence[QWidget]) -> None:
        if (columns, cards) == self._laid:
            return
        for card in self._laid[1]:
            self._grid.removeWidget(card)
        for column in range(max(columns, self._laid[0])):
            self._grid.setColumnStretch(column, int(column < columns))
        self._laid = columns, cards
        for i, card in enumerate(cards):
            self._grid.addWidget(card, i // columns, i % columns)
