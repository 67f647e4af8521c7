"""Keeper: writes the settings soon after a change, so that a crash loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer

from workbench.gui import settings
from workbench.gui.settings import Settings

_SOON: Final = 800
"""Milliseconds from the first change to the file."""
_CHANGES: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


class Keeper(QObject):
    """Keeps the settings of a window in their file."""

    def __init__(self, window: QObject, kept: Settings, collect: Callable[[], None]) -> None:
        """Watch a window; ``collect`` puts into the settings what only widgets know."""
        super().__init__(window)
        self._settings, self._collect = kept, collect
        self._written: dict[str, Any] = asdict(kept)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.keep)
        window.installEventFilter(self)

    def soon(self) -> None:
        """Something may have changed: look, and write, in a moment."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write what has changed; where it cannot be written, the window goes on."""
        self._timer.stop()
        self._collect()
        now = asdict(self._settings)
        if now != self._written:
            with suppress(OSError):
                settings.save(self._settings)
                self._written = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and place."""
        del watched
        if event.type() in _CHANGES:
            self.soon()
        return False
