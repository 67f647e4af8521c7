"""Selecting by keyboard: where the caret goes by word, sentence or paragraph; what is more."""

from __future__ import annotations

from enum import Enum, auto

from workbench.gui.canvas.text import CanvasText
from workbench.model import sentences
from workbench.model.annotation import Part
from workbench.model.marks import marks_around


class Stride(Enum):
    """How far a key takes the caret."""

    WORD = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()


def step(text: CanvasText, offset: int, stride: Stride, *, forward: bool) -> int:
    """Return the offset one stride on or back, in code points."""
    if stride is Stride.WORD:
        return text.word_step(offset, forward=forward)
    if stride is Stride.SENTENCE:
        go = sentences.end_after if forward else sentences.start_before
        return go(text.source, offset)
    return _paragraph_step(text, offset, forward=forward)


def _paragraph_step(text: CanvasText, offset: int, *, forward: bool) -> int:
    """Return the next end or the previous start of a paragraph that is not empty."""
    row, way = text.paragraph(offset), 1 if forward else -1
    while 0 <= row < len(text.starts):
        begin, end = text.bounds(row)
        edge = end if forward else begin
        if begin < end and (edge > offset if forward else edge < offset):
            return edge
        row += way
    return offset


def wider(text: CanvasText, start: int, end: int) -> Part | None:
    """Return the next larger stretch around [start, end), or None.

    In turn: the word, what stands between marks, the sentence, the paragraph.
    """
    word = text.word(min(start, max(0, len(text.source) - 1)))
    if word is None and start == end and start:
        word = text.word(start - 1)
    found = (
        word,
        *marks_around(text.source, start),
        sentences.sentence(text.source, start),
        text.bounds(text.paragraph(start)),
    )
    larger = [p for p in found if p and p[0] <= start and end <= p[1] and p != (start, end)]
    return min(larger, key=lambda p: p[1] - p[0], default=None)
