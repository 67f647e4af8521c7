"""Tending: a project's file is looked after between acts, while a window has it open."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDateTime, QObject, QTimer, Signal

from workbench.errors import LostFileError, WorkbenchError
from workbench.gui.background.jobs import Jobs
from workbench.gui.files import Files
from workbench.gui.frame import Frame
from workbench.gui.holders import held_by
from workbench.gui.messages import Remedy
from workbench.gui.settings import Settings
from workbench.gui.telling import Telling
from workbench.gui.wrong import worded
from workbench.session import Session
from workbench.store import connection, holding
from workbench.store.project import Project

_EVERY: Final = 1500
"""Milliseconds from one look to the next: so much a copy of the file alone may lack."""


class Tending(QObject):
    """Folds the log into the file, and tells when the file is lost, changed or free again.

    Signals:
        arrived: another process has written.
        opened: the path of a project to open instead.
    """

    arrived = Signal()
    opened = Signal(str)

    def __init__(
        self, telling: Telling, frame: Frame, files: Files, jobs: Jobs, settings: Settings
    ) -> None:
        """Look after nothing before ``take_up``."""
        super().__init__(telling)
        self._telling, self._files = telling, files
        self._messages, self._header = frame.messages, frame.header
        self._jobs, self._settings = jobs, settings
        self._session: Session | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        telling.lost.connect(self.look)
        self._forget()

    def _forget(self) -> None:
        self._folded = self._written = self._version = 0
        self._said = ""
        self._lost = self._warned = False

    def take_up(self, session: Session | None) -> None:
        """Look after the file of a session's project from now on."""
        self.leave()
        self._session = session
        self._forget()
        if session is None:
            return
        self._folded = session.project.connection.total_changes
        self._version = self._written = connection.version(session.project.connection)
        self._timer.start()

    def look(self) -> None:
        """Look once whether the file is there, folded in, changed by another, free again."""
        session = self._session
        if session is None or session.project.connection.in_transaction:
            return
        if self._is_lost(session.project):
            return
        self._hear(session.project)
        if session.project.holder is not None:
            self._show_holder(session.project)
        elif not session.project.read_only:
            self._fold(session.project)

    def _fold(self, project: Project) -> None:
        if not project.place.shared:
            connection.be_ready(project.connection)
        written = project.connection.total_changes
        if written != self._folded and connection.fold(project.connection):
            self._folded = written

    def _hear(self, project: Project) -> None:
        """Have shown what others wrote, when they pause; a job of our own tells its end itself."""
        before, self._version = self._version, connection.version(project.connection)
        paused = before == self._version
        if paused and self._written != self._version:
            self._written = self._version
            if not self._jobs.busy:
                self.arrived.emit()

    # A project that another window has open

    def _show_holder(self, project: Project) -> None:
        now = holding.holder(project.path)
        if now is not None:
            self._say(held_by(now, project.path.name), kind="warning")
        else:
            said = self.tr("{} is no longer open in another window.").format(project.path.name)
            again = self.tr("Work on it here"), lambda: self.opened.emit(str(project.path))
            self._say(said, kind="info", remedy=again)

    # A file that is not there any more

    def _is_lost(self, project: Project) -> bool:
        try:
            project.place.check()
        except LostFileError as error:
            if not self._lost:
                self._lost = True
                # What was told as saved goes into the file, wherever it is now.
                connection.fold(project.connection)
                self._header.show_saved(writable=False)
            said = self._parting(project) if self._warned else worded(str(error))
            self._say(said, kind="error", remedy=self._rescue)
            return True
        if self._lost:
            self._lost = self._warned = False
            self._said = ""
            self._header.show_saved(writable=not project.read_only)
            self._telling.say(self.tr("{} is back in its place.").format(project.path.name))
        return False

    @property
    def _rescue(self) -> Remedy:
        return self.tr("Save a copy as…"), self.ask_where

    def ask_where(self) -> None:
        """Ask where to save a copy of a project whose file is lost."""
        if self._session is not None:
            path = self._session.project.path
            name = self.tr("{} (saved)").format(path.stem)
            self._files.ask_target(self.tr("Save a copy"), name, path.suffix, self.save_copy)

    def save_copy(self, path: str) -> None:
        """Save all that was done as a project of its own, and go on in it."""
        session, target = self._session, Path(path)
        if session is None:
            return
        if target.resolve() == session.project.path.resolve():
            # What is beside the lost file would be taken for the copy's.
            self._telling.show_error(self.tr("Choose another name: this one is in use here."))
            return
        try:
            self._copy(session, target)
        except WorkbenchError as error:
            self._telling.show_error(str(error))
        else:
            self.opened.emit(path)

    def _copy(self, session: Session, target: Path) -> None:
        connection.copy(session.project.connection, target)
        if session.dispatch is not None:
            self._settings.dispatches[str(target.resolve())] = session.dispatch.id
        self._lost = False

    def may_close(self) -> bool:
        """Tell whether the window may close; the first time that would lose work, say so."""
        if self._session is None:
            return True
        if not self._is_lost(self._session.project):
            return True
        if self._warned:
            self._lost = False
            return True
        self._warned = True
        self.look()
        return False

    def _parting(self, project: Project) -> str:
        said = self.tr(
            "{} is not in its place any more: save a copy, or your work may be lost with this"
            " window. Close it again to leave without one."
        )
        return said.format(project.path.name)

    def leave(self) -> None:
        """Leave the project; where its file is lost, a copy of the work is saved near its place."""
        session, self._session = self._session, None
        self._timer.stop()
        if session is None or not self._lost:
            return
        path, now = session.project.path.resolve(), QDateTime.currentDateTime()
        name = f"{path.stem} {now.toString('yyyy-MM-dd HHmmss')}{path.suffix}"
        target = (path.parent if path.parent.is_dir() else Path.home()) / name
        # Nobody is there to be told; what stands in the file that was moved is in it still.
        with suppress(WorkbenchError):
            self._copy(session, target)
            self._settings.opened(target)

    def _say(self, text: str, *, kind: str, remedy: Remedy | None = None) -> None:
        """Say a sentence that lasts; read it aloud once."""
        if text != self._said:
            self._said = text
            self._telling.say(text, kind=kind)
        if self._messages.text != text or not self._messages.lasting:
            self._messages.say(text, kind=kind, lasting=True, remedy=remedy)
