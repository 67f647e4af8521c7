"""Keys: which keys belong to the canvas; all others are left to the window's actions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_SIDEWAYS: Final = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_MOVING: Final = {
    *_SIDEWAYS,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_SELECT_BY_WORD: Final = _CONTROL | _SHIFT


def is_copy(event: QKeyEvent) -> bool:
    """Tell whether the key copies."""
    return event.matches(QKeySequence.StandardKey.Copy)


def moves_caret(event: QKeyEvent) -> bool:
    """Tell whether the key moves the caret or selects."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    modifiers = event.modifiers() & ~(_SHIFT | _CONTROL | _KEYPAD)
    return event.key() in _MOVING and modifiers == Qt.KeyboardModifier.NoModifier


def selects_by_word(event: QKeyEvent) -> bool:
    """Tell whether the key extends the selection to the next or previous word."""
    return event.key() in _SIDEWAYS and event.modifiers() & ~_KEYPAD == _SELECT_BY_WORD


def belongs_to_canvas(event: QKeyEvent) -> bool:
    """Tell whether the canvas acts on the key."""
    return is_copy(event) or moves_caret(event)
