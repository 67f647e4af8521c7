"""A user's model is chosen for a project, or for one command, and what is wrong with it is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest
import spacy
from spacy.pipeline import EntityRuler

from tests.running import workbench
from workbench.model.annotation import Span
from workbench.store.project import Project

TEXT = '"Le port rouvre", a dit Zelmo à Tarvik. Zelmo a reçu Crocus.'
SUGGESTER = "fr_rulers 1.2.3 + rules "


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a pipeline that knows three names."""
    nlp = spacy.blank("fr")
    nlp.meta.update(name="rulers", version="1.2.3")
    labels = {"Zelmo": "PERSON", "Tarvik": "GPE", "Crocus": "PRIZE"}
    patterns: list[dict[str, Any]] = [{"label": x, "pattern": w} for w, x in labels.items()]
    cast("EntityRuler", nlp.add_pipe("entity_ruler")).add_patterns(patterns)
    path = tmp_path_factory.mktemp("models") / "model-best"
    nlp.to_disk(path)
    return path


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A project file, with a dispatch to import beside it."""
    (tmp_path / "d1.txt").write_text(TEXT, encoding="utf-8")
    assert workbench("new", tmp_path / "p.workbench").code == 0
    return tmp_path / "p.workbench"


def found(path: Path) -> dict[str, str]:
    """Return the words of the suggested entities with their labels."""
    with Project.open(path) as project:
        (dispatch,) = project.dispatch_ids()
        text = project.dispatch(dispatch).text
        spans = [s.annotation for s in project.suggestions(dispatch)]
    return {text[s.start : s.end]: s.label for s in spans if isinstance(s, Span)}


def test_a_project_keeps_its_model_for_later_imports(made: Path, model: Path) -> None:
    done = workbench("model", made, model, "--labels", "PRIZE=MISC")
    assert (done.code, done.errors) == (0, [])
    assert "suggestions by fr_rulers 1.2.3 (settings " in done.out
    assert workbench("model", made).out == done.out
    assert workbench("import", made, made.parent / "d1.txt").errors == []
    assert found(made) == {"Zelmo": "PER", "Tarvik": "LOC", "Crocus": "MISC"}


def test_a_project_goes_back_to_the_rules(made: Path, model: Path) -> None:
    workbench("model", made, model)
    assert "suggestions by rules " in workbench("model", made, "--rules").out
    assert "suggestions by rules " in workbench("model", made).out


def test_a_model_for_one_import_is_not_kept(made: Path, model: Path) -> None:
    done = workbench("import", made, made.parent / "d1.txt", "--model", model)
    assert done.code == 0
    (note,) = done.errors
    assert note.startswith("note: the model's labels PRIZE (1) have none of ours")
    assert found(made) == {"Zelmo": "PER", "Tarvik": "LOC"}
    with Project.open(made) as project:
        assert project.model() is None
        assert project.annotators(kind="suggester")[0].startswith(SUGGESTER)


def test_highlight_takes_a_model_and_explains_it(tmp_path: Path, model: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"id": "d1", "text": TEXT}), encoding="utf-8")
    words = ("--model", model, "--labels", "PRIZE=", "--explain")
    done = workbench("highlight", source, tmp_path / "out.jsonl", *words)
    assert (done.code, done.errors) == (0, [])
    assert "found by the chosen spaCy model" in done.out
    row = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert [TEXT[s:e] for s, e, _ in row["entities"]] == ["Zelmo", "Tarvik", "Zelmo"]


@pytest.mark.parametrize("command", ["model", "import", "highlight"])
def test_a_missing_model_is_said_in_one_line(made: Path, tmp_path: Path, command: str) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"id": "d1", "text": TEXT}), encoding="utf-8")
    words = {
        "model": (made, "fr_nowhere_sm"),
        "import": (made, source, "--model", "fr_nowhere_sm"),
        "highlight": (source, tmp_path / "out.jsonl", "--model", "fr_nowhere_sm"),
    }
    done = workbench(command, *words[command])
    assert done.code == 1
    (line,) = done.errors
    assert line.startswith("workbench: there is no model 'fr_nowhere_sm'")
    assert not (tmp_path / "out.jsonl").exists()


def test_a_model_of_another_language_is_not_kept(tmp_path: Path, model: Path) -> None:
    path = tmp_path / "nl.workbench"
    workbench("new", path, "--language", "nl")
    done = workbench("model", path, model)
    assert done.code == 1
    assert "is for texts in 'fr' and these are in 'nl'" in done.errors[0]
    with Project.open(path) as project:
        assert project.model() is None


def test_labels_outside_the_scheme_are_refused(made: Path, model: Path) -> None:
    done = workbench("model", made, model, "--labels", "PRIZE=SHIP")
    assert done.code == 1
    assert "'SHIP', which is no label of the project's scheme; its labels are" in done.errors[0]


def test_a_span_group_goes_with_a_model(made: Path) -> None:
    done = workbench("import", made, made.parent / "d1.txt", "--span-group", "sc")
    assert done.code == 2
    assert "--labels and --span-group go with a model" in done.errors[0]


def test_a_model_and_the_rules_cannot_both_be_chosen(made: Path, model: Path) -> None:
    assert workbench("model", made, model, "--rules").code == 2
