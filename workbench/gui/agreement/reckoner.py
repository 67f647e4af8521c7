"""Reckoner: long reckoning in a thread beside the window, with progress, which can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import WorkbenchError

_PAUSE: Final = 150
"""Milliseconds without another wish after which the last one is begun."""


class Stopped(Exception):  # noqa: N818 - nothing is wrong
    """The reckoning was cancelled, or something else is wanted meanwhile."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What work in the thread says: how far it is; it raises Stopped where it is to end."""

    say: Callable[[int, int], None]
    stop: threading.Event

    def progress(self, done: int, total: int) -> None:
        """Tell how far it is, and end where that is wanted."""
        if self.stop.is_set():
            raise Stopped
        self.say(done, total)


Work = Callable[[Telling], object]


class Reckoner(QObject):
    """Does the last work that it was asked for; one before it is ended.

    Signals:
        begun: work begins in the thread.
        progressed: how much of how much is done.
        reckoned: what came of the work.
        failed: why nothing came of it.
        ended: the thread has nothing more to do.
    """

    begun = Signal()
    progressed = Signal(int, int)
    reckoned = Signal(object)
    failed = Signal(str)
    ended = Signal()
    _over = Signal(object, object)
    _far = Signal(object, int, int)

    def __init__(self, parent: QObject, *, pause: int = _PAUSE) -> None:
        """Have nothing to do; ``pause`` in milliseconds."""
        super().__init__(parent)
        self._wanted: Work | None = None
        self._stop: threading.Event | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause)
        self._pause.timeout.connect(self._begin)
        self._over.connect(self._take)
        self._far.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether work is going on or about to begin."""
        return self._stop is not None or self._pause.isActive()

    def ask(self, work: Work) -> None:
        """Do some work soon, instead of any other; it runs in a thread of its own."""
        self._wanted = work
        if self._stop is not None:
            self._stop.set()
        self._pause.start()

    def cancel(self) -> None:
        """End what is going on; nothing more is told of it."""
        self._pause.stop()
        self._wanted = None
        if self._stop is not None:
            self._stop.set()
        self.ended.emit()

    def _begin(self) -> None:
        if self._stop is None and self._wanted is not None:
            work, self._wanted = self._wanted, None
            self._stop = stop = threading.Event()
            threading.Thread(target=self._work, args=(work, stop), daemon=True).start()
            self.begun.emit()

    def _work(self, work: Work, stop: threading.Event) -> None:
        def say(done: int, total: int) -> None:
            self._far.emit(stop, done, total)

        found: object
        try:
            found = work(Telling(say, stop))
        except (WorkbenchError, Stopped) as error:
            found = error
        except Exception as error:
            with suppress(RuntimeError):
                self._over.emit(stop, Stopped())
            raise error from None
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._over.emit(stop, found)

    def _tell(self, stop: threading.Event, done: int, total: int) -> None:
        if stop is self._stop and not stop.is_set():
            self.progressed.emit(done, total)

    def _take(self, stop: threading.Event, found: object) -> None:
        self._stop = None
        if self._wanted is not None:
            self._begin()
            return
        self.ended.emit()
        if stop.is_set() or isinstance(found, Stopped):
            return
        if isinstance(found, WorkbenchError):
            self.failed.emit(str(found))
        else:
            self.reckoned.emit(found)
