"""Actions: every menu entry and every key of the window, as one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    ANNOTATION = "annotation"
    VIEW = "view"
    HELP = "help"


class When(Enum):
    """What an action needs to be possible."""

    ALWAYS = 0
    PROJECT = 1
    DISPATCH = 2


@dataclass(frozen=True, slots=True)
class Action:
    """A menu entry. ``handler`` is the path of a method from the window.

    ``keys`` are alternatives, the first is shown. ``canvas``: the keys count only while the canvas
    has the focus, so that fields can be typed in. ``rule``: a line is drawn above it.
    """

    name: str
    text: str
    menu: Menu
    handler: str
    keys: tuple[str, ...]
    when: When
    canvas: bool
    rule: bool
    choice: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - so lupdate finds texts
    """Return the text, which is to be translated later; Qt's own takes 19 ms to wake up."""
    del context
    return text


def _action(
    text: str,
    menu: Menu,
    handler: str,
    *keys: str,
    when: When = When.DISPATCH,
    canvas: bool = False,
    rule: bool = False,
    choice: str = "",
) -> Action:
    name = f"{handler}.{choice}" if choice else handler
    return Action(name, text, menu, handler, keys, when, canvas, rule, choice)


_F, _E, _A, _V, _H = Menu
MENUS: Final = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.ANNOTATION: QT_TRANSLATE_NOOP("Actions", "&Annotation"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}
ACTIONS: Final = (
    _action(
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        _F,
        "first_steps.new",
        "Ctrl+N",
        when=When.ALWAYS,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Open project…"), _F, "files.open", "Ctrl+O", when=When.ALWAYS
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Close project"),
        _F,
        "close_project",
        "Ctrl+W",
        when=When.PROJECT,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Import files…"),
        _F,
        "files.import_files",
        "Ctrl+I",
        when=When.PROJECT,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Import folder…"), _F, "files.import_folder", when=When.PROJECT
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Export JSON lines…"),
        _F,
        "files.export_jsonl",
        "Ctrl+E",
        when=When.PROJECT,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Export DocBin for spaCy…"),
        _F,
        "files.export_docbin",
        when=When.PROJECT,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Who suggests entities…"),
        _F,
        "suggesting.choose",
        when=When.PROJECT,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Suggest again with the newest rules"),
        _F,
        "suggesting.again",
        when=When.PROJECT,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Quit"), _F, "close", "Ctrl+Q", when=When.ALWAYS, rule=True
    ),
    _action(QT_TRANSLATE_NOOP("Actions", "Undo"), _E, "editor.undo", "Ctrl+Z"),
    _action(QT_TRANSLATE_NOOP("Actions", "Redo"), _E, "editor.redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Copy"), _E, "canvas.copy", "Ctrl+C", canvas=True, rule=True
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Select all"), _E, "canvas.selectAll", "Ctrl+A", canvas=True
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Select more: word, sentence, paragraph"),
        _E,
        "canvas.expand",
        "E",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Find in the dispatch…"),
        _E,
        "finding.ask",
        "Ctrl+F",
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        _E,
        "finding.next",
        "F3",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        _E,
        "finding.previous",
        "Shift+F3",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Annotator’s name…"),
        _E,
        "ask_name",
        when=When.ALWAYS,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Next annotation or suggestion"),
        _A,
        "editor.following",
        "N",
        "Alt+Right",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Previous annotation or suggestion"),
        _A,
        "editor.previous",
        "P",
        "Alt+Left",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Next of those that lie on one another here"),
        _A,
        "editor.stacked",
        "V",
        canvas=True,
    ),
    _action(QT_TRANSLATE_NOOP("Actions", "Let go"), _A, "editor.let_go", "Esc", canvas=True),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Accept"),
        _A,
        "editor.accept",
        "Return",
        "Enter",
        canvas=True,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Reject or delete"),
        _A,
        "editor.reject",
        "Backspace",
        "Del",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Accept all that is left"),
        _A,
        "editor.accept_all",
        "Ctrl+Shift+Return",
        "Ctrl+Shift+Enter",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Same again: all occurrences…"),
        _A,
        "same_again.annotate",
        "U",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Reject all likewise…"),
        _A,
        "same_again.reject",
        "Shift+U",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start one word back"),
        _A,
        "editor.boundaries.start_back",
        "H",
        canvas=True,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start one word on"),
        _A,
        "editor.boundaries.start_on",
        "J",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End one word back"),
        _A,
        "editor.boundaries.end_back",
        "K",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End one word on"),
        _A,
        "editor.boundaries.end_on",
        "L",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start one character back"),
        _A,
        "editor.boundaries.start_back_character",
        "Shift+H",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start one character on"),
        _A,
        "editor.boundaries.start_on_character",
        "Shift+J",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End one character back"),
        _A,
        "editor.boundaries.end_back_character",
        "Shift+K",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End one character on"),
        _A,
        "editor.boundaries.end_on_character",
        "Shift+L",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start five words back"),
        _A,
        "editor.boundaries.start_back_words",
        "Ctrl+Shift+H",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start five words on"),
        _A,
        "editor.boundaries.start_on_words",
        "Ctrl+Shift+J",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End five words back"),
        _A,
        "editor.boundaries.end_back_words",
        "Ctrl+Shift+K",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End five words on"),
        _A,
        "editor.boundaries.end_on_words",
        "Ctrl+Shift+L",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start five characters back"),
        _A,
        "editor.boundaries.start_back_characters",
        "Alt+Shift+H",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start five characters on"),
        _A,
        "editor.boundaries.start_on_characters",
        "Alt+Shift+J",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End five characters back"),
        _A,
        "editor.boundaries.end_back_characters",
        "Alt+Shift+K",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End five characters on"),
        _A,
        "editor.boundaries.end_on_characters",
        "Alt+Shift+L",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Start to the beginning of the sentence"),
        _A,
        "editor.boundaries.start_to_sentence",
        "Alt+Home",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "End to the end of the sentence"),
        _A,
        "editor.boundaries.end_to_sentence",
        "Alt+End",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Move the boundaries of the next piece: content, cue, source"),
        _A,
        "editor.boundaries.next_piece",
        "B",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Take the piece off"),
        _A,
        "editor.boundaries.take_off",
        "Shift+A",
        "-",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP(
            "Actions", "Quotation from the selection or the marks; again: the outer ones"
        ),
        _A,
        "editor.quoting.take",
        "Q",
        canvas=True,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Quotation within the quotation"),
        _A,
        "editor.quoting.nested",
        "Shift+Q",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Add the selection, else the next marks, to the content"),
        _A,
        "editor.quoting.add_part",
        "A",
        "+",
        "Shift++",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Cue: the selection; without one, none"),
        _A,
        "editor.quoting.cue",
        "C",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "No cue"),
        _A,
        "editor.quoting.no_cue",
        "Shift+C",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Source: the selection; without one, its next kind"),
        _A,
        "editor.quoting.source",
        "S",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "No source"),
        _A,
        "editor.quoting.no_source",
        "Shift+S",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Speaker…"), _A, "speaking.ask", "W", "Space", canvas=True
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Unknown speaker"),
        _A,
        "editor.quoting.unknown_speaker",
        "Shift+W",
        canvas=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Done, and the next dispatch"),
        _A,
        "course.finish",
        "Ctrl+Return",
        "Ctrl+Enter",
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Skip this dispatch"),
        _A,
        "course.skip",
        "Alt+Return",
        "Alt+Enter",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Flag this dispatch"), _A, "course.flag", "F", canvas=True
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Next dispatch"), _V, "course.next_dispatch", "Ctrl+PgDown"
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Previous dispatch"),
        _V,
        "course.previous_dispatch",
        "Ctrl+PgUp",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        _V,
        "display.zoom_in",
        "Ctrl++",
        "Ctrl+=",
        when=When.PROJECT,
        rule=True,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        _V,
        "display.zoom_out",
        "Ctrl+-",
        when=When.PROJECT,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Usual size"),
        _V,
        "display.zoom_usual",
        "Ctrl+0",
        when=When.PROJECT,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Queue"),
        _V,
        "display.fold_queue",
        "F8",
        when=When.PROJECT,
        rule=True,
        choice="queue",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Inspector"),
        _V,
        "display.fold_inspector",
        "F9",
        when=When.PROJECT,
        choice="inspector",
    ),
    _action(QT_TRANSLATE_NOOP("Actions", "Go to the text"), _V, "display.focus_canvas", "Ctrl+T"),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Light"),
        _V,
        "look.light",
        when=When.ALWAYS,
        rule=True,
        choice="light",
    ),
    _action(QT_TRANSLATE_NOOP("Actions", "Dark"), _V, "look.dark", when=When.ALWAYS, choice="dark"),
    _action(
        QT_TRANSLATE_NOOP("Actions", "As the system"),
        _V,
        "look.system",
        when=When.ALWAYS,
        choice="system",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Français"),
        _V,
        "look.french",
        when=When.ALWAYS,
        rule=True,
        choice="fr",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Nederlands"), _V, "look.dutch", when=When.ALWAYS, choice="nl"
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "English"), _V, "look.english", when=When.ALWAYS, choice="en"
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Find a command…"),
        _H,
        "commanding.ask",
        "Ctrl+K",
        when=When.ALWAYS,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Keyboard"),
        _H,
        "commanding.show_keys",
        "F1",
        "?",
        when=When.ALWAYS,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Change keys…"),
        _H,
        "commanding.change_keys",
        when=When.ALWAYS,
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "Tour of the window"),
        _H,
        "first_steps.take_tour",
    ),
    _action(
        QT_TRANSLATE_NOOP("Actions", "About the workbench"), _H, "display.about", when=When.ALWAYS
    ),
)


def shown(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def make(
    window: QWidget, canvas: QWidget, perform: Callable[[Action], None]
) -> Mapping[str, QAction]:
    """Make the actions, each known by its name; its keys will count in the window or the canvas."""
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(shown(row.text), window)
        action.setObjectName(row.name)
        action.setCheckable(bool(row.choice))
        action.triggered.connect(_caller(perform, row))
        holder, context = (
            (canvas, Qt.ShortcutContext.WidgetShortcut)
            if row.canvas
            else (window, Qt.ShortcutContext.WindowShortcut)
        )
        action.setShortcutContext(context)
        holder.addAction(action)
        made[row.name] = action
    return made


def _caller(perform: Callable[[Action], None], row: Action) -> Callable[[], None]:
    return lambda: perform(row)
