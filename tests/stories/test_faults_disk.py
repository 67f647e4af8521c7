"""A disk without room, and one that cannot be written: the act is refused, the rest stays true."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.commands import spans
from workbench.errors import ProjectError, ReadOnlyError
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store.project import Project

_TEXT = "Ana Lopes arrive à Liège. " * 100


def _tool(name: str) -> str:
    return shutil.which(name) or name


@contextmanager
def mounted(folder: Path, options: str) -> Generator[Path]:
    """A disk in memory, where a disk can be mounted."""
    folder.mkdir(exist_ok=True)
    words = [_tool("mount"), "-t", "tmpfs", "-o", options, "none", str(folder)]
    if os.name != "posix" or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    try:
        yield folder
    finally:
        subprocess.run([_tool("umount"), "--lazy", str(folder)], check=True)


@pytest.fixture
def made(tmp_path: Path, scheme: Scheme) -> Path:
    """A project with one dispatch and an act of Anne's, in a folder of its own."""
    path = tmp_path / "own" / "a.workbench"
    path.parent.mkdir()
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", _TEXT))
        annotate(session_of(project))
    return path


def session_of(project: Project) -> Session:
    session = Session(project, "anne")
    session.open("d1")
    return session


def annotate(session: Session) -> None:
    place = len(session.annotations.annotations)
    session.do(spans.add(session.annotations, place, place + 5, "PER"))


def _annotate_on(session: Session) -> None:
    for _ in range(300):
        annotate(session)


def _fill(path: Path) -> None:
    """Write a file until the disk is full."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


def names(folder: Path) -> list[str]:
    return [p.name for p in folder.iterdir()]


def count(session: Session) -> int:
    return len(session.annotations.annotations)


def stored(project: Project) -> int:
    return len(project.annotation_set("d1", "anne").annotations)


def test_acts_on_a_full_disk_are_refused_and_done_again_when_there_is_room(
    made: Path, tmp_path: Path
) -> None:
    with mounted(tmp_path / "disk", "size=1200k") as disk:
        path = Path(shutil.copy(made, disk))
        project = Project.open(path, window_of="anne")
        session = session_of(project)
        annotate(session)
        filler = disk / "filler"
        _fill(filler)
        with pytest.raises(ProjectError, match="the disk is full: nothing of this step"):
            _annotate_on(session)
        shown = count(session)
        assert stored(project) == shown
        with pytest.raises(ProjectError, match="the disk is full"):
            annotate(session)
        filler.unlink()
        annotate(session)
        assert stored(project) == count(session) == shown + 1
        project.close()
        assert names(disk) == [path.name]
        with Project.open(path) as again:
            assert again.rows("PRAGMA integrity_check") == [("ok",)]
            assert stored(again) == shown + 1


def test_a_medium_that_cannot_be_written_is_read_and_left_as_it_is(
    made: Path, tmp_path: Path
) -> None:
    before = made.read_bytes()
    with mounted(tmp_path / "disk", "size=4m") as disk:
        path = Path(shutil.copy(made, disk))
        subprocess.run([_tool("mount"), "-o", "remount,ro", str(disk)], check=True)
        with Project.open(path, window_of="anne") as project:
            session = session_of(project)
            assert count(session) == 1
            with pytest.raises(ReadOnlyError, match="can only be read"):
                annotate(session)
            assert count(session) == 1
        assert names(disk) == [path.name]
        assert path.read_bytes() == before
        done = workbench("export", path, tmp_path / "out.jsonl", "--format", "jsonl")
        assert done.code == 0


_TRY = """
import sys
from pathlib import Path
from workbench.errors import WorkbenchError
from workbench.commands import spans
from workbench.session import Session
from workbench.store.project import Project
with Project.open(Path(sys.argv[1]), window_of="bart") as project:
    session = Session(project, "bart")
    print(len(project.annotation_set("d1", "anne").annotations))
    session.open("d1")
    try:
        session.do(spans.add(session.annotations, 0, 5, "PER"))
    except WorkbenchError as error:
        print(error)
"""


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o644, 0o555), (0o444, 0o555)])
def test_who_may_not_write_reads_and_leaves_nothing_beside(
    made: Path, file: int, folder: int
) -> None:
    made.chmod(file)
    made.parent.chmod(folder)
    said = _without_rights(_TRY, made)
    made.parent.chmod(0o755)
    assert said[0] == "1"
    assert "can only be read; copy it to a folder of your own" in said[1]
    assert names(made.parent) == [made.name]


def _without_rights(code: str, path: Path) -> list[str]:
    command = [sys.executable, "-c", code, str(path)]
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("root passes over rights, and setpriv is not installed")
        command = [setpriv, "--bounding-set=-all", "--inh-caps=-all", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()
