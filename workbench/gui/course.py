"""Course: in which state a dispatch is left, and which one comes next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.commands import states
from workbench.gui import projects
from workbench.gui.queue_model import QueueModel
from workbench.model.state import State
from workbench.session import Session
from workbench.store.listing import QueueRow

_LEFT_TO_DO = (State.NEW, State.STARTED)


class Course(QObject):
    """Goes through the list of dispatches.

    Signals:
        opened: the id of a dispatch to show.
        ended: one sentence: nothing is left in the list.
        told: one sentence on what was done.
        flagged: the dispatch was flagged; it can be said why.
    """

    opened = Signal(str)
    ended = Signal(str)
    told = Signal(str)
    flagged = Signal()

    def __init__(self, model: QueueModel, parent: QObject) -> None:
        """Follow a list; nothing happens before ``take_up``."""
        super().__init__(parent)
        self._model = model
        self._session: Session | None = None

    def take_up(self, session: Session | None) -> None:
        """Go through the list of a session."""
        self._session = session

    def finish(self) -> None:
        """Mark the dispatch as done and open the next."""
        self._leave(State.DONE)

    def skip(self, reason: str = "") -> None:
        """Mark the dispatch as skipped, for a reason or for none, and open the next."""
        self._leave(State.SKIPPED, reason)

    def _leave(self, state: State, reason: str = "") -> None:
        session = self._session
        if session is None or session.dispatch is None:
            return
        position = projects.position(session)
        now = session.annotations
        if (now.state, now.reason) != (state, reason):
            session.do(states.mark(now, state, reason))
        following = self._model.beside(position, forward=True) or self._left_behind()
        if following is not None:
            self.opened.emit(following.id)
        else:
            self.ended.emit(self.tr("That was the last dispatch of this list."))

    def _left_behind(self) -> QueueRow | None:
        """Return the first that is still to do: it was passed over."""
        return self._model.first_in(_LEFT_TO_DO)

    def flag(self) -> None:
        """Flag the dispatch, or take the flag off."""
        session = self._session
        if session is None:
            return
        now = session.annotations
        state = State.STARTED if now.state is State.FLAGGED else State.FLAGGED
        session.do(states.mark(now, state))
        self.told.emit(
            self.tr("Flagged.") if state is State.FLAGGED else self.tr("No longer flagged.")
        )
        if state is State.FLAGGED:
            self.flagged.emit()

    def next_dispatch(self) -> None:
        """Open the next dispatch of the list."""
        self._go(forward=True)

    def previous_dispatch(self) -> None:
        """Open the previous dispatch of the list."""
        self._go(forward=False)

    def _go(self, *, forward: bool) -> None:
        if self._session is None:
            return
        row = self._model.beside(projects.position(self._session), forward=forward)
        if row is not None:
            self.opened.emit(row.id)
        else:
            self.told.emit(self.tr("Nothing more in this direction."))
