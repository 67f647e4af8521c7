"""Size: how large a window opens, and how wide its side panels are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from workbench.gui.settings import Settings

QUEUE: Final = 268
INSPECTOR: Final = 312
HANDLE: Final = 1
"""The width of the line between two panels."""
LEAST: Final = 360
"""The least width of what stands between them."""
_SMALLEST: Final = QSize(900, 560)
_USUAL: Final = QSize(1440, 900)
_BAR: Final = 30
"""About the height of a title bar, which is the window manager's."""


def take_size(window: QMainWindow, settings: Settings) -> None:
    """Give a window its size of last time, at first one that fits the screen."""
    # The frame is the window manager's; until the window is shown its size is a guess.
    room = window.screen().availableSize() - QSize(_BAR // 2, 2 * _BAR)
    window.setMinimumSize(_SMALLEST.boundedTo(room))
    window.resize(_USUAL.boundedTo(room))
    window.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
