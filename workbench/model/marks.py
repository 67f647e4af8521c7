"""Quotation marks of a text, paired: what stands between them around an offset.

All offsets are code points, half-open; the marks belong to the stretch between them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from workbench.model.annotation import Part

_MARK: Final = re.compile("[«»“”„‹›‘’\"'+]")
_PARAGRAPH: Final = re.compile(r"[^\n]*\S[^\n]*")
_CLOSING: Final = {"«": "»", "“": "”", "„": "”", "‹": "›", "‘": "’"}
_STRAIGHT: Final = "\"'+"
_FAR: Final = 8
"""In how many paragraphs before and behind the caret's a mark is looked for."""
_HELD: Final = 4
"""How many paragraphs on a mark can be closed that its own paragraph leaves open."""


@dataclass(slots=True)
class _Open:
    """An opening mark: the mark that closes it, where it stands, in which paragraph."""

    closing: str
    at: int
    row: int
    end: int


@dataclass(slots=True)
class _Pairing:
    """Pairs the marks of a text from paragraph to paragraph."""

    text: str
    opened: list[_Open] = field(default_factory=list[_Open])
    pairs: list[Part] = field(default_factory=list[Part])

    def read(self, row: int, begin: int, end: int) -> None:
        """Pair the marks of one paragraph, [begin, end)."""
        self._let_go(row - _HELD)
        first = True
        for match in _MARK.finditer(self.text, begin, end):
            mark, at = match[0], match.start()
            again = first and not self.text[begin:at].strip() and self._is_open_again(mark)
            first = False
            if not again:
                self._take(mark, at, row, end)
        # An apostrophe or a plus sign that opens nothing is no mark.
        self.opened = [o for o in self.opened if o.closing not in "'’+"]

    def _is_open_again(self, mark: str) -> bool:
        """Tell whether a paragraph only repeats the mark that is open since the ones before."""
        return bool(self.opened) and self.opened[-1].closing == _CLOSING.get(mark, mark)

    def _take(self, mark: str, at: int, row: int, end: int) -> None:
        if self._closes(mark, at, row):
            self._close("”" if mark == "“" else mark, at)
        elif mark in _STRAIGHT:
            if mark == '"' or _opens(self.text, at):
                self.opened.append(_Open(mark, at, row, end))
        elif mark in _CLOSING and (mark != "‘" or not _before(self.text, at).isalnum()):
            self.opened.append(_Open(_CLOSING[mark], at, row, end))

    def _closes(self, mark: str, at: int, row: int) -> bool:
        if mark == "“":
            low = bool(self.opened) and self.text[self.opened[-1].at] == "„"
            return low and not _before(self.text, at).isspace()
        found = next((o for o in reversed(self.opened) if o.closing == mark), None)
        if found is None:
            return False
        if mark in "'’":
            return not _behind(self.text, at).isalnum() and not _before(self.text, at).isspace()
        # A straight mark that only can open does not close one of a paragraph before.
        return mark != '"' or found.row == row or not _opens(self.text, at)

    def _close(self, mark: str, at: int) -> None:
        while (top := self.opened.pop()).closing != mark:
            continue
        self.pairs.append((top.at, at + 1))

    def _let_go(self, row: int) -> None:
        """Have the marks that were opened before a paragraph end with their own."""
        self.pairs += [(o.at, o.end) for o in self.opened if o.row <= row]
        self.opened = [o for o in self.opened if o.row > row]

    def finish(self) -> list[Part]:
        """Return the stretches between marks; one that was left open ends with its paragraph."""
        self.pairs += [(o.at, o.end) for o in self.opened]
        return self.pairs


def marks_around(text: str, offset: int) -> tuple[Part, ...]:
    """Return the stretches between quotation marks around the offset, the innermost first.

    Guillemets and curly marks are paired by nesting, straight marks and the plus signs of AFP in
    turn, over the paragraphs between them too, where a mark at the beginning only repeats the
    open one. A mark that nothing closes ends with its paragraph.
    """
    found = [p for p in marks_near(text, offset) if p[0] <= offset <= p[1]]
    return tuple(sorted(found, key=lambda p: (p[1] - p[0], p)))


def marks_near(text: str, offset: int) -> list[Part]:
    """Return the stretches between marks in the paragraphs near the offset, by their start."""
    pairing = _Pairing(text)
    for row, match in enumerate(_PARAGRAPH.finditer(text, *_near(text, offset))):
        pairing.read(row, *match.span())
    return sorted(pairing.finish())


def _near(text: str, offset: int) -> Part:
    begin = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    for _ in range(2 * _FAR):
        begin = text.rfind("\n", 0, max(0, begin - 1)) + 1
        end = end if end < 0 else text.find("\n", end + 1)
    return begin, len(text) if end < 0 else end


def _before(text: str, at: int) -> str:
    return text[at - 1 : at] or " "


def _behind(text: str, at: int) -> str:
    return text[at + 1 : at + 2] or " "


def _opens(text: str, at: int) -> bool:
    """Tell whether a straight mark can only be an opening one."""
    before, behind = _before(text, at), _behind(text, at)
    return not (before.isalnum() or before in ".,!?…") and (behind.isalnum() or behind in "\"'«“‘")
