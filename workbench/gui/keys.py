"""Keys of the window on the canvas: digits by their place on the keyboard, labels by letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROW: Final = "1234567890"
_AZERTY: Final = {
    c: _ROW[i]
    for i, row in enumerate(("&", "é", '"', "'", "(", "§", "è", "!", "ç", "à"))
    for c in row
}
_FIRST_SCAN_CODE: Final = 10
"""The scan code of the key of digit 1 where X's numbers are used; the row goes on from there."""
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


def digit(event: QKeyEvent) -> str:
    """Return the digit of the key, by its place in the row of digits, or nothing.

    On AZERTY the row gives ``&é"'(`` without Shift; the place counts, not the character.
    """
    if event.modifiers() & ~_KEYPAD:
        return ""
    text = event.text()
    if text in _ROW and text:
        return text
    code = event.nativeScanCode() - _FIRST_SCAN_CODE
    if QGuiApplication.platformName() not in ("windows", "cocoa") and 0 <= code < len(_ROW):
        return _ROW[code]
    return _AZERTY.get(text, "") if event.nativeScanCode() == 0 else ""


def plain(event: QKeyEvent) -> str:
    """Return the digit or the small letter of a key that is pressed alone, or nothing."""
    if found := digit(event):
        return found
    if event.modifiers() & ~_KEYPAD or not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return ""
    return chr(event.key()).lower()


class CanvasKeys(QObject):
    """Takes the keys of labels from the canvas, and leaves it keys that are the window's."""

    def __init__(self, parent: QObject, label: Callable[[str], bool]) -> None:
        """Call ``label`` with each digit or letter; it tells whether it was the key of one."""
        super().__init__(parent)
        self._label = label

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at a key before the canvas and the shortcuts do."""
        del watched
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            key = plain(event)
            return bool(key) and self._label(key)
        if event.type() == QEvent.Type.ShortcutOverride:
            return _settle_override(event)
        return False


def _settle_override(event: QKeyEvent) -> bool:
    """Keep digits from shortcuts (on some keyboards + is one), and the window's own for it."""
    if digit(event):
        event.accept()
        return True
    if _changes_dispatch(event):
        event.ignore()
        return True
    return False


def _changes_dispatch(event: QKeyEvent) -> bool:
    pages = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    return event.key() in pages and event.modifiers() & ~_KEYPAD == _CONTROL
