"""Read much of a project: in one state of the file, and some rows at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from workbench.store import connection as opening
from workbench.store.project import Project


@contextmanager
def one_state(project: Project) -> Generator[None]:
    """Read in a block from one state of the file, whatever others write meanwhile.

    Blocks may nest, and stand within a transaction.
    """
    if project.connection.in_transaction:
        yield
        return
    project.connection.execute("BEGIN")
    try:
        yield
    finally:
        project.connection.execute("ROLLBACK")


def blocks(
    project: Project, sql: str, values: Mapping[str, object], size: int
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of a query, ``size`` at a time; raise ProjectError where it cannot be read."""
    try:
        found = project.connection.execute(sql, values)
        while some := found.fetchmany(size):
            yield some
    except sqlite3.Error as error:
        raise opening.explained(error, project.path) from error
