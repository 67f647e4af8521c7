"""Restoring: a backup takes the place of the project, which is closed meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


class Restoring(QObject):
    """Has a command do it, among the jobs of a window: with its bar, and the button that ends it.

    However it ends, the project is opened again at the dispatch that was open.
    """

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window
        self._path = ""

    def restore(self, path: str, file: str) -> None:
        """Close what is open, and put the file of a backup in the place of a project."""
        window, jobs = self._window, self._window.running.jobs
        if jobs.busy:
            window.show_error(self.tr("Wait until the work in the background is done."))
            return
        self._path = path
        window.views.annotate()
        window.take_up(None)
        jobs.ended.connect(self._end, Qt.ConnectionType.SingleShotConnection)
        said = self.tr("Bringing a backup of {} back…").format(Path(path).name)
        jobs.run(["restore", path, file, "--budget", str(window.settings.backup_budget)], said)

    def _end(self, well: bool, said: str) -> None:  # noqa: FBT001 - a signal's argument
        window = self._window
        if window.session is None:
            window.opener.open(self._path)
        window.telling.say(said, kind="info" if well else "error")
