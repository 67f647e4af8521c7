"""Bars: a value for each of several things, with its interval and the cases it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.plots.axes import SMALL, Scale
from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import Align, Line, Mark, Plot, Rect
from workbench.plots.table import Table
from workbench.plots.writing import interval, told

_ROW: Final = 1.95
_HEAD: Final = 1.5
_THICK: Final = 0.95
_NAMES: Final = 0.42
_LEAST: Final = 4.0
"""The room in ems that bars have at least, before the intervals are left out."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A share (float) or a count (int), or None and ``why``; ``n`` cases, where they are known.

    ``colour`` is the role of its colour.
    """

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    why: str = ""
    colour: str = "accent"
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars below each other, up to ``top``, or up to the largest where that is None.

    ``head`` heads the table: name, value, low, high, n. ``target`` is marked across all bars.
    ``names`` is the share of the width that long names may take.
    """

    bars: tuple[Bar, ...]
    head: tuple[str, str, str, str, str]
    top: float | None = 1.0
    target: float | None = None
    names: float = _NAMES

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        return em * (len(self.bars) * _ROW + (_HEAD if self.counted else 0.2))

    @property
    def counted(self) -> bool:
        """Whether any bar tells its cases."""
        return any(bar.n is not None for bar in self.bars)

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it: name, bar with whiskers, value with its interval, and cases."""
        return Plot(frame.width, frame.height, frame.em, tuple(_marks(self, frame, numbers)))

    def table(self) -> Table:
        """Return a row for each bar, without the columns that are empty throughout."""
        rows = [(bar.name, bar.value, bar.low, bar.high, bar.n) for bar in self.bars]
        used = [0, 1, *(i for i in (2, 3, 4) if any(row[i] is not None for row in rows))]
        kept = tuple(tuple(row[i] for i in used) for row in rows)
        return Table(tuple(self.head[i] for i in used), kept)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the parts of a row stand: from left to right."""

    scale: Scale
    names: float
    value: float
    interval: float
    cases: float


def _columns(bars: Bars, frame: Frame, numbers: Numbers) -> _Columns:
    em, all_bars = frame.em, bars.bars
    names = frame.widest(tuple(bar.name for bar in all_bars), bold=True)
    names = min(names, frame.width * bars.names)
    values = frame.widest(tuple(numbers.write(bar.value) for bar in all_bars))
    cases = (bars.head[4], *(numbers.count(bar.n) for bar in all_bars if bar.n is not None))
    n = frame.widest(cases, size=SMALL) + em if bars.counted else 0.0
    spans = frame.widest(
        tuple(interval(bar.low, bar.high, numbers) for bar in all_bars), size=SMALL
    )
    room = frame.width - names - em * 0.8 - values - em * 0.6 - n
    spans = spans + em * 0.6 if spans and room - spans - em * 0.6 >= em * _LEAST else 0.0
    start = names + em * 0.8
    end = max(start + 1.0, start + room - spans)
    most = max((bar.value for bar in all_bars if bar.value is not None), default=0) or 1
    scale = Scale(0.0, float(bars.top if bars.top is not None else most), start, end)
    value = end + em * 0.6 + values
    return _Columns(scale, names, value, value + spans if spans else 0.0, frame.width)


def _marks(bars: Bars, frame: Frame, numbers: Numbers) -> Iterator[Mark]:
    at = _columns(bars, frame, numbers)
    em = frame.em
    head = em * _HEAD if bars.counted else em * 0.1
    high = (frame.height - head - em * 0.1) / max(1, len(bars.bars))
    if bars.counted:
        yield frame.text(at.cases, head / 2, bars.head[4], ink="dim", size=SMALL, align=Align.END)
    for i, bar in enumerate(bars.bars):
        yield from _row(bar, frame, numbers, at, (head + i * high, high))
    if bars.target is not None:
        x = at.scale.at(bars.target)
        yield Line(x, head, x, head + high * len(bars.bars), "ink", dashed=True)


def _row(
    bar: Bar, frame: Frame, numbers: Numbers, at: _Columns, place: tuple[float, float]
) -> Iterator[Mark]:
    y, high = place
    middle, em = y + high / 2, frame.em
    title = bar.title or told(
        bar.name, bar.value, numbers, low=bar.low, high=bar.high, n=bar.n, why=bar.why
    )
    yield Rect(0, y, frame.width, high, radius=4, key=bar.key, title=title)
    ink = bar.colour if bar.colour.startswith("label:") else "ink"
    yield frame.text(0, middle, bar.name, ink=ink, bold=ink != "ink", room=at.names)
    yield from _bar(bar, em, at.scale, middle, min(high - 4, em * _THICK))
    written = numbers.write(bar.value)
    value_ink = "dim" if bar.value is None else "ink"
    yield frame.text(at.value, middle, written, ink=value_ink, align=Align.END)
    bounds = interval(bar.low, bar.high, numbers)
    if bounds and at.interval:
        yield frame.text(at.interval, middle, bounds, ink="dim", size=SMALL, align=Align.END)
    if bar.n is not None:
        cases = numbers.count(bar.n)
        yield frame.text(at.cases, middle, cases, ink="dim", size=SMALL, align=Align.END)


def _bar(bar: Bar, em: float, scale: Scale, middle: float, thick: float) -> Iterator[Mark]:
    yield Line(scale.start, middle, scale.end, middle, "grid")
    if bar.value is None:
        return
    whiskers = bar.low is not None and bar.high is not None
    fill, edge = (f"soft:{bar.colour}", bar.colour) if whiskers else (bar.colour, "")
    long = scale.at(bar.value) - scale.start
    yield Rect(scale.start, middle - thick / 2, long, thick, fill, edge, min(3.0, long / 2))
    if bar.low is not None and bar.high is not None:
        yield from whisker(scale.at(bar.low), scale.at(bar.high), middle, em)


def whisker(left: float, right: float, y: float, em: float) -> Iterator[Line]:
    """Draw an interval as a line with ends."""
    end = em * 0.22
    yield Line(left, y, right, y, "ink", 1.5)
    yield Line(left, y - end, left, y + end, "ink", 1.5)
    yield Line(right, y - end, right, y + end, "ink", 1.5)
