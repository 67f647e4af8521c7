"""Backups are whole, thinned out as they age, and one of them brings a project back."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.commands import spans
from workbench.errors import DamagedError, ProjectError
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store import backups, holding
from workbench.store.backups import Backup, Reason
from workbench.store.checking import check
from workbench.store.project import Project

OLD = Path(__file__).parents[1] / "data" / "tables-3.workbench"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        project.add(Dispatch("d1", "Odile Vanbrabant arrive à Walleville. " * 100))
    return project.path


def annotate(path: Path, start: int = 0) -> None:
    with Project.open(path) as project:
        session = Session(project, "anne")
        session.open("d1")
        session.do(spans.add(session.annotations, start, start + 5, "PER"))


def made(path: Path, folder: Path, now: datetime = NOW) -> Backup:
    with Project.open(path) as project:
        return backups.make(project, folder, Reason.ASKED, now=now)


def count(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        return len(project.annotation_set("d1", "anne").annotations)


def test_a_backup_is_a_whole_project_with_what_was_just_done(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "anne")
        session.open("d1")
        session.do(spans.add(session.annotations, 0, 5, "PER"))
        backup = backups.make(project, tmp_path / "kept", Reason.ASKED)
    with Project.open(backup.path) as copy:
        assert list(check(copy)) == []
        assert len(copy.annotation_set("d1", "anne").annotations) == 1
    assert backups.listed(tmp_path / "kept")[0].path == backup.path


def test_a_backup_is_due_a_day_after_the_last_where_something_has_changed(
    path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    with Project.open(path) as project:
        assert backups.is_due(project, folder, NOW)
    made(path, folder)
    annotate(path)
    with Project.open(path) as project:
        assert not backups.is_due(project, folder, NOW + timedelta(hours=23))
        assert backups.is_due(project, folder, NOW + timedelta(hours=25))
    made(path, folder, NOW + timedelta(hours=25))
    with Project.open(path) as project:
        assert not backups.is_due(project, folder, NOW + timedelta(days=9))


def test_restoring_brings_back_what_was_and_keeps_what_is(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    annotate(path)
    backup = made(path, folder)
    annotate(path, 10)
    before = backups.restore(path, backup.path, folder)
    assert count(path) == 1
    assert before is not None
    assert (before.reason, count(before.path)) == (Reason.RESTORE, 2)
    backups.restore(path, before.path, folder)
    assert count(path) == 2


def test_a_damaged_or_deleted_project_is_brought_back(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    annotate(path)
    backup = made(path, folder)
    path.write_bytes(path.read_bytes()[:9_000])
    before = backups.restore(path, backup.path, folder)
    assert before is not None
    assert (before.reason, before.size, count(path)) == (Reason.DAMAGED, 9_000, 1)
    path.unlink()
    assert backups.restore(path, backup.path, folder) is None
    assert count(path) == 1


def test_a_project_that_a_window_has_open_is_not_replaced(path: Path, tmp_path: Path) -> None:
    backup = made(path, tmp_path / "kept")
    window = holding.hold(path, "bart")
    assert isinstance(window, holding.Holding)
    with pytest.raises(ProjectError, match="open in a window of bart"):
        backups.restore(path, backup.path, tmp_path / "kept")
    window.release()


def test_where_no_backup_can_be_written_none_goes(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.write_text("a file", encoding="utf-8")
    with Project.open(path) as project, pytest.raises(ProjectError, match="another folder"):
        backups.make(project, folder, Reason.ASKED)


def test_what_is_restored_stays_among_the_backups_whatever_the_budget(
    path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    first = made(path, folder, NOW - timedelta(days=100))
    annotate(path)
    made(path, folder, NOW)
    before = backups.restore(path, first.path, folder, budget=1)
    assert before is not None
    assert {b.path for b in backups.listed(folder)} == {first.path, before.path}


def test_a_project_is_not_restored_where_it_cannot_be_kept_first(
    path: Path, tmp_path: Path
) -> None:
    backup = made(path, tmp_path / "kept")
    annotate(path)
    (tmp_path / "other").write_text("a file", encoding="utf-8")
    with pytest.raises(ProjectError, match="no backup could be written"):
        backups.restore(path, backup.path, tmp_path / "other")
    assert count(path) == 1


def test_a_project_that_another_process_writes_is_not_taken_for_a_damaged_one(
    path: Path, tmp_path: Path
) -> None:
    backup = made(path, tmp_path / "kept")
    writing = sqlite3.connect(path, isolation_level=None)
    writing.execute("PRAGMA journal_mode = DELETE")
    writing.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ProjectError, match="another program"):
        backups.restore(path, backup.path, tmp_path / "kept")
    writing.close()
    assert [b.reason for b in backups.listed(tmp_path / "kept")] == [Reason.ASKED]


def test_a_project_that_opens_and_is_damaged_is_set_aside_as_it_is(
    path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    annotate(path)
    backup = made(path, folder)
    with sqlite3.connect(path) as file:
        ((page,),) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'")
        ((size,),) = file.execute("PRAGMA page_size")
    whole = path.read_bytes()
    damaged = whole[: (page - 1) * size] + b"\x55" * size + whole[page * size :]
    path.write_bytes(damaged)
    with Project.open(path) as project, pytest.raises(DamagedError):
        backups.make(project, folder, Reason.DAILY)
    before = backups.restore(path, backup.path, folder)
    assert before is not None
    assert (before.reason, before.path.read_bytes()) == (Reason.DAMAGED, damaged)
    assert count(path) == 1


def test_a_backup_with_older_tables_is_listed_and_restored(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    old = folder / "20260101T120000000Z.asked.workbench"
    made(path, folder)
    shutil.copyfile(OLD, old)
    held = backups.held_in(backups.listed(folder)[1])
    assert held is not None
    assert held.dispatches > 0
    backups.restore(path, old, folder)
    with Project.open(path) as project:
        assert len(project.dispatch_ids()) == held.dispatches


def test_what_is_no_backup_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE x (y)")
    with pytest.raises(ProjectError, match="not a project"):
        backups.restore(path, other, tmp_path / "kept")


def test_a_setting_that_changed_is_a_change(path: Path, tmp_path: Path) -> None:
    made(path, tmp_path / "kept")
    with Project.open(path) as project:
        with project.transaction():
            project.connection.execute("UPDATE project SET value = 'nl' WHERE key = 'language'")
        assert backups.is_due(project, tmp_path / "kept", NOW + timedelta(hours=25))


ages = st.lists(st.integers(0, 400 * 24 * 60), min_size=1, max_size=60, unique=True)


def kept(minutes: list[int], budget: int, size: int = 10) -> list[int]:
    found = [
        Backup(Path(f"{m}.workbench"), NOW - timedelta(minutes=m), Reason.DAILY, size)
        for m in sorted(minutes)
    ]
    gone = {backup.path for backup in backups.to_go(found, NOW, budget)}
    return [m for m in sorted(minutes) if Path(f"{m}.workbench") not in gone]


@given(ages, st.integers(0, 700))
def test_the_newest_stays_and_the_budget_is_kept(minutes: list[int], budget: int) -> None:
    left = kept(minutes, budget)
    assert left[0] == min(minutes)
    assert len(left) * 10 <= max(budget, 10)


@given(ages)
def test_all_of_a_day_stay_and_older_ones_lie_apart(minutes: list[int]) -> None:
    left = kept(minutes, 10_000)
    assert [m for m in minutes if m <= 24 * 60] == [m for m in minutes if m in left and m <= 1440]
    week = [m for m in left if 24 * 60 < m <= 7 * 24 * 60]
    assert all(b - a >= 24 * 60 for a, b in pairwise(week))


@given(ages)
def test_what_was_thinned_out_is_not_thinned_out_again(minutes: list[int]) -> None:
    left = kept(minutes, 10_000)
    assert kept(left, 10_000) == left


@given(ages, st.integers(0, 700))
def test_what_a_damaged_project_left_never_drives_a_whole_one_out(
    minutes: list[int], budget: int
) -> None:
    found = [
        Backup(
            Path(f"{m}.workbench"),
            NOW - timedelta(minutes=m),
            Reason.DAILY if m % 2 else Reason.DAMAGED,
            10,
        )
        for m in sorted(minutes)
    ]
    whole = [backup for backup in found if backup.is_whole]
    gone = backups.to_go(found, NOW, budget)
    assert [b for b in gone if b.is_whole] == backups.to_go(whole, NOW, budget)


@given(ages, st.integers(0, 700))
def test_with_more_room_no_fewer_are_kept(minutes: list[int], budget: int) -> None:
    assert set(kept(minutes, budget)) <= set(kept(minutes, budget + 10))


RESTORE = """
import sys
from pathlib import Path
from workbench.store import backups
print("begun", flush=True)
backups.restore(*map(Path, sys.argv[1:]))
"""


@pytest.mark.parametrize("seed", range(6))
def test_a_restoring_that_is_killed_leaves_one_or_the_other(
    path: Path, tmp_path: Path, seed: int
) -> None:
    folder = tmp_path / "kept"
    annotate(path)
    backup = made(path, folder)
    annotate(path, 10)
    words = [sys.executable, "-c", RESTORE, str(path), str(backup.path), str(folder)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.04))
        running.send_signal(signal.SIGKILL)
    assert count(path) in (1, 2)
    with Project.open(path) as project:
        assert list(check(project)) == []


MAKE = """
import sys
from pathlib import Path
from workbench.store import backups
from workbench.store.project import Project
with Project.open(Path(sys.argv[1])) as project:
    print("begun", flush=True)
    while True:
        backups.make(project, Path(sys.argv[2]), backups.Reason.ASKED)
"""


@pytest.mark.parametrize("seed", range(6))
def test_making_backups_that_is_killed_leaves_whole_ones_only(
    path: Path, tmp_path: Path, seed: int
) -> None:
    folder = tmp_path / "kept"
    annotate(path)
    words = [sys.executable, "-c", MAKE, str(path), str(folder)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.1))
        running.send_signal(signal.SIGKILL)
    for backup in backups.listed(folder):
        with Project.open(backup.path) as project:
            assert list(check(project)) == []
    with Project.open(path) as project:
        assert list(check(project)) == []
        assert backups.make(project, folder, Reason.ASKED) == backups.listed(folder)[0]


def test_what_a_kill_left_half_written_is_taken_away_when_it_is_old(
    path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    halves = [folder / f"{name}.asked.half" for name in ("old", "young")]
    for half in halves:
        half.write_bytes(b"half")
    long_ago = time.time() - 2 * 86_400
    os.utime(halves[0], (long_ago, long_ago))
    made(path, folder)
    assert [half.exists() for half in halves] == [False, True]
