"""Bad input gets its clear message, the rest goes through, nothing half-written remains."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.running import Done, without_rights, workbench
from workbench.store.project import Project

GOOD = "Le port rouvre lundi."


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A new project file in a folder of its own."""
    (tmp_path / "project").mkdir()
    path = tmp_path / "project" / "p.workbench"
    assert workbench("new", path).code == 0
    return path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A dispatch that can be imported."""
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


def ids(project: Path) -> list[str]:
    with Project.open(project) as opened:
        return opened.dispatch_ids()


def refused(made: Path, bad: Path, good: Path) -> str:
    """Import a bad file before a good one and return what is said of the bad one."""
    done = workbench("import", made, bad, good, "--no-highlight")
    assert done.code == 1
    assert ids(made) == ["good"]
    assert "1 dispatches, 0 annotation sets, 0 duplicates, 1 failed" in done.out
    (line,) = done.errors
    assert line.startswith(f"workbench: {bad}: ")
    return line


def write(path: Path, raw: bytes) -> Path:
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("name", ["bad.txt", "bad.jsonl"])
def test_an_empty_file(made: Path, good: Path, tmp_path: Path, name: str) -> None:
    assert "the file is empty" in refused(made, write(tmp_path / name, b""), good)


def test_a_folder_without_dispatches(made: Path, good: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder / "picture.png", b"x")
    assert "holds no dispatches" in refused(made, folder, good)


def test_a_binary_file(made: Path, good: Path, tmp_path: Path) -> None:
    raw = bytes(range(256)) * 40
    assert "binary" in refused(made, write(tmp_path / "bad.txt", raw), good)


def test_a_text_that_is_not_utf8_is_read_by_its_likely_charset_and_that_is_told(
    made: Path, tmp_path: Path
) -> None:
    path = write(tmp_path / "old.txt", b"Le caf\xe9")
    assert workbench("import", made, path, "--no-highlight").code == 0
    with Project.open(made) as project:
        dispatch = project.dispatch("old")
    assert dispatch.text == "Le café"
    assert [str(w.code) for w in dispatch.warnings] == ["guessed-charset"]


def test_lines_that_are_not_utf8(made: Path, good: Path, tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.jsonl", b'{"id": "caf\xe9", "text": "a"}')
    done = workbench("import", made, bad, good, "--no-highlight")
    assert done.code == 1
    assert f"{bad} line 1: not UTF-8: byte 11 is 0xe9" in done.errors[0]
    assert ids(made) == ["good"]


def test_a_file_whose_name_is_not_utf8_comes_in_with_a_mark_in_its_name(
    made: Path, tmp_path: Path
) -> None:
    path = write(tmp_path / os.fsdecode(b"caf\xe9.txt"), GOOD.encode())
    done = workbench("import", made, path, "--no-highlight")
    assert (done.code, done.errors) == (0, [])
    assert ids(made) == ["caf\ufffd"]


def test_a_file_that_is_not_there(made: Path, good: Path, tmp_path: Path) -> None:
    assert "no such file" in refused(made, tmp_path / "nowhere.txt", good)


def test_broken_json_on_line_301(made: Path, tmp_path: Path) -> None:
    rows = [json.dumps({"id": f"d{i}", "text": f"Texte {i}."}) for i in range(1, 401)]
    rows[300] = rows[300][:-4]
    path = write(tmp_path / "in.jsonl", "\n".join(rows).encode())
    done = workbench("import", made, path, "--no-highlight")
    assert done.code == 1
    (line,) = done.errors
    assert f"{path} line 301: broken JSON" in line
    assert ids(made) == [f"d{i}" for i in range(1, 401) if i != 301]


def test_a_lone_surrogate_is_refused_with_its_line(made: Path, tmp_path: Path) -> None:
    raw = b'{"id": "d1", "text": "Un \\ud83d"}\n{"id": "d2", "text": "Un \\ud83d\\ude00"}\n'
    done = workbench("import", made, write(tmp_path / "in.jsonl", raw), "--no-highlight")
    assert "line 1: half a character (the lone surrogate \\ud83d)" in done.errors[0]
    assert ids(made) == ["d2"]


def test_a_text_of_five_megabytes_comes_in(made: Path, tmp_path: Path) -> None:
    big = write(tmp_path / "big.txt", b"Un mot. " * 625_000)
    done = workbench("import", made, big)
    assert (done.code, done.errors) == (0, [])
    assert "big has 5,000,000 characters: over 1,000,000 no suggestions" in done.out
    with Project.open(made) as project:
        assert len(project.dispatch("big").text) == 5_000_000


def test_a_file_without_the_right_to_read_it(made: Path, good: Path, tmp_path: Path) -> None:
    closed = write(tmp_path / "closed.txt", b"Texte.")
    closed.chmod(0)
    done = without_rights("import", made, closed, good, "--no-highlight")
    assert done.code == 1
    assert done.errors == [f"workbench: {closed}: cannot be read: Permission denied"]
    assert ids(made) == ["good"]


@pytest.mark.parametrize("raw", [b"Texte.", b"", b"SQLite format 3\x00" + b"x" * 200])
def test_a_project_that_is_not_a_project(good: Path, tmp_path: Path, raw: bytes) -> None:
    path = write(tmp_path / "p.workbench", raw)
    for words in (["import", path, good], ["export", path, tmp_path / "out", "--format", "jsonl"]):
        done = workbench(*words)
        assert done.code == 1
        (line,) = done.errors
        assert "not a project of the workbench" in line
    assert path.read_bytes() == raw
    assert not (tmp_path / "out").exists()


def test_a_read_only_project_is_exported_but_not_changed(
    made: Path, good: Path, tmp_path: Path
) -> None:
    workbench("import", made, good, "--no-highlight")
    made.chmod(0o444)
    made.parent.chmod(0o555)
    before = made.read_bytes()
    write(tmp_path / "more.txt", b"Texte.")
    done = without_rights("import", made, tmp_path / "more.txt", "--no-highlight")
    assert done.code == 1
    assert "can only be read; copy it to a folder of your own" in done.errors[-1]
    exported = without_rights("export", made, tmp_path / "out.jsonl", "--format", "jsonl")
    made.parent.chmod(0o755)
    assert (exported.code, exported.errors) == (0, [])
    assert made.read_bytes() == before
    assert json.loads((tmp_path / "out.jsonl").read_bytes())["text"] == GOOD


def _tool(name: str) -> str:
    return shutil.which(name) or name


@contextmanager
def small_disk(folder: Path) -> Generator[Path]:
    """A disk of 600 kB, where a disk can be mounted."""
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", "size=600k", "none", str(folder)]
    done = subprocess.run([_tool("mount"), *options], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run([_tool("umount"), "--lazy", str(folder)], check=True)


def test_a_disk_without_room_for_an_import_keeps_what_was_there(tmp_path: Path) -> None:
    if os.geteuid():
        pytest.skip("needs the right to mount a small disk")
    first = write(tmp_path / "first.txt", b"Texte.")
    big = write(tmp_path / "big.txt", b"Un mot. " * 60_000)
    with small_disk(tmp_path / "disk") as disk:
        project = disk / "p.workbench"
        assert workbench("new", project).code == 0
        assert workbench("import", project, first, "--no-highlight").code == 0
        done = workbench("import", project, big, "--no-highlight")
        assert_full(done)
        assert ids(project) == ["first"]
        assert list(disk.iterdir()) == [project]


def assert_full(done: Done) -> None:
    assert done.code == 1
    assert "the disk is full: nothing of this step was written" in done.errors[-1]


def with_small_files(*words: object) -> Done:
    """Run a command that may write files of 100 kB at most: as on a full disk, it fails halfway."""
    code = (
        "import resource, signal, sys; from workbench.__main__ import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); sys.exit(main())"
    )
    command = [sys.executable, "-c", code, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return Done(done.returncode, done.stdout, done.stderr.splitlines())


def test_a_file_that_may_not_grow_keeps_what_was_there(
    made: Path, good: Path, tmp_path: Path
) -> None:
    workbench("import", made, good, "--no-highlight")
    big = write(tmp_path / "big.txt", b"Un mot. " * 60_000)
    done = with_small_files("import", made, big, "--no-highlight")
    assert done.code == 1
    assert "disk" in done.errors[-1]
    assert ids(made) == ["good"]
    assert list(made.parent.iterdir()) == [made]


@pytest.mark.parametrize("form", ["jsonl", "docbin"])
def test_a_disk_without_room_for_an_export_leaves_no_half_file(
    made: Path, tmp_path: Path, form: str
) -> None:
    text = " ".join(str(n * 7919 % 100_003) for n in range(20_000))
    row = json.dumps({"id": "d1", "text": text, "entities": [[0, 1, "PER"]]})
    workbench("import", made, write(tmp_path / "in.jsonl", row.encode()), "--as", "Marie")
    out = tmp_path / "out"
    out.mkdir()
    done = with_small_files("export", made, out / "a", "--format", form)
    assert (done.code, done.errors) == (1, [f"workbench: {out / 'a'}: File too large"])
    assert list(out.iterdir()) == []


def test_a_project_without_room_is_not_left_half_made(tmp_path: Path) -> None:
    if os.geteuid():
        pytest.skip("needs the right to mount a small disk")
    with small_disk(tmp_path / "disk") as disk:
        write(disk / "filler", b"x" * 500_000)
        done = workbench("new", disk / "p.workbench")
        assert done.code == 1
        assert "disk" in done.errors[0]
        assert [p.name for p in disk.iterdir()] == ["filler"]
