"""Rows are read from the pages of a file as SQLite reads them."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from workbench.store import pages
from workbench.store.pages import Cell

values = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
    | st.binary(max_size=40)
    | st.integers(1, 30_000).map(lambda n: "é" * n)
)


@given(st.lists(st.tuples(values, values), max_size=30))
def test_every_row_is_read_as_it_was_written(made: list[tuple[pages.Value, pages.Value]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        with sqlite3.connect(path) as file:
            file.execute("CREATE TABLE t (a, b)")
            file.executemany("INSERT INTO t VALUES (?, ?)", made)
            file.execute("CREATE TABLE k (a INTEGER, b TEXT, PRIMARY KEY (a)) WITHOUT ROWID")
            file.executemany("INSERT INTO k VALUES (?, ?)", ((n, "x" * n) for n in range(500)))
            wanted = file.execute("SELECT rowid, a, b FROM t").fetchall()
        file.close()
        found = list(pages.read(path, Path(folder) / "none").cells())
    rows = [cell for cell in found if cell.rowid is not None and len(cell.values) == 2]
    # A number that is whole is stored as an integer.
    assert sorted(rows, key=lambda cell: cell.rowid or 0) == [
        Cell(rowid, (a, b)) for rowid, a, b in wanted
    ]
    keyed = {cell.values for cell in found if cell.rowid is None}
    assert keyed == {(n, "x" * n) for n in range(500)}


def test_what_is_deleted_does_not_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE t (a)")
        file.executemany("INSERT INTO t VALUES (?)", (("x" * 3_000,) for _ in range(50)))
        file.commit()
        file.execute("DELETE FROM t")
    file.close()
    found = pages.read(path, tmp_path / "none").cells()
    assert not [cell for cell in found if cell.values == ("x" * 3_000,)]
