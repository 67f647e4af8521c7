"""Files come into their places all or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import ProjectError
from workbench.team.files import Files


def written(folder: Path) -> Files:
    files = Files({"anne": folder / "a.anne", "bart": folder / "a.bart"})
    for path in files.new.values():
        path.write_bytes(b"x")
    return files


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_come_into_place(tmp_path: Path) -> None:
    assert [path.name for path in written(tmp_path).place()] == ["a.anne", "a.bart"]
    assert names(tmp_path) == ["a.anne", "a.bart"]


def test_where_one_cannot_none_stays(tmp_path: Path) -> None:
    files = written(tmp_path)
    files.new["bart"].unlink()
    with pytest.raises(ProjectError, match="cannot be written"):
        files.place()
    files.take_away()
    files.sweep()
    assert names(tmp_path) == []


def test_what_stood_there_before_is_never_taken_away(tmp_path: Path) -> None:
    (tmp_path / "a.bart").write_bytes(b"of bart")
    with pytest.raises(ProjectError, match="exists already"):
        Files({"anne": tmp_path / "a.anne", "bart": tmp_path / "a.bart"})
    assert (tmp_path / "a.bart").read_bytes() == b"of bart"


def test_what_a_kill_left_is_swept(tmp_path: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        (tmp_path / f".a.anne.new{end}").write_bytes(b"half")
    Files({"anne": tmp_path / "a.anne"})
    assert names(tmp_path) == []
