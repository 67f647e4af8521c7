"""Case panel: the cases behind a number, and the way back to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.agreement.case_list import CaseList
from workbench.gui.agreement.shown_case import ShownCase
from workbench.gui.agreement.words import AgreementCounts
from workbench.gui.look.theme import Theme
from workbench.gui.widgets import Wrapped, sized, tight

_TITLE: Final = 13.0


class CasePanel(QWidget):
    """A title, how many cases there are, and their list.

    Signals:
        left: back to the numbers.
        opened: a ShownCase to be seen in its dispatch.
    """

    left = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        """Have no cases."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QPushButton(QCoreApplication.translate("Agreement", "← All figures"))
        self.back.clicked.connect(self.left)
        self.open = QPushButton(QCoreApplication.translate("Agreement", "Open the dispatch"))
        self.open.setObjectName("primary")
        self.open.clicked.connect(self._open)
        self.title, self.said = sized(Wrapped(), _TITLE), Wrapped()
        self.title.setObjectName("strong")
        self.said.setObjectName("dim")
        self.list = CaseList()
        self.list.entered.connect(self.opened)
        head = tight(QHBoxLayout(), gap=10)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.open)
        column = tight(QVBoxLayout(self), margins=(18, 12, 18, 16), gap=8)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)

    def begin(self, title: str) -> None:
        """Show that cases are being looked for."""
        self.title.setText(title)
        self.said.setText(QCoreApplication.translate("Agreement", "Looking for the cases…"))
        self.list.show_cases((), {})
        self.open.setEnabled(False)

    def show_cases(self, cases: Sequence[ShownCase], of: int, colours: Mapping[str, str]) -> None:
        """Show cases, of so many that there are."""
        self.list.show_cases(cases, colours)
        self.open.setEnabled(bool(cases))
        self.said.setText(_said(len(cases), of))
        self.list.setFocus()

    def show_trouble(self, text: str) -> None:
        """Say why there are no cases."""
        self.said.setText(text)

    def _open(self) -> None:
        at = self.list.currentIndex()
        if at.isValid():
            self.opened.emit(self.list.cases.cases[at.row()])

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.list.set_theme(theme)


def _said(shown: int, of: int) -> str:
    if not of:
        return QCoreApplication.translate("Agreement", "There are no cases.")
    if shown == of:
        return AgreementCounts.tr("%n case(s)", "", of)
    count = QLocale().toString
    first = QCoreApplication.translate("Agreement", "The first {} of {} cases")
    return first.format(count(shown), count(of))
