"""Bindings: which keys each action has: those of the table, or the user's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from workbench.gui.actions.action import Action
from workbench.gui.actions.table import ACTIONS, shown
from workbench.gui.canvas.keys import belongs_to_canvas
from workbench.gui.keys import canonical, pressed, split
from workbench.gui.places import Layout, is_place
from workbench.gui.settings import Settings
from workbench.model.scheme import Label

_ROWS: Final = {row.name: row for row in ACTIONS}
_SIGNS: Final = {"Return": "⏎", "Enter": "⏎", "Backspace": "⌫"}
_FOCUS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_FUNCTIONS: Final = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
Keys = tuple[str, ...]


def usual(row: Action) -> Keys:
    """Return the keys that the table gives an action."""
    return tuple(canonical(key) for key in row.keys)


def printed(key: str, layout: Layout) -> str:
    """Return a key as the user's keyboard prints it."""
    modifiers, alone = split(key)
    sign = layout.printed(alone) if is_place(alone) else _SIGNS.get(alone) or native(alone)
    # The names of modifiers are the system's, as in "Maj+".
    return split(native(f"{modifiers}A"))[0] + sign


def native(key: str) -> str:
    """Return the name of a key in the language of the interface."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Bindings(QObject):
    """The keys of all actions. They are named as in ``keys``; ``own`` are the user's.

    Signals:
        changed: an action has other keys, or the keyboard prints something else.
    """

    changed = Signal()

    def __init__(self, settings: Settings, layout: Layout, parent: QObject | None = None) -> None:
        """Take up the user's own keys; ``mangled`` are the actions whose keys made no sense."""
        super().__init__(parent)
        self._own = settings.keys
        self.layout = layout
        self._labels: Mapping[str, str] = {}
        layout.changed.connect(self.changed)
        self.mangled = self._read()

    def _read(self) -> Keys:
        """Drop what is no key, is of no action, or would make a key mean two things."""
        before = set(self._own)
        for name, keys in list(self._own.items()):
            if name not in _ROWS or any(canonical(k) != k or _unfit(name, k) for k in keys):
                del self._own[name]
        while twice := [n for n in self._own if any(self._others(n, k) for k in self._own[n])]:
            del self._own[twice[-1]]
        return tuple(sorted(before - set(self._own)))

    def take_up(self, labels: Iterable[Label], language: str) -> None:
        """Keep the keys of the labels and types of a project's scheme free."""
        self._labels = {canonical(x.key): x.name(language) for x in labels if x.key}
        self.changed.emit()

    def keys(self, action: str) -> Keys:
        """Return the keys of an action."""
        return tuple(self._own[action]) if action in self._own else usual(_ROWS[action])

    def printed(self, action: str) -> Keys:
        """Return the keys of an action as they are printed, without those of a label."""
        free = (key for key in self.keys(action) if key not in self._labels)
        return tuple(dict.fromkeys(self.print_key(key) for key in free))

    def first(self, action: str) -> str:
        """Return the first key of an action as it is printed, or nothing."""
        return next(iter(self.printed(action)), "")

    def print_key(self, key: str) -> str:
        """Return a key as the user's keyboard prints it; a scheme's may be in small letters."""
        return printed(canonical(key), self.layout) if key else ""

    def is_own(self, action: str) -> bool:
        """Tell whether the user changed the keys of an action."""
        return action in self._own

    # changing

    def refusal(self, action: str, key: str) -> str:
        """Return why a key cannot be one of an action's, or nothing."""
        shown_key = self.print_key(key)
        if why := _unfit(action, key):
            return why.format(shown_key)
        text = QCoreApplication.translate("Bindings", "{} is the key of “{}”.")
        if key in self._labels:
            return text.format(shown_key, self._labels[key])
        other = next(iter(self._others(action, key)), None)
        return text.format(shown_key, shown(_ROWS[other].text)) if other else ""

    def _others(self, action: str, key: str) -> Iterable[str]:
        """Return the other actions that a key is of, by its name or by what is printed on it."""
        printed_key = self.print_key(key)
        return [
            other
            for other in _ROWS
            if other != action
            and any(key == k or self.print_key(k) == printed_key for k in self.keys(other))
        ]

    def add(self, action: str, key: str) -> None:
        """Give an action one more key, which was not refused."""
        if key not in self.keys(action):
            self._set(action, (*self.keys(action), key))

    def remove(self, action: str, key: str) -> None:
        """Take a key from an action."""
        self._set(action, tuple(k for k in self.keys(action) if k != key))

    def reset(self, action: str) -> Keys:
        """Give an action its usual keys; return those that another action has now."""
        wanted = usual(_ROWS[action])
        taken = tuple(key for key in wanted if self._others(action, key))
        self._set(action, tuple(key for key in wanted if key not in taken))
        return taken

    def reset_all(self) -> None:
        """Give all actions their usual keys."""
        self._own.clear()
        self.changed.emit()

    def _set(self, action: str, keys: Keys) -> None:
        if keys == usual(_ROWS[action]):
            self._own.pop(action, None)
        else:
            self._own[action] = list(keys)
        self.changed.emit()

    # the actions of the window

    def dress(self, made: Mapping[str, QAction]) -> Mapping[str, QAction]:
        """Give the actions their keys; return those of keys that go by their place."""
        placed: dict[str, QAction] = {}
        for name, action in made.items():
            keys = self.keys(name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            text, first = shown(_ROWS[name].text), self.first(name)
            action.setText(f"{text}\t{first}" if first else text)
            placed.update({key: action for key in keys if is_place(split(key)[1])})
        return placed


def _unfit(action: str, key: str) -> str:
    """Return why a key fits no action, or not this one, with {} for the key; or nothing."""
    if not key:
        return QCoreApplication.translate("Bindings", "This key cannot be used alone.")
    if key in usual(_ROWS[action]):
        return ""
    return next((text() for refused, text in _RULES if refused(_ROWS[action], key)), "")


def _writes_characters(_: Action, key: str) -> bool:
    return "Ctrl+Alt+" in key


def _moves_focus(_: Action, key: str) -> bool:
    return pressed(key).key() in _FOCUS


def _moves_caret(_: Action, key: str) -> bool:
    keys = pressed(key)
    event = QKeyEvent(QEvent.Type.KeyPress, keys.key(), keys.keyboardModifiers())
    return belongs_to_canvas(event)


def _is_typed(row: Action, key: str) -> bool:
    function = pressed(key).key() in _FUNCTIONS
    return not row.canvas and not function and split(key)[0] in ("", "Shift+")


_RULES: Final[tuple[tuple[Callable[[Action, str], bool], Callable[[], str]], ...]] = (
    (
        _writes_characters,
        lambda: QCoreApplication.translate(
            "Bindings", "{} writes a character on some keyboards: Ctrl+Alt is AltGr."
        ),
    ),
    (
        _moves_focus,
        lambda: QCoreApplication.translate(
            "Bindings", "{} is needed to go from one part of the window to the next."
        ),
    ),
    (
        _moves_caret,
        lambda: QCoreApplication.translate(
            "Bindings", "{} is needed in the text: it moves the caret, selects or copies."
        ),
    ),
    (
        _is_typed,
        lambda: QCoreApplication.translate(
            "Bindings", "{} is needed in fields and lists: add Ctrl or Alt."
        ),
    ),
)
