"""Opening: the register for a window, whose dispatches open at the quotations of a speaker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.gui.offers import Source
from workbench.gui.speakers.offering import offers
from workbench.gui.speakers.register import Register

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow
    from workbench.store.speakers import Saying


def make(window: MainWindow) -> Register:
    """Make the register of a window."""
    register = Register(window)
    register.opened.connect(partial(show, window))
    window.commanding.sources.append(Source(lambda _: offers(register.view)))
    return register


def show(window: MainWindow, saying: Saying) -> None:
    """Show a dispatch at a quotation: active, or where the annotator has none of it, the caret."""
    use = saying.use
    window.showing.open(use.dispatch)
    contents = window.showing.contents
    if contents is None:
        return
    if use.quotation.id in contents.items:
        window.editor.activate(use.quotation.id)
        return
    window.canvas.set_caret(use.quotation.start)
    other = QCoreApplication.translate("Register", "This quotation is {}’s: it is not in your set.")
    window.editor.tell(other.format(use.annotator))
