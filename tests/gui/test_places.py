"""The layout of the keyboard is guessed, learned from keys, and corrected when it is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from workbench.gui.places import BELGIAN, FRENCH, QWERTY, Layout, guessed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_ROW = "1234567890"


def _row(layout: Layout) -> str:
    return "".join(layout.printed(digit) for digit in _ROW)


@pytest.mark.parametrize(
    ("locale", "layout"),
    [
        ("fr_BE", BELGIAN),
        ("nl_BE", BELGIAN),
        ("fr_FR", FRENCH),
        ("nl_NL", QWERTY),
        ("fr_CA", QWERTY),
        ("C", QWERTY),
    ],
)
def test_the_locale_gives_the_first_guess(locale: str, layout: object) -> None:
    assert guessed(locale) is layout


def test_the_digits_of_azerty_print_what_is_on_their_keys() -> None:
    assert _row(Layout({}, "fr_BE")) == "&é\"'(§è!çà"
    assert _row(Layout({}, "fr_FR")) == "&é\"'(-è_çà"
    assert _row(Layout({}, "en_GB")) == _ROW


def test_one_key_tells_that_the_keyboard_is_another(qtbot: QtBot) -> None:
    layout = Layout({}, "en_US")
    with qtbot.waitSignal(layout.changed, timeout=1000):
        layout.learn(24, "a")
    assert layout.printed("1") == "&"


def test_one_key_tells_belgian_from_french() -> None:
    seen: dict[str, str] = {}
    layout = Layout(seen, "fr_FR")
    layout.learn(15, "§")
    assert layout.printed("8") == "!"
    assert _row(Layout(seen, "fr_FR")) == "&é\"'(§è!çà"


def test_a_keyboard_that_is_plugged_in_replaces_what_was_learned() -> None:
    seen: dict[str, str] = {}
    layout = Layout(seen, "fr_BE")
    for code, char in ((10, "&"), (24, "a"), (25, "z"), (15, "§"), (57, "n")):
        layout.learn(code, char)
    layout.learn(24, "q")
    assert _row(layout) == _ROW
    assert seen == {"57": "n", "24": "q"}


def test_a_key_of_no_known_layout_is_printed_as_it_is() -> None:
    layout = Layout({}, "en_US")
    layout.learn(10, "ª")
    assert _row(layout) == "ª234567890"


def test_what_is_known_already_changes_nothing(qtbot: QtBot) -> None:
    layout = Layout({}, "fr_BE")
    with qtbot.assertNotEmitted(layout.changed):
        layout.learn(10, "&")


@pytest.mark.parametrize(
    ("modifiers", "native"),
    [
        (Qt.KeyboardModifier.ShiftModifier, 0x01),
        (Qt.KeyboardModifier.NoModifier, 0x02),
        (Qt.KeyboardModifier.NoModifier, 0x80),
    ],
)
def test_nothing_is_learned_with_shift_caps_lock_or_alt_gr(
    modifiers: Qt.KeyboardModifier, native: int
) -> None:
    layout = Layout({}, "fr_BE")
    layout.watch(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, modifiers, 10, 0, native, "1"))
    assert layout.printed("1") == "&"
