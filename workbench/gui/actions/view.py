"""Menu "View": which dispatch is shown, which parts of the window, and how."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, When, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.VIEW
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP("Actions", "Next dispatch"), _MENU, "course.next_dispatch", "Ctrl+PgDown"
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Previous dispatch"),
        _MENU,
        "course.previous_dispatch",
        "Ctrl+PgUp",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Search dispatches"),
        _MENU,
        "seeking.ask",
        "Ctrl+Shift+F",
        "F5",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        _MENU,
        "display.zoom_in",
        "Ctrl++",
        "Ctrl+=",
        when=When.PROJECT,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        _MENU,
        "display.zoom_out",
        "Ctrl+-",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Usual size"),
        _MENU,
        "display.zoom_usual",
        "Ctrl+0",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Next width of the text: narrow, usual, wide"),
        _MENU,
        "display.reading.turn_width",
        "F7",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Letters with serifs"),
        _MENU,
        "display.reading.turn_letters",
        when=When.PROJECT,
        choice="serif",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Next place of labels: above, behind, none"),
        _MENU,
        "display.reading.turn_tags",
        "F6",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Set headline, dateline and the like apart"),
        _MENU,
        "reading.turn_zones",
        when=When.PROJECT,
        choice="zones",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "The file as it came in, and back"),
        _MENU,
        "delivered.show_file",
        "Ctrl+U",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "The other version of the dispatch"),
        _MENU,
        "versions.turn",
        "T",
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Queue"),
        _MENU,
        "display.fold_queue",
        "F8",
        when=When.PROJECT,
        rule=True,
        choice="queue",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Inspector"),
        _MENU,
        "display.fold_inspector",
        "F9",
        when=When.PROJECT,
        choice="inspector",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Open questions"),
        _MENU,
        "remarks.list_questions",
        "Shift+O",
        when=When.PROJECT,
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Guideline: the clause at hand"),
        _MENU,
        "guiding.clause",
        "G",
        when=When.PROJECT,
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Search the guideline…"),
        _MENU,
        "guiding.search",
        "Shift+G",
        when=When.PROJECT,
        canvas=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "History of the dispatch"), _MENU, "history.turn", "Ctrl+H"
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Agreement, and back to the dispatch"),
        _MENU,
        "views.turn_agreement",
        "Ctrl+G",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Adjudication, and back to the dispatch"),
        _MENU,
        "views.turn_adjudication",
        "Ctrl+J",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Speakers, and back to the dispatch"),
        _MENU,
        "views.turn_speakers",
        "F4",
        when=When.PROJECT,
    ),
    action(QT_TRANSLATE_NOOP("Actions", "Go to the text"), _MENU, "display.focus_canvas", "Ctrl+T"),
    action(
        QT_TRANSLATE_NOOP("Actions", "Light"),
        _MENU,
        "look.light",
        when=When.ALWAYS,
        rule=True,
        choice="light",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Dark"), _MENU, "look.dark", when=When.ALWAYS, choice="dark"
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "As the system"),
        _MENU,
        "look.system",
        when=When.ALWAYS,
        choice="system",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Stronger patterns"),
        _MENU,
        "look.turn_patterns",
        when=When.ALWAYS,
        rule=True,
        choice="patterns",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Nothing moves or blinks"),
        _MENU,
        "look.turn_motion",
        when=When.ALWAYS,
        choice="still",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Français"),
        _MENU,
        "look.french",
        when=When.ALWAYS,
        rule=True,
        choice="fr",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Nederlands"),
        _MENU,
        "look.dutch",
        when=When.ALWAYS,
        choice="nl",
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "English"),
        _MENU,
        "look.english",
        when=When.ALWAYS,
        choice="en",
    ),
)
