"""What commands tell is worded by the window: each line that the command line can tell."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from tests.running import workbench
from workbench import cli
from workbench.gui.background import file_wording, team_wording, wording
from workbench.gui.background.wording import LINES_VARIABLE, understood
from workbench.store.project import Project

_FILE = {"dispatches": 3, "annotation_sets": 1, "duplicates": 2, "failed": 1}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            {"code": "refused", "path": "/a/b.txt", "line": 3, "reason": "the file is empty"},
            "b.txt, line 3: the file is empty",
        ),
        (
            {"code": "refused", "path": "/a/b.txt", "line": 0, "reason": "the file is empty"},
            "b.txt: the file is empty",
        ),
        (
            {"code": "imported"} | _FILE,
            "3 dispatch(es) came in, 1 with annotations, 2 there already, 1 failed.",
        ),
        (
            {"code": "highlighted", "dispatches": 2, "suggestions": 1204},
            "Suggestions: 1,204 in 2 dispatches.",
        ),
        (
            {"code": "progress", "work": "highlighting", "done": 40, "of": 200},
            "Reading for suggestions: 40 / 200",
        ),
        ({"code": "progress", "work": "importing", "done": 40, "of": None}, "Importing: 40"),
        ({"code": "not_read", "dispatch": "d1", "reason": "died"}, "No suggestions for d1: died"),
        (
            {"code": "read_again", "dispatches": 2, "new": 3, "gone": 1, "same": 9},
            "Dispatches read again: 2. Suggestions: 3 new, 1 gone, 9 the same.",
        ),
        ({"code": "suggester", "suggester": "rules 1.0"}, "Suggestions are now by rules 1.0."),
        ({"code": "something_new", "text": "  as it is"}, "as it is"),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_line_is_worded(told: dict[str, object], said: str) -> None:
    assert understood(json.dumps({"text": ""} | told)).text == said


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_what_is_no_line_of_ours_is_taken_as_it_is() -> None:
    for text in ("Segmentation fault", "[1]", '{"a": 1}'):
        assert understood(text).text == text


def test_progress_has_its_figures_and_what_failed_is_known() -> None:
    line = json.dumps({"code": "progress", "work": "reading", "done": 4, "of": 9, "text": ""})
    assert understood(line).progress == (4, 9)
    assert understood(json.dumps({"code": "wrong", "reason": "x", "text": ""})).wrong


def test_every_line_that_is_told_is_worded_or_is_a_part_of_another() -> None:
    told: set[str] = set()
    for module in Path(cli.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("tell", "warn"):
                told.add(ast.literal_eval(node.args[0]))
    shown = {*file_wording.PARTS, *team_wording.PARTS}
    assert told - wording.CODES - shown == {
        *("note", "imported_file", "carried", "planned", "planned_row"),
        *("version", "versions", "written"),
        *("case", "loss", "unfinished", "held_back"),
    }


def test_commands_tell_the_window_json_and_a_person_text(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Une dépêche.", encoding="utf-8")
    words = ("import", project.path, file, "--no-highlight")
    monkeypatch.setenv(LINES_VARIABLE, "json")
    lines = [json.loads(line) for line in workbench(*words).out.splitlines()]
    assert [line["code"] for line in lines] == ["imported_file", "imported"]
    assert lines[1]["dispatches"] == 1
    monkeypatch.delenv(LINES_VARIABLE)
    assert workbench(*words).out.splitlines()[1].startswith("in all: 0 dispatches, 0 annotation")
