"""Menu "Help": finding a command, the keys, the tour."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, When, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.HELP
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP("Actions", "Find a command…"),
        _MENU,
        "commanding.ask",
        "Ctrl+K",
        when=When.ALWAYS,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Keyboard"),
        _MENU,
        "commanding.show_keys",
        "F1",
        "?",
        when=When.ALWAYS,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Change keys…"),
        _MENU,
        "commanding.change_keys",
        when=When.ALWAYS,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Tour of the window"),
        _MENU,
        "first_steps.take_tour",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "About the workbench"),
        _MENU,
        "display.about",
        when=When.ALWAYS,
    ),
)
