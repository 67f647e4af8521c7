"""Running: what works beside the window, commands of our own and the suggester."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from workbench.gui import projects
from workbench.gui.background.jobs import Jobs
from workbench.gui.background.resuming import Resuming
from workbench.gui.backups.keeping import Keeping
from workbench.gui.frame import Frame
from workbench.gui.settings import Settings
from workbench.gui.showing import Showing
from workbench.gui.telling import Telling
from workbench.gui.wrong import worded
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.background.suggester import Suggester


class Running(QObject):
    """Works on the project of a session, and has shown what comes of it."""

    def __init__(
        self, frame: Frame, settings: Settings, showing: Showing, telling: Telling
    ) -> None:
        """Have no session, and no suggester before ``start``."""
        super().__init__(frame)
        self._frame, self._showing, self._telling = frame, showing, telling
        self._session: Session | None = None
        self.suggester: Suggester | None = None
        self.jobs = Jobs(frame.jobs, self)
        self.resuming = Resuming(settings, frame.messages, self)
        self.keeping = Keeping(settings, frame.messages, self)
        self.jobs.refused.connect(telling.show_error)
        self.jobs.ended.connect(self._ended)
        self.resuming.command_asked.connect(self.run)
        showing.opened.connect(self._look_at)

    def take_up(self, session: Session | None) -> None:
        """Work for a session from now on."""
        self._session = session
        self.keeping.take_up(session)
        if self.suggester is not None:
            self.suggester.take_up(session)

    def run(self, arguments: list[str], shown: str) -> None:
        """Run a command on the project: arguments as in ``projects``, and what is shown of it."""
        session = self._session
        if session is None:
            return
        known = {projects.PLACE: str(session.project.path), projects.WHO: session.annotator}
        self.jobs.run([known.get(a, a) for a in arguments], shown)
        if session.dispatch is None:
            self._frame.page.show_none(shown)
            self._frame.queue.show_empty(shown)

    def _ended(self, well: bool, last: str) -> None:  # noqa: FBT001 - a signal's argument
        self._showing.show_arrived()
        self._telling.say(last, kind="info" if well else "error")

    def start(self) -> Suggester:
        """Start the suggester; it begins with the dispatch that is shown."""
        # The first paint waits for every import.
        from workbench.gui.background.suggester import Suggester

        session = self._session
        self.suggester = made = Suggester(self)
        made.found.connect(self._show_found)
        made.failed.connect(self._show_unread)
        made.take_up(session)
        if session is not None and session.dispatch is not None:
            made.look_at(session.dispatch.id)
        return made

    def _look_at(self, dispatch: str) -> None:
        if self.suggester is not None:
            self.suggester.look_at(dispatch)

    def _show_found(self, dispatch: str) -> None:
        session = self._session
        if session and session.dispatch and session.dispatch.id == dispatch:
            self._showing.show_arrived()

    def _show_unread(self, dispatch: str, reason: str) -> None:
        said = QCoreApplication.translate("MainWindow", "No suggestions for {}: {}")
        self._telling.show_error(said.format(dispatch, worded(reason)))

    def close(self) -> None:
        """End all work; a command that is not done is offered at the next opening."""
        left = self.jobs.close()
        if left is not None and self._session is not None:
            self.resuming.keep(self._session, left)
        self.take_up(None)
