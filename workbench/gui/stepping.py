"""Stepping: where a boundary comes to stand when it is moved by a small or a large step."""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from typing import Final

from workbench.model import sentences
from workbench.model.annotation import Part
from workbench.model.text import Tokens

_LARGE: Final = 5
"""How many small steps a large one is."""
_NEAR: Final = 400
"""So many characters on either side of a boundary are cut into words."""


class Step(Enum):
    """How far a boundary is moved."""

    WORD = auto()
    WORDS = auto()
    CHARACTER = auto()
    CHARACTERS = auto()
    SENTENCE = auto()


def moved(
    part: Part, room: Part, text: str, step: Step, *, at_start: bool, forward: bool
) -> Part | None:
    """Return a stretch after a step of one boundary, or None where it cannot move at all.

    Offsets are code points, half-open. The stretch stays within its room and never becomes empty;
    a large step goes as far as it can. A step to the sentence's edge is outwards: its direction is
    that of the boundary.
    """
    found = part
    for _ in range(_LARGE if step in (Step.WORDS, Step.CHARACTERS) else 1):
        following = _once(found, text, step, at_start=at_start, forward=forward)
        if following == found or not _possible(following, room):
            break
        found = following
    return None if found == part else found


def _possible(part: Part, room: Part) -> bool:
    return room[0] <= part[0] < part[1] <= room[1]


def _once(part: Part, text: str, step: Step, *, at_start: bool, forward: bool) -> Part:
    start, end = part
    if step is Step.SENTENCE:
        if at_start:
            return sentences.start_before(text, start), end
        return start, sentences.end_after(text, end)
    if step in (Step.CHARACTER, Step.CHARACTERS):
        offset = _character(start if at_start else end, text, forward=forward)
        return (offset, end) if at_start else (start, offset)
    if at_start:
        return _word(start, text, at_start=True, forward=forward), end
    return start, _word(end, text, at_start=False, forward=forward)


def _word(offset: int, text: str, *, at_start: bool, forward: bool) -> int:
    """Return the next or previous start or end of a word; only the words near by are cut."""
    begin, end = max(0, offset - _NEAR), min(len(text), offset + _NEAR)
    # A word of some hundred letters is cut in two: no harm is done.
    while 0 < begin < offset and not text[begin - 1].isspace():
        begin += 1
    tokens = Tokens.of(text[begin:end])
    if at_start:
        step = tokens.start_after if forward else tokens.start_before
    else:
        step = tokens.end_after if forward else tokens.end_before
    return begin + step(offset - begin)


def _character(offset: int, text: str, *, forward: bool) -> int:
    """Return the offset one character on or back, with its combining marks."""
    step = 1 if forward else -1
    offset += step
    while 0 < offset < len(text) and unicodedata.combining(text[offset]):
        offset += step
    return offset
