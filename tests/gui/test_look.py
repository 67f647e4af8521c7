"""The window is light or dark as the annotator or the system has it, also when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workbench.gui.theme import DARK, LIGHT, with_strong_patterns

if TYPE_CHECKING:
    from tests.gui.conftest import Hands


def _turn_system(scheme: Qt.ColorScheme) -> None:
    # Without a display there is no system to turn light or dark: this is what Qt tells of it.
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def _paper() -> str:
    return QApplication.palette().base().color().name()


def test_the_window_follows_the_system_while_it_runs(hands: Hands) -> None:
    hands.window.look.system()
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        _turn_system(scheme)
        assert hands.window.look.theme is theme
        assert _paper() == theme.paper
        assert theme.panel in hands.window.styleSheet()
        shot = hands.window.canvas.viewport().grab().toImage()
        assert shot.pixelColor(2, shot.height() - 2).name() == theme.paper


def test_a_chosen_theme_does_not_follow_the_system(hands: Hands) -> None:
    hands.window.look.light()
    _turn_system(Qt.ColorScheme.Dark)
    assert hands.window.look.theme is LIGHT
    assert _paper() == LIGHT.paper


def test_stronger_patterns_stay_over_a_change_of_theme(hands: Hands) -> None:
    action = hands.window.actions_made["look.turn_patterns.patterns"]
    action.trigger()
    assert hands.window.look.theme is with_strong_patterns(LIGHT)
    hands.window.look.dark()
    assert hands.window.look.theme is with_strong_patterns(DARK)
    action.trigger()
    assert hands.window.look.theme is DARK


def test_patterns_are_drawn_below_the_words_of_an_entity(hands: Hands) -> None:
    canvas = hands.window.canvas
    calm = canvas.viewport().grab().toImage()
    hands.window.look.turn_patterns()
    assert canvas.viewport().grab().toImage() != calm
