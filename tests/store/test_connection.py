"""The file of a project as SQLite has it open: its journal, its guards, its copies."""

from __future__ import annotations

import pickle
import sqlite3
from pathlib import Path

import pytest

from workbench.errors import ProjectError
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store import connection, raws
from workbench.store.project import Project


def _pragma(project: Project, name: str) -> object:
    return project.rows(f"PRAGMA {name}")[0][0]


def test_what_is_open_is_synced_at_each_act_and_trusts_nothing(project: Project) -> None:
    project.add(Dispatch("d1", "Un mot."))
    assert _pragma(project, "journal_mode") == "wal"
    assert _pragma(project, "synchronous") == 2
    for name, value in {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
    }.items():
        assert _pragma(project, name) == value, name


def test_what_is_only_read_cannot_be_changed_by_any_statement(project: Project) -> None:
    with Project.open(project.path, read_only=True) as reading:
        assert _pragma(reading, "query_only") == 1
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reading.connection.execute("DELETE FROM project")


def test_on_a_share_there_is_no_log_and_the_folder_is_synced(project: Project) -> None:
    project.place.shared = True
    project.add(Dispatch("d1", "Un mot."))
    assert _pragma(project, "journal_mode") == "delete"
    assert _pragma(project, "synchronous") == 3
    assert list(project.path.parent.glob("a.workbench*")) == [project.path]


@pytest.mark.parametrize("left", [b"", b"\0" * 512, b"\0" * 4096])
def test_a_journal_that_a_kill_left_behind_is_taken_away(
    project: Project, tmp_path: Path, left: bytes
) -> None:
    path = tmp_path / "own" / "a.workbench"
    path.parent.mkdir()
    connection.copy(project.connection, path)
    path.with_name("a.workbench-journal").write_bytes(left)
    with Project.open(path) as opened:
        assert opened.rows("PRAGMA integrity_check") == [("ok",)]
    assert list(path.parent.iterdir()) == [path]


def test_a_first_act_waits_for_who_writes_and_not_for_the_journal(project: Project) -> None:
    project.close()
    with Project.open(project.path, patience=0.2) as late:
        reading = sqlite3.connect(project.path, isolation_level=None)
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sets").fetchone()
        with pytest.raises(ProjectError, match="another program is writing"):
            late.add(Dispatch("d1", "Un mot."))
        reading.close()
        late.add(Dispatch("d1", "Un mot."))
        assert late.dispatch_ids() == ["d1"]
    project.connection = sqlite3.connect(project.path)


def test_who_is_ready_writes_beside_who_reads_for_long(project: Project) -> None:
    connection.be_ready(project.connection)
    reading = sqlite3.connect(project.path, isolation_level=None)
    reading.execute("BEGIN")
    reading.execute("SELECT count(*) FROM sets").fetchone()
    project.add(Dispatch("d1", "Un mot."))
    assert not connection.fold(project.connection)
    reading.close()
    assert connection.fold(project.connection)
    assert project.path.with_name("a.workbench-wal").stat().st_size == 0


def test_a_project_that_is_damaged_while_it_is_open_is_closed_all_the_same(
    tmp_path: Path, scheme: Scheme
) -> None:
    project = Project.create(tmp_path / "a.workbench", scheme)
    project.add(Dispatch("d1", "Un mot."))
    connection.fold(project.connection)
    project.path.write_bytes(project.path.read_bytes()[:9_000])
    project.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        project.connection.execute("SELECT 1")


def test_a_copy_is_whole_stands_alone_and_replaces_what_stood_there(
    project: Project, tmp_path: Path
) -> None:
    project.add(Dispatch("d1", "Un mot."))
    copy = tmp_path / "copy.workbench"
    copy.write_bytes(b"old")
    connection.copy(project.connection, copy)
    assert sorted(p.name for p in tmp_path.glob("*copy*")) == [copy.name]
    with Project.open(copy) as opened:
        assert opened.dispatch_ids() == ["d1"]
        assert opened.uid == project.uid


def test_a_copy_that_cannot_be_made_leaves_nothing(project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="cannot be opened"):
        connection.copy(project.connection, tmp_path / "nowhere" / "copy.workbench")
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(ProjectError, match="cannot be written"):
        connection.copy(project.connection, folder)
    assert list(tmp_path.glob(".*")) == []


_HOSTILE = {
    "a trigger": """CREATE TRIGGER t AFTER INSERT ON dispatches
        BEGIN DELETE FROM speakers; END""",
    "a trigger that loads": """CREATE TRIGGER t AFTER UPDATE ON sets
        BEGIN SELECT load_extension('evil'); END""",
    "a view for a table": """DROP TABLE visits;
        CREATE VIEW visits AS SELECT load_extension('evil') AS dispatch""",
    "a column that is computed": "ALTER TABLE visits ADD COLUMN x TEXT AS (lower(annotator))",
    "a table that is not ours any more": "DROP TABLE visits; CREATE TABLE visits (x)",
}


@pytest.fixture
def hostile(project: Project, tmp_path: Path) -> Path:
    """A closed project that others may change."""
    path = tmp_path / "hostile.workbench"
    connection.copy(project.connection, path)
    return path


def _change(path: Path, sql: str) -> None:
    file = sqlite3.connect(path)
    file.executescript(sql)
    file.close()


@pytest.mark.parametrize("what", _HOSTILE)
def test_a_hostile_file_is_not_opened_and_nothing_of_it_runs(hostile: Path, what: str) -> None:
    _change(hostile, _HOSTILE[what])
    before = hostile.read_bytes()
    for read_only in (True, False):
        with pytest.raises(ProjectError, match="was changed by another program"):
            Project.open(hostile, read_only=read_only)
    assert hostile.read_bytes() == before


def test_a_view_that_another_program_added_runs_nothing(hostile: Path) -> None:
    _change(hostile, "CREATE VIEW evil AS SELECT load_extension('evil') AS x")
    with Project.open(hostile) as project:
        project.add(Dispatch("d1", "Un mot."))
        with pytest.raises(ProjectError, match="unsafe use of load_extension"):
            project.rows("SELECT x FROM evil")


def test_no_extension_can_be_loaded(project: Project) -> None:
    with pytest.raises(sqlite3.OperationalError, match="not authorized"):
        project.connection.execute("SELECT load_extension('evil')")


class _Loud:
    """Makes a file where it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.path,)


def test_bytes_that_would_run_when_unpickled_stay_bytes(project: Project, tmp_path: Path) -> None:
    loud, ran = pickle.dumps(_Loud(tmp_path / "ran")), tmp_path / "ran"
    project.add(Dispatch("d1", "Un mot."))
    with project.transaction():
        digest = raws.keep(project, "x.pickle", loud)
        project.connection.execute("UPDATE dispatches SET raw = ?", [digest])
    kept = raws.of(project, "d1")
    assert kept is not None
    assert kept.content == loud
    assert not ran.exists()
    pickle.loads(loud)  # noqa: S301 - it would have run
    assert ran.exists()


def test_no_module_of_ours_runs_what_a_file_says() -> None:
    ours = Path(connection.__file__).parents[1]
    for module in ours.rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        for word in ("pickle", "enable_load_extension", "marshal", " eval(", " exec("):
            assert word not in text, (module, word)
