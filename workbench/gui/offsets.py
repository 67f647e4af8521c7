"""Code points outside, UTF-16 units inside Qt: the one place where offsets are converted."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from typing import Final

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_SHOWN_AS: Final = {
    **dict.fromkeys("\v\f\r\x85\u2028\u2029", " "),
    "\0": "\N{SYMBOL FOR NULL}",
    "\ufeff": "\N{ZERO WIDTH SPACE}",
}
_UNFIT: Final = re.compile("[\0\v\f\r\x85\u2028\u2029\ufeff\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_OPENING: Final = "«"
_CLOSING: Final = "»:!?;%"


def display(text: str) -> str:
    """Return the text as it is given to Qt: the same number of UTF-16 units, one for one.

    What Qt would swallow, merge or take for the end of a paragraph is replaced; spaces beside
    French marks do not break. The text never comes back from Qt.
    """
    shown = _UNFIT.sub(lambda m: _SHOWN_AS.get(m[0], _REPLACEMENT), text)
    for mark in _OPENING:
        shown = shown.replace(mark + " ", mark + _NO_BREAK)
    for mark in _CLOSING:
        shown = shown.replace(" " + mark, _NO_BREAK + mark)
    return shown


class Utf16Map:
    """Converts offsets of one text between code points and UTF-16 units.

    A text within the Basic Multilingual Plane costs nothing: both arrays stay empty.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        """Find the code points of the text that take two units."""
        plain = len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
        self._points = array("q", () if plain else (m.start() for m in _ASTRAL.finditer(text)))
        self._units = array("q", (p + i + 1 for i, p in enumerate(self._points)))

    def to_utf16(self, point: int) -> int:
        """Return the UTF-16 offset of a code point's offset."""
        return point + bisect_left(self._points, point)

    def to_point(self, unit: int) -> int:
        """Return the code point's offset; a unit inside a pair gives the pair's start."""
        return unit - bisect_right(self._units, unit)
