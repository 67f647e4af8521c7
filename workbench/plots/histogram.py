"""Histogram: how often each offset occurs, for one or more series beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.plots.axes import SMALL, Scale, counted, legend, names_below, rules
from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import Mark, Plot, Rect
from workbench.plots.table import Table

_HIGH: Final = 14.0
_BOTTOM: Final = 1.9
_FULL: Final = 0.78
"""The share of a bin's width that its columns fill."""
SERIES: Final = ("accent", "warn", "good", "dim")
"""The roles of the colours of series, in their order."""


@dataclass(frozen=True, slots=True)
class Bin:
    """An offset by its name, and how often each series has it; keys and titles one a series."""

    name: str
    counts: tuple[int, ...]
    keys: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bins in their order, and the names of the series; ``corner`` heads the bins in the table."""

    bins: tuple[Bin, ...]
    series: tuple[str, ...]
    corner: str

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        return em * _HIGH

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it, with a legend where there is more than one series."""
        return Plot(frame.width, frame.height, frame.em, tuple(_marks(self, frame, numbers)))

    def table(self) -> Table:
        """Return a row for each bin."""
        return Table((self.corner, *self.series), tuple((b.name, *b.counts) for b in self.bins))


def _marks(chart: Histogram, frame: Frame, numbers: Numbers) -> Iterator[Mark]:
    em = frame.em
    entries = list(zip(SERIES, chart.series, strict=False))
    words, top = legend(frame, entries) if len(chart.series) > 1 else ([], 0.0)
    yield from words
    top, bottom = top + em * 0.6, frame.height - em * _BOTTOM
    steps = counted(max((n for b in chart.bins for n in b.counts), default=0))
    left = frame.widest(tuple(map(numbers.count, steps)), size=SMALL) + em * 0.7
    up = Scale(0, steps[-1], bottom, top)
    heights = [(up.at(step), numbers.count(step)) for step in steps]
    yield from rules(frame, heights, left=left, right=frame.width)
    wide = (frame.width - left) / max(1, len(chart.bins))
    for i, each in enumerate(chart.bins):
        yield from _columns(each, chart.series, numbers, up, (left + i * wide, wide))
    names = [(left + (i + 0.5) * wide, b.name) for i, b in enumerate(chart.bins)]
    yield from names_below(frame, names, frame.height - em * 0.8)


def _columns(
    each: Bin, series: tuple[str, ...], numbers: Numbers, up: Scale, place: tuple[float, float]
) -> Iterator[Mark]:
    x, wide = place
    column = wide * _FULL / max(1, len(series))
    start = x + wide * (1 - _FULL) / 2
    for j, (name, count) in enumerate(zip(series, each.counts, strict=True)):
        y, at = up.at(count), start + j * column
        high = up.start - y
        yield Rect(at, y, column - 1, high, SERIES[j], "", min(2.0, high / 2))
        key = each.keys[j] if each.keys else ""
        said = f"{name}, {each.name}: {numbers.count(count)}"
        title = each.titles[j] if each.titles else said
        if count:
            yield Rect(at, up.end, column - 1, up.start - up.end, radius=2, key=key, title=title)
