"""``workbench merge`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from tests.team.copies import copy
from workbench.commands import spans
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store.project import Project


@pytest.fixture
def lead(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "lead.workbench", scheme) as project:
        project.add(Dispatch("d1", "Odile Vanbrabant arrive à Walleville."))
    return project.path


@pytest.fixture
def anne(lead: Path) -> Path:
    return mark(copy(lead, "anne"), 0, 16, "PER")


def mark(path: Path, start: int, end: int, label: str) -> Path:
    with Project.open(path) as project:
        session = Session(project, "anne")
        session.open("d1")
        session.do(spans.add(session.annotations, start, end, label))
    return path


def labels(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [s.label for s in project.annotation_set("d1", "anne").spans]


def test_work_is_looked_at_comes_in_and_is_taken_back(lead: Path, anne: Path) -> None:
    looked = workbench("merge", lead, anne, "--dry-run")
    assert "would bring 1 new and 0 changed sets of anne, 1 acts" in looked.out
    assert labels(lead) == []
    done = workbench("merge", lead, anne, "--as", "lead")
    assert "brought 1 new and 0 changed sets of anne, 1 acts" in done.out
    assert labels(lead) == ["PER"]
    assert "nothing new in it" in workbench("merge", lead, anne).out
    assert "the merge of anne.workbench is taken back" in workbench("merge", lead, "--undo").out
    assert labels(lead) == []


def test_without_a_merge_there_is_nothing_to_take_back(lead: Path) -> None:
    done = workbench("merge", lead, "--undo")
    assert done.code == 1
    assert "no merge is left to be taken back" in done.errors[0]


def test_what_is_set_aside_is_listed_also_later(lead: Path, anne: Path) -> None:
    other = copy(anne, "train")
    for path, label in ((anne, "ORG"), (other, "LOC")):
        with Project.open(path) as project:
            session = Session(project, "anne")
            session.open("d1")
            span = session.annotations.spans[0]
            session.do(spans.relabel(session.annotations, span, label))
    done = workbench("merge", lead, anne, other)
    assert done.code == 0
    assert len(done.errors) == 1
    assert "set aside: d1: 'relabel' by anne" in done.errors[0]
    assert workbench("merge", lead).errors == done.errors


def test_a_file_that_cannot_be_read_is_named_and_the_others_come_in(
    lead: Path, anne: Path, tmp_path: Path
) -> None:
    done = workbench("merge", lead, tmp_path / "gone.workbench", anne)
    assert done.code == 1
    assert "gone.workbench" in done.errors[0]
    assert labels(lead) == ["PER"]


def test_the_report_as_json_says_all_of_it(lead: Path, anne: Path) -> None:
    found = json.loads(workbench("merge", lead, anne, "--json").out)
    (file,) = found["files"]
    assert file["people"] == [{"name": "anne", "new": 1, "updated": 0, "acts": 1}]
    assert (file["sealed"], file["error"], found["set_aside"]) == ("whole", None, [])
