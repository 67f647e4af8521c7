"""Suggestions are made anew from the command line, and what changed is told."""

from __future__ import annotations

from pathlib import Path

from tests.running import workbench
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.suggestion import Suggestion
from workbench.store.project import Project
from workbench.suggest.pipelines import SUGGESTER

OLDER = "rules 0.9"


def test_the_change_is_told_once_and_the_second_time_there_is_none(
    tmp_path: Path, scheme: Scheme
) -> None:
    path = tmp_path / "a.workbench"
    old = Suggestion(Span("s1", 0, 3, "ORG", origin=Origin.SUGGESTION), OLDER, "name", 0.9)
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes arrive."))
        project.add_suggestions("d1", OLDER, [old])
    done = workbench("rehighlight", path)
    assert (done.code, done.errors) == (0, [])
    assert done.out == f"read again by {SUGGESTER}: 1 dispatches, 1 new, 1 gone, 0 same\n"
    again = workbench("rehighlight", path)
    assert (again.code, "nothing to read again" in again.out) == (0, True)


def test_what_is_no_project_is_told_in_one_line(tmp_path: Path) -> None:
    done = workbench("rehighlight", tmp_path / "none.workbench")
    assert (done.code, len(done.errors)) == (1, 1)
