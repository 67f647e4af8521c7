"""DocBin: what spaCy trains on, and the report of what it cannot hold."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import cast

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.tokens import Span as Stretch

from workbench.errors import FormatError
from workbench.formats import docbin
from workbench.formats.bundle import Bundle
from workbench.model.annotation import Annotation, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.speaker import Speaker
from workbench.model.state import State

TEXT = '\U0001f600 "Non", a dit Jeanne Morel à Liège. "Oui", a-t-elle ajouté.'
MOREL = Speaker("s1", "Jeanne Morel")


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def bundle(*annotations: Annotation) -> Bundle:
    made = AnnotationSet.of("d1", "Marie", annotations, state=State.DONE)
    return Bundle(Dispatch("d1", TEXT), made, (MOREL,))


def entity(words: str, label: str = "PER") -> Span:
    return Span(f"e-{words}-{label}", *at(words), label)


def quotation() -> Quotation:
    return Quotation(
        "q1",
        QuotationType.DIRECT,
        (at('"Non"'), at('"Oui"')),
        (at("a dit"),),
        at("elle"),
        SourceKind.PRONOUN,
        "s1",
        "une note",
    )


def built(*annotations: Annotation) -> tuple[Doc, docbin.Report]:
    made, report = docbin.build([bundle(*annotations)], language="fr")
    loaded = DocBin().from_bytes(made.to_bytes())
    return next(iter(loaded.get_docs(spacy.blank("fr").vocab))), report


def group(doc: Doc, name: str) -> list[Stretch]:
    return list(cast("Iterable[Stretch]", doc.spans[name]))


def test_entities_and_quotations_are_where_spacy_looks_for_them() -> None:
    doc, report = built(entity("Jeanne Morel"), entity("Liège", "LOC"), quotation())
    assert doc.text == TEXT
    assert [(e.text, e.label_) for e in doc.ents] == [("Jeanne Morel", "PER"), ("Liège", "LOC")]
    assert [(s.text, s.label_, s.id_) for s in group(doc, "quotations")] == [
        ('"Non"', "direct", "q1"),
        ('"Oui"', "direct", "q1"),
    ]
    assert [s.text for s in group(doc, "cues")] == ["a dit"]
    assert report.docs == 1


def test_what_does_not_align_is_reported_and_kept_with_its_exact_offsets() -> None:
    doc, report = built(quotation())
    (problem,) = report.unaligned
    assert (problem.dispatch, problem.annotator, problem.words) == ("d1", "Marie", "elle")
    assert (problem.start, problem.end) == at("elle")
    assert not group(doc, "sources")
    (kept,) = doc.user_data[docbin.KEY]["quotations"]
    assert (kept["source"]["start"], kept["source"]["end"]) == at("elle")
    assert kept["speaker"]["name"] == "Jeanne Morel"


def test_of_entities_that_overlap_the_longest_is_an_entity_and_the_other_is_reported() -> None:
    doc, report = built(entity("Morel"), entity("Jeanne Morel"), entity("Liège", "LOC"))
    assert [e.text for e in doc.ents] == ["Jeanne Morel", "Liège"]
    assert [p.words for p in report.overlapping] == ["Morel"]
    assert len(doc.user_data[docbin.KEY]["entities"]) == 3


def test_what_only_user_data_holds_is_counted() -> None:
    _, report = built(quotation())
    assert report.unheld["quotations in several parts"] == 1
    assert report.unheld["speakers"] == 1
    assert report.unheld["notes"] == 1


def test_a_language_that_spacy_lacks_is_said() -> None:
    with pytest.raises(FormatError, match="no tokenizer for the language 'qq'"):
        docbin.build([bundle()], language="qq")


def test_spacy_train_accepts_the_file(tmp_path: Path) -> None:
    path, config = tmp_path / "train.spacy", tmp_path / "config.cfg"
    made, _ = docbin.build([bundle(entity("Jeanne Morel"), quotation())] * 4, language="fr")
    made.to_disk(path)
    spacy_command(
        "init", "config", str(config), "--lang", "fr", "--pipeline", "ner", "--optimize",
        "efficiency",
    )  # fmt: skip
    spacy_command(
        "train", str(config), "--paths.train", str(path), "--paths.dev", str(path),
        "--training.max_steps", "2", "--training.eval_frequency", "1",
        "--output", str(tmp_path / "out"),
    )  # fmt: skip
    assert (tmp_path / "out" / "model-last" / "ner").is_dir()


def spacy_command(*words: str) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "spacy", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
