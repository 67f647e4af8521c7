"""Clock: how long the annotator works on each dispatch; idle minutes do not count."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from workbench.errors import WorkbenchError
from workbench.model.by import By
from workbench.session import Session
from workbench.store import visits

IDLE: Final = 60.0
"""Seconds without a key or a movement after which nobody is taken to work."""
_EACH: Final = 60_000
"""Milliseconds after which a visit is stored: a crash loses no more."""
_TOUCHES: Final = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
    )
)

_MEANS: Final = {
    QEvent.Type.KeyPress: By.KEY,
    QEvent.Type.MouseButtonPress: By.MOUSE,
    QEvent.Type.TouchBegin: By.MOUSE,
}
"""What an act is done with that follows."""


class Clock(QObject):
    """Counts while keys or the mouse move; a project that can only be read is never counted.

    Signals:
        ticked: what was counted has been stored, or another dispatch is open.
    """

    ticked = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        """Stand still; ``now`` tells seconds."""
        super().__init__(parent)
        self.now = now
        self._session: Session | None = None
        self._dispatch = ""
        self._started = ""
        self._last = 0.0
        self._counted = 0.0
        self._stored = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_EACH)
        self._timer.timeout.connect(self.keep)

    def watch(self, window: QWindow) -> None:
        """Take the keys and movements of a window as work."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and movements, and leave them to others."""
        del watched
        if event.type() in _TOUCHES:
            self.touch()
            if self._session is not None:
                self._session.used = _MEANS.get(event.type(), self._session.used)
        return False

    def touch(self) -> None:
        """Count the time since the last touch, as far as it was not idle."""
        now = self.now()
        self._counted += min(now - self._last, IDLE)
        self._last = now

    def visit(self, session: Session | None) -> None:
        """Leave the dispatch before, and begin with the one that is open in a session."""
        dispatch = session.dispatch.id if session is not None and session.dispatch else ""
        if session is self._session and dispatch == self._dispatch:
            return
        self.leave()
        if session is None or not dispatch or session.project.read_only:
            return
        self._session, self._dispatch = session, dispatch
        self._started = visits.stamp(datetime.now(UTC))
        self._last, self._counted, self._stored = self.now(), 0.0, 0.0
        self._timer.start()
        self.ticked.emit()

    def leave(self) -> None:
        """Store the visit and stand still."""
        if self._session is not None:
            self.touch()
            self.keep()
        self._session, self._dispatch = None, ""
        self._timer.stop()

    def keep(self) -> None:
        """Store what was counted, when it is more than before."""
        session = self._session
        if session is None or self._counted <= self._stored:
            return
        # What cannot be written now is in the next minute's sum.
        with suppress(WorkbenchError):
            visits.keep(
                session.project,
                self._dispatch,
                session.annotator,
                self._started,
                round(self._counted, 1),
            )
            self._stored = self._counted
        self.ticked.emit()
