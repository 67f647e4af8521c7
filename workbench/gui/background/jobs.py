"""Background: our own command line in a process of low priority, so that the window goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from workbench.gui.background.wording import LINES_VARIABLE, Told, understood
from workbench.gui.messages import JobBar

_LINES: Final = 8


@dataclass(frozen=True, slots=True)
class Work:
    """A command with its arguments, and what is shown while it runs."""

    arguments: tuple[str, ...]
    shown: str


class Job(QObject):
    """One run of a command.

    Signals:
        said: a line that it told, as the interface words it.
        ended: whether it succeeded.
    """

    said = Signal(object)
    ended = Signal(bool)

    def __init__(self, arguments: Sequence[str], parent: QObject) -> None:
        """Start ``workbench`` with these arguments."""
        super().__init__(parent)
        self._told: list[Told] = []
        self._rest = b""
        self._over = self.cancelled = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyRead.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(LINES_VARIABLE, "json")
        self._process.setProcessEnvironment(environment)
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
        for line in lines:
            text = line.decode("utf-8", "replace").strip()
            if text:
                told = understood(text)
                self._told.append(told)
                self.said.emit(told)

    @property
    def report(self) -> list[str]:
        """What went wrong, and what it said."""
        wrong = [told.text for told in self._told if told.wrong]
        said = [t.text for t in self._told if not (t.wrong or t.part or t.progress)]
        return [*wrong, *said]

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._take([self._rest])
        self._tell(status is QProcess.ExitStatus.NormalExit and code == 0)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._told.append(Told(self._process.errorString(), wrong=True))
            self._tell(False)  # noqa: FBT003 - a signal's argument

    def _tell(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._over:
            self._over = True
            self.ended.emit(well)


class Jobs(QObject):
    """At most one job at a time, shown in a bar.

    Signals:
        said: a line that the job told, as the interface words it.
        refused: why a job cannot start now.
        ended: whether it went as the annotator wanted, and what it reports, in a few lines.
    """

    said = Signal(object)
    refused = Signal(str)
    ended = Signal(bool, str)

    def __init__(self, bar: JobBar, parent: QObject) -> None:
        """Show what runs in a bar."""
        super().__init__(parent)
        self._bar = bar
        self._job: Job | None = None
        self._work: Work | None = None

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
        self._job.said.connect(self._show)
        self._job.ended.connect(self._end)
        self._work = Work(tuple(arguments), shown)
        self._bar.begin(shown, self._job.cancel)

    def _show(self, told: Told) -> None:
        self.said.emit(told)
        if told.progress is not None:
            self._bar.show_progress(told.text, *told.progress)

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

    def close(self) -> Work | None:
        """End the job that runs, since the window closes; return what is left to be done again."""
        if self._job is None:
            return None
        self._job.close()
        self._forget()
        return self._work


def command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the program and its arguments that run our command line at low priority."""
    ours = ["-m", "workbench", *arguments]
    if os.name == "posix":
        return "nice", ["-n", "10", sys.executable, *ours]
    return sys.executable, ours
