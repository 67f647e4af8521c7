"""An import that others work beside, and one that is broken off: whole dispatches, nothing lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.commands import spans
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store import versions
from workbench.store.project import Project

_SENTENCE = "Odile Vanbrabant a reçu lundi à Namur les maires de la province, dit Émile Dury. "
_PATIENCE = 0.3
"""Seconds that an act in the window waits for another process that writes."""


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    """A project with one dispatch."""
    made = tmp_path / "own" / "a.workbench"
    made.parent.mkdir()
    with Project.create(made, scheme) as project:
        project.add(Dispatch("mine", _SENTENCE * 40))
    return made


def lines(path: Path, count: int) -> Path:
    """Write annotated dispatches, of which each is a version of the one before."""
    written: list[str] = []
    for number in range(count):
        entities = [[at * 10, at * 10 + 5, "PER"] for at in range(30)]
        work = {"provider_id": f"urn:essai:{number // 2}", "version": str(number % 2)}
        text = f"{number}. {_SENTENCE * 8}"
        line = {"id": f"d{number}", "text": text, "entities": entities, "agency": "Essai"}
        written.append(json.dumps(line | work))
    path.write_text("\n".join(written), encoding="utf-8")
    return path


def importing(path: Path, source: Path) -> subprocess.Popen[bytes]:
    words = ["-m", "workbench", "import", str(path), str(source), "--as", "Marie", "--no-highlight"]
    return subprocess.Popen([sys.executable, *words], stdout=subprocess.DEVNULL)


def test_acts_in_a_window_are_done_while_a_long_import_runs(path: Path, tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 1500)
    with Project.open(path, patience=_PATIENCE, window_of="anne") as project:
        session = Session(project, "anne")
        session.open("mine")
        done, came = 0, {1}
        with importing(path, source) as running:
            while running.poll() is None:
                session.do(spans.add(session.annotations, done, done + 5, "PER"))
                done += 1
                came.add(project.rows("SELECT count(*) FROM dispatches")[0][0])
                # An annotator's pace, or the acts would keep the import from its work.
                time.sleep(0.05)
        assert running.returncode == 0
        assert len(came) > 5
        assert done == len(project.annotation_set("mine", "anne").annotations)
        assert project.rows("PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("seed", range(3))
def test_an_import_that_was_killed_left_whole_dispatches_and_the_next_does_the_rest(
    path: Path, tmp_path: Path, seed: int
) -> None:
    source = lines(tmp_path / "in.jsonl", 600)
    with importing(path, source) as running:
        _wait_for_dispatches(path, random.Random(seed).randint(2, 400))
        running.kill()
    with Project.open(path) as project:
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
        came = project.dispatch_ids()
        whole = {
            d: len(project.annotation_set(d, "Marie").annotations) for d in came if d != "mine"
        }
        assert set(whole.values()) == {30}
        if len(came) < 601:
            assert len(project.rows("SELECT 1 FROM project WHERE key = 'unlinked'")) == 1
    assert workbench("import", path, source, "--as", "Marie", "--no-highlight").code == 0
    with Project.open(path) as project:
        assert len(project.dispatch_ids()) == 601
        assert len(versions.links(project)) == 300
        assert project.rows("SELECT 1 FROM project WHERE key = 'unlinked'") == []
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_an_import_that_is_asked_to_end_leaves_one_file(path: Path, tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", 2000)
    with importing(path, source) as running:
        _wait_for_dispatches(path, 100)
        running.terminate()
    assert running.returncode == 130
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with Project.open(path) as project:
        came = project.dispatch_ids()[1:]
        assert 100 <= len(came) < 2000
        assert {len(project.annotation_set(d, "Marie").annotations) for d in came} == {30}


def _wait_for_dispatches(path: Path, count: int) -> None:
    with Project.open(path, read_only=True) as project:
        until = time.monotonic() + 30
        while project.rows("SELECT count(*) FROM dispatches")[0][0] < count:
            assert time.monotonic() < until
            time.sleep(0.01)


def test_two_imports_of_the_same_at_once_leave_each_dispatch_once(
    path: Path, tmp_path: Path
) -> None:
    source = lines(tmp_path / "in.jsonl", 400)
    with importing(path, source) as one, importing(path, source) as other:
        pass
    assert 0 in {one.returncode, other.returncode}
    assert workbench("import", path, source, "--as", "Marie", "--no-highlight").code == 0
    with Project.open(path) as project:
        assert len(project.dispatch_ids()) == 401
        assert len(versions.links(project)) == 200
