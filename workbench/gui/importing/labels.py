"""Labels: asks in place which label of the project stands for one that nobody knows here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from workbench.gui.importing.rows import PlanRow
from workbench.gui.widgets import label, tight
from workbench.model.scheme import Label

_UNKNOWN: Final = re.compile(
    r"the label (['\"])(?P<theirs>.+?)\1 is not in the project's scheme .*--labels", re.DOTALL
)
_ACROSS: Final = 3
"""How many labels are asked for side by side."""


def unknown(rows: Iterable[PlanRow]) -> list[str]:
    """Return the labels of others for which rows are refused, each once, as they come."""
    found = (_UNKNOWN.search(row.reason) for row in rows if row.reason)
    return list(dict.fromkeys(match["theirs"] for match in found if match))


class LabelMap(QFrame):
    """A choice of ours for each of theirs; letters typed on one go to the label.

    Signals:
        given: theirs to ours, a dictionary; an empty one of ours leaves theirs out.
    """

    given = Signal(dict)

    def __init__(self) -> None:
        """Ask for nothing yet."""
        super().__init__()
        self.setObjectName("card")
        self.choices: dict[str, QComboBox] = {}
        self._known: dict[str, str] = {}
        self.button = QPushButton(self.tr("Read with these labels"))
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.give)
        self._grid = tight(QGridLayout(), gap=8)
        column = tight(QVBoxLayout(self), margins=(12, 10, 12, 10), gap=8)
        said = self.tr("These labels are not in the project: which label is each of them here?")
        column.addWidget(label(said, wrap=True))
        column.addLayout(self._grid)
        row = tight(QHBoxLayout())
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def forget(self) -> None:
        """Forget what was answered: other files come."""
        self._known.clear()
        self.ask([], (), "")

    def ask(self, theirs: Iterable[str], ours: Iterable[Label], language: str) -> None:
        """Ask for the labels that are not answered yet."""
        while self._grid.count():
            taken = self._grid.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.deleteLater()
        listed = tuple(ours)
        self.choices = {name: self._choice(name, listed, language) for name in theirs}
        for i, (name, choice) in enumerate(self.choices.items()):
            row, column = divmod(i, _ACROSS)
            self._grid.addWidget(label(f"{name} →"), row, 2 * column)
            self._grid.addWidget(choice, row, 2 * column + 1)
        self._grid.setColumnStretch(2 * _ACROSS, 1)
        self.setVisible(bool(self.choices))

    def _choice(self, theirs: str, ours: Iterable[Label], language: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Our label for {}").format(theirs))
        made.addItem(self.tr("leave it out"), "")
        for each in ours:
            made.addItem(f"{each.label} · {each.name(language)}", each.label)
        same = made.findData(theirs.upper(), flags=Qt.MatchFlag.MatchExactly)
        made.setCurrentIndex(max(0, same))
        return made

    def give(self) -> None:
        """Answer with what is chosen, besides what was answered before."""
        self._known |= {name: str(made.currentData()) for name, made in self.choices.items()}
        self.given.emit(dict(self._known))
