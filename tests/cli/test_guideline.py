"""The guideline of a project is printed, replaced by a file, and kept in all its versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.running import workbench
from workbench.store import guideline
from workbench.store.project import Project


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "p.workbench"
    assert workbench("new", path, "--language", "nl").code == 0
    return path


def test_a_new_project_prints_the_default_guideline_in_its_language(made: Path) -> None:
    done = workbench("guideline", made)
    assert done.out.startswith("# Annotatierichtlijn")
    assert "### `scare`" in done.out


def test_a_file_is_put_in_force_and_what_was_printed_is_the_same_text(
    made: Path, tmp_path: Path
) -> None:
    file = tmp_path / "g.md"
    file.write_text("# Règles\n\n### `PER`\n\nLes noms.\n", encoding="utf-8")
    done = workbench("guideline", made, "--set", file, "--as", "Ada")
    assert (done.code, done.out.splitlines()) == (0, [f"{made}: version 2"])
    assert workbench("guideline", made).out == file.read_text(encoding="utf-8")
    with Project.open(made) as project:
        versions = guideline.versions(project)
    assert [(v.number, v.who) for v in versions] == [(1, ""), (2, "Ada")]


def test_the_same_text_is_no_new_version(made: Path, tmp_path: Path) -> None:
    file = tmp_path / "g.md"
    file.write_text(workbench("guideline", made).out, encoding="utf-8")
    assert "version 1 has this text already" in workbench("guideline", made, "--set", file).out


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"caf\xe9", "not UTF-8: byte 3 is 0xe9"),
        (b" \n", "the file is empty"),
        (b"# A\x00", "the file is binary"),
    ],
)
def test_what_is_no_text_is_refused_and_nothing_changes(
    made: Path, tmp_path: Path, raw: bytes, reason: str
) -> None:
    file = tmp_path / "g.md"
    file.write_bytes(raw)
    before = workbench("guideline", made).out
    done = workbench("guideline", made, "--set", file)
    assert done.code == 1
    (line,) = done.errors
    assert reason in line
    assert str(file) in line
    assert workbench("guideline", made).out == before


def test_a_missing_file_is_said_in_one_line(made: Path, tmp_path: Path) -> None:
    done = workbench("guideline", made, "--set", tmp_path / "no.md")
    assert (done.code, len(done.errors)) == (1, 1)


def test_a_name_goes_with_a_file(made: Path) -> None:
    assert workbench("guideline", made, "--as", "Ada").code == 2
