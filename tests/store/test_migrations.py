"""Files of older versions are brought up to date after a copy, and nothing in them is lost."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from workbench.errors import ProjectError
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store import connection, journal, migrations, schema
from workbench.store.project import Project

OLD = Path(__file__).parents[1] / "data"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(OLD / "tables-1.workbench", tmp_path / "a.workbench"))


def _shape(path: Path) -> dict[str, object]:
    """Return the columns, keys and indexes of every table."""
    with sqlite3.connect(path) as file:
        names = [n for (n,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: [
                sorted(row[1:] for row in file.execute(f"PRAGMA {pragma}({name})"))
                for pragma in ("table_xinfo", "index_list")
            ]
            + [sorted(row[2:5] for row in file.execute(f"PRAGMA foreign_key_list({name})"))]
            for name in names
        }


def test_a_migrated_file_has_the_tables_of_a_new_one(
    old: Path, tmp_path: Path, scheme: Scheme
) -> None:
    Project.open(old).close()
    Project.create(tmp_path / "new.workbench", scheme).close()
    assert _shape(old) == _shape(tmp_path / "new.workbench")
    with sqlite3.connect(old) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not file.execute("PRAGMA foreign_key_check").fetchall()


def test_a_migrated_file_has_the_views_of_a_new_one(
    old: Path, tmp_path: Path, scheme: Scheme
) -> None:
    Project.open(old).close()
    Project.create(tmp_path / "new.workbench", scheme).close()
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'view' ORDER BY name"
    made = sqlite3.connect(tmp_path / "new.workbench").execute(query).fetchall()
    assert [name for name, _ in made] == [
        "entities",
        "progress",
        "quotations_view",
        "speakers_view",
    ]
    assert sqlite3.connect(old).execute(query).fetchall() == made


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
        assert len(journal.history(project, "d1", "anne").done) == 4


def test_the_texts_of_an_old_file_can_be_searched(old: Path) -> None:
    with Project.open(old) as project:
        found = project.rows("SELECT rowid FROM search WHERE search MATCH 'depeche'")
        assert found == [(2,)]


def test_a_copy_of_the_old_file_stands_beside_it(old: Path) -> None:
    before = sqlite3.connect(old).execute("SELECT * FROM journal").fetchall()
    Project.open(old).close()
    copy = sqlite3.connect(migrations.backup_path(old, 1))
    assert copy.execute("PRAGMA user_version").fetchone() == (1,)
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


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path) -> None:
    with sqlite3.connect(old) as file:
        file.execute("CREATE TABLE visits (taken TEXT)")
    with pytest.raises(ProjectError):
        Project.open(old)
    with sqlite3.connect(old) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (1,)
        assert file.execute("SELECT count(*) FROM journal").fetchone() == (8,)


def test_an_old_file_that_can_only_be_read_is_refused_with_what_to_do(old: Path) -> None:
    with pytest.raises(ProjectError, match="copy it to a folder of your own"):
        connection.connect(old, read_only=True)
