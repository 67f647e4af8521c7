"""The keys of a window: what is mangled is told, what is changed counts, labels come first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.gui.key_button import KeyButton
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands


def _caps(hands: Hands) -> list[str]:
    return [b.key for b in hands.window.frame.findChildren(KeyButton) if b.isVisible()]


def test_mangled_keys_are_told_in_the_window_and_are_the_usual_ones(qtbot: QtBot) -> None:
    taste = Settings(language="en", keys={"course.flag": ["Foo"]}, mangled=["layout"])
    window = MainWindow(None, taste)
    qtbot.addWidget(window)
    said = window.frame.messages.text
    assert "layout" in said
    assert "Flag this dispatch" in said
    assert window.keyboard.bindings.keys("course.flag") == ("F",)


def test_the_palette_prints_the_keys_of_the_users_keyboard(hands: Hands) -> None:
    assert _caps(hands)[:5] == list("12345")
    hands.press_place("a", 24, Qt.Key.Key_A)
    assert _caps(hands)[:5] == list("&é\"'(")
    assert hands.window.settings.layout == {"24": "a"}


def test_the_menus_print_the_keys_of_the_users_keyboard(hands: Hands) -> None:
    hands.press_place("a", 24, Qt.Key.Key_A)
    assert hands.window.actions_made["display.zoom_usual"].text() == "Usual size\tCtrl+à"


def test_a_changed_key_is_printed_on_its_button_and_in_its_menu(hands: Hands) -> None:
    bindings = hands.window.keyboard.bindings
    bindings.remove("editor.quoting.take", "Q")
    bindings.add("editor.quoting.take", "F12")
    assert "F12" in _caps(hands)
    action = hands.window.actions_made["editor.quoting.take"]
    assert action.text().endswith("\tF12")


def test_the_key_of_a_label_counts_before_that_of_an_action(hands: Hands) -> None:
    scheme = hands.session.project.scheme
    place = replace(scheme.labels[2], key="f")
    hands.window.keyboard.take_up(replace(scheme, labels=(place,)), "en")
    assert hands.window.keyboard.bindings.printed("course.flag") == ()
    hands.press(Qt.Key.Key_F)
    assert hands.session.annotations.state == "new"
