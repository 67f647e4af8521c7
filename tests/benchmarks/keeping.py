"""What it costs to keep everything: an act, long journals, opening, the size of the file."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.benchmarks.corpus import corpus
from tests.benchmarks.startup import FEW, MANY
from tests.benchmarks.watch import quantile
from workbench.commands import spans, states, suggestions
from workbench.formats import scheme
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store.project import Project

ACTS = 1_000
SHORT, LONG = 50, 5_000
ANNOTATED = 2_000
_TEXT = "Odile Vanbrabant a inauguré le pont de Walleville. " * 110
_ROUNDS = 30


def run(folder: Path | None = None) -> None:
    """Print the ratios; ``folder`` holds the projects of the benchmark of the start."""
    with tempfile.TemporaryDirectory() as own:
        _acts(Path(own))
        _journals(Path(own))
        _opening(folder or Path(own))
        _size(Path(own))


def _acts(folder: Path) -> None:
    """An act of a session, in turns with a bare insert and commit into a file of its own."""
    with _made(folder / "acts.workbench") as project, _bare(folder / "bare") as bare:
        session = _session(project)
        ours: list[float] = []
        theirs: list[float] = []
        for number in range(ACTS):
            if len(session.annotations.annotations) > 60:
                session.do(spans.delete(session.annotations, session.annotations.spans[0]))
            edit = spans.add(session.annotations, number, number + 9, "PER")
            ours.append(_seconds(lambda edit=edit: session.do(edit)))
            theirs.append(_seconds(lambda number=number: _insert(bare, number)))
    middle = quantile(ours, 0.5) / quantile(theirs, 0.5)
    print(
        f"an act stored: {quantile(ours) * 1000:.2f} ms; a bare insert and commit"
        f" {quantile(theirs) * 1000:.2f} ms (p95 of {ACTS} in turns); ratio"
        f" {quantile(ours) / quantile(theirs):.2f} (at most 4), of the medians {middle:.2f}"
    )


def _made(path: Path) -> Project:
    project = Project.create(path, scheme.read_default())
    project.add(Dispatch("d1", _TEXT))
    return project


def _session(project: Project) -> Session:
    session = Session(project, "anne")
    session.open("d1")
    return session


def _bare(path: Path) -> closing[sqlite3.Connection]:
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("PRAGMA foreign_keys = ON")
    bare.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, edit TEXT)")
    return closing(bare)


def _insert(bare: sqlite3.Connection, number: int) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO t (edit) VALUES (?)", [f"an edit {number} " * 20])
    bare.execute("COMMIT")


def _journals(folder: Path) -> None:
    """A dispatch whose journal is long, against one whose journal is short."""
    found = {acts: _long(folder / f"{acts}.workbench", acts) for acts in (SHORT, LONG)}
    print(
        f"opening a dispatch: {found[LONG] * 1000:.2f} ms with {LONG} acts,"
        f" {found[SHORT] * 1000:.2f} ms with {SHORT}; ratio {found[LONG] / found[SHORT]:.2f}"
        " (at most 2)"
    )


def _long(path: Path, acts: int) -> float:
    with _made(path) as project:
        session = _session(project)
        with project.transaction():
            for number in range(acts):
                if len(session.annotations.annotations) < 40:
                    session.do(spans.add(session.annotations, number, number + 9, "PER"))
                else:
                    session.do(spans.delete(session.annotations, session.annotations.spans[0]))
    with Project.open(path) as project:
        session = Session(project, "anne")
        return min(_seconds(lambda: _open(session)) for _ in range(_ROUNDS))


def _open(session: Session) -> None:
    session.open("d1")
    if not session.can_undo or session.can_redo:
        raise RuntimeError("the journal does not tell what can be undone")


def _opening(folder: Path) -> None:
    """A project of many dispatches, against one of few."""
    best: dict[int, float] = {}
    for size in (FEW, MANY):
        path = folder / f"{size}.workbench"
        if not path.exists():
            corpus(path, size)
    for _ in range(_ROUNDS):
        for size in (FEW, MANY):
            spent = _seconds(lambda size=size: Project.open(folder / f"{size}.workbench").close())
            best[size] = min(best.get(size, 60.0), spent)
    print(
        f"opening a project: {best[MANY] * 1000:.2f} ms with {MANY:,} dispatches,"
        f" {best[FEW] * 1000:.2f} ms with {FEW}; ratio {best[MANY] / best[FEW]:.2f} (at most 1.5)"
    )


def _size(folder: Path) -> None:
    """A project whose dispatches are annotated act by act, against its bare tables."""
    path = folder / "size.workbench"
    corpus(path, ANNOTATED)
    dice = random.Random(5)
    with Project.open(path) as project:
        project.connection.execute("PRAGMA synchronous = OFF")
        session = Session(project, "anne")
        with project.transaction():
            for dispatch in project.dispatch_ids():
                session.open(dispatch)
                _annotate(session, dice)
        (acts,) = project.rows("SELECT count(*) FROM acts WHERE who = 'anne'")[0]
    bare = _bare_tables(path, folder / "tables")
    ours = path.stat().st_size
    print(
        f"size of a project of {ANNOTATED} dispatches and {acts} acts: {ours / 1e6:.1f} MB; its"
        f" bare tables {bare / 1e6:.1f} MB; ratio {ours / bare:.2f} (at most 2.5)"
    )


def _annotate(session: Session, dice: random.Random) -> None:
    """Correct a few suggestions, add some annotations, accept the rest, finish."""
    for _ in range(4):
        target = dice.choice(session.open_suggestions)
        session.do(spans.relabel(session.annotations, target, dice.choice(("ORG", "LOC"))))
    for _ in range(4):
        start = dice.randrange(2_000)
        session.do(spans.add(session.annotations, start, start + 9, "PER"))
    left = session.open_suggestions
    session.do(suggestions.accept(session.annotations, left, session.register))
    session.do(states.mark(session.annotations, State.DONE))


def _bare_tables(path: Path, to: Path) -> int:
    with closing(sqlite3.connect(to)) as bare:
        bare.execute("ATTACH ? AS project", [str(path)])
        for table in ("dispatches", "spans", "quotations"):
            bare.execute(f"CREATE TABLE {table} AS SELECT * FROM project.{table}")  # noqa: S608
        bare.execute(
            """CREATE VIRTUAL TABLE search USING fts5 (title, text, content = 'dispatches',
            content_rowid = 'position', tokenize = 'unicode61 remove_diacritics 2',
            prefix = '2 3')"""
        )
        bare.execute("INSERT INTO search (search) VALUES ('rebuild')")
        bare.commit()
        bare.execute("DETACH project")
        bare.execute("VACUUM")
    return to.stat().st_size


def _seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


if __name__ == "__main__":
    run()
