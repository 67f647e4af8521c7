"""Motion: nothing moves or blinks where the annotator, or the system, wants it so."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QGuiApplication

_AS_THE_SYSTEM: Final = -1


def be_still(*, still: bool) -> None:
    """Stop what blinks, or leave it to the system."""
    QGuiApplication.styleHints().setCursorFlashTime(0 if still else _AS_THE_SYSTEM)


def is_still() -> bool:
    """Tell whether nothing may move: Qt tells the system's wish only by the caret."""
    return QGuiApplication.styleHints().cursorFlashTime() <= 0
