"""Citing: shows beside the guideline which decisions point to its clauses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.gui.side.side import GUIDELINE

if TYPE_CHECKING:
    from workbench.gui.feedback.clause_tree import ClauseTree
    from workbench.gui.frame import Frame
    from workbench.session import Session


class Citing(QObject):
    """Counts the cases when the guideline is shown, and lists them when they are asked for."""

    def __init__(self, frame: Frame, show: Callable[[str, int], object]) -> None:
        """Serve a frame; ``show`` shows a dispatch at a place of its text."""
        super().__init__(frame)
        self._frame, self._show = frame, show
        self._session: Session | None = None
        self._tree: ClauseTree | None = None
        self._connected = False
        frame.side.turned.connect(self._turned)

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        self._session = session
        self.refresh()

    def refresh(self) -> None:
        """Count the cases again, where the guideline is shown."""
        if self._frame.side.shows(GUIDELINE):
            self._turned(GUIDELINE)

    def _turned(self, name: str) -> None:
        session = self._session
        if name != GUIDELINE or session is None:
            return
        page = self._frame.side.guideline
        if not self._connected:
            self._connected = True
            page.kept.connect(self.refresh)
        if not session.project.annotators(kind="gold"):
            page.show_cited(0, 0)
            return
        from workbench.team.adjudicating import Bench  # where there is gold

        bench = Bench(session.project, session.who)
        cited = [(clause.key, cases) for clause, cases in bench.clauses()]
        again = bench.to_look_at_again()
        page.show_cited(sum(len(cases) for _, cases in cited), len(again))
        if any(cases for _, cases in cited):
            self._made().show_cases(cited, again)

    def _made(self) -> ClauseTree:
        if self._tree is None:
            from workbench.gui.feedback.clause_tree import ClauseTree  # where there are cases

            self._tree = ClauseTree()
            self._tree.opened.connect(self._show)
            self._frame.side.guideline.take_tree(self._tree)
        return self._tree
