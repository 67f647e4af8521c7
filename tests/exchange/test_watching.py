"""A watched folder gives each file once, when it is complete, and again when it has changed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from workbench.exchange.watching import Watched
from workbench.store.project import Project


def test_a_file_is_ready_when_it_has_stood_still(tmp_path: Path) -> None:
    watched, path = Watched(tmp_path), tmp_path / "a.txt"
    assert watched.ready() == []
    path.write_text("Le", encoding="utf-8")
    assert watched.ready() == []
    path.write_text("Le port.", encoding="utf-8")
    assert watched.ready() == []
    assert watched.ready() == [path]
    assert watched.ready() == []
    path.write_text("Le port rouvre.", encoding="utf-8")
    assert (watched.ready(), watched.ready()) == ([], [path])


def test_half_written_and_hidden_files_are_left(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    for name in ("a.txt.part", ".b.txt"):
        (tmp_path / name).write_text("Le port.", encoding="utf-8")
    assert (watched.ready(), watched.ready()) == ([], [])


def test_the_command_imports_what_comes_until_it_is_stopped(
    project: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    command = [sys.executable, "-m", "workbench", "import", str(project.path), str(folder)]
    with subprocess.Popen(
        [*command, "--watch", "--no-highlight"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("watching")
        (folder / "a.txt").write_text("Le port rouvre.", encoding="utf-8")
        assert "1 dispatches" in process.stdout.readline()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert "no longer watching" in process.stdout.read()
        assert process.wait(timeout=10) == 0
    assert project.dispatch_ids() == ["a"]
