"""Files of older versions are brought up to date after a copy, and nothing in them is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.store.replays import replayed
from workbench.errors import ProjectError
from workbench.model.plain import from_speaker
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store import connection, migrations, schema
from workbench.store.project import Project
from workbench.store.replaying import Register

OLD = Path(__file__).parents[1] / "data"


@pytest.fixture(params=[1, 2, 3])
def version(request: pytest.FixtureRequest) -> int:
    return request.param


@pytest.fixture
def old(tmp_path: Path, version: int) -> Path:
    return Path(shutil.copy(OLD / f"tables-{version}.workbench", tmp_path / "a.workbench"))


def _made(path: Path) -> set[tuple[str, ...]]:
    with sqlite3.connect(path) as file:
        return set(file.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


def test_a_migrated_file_is_made_like_a_new_one(old: Path, tmp_path: Path, scheme: Scheme) -> None:
    Project.open(old).close()
    Project.create(tmp_path / "new.workbench", scheme).close()
    assert _made(old) == _made(tmp_path / "new.workbench")
    with sqlite3.connect(old) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not file.execute("PRAGMA foreign_key_check").fetchall()
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith(("a", "."))) == sorted(
        [old.name, *(p.name for p in tmp_path.glob("a.tables-*"))]
    )


def test_annotations_and_what_can_be_undone_survive(old: Path) -> None:
    with Project.open(old) as project:
        session = Session(project, "anne")
        session.open("d1")
        kept = session.annotations
        assert {a.label for a in kept.spans} == {"PER", "LOC"}
        assert [s.name for s in session.register] == ["Odile Vanbrabant"]
        while session.undo():
            pass
        assert not session.annotations.annotations
        while session.redo():
            pass
        assert session.annotations == kept
        assert not session.can_redo


def test_the_texts_of_an_old_file_can_be_searched(old: Path) -> None:
    with Project.open(old) as project:
        found = project.rows("SELECT rowid FROM search WHERE search MATCH 'depeche'")
        assert found == [(2,)]


def test_a_copy_of_the_old_file_stands_beside_it(old: Path, version: int) -> None:
    before = sqlite3.connect(old).execute("SELECT * FROM journal").fetchall()
    Project.open(old).close()
    copy = sqlite3.connect(migrations.backup_path(old, version))
    assert copy.execute("PRAGMA user_version").fetchone() == (version,)
    assert copy.execute("SELECT * FROM journal").fetchall() == before


def test_without_room_for_the_copy_the_file_stays_as_it_is(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(path: Path, version: int) -> Path:
        return path.parent / "gone" / f"{version}.workbench"

    monkeypatch.setattr(migrations, "backup_path", nowhere)
    before = old.read_bytes()
    with pytest.raises(ProjectError, match="only brought up to date after a copy"):
        Project.open(old)
    assert old.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path, version: int) -> None:
    with sqlite3.connect(old) as file:
        file.execute("UPDATE project SET value = '{' WHERE key = 'scheme'")
        before = file.execute("SELECT * FROM journal").fetchall()
    with pytest.raises(ProjectError, match="restore"):
        Project.open(old)
    with sqlite3.connect(old) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (version,)
        assert file.execute("SELECT * FROM journal").fetchall() == before


def test_an_old_file_that_can_only_be_read_is_refused_with_what_to_do(old: Path) -> None:
    with pytest.raises(ProjectError, match="copy it to a folder of your own"):
        connection.connect(old, read_only=True)


def test_the_journal_of_a_migrated_file_alone_makes_every_set_and_the_register(old: Path) -> None:
    with Project.open(old) as project:
        for dispatch, annotator in project.rows("SELECT dispatch, annotator FROM sets"):
            stored = project.annotation_set(dispatch, annotator)
            assert replayed(project, dispatch, annotator) == stored
        register = Register()
        for (edit,) in project.rows("SELECT edit FROM journal WHERE register = 1 ORDER BY step"):
            assert register.apply(json.loads(edit))
        assert [register.speakers[s.id] for s in project.speakers()] == [
            from_speaker(s) for s in project.speakers()
        ]


def test_two_copies_of_an_old_file_get_the_same_acts(old: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(old, tmp_path / "b.workbench"))
    with Project.open(old) as one, Project.open(other) as two:
        assert one.uid == two.uid
        assert one.rows("SELECT * FROM acts") == two.rows("SELECT * FROM acts")
