"""Carry annotations from one version of a dispatch to the next, by the tokens that both share."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from workbench.model.annotation import Annotation, Part, Span

_TOKEN: Final = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Carried:
    """The annotations at their new places, and those of the old version that need a look."""

    kept: tuple[Annotation, ...]
    lost: tuple[Annotation, ...]


def carry(annotations: Iterable[Annotation], old: str, new: str) -> Carried:
    """Carry annotations of the text ``old`` over to the text ``new``.

    A stretch carries over where its first and its last token lie in what both texts share, by
    difflib's matching blocks of tokens; a quotation carries over whole or not at all.
    """
    move = _Move(old, new)
    kept: list[Annotation] = []
    lost: list[Annotation] = []
    for annotation in annotations:
        moved = _moved(annotation, move)
        if moved is None:
            lost.append(annotation)
        else:
            kept.append(moved)
    return Carried(tuple(kept), tuple(lost))


class _Move:
    """Where a stretch of the old text stands in the new one."""

    def __init__(self, old: str, new: str) -> None:
        before, after = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
        matcher = SequenceMatcher(
            None, [m[0] for m in before], [m[0] for m in after], autojunk=False
        )
        self._starts = [m.start() for m in before]
        self._ends = [m.end() for m in before]
        self._places: dict[int, int] = {}
        for block in matcher.get_matching_blocks():
            for i in range(block.size):
                self._places[block.a + i] = after[block.b + i].start()

    def part(self, part: Part) -> Part | None:
        """Return the stretch in the new text, or None."""
        start, end = self._offset(part[0]), self._offset(part[1] - 1)
        return None if start is None or end is None or end < start else (start, end + 1)

    def _offset(self, offset: int) -> int | None:
        """Return where the character at an offset stands, by the token that it belongs to."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self._ends[at] or at not in self._places:
            return None
        return self._places[at] + offset - self._starts[at]


def _moved(annotation: Annotation, move: _Move) -> Annotation | None:
    if isinstance(annotation, Span):
        part = move.part((annotation.start, annotation.end))
        return None if part is None else replace(annotation, start=part[0], end=part[1])
    content = _parts(annotation.content, move)
    cue = _parts(annotation.cue, move)
    source = None if annotation.source is None else move.part(annotation.source)
    if content is None or cue is None or (annotation.source is not None and source is None):
        return None
    return replace(annotation, content=content, cue=cue, source=source)


def _parts(parts: tuple[Part, ...], move: _Move) -> tuple[Part, ...] | None:
    found = [move.part(part) for part in parts]
    return None if None in found else tuple(part for part in found if part is not None)
