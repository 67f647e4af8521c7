"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats.replacing import replacing


def test_the_file_appears_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with replacing(target) as file:
        file.write(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def interrupt(target: Path) -> None:
    with replacing(target) as file:
        file.write(b"half")
        raise KeyboardInterrupt


def test_after_an_error_the_old_file_stands_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        interrupt(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "out", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_device_or_folder_is_not_replaced(tmp_path: Path) -> None:
    for target in (Path("/dev/null"), tmp_path):
        with pytest.raises(FormatError, match="not a file that can be replaced"), replacing(target):
            pass


def test_an_error_names_the_target_and_not_the_file_beside_it(tmp_path: Path) -> None:
    with (
        pytest.raises(FileNotFoundError, match=r"out'$"),
        replacing(tmp_path / "nowhere" / "out"),
    ):
        pass
