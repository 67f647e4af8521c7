"""View: the filters at the top, below them the page of figures or the cases behind one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.agreement.case_panel import CasePanel
from workbench.gui.agreement.filters import Filters
from workbench.gui.agreement.page import Page
from workbench.gui.keyboard import keys
from workbench.gui.look.theme import Theme
from workbench.gui.widgets import Wrapped, elided, tight

_BAR: Final = 160


class AgreementView(QWidget):
    """The parts.

    Signals:
        cancelled: what is being reckoned is to end.
        left: back to the dispatches.
    """

    cancelled = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Have nothing to show yet."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters, self.page, self.cases = Filters(), Page(), CasePanel()
        self.nothing = Wrapped()
        self.nothing.setObjectName("dim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(40, 60, 40, 60)
        self._panels = QStackedWidget()
        for panel in (self.page, self.cases, self.nothing):
            self._panels.addWidget(panel)
        self.cases.left.connect(self.show_page)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._top())
        column.addWidget(self._panels, 1)
        column.addWidget(self._foot())
        self.say_nothing(QCoreApplication.translate("Agreement", "Reckoning…"))

    def _top(self) -> QWidget:
        top = QWidget()
        tight(QVBoxLayout(top), margins=(18, 12, 18, 4)).addWidget(self.filters)
        return top

    def _foot(self) -> QWidget:
        self.foot = QFrame()
        self.foot.setObjectName("foot")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._bar.setAccessibleName(QCoreApplication.translate("Agreement", "Reckoning agreement"))
        self._doing = elided("dim")
        self.cancel = QPushButton(QCoreApplication.translate("Agreement", "Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        row = tight(QHBoxLayout(self.foot), margins=(18, 6, 18, 6), gap=10)
        row.addWidget(self._bar)
        row.addWidget(self._doing, 1)
        row.addWidget(self.cancel)
        self.foot.hide()
        return self.foot

    def show_busy(self, text: str) -> None:
        """Show that something is reckoned; nobody knows yet how long."""
        self._doing.setText(text)
        self._bar.setRange(0, 0)
        self.foot.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_idle(self) -> None:
        """Show that nothing is reckoned any more."""
        self.foot.hide()

    def say_nothing(self, text: str) -> None:
        """Say why there are no figures."""
        self.nothing.setText(text)
        self._panels.setCurrentWidget(self.nothing)

    @property
    def with_cases(self) -> bool:
        """Whether the cases behind a number are shown."""
        return self._panels.currentWidget() is self.cases

    def show_page(self) -> None:
        """Show the figures."""
        self._panels.setCurrentWidget(self.page)
        self.page.setFocus()

    def show_cases(self, title: str) -> None:
        """Show the cases behind a number, as soon as they are found."""
        self.cases.begin(title)
        self._panels.setCurrentWidget(self.cases)
        self.cases.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the cases to the figures, and from there to the dispatch, with Escape."""
        if keys.name(event) not in ("Esc", "Escape"):
            super().keyPressEvent(event)
        elif self.with_cases:
            self.show_page()
        else:
            self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.page.set_theme(theme)
        self.cases.set_theme(theme)
