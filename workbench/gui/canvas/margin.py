"""Margin: the brackets and the speakers' chips beside the quotations of one paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from workbench.gui.canvas.geometry import Line
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.metrics import Column, Metrics
from workbench.model.annotation import Quotation, QuotationType

_SIGNS: Final = {
    QuotationType.DIRECT: "❝",
    QuotationType.INDIRECT: "≈",
    QuotationType.MIXED: "❝≈",
}
_DEEPEST: Final = 2


class Extent(NamedTuple):
    """A quotation's content on one paragraph: its first and last line, None where it is outside."""

    item: Item
    depth: int
    first: int | None
    last: int | None


class Bracket(NamedTuple):
    """A bracket over the lines of a quotation; y is relative to the paragraph's top."""

    item: Item
    x: float
    top: float
    bottom: float


class Chip(NamedTuple):
    """A speaker's chip; the rectangle is relative to the paragraph's top.

    ``text`` is elided to fit, ``full`` is not; ``known`` tells whether there is a speaker.
    """

    item: Item
    rect: QRectF
    text: str
    full: str
    known: bool


def line_centre(line: Line, sizes: Metrics) -> float:
    """Return the y of the middle of a box on the line."""
    return line.baseline - (sizes.over - sizes.under) / 2


def brackets(
    found: Sequence[Extent], lines: Sequence[Line], sizes: Metrics, place: Column, height: float
) -> list[Bracket]:
    """Place the brackets; those that share a line share its height, so that each can be seen."""
    made: list[Bracket] = []
    for extent in found:
        x = place.bracket - 5 * sizes.zoom * min(extent.depth, _DEEPEST)
        rivals = [e for e in found if min(e.depth, _DEEPEST) == min(extent.depth, _DEEPEST)]
        top = 0.0 if extent.first is None else _slice(extent, extent.first, rivals, lines, sizes)[0]
        last = extent.last
        bottom = height if last is None else _slice(extent, last, rivals, lines, sizes)[1]
        made.append(Bracket(extent.item, x, top, bottom))
    return made


def _slice(
    extent: Extent, number: int, rivals: Sequence[Extent], lines: Sequence[Line], sizes: Metrics
) -> tuple[float, float]:
    """Return top and bottom of the share that a quotation has in the bracket of a line."""
    on_line = [
        e for e in rivals if (e.first or 0) <= number <= (len(lines) if e.last is None else e.last)
    ]
    mine, count = on_line.index(extent), len(on_line)
    top = lines[number].baseline - sizes.over - 1.5 * sizes.zoom
    step = (sizes.over + sizes.under + 3 * sizes.zoom) / count
    air = 1.2 * sizes.zoom
    return (
        top + step * mine + (air if mine else 0),
        top + step * (mine + 1) - (air if mine < count - 1 else 0),
    )


def chips(
    found: Sequence[Extent],
    lines: Sequence[Line],
    sizes: Metrics,
    place: Column,
    mentions: dict[str, str],
) -> list[Chip]:
    """Place the chips of the quotations that begin here: at the first line, or below the one before.

    ``mentions`` holds the source's words by the quotation's id, for want of a speaker.
    """
    made: list[Chip] = []
    fonts = QFontMetricsF(sizes.chip_font)
    free = float("-inf")
    for extent in found:
        if extent.first is None:
            continue
        wanted = line_centre(lines[extent.first], sizes) - sizes.chip_height / 2
        top = max(wanted, free)
        chip = _chip(extent.item, round(top), sizes, place, fonts, mentions)
        made.append(chip)
        free = top + sizes.chip_height + 4 * sizes.zoom
    return made


def _chip(
    item: Item,
    top: float,
    sizes: Metrics,
    place: Column,
    fonts: QFontMetricsF,
    mentions: dict[str, str],
) -> Chip:
    quotation = item.annotation
    sign = _SIGNS.get(quotation.type, "") if isinstance(quotation, Quotation) else ""
    name = item.speaker or mentions.get(item.id, "")
    full = f"{sign} {name or '?'}"
    around = 18 * sizes.zoom
    text = fonts.elidedText(full, Qt.TextElideMode.ElideRight, place.chip_width - around)
    width = min(place.chip_width, fonts.horizontalAdvance(text) + around)
    return Chip(
        item,
        QRectF(place.chip, top, width, sizes.chip_height),
        text,
        full,
        bool(item.speaker),
    )
