"""Stacks: what became of the cases of several things, as shares side by side in one bar each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.plots.axes import SMALL, legend
from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import Align, Mark, Plot, Rect
from workbench.plots.table import Table

_ROW: Final = 2.1
_THICK: Final = 1.35
_LEGEND: Final = 1.9
_NAMES: Final = 0.34
_GAP: Final = 1.0


@dataclass(frozen=True, slots=True)
class Part:
    """What can become of a case, and the role of its colour."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Stack:
    """A thing and how many of its cases became what; keys and titles one a part."""

    name: str
    counts: tuple[int, ...]
    keys: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stacks:
    """Stacks below each other; ``head`` heads the table: what the names are, and the sum."""

    parts: tuple[Part, ...]
    stacks: tuple[Stack, ...]
    head: tuple[str, str]

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size; a narrow legend has 2 rows."""
        return em * (_LEGEND * 1.8 + len(self.stacks) * _ROW)

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw each as parts of its own whole, with its sum at the end."""
        return Plot(frame.width, frame.height, frame.em, tuple(_marks(self, frame, numbers)))

    def table(self) -> Table:
        """Return the counts of each stack, and their sum."""
        header = (self.head[0], *(part.name for part in self.parts), self.head[1])
        return Table(header, tuple((s.name, *s.counts, sum(s.counts)) for s in self.stacks))


def _marks(chart: Stacks, frame: Frame, numbers: Numbers) -> Iterator[Mark]:
    em = frame.em
    words, top = legend(frame, [(part.colour, part.name) for part in chart.parts])
    yield from words
    names = min(frame.widest(tuple(s.name for s in chart.stacks)), frame.width * _NAMES)
    sums = frame.widest(tuple(numbers.count(sum(s.counts)) for s in chart.stacks), size=SMALL)
    start, end = names + em * 0.8, frame.width - sums - em * 0.7
    high = min((frame.height - top) / max(1, len(chart.stacks)), em * _ROW)
    for i, stack in enumerate(chart.stacks):
        y = top + i * high
        yield frame.text(0, y + high / 2, stack.name, room=names)
        whole = numbers.count(sum(stack.counts))
        yield frame.text(frame.width, y + high / 2, whole, ink="dim", size=SMALL, align=Align.END)
        thick = min(em * _THICK, high - 2)
        room = start, y + (high - thick) / 2, max(1.0, end - start), thick
        yield from _stack(stack, chart.parts, frame, numbers, room)


def _stack(
    stack: Stack,
    parts: tuple[Part, ...],
    frame: Frame,
    numbers: Numbers,
    room: tuple[float, float, float, float],
) -> Iterator[Mark]:
    x, y, wide, thick = room
    whole = sum(stack.counts)
    for j, (part, count) in enumerate(zip(parts, stack.counts, strict=True)):
        if not count:
            continue
        long = wide * count / whole
        written = numbers.count(count)
        said = f"{stack.name}, {part.name}: {written} ({numbers.share(count / whole)})"
        key = stack.keys[j] if stack.keys else ""
        title = stack.titles[j] if stack.titles else said
        shown = max(1.0, long - _GAP)
        yield Rect(x, y, shown, thick, part.colour, "", min(2.0, shown / 2), key, title)
        if frame.wide(written, size=SMALL) + frame.em * 0.5 < long:
            ink = f"on:{part.colour}"
            yield frame.text(
                x + long / 2, y + thick / 2, written, ink=ink, size=SMALL, align=Align.MIDDLE
            )
        x += long
