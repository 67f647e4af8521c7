"""Marks: what a plot is drawn of, on a plane with x to the right and y downwards.

A colour is the name of a role, which a palette turns into a colour: ``ink``, ``dim``, ``grid``,
``paper``, ``accent``, ``good``, ``warn``, ``bad``; ``label:PER`` for a label, ``heat:0.83`` for a
share, ``pale:`` and ``soft:`` and a role for more or less of the paper in it, ``on:`` and a role
for a text on that ground, ``hatch`` for lines across, and nothing for no colour.

What can be opened has a ``key``; ``title`` says what a mark shows, for a tooltip and aloud.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

HATCH: Final = "hatch"


class Align(StrEnum):
    """Which point of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle with its left upper corner at (x, y); ``radius`` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    radius: float = 0.0
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str
    width: float = 1.0
    dashed: bool = False
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of one line, whose middle is at the height ``y``; ``size`` is a share of an em.

    ``width`` is the room that it takes, as it was measured.
    """

    x: float
    y: float
    text: str
    width: float
    ink: str = "ink"
    size: float = 1.0
    bold: bool = False
    align: Align = Align.START
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    ink: str
    width: float = 2.0
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """The area between two lines that go through points of the same x."""

    upper: tuple[tuple[float, float], ...]
    lower: tuple[tuple[float, float], ...]
    fill: str
    key: str = ""
    title: str = ""


Mark = Rect | Line | Text | Polyline | Band


@dataclass(frozen=True, slots=True)
class Plot:
    """Marks, drawn in their order, in a frame of a width and a height; ``em`` is its font's size.

    A mark further down in the order lies above those before it.
    """

    width: float
    height: float
    em: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Bounds:
    """The smallest upright rectangle round a mark."""

    x: float
    y: float
    width: float
    height: float

    def contain(self, x: float, y: float) -> bool:
        """Tell whether a point is inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


def bounds(mark: Mark, em: float) -> Bounds:
    """Return what room a mark takes in a plot whose font has a size."""
    if isinstance(mark, Rect):
        return Bounds(mark.x, mark.y, mark.width, mark.height)
    if isinstance(mark, Text):
        before = {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}[mark.align]
        height = mark.size * em
        return Bounds(mark.x - before * mark.width, mark.y - height / 2, mark.width, height)
    return _round(_points(mark))


def _points(mark: Line | Polyline | Band) -> tuple[tuple[float, float], ...]:
    if isinstance(mark, Line):
        return (mark.x1, mark.y1), (mark.x2, mark.y2)
    return mark.points if isinstance(mark, Polyline) else (*mark.upper, *mark.lower)


def _round(points: tuple[tuple[float, float], ...]) -> Bounds:
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    return Bounds(left, top, right - left, bottom - top)
