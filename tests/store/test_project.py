"""A project file is created, opened, refused, and is one file when closed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.errors import EditConflictError, ProjectError
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.suggestion import Suggestion
from workbench.model.users_model import UsersModel
from workbench.store.project import Project

TEXT = "Ana Lopes arrive à Liège."
FOUND = Suggestion(Span("s1", 0, 9, "PER", origin=Origin.SUGGESTION), "rules 1.0", "name", 0.9)


def test_a_closed_project_is_exactly_one_file(tmp_path: Path, scheme: Scheme) -> None:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        project.add(Dispatch("d1", TEXT))
    assert [p.name for p in tmp_path.iterdir()] == ["a.workbench"]


def test_what_was_stored_is_there_when_opened_again(tmp_path: Path, scheme: Scheme) -> None:
    sent = Dispatch("d1", TEXT, agency="Belga", date="2026-03", language="fr", killed=True)
    with Project.create(tmp_path / "a.workbench", scheme, language="nl") as project:
        project.add(sent)
        project.add_suggestions("d1", "rules 1.0", [FOUND])
    with Project.open(tmp_path / "a.workbench") as project:
        assert project.dispatch("d1") == sent
        assert project.suggestions("d1") == (FOUND,)
        assert (project.language, project.scheme) == ("nl", scheme)


def test_a_project_is_not_made_over_something_else(tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "a.workbench"
    path.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(path, scheme)
    assert path.read_text() == "mine"


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("notes")
    with pytest.raises(ProjectError, match="not a project of the workbench"):
        Project.open(path)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(ProjectError, match="SQLite file, but not a project"):
        Project.open(path)


def test_a_project_of_a_newer_workbench_is_refused(tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "a.workbench"
    Project.create(path, scheme).close()
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(ProjectError, match="newer workbench"):
        Project.open(path)


@pytest.mark.parametrize("content", [b"", b"notes", b"x" * 5000])
def test_a_file_of_any_other_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="not a project of the workbench"):
        Project.open(path)


WRITE = """
import sys
from pathlib import Path
from workbench.store.project import Project
with Project.open(Path(sys.argv[1])) as project:
    project.add_annotator("another process")
"""


def test_a_second_look_at_an_open_project_leaves_its_locks_and_its_log(
    tmp_path: Path, scheme: Scheme
) -> None:
    path = tmp_path / "a.workbench"
    with Project.create(path, scheme) as project:
        project.add_annotator("anne")
        Project.open(path).close()
        subprocess.run([sys.executable, "-c", WRITE, str(path)], check=True, timeout=60)
        assert project.annotators() == ["anne", "another process"]
        project.add_annotator("bart")
    with Project.open(path) as again:
        assert again.annotators() == ["anne", "another process", "bart"]


def test_a_missing_project_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="workbench new"):
        Project.open(tmp_path / "absent.workbench")


def test_a_text_is_stored_once(project: Project) -> None:
    project.add(Dispatch("d1", TEXT))
    with pytest.raises(EditConflictError):
        project.add(Dispatch("d2", TEXT))
    assert project.dispatch_ids() == ["d1"]


def test_a_transaction_that_fails_leaves_nothing(project: Project) -> None:
    def half() -> None:
        with project.transaction():
            project.add(Dispatch("d1", TEXT))
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert project.dispatch_ids() == []


def test_a_full_disk_is_said_and_changes_nothing(project: Project) -> None:
    pages = project.rows("PRAGMA page_count")[0][0]
    project.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ProjectError, match="the disk is full"):
        project.add(Dispatch("d1", "x" * 1_000_000))
    assert project.dispatch_ids() == []


def test_the_same_suggester_is_heard_once(project: Project) -> None:
    project.add(Dispatch("d1", TEXT))
    project.add_suggestions("d1", "rules 1.0", [])
    project.add_suggestions("d1", "rules 1.0", [FOUND])
    assert project.suggestions("d1") == ()
    assert project.without_suggestions() == []


def test_a_project_keeps_a_users_model_until_it_goes_back_to_the_rules(project: Project) -> None:
    assert project.model() is None
    for model in (UsersModel("one"), UsersModel("two", (("A", "PER"), ("B", "")), "mine")):
        project.set_model(model)
        assert project.model() == model
    project.set_model(None)
    assert project.model() is None


def test_who_has_no_patience_is_told_at_once_that_another_program_writes(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes."))
    with Project.open(project.path, patience=0) as other:
        project.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError, match="another program is writing to it"):
            other.add(Dispatch("d2", "Rien."))
        project.connection.execute("ROLLBACK")
        other.add(Dispatch("d2", "Rien."))
    assert project.dispatch_ids() == ["d1", "d2"]
