"""Each project file has a shelf of its own for its backups, and keeps it when it is moved."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from workbench.errors import ReadOnlyError
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store import backups, shelves
from workbench.store.backups import Reason
from workbench.store.project import Project


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "march.workbench", scheme) as made:
        return made.path


def kept(path: Path, root: Path) -> Path:
    """Make a backup and return its shelf."""
    with Project.open(path) as project:
        folder = shelves.shelf(root, project)
        return backups.make(project, folder, Reason.ASKED).path.parent


def test_a_file_that_was_moved_keeps_its_shelf(path: Path, tmp_path: Path) -> None:
    shelf = kept(path, tmp_path / "kept")
    moved = path.rename(tmp_path / "moved.workbench")
    assert kept(moved, tmp_path / "kept") == shelf
    assert shelves.origin(shelf) == moved
    assert shelves.shelf_at(tmp_path / "kept", moved) == shelf


def test_two_copies_of_a_project_have_a_shelf_each(path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copyfile(path, tmp_path / "copy.workbench"))
    one, other = (kept(each, tmp_path / "kept") for each in (path, copy))
    assert one != other
    assert kept(path, tmp_path / "kept") == one
    assert kept(copy, tmp_path / "kept") == other


def test_the_uid_of_a_strangers_file_leads_nowhere(project: Project, tmp_path: Path) -> None:
    with project.transaction():
        project.connection.execute("UPDATE project SET value = '../../x' WHERE key = 'uid'")
    assert shelves.shelf(tmp_path / "kept", project).parent == tmp_path / "kept"


def test_a_backup_can_only_be_read_and_its_copy_elsewhere_be_written(
    project: Project, tmp_path: Path
) -> None:
    backup = backups.make(project, tmp_path / "kept", Reason.ASKED)
    with Project.open(backup.path, window_of="anne") as opened:
        assert (opened.read_only, opened.held) == (True, None)
        assert shelves.shelf(tmp_path / "elsewhere", opened) == backup.path.parent
        with pytest.raises(ReadOnlyError):
            opened.add(Dispatch("d1", "Odile Vanbrabant arrive."))
    copy = Path(shutil.copyfile(backup.path, tmp_path / backup.path.name))
    with Project.open(copy) as opened:
        opened.add(Dispatch("d1", "Odile Vanbrabant arrive."))
