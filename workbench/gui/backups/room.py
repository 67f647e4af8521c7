"""Room: how much backups may take, and in which folder they stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.team.number import Number
from workbench.gui.widgets import elided, label, tight

_MOST: Final = 999


class Room(QWidget):
    """A field for the budget, and buttons for the folder.

    Signals:
        budget_chosen: how many GB the backups of a project may take.
        show_asked: the folder is to be shown.
        other_asked: another folder is to be chosen.
        usual_asked: the usual folder is to be taken again.
    """

    budget_chosen = Signal(int)
    show_asked = Signal()
    other_asked = Signal()
    usual_asked = Signal()

    def __init__(self) -> None:
        """Know no folder yet."""
        super().__init__()
        self.budget = Number(self.tr("Room for backups, in GB"), 1, _MOST)
        self.folder = elided("dim")
        self.show_it = QPushButton(self.tr("Show the folder"))
        self.other = QPushButton(self.tr("Another folder…"))
        self.usual = QPushButton(self.tr("The usual folder"))
        self.budget.textChanged.connect(self._choose)
        self.show_it.clicked.connect(self.show_asked)
        self.other.clicked.connect(self.other_asked)
        self.usual.clicked.connect(self.usual_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        said = label(self.tr("They may take"))
        said.setBuddy(self.budget)
        top = tight(QHBoxLayout(), gap=8)
        top.addWidget(said)
        top.addWidget(self.budget)
        top.addWidget(label(self.tr("GB"), name="dim"))
        top.addStretch(1)
        for button in (self.usual, self.other, self.show_it):
            top.addWidget(button)
        column = tight(QVBoxLayout(self), gap=8)
        column.addLayout(top)
        column.addWidget(self.folder)

    def _choose(self) -> None:
        self.budget_chosen.emit(self.budget.value)

    def show_budget(self, budget: int) -> None:
        """Show how many GB backups may take."""
        self.budget.show_value(budget)

    def show_folder(self, folder: str, *, chosen: bool) -> None:
        """Show where backups stand; ``chosen``: it is not the usual folder."""
        said = self.tr("They stand in {}").format(folder) if folder else ""
        self.folder.setText(said)
        self.folder.setToolTip(folder)
        self.folder.setAccessibleName(said)
        self.show_it.setEnabled(bool(folder))
        self.usual.setVisible(chosen)
