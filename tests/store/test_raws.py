"""The file of a dispatch is kept once and comes back byte for byte."""

from __future__ import annotations

from pathlib import Path

from tests import wires
from tests.running import workbench
from workbench.exchange.importing import import_file
from workbench.store import raws
from workbench.store.project import Project


def test_a_file_of_two_dispatches_is_kept_once(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "b.xml"
    path.write_bytes(wires.belga())
    assert import_file(project, path).dispatches == 2
    assert {raws.of(project, d) for d in project.dispatch_ids()} == {
        raws.Raw("b.xml", wires.belga())
    }
    assert project.rows("SELECT count(*) FROM raws") == [(1,)]


def test_a_dispatch_of_lines_has_no_file(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "d1", "text": "Le port."}', encoding="utf-8")
    import_file(project, path)
    assert raws.of(project, "d1") is None


def test_the_command_gives_the_file_back(project: Project, tmp_path: Path) -> None:
    path, out = tmp_path / "a.txt", tmp_path / "out.txt"
    path.write_bytes(wires.iptc_7901())
    import_file(project, path)
    (dispatch,) = project.dispatch_ids()
    assert workbench("raw", project.path, dispatch, "-o", out).code == 0
    assert out.read_bytes() == wires.iptc_7901()
    assert workbench("raw", project.path, "nowhere").code == 1
    assert workbench("raw", project.path, dispatch, "-o", project.path).code == 1
