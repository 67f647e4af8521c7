"""Background: our own command line in a process of low priority, so that the window goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from workbench.gui.messages import JobBar


class Job(QObject):
    """One run of a command.

    Signals:
        said: a line of progress.
        ended: whether it succeeded, and its last line.
    """

    said = Signal(str)
    ended = Signal(bool, str)

    def __init__(self, arguments: Sequence[str], parent: QObject) -> None:
        """Start ``workbench`` with these arguments."""
        super().__init__(parent)
        self._last = ""
        self._over = self.cancelled = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyRead.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._process.start(*command(arguments))

    def cancel(self) -> None:
        """End it; each dispatch that is in is whole."""
        self.cancelled = True
        self._process.terminate()

    def close(self) -> None:
        """End it at once and tell nobody: the window closes."""
        self._over = True
        self._process.kill()
        self._process.waitForFinished(2000)

    def _read(self) -> None:
        text = bytes(self._process.readAll().data()).decode("utf-8", "replace")
        lines = [line.strip() for line in text.replace("\r", "\n").split("\n")]
        told = [line for line in lines if line]
        if told:
            self._last = told[-1]
            self.said.emit(self._last)

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._tell(status is QProcess.ExitStatus.NormalExit and code == 0)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._last = self._process.errorString()
            self._tell(False)  # noqa: FBT003 - a signal's argument

    def _tell(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._over:
            self._over = True
            self.ended.emit(well, "" if self.cancelled else self._last)


class Jobs(QObject):
    """At most one job at a time, shown in a bar.

    Signals:
        refused: why a job cannot start now.
        ended: whether it went as the annotator wanted, and its last line.
    """

    refused = Signal(str)
    ended = Signal(bool, str)

    def __init__(self, bar: JobBar, parent: QObject) -> None:
        """Show what runs in a bar."""
        super().__init__(parent)
        self._bar = bar
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    def run(self, arguments: Sequence[str], shown: str) -> None:
        """Start a command; ``shown`` says meanwhile what it does."""
        if self._job is not None:
            self.refused.emit(self.tr("Wait until the work in the background is done."))
            return
        self._job = Job(arguments, self)
        self._job.said.connect(self._bar.show_text)
        self._job.ended.connect(self._end)
        self._bar.begin(shown, self._job.cancel)

    def _end(self, well: bool, last: str) -> None:  # noqa: FBT001 - a signal's argument
        cancelled = self._job is not None and self._job.cancelled
        self._forget()
        self._bar.hide()
        said = self.tr("Cancelled.") if cancelled else last or self.tr("Done.")
        self.ended.emit(well or cancelled, said)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def close(self) -> None:
        """End the job that runs: the window closes."""
        if self._job is not None:
            self._job.close()
            self._forget()


def command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the program and its arguments that run our command line at low priority."""
    ours = ["-m", "workbench", *arguments]
    if os.name == "posix":
        return "nice", ["-n", "10", sys.executable, *ours]
    return sys.executable, ours
