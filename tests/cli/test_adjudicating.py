"""What is agreed is settled on the command line, and what is open is listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from tests.store.annotators import annotate
from workbench.model.annotation import Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project


@pytest.fixture
def made(tmp_path: Path, scheme: Scheme) -> Path:
    """A project in which three agree on one of two entities, and two of them on the other."""
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes parle à Moscou."))
        for who, label in (("anne", "LOC"), ("bart", "LOC"), ("carla", "ORG")):
            spans = [Span(f"{who}1", 0, 9, "PER"), Span(f"{who}2", 18, 24, label)]
            annotate(project, "d1", who, spans)
    return path


def test_a_dry_run_says_what_would_be_settled_and_writes_nothing(made: Path) -> None:
    before = made.read_bytes()
    done = workbench("adjudicate", made, "--agreed", "--dry-run", "--rule", "majority")
    assert "2 conflicts of 1 dispatches would be settled, 0 would be left" in done.out
    assert made.read_bytes() == before


def test_what_is_agreed_is_settled_and_what_is_open_is_listed(made: Path) -> None:
    done = workbench("adjudicate", made, "--agreed", "--as", "lea")
    assert "1 conflicts of 1 dispatches are settled, 1 left" in done.out
    assert "d1  1 of 1 open, gain 0.7" in done.out
    with Project.open(made) as project:
        assert [s.label for s in project.annotation_set("d1", "gold").spans] == ["PER"]


def test_the_rule_is_kept(made: Path) -> None:
    workbench("adjudicate", made, "--rule", "majority", "--needed", "3")
    done = workbench("adjudicate", made, "--agreed", "--json")
    plain = json.loads(done.out)
    assert plain["rule"] == {"kind": "majority", "needed": 3}
    assert plain["settled"] == {"dispatches": 1, "settled": 2, "open": 0, "finished": 1}
    assert plain["decisions"] == {"agreed-majority": 1, "agreed-unanimous": 1}
    assert (plain["finished"], plain["open"], plain["work"]) == (1, 0, [])


def test_the_conflicts_of_a_dispatch_are_listed_with_who_says_what(made: Path) -> None:
    done = workbench("adjudicate", made, "--dispatch", "d1")
    assert done.out.splitlines() == [
        "d1: 1 conflicts are open",
        "[18, 24) Moscou: label differs",
        "  1. LOC Moscou (anne, bart)",
        "  2. ORG Moscou (carla)",
    ]
    plain = json.loads(workbench("adjudicate", made, "--dispatch", "d1", "--json").out)
    (case,) = plain["open"]
    assert (case["text"], case["differs"]) == ("Moscou", ["label"])
    assert [v["annotators"] for v in case["variants"]] == [["anne", "bart"], ["carla"]]
