"""Slices of long work: written one by one, and the last one undone where it fails."""

from __future__ import annotations

import sqlite3
import time

import pytest

from workbench.model.dispatch import Dispatch
from workbench.store.project import Project
from workbench.store.slices import Slices


def _locked(project: Project) -> bool:
    other = sqlite3.connect(project.path, timeout=0, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return True
    finally:
        other.close()
    return False


def test_a_slice_that_has_lasted_is_written_and_lets_go_of_the_lock(project: Project) -> None:
    with Slices(project) as slices:
        slices.begin()
        project.add(Dispatch("d1", "Un mot."))
        slices.rest()
        assert _locked(project)
        time.sleep(0.06)
        slices.rest()
        assert not _locked(project)
        slices.begin()
        slices.begin()
        project.add(Dispatch("d2", "Deux mots."))
    assert not _locked(project)
    assert project.dispatch_ids() == ["d1", "d2"]


def _fail_in_the_second(project: Project) -> None:
    with Slices(project) as slices:
        slices.begin()
        project.add(Dispatch("d1", "Un mot."))
        slices.end()
        slices.begin()
        project.add(Dispatch("d2", "Deux mots."))
        raise ValueError("broken")


def test_what_fails_undoes_its_own_slice(project: Project) -> None:
    with pytest.raises(ValueError, match="broken"):
        _fail_in_the_second(project)
    assert not _locked(project)
    assert project.dispatch_ids() == ["d1"]
