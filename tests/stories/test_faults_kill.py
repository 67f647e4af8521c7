"""The window, the worker and an import killed at random moments: nothing that was shown is lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store import holding
from workbench.store.project import Project

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")

_FEW, _MANY = 6, 200
_SENTENCE = "Odile Vanbrabant a reçu lundi à Namur les maires, « rien n'est décidé », dit-elle. "
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.commands import spans
from workbench.gui import app
from workbench.gui.main_window import MainWindow

def act():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    made = window.session.annotations
    window.session.do(spans.add(made, len(made.annotations), len(made.annotations) + 5, "PER"))
    print(len(made.annotations) + 1, flush=True)

app.application()
timer = QTimer()
timer.timeout.connect(act)
QTimer.singleShot(500, timer.start)
sys.exit(app.run(Path(sys.argv[1])))
"""


def seeds() -> list[object]:
    """Return few moments, and many for the long run."""
    long = [pytest.param(n, marks=pytest.mark.long) for n in range(_FEW, _MANY)]
    return [*range(_FEW), *long]


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    """A project with one dispatch, in a folder of its own."""
    made = tmp_path / "own" / "a.workbench"
    made.parent.mkdir()
    with Project.create(made, scheme) as project:
        project.add(Dispatch("d1", _SENTENCE * 60))
    taste = {"annotator": "Ada", "language": "en"}
    Path(os.environ["WORKBENCH_CONFIG"]).write_text(json.dumps(taste), encoding="utf-8")
    return made


def check(path: Path) -> None:
    """Look at a project that a process was killed in; the file is one when it is closed."""
    with Project.open(path, window_of="Ada") as project:
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
        assert project.rows("PRAGMA foreign_key_check") == []
    assert os.listdir(path.parent) == [path.name]  # noqa: PTH208 - names are compared


@pytest.mark.parametrize("seed", seeds())
def test_a_killed_window_keeps_every_act_that_it_showed(path: Path, seed: int) -> None:
    words = [sys.executable, "-c", _WINDOW, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        first = window.stdout.readline()
        time.sleep(random.Random(seed).uniform(0.0, 0.6))
        window.kill()
        rest = window.stdout.read()
    whole = [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
    check(path)
    with Project.open(path) as project:
        stored = len(project.annotation_set("d1", "Ada").annotations)
    assert int(whole[-1]) <= stored <= int(whole[-1]) + 1


@pytest.mark.parametrize("seed", seeds())
def test_a_killed_import_leaves_whole_dispatches(path: Path, tmp_path: Path, seed: int) -> None:
    source = tmp_path / "in.jsonl"
    rows = (
        {
            "id": f"n{n}",
            "text": f"{n}. {_SENTENCE}",
            "entities": [[i, i + 4, "PER"] for i in range(9)],
        }
        for n in range(900)
    )
    source.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    command = ["import", str(path), str(source), "--as", "Marie", "--no-highlight"]
    with subprocess.Popen([sys.executable, "-m", "workbench", *command]) as importing:
        time.sleep(random.Random(seed).uniform(0.2, 0.9))
        importing.kill()
    check(path)
    with Project.open(path) as project:
        came = [i for i in project.dispatch_ids() if i != "d1"]
        assert {len(project.annotation_set(i, "Marie").annotations) for i in came} <= {9}
    assert workbench(*command).code == 0
    with Project.open(path) as project:
        assert len(project.dispatch_ids()) == 901


@pytest.mark.parametrize("seed", seeds()[:2] + seeds()[_FEW : _FEW + 20])
def test_a_killed_worker_costs_one_dispatch_of_each(path: Path, tmp_path: Path, seed: int) -> None:
    source = tmp_path / "in.jsonl"
    rows = ({"id": f"n{n}", "text": f"{n}. {_SENTENCE * 3}", "language": "fr"} for n in range(40))
    source.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    command = [sys.executable, "-m", "workbench", "import", str(path), str(source)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as highlighting:
        _wait_for_suggestions(path, random.Random(seed).randint(1, 20))
        for child in _children(highlighting.pid):
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
    check(path)
    with Project.open(path) as project:
        assert len(project.without_suggestions()) <= 2
    assert workbench("import", path, source).code == 0
    with Project.open(path) as project:
        assert project.without_suggestions() == []


def _children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(child) for child in listed.split()]


def _wait_for_suggestions(path: Path, count: int) -> None:
    until = time.monotonic() + 60
    with Project.open(path, read_only=True) as project:
        while project.rows("SELECT count(DISTINCT dispatch) FROM suggestions")[0][0] < count:
            assert time.monotonic() < until
            time.sleep(0.01)


def test_what_was_killed_holds_nothing(path: Path) -> None:
    side = path.with_name(path.name + holding.END)
    words = [sys.executable, "-c", _WINDOW, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        window.stdout.readline()
        assert side.exists()
        window.kill()
    assert holding.holder(path) is None
