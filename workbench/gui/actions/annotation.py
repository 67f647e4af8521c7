"""Menu "Annotation", its first part: going about annotations, and deciding on them."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.ANNOTATION
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP("Actions", "Next annotation or suggestion"),
        _MENU,
        "editor.following",
        "N",
        "Alt+Right",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Previous annotation or suggestion"),
        _MENU,
        "editor.previous",
        "P",
        "Alt+Left",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Next of those that lie on one another here"),
        _MENU,
        "editor.stacked",
        "V",
        canvas=True,
    ),
    action(QT_TRANSLATE_NOOP("Actions", "Let go"), _MENU, "editor.let_go", "Esc", canvas=True),
    action(
        QT_TRANSLATE_NOOP("Actions", "Accept"),
        _MENU,
        "editor.accept",
        "Return",
        "Enter",
        canvas=True,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Reject or delete"),
        _MENU,
        "editor.reject",
        "Backspace",
        "Del",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Accept all that is left"),
        _MENU,
        "editor.accept_all",
        "Ctrl+Shift+Return",
        "Ctrl+Shift+Enter",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Same again: all occurrences…"),
        _MENU,
        "same_again.annotate",
        "U",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Reject all likewise…"),
        _MENU,
        "same_again.reject",
        "Shift+U",
        canvas=True,
    ),
)
