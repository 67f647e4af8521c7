"""``workbench check`` against reading the same rows, and its memory as a project grows."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

from tests.benchmarks.corpus import corpus
from workbench.store.checking import check
from workbench.store.project import Project

FEW, MANY = 10_000, 100_000
SPANS = 30
_TABLES = (
    "acts", "answers", "dispatches", "journal", "questions", "quotations", "raws", "sets", "spans",
    "speakers", "suggestions",
)  # fmt: skip


def run() -> None:
    """Print the seconds of a check and of the reading, their ratio, and the highest memory."""
    with tempfile.TemporaryDirectory() as name:
        memory: dict[int, str] = {}
        for size in (FEW, MANY):
            path = Path(name) / f"{size}.workbench"
            # In a process of its own: one counts what the one that started it needed as its own.
            _measured("make", path)
            checked, memory[size] = _measured("check", path)
            read, _ = _measured("read", path)
        print(
            f"check of {MANY:,} dispatches with {MANY * SPANS:,} annotations: {checked:.1f} s; the"
            f" same rows read with sqlite3: {read:.1f} s; ratio {checked / read:.2f} (at most 8);"
            f" memory {memory[MANY]} MB, {memory[FEW]} MB with {FEW:,}"
        )


def _measured(what: str, path: Path) -> tuple[float, str]:
    words = [sys.executable, "-m", "tests.benchmarks.checking", what, str(path)]
    done = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return float(done[0]), done[1]


def _main(what: str, path: Path) -> None:
    if what == "make":
        corpus(path, int(path.stem), spans=SPANS)
        print(0.0, 0)
        return
    with Project.open(path, read_only=True) as project:
        begun = time.perf_counter()
        if what == "check":
            found = list(check(project))
            if found:
                raise RuntimeError(f"the corpus is not whole: {found[0]}")
        else:
            for table in _TABLES:
                deque(project.connection.execute(f"SELECT * FROM {table}"), maxlen=0)  # noqa: S608
        spent = time.perf_counter() - begun
    print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))
