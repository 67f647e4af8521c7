"""The project file is an open format: the documented queries run in other programs."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from workbench.commands.spans import add
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.conflict import Conflict, Variant
from workbench.model.decision import Grounds, Ruling, made_on
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.layer import Layer
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion
from workbench.store import journal
from workbench.store.project import Project

README = Path(__file__).parents[2] / "README.md"
TEXT = "😀 « Oui », a dit Ana Lopes, « et non »."


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    """A project with a quotation in two parts, behind a character outside the basic plane."""
    made = tmp_path / "a.workbench"
    with Project.create(made, scheme) as project:
        project.add(Dispatch("d", TEXT, agency="Belga", date="2021-03-22"))
        quotation = Quotation(
            "q",
            QuotationType.DIRECT,
            (at("Oui"), at("et non")),
            (at("a dit"),),
            at("Ana Lopes"),
            speaker="ana",
        )
        empty = AnnotationSet("d", "anne")
        said = Edit(
            "add", "d", "anne", added=(quotation,), registered=(Speaker("ana", "Ana Lopes"),)
        )
        journal.record(project, said)
        journal.record(project, add(empty.apply(said), *at("Ana Lopes"), "PER"))
        proposed = Span("s", *at("Oui"), "MISC", origin=Origin.SUGGESTION)
        project.add_suggestions("d", "rules", [Suggestion(proposed, "rules", "r", 0.5)])
        span = Span("", *at("Ana Lopes"), "PER")
        asked = Conflict("d", Layer.ENTITIES, span.parts, (Variant((span,), ("anne",)),))
        decided = made_on(asked, Ruling.UNANIMOUS, Grounds("lea"), answer=(span,))
        journal.record(project, Edit("decide", "d", "gold", decided=(decided,)))
    return made


def documented() -> list[str]:
    (section,) = re.findall(
        r"open format\n(.*?)\n## ", README.read_text(encoding="utf-8"), re.DOTALL
    )
    (queries,) = re.findall(r"```sql\n(.*?)```", section, re.DOTALL)
    plain = re.sub("^--.*\n", "", queries, flags=re.MULTILINE)
    return [q.strip() for q in plain.split(";") if q.strip()]


ANSWERS: list[list[dict[str, Any]]] = [
    [{"name": "Ana Lopes", "quotations": 1}],
    [{"date": "2021-03-22", "speaker": "Ana Lopes", "quotation": "Oui … et non", "cue": "a dit"}],
    [{"label": "PER", "entity": "Ana Lopes", "n": 1}],
    [
        {"annotator": "anne", "state": "in progress", "dispatches": 1},
        {"annotator": "gold", "state": "new", "dispatches": 1},
    ],
]


def test_the_documented_queries_run_in_sqlite_that_trusts_no_schema(path: Path) -> None:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        file.row_factory = sqlite3.Row
        file.execute("PRAGMA trusted_schema = OFF")
        found = [[dict(row) for row in file.execute(query)] for query in documented()]
    assert found == ANSWERS


def test_the_documented_queries_run_on_the_command_line_of_sqlite_utils(path: Path) -> None:
    for query, answer in zip(documented(), ANSWERS, strict=True):
        done = subprocess.run(
            [sys.executable, "-m", "sqlite_utils", "query", str(path), query],
            capture_output=True,
            text=True,
            check=True,
        )
        assert json.loads(done.stdout) == answer


def test_each_documented_view_and_table_is_there(path: Path) -> None:
    section = README.read_text(encoding="utf-8").split("open format\n")[1].split("```")[0]
    names = re.findall(r"^\| `(\w+)`", section, re.MULTILINE)
    assert {"entities", "quotations", "speakers", "progress"} <= set(names)
    with sqlite3.connect(path) as file:
        for name in names:
            assert file.execute(f'SELECT * FROM "{name}"').fetchone()  # noqa: S608 - our own names
