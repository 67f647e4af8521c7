"""``workbench backup``, ``backups`` and ``restore`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.resources import settings_path
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


def test_without_a_number_the_backups_are_listed(path: Path) -> None:
    workbench("backup", path)
    assert workbench("restore", path).out == workbench("backups", path).out


def test_the_folder_and_the_budget_that_were_set_in_the_window_count(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WORKBENCH_BACKUPS")
    chosen = {"backups": str(tmp_path / "chosen"), "backup_budget": 7}
    settings_path().write_text(json.dumps(chosen), encoding="utf-8")
    workbench("backup", path)
    report = json.loads(workbench("backups", path, "--json").out)
    assert Path(report["folder"]).parent == tmp_path / "chosen"
    assert (report["budget"], len(report["backups"])) == (7, 1)


def test_a_budget_that_is_no_number_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_BACKUP_BUDGET", "much")
    done = workbench("backup", path)
    assert (done.code, len(done.errors)) == (1, 1)
    assert "'much' is no number of GB" in done.errors[0]


def test_a_command_that_writes_makes_the_backup_of_the_day_first(
    path: Path, tmp_path: Path
) -> None:
    more = tmp_path / "more.txt"
    more.write_text("Elle repart.", encoding="utf-8")
    assert workbench("import", path, more, "--no-highlight").code == 0
    assert "1. " in (listed := workbench("backups", path).out)
    assert "daily, " in listed
    assert "1 dispatches" in listed


def test_a_command_goes_on_where_no_backup_can_be_written(path: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file", encoding="utf-8")
    more = tmp_path / "more.txt"
    more.write_text("Elle repart.", encoding="utf-8")
    done = workbench("import", path, more, "--no-highlight")
    assert done.code == 0
    assert "no backup could be written" in done.errors[0]
    with Project.open(path) as project:
        assert len(project.dispatch_ids()) == 2


def test_a_backup_is_not_backed_up_and_leads_to_those_of_its_project(path: Path) -> None:
    workbench("backup", path)
    (backup,) = json.loads(workbench("backups", path, "--json").out)["backups"]
    assert "is a backup itself" in workbench("backup", backup["file"]).errors[0]
    assert workbench("backups", backup["file"]).out == workbench("backups", path).out


def test_a_project_that_was_deleted_is_brought_back(path: Path) -> None:
    workbench("backup", path)
    path.unlink()
    assert workbench("restore", path, 1).code == 0
    assert workbench("check", path).code == 0
