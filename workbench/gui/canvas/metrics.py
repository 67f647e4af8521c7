"""Metrics: the fonts and lengths of the canvas at one zoom, and the column that they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from workbench.gui.canvas.items import Tags
from workbench.gui.look.theme import interface_font, reading_font

READING_POINTS: Final = 12.5
"""The size of the text at zoom 1."""
_SMALLEST_TAG: Final = 6.0
_NARROW: Final = 160


@dataclass(frozen=True, slots=True)
class Metrics:
    """Fonts and lengths in pixels; ``zoom`` is the unit of all small distances.

    The baseline is fixed in the line: ``pitch`` is the distance of two lines, ``lift`` that of
    the line's top from its ascent, ``over`` and ``under`` the box's edges from the baseline.
    """

    zoom: float
    tags: Tags
    text_font: QFont
    tag_font: QFont
    chip_font: QFont
    number_font: QFont
    ascent: float
    descent: float
    average: float
    over: float
    under: float
    lift: float
    pitch: int
    tag_cap: float

    @property
    def paragraph_gap(self) -> int:
        """The room after a paragraph."""
        return round(0.40 * self.pitch)

    @property
    def empty_height(self) -> int:
        """The height of a paragraph without text, room after it included."""
        return round(0.56 * self.pitch)

    @property
    def padding(self) -> int:
        """The room above the first paragraph."""
        return round(22 * self.zoom)

    @property
    def chip_height(self) -> int:
        """The height of a speaker's chip."""
        return round(QFontMetricsF(self.chip_font).height() + 7 * self.zoom)


def metrics(zoom: float, *, serif: bool, tags: Tags) -> Metrics:
    """Measure the fonts at a zoom."""
    text_font = reading_font(READING_POINTS * zoom, serif=serif)
    text_font.setWordSpacing(zoom)
    tag_font = interface_font(
        max(_SMALLEST_TAG, READING_POINTS * 0.50 * zoom), weight=QFont.Weight.Bold
    )
    tag_font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    text, tag_cap = QFontMetricsF(text_font), QFontMetricsF(tag_font).capHeight()
    over = text.capHeight() + 4.6 * zoom
    under = 0.82 * text.descent() + 1.2 * zoom
    lead = {Tags.ABOVE: tag_cap + 5 * zoom, Tags.INLINE: 5 * zoom, Tags.OFF: 3 * zoom}[tags]
    lift = max(2 * zoom, over - text.ascent() + lead)
    return Metrics(
        zoom=zoom,
        tags=tags,
        text_font=text_font,
        tag_font=tag_font,
        chip_font=interface_font(READING_POINTS * 0.68 * zoom, weight=QFont.Weight.Medium),
        number_font=interface_font(READING_POINTS * 0.58 * zoom),
        ascent=text.ascent(),
        descent=text.descent(),
        average=text.averageCharWidth(),
        over=over,
        under=under,
        lift=lift,
        pitch=round(text.ascent() + text.descent() + lift + 5 * zoom),
        tag_cap=tag_cap,
    )


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text stands: numbers at its left, brackets and chips at its right."""

    left: int
    width: int
    bracket: float
    chip: float
    chip_width: float

    @property
    def right(self) -> int:
        """The right edge of the text."""
        return self.left + self.width


def column(viewport: int, sizes: Metrics, characters: int) -> Column:
    """Place the column in a viewport's width: gutters give way before the text does."""
    zoom = sizes.zoom
    numbers = min(52 * zoom, max(24 * zoom, 0.05 * viewport))
    margin = min(230 * zoom, max(112 * zoom, 0.225 * viewport))
    wished = characters * sizes.average
    width = max(_NARROW, min(wished, viewport - numbers - margin))
    spare = max(0.0, viewport - numbers - margin - width)
    left = round(numbers + spare / 2)
    bracket = left + round(width) + 16 * zoom
    chip = bracket + 9 * zoom
    room = viewport - chip - 10 * zoom
    return Column(left, round(width), bracket, chip, max(40.0, min(room, 260 * zoom)))
