"""Durability: what an act costs by journal mode and synchronous, also beside a long reader."""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from tests.benchmarks.corpus import written
from workbench.commands import spans
from workbench.errors import ProjectError
from workbench.formats import scheme
from workbench.model.dispatch import Dispatch
from workbench.session import Session
from workbench.store import connection
from workbench.store.project import Project

ACTS = 300
_BESIDE = 30
_MODES = (
    *(("WAL", "FULL"), ("WAL", "NORMAL"), ("DELETE", "FULL"), ("DELETE", "EXTRA")),
    *(("TRUNCATE", "FULL"), ("PERSIST", "FULL")),
)
_READ = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM acts").fetchone()
print("reading", flush=True)
sys.stdin.read()
"""


class _Tried(Project):
    """A project whose acts are written with a journal of our choice."""

    journal: tuple[str, str] = ("WAL", "FULL")

    @contextmanager
    def transaction(self) -> Generator[None]:
        if self.connection.in_transaction:
            yield
            return
        mode, synchronous = self.journal
        self.connection.execute(f"PRAGMA journal_mode = {mode}")
        self.connection.execute(f"PRAGMA synchronous = {synchronous}")
        self.connection.execute("BEGIN IMMEDIATE")
        yield
        try:
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self.connection.execute("ROLLBACK")
            raise connection.explained(error, self.path) from error


def run() -> None:
    """Print milliseconds an act, alone and beside a reader, and a bare insert for comparison."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.workbench"
        _made(path)
        for journal in _MODES:
            beside = _beside_a_reader(path, journal)
            print(
                f"{'/'.join(journal)}: an act {_said(_alone(path, journal))}; a bare insert"
                f" {_said(_bare(Path(name) / 'bare', journal))}; an act beside a long reader"
                f" {_said(beside)}, {_BESIDE - len(beside)} of {_BESIDE} refused"
            )
        _folding(path)


def _made(path: Path) -> None:
    with Project.create(path, scheme.read_default()) as project:
        for number, each in enumerate(written(500, seed=4)):
            project.add(Dispatch(f"d{number}", each.text))


@contextmanager
def _opened(path: Path, journal: tuple[str, str]) -> Generator[Session]:
    with _Tried.open(path, patience=0.1) as project:
        project.journal = journal
        session = Session(project, "anne")
        session.open("d1")
        # What a first act alone does is no part of the figures: imports, the journal's mode.
        session.do(spans.add(session.annotations, 0, 5, "PER"))
        yield session


def _acts(session: Session, acts: int = ACTS) -> list[float]:
    """Return the seconds of each act that was not refused."""
    spent: list[float] = []
    for number in range(acts):
        begun = time.perf_counter()
        try:
            session.do(spans.add(session.annotations, number, number + 5, "PER"))
        except ProjectError:
            continue
        spent.append(time.perf_counter() - begun)
    return spent


def _alone(path: Path, journal: tuple[str, str]) -> list[float]:
    with _opened(path, journal) as session:
        return _acts(session)


def _beside_a_reader(path: Path, journal: tuple[str, str]) -> list[float]:
    reader = [sys.executable, "-c", _READ, str(path)]
    with _opened(path, journal) as session, Popen(reader, stdin=PIPE, stdout=PIPE) as reading:
        assert reading.stdout is not None
        reading.stdout.readline()
        spent = _acts(session, _BESIDE)
        reading.communicate()
    return spent


def _bare(path: Path, journal: tuple[str, str]) -> list[float]:
    path.unlink(missing_ok=True)
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute(f"PRAGMA journal_mode = {journal[0]}")
    bare.execute(f"PRAGMA synchronous = {journal[1]}")
    bare.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")
    spent: list[float] = []
    for number in range(ACTS):
        begun = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO t (b) VALUES (?)", [f"an edit {number} " * 20])
        bare.execute("COMMIT")
        spent.append(time.perf_counter() - begun)
    bare.close()
    return spent


def _folding(path: Path) -> None:
    """Print what it costs to bring the log of some acts into the file, as the window does."""
    with Project.open(path) as project:
        session = Session(project, "anne")
        session.open("d2")
        spent: list[float] = []
        for number in range(50):
            for _ in range(3):
                session.do(spans.add(session.annotations, number, number + 5, "PER"))
            begun = time.perf_counter()
            assert connection.fold(project.connection)
            spent.append(time.perf_counter() - begun)
    print(f"folding the log of three acts into the file: {_said(spent)}")


def _said(spent: list[float]) -> str:
    if not spent:
        return "none"
    ordered = sorted(spent)
    late = ordered[int(len(ordered) * 0.95)]
    return f"{statistics.median(spent) * 1000:.2f} ms (p95 {late * 1000:.2f})"


if __name__ == "__main__":
    run()
