"""Side: the panel at the right: selection, open questions, guideline or history."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.look.theme import LIGHT, Theme
from workbench.gui.side.dispatch_card import DispatchCard
from workbench.gui.side.inspector import Inspector
from workbench.gui.widgets import tight

if TYPE_CHECKING:
    from workbench.gui.feedback.page import GoldPage
    from workbench.gui.history.page import HistoryPage
    from workbench.gui.side.guideline import GuidelinePage
    from workbench.gui.side.questions import QuestionList

_P = TypeVar("_P", "QuestionList", "GuidelinePage", "HistoryPage", "GoldPage")
SELECTION: Final = "selection"
QUESTIONS: Final = "questions"
GUIDELINE: Final = "guideline"
HISTORY: Final = "history"
FEEDBACK: Final = "feedback"
_PAGES: Final = (SELECTION, QUESTIONS, GUIDELINE, FEEDBACK, HISTORY)
_NARROWEST: Final = 210


class Side(QWidget):
    """Pages under tabs. Those that are not seen at first are made when they are.

    Signals:
        turned: the name of the page that is shown now.
    """

    turned = Signal(str)

    def __init__(self, inspector: Inspector) -> None:
        """Show the inspector, below what is remarked on the dispatch."""
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self.card = DispatchCard()
        self._inspector = inspector
        self._theme = LIGHT
        self.page = SELECTION
        self.tabs = {name: self._tab(name) for name in _PAGES}
        self._selection = QWidget()
        above = tight(QVBoxLayout(), margins=(14, 6, 14, 0))
        above.addWidget(self.card)
        column = tight(QVBoxLayout(self._selection))
        column.addLayout(above)
        column.addWidget(inspector, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._selection)
        row = tight(QHBoxLayout(), margins=(2, 9, 2, 3), gap=0)
        for tab in self.tabs.values():
            row.addWidget(tab)
        row.addStretch(1)
        outer = tight(QVBoxLayout(self))
        outer.addLayout(row)
        outer.addWidget(self._stack, 1)
        self.tabs[SELECTION].setText(self.tr("Selection"))
        self.tabs[GUIDELINE].setText(self.tr("Guideline"))
        self.tabs[HISTORY].setText("↺")
        self.tabs[HISTORY].setToolTip(self.tr("History"))
        self.tabs[HISTORY].setAccessibleName(self.tr("History"))
        self.show_count(0)
        self.show_feedback(0)

    def _tab(self, name: str) -> QPushButton:
        tab = QPushButton()
        tab.setObjectName("tab")
        tab.setCheckable(True)
        tab.setChecked(name == SELECTION)
        tab.clicked.connect(lambda: self.turn(name))
        return tab

    @cached_property
    def questions(self) -> QuestionList:
        """The page of the open questions."""
        from workbench.gui.side.questions import QuestionList  # the start waits for every import

        return self._made(QuestionList())

    @cached_property
    def guideline(self) -> GuidelinePage:
        """The page of the guideline."""
        from workbench.gui.side.guideline import GuidelinePage  # the same

        return self._made(GuidelinePage())

    @cached_property
    def history(self) -> HistoryPage:
        """The page of what was done to the dispatch."""
        from workbench.gui.history.page import HistoryPage  # the same

        return self._made(HistoryPage())

    @cached_property
    def feedback(self) -> GoldPage:
        """The page of where gold differs."""
        from workbench.gui.feedback.page import GoldPage  # the same

        return self._made(GoldPage())

    def _made(self, page: _P) -> _P:
        page.set_theme(self._theme)
        self._stack.addWidget(page)
        return page

    def turn(self, name: str) -> None:
        """Show a page."""
        self.page = name
        for other, tab in self.tabs.items():
            tab.setChecked(other == name)
        self._stack.setCurrentWidget(self._page(name))
        self.turned.emit(name)

    def _page(self, name: str) -> QWidget:
        if name == SELECTION:
            return self._selection
        if name == QUESTIONS:
            return self.questions
        if name == FEEDBACK:
            return self.feedback
        return self.guideline if name == GUIDELINE else self.history

    def shows(self, name: str) -> bool:
        """Tell whether a page is seen."""
        return self.page == name and not self.isHidden()

    def show_count(self, questions: int) -> None:
        """Show how many questions are open."""
        text = self.tr("Questions {}").format(self.locale().toString(questions))
        self.tabs[QUESTIONS].setText(text if questions else self.tr("Questions"))

    def show_feedback(self, differences: int) -> None:
        """Show in how much gold differs; without a difference there is no tab."""
        tab = self.tabs[FEEDBACK]
        count = self.locale().toString(differences)
        tab.setText(f"≠{count}")
        tab.setToolTip(self.tr("Where gold differs: {}").format(count))
        tab.setAccessibleName(tab.toolTip())
        tab.setVisible(bool(differences))
        if not differences and self.page == FEEDBACK:
            self.turn(SELECTION)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._inspector.set_theme(theme)
        for name in _PAGES[1:]:
            page = self.__dict__.get(name)
            if page is not None:
                page.set_theme(theme)
