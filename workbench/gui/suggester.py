"""Suggester: one long-lived worker beside the window that reads what nobody has read yet."""

from __future__ import annotations

import json
import sys
from collections import deque

from PySide6.QtCore import QObject, QProcess, Signal

from workbench.errors import WorkbenchError
from workbench.session import Session
from workbench.store import suggesters
from workbench.store.project import Project
from workbench.suggest.protocol import LONGEST, Reply, Request, arguments, question, reply


class Suggester(QObject):
    """Asks the worker for one dispatch after the other and stores what it suggests.

    The worker is started by the first question. When it dies, the dispatch at hand is named, and
    the next one gets a new worker.

    Signals:
        found: suggestions for a dispatch are stored: its id.
        failed: a dispatch could not be read: its id and the reason.
    """

    found = Signal(str)
    failed = Signal(str, str)

    def __init__(self, project: Project, parent: QObject) -> None:
        """Serve a project; nothing is started yet."""
        super().__init__(parent)
        self._project = project
        self._waiting: deque[Request] = deque()
        self._asked: set[str] = set()
        self._ready = False
        self._process: QProcess | None = None

    def serve(self, session: Session) -> None:
        """Have the open dispatch read, unless a suggester or an annotator has begun with it."""
        dispatch = session.dispatch
        if dispatch is None or session.project.read_only or dispatch.id in self._asked:
            return
        begun = any(d == dispatch.id for d, _ in session.project.set_ids())
        if begun or len(dispatch.text) > LONGEST:
            return
        if suggesters.newest(session.project, dispatch.id) is None:
            self._asked.add(dispatch.id)
            language = dispatch.language or session.project.language
            self._waiting.append(Request(dispatch.id, dispatch.text, language))
            self._start() if self._process is None else self._ask()

    def close(self) -> None:
        """End the worker at once."""
        self._waiting.clear()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's signature
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _start(self) -> None:
        self._ready = False
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start(sys.executable, arguments([self._project.language], self._project.model()))

    def _ask(self) -> None:
        if self._ready and self._waiting and self._process is not None:
            self._ready = False
            self._process.write(question(self._waiting[0]).encode())

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            message = json.loads(bytes(process.readLine().data()))
            if "id" in message:
                self._take(reply(message))
            elif "error" in message and self._waiting:
                self.failed.emit(self._waiting.popleft().id, message["error"])
            self._ready = True
            self._ask()

    def _take(self, answer: Reply) -> None:
        self._waiting.popleft()
        try:
            self._store(answer)
        except WorkbenchError as error:
            self.failed.emit(answer.id, str(error))

    def _store(self, answer: Reply) -> None:
        if answer.error:
            self.failed.emit(answer.id, answer.error)
            return
        from workbench.exchange.highlighting import store  # it reads files as well: late

        store(self._project, answer)
        self.found.emit(answer.id)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").split("\n")
        reason = next((x.strip() for x in reversed(said) if x.strip()), process.errorString())
        process.deleteLater()
        if self._waiting:
            culprit = self._waiting.popleft()
            self.failed.emit(culprit.id, reason)
        if self._waiting:
            self._start()
