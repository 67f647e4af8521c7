"""Where a project stands: nothing is written into a file that nobody finds again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from workbench.errors import LostFileError
from workbench.model.dispatch import Dispatch
from workbench.store import connection
from workbench.store.project import Project


def test_a_moved_file_is_not_written_until_it_is_back(project: Project) -> None:
    away = project.path.with_name("away")
    project.path.rename(away)
    with pytest.raises(LostFileError, match="is not there any more: it was moved"):
        project.add(Dispatch("d1", "Un mot."))
    assert project.dispatch_ids() == []
    away.rename(project.path)
    project.add(Dispatch("d1", "Un mot."))
    assert project.dispatch_ids() == ["d1"]


def test_a_file_in_its_place_is_not_written(project: Project) -> None:
    other = project.path.with_name("other")
    shutil.copyfile(project.path, other)
    before = other.read_bytes()
    other.replace(project.path)
    with pytest.raises(LostFileError, match="was replaced by another file"):
        project.add(Dispatch("d1", "Un mot."))
    assert project.path.read_bytes() == before


def test_a_folder_that_is_gone_is_a_lost_file(project: Project, tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    connection.copy(project.connection, inner / "b.workbench")
    with Project.open(inner / "b.workbench") as moved:
        inner.rename(tmp_path / "other")
        with pytest.raises(LostFileError):
            moved.add(Dispatch("d1", "Un mot."))


def test_a_lost_file_is_copied_from_the_open_project(project: Project) -> None:
    project.add(Dispatch("d1", "Un mot."))
    project.path.unlink()
    copy = project.path.with_name("copy.workbench")
    connection.copy(project.connection, copy)
    with Project.open(copy) as saved:
        assert saved.dispatch_ids() == ["d1"]
        assert saved.rows("PRAGMA integrity_check") == [("ok",)]


def test_a_link_to_a_file_is_followed_once(project: Project, tmp_path: Path) -> None:
    link = tmp_path / "link.workbench"
    link.symlink_to(project.path)
    with Project.open(link) as linked:
        link.unlink()
        linked.add(Dispatch("d1", "Un mot."))
    assert project.dispatch_ids() == ["d1"]
