"""Sentences of a text, as far as hands need them: to select and to move boundaries by.

All offsets are code points, half-open; a sentence never goes over a paragraph's edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from workbench.model.annotation import Part

_END: Final = re.compile(
    r"[.!?…]+(?:\s?[»”’)\]\"])*(?=\s+[«“„‘\"(\[–—-]?\s?[^\W_a-zà-öø-ÿ])", re.UNICODE
)
_SHORT: Final = frozenset(
    (
        *("m", "mm", "mme", "mmes", "mlle", "me", "mgr", "dr", "drs", "pr", "prof", "st", "ste"),
        *("mr", "mrs", "ms", "dhr", "mevr", "ir", "art", "no", "nr", "vs", "p", "ex"),
    )
)
"""Words that stand before a full stop within a sentence."""


def paragraph(text: str, offset: int) -> Part:
    """Return the paragraph at an offset, without its line feed."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def sentence(text: str, offset: int) -> Part | None:
    """Return the sentence at an offset, the one before where there is none, or None."""
    found = list(_sentences(text, *paragraph(text, offset)))
    return next((s for s in reversed(found) if s[0] <= offset), found[0] if found else None)


def start_before(text: str, offset: int) -> int:
    """Return the last start of a sentence before an offset, or the offset when there is none."""
    return max((s for s, _ in _around(text, offset) if s < offset), default=offset)


def end_after(text: str, offset: int) -> int:
    """Return the first end of a sentence behind an offset, or the offset when there is none."""
    return min((e for _, e in _around(text, offset) if e > offset), default=offset)


def _around(text: str, offset: int) -> Iterator[Part]:
    """Yield the sentences of the paragraph at an offset, the one before and the one behind."""
    begin, end = paragraph(text, offset)
    before = len(text[:begin].rstrip())
    behind = len(text) - len(text[end:].lstrip())
    for at in dict.fromkeys((before, offset, behind)):
        yield from _sentences(text, *paragraph(text, at))


def _sentences(text: str, begin: int, end: int) -> Iterator[Part]:
    start = _skip(text, begin, end)
    for match in _END.finditer(text, begin, end):
        if not _is_short(text, begin, match):
            yield start, match.end()
            start = _skip(text, match.end(), end)
    last = start + len(text[start:end].rstrip())
    if start < last:
        yield start, last


def _skip(text: str, begin: int, end: int) -> int:
    while begin < end and text[begin].isspace():
        begin += 1
    return begin


def _is_short(text: str, begin: int, match: re.Match[str]) -> bool:
    """Tell whether the full stop belongs to an abbreviation or an initial."""
    if match[0] != ".":
        return False
    at = match.start()
    while at > begin and text[at - 1].isalpha():
        at -= 1
    word = text[at : match.start()]
    return word.lower() in _SHORT or (len(word) == 1 and word.isupper())
