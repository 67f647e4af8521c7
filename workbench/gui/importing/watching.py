"""Watching: a folder whose new files are imported as they come, from one opening to the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QToolButton

from workbench.gui.background.jobs import Job
from workbench.gui.background.wording import Told
from workbench.gui.messages import MessageBar
from workbench.gui.paths import PathDialog
from workbench.gui.settings import Settings
from workbench.session import Session

_SHOWN = 18
"""So many letters of a folder's name are shown."""


class Watching(QObject):
    """Runs the watch beside the window, and says in the header what it does.

    Signals:
        arrived: dispatches came in.
        told: one sentence on what came in.
    """

    arrived = Signal()
    told = Signal(str)

    def __init__(
        self, sign: QToolButton, messages: MessageBar, settings: Settings, parent: QObject
    ) -> None:
        """Show a sign while a folder is watched; nothing is watched yet."""
        super().__init__(parent)
        self._sign, self._messages, self._settings = sign, messages, settings
        self._session: Session | None = None
        self._job: Job | None = None
        self._came = self._failed = 0
        sign.clicked.connect(self._offer_to_stop)

    @property
    def folder(self) -> str:
        """The folder that is watched for the project, or nothing."""
        return self._settings.watched.get(self._project, "") if self._session else ""

    @property
    def _project(self) -> str:
        return str(self._session.project.path.resolve()) if self._session else ""

    def take_up(self, session: Session | None) -> None:
        """Go on with what was watched for a session's project."""
        self.close()
        self._session = session
        writable = session is not None and not session.project.read_only
        if writable and self.folder:
            self._start()

    def turn(self) -> None:
        """Ask for a folder to watch, or stop."""
        if self._job is not None:
            self.stop()
            return
        dialog = PathDialog(self._messages.window(), self.tr("Watch a folder"), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.watch)
        dialog.open()

    def watch(self, folder: str) -> None:
        """Import what comes into a folder, from now on and at every later opening."""
        self._settings.watched[self._project] = folder
        self._start()
        self.told.emit(self.tr("Watching {}.").format(folder))

    def stop(self) -> None:
        """Watch no longer."""
        self.close()
        self._settings.watched.pop(self._project, None)
        self.told.emit(self.tr("No longer watching."))

    def close(self) -> None:
        """End the work; the next opening goes on."""
        if self._job is not None:
            self._job.close()
            self._job.deleteLater()
            self._job = None
        self._sign.hide()

    def _start(self) -> None:
        session = self._session
        if session is None:
            return
        self._came = self._failed = 0
        place = str(session.project.path)
        arguments = ["import", place, self.folder, "--as", session.annotator, "--watch"]
        self._job = Job(arguments, self)
        self._job.said.connect(self._hear)
        self._job.ended.connect(self._end)
        self._show()

    def _show(self) -> None:
        name = Path(self.folder).name
        short = name if len(name) <= _SHOWN else f"{name[: _SHOWN - 1]}…"
        count = f" +{QLocale().toString(self._came)}" if self._came else ""
        self._sign.setText(f"⇣ {short}{count}")
        self._sign.setToolTip(self._said)
        self._sign.setAccessibleName(self._said)
        self._sign.show()

    @property
    def _said(self) -> str:
        said = self.tr("Watching {}: %n dispatch(es) came in", "", self._came).format(self.folder)
        failed = self.tr("%n file(s) could not be read", "", self._failed)
        return f"{said}, {failed}." if self._failed else f"{said}."

    def _hear(self, told: Told) -> None:
        if told.code == "refused":
            self._failed += 1
        elif told.code == "imported" and told.facts["dispatches"]:
            self._came += int(told.facts["dispatches"])
            self.arrived.emit()
            self.told.emit(self.tr("New in {}: {}").format(Path(self.folder).name, told.text))
        elif told.code == "highlighted":
            self.arrived.emit()
        else:
            return
        self._show()

    def _end(self, _well: bool) -> None:  # noqa: FBT001 - a signal's argument
        report = self._job.report if self._job is not None else []
        folder = self.folder
        self.close()
        said = self.tr("{} is no longer watched: {}").format(folder, " ".join(report[:2]))
        self._messages.say(said, kind="warning", remedy=(self.tr("Watch again"), self._start))

    def _offer_to_stop(self) -> None:
        stop: tuple[str, Callable[[], None]] = (self.tr("Stop watching"), self.stop)
        self._messages.say(self._said, remedy=stop)
