"""Files: which file to open, import or write; the work itself runs in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.gui.paths import PathDialog
from workbench.gui.projects import PLACE, WHO


class Files(QObject):
    """Asks for paths in windows that do not stop the work.

    Signals:
        opened: a project to open.
        chosen: files and folders to import.
        command_asked: a command to run on the project: arguments, with PROJECT for its path, and
            what is shown meanwhile.
    """

    opened = Signal(str)
    chosen = Signal(list)
    command_asked = Signal(list, str)

    def __init__(self, window: QWidget) -> None:
        """Ask over a window."""
        super().__init__(window)
        self._window = window
        self._folder = ""

    def take_up(self, project: Path | None) -> None:
        """Propose names and places near a project."""
        self._folder = str(project.parent) if project else ""

    @property
    def folder(self) -> str:
        """The folder that was used last, empty at first."""
        return self._folder

    def open(self) -> None:
        """Ask for a project."""
        dialog = self._dialog(self.tr("Open project"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Projects (*.workbench)"), self.tr("All files (*)")])
        self._ask(dialog, lambda paths: self.opened.emit(paths[0]))

    def check(self) -> None:
        """Have it checked whether the project is whole."""
        self.command_asked.emit(["check", PLACE], self.tr("Checking the project…"))

    def import_files(self) -> None:
        """Ask for dispatches."""
        dialog = self._dialog(self.tr("Import files"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("All files (*)"), self.tr("Dispatches (*.txt *.xml *.jsonl *.json)")]
        )
        self._ask(dialog, self.chosen.emit)

    def import_folder(self) -> None:
        """Ask for a folder of dispatches."""
        dialog = self._dialog(self.tr("Import folder"), QFileDialog.FileMode.Directory)
        self._ask(dialog, self.chosen.emit)

    def ask_returned(self, then: Callable[[list[str]], None]) -> None:
        """Ask for the files that people gave back."""
        dialog = self._dialog(self.tr("Bring work back"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Projects (*.workbench)"), self.tr("All files (*)")])
        self._ask(dialog, then)

    def ask_folder(self, then: Callable[[str], None]) -> None:
        """Ask for a folder to write to."""
        dialog = self._dialog(self.tr("Hand out to a folder"), QFileDialog.FileMode.Directory)
        self._ask(dialog, lambda paths: then(paths[0]))

    def bring_in(self, paths: list[str]) -> None:
        """Import files and folders that need no look before."""
        shown = Path(paths[0]).name if len(paths) == 1 else self.tr("%n file(s)", "", len(paths))
        self.command_asked.emit(
            ["import", PLACE, *paths, "--as", WHO], self.tr("Importing {}…").format(shown)
        )

    def ask_target(self, title: str, name: str, suffix: str, then: Callable[[str], None]) -> None:
        """Ask where to write, and propose a name; without a suffix it is of a folder."""
        dialog = self._dialog(title, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name + suffix)
        self._ask(dialog, lambda paths: then(paths[0]))

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = PathDialog(self._window, title, self._folder)
        dialog.setFileMode(mode)
        return dialog

    def _ask(self, dialog: QFileDialog, then: Callable[[list[str]], None]) -> None:
        dialog.filesSelected.connect(partial(self._remember, dialog))
        dialog.filesSelected.connect(then)
        dialog.open()

    def _remember(self, dialog: QFileDialog, chosen: list[str]) -> None:
        del chosen
        self._folder = dialog.directory().path()
