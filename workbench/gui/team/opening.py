"""Opening: the view of the team for a window, with its files, jobs, speakers and dispatches."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench.errors import WorkbenchError
from workbench.gui.team.team import Team
from workbench.gui.views import SPEAKERS

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Team:
    """Make the view of a window, with its jobs among those of the window."""
    team = Team(window.running.jobs, window)
    merging, handing = team.merging, team.handing
    for part in (merging, handing):
        part.command_asked.connect(window.running.run)
    merging.changed.connect(partial(window.views.renew, SPEAKERS))
    merging.reported.connect(window.frame.messages.hide)
    merging.panel.choose_asked.connect(partial(window.files.ask_returned, merging.look_into))
    merging.panel.dispatch_asked.connect(partial(show, window))
    merging.panel.speakers_asked.connect(partial(window.views.show, SPEAKERS))
    form = handing.panel.form
    form.folder_asked.connect(partial(window.files.ask_folder, form.show_folder))
    handing.panel.show_asked.connect(lambda: show_folder(Path(form.plan.folder)))
    team.view.left.connect(window.views.annotate)
    return team


def show(window: MainWindow, dispatch: str) -> None:
    """Show a dispatch in which something is set aside; one that only would come is not there."""
    try:
        window.showing.open(dispatch)
    except WorkbenchError as error:
        window.show_error(str(error))


def show_folder(folder: Path) -> None:
    """Show a folder as the system shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
