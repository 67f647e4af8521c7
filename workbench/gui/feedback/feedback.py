"""Feedback: shows in the annotator's own finished dispatches where gold differs, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.model.state import State

if TYPE_CHECKING:
    from workbench.gui.frame import Frame
    from workbench.model.decision import Decision
    from workbench.session import Session
    from workbench.team.feedback import Difference


Attempt = Callable[..., None]
"""Does an act with its arguments; tells in place why it cannot be done."""


class Feedback(QObject):
    """Fills a page of the side, which has a tab where there is something to be read."""

    def __init__(self, frame: Frame, attempt: Attempt, leave: Callable[[], object]) -> None:
        """Serve a frame; ``leave`` goes back to the text."""
        super().__init__(frame)
        self._frame, self._attempt, self._leave = frame, attempt, leave
        self._session: Session | None = None
        self._connected = False

    def show(self, session: Session | None) -> None:
        """Show what gold says of the dispatch that is open, if it says anything else."""
        self._session = session
        found = _differences(session) if session is not None else ()
        side = self._frame.side
        side.show_feedback(len(found))
        if found and session is not None and session.dispatch is not None:
            page = side.feedback
            if not self._connected:
                self._connected = True
                page.gone_to.connect(self._go_to)
                page.answered.connect(self._answer)
                page.left.connect(self._leave)
            page.show_differences(found, session.dispatch.text, session.speaker_name)

    def _go_to(self, place: int) -> None:
        self._leave()
        self._frame.canvas.set_caret(place)

    def _answer(self, decision: Decision, said: str) -> None:
        self._attempt(self._keep, decision, said)

    def _keep(self, decision: Decision, said: str) -> None:
        from workbench.commands import adjudicating  # few have gold to answer to

        session = self._session
        if session is not None:
            edit = adjudicating.answer(session.annotations, decision, said)
            session.do(edit)
            self._leave()


def _differences(session: Session) -> Sequence[Difference]:
    """Return where gold differs; nothing but a look at the set's state where it is not done."""
    mine, project = session.annotations, session.project
    if mine.state is not State.DONE or session.looking_back or session.who != session.annotator:
        return ()
    from workbench.store import decisions  # what most dispatches never need is imported late
    from workbench.team.feedback import differences

    if not project.annotators(kind="gold"):
        return ()
    return differences(mine, project.annotation_set(mine.dispatch, decisions.gold_of(project)))
