"""Stretches of other tools' files, checked against the text, and against the words beside them.

Some tools count UTF-16 units. Where words stand beside the offsets, that shows: they are converted.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from workbench.errors import FormatError
from workbench.model.annotation import Part
from workbench.model.wire_warning import WarningCode, WireWarning

_SHOWN: Final = 40


class Stretches:
    """The stretches of one text; ``converted`` counts those that were in UTF-16 units."""

    def __init__(self, text: str) -> None:
        """Take up a text."""
        self.text = text
        self.converted = 0
        self._units: list[int] | None = None

    def part(self, start: object, end: object, words: str | None = None) -> Part:
        """Return a stretch [start, end) in code points.

        Raises FormatError, with the text it points at, where it lies outside the text or where the
        words are others.
        """
        if not (isinstance(start, int) and isinstance(end, int)) or isinstance(start, bool):
            raise FormatError(f"the offsets {start!r} and {end!r} are no whole numbers")
        if words is not None and not self._holds(start, end, words):
            by_units = self._points(start), self._points(end)
            if self._holds(*by_units, words):
                self.converted += 1
                return by_units
        if not 0 <= start < end <= len(self.text):
            raise FormatError(
                f"[{start}, {end}) lies outside the text, which has {len(self.text)} characters"
            )
        if words is not None and not self._holds(start, end, words):
            found = self.text[start:end][:_SHOWN]
            raise FormatError(
                f"at [{start}, {end}) the text holds {found!r}, not {words[:_SHOWN]!r}"
            )
        return start, end

    @property
    def warnings(self) -> tuple[WireWarning, ...]:
        """What is said of the conversion."""
        if not self.converted:
            return ()
        return (WireWarning(WarningCode.UTF_16, str(self.converted)),)

    def _holds(self, start: int, end: int, words: str) -> bool:
        # Some tools write a line break within the words as a space.
        return 0 <= start < end and _flat(self.text[start:end]) == _flat(words)

    def _points(self, unit: int) -> int:
        """Return the code point of a UTF-16 unit."""
        if self._units is None:
            ends, at = list[int](), 0
            for character in self.text:
                at += 2 if ord(character) > 0xFFFF else 1  # noqa: PLR2004 - the last of one unit
                ends.append(at)
            self._units = ends
        return bisect_right(self._units, unit)


def _flat(words: str) -> str:
    return words.replace("\n", " ").replace("\t", " ")
