"""Agreement against reading the same annotations, after a change, and as a project grows."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.benchmarks.annotating import PEOPLE, annotated
from tests.benchmarks.watch import quantile
from workbench.commands import spans
from workbench.session import Session
from workbench.store.project import Project
from workbench.team.adjudicating import Bench
from workbench.team.agreeing import agreement_of, headline_of
from workbench.team.helping import bias_of

SIZES: Final = (1_000, 3_000, 10_000)
_LIMIT: Final = 1024
"""Highest memory, in MB."""
_CHANGES: Final = 20
_CONFLICTS: Final = 200
_ROWS: Final = (
    'SELECT dispatch, annotator, start, "end", label FROM spans',
    """SELECT dispatch, annotator, type, content, cue, source_start, source_end, source_kind,
        speaker FROM quotations""",
)


def run() -> None:
    """Print times, their ratios to reading the rows, and the highest memory."""
    whole: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as name:
        for size in SIZES:
            path = Path(name) / f"{size}.workbench"
            written = _measured("make", path)[0]
            whole.append((written, _size(path, size)))
    sizes = ", ".join(f"{size:,}" for size in SIZES)
    shares = ", ".join(f"{seconds / written * 1e6:.2f}" for written, seconds in whole)
    print(
        f"agreement of {sizes} dispatches: {shares} s for a million annotations (linear growth is"
        " the same for all)"
    )


def _size(path: Path, size: int) -> float:
    """Print the figures of one project; return the seconds of everything but gamma."""
    rows, _ = _best("rows", path)
    headline, _ = _best("headline", path)
    full, memory = _best("everything", path)
    print(
        f"agreement of {size:,} dispatches x {len(PEOPLE)}: rows read with sqlite3 {rows:.2f} s;"
        f" headline with intervals {headline:.2f} s, ratio {headline / rows:.2f} (at most 1.5);"
        f" everything but gamma {full:.2f} s, ratio {full / rows:.2f} (at most 8), {memory:.0f} MB"
        f" (at most {_LIMIT})"
    )
    changed, conflicts = _measured("changed", path)
    print(
        f"  one changed dispatch: {changed * 1000:.0f} ms, {changed / full:.1%} of everything (at"
        f" most 2 %); conflicts of a dispatch: {conflicts:.1f} ms (p95; at most 20)"
    )
    return full


def _best(what: str, path: Path) -> tuple[float, float]:
    """Return the better of two runs: another process may have been in the way of one."""
    return min(_measured(what, path) for _ in range(2))


def _measured(what: str, path: Path) -> tuple[float, float]:
    """Return what a process of its own measures: seconds, and memory in MB or another figure."""
    words = [sys.executable, "-m", "tests.benchmarks.agreeing", what, str(path)]
    done = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return float(done[0]), float(done[1])


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _rows(path: Path) -> float:
    with closing(sqlite3.connect(path)) as connection:
        return _seconds(lambda: [connection.execute(query).fetchall() for query in _ROWS])


def _everything(project: Project) -> None:
    held = agreement_of(project)
    bias_of(project, columns=held.columns)


def _changed(path: Path) -> tuple[float, float]:
    """Return the seconds after a change, the median, and the milliseconds for conflicts."""
    with Project.open(path) as project:
        held = agreement_of(project)
        session = Session(project, PEOPLE[0])
        ids = project.dispatch_ids()
        spent: list[float] = []
        for dispatch in ids[:: len(ids) // _CHANGES]:
            session.open(dispatch)
            session.do(spans.delete(session.annotations, session.annotations.spans[0]))
            begun = time.perf_counter()
            held = agreement_of(project, before=held)
            spent.append(time.perf_counter() - begun)
        bench = Bench(project, "lead")
        conflicts = [_seconds(lambda id_=id_: bench.open(id_)) * 1000 for id_ in ids[:_CONFLICTS]]
    return quantile(spent, 0.5), quantile(conflicts)


def _main(what: str, path: Path) -> None:
    memory = None
    if what == "make":
        spent = float(annotated(path, int(path.stem)))
    elif what == "rows":
        spent = _rows(path)
    elif what == "changed":
        spent, memory = _changed(path)
    else:
        with Project.open(path, read_only=True) as project:
            work: Callable[[Project], object] = headline_of if what == "headline" else _everything
            spent = _seconds(lambda: work(project))
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(spent, used if memory is None else memory)


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))
