"""Table: the numbers of a plot as plain values in rows, for who cannot or will not see a plot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header: texts, counts (int), shares (float), and None where none is defined."""

    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def tsv(table: Table, write: Callable[[float | None], str]) -> str:
    """Return a table as lines of values with tabs between them, as spreadsheets take them."""
    rows = (tuple(_written(value, write) for value in row) for row in table.rows)
    return "".join("\t".join(map(_flat, row)) + "\n" for row in (table.header, *rows))


def _written(value: Value, write: Callable[[float | None], str]) -> str:
    return value if isinstance(value, str) else write(value)


def _flat(text: str) -> str:
    return " ".join(text.split())
