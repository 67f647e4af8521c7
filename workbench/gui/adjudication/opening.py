"""Opening: the view of adjudication for a window; gold is edited by hand where one annotates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from workbench.gui.adjudication.adjudicating import Adjudicating
from workbench.gui.views import ADJUDICATE, AGREEMENT
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Adjudicating:
    """Make the view of a window."""
    made = Adjudicating(window)
    made.view.left.connect(window.views.annotate)
    made.gold_asked.connect(partial(edit, window))
    made.written.connect(window.frame.queue.reload)
    made.entered.connect(partial(be_oneself, window))
    return made


def edit(window: MainWindow, session: Session, place: int) -> None:
    """Show gold's set of a dispatch at a place of its text, to be edited with all keys."""
    dispatch = session.annotations.dispatch
    mine = Session(session.project, session.who)
    window.settings.dispatches[str(session.project.path.resolve())] = dispatch
    window.views.annotate()
    window.take_up(session)
    window.canvas.set_caret(place)
    said = QCoreApplication.translate(
        "Adjudication", "This is gold: what you change here decides the conflicts it touches."
    )
    back = QCoreApplication.translate("Adjudication", "Back to adjudication")
    window.frame.messages.say(said, lasting=True, remedy=(back, partial(return_, window, mine)))


def be_oneself(window: MainWindow) -> None:
    """Be the annotator again, where gold was edited by hand, and stay with the conflicts."""
    session = window.session
    if session is not None and session.who != session.annotator:
        mine = Session(session.project, session.who)
        # Only when the view is shown may another session be taken up.
        QTimer.singleShot(0, window, partial(return_, window, mine))


def return_(window: MainWindow, session: Session) -> None:
    """Go back to the conflicts, as the annotator that one is."""
    window.take_up(session)
    window.views.show(ADJUDICATE)
    window.views.renew(AGREEMENT)
