"""Backups: lists them, makes one, and brings one back, by commands beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.gui.background.jobs import Job
from workbench.gui.background.wording import Told
from workbench.gui.backups.view import BackupsView
from workbench.gui.look.theme import Theme
from workbench.gui.settings import Settings
from workbench.session import Session

_LISTED: Final = "a backup"


class Backups(QObject):
    """Serves the view of backups.

    Signals:
        restoring: the path of the project and the file of the backup that takes its place.
        looked_at: the file of a backup to be opened.
        folder_asked: the folder that is to be shown.
    """

    restoring = Signal(str, str)
    looked_at = Signal(str)
    folder_asked = Signal(str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        """Make the view, without a project."""
        super().__init__(parent)
        self._settings = settings
        self._backups = BackupsView()
        self._session: Session | None = None
        self._job: Job | None = None
        self._found: list[dict[str, Any]] = []
        self._folder = self._command = ""
        view = self._backups
        view.made.connect(self._make)
        view.restored.connect(self._restore)
        view.looked_at.connect(self.looked_at)
        view.folder_asked.connect(lambda: self.folder_asked.emit(self._folder))
        view.budget_chosen.connect(self._choose_budget)

    @property
    def view(self) -> QWidget:
        """What is shown."""
        return self._backups

    @property
    def list(self) -> BackupsView:
        """The view, with its parts."""
        return self._backups

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        self._session = session
        self._end()
        self._backups.show_list([])
        if session is not None and self._backups.isVisible():
            self.enter()

    def enter(self) -> None:
        """List the backups."""
        self._backups.show_budget(self._settings.backup_budget)
        self._backups.say("")
        self._backups.table.setFocus()
        self._run("backups")

    def leave(self) -> None:
        """Be hidden."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme: the style sheet does."""

    def undo(self) -> None:
        """Take nothing back: what was brought back is brought back by another backup."""

    def redo(self) -> None:
        """Do nothing again."""

    def _run(self, command: str, *more: str) -> None:
        if self._session is None:
            return
        # What is wanted now goes before a list that is on its way.
        self._end()
        self._found = []
        self._command = command
        self._job = job = Job([command, str(self._session.project.path), *more], self)
        job.said.connect(self._hear)
        job.ended.connect(self._ended)

    def _make(self) -> None:
        self._backups.say(self.tr("Making a backup…"))
        self._run("backup", "--budget", str(self._settings.backup_budget))

    def _hear(self, told: Told) -> None:
        if told.code == _LISTED:
            self._found.append(dict(told.facts))
            self._folder = str(Path(str(told.facts["file"])).parent)
        elif told.code == "no backup":
            self._folder = str(told.facts["folder"])
            self._backups.say(self.tr("There is no backup of this project yet."))
        elif told.wrong:
            self._backups.say(told.text)

    def _ended(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._end()
        if self._command == "backups":
            self._backups.show_list(self._found)
            self._backups.folder.setEnabled(bool(self._folder))
        elif well:
            self._backups.say(self.tr("A backup is made."))
            self._run("backups")

    def _end(self) -> None:
        if self._job is not None:
            self._job.close()
            self._job.deleteLater()
            self._job = None

    def _restore(self, file: str) -> None:
        if self._session is not None:
            self.restoring.emit(str(self._session.project.path), file)

    def _choose_budget(self, budget: float) -> None:
        self._settings.backup_budget = budget
