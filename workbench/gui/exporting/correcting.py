"""Correcting: move what does not align to whole tokens, by acts that can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.exchange.preflight import Case, correction
from workbench.session import Session


class Correcting(QObject):
    """Corrects cases through the session, and takes the corrections back in their order.

    Signals:
        corrected: a Case that is none any more.
        returned: a Case that is one again.
        failed: why that could not be.
    """

    corrected = Signal(object)
    returned = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        """Have corrected nothing."""
        super().__init__(parent)
        self._session: Session | None = None
        self._done: list[tuple[int, Case]] = []
        self._undone: list[tuple[int, Case]] = []

    def take_up(self, session: Session | None) -> None:
        """Correct in a session; what was corrected in another is no more taken back here."""
        self._session = session
        self._done.clear()
        self._undone.clear()

    def correct(self, case: Case) -> None:
        """Move a stretch to the whole tokens around it."""
        session = self._session
        if session is None:
            return
        try:
            made = session.project.annotation_set(case.dispatch, case.annotator)
            act = session.do(correction(made, case))
        except WorkbenchError as error:
            self.failed.emit(str(error))
            return
        self._done.append((act, case))
        self._undone.clear()
        self.corrected.emit(case)

    def undo(self) -> None:
        """Take the last correction back."""
        if self._session is not None and self._done:
            act, case = self._done[-1]
            if self._turned(self._session.undo_act, act):
                self._undone.append(self._done.pop())
                self.returned.emit(case)

    def redo(self) -> None:
        """Make the last correction that was taken back again."""
        if self._session is not None and self._undone:
            act, case = self._undone[-1]
            if self._turned(self._session.redo_act, act):
                self._done.append(self._undone.pop())
                self.corrected.emit(case)

    def _turned(self, turn: Callable[[int], object], act: int) -> bool:
        try:
            turn(act)
        except WorkbenchError as error:
            self.failed.emit(str(error))
            return False
        return True
