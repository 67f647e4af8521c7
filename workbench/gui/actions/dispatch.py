"""Menu "Annotation", its last part: how a dispatch is left, and what is noted and asked."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.ANNOTATION
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP("Actions", "Done, and the next dispatch"),
        _MENU,
        "course.finish",
        "Ctrl+Return",
        "Ctrl+Enter",
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Skip this dispatch"),
        _MENU,
        "remarks.skip",
        "Alt+Return",
        "Alt+Enter",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Flag this dispatch"), _MENU, "course.flag", "F", canvas=True
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Note on the annotation, else on the dispatch…"),
        _MENU,
        "remarks.note",
        "R",
        canvas=True,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Note on the dispatch…"),
        _MENU,
        "remarks.note_dispatch",
        "Shift+R",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Yes, it is the new version that is proposed"),
        _MENU,
        "versions.confirm",
        "Y",
        canvas=True,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "No, it is another dispatch"),
        _MENU,
        "versions.refuse",
        "Shift+Y",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Ask a question, or settle it…"),
        _MENU,
        "remarks.ask",
        "O",
        canvas=True,
    ),
)
