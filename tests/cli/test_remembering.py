"""The memory is listed, and entries are taken back, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.commands import suggestions
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store.project import Project

FOUND = Suggestion(Span("s1", 0, 9, "PER", origin=Origin.SUGGESTION), "rules 1.0", "name", 0.9)


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    path = tmp_path / "a.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes arrive."))
        project.add_suggestions("d1", "rules 1.0", [FOUND])
        session = Session(project, "anne")
        session.open("d1")
        session.do(suggestions.reject(session.annotations, [FOUND]))
    return path


def test_what_was_rejected_is_listed_and_can_be_taken_back(path: Path) -> None:
    assert "1  PER       Ana Lopes" in workbench("memory", path).out
    assert workbench("memory", path, "--forget", "Ana Lopes").code == 0
    assert json.loads(workbench("memory", path, "--json").out) == {"confirmed": [], "rejected": []}


def test_what_is_not_known_cannot_be_forgotten(path: Path) -> None:
    done = workbench("memory", path, "--forget", "Zoetenaaie")
    assert done.code == 1
    assert len(done.errors) == 1
    assert "nothing is known of 'Zoetenaaie'" in done.errors[0]
