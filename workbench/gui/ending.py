"""Ending: the window closes orderly when the system asks its process to end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier

_ASKED: Final = ("SIGTERM", "SIGHUP", "SIGINT")
"""What a logout, a shutdown, the end of a terminal and Ctrl+C send."""


class Ending(QObject):
    """Hears the signals of the system in the event loop.

    On Windows a logout closes the windows by itself.
    """

    def __init__(self, end: Callable[[], object], parent: QObject) -> None:
        """Call ``end`` when the process is asked to end."""
        super().__init__(parent)
        self._end = end
        if sys.platform == "win32":
            return
        self._reading, writing = os.pipe()
        os.set_blocking(writing, False)
        os.set_blocking(self._reading, False)
        # Python runs its handlers between two of its own steps, and in the loop there are none.
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for name in _ASKED:
            signal.signal(getattr(signal, name), _leave_it_to_the_loop)
        self._heard = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._hear)

    def _hear(self) -> None:
        os.read(self._reading, 64)
        self._end()


def _leave_it_to_the_loop(number: int, frame: object) -> None:
    del number, frame
