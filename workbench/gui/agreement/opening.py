"""Opening: the view of agreement for a window; a case is shown in its dispatch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from workbench.errors import WorkbenchError
from workbench.gui.agreement.agreeing import Agreeing

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Agreeing:
    """Make the view of a window."""
    made = Agreeing(window)
    made.dispatch_asked.connect(partial(show, window))
    made.view.left.connect(window.views.annotate)
    return made


def show(window: MainWindow, dispatch: str, place: int) -> None:
    """Show a dispatch at a place of its text."""
    try:
        window.showing.open(dispatch)
    except WorkbenchError as error:
        window.show_error(str(error))
        return
    window.views.annotate()
    window.canvas.set_caret(place)
