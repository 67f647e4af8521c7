"""Keeping: a backup is made once a day, in a process of its own, while somebody works on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from workbench.gui.background.jobs import Job
from workbench.gui.background.wording import Told
from workbench.gui.messages import MessageBar
from workbench.gui.settings import Settings
from workbench.session import Session

AFTER: Final = 5_000
"""Milliseconds after a project is opened, when nobody waits for anything."""
_EVERY: Final = 3_600_000
"""Milliseconds until it is looked again whether a day has passed."""


class Keeping(QObject):
    """Sees to it that a project that is open has a backup of the day."""

    def __init__(self, settings: Settings, messages: MessageBar, parent: QObject) -> None:
        """Have no project."""
        super().__init__(parent)
        self._settings, self._messages = settings, messages
        self._session: Session | None = None
        self._job: Job | None = None
        self._failed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def take_up(self, session: Session | None) -> None:
        """See to the project of a session from now on."""
        self.close()
        self._session, self._failed = session, False
        self._timer.stop()
        if session is not None and not session.project.read_only:
            self._timer.start(AFTER)

    def look(self) -> None:
        """Make a backup where one is due."""
        self._timer.setInterval(_EVERY)
        if self._session is None or self._job is not None:
            return
        path, budget = str(self._session.project.path), str(self._settings.backup_budget)
        self._job = Job(["backup", path, "--if-due", "--budget", budget], self)
        self._job.said.connect(self._hear)
        self._job.ended.connect(self.close)

    def _hear(self, told: Told) -> None:
        # Once: it is looked again every hour, and nobody can mend it every hour.
        if told.wrong and not self._failed:
            self._failed = True
            self._messages.say(told.text, kind="warning")

    def close(self) -> None:
        """End what is under way; half a backup is none, and is taken away."""
        if self._job is not None:
            self._job.close()
            self._job.deleteLater()
            self._job = None
