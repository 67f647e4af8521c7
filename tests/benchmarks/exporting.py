"""Exports: JSON lines against bare SQLite and orjson, and memory as projects grow."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import orjson

from tests.benchmarks.exchanging import lines
from workbench.exchange import exporting
from workbench.exchange.exporting import Order
from workbench.exchange.importing import import_paths
from workbench.exchange.preflight import Report
from workbench.formats import scheme
from workbench.formats.forms import form
from workbench.model.choice import Choice
from workbench.store.project import Project

DISPATCHES = 10_000
LARGE = 100_000


def run() -> None:
    """Print the rate of an export against bare SQLite and orjson, and the highest memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(_memory(made(folder, LARGE, bare=True)))
        path = made(folder, DISPATCHES)
        bare = min(_bare(path, folder / "bare.jsonl") for _ in range(3))
        ours = min(_export(path, folder / "ours.jsonl") for _ in range(3))
        print(
            f"export of {DISPATCHES} dispatches to JSON lines: {ours:.1f} s; the rows by sqlite3"
            f" and orjson: {bare:.1f} s; rate {bare / ours:.2f} (at least 0.5)"
        )


def made(folder: Path, dispatches: int, *, bare: bool = False) -> Path:
    """Make a project of JSON lines, each with 30 annotations unless ``bare``."""
    source, path = folder / f"{dispatches}.jsonl", folder / f"{dispatches}.workbench"
    lines(source, dispatches, bare=bare)
    with Project.create(path, scheme.read_default()) as project:
        import_paths(project, [source])
    return path


def _export(path: Path, target: Path) -> float:
    begun = time.perf_counter()
    with Project.open(path) as project:
        order = Order(form("jsonl"), Choice(bare=True), target, "fr")
        report = Report()
        counts = exporting.prepare(project, order)
        for _ in exporting.checked(project, order, counts, report):
            pass
        exporting.write(project, order, counts, report, iter)
    return time.perf_counter() - begun


def _bare(path: Path, target: Path) -> float:
    """Return the seconds in which the rows are read and dumped, a line for each dispatch."""
    begun = time.perf_counter()
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    of: dict[str, defaultdict[str, list[dict[str, Any]]]] = {}
    for table in ("sets", "spans", "quotations"):
        of[table] = defaultdict(list)
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
            of[table][row["dispatch"]].append(dict(row))
    with target.open("wb") as file:
        for row in connection.execute("SELECT * FROM dispatches ORDER BY position"):
            line = {**row, **{table: found[row["id"]] for table, found in of.items()}}
            file.write(orjson.dumps(line) + b"\n")
    return time.perf_counter() - begun


def _memory(path: Path) -> str:
    words = [sys.executable, "-m", "tests.benchmarks.exporting", str(path)]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def _once(path: Path) -> None:
    """Export a project in this process and print its highest memory."""
    spent = _export(path, path.with_suffix(".out.jsonl"))
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"export of {LARGE} dispatches: {spent:.0f} s, {highest:.0f} MB at most (under 300)")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _once(Path(sys.argv[1]))
    else:
        run()
