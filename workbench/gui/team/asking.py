"""Asking: a command that only looks, run beside the window; what it tells is kept till it ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.gui.background.jobs import Job
from workbench.gui.background.wording import Told


class Asking(QObject):
    """One question at a time: a later one takes the place of an earlier.

    Signals:
        progressed: how far it is, in words.
        ended: whether it went well, and the lines that were told.
    """

    progressed = Signal(str)
    ended = Signal(bool, list)

    def __init__(self, parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._job: Job | None = None
        self._told: list[Told] = []

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._job is not None

    def begin(self, arguments: Sequence[str]) -> None:
        """Run a command; what was asked before is given up."""
        self.stop()
        self._told = []
        self._job = Job(arguments, self)
        self._job.said.connect(self._take)
        self._job.ended.connect(self._end)

    def stop(self) -> None:
        """Give up."""
        job, self._job = self._job, None
        if job is not None:
            job.close()
            job.deleteLater()

    def _take(self, told: Told) -> None:
        if told.progress is not None:
            self.progressed.emit(told.text)
        else:
            self._told.append(told)

    def _end(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        self.ended.emit(well, self._told)
