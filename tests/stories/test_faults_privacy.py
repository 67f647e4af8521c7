"""No word of a dispatch stands anywhere but in the project and where it was asked for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_WORD = "Zwartkapoentje"
_TEXT = (
    f"La ministre Odile {_WORD} a reçu lundi les maires. « Rien n'est {_WORD} », a-t-elle dit.\n"
)
_WINDOW = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.gui import app
from workbench.gui.main_window import MainWindow

def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

def work():
    window().editor.accept_all()
    print("worked", flush=True)

def fail():
    raise ValueError(window().session.dispatch.text)

app.application()
QTimer.singleShot(700, work)
QTimer.singleShot(900, fail)
QTimer.singleShot(60_000, lambda: os._exit(3))
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with folders for all that programs leave behind."""
    for name in ("tmp", "config", "cache", "data", "work"):
        (tmp_path / "home" / name).mkdir(parents=True)
    return tmp_path / "home"


def environment(home: Path) -> dict[str, str]:
    own = {"HOME": "", "TMPDIR": "tmp", "SQLITE_TMPDIR": "tmp", "XDG_CONFIG_HOME": "config"}
    own |= {"XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data"}
    places = {name: str(home / place) for name, place in own.items()}
    return {**os.environ, **places, "WORKBENCH_CONFIG": str(home / "config" / "settings.json")}


def run(home: Path, *words: object) -> str:
    """Run a command and return all that it says; it may fail."""
    command = [sys.executable, "-m", "workbench", *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment(home), check=False, timeout=120
    )
    return done.stdout + done.stderr


def betraying(home: Path, *allowed: Path) -> Iterator[Path]:
    """Yield the files whose name or content has the word, but for those that may."""
    for path in home.rglob("*"):
        inside = path.is_file() and path not in allowed and _WORD.encode() in path.read_bytes()
        if inside or _WORD in path.name:
            yield path


def test_commands_that_work_and_fail_say_and_leave_nothing_of_a_text(home: Path) -> None:
    work = home / "work"
    source, broken = work / "in.txt", work / "broken.jsonl"
    source.write_text(_TEXT * 20, encoding="utf-8")
    broken.write_text(f'{{"id": "d9", "text": "{_WORD}", "entities": [[0, 99, "PER"]]}}\n{_WORD}')
    project = work / "a.workbench"
    said = run(home, "new", project)
    said += run(home, "import", project, source, broken, "--as", "Ada")
    said += run(home, "import", project, source, "--as", "Ada")
    said += run(home, "export", project, work / "nowhere" / "out.jsonl", "--format", "jsonl")
    said += run(home, "import", work / "no.workbench", source)
    said += run(home, "rehighlight", project)
    assert "Zwart" not in said
    assert list(betraying(home, project, source, broken)) == []


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
def test_a_window_that_fails_and_is_killed_leaves_nothing_of_a_text(home: Path) -> None:
    project, source = home / "work" / "a.workbench", home / "work" / "in.txt"
    source.write_text(_TEXT * 20, encoding="utf-8")
    (home / "config" / "settings.json").write_text('{"annotator": "Ada"}')
    run(home, "new", project)
    run(home, "import", project, source)
    with subprocess.Popen(
        [sys.executable, "-c", _WINDOW, str(project)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(home),
    ) as window:
        assert window.stdout is not None
        assert window.stderr is not None
        assert window.stdout.readline() == "worked\n"
        first = window.stderr.readline()
        window.send_signal(signal.SIGKILL)
        said = first + window.stdout.read() + window.stderr.read()
    assert "ValueError" in said
    assert _WORD not in said
    log = project.with_name("a.workbench-wal")
    assert list(betraying(home, project, source, log)) == []
