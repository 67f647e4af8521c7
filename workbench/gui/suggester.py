"""Suggester: one long-lived worker beside the window that reads what nobody has read yet."""

from __future__ import annotations

import json
import sys
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from workbench.errors import WorkbenchError
from workbench.session import Session
from workbench.store import suggesters
from workbench.store.project import Project
from workbench.suggest.protocol import (
    LONGEST,
    Reply,
    Request,
    Unfinished,
    arguments,
    completion_question,
    question,
    reply,
    to_completion,
)

_STAY: Final = 300
"""Milliseconds that an annotator stays with a dispatch before it is read."""


class Suggester(QObject):
    """Asks the worker for one dispatch after the other and stores what it suggests.

    The worker is started by the first question. When it dies, the dispatch at hand is named, and
    the next one gets a new worker.

    Signals:
        found: suggestions for a dispatch are stored: its id.
        failed: a dispatch could not be read: its id and the reason.
        completed: a quotation is completed: a Completion.
    """

    found = Signal(str)
    failed = Signal(str, str)
    completed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Serve no project yet."""
        super().__init__(parent)
        self._project: Project | None = None
        self._at_hand = ""
        self._waiting: deque[Request] = deque()
        self._asked: set[str] = set()
        self._ready = self._warm = False
        self._process: QProcess | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_STAY)
        self._pause.timeout.connect(self._serve)

    def take_up(self, session: Session | None) -> None:
        """Serve the project of a session, or none; the worker for the one before is ended."""
        self._pause.stop()
        self._waiting.clear()
        self._asked.clear()
        self._project = session.project if session and not session.project.read_only else None
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's signature
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def look_at(self, dispatch: str) -> None:
        """Have a dispatch read, if the annotator stays with it and nobody has begun with it."""
        self._at_hand = dispatch
        self._pause.start()

    def _serve(self) -> None:
        project = self._project
        if project is None or self._at_hand in self._asked:
            return
        self._asked.add(self._at_hand)
        if not suggesters.untouched(project, self._at_hand):
            return
        dispatch = project.dispatch(self._at_hand)
        if len(dispatch.text) > LONGEST:
            return
        language = dispatch.language or project.language
        self._waiting.append(Request(dispatch.id, dispatch.text, language))
        if self._process is None:
            self._start(project)
        else:
            self._ask()

    def complete(self, unfinished: Unfinished) -> bool:
        """Ask what completes a quotation; return False where no worker is ready to be asked.

        The worker is then started, to be ready for the next one. ``completed`` tells the answer.
        """
        if self._process is not None and self._warm:
            self._process.write(completion_question(unfinished).encode())
            return True
        if self._process is None and self._project is not None:
            self._start(self._project)
        return False

    def _start(self, project: Project) -> None:
        self._ready = self._warm = False
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start(sys.executable, arguments([project.language], project.model()))

    def _ask(self) -> None:
        if self._ready and self._waiting and self._process is not None:
            self._ready = False
            self._process.write(question(self._waiting[0]).encode())

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            message = json.loads(bytes(process.readLine().data()))
            self._warm = self._warm or "ready" in message
            if "completed" in message:
                self.completed.emit(to_completion(message))
                continue
            if "id" in message:
                self._waiting.popleft()
                self._take(reply(message))
            elif "error" in message and self._waiting:
                self.failed.emit(self._waiting.popleft().id, message["error"])
            self._ready = True
            self._ask()

    def _take(self, answer: Reply) -> None:
        try:
            self._store(answer)
        except WorkbenchError as error:
            self.failed.emit(answer.id, str(error))

    def _store(self, answer: Reply) -> None:
        if answer.error:
            self.failed.emit(answer.id, answer.error)
        elif self._project is not None:
            from workbench.exchange.highlighting import store  # it reads files as well: late

            store(self._project, answer)
            self.found.emit(answer.id)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").split("\n")
        reason = next((x.strip() for x in reversed(told) if x.strip()), process.errorString())
        process.deleteLater()
        if self._waiting:
            self.failed.emit(self._waiting.popleft().id, reason)
        if self._waiting and self._project is not None:
            self._start(self._project)
