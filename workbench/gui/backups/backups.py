"""Backups: lists them, makes one, and has one brought back, by commands beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.gui.background.jobs import Job
from workbench.gui.background.wording import Told
from workbench.gui.backups import told as said
from workbench.gui.backups.view import BackupsView
from workbench.gui.look.theme import Theme
from workbench.gui.paths import PathDialog
from workbench.gui.settings import Settings
from workbench.session import Session
from workbench.store import backups, shelves
from workbench.store.project import Project


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

    def __init__(self, settings: Settings, keep: Callable[[], None], parent: QObject) -> None:
        """Make the view, without a project; ``keep`` writes the settings, which commands read."""
        super().__init__(parent)
        self._settings, self._keep = settings, keep
        self.list = BackupsView()
        self._session: Session | None = None
        self._other: Path | None = None
        self._job: Job | None = None
        self._found: list[dict[str, Any]] = []
        self._folder = self._command = ""
        view, room = self.list, self.list.room
        view.made.connect(self._make)
        view.restored.connect(self._restore)
        view.looked_at.connect(self.looked_at)
        room.budget_chosen.connect(self._choose_budget)
        room.show_asked.connect(lambda: self.folder_asked.emit(self._folder))
        room.other_asked.connect(self._ask_folder)
        room.usual_asked.connect(lambda: self.choose_folder(""))

    @property
    def view(self) -> QWidget:
        """What is shown."""
        return self.list

    # the project

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        self._session, self._other = session, None
        self._end()
        self.list.show_list([], [])
        if self.list.isVisible():
            self.enter()

    def look_for(self, path: Path) -> None:
        """Serve a project that cannot be opened, until the view is left."""
        self._other = path

    @property
    def _path(self) -> Path | None:
        return self._other or (self._session.project.path if self._session else None)

    @property
    def _project(self) -> Project | None:
        """The project whose backups are listed, where it is open, and not as a backup."""
        if self._session is None or self._other or shelves.is_kept(self._session.project.path):
            return None
        return self._session.project

    def enter(self) -> None:
        """List the backups."""
        self.list.show_name(self._path.name if self._path else "")
        self.list.make_one.setEnabled(self._project is not None)
        self.list.room.show_budget(self._settings.backup_budget)
        self.list.say("")
        self.list.table.setFocus()
        self._run("backups")

    def leave(self) -> None:
        """Be hidden."""
        if self._other is not None:
            self._other = None
            self.list.show_list([], [])

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.list.set_theme(theme)

    def undo(self) -> None:
        """Take nothing back: what was brought back is brought back by another backup."""

    def redo(self) -> None:
        """Do nothing again."""

    # the commands

    def _run(self, command: str, *more: str) -> None:
        if self._path is None:
            return
        # What is wanted now goes before a list that is on its way.
        self._end()
        self._keep()
        self._found = []
        self._command = command
        self._job = job = Job([command, str(self._path), *more], self)
        job.said.connect(self._hear)
        job.ended.connect(self._ended)

    def _make(self) -> None:
        self.list.say(self.tr("Making a backup…"))
        self._run("backup", "--budget", str(self._settings.backup_budget))

    def _hear(self, told: Told) -> None:
        if told.code == "a backup":
            self._found.append(dict(told.facts))
        elif told.code == "shelf":
            self._show_folder(told)
        elif told.code == "no backup":
            self.list.say(self.tr("There is no backup of this project yet."))
        elif told.wrong or told.progress is not None:
            self.list.say(told.text)

    def _show_folder(self, told: Told) -> None:
        # Before the first backup its own folder is not there.
        own, root = (Path(str(told.facts[name])) for name in ("folder", "root"))
        self._folder = str(own if own.is_dir() else root)
        self.list.room.show_folder(self._folder, chosen=bool(self._settings.backups))

    def _ended(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._end()
        if self._command == "backups":
            self._show_list()
        elif well:
            self.list.say(self.tr("A backup is made."))
            self._run("backups")

    def _show_list(self) -> None:
        acts = backups.content(self._project).acts if self._project else None
        files = [str(each["file"]) for each in self._found]
        self.list.show_list(files, [said.line(each, acts) for each in self._found])

    def _end(self) -> None:
        if self._job is not None:
            self._job.close()
            self._job.deleteLater()
            self._job = None

    def _restore(self, file: str) -> None:
        if self._path is not None:
            of = shelves.origin(self._path.parent) if shelves.is_kept(self._path) else None
            self.restoring.emit(str(of or self._path), file)

    # where, and how much

    def _choose_budget(self, budget: int) -> None:
        self._settings.backup_budget = budget

    def _ask_folder(self) -> None:
        dialog = PathDialog(self.list.window(), self.tr("A folder for backups"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    def choose_folder(self, folder: str) -> None:
        """Have backups stand in a folder from now on; none is the usual one."""
        self._settings.backups = folder
        self.enter()
        self.list.say(self.tr("From now on backups stand here; earlier ones stay where they are."))
