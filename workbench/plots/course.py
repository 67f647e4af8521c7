"""Course: a share over time with the band of its interval, and what happened meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from workbench.plots.axes import SMALL, Scale, names_below, rules, ticks
from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import Band, Line, Mark, Plot, Polyline, Rect
from workbench.plots.table import Table
from workbench.plots.writing import told

_HIGH: Final = 15.0
_TOP: Final = 1.5
_BOTTOM: Final = 1.9
_DOT: Final = 0.55
_REACH: Final = 1.6
"""The size in ems of a point, and of the room in which it can be hit."""


@dataclass(frozen=True, slots=True)
class Point:
    """A share at a place of the time axis (any unit), or None and why."""

    at: float
    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    why: str = ""
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened at a place of the time axis."""

    at: float
    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """Points in the order of time, and events; ``head``: name, value, low, high, n."""

    points: tuple[Point, ...]
    head: tuple[str, str, str, str, str]
    events: tuple[Event, ...] = ()
    low: float = 0.0
    high: float = 1.0

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        return em * _HIGH

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it; where nothing is known the line is broken."""
        return Plot(frame.width, frame.height, frame.em, tuple(_marks(self, frame, numbers)))

    def table(self) -> Table:
        """Return a row for each point, and one for each event, in the order of time."""
        rows: list[tuple[float, tuple[str | int | float | None, ...]]] = [
            (p.at, (p.name, p.value, p.low, p.high, p.n)) for p in self.points
        ]
        rows += [(event.at, (event.text, "", "", "", "")) for event in self.events]
        return Table(self.head, tuple(row for _, row in sorted(rows, key=lambda each: each[0])))


def _marks(chart: Course, frame: Frame, numbers: Numbers) -> Iterator[Mark]:
    em = frame.em
    steps = ticks(chart.low, chart.high)
    left = frame.widest(tuple(map(numbers.share, steps)), size=SMALL) + em * 0.7
    top, bottom = em * _TOP, frame.height - em * _BOTTOM
    up = Scale(chart.low, chart.high, bottom, top)
    places = [each.at for each in (*chart.points, *chart.events)] or [0.0]
    along = Scale(min(places), max(places), left + em * 0.8, frame.width - em * 0.8)
    heights = [(up.at(step), numbers.share(step)) for step in steps]
    yield from rules(frame, heights, left=left, right=frame.width)
    yield from _events(chart.events, frame, along, (top, bottom))
    for known, run in groupby(chart.points, key=lambda p: p.value is not None):
        if known:
            yield from _line(tuple(run), along, up)
    for point in chart.points:
        yield from _point(point, numbers, em, (along.at(point.at), up))
    names = [(along.at(point.at), point.name) for point in chart.points]
    yield from names_below(frame, names, frame.height - em * 0.8)


def _events(
    events: Sequence[Event], frame: Frame, along: Scale, span: tuple[float, float]
) -> Iterator[Mark]:
    free = 0.0
    for event in sorted(events, key=lambda each: each.at):
        x = along.at(event.at)
        yield Line(x, span[0], x, span[1], "warn", dashed=True, title=event.title or event.text)
        room = frame.width * 0.4
        text = frame.text(x, frame.em * 0.7, event.text, ink="warn", size=SMALL, room=room)
        left = min(x, frame.width - text.width)
        if left >= free:
            free = left + text.width + frame.em * 0.6
            yield replace(text, x=left)


def _line(run: Sequence[Point], along: Scale, up: Scale) -> Iterator[Mark]:
    bounded = [p for p in run if p.low is not None and p.high is not None]
    if len(bounded) > 1:
        yield Band(
            tuple((along.at(p.at), up.at(p.high or 0.0)) for p in bounded),
            tuple((along.at(p.at), up.at(p.low or 0.0)) for p in bounded),
            "pale:accent",
        )
    if len(run) > 1:
        yield Polyline(tuple((along.at(p.at), up.at(p.value or 0.0)) for p in run), "accent")


def _point(point: Point, numbers: Numbers, em: float, place: tuple[float, Scale]) -> Iterator[Mark]:
    if point.value is None:
        return
    (x, up), side, reach = place, em * _DOT, em * _REACH
    y = up.at(point.value)
    title = point.title or told(
        point.name, point.value, numbers, low=point.low, high=point.high, n=point.n
    )
    if point.low is not None and point.high is not None:
        yield Line(x, up.at(point.low), x, up.at(point.high), "accent", 1.5)
    yield Rect(x - side / 2, y - side / 2, side, side, "accent", "paper", side / 2)
    yield Rect(
        x - reach / 2, y - reach / 2, reach, reach, radius=reach / 2, key=point.key, title=title
    )
