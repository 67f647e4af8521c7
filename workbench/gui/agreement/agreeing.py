"""Agreeing: a view of the window that tells how far annotators agree, and where they do not."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.agreement.wanted import AnyWanted
from workbench.gui.agreement.gathering import Found, Gathered, find, gather, reckon_gamma
from workbench.gui.agreement.reckoner import Reckoner
from workbench.gui.agreement.shown_case import ShownCase
from workbench.gui.agreement.view import AgreementView
from workbench.gui.wrong import worded

if TYPE_CHECKING:
    from workbench.gui.look.theme import Theme
    from workbench.session import Session


class Agreeing(QObject):
    """Reckons beside the window what the view shows; what nobody sees is not reckoned.

    Signals:
        dispatch_asked: the id of a dispatch to be shown, and the place in its text.
    """

    dispatch_asked = Signal(str, int)

    def __init__(self, parent: QObject) -> None:
        """Make a view without a project."""
        super().__init__(parent)
        self.view = AgreementView()
        self.reckoner, self.finder = Reckoner(self), Reckoner(self, pause=0)
        self.gamma = Reckoner(self, pause=0)
        self._path: Path | None = None
        self._gathered: Gathered | None = None
        self._seen = False
        self.view.filters.changed.connect(self._ask)
        self.view.page.opened.connect(self.open)
        self.view.cases.opened.connect(self._show_dispatch)
        self.view.page.gamma_asked.connect(self._ask_gamma)
        for each in (self.reckoner, self.gamma):
            self.view.cancelled.connect(each.cancel)
            each.begun.connect(self._begin)
            each.progressed.connect(self.view.show_progress)
        self.gamma.reckoned.connect(self.view.page.show_gamma)
        self.gamma.ended.connect(self._end)
        self.reckoner.reckoned.connect(self._take)
        self.reckoner.failed.connect(self._fail)
        self.reckoner.ended.connect(self._end)
        self.finder.reckoned.connect(self._show_cases)
        self.finder.failed.connect(self._fail_to_find)

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        path = session.project.path if session is not None else None
        if path != self._path:
            self._gathered = None
            self.view.filters.clear_all()
        self._path = path
        self._stop()
        if self._seen:
            self._ask()

    def enter(self) -> None:
        """Reckon what has changed since, and show it."""
        self._seen = True
        self._ask()
        if self._gathered is not None:
            self.view.page.first.setFocus()

    def leave(self) -> None:
        """Reckon no more: the window is for annotating."""
        self._seen = False
        self._stop()

    def _stop(self) -> None:
        for each in (self.reckoner, self.finder, self.gamma):
            each.cancel()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.set_theme(theme)

    def undo(self) -> None:
        """Nothing: looking changes nothing."""

    def redo(self) -> None:
        """Nothing, as above."""

    def _ask(self) -> None:
        if self._path is None or not self._seen:
            return
        compared, before = self.view.filters.compared, self._gathered
        self.reckoner.ask(partial(gather, self._path, compared, before))

    def _ask_gamma(self) -> None:
        if self._gathered is not None:
            self.gamma.ask(partial(reckon_gamma, self._gathered.held))

    def _begin(self) -> None:
        self.view.show_busy(QCoreApplication.translate("Agreement", "Reckoning agreement…"))

    def _end(self) -> None:
        if self.reckoner.busy or self.gamma.busy:
            return
        self.view.show_idle()
        if self._gathered is None:
            self.view.say_nothing(
                QCoreApplication.translate("Agreement", "Nothing was reckoned yet.")
            )

    def _take(self, gathered: Gathered) -> None:
        before, self._gathered = self._gathered, gathered
        self.view.filters.offer(gathered.choices)
        if not gathered.report.agreement.pairs:
            self.view.say_nothing(_nobody())
            return
        if before is None or gathered.report is not before.report:
            self.gamma.cancel()
            self.view.page.show_report(gathered.report)
        if not self.view.with_cases:
            self.view.show_page()
        if before is None:
            self.view.page.first.setFocus()

    def _fail(self, why: str) -> None:
        self.view.say_nothing(worded(why))

    def open(self, wanted: AnyWanted, title: str) -> None:
        """Show the cases behind a number."""
        if self._path is None or self._gathered is None:
            return
        self.view.show_cases(title)
        self.finder.ask(partial(find, self._path, self._gathered.held, wanted))

    def _fail_to_find(self, why: str) -> None:
        self.view.cases.show_trouble(worded(why))

    def _show_cases(self, found: Found) -> None:
        if self._gathered is not None:
            self.view.cases.show_cases(found.cases, found.of, self._gathered.report.labels)

    def _show_dispatch(self, case: ShownCase) -> None:
        self.dispatch_asked.emit(case.dispatch, case.start)


def _nobody() -> str:
    return QCoreApplication.translate(
        "Agreement",
        "There is nobody to compare: no dispatch was finished by two annotators, suggesters and"
        " gold included, among what is chosen above.",
    )
