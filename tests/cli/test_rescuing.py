"""``workbench rescue`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        for number in range(3):
            project.add(Dispatch(f"d{number}", f"Odile Vanbrabant arrive {number} fois."))
    return project.path


def test_a_damaged_project_is_rescued_and_the_new_one_is_whole(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    assert workbench("check", path).code == 1
    new = tmp_path / "new.workbench"
    done = workbench("rescue", path, new)
    assert done.code == 0
    assert "is written: 3 dispatches" in done.out
    assert workbench("check", new).code == 0


def test_what_is_lost_is_said(path: Path, tmp_path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"arrive 1 fois", b"arrive X fois"))
    done = workbench("rescue", path, tmp_path / "new.workbench")
    assert done.errors == ["1 texts are not what came in", "d1: its text was altered"]
    report = json.loads(workbench("rescue", path, tmp_path / "other.workbench", "--json").out)
    assert (report["altered"], report["whole"]) == (["d1"], True)


def test_nothing_is_rescued_from_what_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Une lettre. " * 1_000, encoding="utf-8")
    done = workbench("rescue", path, tmp_path / "new.workbench")
    assert done.code == 1
    assert "no dispatch of a project" in done.errors[0]
