"""Keys: which keys belong to the canvas; all others are left to the window's actions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from workbench.gui.canvas.selecting import Stride

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
_ALT: Final = Qt.KeyboardModifier.AltModifier
_UPRIGHT: Final = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_FORWARD: Final = {Qt.Key.Key_Right, Qt.Key.Key_Down}


def is_copy(event: QKeyEvent) -> bool:
    """Tell whether the key copies."""
    return event.matches(QKeySequence.StandardKey.Copy)


def moves_caret(event: QKeyEvent) -> bool:
    """Tell whether the key moves the caret or selects."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    modifiers = event.modifiers() & ~(_SHIFT | _CONTROL | _KEYPAD)
    return event.key() in _MOVING and modifiers == Qt.KeyboardModifier.NoModifier


def stride(event: QKeyEvent) -> Stride | None:
    """Return the stride of a key that selects by word or sentence, or goes by paragraph."""
    held = event.modifiers() & ~_KEYPAD
    if event.key() in _SIDEWAYS and held in (_CONTROL | _SHIFT, _ALT | _SHIFT):
        return Stride.WORD if held & _CONTROL else Stride.SENTENCE
    if event.key() in _UPRIGHT and held & ~_SHIFT == _CONTROL:
        return Stride.PARAGRAPH
    return None


def is_forward(event: QKeyEvent) -> bool:
    """Tell whether an arrow points to the right or down."""
    return event.key() in _FORWARD


def belongs_to_canvas(event: QKeyEvent) -> bool:
    """Tell whether the canvas acts on the key."""
    return is_copy(event) or moves_caret(event) or stride(event) is not None
