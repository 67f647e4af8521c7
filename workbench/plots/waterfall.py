"""Waterfall: factors below each other, each taking its part of what those before have left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.plots.axes import SMALL, Scale
from workbench.plots.bars import whisker
from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import HATCH, Align, Line, Mark, Plot, Rect
from workbench.plots.table import Table
from workbench.plots.writing import interval, told

_ROW: Final = 2.5
_THICK: Final = 1.3
_NAMES: Final = 0.38


@dataclass(frozen=True, slots=True)
class Step:
    """A factor from 0 to 1 with its interval, or None and why."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    why: str = ""
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Factors whose product is the whole; ``head`` heads the table: name, value, low, high."""

    steps: tuple[Step, ...]
    whole: Step
    head: tuple[str, str, str, str]

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        return em * ((len(self.steps) + 1) * _ROW + 0.2)

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw what is left after each factor, and hatched what it takes."""
        return Plot(frame.width, frame.height, frame.em, tuple(_marks(self, frame, numbers)))

    def left(self) -> tuple[float | None, ...]:
        """Return what is left after each factor: the product so far."""
        product: float | None = 1.0
        found: list[float | None] = []
        for step in self.steps:
            known = product is not None and step.value is not None
            product = (product or 0.0) * (step.value or 0.0) if known else None
            found.append(product)
        return tuple(found)

    def table(self) -> Table:
        """Return a row for each factor, and one for the whole."""
        steps = (*self.steps, self.whole)
        return Table(self.head, tuple((s.name, s.value, s.low, s.high) for s in steps))


def _marks(chart: Waterfall, frame: Frame, numbers: Numbers) -> Iterator[Mark]:
    em, steps = frame.em, (*chart.steps, chart.whole)
    names = min(frame.widest(tuple(s.name for s in steps), bold=True), frame.width * _NAMES)
    values = frame.widest(tuple(f"× {numbers.write(s.value)}" for s in steps), bold=True)
    spans = frame.widest(tuple(interval(s.low, s.high, numbers) for s in steps), size=SMALL)
    end = frame.width - max(values, spans) - em * 0.8
    scale = Scale(0.0, 1.0, names + em * 0.8, max(names + em, end))
    high = frame.height / len(steps)
    before: float | None = 1.0
    for i, (step, after) in enumerate(zip(steps, (*chart.left(), chart.whole.value), strict=True)):
        last = step is chart.whole
        y = i * high
        yield from _words(step, frame, numbers, (names, y, high), last=last)
        yield from _bar(
            after if last else before, after, scale, (y + high / 2, em * _THICK), last=last
        )
        if last and step.low is not None and step.high is not None:
            yield from whisker(scale.at(step.low), scale.at(step.high), y + high / 2, em)
        before = after


def _words(
    step: Step,
    frame: Frame,
    numbers: Numbers,
    place: tuple[float, float, float],
    *,
    last: bool,
) -> Iterator[Mark]:
    names, y, high = place
    middle, em = y + high / 2, frame.em
    title = step.title or told(
        step.name, step.value, numbers, low=step.low, high=step.high, why=step.why
    )
    yield Rect(0, y, frame.width, high, radius=4, key=step.key, title=title)
    if last:
        yield Line(0, y, frame.width, y, "grid")
    yield frame.text(0, middle, step.name, bold=last, room=names)
    bounds = interval(step.low, step.high, numbers)
    off = em * 0.55 if bounds else 0.0
    sign = "= " if last else "× "
    written = numbers.none if step.value is None else sign + numbers.share(step.value)
    yield frame.text(frame.width, middle - off, written, bold=last, align=Align.END)
    if bounds:
        yield frame.text(frame.width, middle + off, bounds, ink="dim", size=SMALL, align=Align.END)


def _bar(
    before: float | None,
    after: float | None,
    scale: Scale,
    place: tuple[float, float],
    *,
    last: bool,
) -> Iterator[Mark]:
    middle, thick = place
    yield Line(scale.start, middle, scale.end, middle, "grid")
    if before is None or after is None:
        return
    kept, top = scale.at(after), middle - thick / 2
    fill = "soft:accent" if last else "accent"
    edge = "accent" if last else ""
    yield Rect(scale.start, top, kept - scale.start, thick, fill, edge, 3)
    if before > after:
        yield Rect(kept, top, scale.at(before) - kept, thick, HATCH, "hatch", 3)
