"""``workbench backup``, ``backups`` and ``restore`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKBENCH_BACKUPS", str(tmp_path / "kept"))
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        project.add(Dispatch("d1", "Odile Vanbrabant arrive."))
    return project.path


def test_a_backup_is_made_listed_and_brought_back(path: Path) -> None:
    assert workbench("backup", path).code == 0
    with Project.open(path) as project:
        project.add(Dispatch("d2", "Elle repart."))
    listed = workbench("backups", path).out
    assert listed.startswith("1. ")
    assert "asked" in listed
    assert "1 dispatches, 0 acts" in listed
    done = workbench("restore", path, 1)
    assert "is as it was in" in done.out
    with Project.open(path) as project:
        assert project.dispatch_ids() == ["d1"]
    report = json.loads(workbench("backups", path, "--json").out)
    assert [each["reason"] for each in report["backups"]] == ["restore", "asked"]


def test_a_backup_that_is_not_due_is_not_made(path: Path) -> None:
    assert "is written" in workbench("backup", path, "--if-due").out
    assert workbench("backup", path, "--if-due").out == ""


def test_a_damaged_project_is_brought_back_by_its_place(path: Path) -> None:
    workbench("backup", path)
    path.write_bytes(b"\0" * 9_000)
    assert workbench("restore", path, 1).code == 0
    assert workbench("check", path).code == 0


def test_a_number_that_is_not_in_the_list_is_refused(path: Path) -> None:
    done = workbench("restore", path, 3)
    assert done.code == 1
    assert "has 0 backups" in done.errors[0]


def test_a_merge_makes_a_backup_first(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.workbench"
    other.write_bytes(path.read_bytes())
    assert "a backup was made first" in workbench("merge", path, other).out
    assert "merge" in workbench("backups", path).out
