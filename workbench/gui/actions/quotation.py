"""Menu "Annotation", its part on quotations: making them, and who speaks in them."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.ANNOTATION
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP(
            "Actions", "Quotation from the selection or the marks; again: the outer ones"
        ),
        _MENU,
        "editor.quoting.take",
        "Q",
        canvas=True,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Quotation within the quotation"),
        _MENU,
        "editor.quoting.nested",
        "Shift+Q",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Add the selection, else the next marks, to the content"),
        _MENU,
        "editor.quoting.add_part",
        "A",
        "+",
        "Shift++",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Cue: the selection; without one, none"),
        _MENU,
        "editor.quoting.cue",
        "C",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "No cue"),
        _MENU,
        "editor.quoting.no_cue",
        "Shift+C",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Source: the selection; without one, its next kind"),
        _MENU,
        "editor.quoting.source",
        "S",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "No source"),
        _MENU,
        "editor.quoting.no_source",
        "Shift+S",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Speaker…"), _MENU, "speaking.ask", "W", "Space", canvas=True
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Unknown speaker"),
        _MENU,
        "editor.quoting.unknown_speaker",
        "Shift+W",
        canvas=True,
    ),
)
