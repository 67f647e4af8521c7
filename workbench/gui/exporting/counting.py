"""Counting: how much a choice takes, asked of the file in a thread so that the window goes on."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import WorkbenchError
from workbench.model.choice import Choice
from workbench.store import chosen
from workbench.store.connection import connect
from workbench.store.project import Project

_PAUSE: Final = 150
"""Milliseconds without another change after which it is counted."""


class Counting(QObject):
    """Counts the last choice that it was asked about; those before it are passed over.

    Signals:
        counted: the Choice and its Counts.
        failed: why it could not be counted.
    """

    counted = Signal(object, object)
    failed = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        """Count nothing yet."""
        super().__init__(parent)
        self._path: Path | None = None
        self._wanted: Choice | None = None
        self._busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._start)
        self._ended.connect(self._take)

    def ask(self, path: Path, choice: Choice) -> None:
        """Count a choice of a project soon."""
        self._path, self._wanted = path, choice
        self._pause.start()

    def stop(self) -> None:
        """Count no more; what is being counted is not told."""
        self._pause.stop()
        self._path = self._wanted = None

    def _start(self) -> None:
        if not self._busy and self._path is not None and self._wanted is not None:
            self._busy = True
            asked = self._path, self._wanted
            threading.Thread(target=self._count, args=asked, daemon=True).start()

    def _count(self, path: Path, choice: Choice) -> None:
        try:
            # A connection is of one thread, and the window's own is in use.
            with Project(path, connect(path, read_only=True), read_only=True) as project:
                found: object = chosen.counts(project, choice)
        except WorkbenchError as error:
            found = error
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._ended.emit((path, choice), found)

    def _take(self, asked: tuple[Path, Choice], found: object) -> None:
        self._busy = False
        if asked != (self._path, self._wanted):
            self._start()
        elif isinstance(found, WorkbenchError):
            self.failed.emit(str(found))
        else:
            self.counted.emit(asked[1], found)
