"""Digits by their place on the keyboard, letters by their name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from workbench.gui.keys import CanvasKeys, digit, plain

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def _event(
    text: str, scan_code: int = 0, key: int = 0, modifiers: Qt.KeyboardModifier = _NONE
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


@pytest.mark.parametrize(
    ("text", "scan_code", "expected"),
    [
        ("1", 10, "1"),
        ("&", 10, "1"),
        ("é", 11, "2"),
        ("§", 15, "6"),
        ("-", 15, "6"),
        ("à", 19, "0"),
    ],
)
def test_the_place_in_the_row_gives_the_digit(text: str, scan_code: int, expected: str) -> None:
    assert digit(_event(text, scan_code)) == expected


def test_without_a_scan_code_the_characters_of_azerty_are_known() -> None:
    assert [digit(_event(c)) for c in "&é\"'("] == list("12345")


def test_the_keypad_gives_digits() -> None:
    assert digit(_event("3", 89, Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)) == "3"


def test_a_key_with_shift_is_no_digit() -> None:
    assert digit(_event("1", 10, Qt.Key.Key_1, _SHIFT)) == ""


def test_letters_are_small() -> None:
    assert plain(_event("d", 40, Qt.Key.Key_D)) == "d"
    assert plain(_event("D", 40, Qt.Key.Key_D, _SHIFT)) == ""
    assert plain(_event("", 0, Qt.Key.Key_Escape)) == ""


def test_where_plus_is_the_key_of_a_digit_it_is_kept_from_the_shortcuts(qapp: QObject) -> None:
    keys = CanvasKeys(qapp, lambda _: True)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Plus, _NONE, 10, 0, 0, "+")
    event.ignore()
    assert keys.eventFilter(qapp, event)
    assert event.isAccepted()
