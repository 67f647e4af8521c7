"""Files come into a project: new ones, duplicates, clashes, speakers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from workbench.exchange.importing import FileReport, import_file, import_paths
from workbench.model.state import State
from workbench.store import journal
from workbench.store.project import Project

TEXT = '"Non", a dit Jeanne Morel.'
GOLD: dict[str, Any] = {
    "id": "d1",
    "text": TEXT,
    "entities": [[13, 25, "PER"]],
    "quotes": [
        {
            "type": "direct",
            "content": [[0, 5]],
            "cue": [[7, 12]],
            "source": [13, 25],
            "source_kind": "person",
            "speaker": "Jeanne Morel",
        }
    ],
}


def take(project: Project, folder: Path, *rows: dict[str, Any], by: str = "Marie") -> FileReport:
    path = folder / "in.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return import_file(project, path, annotator=by)


def counts(report: FileReport) -> tuple[int, int, int, int]:
    return report.dispatches, report.sets, report.duplicates, len(report.refusals)


def test_gold_comes_in_as_one_edit_that_can_be_undone(project: Project, tmp_path: Path) -> None:
    assert counts(take(project, tmp_path, GOLD)) == (1, 1, 0, 0)
    made = project.annotation_set("d1", "Marie")
    assert (made.state, len(made.annotations)) == (State.DONE, 2)
    step = journal.next_undo(project, "d1", "Marie") or 0
    assert [edit.verb for edit in journal.entry(project, step)] == ["import"]
    journal.undo(project, step)
    assert not project.annotation_set("d1", "Marie").annotations
    assert not project.speakers()


def test_the_same_file_twice_changes_nothing(project: Project, tmp_path: Path) -> None:
    take(project, tmp_path, GOLD)
    before = list(project.connection.iterdump())
    assert counts(take(project, tmp_path, GOLD)) == (0, 0, 1, 0)
    assert list(project.connection.iterdump()) == before


def test_annotations_of_another_annotator_join_the_dispatch_that_is_there(
    project: Project, tmp_path: Path
) -> None:
    take(project, tmp_path, GOLD)
    assert counts(take(project, tmp_path, GOLD | {"id": "other"}, by="Paul")) == (0, 1, 0, 0)
    assert project.set_ids() == [("d1", "Marie"), ("d1", "Paul")]
    assert len(project.speakers()) == 1


def test_different_annotations_of_the_same_annotator_are_reported_and_not_overwritten(
    project: Project, tmp_path: Path
) -> None:
    take(project, tmp_path, GOLD)
    report = take(project, tmp_path, GOLD | {"entities": []})
    assert counts(report) == (0, 0, 0, 1)
    assert "Marie has annotated d1 differently" in report.refusals[0].reason
    assert len(project.annotation_set("d1", "Marie").spans) == 1


def test_a_speaker_of_two_lines_is_one_in_the_register(project: Project, tmp_path: Path) -> None:
    take(project, tmp_path, GOLD, GOLD | {"id": "d2", "text": TEXT + " Fin."})
    assert [s.name for s in project.speakers()] == ["Jeanne Morel"]


def test_another_text_under_the_same_id_gets_the_beginning_of_its_hash(
    project: Project, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in "ab"]
    for folder in folders:
        folder.mkdir()
        (folder / "d1.txt").write_text(f"Le port {folder.name}.", encoding="utf-8")
    first, second = import_paths(project, folders).files
    assert not first.notes
    _, renamed = project.dispatch_ids()
    assert renamed.startswith("d1-")
    assert len(renamed) == len("d1-") + 8
    assert renamed in second.notes[0]


def test_a_suggester_is_no_annotator(project: Project, tmp_path: Path) -> None:
    project.add_annotator("rules 1", kind="suggester")
    report = take(project, tmp_path, GOLD, by="rules 1")
    assert "is a suggester" in report.refusals[0].reason
    assert project.dispatch_ids() == []


def test_a_folder_is_read_with_its_folders_and_without_other_files(
    project: Project, tmp_path: Path
) -> None:
    root = tmp_path / "in"
    for name in ("b/2.txt", "a/1.TXT", "a/x.pdf", ".hidden/3.txt"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Le port {name}.", encoding="utf-8")
    reports = import_paths(project, [root]).files
    assert [r.path.name for r in reports] == ["1.TXT", "2.txt"]


def test_a_file_of_json_lines_is_known_without_its_suffix(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "gold"
    path.write_text(json.dumps({"id": "d1", "text": TEXT}), encoding="utf-8")
    assert counts(import_file(project, path)) == (1, 0, 0, 0)
    assert project.dispatch("d1").origin == "gold"


def test_the_project_itself_is_not_imported(project: Project) -> None:
    (report,) = import_paths(project, [project.path]).files
    assert [r.reason for r in report.refusals] == [
        "it is the project itself; name the files to import"
    ]
