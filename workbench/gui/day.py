"""Day: how far the annotator came today and in all, and how long a dispatch takes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from workbench.gui.clock import Clock
from workbench.gui.header import Header
from workbench.gui.queue import Queue
from workbench.session import Session
from workbench.store import visits


class Day(QObject):
    """Writes progress into the header and below the queue, and lets the clock run."""

    def __init__(self, header: Header, queue: Queue, parent: QObject) -> None:
        """Have no session."""
        super().__init__(parent)
        self._header, self._queue = header, queue
        self._session: Session | None = None
        self._counted = (-1, -1, "")
        self.clock = Clock(self)
        self.clock.ticked.connect(self._show_time)

    def visit(self, session: Session) -> None:
        """Begin with the dispatch that is open."""
        self._session = session
        self.clock.visit(session)

    def leave(self) -> None:
        """Store what was counted, before the project is closed."""
        self.clock.leave()
        self._session = None
        self._counted = (-1, -1, "")
        self._queue.progress.clear()
        self._queue.time.clear()

    def show_progress(self, session: Session | None) -> None:
        """Show what was finished today and in all."""
        done, total = self._queue.show_counts()
        self._header.show_progress(done, total)
        began = visits.midnight()
        if session is None or self._counted == (done, total, began):
            return
        self._counted = (done, total, began)
        today = visits.finished(session.project, session.annotator, began)
        write = QLocale().toString
        said = self.tr("Today {} · {} of {}").format(write(today), write(done), write(total))
        self._queue.progress.setText(said)

    def _show_time(self) -> None:
        """Show the time on the open dispatch and today's median."""
        session = self._session
        if session is None or session.dispatch is None:
            return
        project, annotator = session.project, session.annotator
        here = visits.seconds_on(project, session.dispatch.id, annotator)
        median = visits.median_seconds(project, annotator, visits.midnight())
        said = self.tr("This one {} · median today {}")
        text = "" if median is None else said.format(clocked(here), clocked(median))
        self._queue.time.setText(text)


def clocked(seconds: float) -> str:
    """Return seconds as minutes and seconds, "3:07"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
