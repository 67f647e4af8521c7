"""A plan tells what an import would do, writes nothing, and is carried out as chosen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import wires
from tests.running import workbench
from workbench.exchange.importing import carry_out, import_paths
from workbench.exchange.planning import Verdict, draft, judge, plan
from workbench.exchange.reading import Source
from workbench.store import versions
from workbench.store.project import Project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All our wires, a second version, a likely one, a duplicate, and a broken file."""
    made = tmp_path / "in"
    made.mkdir()
    files = {name: write() for name, write in wires.ALL.items()} | {
        "v2": wires.newsml_1(version="2", body=(*wires.BODY, "Fin.")),
        "w": wires.newsml_1(id_="W", headline=f"{wires.HEADLINE} (2)", body=(*wires.BODY, "Oui.")),
        "x": wires.newsml_1(),
        "y": b"<nonsense/>",
    }
    for name, content in files.items():
        (made / name).write_bytes(content)
    return made


def test_a_plan_judges_everything_and_writes_nothing(project: Project, folder: Path) -> None:
    before = list(project.connection.iterdump())
    rows = {(r.source.path.name, r.number): r for r in plan(project, [folder]).rows}
    assert rows["v2", 0].verdict is Verdict.UPDATE
    assert (rows["v2", 0].of, rows["v2", 0].exact) == ("AFP:TX-PAR-XYZ1:1", True)
    assert (rows["w", 0].verdict, rows["w", 0].exact) == (Verdict.UPDATE, False)
    assert (rows["x", 0].verdict, rows["x", 0].of) == (Verdict.DUPLICATE, "AFP:TX-PAR-XYZ1:1")
    assert (rows["y", 0].verdict, rows["y", 0].reason) == (
        Verdict.UNREADABLE,
        "XML of a kind that is no wire this workbench knows",
    )
    assert rows["newsml-g2", 0].embargo
    assert list(project.connection.iterdump()) == before


def test_what_is_planned_is_what_comes_in(project: Project, folder: Path) -> None:
    planned = plan(project, [folder])
    report = carry_out(project, planned)
    new = [r.id for r in planned.rows if r.verdict in {Verdict.NEW, Verdict.UPDATE}]
    assert project.dispatch_ids() == new
    assert {(x.dispatch, x.replaces) for x in versions.links(project)} == {
        (r.id, r.of) for r in planned.rows if r.verdict is Verdict.UPDATE
    }
    assert sum(len(f.refusals) for f in report.files) == 1
    assert {r.verdict for r in plan(project, [folder]).rows} == {
        Verdict.DUPLICATE,
        Verdict.UNREADABLE,
    }


def test_only_what_is_chosen_comes_in(project: Project, folder: Path) -> None:
    planned = plan(project, [folder])
    place = next(i for i, r in enumerate(planned.rows) if r.provider_id == "4713")
    carry_out(project, planned, {place})
    assert project.dispatch_ids() == ["BELGA:4713:4"]


def test_a_file_that_has_changed_since_is_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Le port.", encoding="utf-8")
    planned = plan(project, [path])
    path.write_text("La mer.", encoding="utf-8")
    (report,) = carry_out(project, planned).files
    assert "has changed since" in report.refusals[0].reason
    assert not project.dispatch_ids()


def test_pasted_bytes_are_planned_and_come_in(project: Project) -> None:
    source = Source(Path("pasted"), wires.nitf())
    planned = judge(project, list(draft(project, [source])))
    assert carry_out(project, planned).files[0].dispatches == 1
    assert len(project.suggestions("PA:abc-1")) == 4


def test_ids_that_stand_twice_in_a_file_are_told_apart(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    rows = [{"id": "d1", "text": f"Le port {n}."} for n in range(3)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    planned = [row.id for row in plan(project, [path]).rows]
    import_paths(project, [path])
    assert project.dispatch_ids() == planned
    assert len(set(planned)) == 3


def test_the_command_shows_the_table_and_json(project: Project, folder: Path) -> None:
    table = workbench("import", project.path, folder, "--dry-run")
    assert table.code == 1
    assert "perhaps an update of AFP:TX-PAR-XYZ1:" in table.out
    assert "in all: 12 new, 4 update, 1 duplicate, 1 unreadable" in table.out
    shown = json.loads(workbench("import", project.path, folder, "--dry-run", "--json").out)
    assert shown["counts"]["new"] == 12
    assert not project.dispatch_ids()


def test_ten_thousand_files_of_which_37_are_broken(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    broken = {f"{n:05}.txt" for n in range(100, 10_000, 271)}
    assert len(broken) == 37
    for n in range(10_000):
        name = f"{n:05}.txt"
        content = b"\x00\x01" if name in broken else f"Le port {n} rouvre.".encode()
        (folder / name).write_bytes(content)
    report = import_paths(project, [folder])
    assert sum(f.dispatches for f in report.files) == 10_000 - 37
    assert {f.path.name for f in report.files if f.refusals} == broken
    assert {r.reason for f in report.files for r in f.refusals} == {
        "the file is binary, not plain text in UTF-8"
    }
