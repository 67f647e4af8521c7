"""Squares: cells under column names and beside row names, as matrices are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.plots.axes import SMALL
from workbench.plots.frame import Frame
from workbench.plots.marks import HATCH, Align, Mark, Plot, Rect

_HEAD: Final = 1.9
_ROW: Final = 2.5
_TWO_LINES: Final = 3.1
_WIDEST: Final = 7.0
_NAMES: Final = 0.3
"""The share of the width that row names may take."""
_GAP: Final = 2.0
_RADIUS: Final = 3.0


@dataclass(frozen=True, slots=True)
class Square:
    """What is written in a cell, on which colour; ``below`` stands smaller under it."""

    text: str
    fill: str = ""
    below: str = ""
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Names of rows or columns with the role of the colour of each."""

    names: tuple[str, ...]
    inks: tuple[str, ...] = ()

    def ink(self, i: int) -> str:
        """Return the role of a name's colour."""
        return self.inks[i] if i < len(self.inks) else "dim"


def squares_height(rows: int, em: float, *, two_lines: bool) -> float:
    """Return how high so many rows of cells like to be."""
    return em * (_HEAD + rows * (_TWO_LINES if two_lines else _ROW) + 0.2)


def draw_squares(
    frame: Frame, rows: Named, columns: Named, cells: Sequence[Sequence[Square]]
) -> Plot:
    """Draw cells that cover the room beside the row names and under the column names."""
    em = frame.em
    left = min(frame.widest(rows.names) + em * 0.8, frame.width * _NAMES)
    wide = min((frame.width - left) / max(1, len(columns.names)), em * _WIDEST)
    high = (frame.height - em * (_HEAD + 0.2)) / max(1, len(rows.names))
    marks = [*_heads(frame, columns, left, wide)]
    for i, row in enumerate(cells):
        y = em * _HEAD + i * high
        marks.append(_name(frame, rows, i, (left - em * 0.6, y + high / 2)))
        for j, cell in enumerate(row):
            marks.extend(_cell(frame, cell, (left + j * wide, y, wide, high)))
    return Plot(frame.width, frame.height, em, tuple(marks))


def _heads(frame: Frame, columns: Named, left: float, wide: float) -> Iterator[Mark]:
    y, room = frame.em * _HEAD / 2, wide - frame.em * 0.3
    for j, name in enumerate(columns.names):
        x, ink = left + (j + 0.5) * wide, columns.ink(j)
        yield frame.text(x, y, name, ink=ink, align=Align.MIDDLE, room=room)


def _name(frame: Frame, rows: Named, i: int, at: tuple[float, float]) -> Mark:
    room = at[0] - frame.em * 0.2
    return frame.text(*at, rows.names[i], ink=rows.ink(i), align=Align.END, room=room)


def _cell(frame: Frame, cell: Square, at: tuple[float, float, float, float]) -> Iterator[Mark]:
    x, y, wide, high = at
    half = _GAP / 2
    yield Rect(
        x + half, y + half, wide - _GAP, high - _GAP, cell.fill, "", _RADIUS, cell.key, cell.title
    )
    ink = "dim" if cell.fill in ("", HATCH) else f"on:{cell.fill}"
    lines = [(cell.text, 1.0), *([(cell.below, SMALL)] if cell.below else [])]
    shown = [line for line in lines if frame.wide(line[0], size=line[1]) <= wide - _GAP]
    if cell.fill == HATCH and shown:
        yield _calm(frame, shown, at)
    for i, (text, size) in enumerate(shown):
        off = (i - (len(shown) - 1) / 2) * frame.em * 1.15
        middle = x + wide / 2, y + high / 2 + off
        yield frame.text(*middle, text, ink=ink, size=size, align=Align.MIDDLE)


def _calm(
    frame: Frame,
    lines: Sequence[tuple[str, float]],
    at: tuple[float, float, float, float],
) -> Rect:
    """Return paper under words that stand on lines across."""
    x, y, wide, high = at
    room = max(frame.wide(text, size=size) for text, size in lines) + frame.em * 0.6
    room, tall = min(room, wide - 2 * _GAP), frame.em * 1.2 * len(lines)
    return Rect(x + (wide - room) / 2, y + (high - tall) / 2, room, tall, "paper", "", _RADIUS)
