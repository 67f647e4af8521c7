"""What an import leaves out, as the window asks for it, and the plan as it tells it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from workbench.cli.main import workbench
from workbench.formats.scheme import read_default
from workbench.store.project import Project


@pytest.fixture
def place(tmp_path: Path) -> Path:
    Project.create(tmp_path / "p.workbench", read_default()).close()
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Un titre {name}\n\nLa ministre {name} parle.\n")
    return tmp_path


def _run(*arguments: str | Path, **environment: str) -> list[str]:
    done = CliRunner().invoke(workbench, list(map(str, arguments)), env=environment)
    assert done.exit_code == 0, done.output
    return done.output.splitlines()


def test_the_window_is_told_the_plan_row_by_row(place: Path) -> None:
    lines = _run(
        "import", place / "p.workbench", place / "a.txt", place / "b.txt", "--dry-run", "--json",
        WORKBENCH_LINES="json",
    )  # fmt: skip
    rows = [json.loads(line) for line in lines]
    assert [(row["code"], row["verdict"], row["number"]) for row in rows] == [
        ("planned_row", "new", 0)
    ] * 2


def test_what_is_left_out_does_not_come_in(place: Path) -> None:
    without = place / "without.json"
    without.write_text(json.dumps([[str(place / "a.txt"), 0]]))
    _run(
        "import", place / "p.workbench", place / "a.txt", place / "b.txt", "--no-highlight",
        "--without", without,
    )  # fmt: skip
    with Project.open(place / "p.workbench") as project:
        texts = [text for (text,) in project.rows("SELECT text FROM dispatches")]
    assert len(texts) == 1
    assert "ministre b" in texts[0]


def test_a_list_that_is_none_is_refused_in_one_line(place: Path) -> None:
    (place / "without.json").write_text("7")
    done = CliRunner().invoke(
        workbench,
        ["import", str(place / "p.workbench"), str(place / "a.txt"), "--without",
         str(place / "without.json")],
    )  # fmt: skip
    assert done.exit_code != 0
    assert "is not a JSON list" in done.output or "is not a JSON list" in str(done.exception)
