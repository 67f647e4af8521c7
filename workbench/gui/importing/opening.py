"""Opening: the view of an import for a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.gui.importing.importing import Importing
from workbench.gui.views import IMPORT

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Importing:
    """Make the view of a window, with its jobs among those of the window."""
    made = Importing(window.running.jobs, window.look.language, window)
    made.command_asked.connect(window.running.run)
    made.shown.connect(lambda: window.views.show(IMPORT))
    made.left.connect(window.views.annotate)
    made.opened.connect(window.showing.open)
    made.reported.connect(window.frame.messages.hide)
    return made
