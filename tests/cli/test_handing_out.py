"""``workbench hand-out`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project


@pytest.fixture
def lead(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "march.workbench", scheme) as project:
        for number in range(20):
            project.add(Dispatch(f"d{number}", f"Odile Vanbrabant arrive pour la {number}e fois."))
    return project.path


WISH = ("--to", "anne, bart", "--overlap", "20%", "--seed", "7", "--blind", "10%")


def test_who_gets_what_is_said_before_and_after(lead: Path) -> None:
    looked = workbench("hand-out", lead, *WISH, "--dry-run")
    assert "anne and bart: 4 dispatches in common" in looked.out
    assert [p.name for p in lead.parent.iterdir()] == [lead.name]
    done = workbench("hand-out", lead, *WISH)
    assert done.code == 0
    assert done.out.startswith(looked.out)
    names = {"march.anne.workbench", "march.bart.workbench", lead.name}
    assert {p.name for p in lead.parent.iterdir()} == names
    assert "nothing is left" in workbench("hand-out", lead, "--to", "anne,bart").out


def test_the_plan_as_json_says_who_gets_which(lead: Path) -> None:
    plan = json.loads(workbench("hand-out", lead, *WISH, "--json", "--dry-run").out)
    assert [person["name"] for person in plan["people"]] == ["anne", "bart"]
    assert sum(len(got) for got in plan["dispatches"].values()) == 24
    assert plan["files"] == {}


def test_files_go_into_a_folder_and_are_written_again(lead: Path, tmp_path: Path) -> None:
    workbench("hand-out", lead, *WISH, "--into", tmp_path / "out")
    assert (tmp_path / "out" / "march.anne.workbench").is_file()
    done = workbench("hand-out", lead, "--again", "anne", "--into", tmp_path / "lost")
    assert done.code == 0
    assert (tmp_path / "lost" / "march.anne.workbench").is_file()


def test_only_what_is_chosen_is_handed_out(lead: Path) -> None:
    with Project.open(lead) as project:
        project.add(Dispatch("b", "Odile Vanbrabant confirme.", agency="Belga", date="2026-03-02"))
    chosen = ("--agency", "Belga", "--since", "2026-03")
    said = workbench("hand-out", lead, "--to", "anne", *chosen, "--json", "--dry-run").out
    assert [each["dispatch"] for each in json.loads(said)["dispatches"]["anne"]] == ["b"]


@pytest.mark.parametrize(
    "words", [[], ["--to", "anne", "--overlap", "120%"], ["--to", "anne", "--overlap", "some"]]
)
def test_a_wish_that_cannot_be_read_is_refused(lead: Path, words: list[str]) -> None:
    assert workbench("hand-out", lead, *words).code == 2
