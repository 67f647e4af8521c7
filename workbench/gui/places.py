"""Places: the keys whose place on the keyboard counts, and what the user's own layout prints there.

A place is named by what a QWERTY keyboard prints on it. The layout is guessed from the locale of
the keyboard, and learned from the keys that are pressed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

_SCAN_CODES: Final = (*range(10, 22), *range(24, 36), *range(38, 50), 51, *range(52, 62), 94)
"""The places of characters as X numbers them: four rows, each from left to right."""
_WINDOWS: Final = 8
"""What lies between the numbers of Windows and those of X."""
_PLACED: Final = "1234567890[]'`\\<"
"""Digits, and what AZERTY writes with AltGr or not at all; other marks are known by themselves."""
_ALT_GR: Final = 0x80
_CAPS_LOCK: Final = 0x02


def _layout(*rows: str) -> Mapping[int, str]:
    return dict(zip(_SCAN_CODES, "".join(rows), strict=True))


QWERTY: Final = _layout("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "\\zxcvbnm,./<")
FRENCH: Final = _layout("&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù²", "*wxcvbn,;:!<")
BELGIAN: Final = _layout("&é\"'(§è!çà)-", "azertyuiop^$", "qsdfghjklmù²", "µwxcvbn,;:=<")
_LAYOUTS: Final = (QWERTY, FRENCH, BELGIAN)
PLACES: Final = {code: char for code, char in QWERTY.items() if char in _PLACED}
"""The name of each place that counts, by its number."""
_CODES: Final = {char: code for code, char in PLACES.items()}


def is_place(key: str) -> bool:
    """Tell whether the name of a key, without modifiers, is that of a place."""
    return key in _CODES


def scan_code(event: QKeyEvent) -> int:
    """Return the place of a key as X numbers it; 0 where the system does not tell."""
    code, platform = event.nativeScanCode(), QGuiApplication.platformName()
    if platform == "cocoa" or not code:
        return 0
    return code + _WINDOWS if platform == "windows" else code


def _native(event: QKeyEvent) -> int:
    """Return the modifiers as X numbers them; 0 on other systems."""
    of_x = QGuiApplication.platformName() not in ("windows", "cocoa")
    return event.nativeModifiers() if of_x else 0


def with_alt_gr(event: QKeyEvent) -> bool:
    """Tell whether AltGr is held; Qt tells nothing of it on X, and Ctrl+Alt on Windows."""
    return bool(_native(event) & _ALT_GR)


def guessed(locale: str) -> Mapping[int, str]:
    """Return the layout that is usual where a locale, as ``fr_BE``, is spoken."""
    if locale.endswith("_BE"):
        return BELGIAN
    return FRENCH if locale == "fr_FR" else QWERTY


class Layout(QObject):
    """What the user's keyboard prints.

    Signals:
        changed: a key prints something else than was believed.
    """

    changed = Signal()

    def __init__(self, seen: dict[str, str], locale: str, parent: QObject | None = None) -> None:
        """Begin with what pressed keys gave before: number of the place to character.

        ``seen`` is written to as keys are pressed.
        """
        super().__init__(parent)
        self._seen = seen
        likely = sorted(_LAYOUTS, key=lambda layout: layout is not guessed(locale))
        self._layouts = likely
        self._base = max(likely, key=self._agreement)

    def _agreement(self, layout: Mapping[int, str]) -> int:
        return sum(layout.get(int(code)) == char for code, char in self._seen.items())

    def printed(self, place: str) -> str:
        """Return the character that the user's keyboard prints on a place."""
        code = _CODES[place]
        return self._seen.get(str(code)) or self._base[code]

    def watch(self, event: QKeyEvent) -> None:
        """Learn from a key that is pressed alone."""
        char = event.text().lower()
        odd = event.modifiers().value or _native(event) & (_ALT_GR | _CAPS_LOCK)
        code = scan_code(event)
        if not odd and code in QWERTY and len(char) == 1 and char.isprintable():
            self.learn(code, char)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from the keys that are pressed in a field."""
        del watched
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.watch(event)
        return False

    def learn(self, code: int, char: str) -> None:
        """Take up that a place gives a character; a layout that cannot be is given up."""
        believed = self._seen.get(str(code)) or self._base[code]
        if believed != char:
            fitting = [layout for layout in self._layouts if layout[code] == char]
            if fitting and self._base not in fitting:
                self._turn_to(max(fitting, key=self._agreement))
        self._seen[str(code)] = char
        if believed != char:
            self.changed.emit()

    def _turn_to(self, layout: Mapping[int, str]) -> None:
        self._base = layout
        for code in [c for c, char in self._seen.items() if layout.get(int(c)) != char]:
            del self._seen[code]


def keyboard_locale() -> str:
    """Return the locale of the keyboard, as ``fr_BE``."""
    return QGuiApplication.inputMethod().locale().name()
