"""Stepping: where a boundary comes to stand when it is moved by a word or a character."""

from __future__ import annotations

import unicodedata

from workbench.model.annotation import Part
from workbench.model.text import Tokens


def moved(
    parts: tuple[Part, ...], text: str, tokens: Tokens | None, *, at_start: bool, forward: bool
) -> Part | None:
    """Return the first start and the last end after a step, or None where it cannot be.

    Offsets are code points, half-open. Without tokens the step is a character, with its
    combining marks.
    """
    start, end = parts[0][0], parts[-1][1]
    if at_start:
        start = _start(start, text, tokens, forward=forward)
    else:
        end = _end(end, text, tokens, forward=forward)
    possible = 0 <= start < parts[0][1] and parts[-1][0] < end <= len(text)
    return (start, end) if possible and (start, end) != (parts[0][0], parts[-1][1]) else None


def _start(offset: int, text: str, tokens: Tokens | None, *, forward: bool) -> int:
    if tokens is None:
        return _character(offset, text, forward=forward)
    return tokens.start_after(offset) if forward else tokens.start_before(offset)


def _end(offset: int, text: str, tokens: Tokens | None, *, forward: bool) -> int:
    if tokens is None:
        return _character(offset, text, forward=forward)
    return tokens.end_after(offset) if forward else tokens.end_before(offset)


def _character(offset: int, text: str, *, forward: bool) -> int:
    step = 1 if forward else -1
    offset += step
    while 0 < offset < len(text) and unicodedata.combining(text[offset]):
        offset += step
    return offset
