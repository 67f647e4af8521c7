"""Who has a project open: told while it is, by whom, and nobody is locked out afterwards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.errors import ReadOnlyError
from workbench.model.dispatch import Dispatch
from workbench.store import holding
from workbench.store.holding import Holder, Holding, hold, holder
from workbench.store.project import Project


def test_one_holds_and_the_other_is_told_who(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    first = hold(path, "Ana Émilie")
    assert isinstance(first, Holding)
    second = hold(path, "Bart")
    assert isinstance(second, Holder)
    assert second == holder(path)
    assert second.who == "Ana Émilie"
    assert second.machine
    assert second.since.endswith("Z")
    first.release()
    first.release()
    assert list(tmp_path.iterdir()) == []
    assert holder(path) is None
    third = hold(path, "Bart")
    assert isinstance(third, Holding)
    third.release()


@pytest.mark.parametrize("left", [b"", b"no JSON", b'["a"]', b'{"who": "Ana"}'])
def test_what_a_kill_left_behind_holds_nothing(tmp_path: Path, left: bytes) -> None:
    path = tmp_path / "a.workbench"
    side = tmp_path / f"a.workbench{holding.END}"
    side.write_bytes(left)
    assert holder(path) is None
    assert not side.exists()
    side.write_bytes(left)
    held = hold(path, "Bart")
    assert isinstance(held, Holding)
    held.release()
    assert list(tmp_path.iterdir()) == []


def test_a_holder_whose_words_cannot_be_read_still_holds(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    held = hold(path, "Ana")
    assert isinstance(held, Holding)
    (tmp_path / f"a.workbench{holding.END}").write_bytes(b"\xff{")
    assert hold(path, "Bart") == Holder()
    held.release()


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    code = (
        "import sys, os; from pathlib import Path; from workbench.store.holding import hold;"
        " held = hold(Path(sys.argv[1]), 'Ana'); print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert isinstance(hold(path, "Bart"), Holder)
        other.kill()
        other.wait()
    held = hold(path, "Bart")
    assert isinstance(held, Holding)
    held.release()


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert hold(tmp_path / "nowhere" / "a.workbench", "Ana") is None
    assert holder(tmp_path / "nowhere" / "a.workbench") is None


def test_a_project_that_another_window_has_is_read_only(project: Project) -> None:
    project.add(Dispatch("d1", "Un mot."))
    with Project.open(project.path, window_of="Ana") as first:
        assert first.holder is None
        with Project.open(project.path, window_of="Bart") as second:
            assert second.holder is not None
            assert second.holder.who == "Ana"
            assert second.dispatch("d1").text == "Un mot."
            with pytest.raises(ReadOnlyError, match="is open in another window"):
                second.add(Dispatch("d2", "Deux."))
        first.add(Dispatch("d2", "Deux."))
    with Project.open(project.path, window_of="Bart") as third:
        assert not third.read_only


def test_a_file_that_is_no_project_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    path.write_bytes(b"no project")
    with pytest.raises(Exception, match="not a project of the workbench"):
        Project.open(path, window_of="Ana")
    assert list(tmp_path.iterdir()) == [path]
