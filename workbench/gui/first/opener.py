"""Opener: opens and makes projects, and asks under which name to work on them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.gui import projects
from workbench.gui.first.wanted import Wanted
from workbench.gui.settings import Settings
from workbench.session import Session
from workbench.store.project import Project


class Opener(QObject):
    """Makes sessions for the window.

    Signals:
        opened: a Session to show.
        failed: the path of a project, and why it cannot be opened.
        refused: why a project cannot be made.
        samples_wanted: the folder of samples to import into the project just opened.
    """

    opened = Signal(object)
    failed = Signal(str, str)
    refused = Signal(str)
    samples_wanted = Signal(str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        """Work under the name in the settings."""
        super().__init__(parent)
        self._settings = settings
        self._session: Session | None = None

    def take_up(self, session: Session | None) -> None:
        """Know the session that the window shows."""
        self._session = session

    def open(self, path: str) -> None:
        """Open a project file, or begin anew with the one that is open."""
        try:
            session = self._at_hand(Path(path)) or projects.open_session(Path(path), self._settings)
        except WorkbenchError as error:
            self.failed.emit(path, str(error))
        else:
            self.opened.emit(session)

    def _at_hand(self, path: Path) -> Session | None:
        """Return a new session on a project that the window has open to write.

        Raises LostFileError where its file is lost: while it is open, the files beside it would be
        taken for those of what stands there now.
        """
        project = self._session.project if self._session else None
        if project is None or project.read_only or project.path.resolve() != path.resolve():
            return None
        project.place.check()
        return Session(project, self._session.annotator) if self._session else None

    def make(self, wanted: Wanted) -> None:
        """Make a project file, and open it."""
        try:
            session = projects.make_session(wanted, self._settings)
        except WorkbenchError as error:
            self.refused.emit(str(error))
        else:
            self.opened.emit(session)

    def open_samples(self) -> None:
        """Open the project of the samples; the first time they are imported."""
        try:
            session, samples = projects.samples_session(self._settings)
        except WorkbenchError as error:
            self.failed.emit("", str(error))
            return
        self.opened.emit(session)
        if samples is not None:
            self.samples_wanted.emit(str(samples))

    def rename(self, name: str, session: Session | None) -> None:
        """Work under a name from now on; in a project that was handed out, in that one only."""
        if session is None or not session.project.owner:
            self._settings.annotator = name
        if session is not None and session.annotator != name:
            self.begin(session.project, name)

    def begin(self, project: Project, name: str) -> None:
        """Have a project that is open taken up under a name."""
        self.opened.emit(projects.begin(project, name))
