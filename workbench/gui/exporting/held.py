"""Held: the dispatches that stay out or are not finished, counted, each with a way to see them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.gui.texts import QT_TRANSLATE_NOOP
from workbench.gui.widgets import tight
from workbench.model.state import State
from workbench.store.chosen import Counts

EMBARGOED: Final = "embargoed"
KILLED: Final = "killed"
_TEXTS: Final = {
    EMBARGOED: QT_TRANSLATE_NOOP("Held", "Under embargo, left out: {}"),
    KILLED: QT_TRANSLATE_NOOP("Held", "Killed by the agency, left out: {}"),
    str(State.STARTED): QT_TRANSLATE_NOOP("Held", "In progress, not finished: {}"),
    str(State.FLAGGED): QT_TRANSLATE_NOOP("Held", "Flagged: {}"),
    str(State.SKIPPED): QT_TRANSLATE_NOOP("Held", "Skipped: {}"),
    str(State.NEW): QT_TRANSLATE_NOOP("Held", "Not begun, with annotations: {}"),
}


class Held(QWidget):
    """A line for each kind, which leads to them in the queue.

    Signals:
        asked: EMBARGOED, KILLED or the name of a state: these are to be seen.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        """Show no lines."""
        super().__init__()
        column = tight(QVBoxLayout(self))
        self.buttons: dict[str, QPushButton] = {}
        for kind in _TEXTS:
            button = QPushButton()
            button.setObjectName("link")
            button.setToolTip(self.tr("See them in the queue"))
            button.clicked.connect(lambda _=False, kind=kind: self.asked.emit(kind))
            column.addWidget(button)
            self.buttons[kind] = button
        self.show_counts(Counts())

    def show_counts(self, counts: Counts) -> None:
        """Show what a choice leaves out, and what of it is not finished."""
        numbers = {EMBARGOED: counts.embargoed, KILLED: counts.killed}
        numbers |= {str(state): n for state, n in counts.unfinished.items()}
        for kind, button in self.buttons.items():
            said = QCoreApplication.translate("Held", _TEXTS[kind])
            button.setText(said.format(QLocale().toString(numbers.get(kind, 0))))
            button.setVisible(bool(numbers.get(kind)))
        self.setVisible(any(numbers.values()))
