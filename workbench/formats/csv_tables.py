"""CSV tables that a spreadsheet opens right: a byte order mark, semicolons, no formulas.

A semicolon stands between cells, as spreadsheets in Belgium expect it. A cell that begins as a
formula does (``=``, ``+``, ``-``, ``@``, a tab or a line end) has an apostrophe before it: what
came over the wire must not be run. Whoever reads the files with a program takes it off again, or
takes Parquet, which needs none.
"""

from __future__ import annotations

import csv
from codecs import BOM_UTF8, getwriter
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from workbench.formats.bundle import Bundle
from workbench.formats.forms import Writing
from workbench.formats.replacing import replacing
from workbench.formats.tables import TABLES, Cell, rows

DELIMITER: Final = ";"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write ``entities.csv`` and ``quotations.csv`` into a folder."""
    target.mkdir(parents=True, exist_ok=True)
    paths = {table: target / f"{table}.csv" for table in TABLES}
    with ExitStack() as stack:
        writers: dict[str, csv.DictWriter[str]] = {}
        for table, path in paths.items():
            file = stack.enter_context(replacing(path))
            file.write(BOM_UTF8)
            encoded = getwriter("utf-8")(file)
            writers[table] = csv.DictWriter(encoded, TABLES[table], delimiter=DELIMITER)
            writers[table].writeheader()
        for of in bundles:
            for table, row in rows(of, with_text=writing.with_text):
                writers[table].writerow({name: guarded(cell) for name, cell in row.items()})
    return list(paths.values())


def guarded(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
