"""Paragraph: what the lazy layout knows of one paragraph, much of it only once it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.gui.canvas.geometry import LEFT_TO_RIGHT, Direction, Line, Segment
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.margin import Bracket, Chip
from workbench.gui.canvas.marks import Mark
from workbench.model.annotation import Part


@dataclass(slots=True)
class Paragraph:
    """One paragraph, [begin, end) in code points, ``unit`` its start in UTF-16 units.

    ``lines`` is empty and ``height`` an estimate until it is laid out; ``marks`` is None until it
    is painted; ``places`` are the segments of its items' stretches, once found.
    ``kept`` tells whether its glyphs are kept in memory.
    """

    begin: int
    end: int
    unit: int
    number: int = 0
    items: dict[str, Item] = field(default_factory=dict[str, Item])
    height: int = 0
    lines: tuple[Line, ...] = ()
    text_height: int = 0
    direction: Direction = LEFT_TO_RIGHT
    kept: bool = False
    marks: list[Mark] | None = None
    chips: Sequence[Chip] = ()
    brackets: Sequence[Bracket] = ()
    places: dict[Part, tuple[Segment, ...]] = field(default_factory=dict[Part, tuple[Segment, ...]])

    @property
    def empty(self) -> bool:
        """Whether there is no text in it."""
        return self.begin == self.end

    def forget_lines(self) -> None:
        """Forget how it is laid out; the height stays as an estimate."""
        self.lines = ()
        self.kept = False
        self.marks = None
        self.places.clear()
