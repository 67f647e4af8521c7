"""Margin: the brackets and the speakers' chips beside the quotations of one paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
_SHARING: Final = 3
"""So many brackets can share a line and still be told apart."""


class Extent(NamedTuple):
    """A quotation's content on one paragraph: its first and last line, None where it is outside.

    ``mention`` are the words of its source, for want of a speaker.
    """

    item: Item
    depth: int
    first: int | None
    last: int | None
    mention: str = ""


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


@dataclass(frozen=True, slots=True)
class Margin:
    """Places what stands beside a paragraph's lines."""

    lines: Sequence[Line]
    sizes: Metrics
    place: Column

    def brackets(self, found: Sequence[Extent], height: float) -> list[Bracket]:
        """Place the brackets; those that share a line share its height, so that each is seen."""
        made: list[Bracket] = []
        for extent in found:
            lane = _lane(extent)
            rivals = [e for e in found if _lane(e) == lane]
            first, last = extent.first, extent.last
            top = 0.0 if first is None else self._share(extent, first, rivals)[0]
            bottom = height if last is None else self._share(extent, last, rivals)[1]
            x = self.place.bracket - 5 * self.sizes.zoom * lane
            made.append(Bracket(extent.item, x, top, bottom))
        return made

    def chips(self, found: Sequence[Extent], height: float) -> list[Chip]:
        """Place the chips of the quotations that begin here: each at its first line or below.

        Where they would reach beyond the height they stand side by side, as far as they fit.
        """
        below = self._stacked(found, beside=False)
        if below and below[-1].rect.bottom() > height:
            return self._stacked(found, beside=True)
        return below

    def _stacked(self, found: Sequence[Extent], *, beside: bool) -> list[Chip]:
        made: list[Chip] = []
        fonts, air = QFontMetricsF(self.sizes.chip_font), round(4 * self.sizes.zoom)
        edge = self.place.chip + self.place.chip_width
        for extent in found:
            if extent.first is None:
                continue
            top = round(self._middle(self.lines[extent.first]) - self.sizes.chip_height / 2)
            chip = self._chip(extent, top, fonts)
            last = made[-1].rect if made else None
            if last is not None and last.bottom() + air > top:
                right = last.right() + air
                if beside and right + chip.rect.width() <= edge:
                    chip.rect.moveTo(right, last.top())
                else:
                    chip.rect.moveTop(last.bottom() + air)
            made.append(chip)
        return made

    def _middle(self, line: Line) -> float:
        return line.baseline - (self.sizes.over - self.sizes.under) / 2

    def _share(self, extent: Extent, number: int, rivals: Sequence[Extent]) -> tuple[float, float]:
        """Return top and bottom of what a quotation has of the bracket at a line."""
        zoom = self.sizes.zoom
        sharing = [e for e in rivals if _is_on(e, number)]
        mine, count = sharing.index(extent), len(sharing)
        if count > _SHARING:
            mine, count = 0, 1
        top = self.lines[number].baseline - self.sizes.over - 1.5 * zoom
        step = (self.sizes.over + self.sizes.under + 3 * zoom) / count
        air = 1.2 * zoom
        return (
            top + step * mine + (air if mine else 0),
            top + step * (mine + 1) - (air if mine < count - 1 else 0),
        )

    def _chip(self, extent: Extent, top: float, fonts: QFontMetricsF) -> Chip:
        item, room = extent.item, self.place.chip_width
        quotation = item.annotation
        sign = _SIGNS.get(quotation.type, "") if isinstance(quotation, Quotation) else ""
        full = f"{sign}{item.sign} {item.speaker or extent.mention or '?'}"
        around = 18 * self.sizes.zoom
        text = fonts.elidedText(full, Qt.TextElideMode.ElideRight, room - around)
        width = min(room, fonts.horizontalAdvance(text) + around)
        rect = QRectF(self.place.chip, top, width, self.sizes.chip_height)
        return Chip(item, rect, text, full, bool(item.speaker))


def _lane(extent: Extent) -> int:
    return min(extent.depth, _DEEPEST)


def _is_on(extent: Extent, number: int) -> bool:
    begun = extent.first is None or extent.first <= number
    return begun and (extent.last is None or number <= extent.last)
