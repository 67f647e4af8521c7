"""Opening: the view of backups for a window, and how one takes the project's place."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from workbench.gui.background.jobs import Job
from workbench.gui.backups.backups import Backups

if TYPE_CHECKING:
    from workbench.gui.background.wording import Told
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Backups:
    """Make the view of a window."""
    backups = Backups(window.settings, window)
    backups.restoring.connect(partial(restore, window))
    backups.looked_at.connect(window.opener.open)
    backups.folder_asked.connect(show_folder)
    backups.list.left.connect(window.views.annotate)
    return backups


def show_folder(folder: str) -> None:
    """Show a folder as the system shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def restore(window: MainWindow, path: str, file: str) -> None:
    """Close the project, put a backup in its place, and open it where it was left."""
    if window.running.jobs.busy:
        window.show_error(
            QCoreApplication.translate("Backups", "Wait until the work in the background is done.")
        )
        return
    window.views.annotate()
    window.take_up(None)
    said = QCoreApplication.translate("Backups", "Bringing a backup of {} back…")
    window.frame.messages.say(said.format(Path(path).name))
    job = Job(["restore", path, file, "--budget", str(window.settings.backup_budget)], window)
    told: list[Told] = []
    job.said.connect(told.append)
    job.ended.connect(partial(_restored, window, path, told))
    job.ended.connect(job.deleteLater)


def _restored(window: MainWindow, path: str, told: list[Told], well: bool) -> None:  # noqa: FBT001 - a signal's argument
    window.opener.open(path)
    if well:
        window.frame.messages.say("\n".join(each.text for each in told))
    else:
        window.show_error(told[-1].text if told else path)
