"""Matrix: a share for each pair as heat from 0 to 1, with what it rests on below it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.plots.frame import PLAIN, Frame, Numbers
from workbench.plots.marks import HATCH, Plot
from workbench.plots.squares import Named, Square, draw_squares, squares_height
from workbench.plots.table import Table
from workbench.plots.writing import told

_NOBODY = "–"


@dataclass(frozen=True, slots=True)
class Cell:
    """A share, or None where it is not defined, and a count below it.

    ``little``: it rests on too little, and is hatched.
    """

    value: float | None
    below: int | str = ""
    little: bool = False
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Cells in rows, None where there is nothing to compare.

    ``head`` heads the columns of the table: the row, the column, the value, and what is below.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    head: tuple[str, str, str, str]

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        two = any(cell and cell.below != "" for row in self.cells for cell in row)
        return squares_height(len(self.rows), em, two_lines=two)

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it: the darker (or, on dark paper, the lighter) the nearer to 1."""
        squares = [
            [self._square(i, j, cell, numbers) for j, cell in enumerate(row)]
            for i, row in enumerate(self.cells)
        ]
        return draw_squares(frame, Named(self.rows), Named(self.columns), squares)

    def _square(self, i: int, j: int, cell: Cell | None, numbers: Numbers) -> Square:
        if cell is None:
            return Square(_NOBODY)
        below = cell.below if isinstance(cell.below, str) else numbers.count(cell.below)
        thin = cell.little or cell.value is None
        fill = HATCH if thin or cell.value is None else f"heat:{cell.value:.2f}"
        name = f"{self.rows[i]} · {self.columns[j]}"
        title = cell.title or told(name, cell.value, numbers)
        return Square(numbers.write(cell.value), fill, below, cell.key, title)

    def table(self) -> Table:
        """Return a row for each cell."""
        rows = (
            (self.rows[i], self.columns[j], cell.value, cell.below)
            for i, row in enumerate(self.cells)
            for j, cell in enumerate(row)
            if cell is not None
        )
        return Table(self.head, tuple(rows))
