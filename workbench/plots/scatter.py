"""Scatter: a point for each dispatch, by one number along and another upwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.plots.axes import SMALL, Scale, names_below, rules, ticks, written
from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import Align, Line, Mark, Plot, Rect
from workbench.plots.table import Table

_HIGH: Final = 16.0
_TOP: Final = 1.8
_BOTTOM: Final = 2.9
_DOT: Final = 0.6


@dataclass(frozen=True, slots=True)
class Dot:
    """A point: a count (int) or a share (float) along, a share upwards."""

    name: str
    x: float
    y: float
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Scatter:
    """Points, and what is told along and upwards; ``corner`` heads the names in the table."""

    dots: tuple[Dot, ...]
    x_name: str
    y_name: str
    corner: str

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        return em * _HIGH

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it; shares go from 0 to 1."""
        return Plot(frame.width, frame.height, frame.em, tuple(_marks(self, frame, numbers)))

    def table(self) -> Table:
        """Return a row for each point."""
        header = self.corner, self.x_name, self.y_name
        return Table(header, tuple((dot.name, dot.x, dot.y) for dot in self.dots))


def _marks(chart: Scatter, frame: Frame, numbers: Numbers) -> Iterator[Mark]:
    em = frame.em
    steps = ticks(0.0, 1.0)
    left = frame.widest(tuple(map(numbers.share, steps)), size=SMALL) + em * 0.7
    top, bottom = em * _TOP, frame.height - em * _BOTTOM
    up = Scale(0.0, 1.0, bottom, top)
    most = max((dot.x for dot in chart.dots), default=1) or 1
    along = Scale(0.0, most * 1.03, left + em * 0.4, frame.width - em * 0.4)
    yield frame.text(0, em * 0.7, chart.y_name, ink="dim", size=SMALL, room=frame.width)
    heights = [(up.at(step), numbers.share(step)) for step in steps]
    yield from rules(frame, heights, left=left, right=frame.width)
    for dot in chart.dots:
        yield _dot(dot, numbers, em, (along.at(dot.x), up.at(dot.y)))
    places = ticks(0.0, most)
    words = zip(map(along.at, places), written(places, numbers), strict=True)
    yield Line(left, bottom, frame.width, bottom, "dim")
    yield from names_below(frame, list(words), bottom + em * 0.9)
    corner = frame.width, frame.height - em * 0.7
    yield frame.text(*corner, chart.x_name, ink="dim", size=SMALL, align=Align.END, room=corner[0])


def _dot(dot: Dot, numbers: Numbers, em: float, place: tuple[float, float]) -> Rect:
    (x, y), side = place, em * _DOT
    said = f"{dot.name}: {numbers.write(dot.x)}, {numbers.write(dot.y)}"
    return Rect(
        x - side / 2,
        y - side / 2,
        side,
        side,
        "soft:accent",
        "accent",
        side / 2,
        dot.key,
        dot.title or said,
    )
