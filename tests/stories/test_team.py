"""A team without a server: handed out, annotated, brought back, lost, rescued, and whole again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.commands import spans, states
from workbench.model.state import State
from workbench.session import Session
from workbench.store.project import Project

TEXT = "Odile Vanbrabant, bourgmestre de Walleville, rouvre le pont numéro {}."
COUNT = 12


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    lines = [{"id": f"d{n}", "text": TEXT.format(n), "language": "fr"} for n in range(COUNT)]
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    path = tmp_path / "march.workbench"
    assert workbench("new", path).code == 0
    assert workbench("import", path, source).code == 0
    return path


def annotate(path: Path, *, label: str, leave: int = 0) -> None:
    """Have the owner of a file mark the name in each dispatch, and finish all but some."""
    with Project.open(path) as project:
        session = Session(project, project.owner)
        dispatches = project.dispatch_ids()
        for dispatch in dispatches[: len(dispatches) - leave]:
            session.open(dispatch)
            if session.annotations.state is not State.DONE:
                session.do(spans.add(session.annotations, 0, 16, label))
                session.do(states.mark(session.annotations, State.DONE))


def finished(path: Path, who: str) -> int:
    with Project.open(path, read_only=True) as project:
        sets = [project.annotation_set(*of) for of in project.set_ids(who)]
    return sum(made.state is State.DONE for made in sets)


def test_work_goes_out_comes_back_and_survives_what_happens_to_laptops(
    lead: Path, tmp_path: Path
) -> None:
    out = tmp_path / "stick"
    wish = ("--to", "anne,bart", "--overlap", "50%", "--seed", "7", "--blind", "25%")
    assert workbench("hand-out", lead, *wish, "--into", out).code == 0
    anne, bart = out / "march.anne.workbench", out / "march.bart.workbench"

    # half of the work comes back, in the wrong order, twice
    annotate(anne, label="PER", leave=3)
    annotate(bart, label="ORG")
    for _ in range(2):
        assert workbench("merge", lead, bart, anne, "--as", "lead").code == 0
    with Project.open(anne, read_only=True) as project:
        count = len(project.dispatch_ids())
    assert finished(lead, "anne") == count - 3

    # the rest comes later, and the two compare
    annotate(anne, label="PER")
    assert workbench("merge", lead, anne, "--as", "lead").code == 0
    assert finished(lead, "anne") == count
    pairs = json.loads(workbench("agree", lead, "--json").out)["pairs"]
    common = {(pair["a"], pair["b"]): pair["dispatches"] for pair in pairs}
    assert common["anne", "bart"] == COUNT // 2
    assert workbench("check", lead).code == 0

    # a merge is taken back, a backup of before it brought back, and all of it again
    assert workbench("merge", lead, "--undo").code == 0
    assert finished(lead, "anne") == count - 3
    assert workbench("merge", lead, anne).code == 0
    assert finished(lead, "anne") == count

    # the laptop falls into the canal
    lead.write_bytes(b"\0" * 8192 + lead.read_bytes()[8192:])
    assert workbench("check", lead).code == 1
    new = tmp_path / "rescued.workbench"
    assert workbench("rescue", lead, new).code == 0
    assert workbench("check", new).code == 0
    assert workbench("merge", new, anne, bart).code == 0
    assert (finished(new, "anne"), finished(new, "bart")) == (count, finished(bart, "bart"))
