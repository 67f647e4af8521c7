"""Marks: what has to be drawn on one paragraph for the items that touch it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from workbench.gui.canvas.geometry import Segment
from workbench.gui.canvas.items import Item
from workbench.model.annotation import Part, Quotation, QuotationType, Span


class Kind(Enum):
    """What a stretch is to its item."""

    BOX = auto()
    CONTENT = auto()
    SCARE = auto()
    CUE = auto()
    SOURCE = auto()


class Mark(NamedTuple):
    """A stretch on one paragraph.

    ``level`` counts the boxes that it must reach around, or the quotations that it lies in.
    """

    item: Item
    kind: Kind
    segments: tuple[Segment, ...]
    level: int


Locate = Callable[[int, int], tuple[Segment, ...]]


def stretches(item: Item) -> Iterator[tuple[Kind, Part]]:
    """Yield every stretch of an item with its kind, in code points."""
    annotation = item.annotation
    if isinstance(annotation, Span):
        yield Kind.BOX, (annotation.start, annotation.end)
        return
    kind = Kind.SCARE if annotation.type is QuotationType.SCARE else Kind.CONTENT
    for part in annotation.content:
        yield kind, part
    for part in annotation.cue:
        yield Kind.CUE, part
    if annotation.source is not None:
        yield Kind.SOURCE, annotation.source


def marks(items: Iterable[Item], begin: int, end: int, locate: Locate) -> list[Mark]:
    """Return the marks of a paragraph [begin, end), outer before inner.

    ``locate`` finds the segments of a stretch in code points of the text.
    """
    found = [
        (part, kind, item)
        for item in items
        for kind, part in stretches(item)
        if part[0] < end and part[1] > begin
    ]
    found.sort(key=lambda f: (f[0][0], -f[0][1], f[2].id))
    boxes = reach([part for part, kind, _ in found if kind is Kind.BOX])
    quotes = depths([item for _, kind, item in found if kind is Kind.CONTENT])
    levels = iter(boxes)
    return [
        Mark(
            item,
            kind,
            locate(*part),
            next(levels) if kind is Kind.BOX else quotes.get(item.id, 0),
        )
        for part, kind, item in found
    ]


def reach(parts: Sequence[Part]) -> list[int]:
    """Return for each stretch, sorted by start, how many levels of others it must reach around.

    A stretch that crosses another counts as lying around it, so that both ends stay visible.
    """
    levels = [0] * len(parts)
    for i in range(len(parts) - 1, -1, -1):
        for j in range(i + 1, len(parts)):
            if parts[j][0] >= parts[i][1]:
                break
            levels[i] = max(levels[i], levels[j] + 1)
    return levels


def depths(items: Sequence[Item]) -> dict[str, int]:
    """Return by id how many of the other quotations each of these lies in."""
    extents = {i.id: (i.annotation.start, i.annotation.end) for i in items}
    return {
        name: sum(a <= start and end <= b and (a, b) != (start, end) for a, b in extents.values())
        for name, (start, end) in extents.items()
    }


def has_chip(item: Item) -> bool:
    """Tell whether an item has a chip in the margin: a quotation that is one."""
    annotation = item.annotation
    return isinstance(annotation, Quotation) and annotation.type is not QuotationType.SCARE
