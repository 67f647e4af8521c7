"""Background: our own command line in a process of low priority, so that the window goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal

from workbench.gui.messages import JobBar

_WRONG: Final = "workbench: "
"""With this the command line begins what went wrong."""
_REPORTS: Final = ("export",)
"""Commands of which every line counts."""
_LINES: Final = 8


class Job(QObject):
    """One run of a command.

    Signals:
        said: a line of progress.
        ended: whether it succeeded.
    """

    said = Signal(str)
    ended = Signal(bool)

    def __init__(self, arguments: Sequence[str], parent: QObject) -> None:
        """Start ``workbench`` with these arguments."""
        super().__init__(parent)
        self.lines: list[str] = []
        self._whole = arguments[0] in _REPORTS
        self._rest = b""
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
        *whole, self._rest = (self._rest + bytes(self._process.readAll().data())).split(b"\n")
        self._take(whole)

    def _take(self, lines: Iterable[bytes]) -> None:
        told = [line.decode("utf-8", "replace").split("\r")[-1].strip() for line in lines]
        self.lines += [line for line in told if line]
        if any(told):
            self.said.emit(self.lines[-1])

    @property
    def report(self) -> list[str]:
        """What went wrong, and what it said: of an export every line, else the last."""
        wrong = [x.removeprefix(_WRONG) for x in self.lines if x.startswith(_WRONG)]
        told = [x for x in self.lines if not x.startswith(_WRONG)]
        return [*wrong, *(told if self._whole else told[-1:])]

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._take([self._rest])
        self._tell(status is QProcess.ExitStatus.NormalExit and code == 0)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.lines.append(self._process.errorString())
            self._tell(False)  # noqa: FBT003 - a signal's argument

    def _tell(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._over:
            self._over = True
            self.ended.emit(well)


class Jobs(QObject):
    """At most one job at a time, shown in a bar.

    Signals:
        refused: why a job cannot start now.
        ended: whether it went as the annotator wanted, and what it reports, in a few lines.
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

    def _end(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        cancelled = self._job is not None and self._job.cancelled
        report = self._job.report if self._job is not None else []
        self._forget()
        self._bar.hide()
        said = self.tr("Cancelled.") if cancelled else self._shortened(report)
        self.ended.emit(well or cancelled, said or self.tr("Done."))

    def _shortened(self, report: list[str]) -> str:
        left = len(report) - _LINES
        if left <= 1:
            return "\n".join(report)
        more = self.tr("… and %n line(s) more", "", left)
        return "\n".join([*report[: _LINES - 1], more, report[-1]])

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
