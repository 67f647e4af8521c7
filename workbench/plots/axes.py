"""Axes: where values stand in a frame, and the lines and words that say so."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.plots.frame import Frame, Numbers
from workbench.plots.marks import Align, Line, Mark, Rect, Text

SMALL: Final = 0.85
"""The size of what is said beside the numbers, as a share of an em."""
_STEPS: Final = (1, 2, 5, 10)
_SWATCH: Final = 0.8
_ROW: Final = 1.6
_APART: Final = 0.6


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values from ``low`` to ``high`` stand, between ``start`` and ``end``."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the place of a value; beyond the ends it is at the end."""
        span = self.high - self.low
        share = (value - self.low) / span if span else 0.5
        return self.start + (self.end - self.start) * min(1.0, max(0.0, share))


def ticks(low: float, high: float, about: int = 5) -> tuple[float, ...]:
    """Return round numbers from low to high, about so many: steps of 1, 2 or 5 times a power."""
    if high <= low:
        return (low,)
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(s * power for s in _STEPS if s * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(round(i * step, 10) for i in range(first, last + 1))


def counted(most: int, about: int = 4) -> tuple[int, ...]:
    """Return round counts from 0 up to the first that is not below the largest."""
    if most <= 0:
        return 0, 1
    whole = [round(tick) for tick in ticks(0, most, about) if tick == round(tick)]
    step = max(1, whole[1] - whole[0]) if len(whole) > 1 else 1
    return tuple(range(0, most + step, step))


def rules(
    frame: Frame, places: Sequence[tuple[float, str]], *, left: float, right: float
) -> Iterator[Mark]:
    """Draw lines across at heights, each with its number before it."""
    for y, number in places:
        yield Line(left, y, right, y, "grid")
        yield frame.text(left - frame.em * 0.5, y, number, ink="dim", size=SMALL, align=Align.END)


def names_below(frame: Frame, places: Sequence[tuple[float, str]], y: float) -> Iterator[Text]:
    """Write names below their places: the first, the last, and those between that have room."""
    free, last = -math.inf, len(places) - 1
    written = [_name(frame, x, y, name) for x, name in places]
    for i, text in enumerate(written):
        left = text.x - text.width / 2
        crowded = i not in (0, last) and left + text.width > _left(written[last]) - frame.em
        if left >= free and not crowded:
            free = left + text.width + frame.em * _APART
            yield text


def _left(text: Text) -> float:
    return text.x - text.width / 2


def _name(frame: Frame, x: float, y: float, name: str) -> Text:
    text = frame.text(x, y, name, ink="dim", size=SMALL, align=Align.MIDDLE)
    held = min(max(x, text.width / 2), frame.width - text.width / 2)
    return frame.text(held, y, name, ink="dim", size=SMALL, align=Align.MIDDLE)


def legend(
    frame: Frame, entries: Sequence[tuple[str, str]], *, left: float = 0.0
) -> tuple[list[Mark], float]:
    """Return swatches of roles with their names in rows at the top, and how high they are."""
    marks: list[Mark] = []
    em, x, y = frame.em, left, frame.em * _ROW / 2
    for role, name in entries:
        wide = frame.wide(name, size=SMALL) + em * 1.3
        if x > left and x + wide > frame.width:
            x, y = left, y + em * _ROW
        side = em * _SWATCH
        marks.append(Rect(x, y - side / 2, side, side, role, radius=2))
        room = frame.width - x - em * 1.3
        marks.append(frame.text(x + em * 1.3, y, name, ink="dim", size=SMALL, room=room))
        x += wide + em * 1.4
    return marks, y + em * _ROW / 2 + em * 0.3


def written(places: Sequence[float], numbers: Numbers) -> tuple[str, ...]:
    """Return numbers as an axis writes them: counts where all are whole and beyond 1."""
    if all(place == round(place) for place in places) and max(places) > 1:
        return tuple(numbers.count(round(place)) for place in places)
    return tuple(numbers.share(place) for place in places)
