"""A process killed at any moment loses at most the act in flight, and the file opens."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project

ANNOTATE = """
import sys
from pathlib import Path
from workbench.commands import spans
from workbench.session import Session
from workbench.store.project import Project
session = Session(Project.open(Path(sys.argv[1])), "anne")
session.open("d1")
while True:
    session.do(spans.add(session.annotations, 0, 9, "PER"))
    print(len(session.annotations.annotations), flush=True)
"""


@pytest.mark.parametrize("seed", range(8))
def test_what_was_shown_as_saved_is_there_after_a_kill(
    tmp_path: Path, scheme: Scheme, seed: int
) -> None:
    path = tmp_path / "a.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes arrive à Liège."))
    shown = _killed(path, random.Random(seed).uniform(0.0, 0.25))
    with Project.open(path) as project:
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
        stored = project.annotation_set("d1", "anne").annotations
        ((steps,),) = project.rows("SELECT count(*) FROM acts")
    assert shown <= len(stored) <= shown + 1
    assert steps == len(stored)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def _killed(path: Path, seconds: float) -> int:
    """Annotate in another process, kill it some time after its first act, return what it showed."""
    with subprocess.Popen(
        [sys.executable, "-c", ANNOTATE, str(path)], stdout=subprocess.PIPE, text=True
    ) as annotating:
        assert annotating.stdout is not None
        first = annotating.stdout.readline()
        time.sleep(seconds)
        annotating.kill()
        rest = annotating.stdout.read()
    whole = [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1])
