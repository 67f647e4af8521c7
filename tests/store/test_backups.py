"""Backups are whole, thinned out as they age, and one of them brings a project back."""

from __future__ import annotations

import random
import signal
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
from workbench.errors import ProjectError
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store import backups, holding
from workbench.store.backups import Backup, Reason
from workbench.store.checking import check
from workbench.store.project import Project

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
