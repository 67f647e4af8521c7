"""Opening: the view of backups for a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench.gui.backups.backups import Backups
from workbench.gui.backups.restoring import Restoring
from workbench.gui.views import BACKUPS

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Backups:
    """Make the view of a window."""
    backups = Backups(window.settings, window.display.keeper.keep, window)
    backups.restoring.connect(Restoring(window).restore)
    backups.looked_at.connect(window.opener.open)
    backups.folder_asked.connect(show_folder)
    backups.list.left.connect(window.views.annotate)
    return backups


def show_folder(folder: str) -> None:
    """Show a folder as the system shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def look_for(window: MainWindow, path: str) -> None:
    """Show the backups of a project that cannot be opened; what is open stays so."""
    cast("Backups", window.views.view(BACKUPS)).look_for(Path(path))
    window.views.show(BACKUPS)
