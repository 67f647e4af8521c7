"""The window ended from outside: by a logout, by a kill, beside another one, on a full disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store import holding
from workbench.store.holding import Holder
from workbench.store.project import Project

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs signals")

_ANNOTATE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.commands import spans
from workbench.gui import app
from workbench.gui.main_window import MainWindow

done = 0

def act():
    global done
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.session is None:
        return  # it is closed, and the program about to end
    window.session.do(spans.add(window.session.annotations, done, done + 5, "PER"))
    done += 1
    print(done, flush=True)

app.application()
timer = QTimer()
timer.setInterval(20)
timer.timeout.connect(act)
QTimer.singleShot(700, timer.start)
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    """A project with one dispatch, in a folder of its own."""
    made = tmp_path / "own" / "a.workbench"
    made.parent.mkdir()
    with Project.create(made, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes arrive à Liège. " * 400))
    taste = {"annotator": "Ada", "language": "en"}
    Path(os.environ["WORKBENCH_CONFIG"]).write_text(json.dumps(taste), encoding="utf-8")
    return made


def window(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _ANNOTATE, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def last(working: subprocess.Popen[str], acts: int) -> None:
    """Wait until so many acts were shown."""
    assert working.stdout is not None
    for _ in range(acts):
        assert working.stdout.readline()


def stored(path: Path) -> int:
    with Project.open(path) as project:
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
        return len(project.annotation_set("d1", "Ada").annotations)


def left(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir())


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_logout_closes_the_window_as_the_annotator_does(
    path: Path, asked: signal.Signals
) -> None:
    with window(path) as working:
        last(working, 5)
        working.send_signal(asked)
        rest, errors = working.communicate(timeout=30)
    assert (working.returncode, errors) == (0, "")
    assert left(path) == [path.name]
    assert stored(path) == 5 + len(rest.split())
    runs = list(Path(os.environ["WORKBENCH_CONFIG"]).parent.glob("running-*"))
    assert runs == []


def test_a_logout_saves_a_copy_where_the_file_is_gone(path: Path) -> None:
    with window(path) as working:
        last(working, 3)
        path.unlink()
        working.send_signal(signal.SIGTERM)
        working.communicate(timeout=30)
    assert working.returncode == 0
    (copy,) = path.parent.iterdir()
    assert stored(copy) >= 3


def test_a_killed_window_locks_nobody_out(path: Path) -> None:
    with window(path) as working:
        last(working, 5)
        _wait(lambda: isinstance(holding.holder(path), Holder))
        who = holding.holder(path)
        assert who is not None
        assert (who.who, who.machine) == ("Ada", os.uname().nodename)
        working.kill()
        rest = working.communicate(timeout=30)[0]
    assert holding.holder(path) is None
    with Project.open(path, window_of="Berthe") as project:
        assert not project.read_only
    assert stored(path) >= 5 + len(rest.split())
    assert left(path) == [path.name]


def test_a_command_reads_and_writes_beside_the_window(path: Path, tmp_path: Path) -> None:
    out, news = tmp_path / "out.jsonl", tmp_path / "news.txt"
    news.write_text("Le port rouvre lundi.", encoding="utf-8")
    with window(path) as working:
        last(working, 5)
        assert workbench("export", path, out, "--format", "jsonl").code == 0
        assert workbench("import", path, news, "--no-highlight").code == 0
        last(working, 5)
        working.send_signal(signal.SIGTERM)
        working.communicate(timeout=30)
    assert len(json.loads(out.read_text(encoding="utf-8").splitlines()[0])["entities"]) >= 5
    with Project.open(path) as project:
        assert project.has("news")
    assert left(path) == [path.name]


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not until():
        assert time.monotonic() < end
        time.sleep(0.01)
