"""Telling: what cannot be done is said in the window and read aloud."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.errors import LostFileError, WorkbenchError
from workbench.gui.canvas.view import Canvas
from workbench.gui.dates import shown_moment
from workbench.gui.holders import held_by
from workbench.gui.messages import MessageBar, Remedy
from workbench.gui.wrong import worded
from workbench.session import Session
from workbench.store import shelves


class Telling(QObject):
    """Says sentences in the bar of messages, and to a screen reader in the canvas.

    Signals:
        lost: an act was not done since the project's file is not there any more.
        back_asked: the path of the project whose backup is looked at, to be opened.
    """

    lost = Signal()
    back_asked = Signal(str)

    def __init__(self, messages: MessageBar, canvas: Canvas, parent: QObject) -> None:
        """Have no session."""
        super().__init__(parent)
        self._messages, self._canvas = messages, canvas
        self._session: Session | None = None

    def take_up(self, session: Session | None) -> None:
        """Tell of a session; that it can only be read is told at once."""
        self._session = session
        if session is not None and session.project.read_only:
            self._tell_read_only(session)

    def attempt(self, act: Callable[..., object], *arguments: object) -> None:
        """Do an act; an error of ours is told in place."""
        try:
            act(*arguments)
        except WorkbenchError as error:
            self.refuse(error)

    def refuse(self, error: WorkbenchError) -> None:
        """Tell why an act was not done, until one succeeds."""
        if self._session is not None and self._session.project.read_only:
            self._tell_read_only(self._session)
            return
        self.show_error(str(error))
        self._messages.until_a_step_succeeds()
        if isinstance(error, LostFileError):
            self.lost.emit()

    def show_error(self, text: str, remedy: Remedy | None = None) -> None:
        """Tell what went wrong, in the language of the interface."""
        self.say(worded(text), kind="error", remedy=remedy)

    def say(
        self, text: str, *, kind: str = "info", lasting: bool = False, remedy: Remedy | None = None
    ) -> None:
        """Say a sentence: ``kind`` is info, warning or error, as in the bar of messages."""
        self._messages.say(text, kind=kind, lasting=lasting, remedy=remedy)
        self._canvas.announce(text)

    def _tell_read_only(self, session: Session) -> None:
        if session.project.holder is not None:
            self.say(
                held_by(session.project.holder, session.project.path.name),
                kind="warning",
                lasting=True,
            )
            return
        if shelves.is_kept(session.project.path):
            self._tell_backup(session.project.path)
            return
        text = QCoreApplication.translate(
            "MainWindow", "{} can only be read: copy it to a folder of your own to change it."
        )
        self.say(text.format(session.project.path.name), kind="warning", lasting=True)

    def _tell_backup(self, path: Path) -> None:
        """Say of which project a backup is, and lead back to it."""
        of = shelves.origin(path.parent) or path
        text = QCoreApplication.translate(
            "MainWindow", "This is a backup: {} as it was on {}. It can only be read."
        )
        back = QCoreApplication.translate("MainWindow", "Back to the project")
        self.say(
            text.format(of.name, shown_moment(shelves.moment(path))),
            kind="warning",
            lasting=True,
            remedy=(back, lambda: self.back_asked.emit(str(of))),
        )
