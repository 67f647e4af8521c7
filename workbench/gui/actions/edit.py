"""Menu "Edit": undo, the selection, finding words in the dispatch, and one's own name."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, When, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.EDIT
ROWS: Final = (
    action(QT_TRANSLATE_NOOP("Actions", "Undo"), _MENU, "editor.undo", "Ctrl+Z", when=When.VIEW),
    action(
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        _MENU,
        "editor.redo",
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        when=When.VIEW,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Restore what is shown of the past"),
        _MENU,
        "history.restore",
        "Ctrl+R",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Copy"), _MENU, "canvas.copy", "Ctrl+C", canvas=True, rule=True
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Select all"), _MENU, "canvas.selectAll", "Ctrl+A", canvas=True
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Select more: word, sentence, paragraph"),
        _MENU,
        "canvas.expand",
        "E",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Find in the dispatch…"),
        _MENU,
        "finding.ask",
        "Ctrl+F",
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        _MENU,
        "finding.next",
        "F3",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        _MENU,
        "finding.previous",
        "Shift+F3",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Work as…"),
        _MENU,
        "identity.ask",
        when=When.ALWAYS,
        rule=True,
    ),
)
