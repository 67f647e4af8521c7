"""Menu "Annotation", its part on boundaries: which piece they are of, and how far they move."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.ANNOTATION
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP("Actions", "Start one word back"),
        _MENU,
        "editor.boundaries.start_back",
        "H",
        canvas=True,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start one word on"),
        _MENU,
        "editor.boundaries.start_on",
        "J",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End one word back"),
        _MENU,
        "editor.boundaries.end_back",
        "K",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End one word on"),
        _MENU,
        "editor.boundaries.end_on",
        "L",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start one character back"),
        _MENU,
        "editor.boundaries.start_back_character",
        "Shift+H",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start one character on"),
        _MENU,
        "editor.boundaries.start_on_character",
        "Shift+J",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End one character back"),
        _MENU,
        "editor.boundaries.end_back_character",
        "Shift+K",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End one character on"),
        _MENU,
        "editor.boundaries.end_on_character",
        "Shift+L",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start five words back"),
        _MENU,
        "editor.boundaries.start_back_words",
        "Ctrl+Shift+H",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start five words on"),
        _MENU,
        "editor.boundaries.start_on_words",
        "Ctrl+Shift+J",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End five words back"),
        _MENU,
        "editor.boundaries.end_back_words",
        "Ctrl+Shift+K",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End five words on"),
        _MENU,
        "editor.boundaries.end_on_words",
        "Ctrl+Shift+L",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start five characters back"),
        _MENU,
        "editor.boundaries.start_back_characters",
        "Alt+Shift+H",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start five characters on"),
        _MENU,
        "editor.boundaries.start_on_characters",
        "Alt+Shift+J",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End five characters back"),
        _MENU,
        "editor.boundaries.end_back_characters",
        "Alt+Shift+K",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End five characters on"),
        _MENU,
        "editor.boundaries.end_on_characters",
        "Alt+Shift+L",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Start to the beginning of the sentence"),
        _MENU,
        "editor.boundaries.start_to_sentence",
        "Alt+Home",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "End to the end of the sentence"),
        _MENU,
        "editor.boundaries.end_to_sentence",
        "Alt+End",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Move the boundaries of the next piece: content, cue, source"),
        _MENU,
        "editor.boundaries.next_piece",
        "B",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Take the piece off"),
        _MENU,
        "editor.boundaries.take_off",
        "Shift+A",
        "-",
        canvas=True,
    ),
)
