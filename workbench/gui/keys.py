"""Keys: what a pressed key is called, and which keys are taken before the shortcuts look.

Letters are called by themselves and digits by their place: on AZERTY ``&`` is the key ``1``. A
name is written as in ``Ctrl+Shift+4``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.gui.places import PLACES, Layout, is_place, scan_code, with_alt_gr

_AZERTY: Final = {
    c: "1234567890"[i]
    for i, row in enumerate(("&", "é", '"', "'", "(", "§", "è", "!", "ç", "à"))
    for c in row
}
_NONE: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_COUNTED: Final = (
    _SHIFT | _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_MODIFIERS: Final = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}
_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText


def canonical(key: str) -> str:
    """Return the one name of a key that is written in any case or order; of none: nothing."""
    sequence = QKeySequence(key)
    known = sequence.count() == 1 and pressed(key).key() not in _MODIFIERS
    return sequence.toString(_PORTABLE) if known else ""


def pressed(key: str) -> QKeyCombination:
    """Return what is pressed for a key by its name."""
    return cast("Sequence[QKeyCombination]", QKeySequence(key))[0]


def split(key: str) -> tuple[str, str]:
    """Return the modifiers of a key's name, with the last +, and the key alone."""
    at = key.rfind("+", 0, -1) + 1
    return key[:at], key[at:]


def name(event: QKeyEvent) -> str:
    """Return the name of a pressed key; nothing for a modifier, or with AltGr."""
    if event.key() in _MODIFIERS or with_alt_gr(event):
        return ""
    modifiers, letter = event.modifiers() & _COUNTED, _letter(event)
    if not letter and (place := _place(event, modifiers)):
        return _prefix(modifiers) + place
    text = event.text()
    if not letter and text.isprintable() and text.strip() and not text.isalnum():
        # Shift only helps to write the mark: "?" has it on all keyboards.
        modifiers &= ~_SHIFT
    return canonical(QKeySequence(_combined(modifiers, event.key())).toString(_PORTABLE))


def _combined(modifiers: Qt.KeyboardModifier, key: int) -> QKeyCombination:
    return QKeyCombination.fromCombined(modifiers.value | key)


def _prefix(modifiers: Qt.KeyboardModifier) -> str:
    return split(QKeySequence(_combined(modifiers, Qt.Key.Key_A)).toString(_PORTABLE))[0]


def _letter(event: QKeyEvent) -> bool:
    return Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z


def _place(event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> str:
    code = scan_code(event)
    if code:
        return PLACES.get(code, "")
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return chr(event.key())
    text = event.text()
    found = _AZERTY.get(text, text if is_place(text) else "")
    return found if modifiers == _NONE else ""


def plain(event: QKeyEvent) -> str:
    """Return the key of a label: a digit or a small letter that is pressed alone, or nothing."""
    found = name(event).lower()
    return found if len(found) == 1 and (found.isdigit() or found.isalpha()) else ""


class KeyFilter(QObject):
    """Takes the keys of labels and those that go by their place, before the shortcuts do.

    ``labels`` are the keys of the scheme, which count on the canvas. ``placed`` are the actions of
    keys by their place; one whose shortcuts are the canvas's counts there only.
    """

    def __init__(self, canvas: QWidget, layout: Layout, give: Callable[[str], object]) -> None:
        """Watch a canvas and its window; ``give`` is called with the key of a label."""
        super().__init__(canvas)
        self._canvas, self._layout, self._give = canvas, layout, give
        self.labels: AbstractSet[str] = frozenset()
        self.placed: Mapping[str, QAction] = {}
        canvas.installEventFilter(self)
        canvas.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at a key before the canvas, the window and the shortcuts do."""
        if not isinstance(event, QKeyEvent):
            return False
        on_canvas = watched is self._canvas
        if event.type() == QEvent.Type.ShortcutOverride:
            # Every key comes here first; one that is a shortcut comes no further.
            self._layout.watch(event)
            return self._settle_override(event, on_canvas=on_canvas)
        if event.type() != QEvent.Type.KeyPress:
            return False
        act = self._act(event, on_canvas=on_canvas)
        if act is not None:
            act()
        return act is not None

    def _settle_override(self, event: QKeyEvent, *, on_canvas: bool) -> bool:
        if self._act(event, on_canvas=on_canvas) is not None:
            event.accept()
            return True
        if on_canvas and _changes_dispatch(event):
            event.ignore()
            return True
        return False

    def _act(self, event: QKeyEvent, *, on_canvas: bool) -> Callable[[], object] | None:
        if on_canvas and (key := plain(event)) in self.labels:
            return lambda: self._give(key)
        action = self.placed.get(name(event))
        if action is None:
            return None
        canvas_only = action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut
        return action.trigger if on_canvas or not canvas_only else None


def _changes_dispatch(event: QKeyEvent) -> bool:
    pages = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    return event.key() in pages and event.modifiers() & _COUNTED == _CONTROL
