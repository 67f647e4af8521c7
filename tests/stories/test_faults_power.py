"""A power cut: the file with its log, copied while all stands still, has every act."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs signals that stop a process")

_ANNOTATE = """
import sys
from pathlib import Path
from workbench.commands import spans
from workbench.session import Session
from workbench.store import connection
from workbench.store.project import Project
session = Session(Project.open(Path(sys.argv[1]), window_of="anne"), "anne")
session.open("d1")
for number in range(1, 100_000):
    session.do(spans.add(session.annotations, 0, 9, "PER"))
    print(number, flush=True)
    if number % 7 == 0:
        connection.fold(session.project.connection)
"""
_TEXT = "Ana Lopes arrive à Liège."


@pytest.mark.parametrize("seed", range(2))
def test_every_act_that_was_shown_as_saved_is_in_a_copy_of_the_moment(
    tmp_path: Path, scheme: Scheme, seed: int
) -> None:
    path = tmp_path / "a.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", _TEXT))
    dice = random.Random(seed)
    with _annotating(path) as working:
        shown = _shown(working, 0, wait=30)
        for cut in range(10):
            time.sleep(dice.uniform(0.0, 0.04))
            working.send_signal(signal.SIGSTOP)
            _wait_until_stopped(working)
            shown = _shown(working, shown)
            copy = _copy(path, tmp_path / f"cut {cut}")
            working.send_signal(signal.SIGCONT)
            _check(copy, shown)
        working.kill()


def _annotating(path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _ANNOTATE, str(path)], stdout=subprocess.PIPE)


def _shown(working: subprocess.Popen[bytes], last: int, *, wait: float = 0.0) -> int:
    """Return the number of the last act that was told as saved, of those that can be read now."""
    assert working.stdout is not None
    told = b""
    while select.select([working.stdout], [], [], wait)[0]:
        told += os.read(working.stdout.fileno(), 1 << 16)
        wait = 0.0
    # A line is written at once.
    whole = told[: told.rfind(b"\n") + 1].split()
    return max(last, int(whole[-1])) if whole else last


def _wait_until_stopped(working: subprocess.Popen[bytes]) -> None:
    _, status = os.waitpid(working.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)


def _copy(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for side in ("", "-wal", "-journal"):
        from_ = path.with_name(path.name + side)
        if from_.exists():
            shutil.copyfile(from_, folder / from_.name)
    return folder / path.name


def _check(copy: Path, shown: int) -> None:
    with Project.open(copy) as project:
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
        assert project.rows("PRAGMA foreign_key_check") == []
        stored = project.annotation_set("d1", "anne").annotations
        ((acts,),) = project.rows("SELECT count(*) FROM acts")
    assert len(stored) >= shown > 0
    assert acts == len(stored)
    assert [p.name for p in copy.parent.iterdir()] == [copy.name]
