"""Whole copies, made in steps while others write."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from workbench.store.copying import copy_into, copy_to

ROWS = 400


@pytest.fixture(params=["WAL", "DELETE"])
def path(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    made = tmp_path / "a.db"
    with closing(sqlite3.connect(made)) as file, file:
        file.execute(f"PRAGMA journal_mode = {request.param}")
        file.execute("CREATE TABLE x (i INTEGER PRIMARY KEY, pad BLOB)")
        file.executemany("INSERT INTO x VALUES (?, zeroblob(4000))", [(i,) for i in range(ROWS)])
    return made


def count(copy: sqlite3.Connection) -> int:
    return copy.execute("SELECT count(*) FROM x").fetchone()[0]


def test_others_write_between_two_steps_and_the_copy_is_of_one_moment(path: Path) -> None:
    written = 0
    with (
        closing(sqlite3.connect(path)) as source,
        closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
        closing(sqlite3.connect(":memory:")) as copy,
    ):

        def write() -> None:
            nonlocal written
            if written < 2:
                other.execute("INSERT INTO x (pad) VALUES (zeroblob(9))")
                written += 1

        copy_into(source, copy, write, step=50)
        assert count(other) == ROWS + 2
        assert count(copy) in (ROWS, ROWS + 2)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_it_ends_also_where_somebody_writes_all_the_time(path: Path) -> None:
    steps = 0
    with (
        closing(sqlite3.connect(path)) as source,
        closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
        closing(sqlite3.connect(":memory:")) as copy,
    ):

        def write() -> None:
            nonlocal steps
            steps += 1
            other.execute("INSERT INTO x (pad) VALUES (zeroblob(9))")

        copy_into(source, copy, write, step=50)
        assert count(copy) >= ROWS
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert steps < 40


def test_what_ends_it_leaves_the_target_as_it_was(path: Path, tmp_path: Path) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with closing(sqlite3.connect(tmp_path / "b.db")) as copy, copy:
        copy.execute("CREATE TABLE before (x)")
    with (
        closing(sqlite3.connect(path)) as source,
        closing(sqlite3.connect(tmp_path / "b.db")) as copy,
    ):
        with pytest.raises(KeyboardInterrupt):
            copy_into(source, copy, stop, step=50)
        assert copy.execute("SELECT name FROM sqlite_master").fetchall() == [("before",)]
        assert not source.in_transaction


def test_a_copy_that_is_no_project_of_ours_is_not_taken_for_one(path: Path, tmp_path: Path) -> None:
    with (
        closing(sqlite3.connect(path)) as source,
        pytest.raises(sqlite3.DatabaseError, match="damaged"),
    ):
        copy_to(source, tmp_path / "c.db")
