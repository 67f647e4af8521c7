"""``workbench history`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.commands import spans
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store.project import Project


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        project.add(Dispatch("d1", "Odile Vanbrabant arrive à Walleville."))
        session = Session(project, "anne")
        session.open("d1")
        session.do(spans.add(session.annotations, 0, 16, "PER"))
        project.connection.execute("UPDATE acts SET at = '2026-03-03T10:00:00.000Z'")
        session.do(spans.delete(session.annotations, session.annotations.spans[0]))
    return project.path


def test_what_was_done_is_listed_the_newest_first(path: Path) -> None:
    lines = workbench("history", path, "d1").out.splitlines()
    assert ["delete" in lines[0], "add" in lines[1]] == [True, True]
    acts = json.loads(workbench("history", path, "d1", "--json").out)["acts"]
    assert [act["by"] for act in acts] == ["key", "key"]


def test_a_dispatch_is_shown_as_it_was_and_brought_back(path: Path) -> None:
    assert (
        "0-16  PER  Odile Vanbrabant"
        in workbench("history", path, "d1", "--as-of", "2026-03-03").out
    )
    done = workbench("history", path, "d1", "--as-of", "2026-03-03", "--restore")
    assert done.code == 0
    with Project.open(path) as project:
        assert len(project.annotation_set("d1", "anne").spans) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["d9"], "no dispatch 'd9'"),
        (["d1", "--annotator", "bart", "--as-of", "2026-03-03"], "bart had done nothing"),
        (["d1", "--as-of", "2026-03-02"], "anne had done nothing"),
    ],
)
def test_what_is_not_there_is_said(path: Path, words: list[str], said: str) -> None:
    done = workbench("history", path, *words)
    assert done.code == 1
    assert said in done.errors[0]


def test_restoring_needs_a_moment(path: Path) -> None:
    assert workbench("history", path, "d1", "--restore").code == 2
