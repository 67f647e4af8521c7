"""Resuming: work in the background that the closing window ended is offered at the next opening."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.gui.background import Work
from workbench.gui.messages import MessageBar
from workbench.gui.settings import Settings
from workbench.session import Session


class Resuming(QObject):
    """Keeps in the settings what was not done to its end.

    Signals:
        command_asked: a command to run: its arguments, and what is shown meanwhile.
    """

    command_asked = Signal(list, str)

    def __init__(self, settings: Settings, messages: MessageBar, parent: QObject) -> None:
        """Offer it in a message."""
        super().__init__(parent)
        self._settings, self._messages = settings, messages

    def keep(self, session: Session, work: Work) -> None:
        """Keep work on the project of a session that was ended before it was done."""
        self._settings.unfinished[_name(session)] = [work.shown, *work.arguments]

    def take_up(self, session: Session | None) -> None:
        """Offer what was not done in the project of a session; once."""
        kept = self._settings.unfinished.pop(_name(session), None) if session else None
        if not kept:
            return
        shown, *arguments = kept
        said = self.tr(
            "{} This was stopped when the window closed. What had come in is here; going on takes"
            " the rest."
        )
        self._messages.say(
            said.format(shown),
            remedy=(self.tr("Go on"), lambda: self.command_asked.emit(arguments, shown)),
        )


def _name(session: Session) -> str:
    return str(session.project.path.resolve())
