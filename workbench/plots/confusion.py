"""Confusion: how often one marked this where the other marked that, or nothing."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import Plot
from workbench.plots.squares import Named, Square, draw_squares, squares_height
from workbench.plots.table import Table


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts in rows (one side) and columns (the other side) of the same names.

    ``inks`` are roles of colours for the names. ``by_row`` shows each count as a share of its row.
    ``keys`` and ``titles`` are as the counts, or empty; ``corner`` heads the names in the table.
    """

    names: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    corner: str
    inks: tuple[str, ...] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    titles: tuple[tuple[str, ...], ...] = ()
    by_row: bool = False

    def turned(self) -> Confusion:
        """Return it with shares of rows instead of counts, or the other way round."""
        return replace(self, by_row=not self.by_row)

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        return squares_height(len(self.names), em, two_lines=False)

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it; the heat of a count is its root, so that rare confusions are seen."""
        most = max((count for row in self.counts for count in row), default=0)
        squares = [
            [self._square(i, j, most, numbers) for j in range(len(row))]
            for i, row in enumerate(self.counts)
        ]
        named = Named(self.names, self.inks)
        return draw_squares(frame, named, named, squares)

    def _square(self, i: int, j: int, most: int, numbers: Numbers) -> Square:
        count, shown = self.counts[i][j], self._value(i, j)
        heat = (shown or 0.0) if self.by_row else math.sqrt(count / most) if most else 0.0
        key = self.keys[i][j] if self.keys else ""
        said = f"{self.names[i]} · {self.names[j]}: {numbers.count(count)}"
        title = self.titles[i][j] if self.titles else said
        return Square(numbers.write(shown), f"heat:{heat:.2f}", "", key, title)

    def _value(self, i: int, j: int) -> float | None:
        if not self.by_row:
            return self.counts[i][j]
        whole = sum(self.counts[i])
        return self.counts[i][j] / whole if whole else None

    def table(self) -> Table:
        """Return the rows as they are shown."""
        rows = (
            (name, *(self._value(i, j) for j in range(len(self.names))))
            for i, name in enumerate(self.names)
        )
        return Table((self.corner, *self.names), tuple(rows))
