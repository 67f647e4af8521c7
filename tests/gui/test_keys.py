"""Digits by their place, letters by their name; AltGr writes characters and means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from workbench.gui.keys import canonical, name, plain, split

if TYPE_CHECKING:
    from tests.gui.conftest import Hands
    from workbench.model.annotation import Annotation

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_MOD5 = 0x80


def _event(
    text: str,
    scan_code: int = 0,
    key: int = 0,
    modifiers: Qt.KeyboardModifier = _NONE,
    *,
    native: int = 0,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, native, text)


@pytest.mark.parametrize(
    ("text", "scan_code", "expected"),
    [
        ("1", 10, "1"),
        ("&", 10, "1"),
        ("é", 11, "2"),
        ("§", 15, "6"),
        ("-", 15, "6"),
        ("à", 19, "0"),
        ("^", 34, "["),
        ("ù", 48, "'"),
        ("<", 94, "<"),
        (")", 20, ")"),
        (";", 59, ";"),
    ],
)
def test_the_place_names_a_key_that_writes_no_letter(
    text: str, scan_code: int, expected: str
) -> None:
    assert name(_event(text, scan_code, ord(text.upper()))) == expected


def test_a_letter_is_itself_wherever_it_stands() -> None:
    assert name(_event("m", 48, Qt.Key.Key_M)) == "M"
    assert plain(_event("d", 40, Qt.Key.Key_D)) == "d"
    assert plain(_event("D", 40, Qt.Key.Key_D, _SHIFT)) == ""


def test_without_a_scan_code_the_characters_of_azerty_are_known() -> None:
    assert [plain(_event(c)) for c in "&é\"'("] == list("12345")


def test_the_keypad_gives_digits() -> None:
    event = _event("3", 89, Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert plain(event) == "3"


def test_modifiers_are_named_with_the_place() -> None:
    assert name(_event("1", 10, Qt.Key.Key_1, _SHIFT)) == "Shift+1"
    assert name(_event("", 19, Qt.Key.Key_Agrave, _CONTROL)) == "Ctrl+0"
    assert plain(_event("1", 10, Qt.Key.Key_1, _SHIFT)) == ""


def test_a_mark_needs_no_shift_to_be_named() -> None:
    assert name(_event("?", 58, Qt.Key.Key_Question, _SHIFT)) == "?"
    assert name(_event("", 58, Qt.Key.Key_F3, _SHIFT)) == "Shift+F3"


def test_what_alt_gr_writes_is_no_key() -> None:
    assert name(_event("@", 19, Qt.Key.Key_At, native=_MOD5)) == ""
    assert plain(_event("#", 12, Qt.Key.Key_NumberSign, native=_MOD5)) == ""


def test_a_modifier_alone_is_no_key() -> None:
    assert name(_event("", 50, Qt.Key.Key_Shift, _SHIFT)) == ""


@pytest.mark.parametrize(
    ("written", "expected"),
    [("ctrl+shift+k", "Ctrl+Shift+K"), ("Ctrl++", "Ctrl++"), ("Foo", ""), ("Ctrl+", ""), ("", "")],
)
def test_a_key_has_one_name(written: str, expected: str) -> None:
    assert canonical(written) == expected


def test_a_name_is_split_before_the_key() -> None:
    assert split("Ctrl+Shift++") == ("Ctrl+Shift+", "+")
    assert split("+") == ("", "+")


def _labels(made: list[Annotation]) -> list[str]:
    return [getattr(annotation, "label", "") for annotation in made]


def test_where_plus_is_the_key_of_a_label_it_is_kept_from_the_shortcuts(hands: Hands) -> None:
    hands.select("Namur")
    hands.press_place("+", 10, Qt.Key.Key_Plus)
    assert _labels(hands.all) == ["PER"]


def test_what_alt_gr_writes_gives_no_label(hands: Hands) -> None:
    hands.select("Namur")
    hands.press_place("|", 10, Qt.Key.Key_Bar, native=_MOD5)
    assert _labels(hands.all) == []


def test_control_and_the_key_of_zero_is_the_usual_size_on_azerty(hands: Hands) -> None:
    hands.window.display.zoom_in()
    hands.press_place("", 19, Qt.Key.Key_Agrave, _CONTROL)
    assert hands.window.settings.zoom == 1.0


def test_a_window_key_by_its_place_counts_beside_the_canvas_too(hands: Hands) -> None:
    hands.window.display.zoom_in()
    hands.window.frame.queue.view.setFocus()
    hands.press_place("", 19, Qt.Key.Key_Agrave, _CONTROL)
    assert hands.window.settings.zoom == 1.0


def test_a_changed_key_by_its_place_counts_at_once(hands: Hands) -> None:
    hands.window.keyboard.bindings.add("course.flag", "9")
    hands.press_place("ç", 18, Qt.Key.Key_Ccedilla)
    assert hands.session.annotations.state == "flagged"
