"""``workbench check`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project


def made(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        project.add(Dispatch("d1", "Odile Vanbrabant arrive."))
    return project.path


def test_a_whole_project_is_said_to_be_whole(tmp_path: Path, scheme: Scheme) -> None:
    done = workbench("check", made(tmp_path, scheme))
    assert done.code == 0
    assert "is whole: 1 dispatches" in done.out


def test_damage_is_listed_with_what_to_do(tmp_path: Path, scheme: Scheme) -> None:
    path = made(tmp_path, scheme)
    with Project.open(path) as project:
        project.connection.execute("UPDATE dispatches SET text = 'Autre texte.'")
    done = workbench("check", path)
    assert done.code == 1
    assert done.errors[0] == "text: d1: its text is not the one that came in"
    assert "is not whole: 1 text" in done.errors[-1]
    report = json.loads(workbench("check", path, "--json").out)
    assert (report["whole"], report["findings"][0]["code"]) == (False, "text")


def test_a_file_that_is_cut_off_is_recognised(tmp_path: Path, scheme: Scheme) -> None:
    path = made(tmp_path, scheme)
    path.write_bytes(path.read_bytes()[:10_000])
    done = workbench("check", path)
    assert done.code == 1
    assert "workbench rescue" in done.errors[-1]


def test_what_is_no_project_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    path.write_bytes(b"something else" * 1000)
    assert "not a project of the workbench" in workbench("check", path).errors[0]
    assert "does not exist" in workbench("check", tmp_path / "b.workbench").errors[0]
