"""new, import, highlight and export, from files to files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import DocBin

from tests.running import workbench
from workbench.store.project import Project

TEXT = '"Le port rouvre lundi", a dit Jeanne Morel.'
GOLD: dict[str, Any] = {
    "id": "d1",
    "text": TEXT,
    "entities": [[30, 42, "PER"], [37, 42, "PER"]],
    "quotes": [{"type": "direct", "content": [[0, 22]], "cue": [[24, 29]], "source": [30, 42]}],
}


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A new project file."""
    path = tmp_path / "p.workbench"
    assert workbench("new", path, "--language", "fr").code == 0
    return path


def lines(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_new_project_takes_the_scheme_and_language_it_is_given(tmp_path: Path) -> None:
    scheme = tmp_path / "s.json"
    label = {"label": "SHIP", "names": {"en": "Ship"}, "colour": "#123456"}
    plain = {"name": "Ships", "version": "1", "labels": [label], "quotation_types": []}
    scheme.write_text(json.dumps(plain), encoding="utf-8")
    path = tmp_path / "a.workbench"
    done = workbench("new", path, "--scheme", scheme, "--language", "nl")
    assert "'Ships', language nl" in done.out
    with Project.open(path) as project:
        assert (project.scheme.labels[0].label, project.language) == ("SHIP", "nl")


def test_an_import_reports_each_file_and_highlights_what_nobody_has_read(
    made: Path, tmp_path: Path
) -> None:
    (tmp_path / "d2.txt").write_text(TEXT + "\n", encoding="utf-8")
    gold = lines(tmp_path / "gold.jsonl", GOLD)
    done = workbench("import", made, gold, tmp_path / "d2.txt", gold, "--as", "Marie")
    assert done.code == 0
    assert not done.errors
    assert "gold.jsonl: 1 dispatches, 1 annotation sets, 0 duplicates, 0 failed" in done.out
    assert "in all: 2 dispatches, 1 annotation sets, 1 duplicates, 0 failed" in done.out
    assert "highlighted: 1 dispatches" in done.out
    with Project.open(made) as project:
        assert project.without_suggestions() == ["d1"]
        assert project.suggestions("d2")


def test_highlighting_can_be_left_and_done_by_a_later_import(made: Path, tmp_path: Path) -> None:
    (tmp_path / "d2.txt").write_text(TEXT, encoding="utf-8")
    left = workbench("import", made, tmp_path / "d2.txt", "--no-highlight")
    assert "highlighted" not in left.out
    assert "highlighted: 1" in workbench("import", made, tmp_path / "d2.txt").out


def test_annotations_without_an_annotator_fail_and_say_what_to_do(
    made: Path, tmp_path: Path
) -> None:
    done = workbench("import", made, lines(tmp_path / "gold.jsonl", GOLD))
    assert done.code == 1
    (line,) = done.errors
    assert "gold.jsonl line 1: the line holds annotations" in line
    assert "--as ANNOTATOR" in line


def test_highlight_writes_the_compact_gold_form_in_the_order_of_the_lines(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", {"id": "b", "text": TEXT}, {"id": "a", "text": TEXT})
    done = workbench("highlight", source, tmp_path / "out.jsonl")
    assert (done.code, done.errors) == (0, [])
    first, second = rows(tmp_path / "out.jsonl")
    assert (first["id"], second["id"]) == ("b", "a")
    assert set(first) == {"id", "text", "entities", "quotes"}
    (quote,) = first["quotes"]
    assert (quote["content"], quote["cue"], quote["source"]) == ([[0, 22]], [[24, 29]], [30, 42])


def test_highlight_leaves_out_a_bad_line_and_fails(tmp_path: Path) -> None:
    source = lines(tmp_path / "in.jsonl", {"id": "b"}, {"id": "a", "text": TEXT})
    done = workbench("highlight", source, tmp_path / "out.jsonl")
    assert done.code == 1
    assert done.errors == [f"workbench: {source} line 1: text is missing"]
    assert [r["id"] for r in rows(tmp_path / "out.jsonl")] == ["a"]


def test_an_exported_project_is_imported_and_exported_as_the_same_lines(
    made: Path, tmp_path: Path
) -> None:
    workbench("import", made, lines(tmp_path / "gold.jsonl", GOLD), "--as", "Marie")
    (tmp_path / "d2.txt").write_text(TEXT + "\n", encoding="utf-8")
    workbench("import", made, tmp_path / "d2.txt")
    first, second, other = tmp_path / "1.jsonl", tmp_path / "2.jsonl", tmp_path / "o.workbench"
    assert workbench("export", made, first, "--format", "jsonl").code == 0
    workbench("new", other)
    assert workbench("import", other, first).code == 0
    assert workbench("export", other, second, "--format", "jsonl").code == 0
    assert first.read_bytes() == second.read_bytes()


def test_docbin_is_written_with_a_report_and_loaded_by_spacy(made: Path, tmp_path: Path) -> None:
    workbench("import", made, lines(tmp_path / "gold.jsonl", GOLD), "--as", "Marie")
    out = tmp_path / "train.spacy"
    done = workbench("export", made, out, "--format", "docbin", "--annotator", "Marie")
    assert done.code == 0
    assert "d1 (Marie) [37, 42) PER 'Morel' overlaps a longer entity" in done.out
    (doc,) = DocBin().from_disk(out).get_docs(spacy.blank("fr").vocab)
    assert [e.text for e in doc.ents] == ["Jeanne Morel"]


def test_an_export_never_takes_the_place_of_the_project(made: Path) -> None:
    done = workbench("export", made, made, "--format", "jsonl")
    assert done.code == 1
    assert "is the project itself" in done.errors[0]
    assert made.read_bytes().startswith(b"SQLite")


def test_a_language_without_a_lexicon_is_said_once(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    rows = [{"id": str(i), "text": f'Greta Moll sagt: "Ja {i}".'} for i in range(2)]
    source.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = workbench("highlight", source, tmp_path / "out.jsonl", "--language", "de")
    assert done.code == 0
    assert len(done.errors) == 1
    assert "no lexicon for the language 'de' (2 dispatches)" in done.errors[0]
