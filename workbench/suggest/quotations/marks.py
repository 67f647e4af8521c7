"""Quotation marks: which open, which close, which belong together. Never raises, linear in length.

Offsets are code points, half-open; a pair holds its marks.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from workbench.model.annotation import Part

DEPTH = 3
"""How deep pairs are followed; marks within deeper ones are left alone."""
_AHEAD = 1500
_NO_OPEN_BEFORE = re.compile(r"[\w.,;!?%)\]»”]")
_CLOSE_BEHIND = re.compile(r"[\s.,;:!?)\]»”\"'’…+–—-]|$")
_COMMON = re.compile('["«»“”„‹›+\n]')
_RARE = (",,", "''", "‘", " '", "('", "\n'", "\u00a0'", "\u202f'", "«'", "\"'", "“'")
_MARK = re.compile(r"\n|,,|''|[\"«»“”„‹›+]|(?<!\w)['‘](?=\w)|['’](?!\w)")
_SPACE = re.compile(r"\s*")
_CURLY = {"«": "»", "‹": "›", "“": "”", "„": "”", ",,": "''"}
_CLOSERS = {"»": "«", "›": "‹", "”": "“"}
_SINGLE_CLOSING = re.compile(r"\w[.,!?]?['’](?!\w)")
_DUTCH_CLITIC = re.compile(r"['‘](?:s|t|n|k|m|r)\b")
_PLAIN = re.compile("[’‘\u00a0\u202f\u2009\u2011]")
_PLAIN_FORM = {"\u2011": "-", "’": "'", "‘": "'"}


@lru_cache(1)  # the components read the same text in turn
def plain(text: str) -> str:
    """Return the text with plain apostrophes, hyphens and spaces; every offset stays the same."""
    return _PLAIN.sub(lambda match: _PLAIN_FORM.get(match[0], " "), text)


class Pair(NamedTuple):
    """A stretch between marks, marks included.

    ``parts`` is more than one when a quotation runs over paragraphs that re-open it; ``closed``
    is False when its closing mark is missing and the paragraph's end was taken.
    """

    start: int
    end: int
    parts: tuple[Part, ...]
    depth: int
    closed: bool = True


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    width: int
    parts: list[Part] = field(default_factory=list[Part])
    first: int = 0


@dataclass(slots=True)
class _Reader:
    text: str
    stack: list[_Open] = field(default_factory=list[_Open])
    count: Counter[str] = field(default_factory=Counter[str])
    pairs: list[Pair] = field(default_factory=list[Pair])
    lonely_until: int = 0

    def open(self, mark: str, at: int) -> None:
        if len(self.stack) < DEPTH:
            self.stack.append(_Open(mark, at, len(mark), first=at))
            self.count[mark] += 1

    def close(self, mark: str, end: int, *, closed: bool = True) -> None:
        while self.stack:
            top = self.stack.pop()
            self.count[top.mark] -= 1
            if top.mark == mark:
                if end - top.start > top.width + 1:
                    parts = (*top.parts, (top.start, end))
                    self.pairs.append(Pair(top.first, end, parts, len(self.stack), closed))
                return


def pairs(text: str) -> list[Pair]:
    """Return the pairs of quotation marks in the order of their openings.

    Straight marks are paired within a paragraph. A mark that was never closed makes a pair up to
    the end of its paragraph when it stands at the paragraph's beginning or after a colon, and is
    left alone elsewhere.
    """
    reader = _Reader(text)
    behind = 0
    # the pattern with marks of two characters and single ones is slow, and most texts have none
    for match in (_MARK if _has_rare(text) else _COMMON).finditer(text):
        mark = match[0]
        if mark[0] == "\n":
            if reader.stack and match.start() >= behind:
                behind = _behind_space(text, match.start())
                _end_of_line(reader, match.start(), behind)
        elif mark in {'"', "+", "''"}:
            _symmetric(reader, mark, match.start())
        elif mark in {"'", "‘", "’"}:
            _single(reader, mark, match.start())
        else:
            _curly(reader, mark, match.start())
    _end_of_line(reader, len(text.rstrip()), len(text))
    return sorted(reader.pairs, key=lambda pair: (pair.start, -pair.end))


def _has_rare(text: str) -> bool:
    return text.startswith("'") or any(mark in text for mark in _RARE)


def _behind_space(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return at if space is None else space.end()


def _opens(text: str, at: int, width: int) -> bool:
    before, behind = text[at - 1 : at], text[at + width : at + width + 1]
    return bool(behind.strip(",.;:!?) \n\u00a0\u202f")) and not _NO_OPEN_BEFORE.match(before)


def _closes(text: str, at: int, width: int) -> bool:
    return bool(text[at - 1 : at].strip()) and bool(_CLOSE_BEHIND.match(text, at + width))


def _symmetric(reader: _Reader, mark: str, at: int) -> None:
    text, end = reader.text, at + len(mark)
    opens, closes = _opens(text, at, len(mark)), _closes(text, at, len(mark))
    if mark == "''" and reader.count[",,"]:
        reader.close(",,", end)
    elif mark == "+":
        if reader.count["+"]:
            reader.close("+", end)
        elif reader.stack and opens and text[end : end + 1].isalpha():
            reader.open("+", at)
    elif not reader.count[mark]:
        if opens or not (closes or text[at - 1 : at].isdigit()):
            reader.open(mark, at)
    elif closes or not opens:
        reader.close(mark, end)
    else:
        _second_opening(reader, mark, at)


def _second_opening(reader: _Reader, mark: str, at: int) -> None:
    """Two openings in a row: a paragraph that re-opens, or a closing mark that was forgotten."""
    for top in reader.stack:
        if top.mark == mark and top.start < 0:
            top.start = at
            return
    nested = reader.stack[-1].mark != mark
    if not nested:
        dropped = reader.stack.pop()
        reader.count[dropped.mark] -= 1
    reader.open(mark, at)


def _single(reader: _Reader, mark: str, at: int) -> None:
    text = reader.text
    if reader.count["'"]:
        if _closes(text, at, 1):
            reader.close("'", at + 1)
    elif (
        mark != "’"
        and text[at + 1 : at + 2].strip()
        and not _DUTCH_CLITIC.match(text, at)
        and at >= reader.lonely_until
        and _single_closes(reader, at)
    ):
        reader.open("'", at)


def _single_closes(reader: _Reader, at: int) -> bool:
    stop = reader.text.find("\n", at, at + _AHEAD)
    stop = at + _AHEAD if stop < 0 else stop
    if _SINGLE_CLOSING.search(reader.text, at + 1, stop):
        return True
    reader.lonely_until = stop
    return False


def _curly(reader: _Reader, mark: str, at: int) -> None:
    end = at + len(mark)
    if mark == "“" and reader.count["„"]:
        reader.close("„", end)
    elif mark in _CURLY:
        for top in reader.stack:
            if top.mark == mark and top.start < 0:
                top.start = at
                return
        if mark != ",," or _opens(reader.text, at, 2):
            reader.open(mark, at)
    else:
        opener = _CLOSERS[mark]
        if mark == "”" and reader.count["„"]:
            opener = "„"
        if reader.count[opener]:
            reader.close(opener, end)
        elif mark == "”" and _opens(reader.text, at, 1):
            # Swedish style, and the typo of many a keyboard: ” on both sides
            reader.open("“", at)


def _end_of_line(reader: _Reader, end: int, following: int) -> None:
    """Decide what becomes of the marks that are open at the end of a line."""
    if not reader.stack:
        return
    text = reader.text
    bottom = reader.stack[0]
    blank = text.count("\n", end, following) > 1 or following >= len(text)
    while end > bottom.first + 1 and text[end - 1].isspace():
        end -= 1
    if not blank and text[following : following + 1].islower():
        return
    if _reopened(text, bottom, following):
        del reader.stack[1:]
        reader.count = Counter({bottom.mark: 1})
        bottom.parts.append((bottom.start, end))
        bottom.start = -1
        return
    if not blank and _closed_later(text, bottom.mark, following):
        return
    if bottom.start >= 0 and _heads_a_clause(text, bottom.first):
        reader.close(bottom.mark, end, closed=False)
    elif bottom.parts:
        first, last = bottom.parts[0][0], bottom.parts[-1][1]
        reader.pairs.append(Pair(first, last, tuple(bottom.parts), 0, closed=False))
    reader.stack.clear()
    reader.count.clear()


def _reopened(text: str, bottom: _Open, following: int) -> bool:
    return (
        bottom.start >= 0
        and text.startswith(bottom.mark, following)
        and _opens(text, following, bottom.width)
        and _heads_a_clause(text, bottom.start)
    )


def _closed_later(text: str, mark: str, start: int) -> bool:
    closer = _CURLY.get(mark, mark)
    stop = text.find("\n\n", start, start + _AHEAD)
    stop = start + _AHEAD if stop < 0 else stop
    at = text.find(closer, start, stop)
    return at >= 0 and _closes(text, at, len(closer)) and text.find(mark, start, at) < 0


def _heads_a_clause(text: str, at: int) -> bool:
    before = text[max(0, at - 40) : at].rstrip(" \u00a0\u202f")
    return not before or before[-1] in "\n:-–—"
