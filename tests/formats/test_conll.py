"""CoNLL: tags of any scheme, exact offsets by the table, and spaCy's own converter."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from workbench.formats import conll
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.model.annotation import Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.wire_warning import WarningCode

converters: Any = import_module("spacy.training.converters")  # its types are half known
TEXT = "\n😀 Ana Lopes\u202f: «\u00a0Non\u00a0».\nGand  dort."
IOB1 = (
    "-DOCSTART- -X- O O\n\nAna NNP I-NP I-PER\nLopes NNP I-NP I-PER\nGand NNP B-NP B-PER\n\n"
    "Oui UH O O\n"
)
IOB2 = "Ana B-PER\nLopes I-PER\nGand B-PER\n\nOui O\n"


def found(path: Path, scheme: Scheme) -> list[Bundle | Refusal]:
    return list(conll.read(path, Reading(scheme, annotator="anne")))


def bundle(of: Bundle | Refusal) -> Bundle:
    assert isinstance(of, Bundle), of
    return of


def spans(of: Bundle | Refusal) -> list[tuple[str, str]]:
    its = bundle(of)
    assert its.annotations is not None
    return [(its.dispatch.text[s.start : s.end], s.label) for s in its.annotations.spans]


def written(folder: Path, scheme: Scheme) -> Path:
    made = AnnotationSet.of("d 1", "anne", [Span("a", 3, 12, "PER"), Span("b", 24, 28, "LOC")])
    other = AnnotationSet.of("d2", "anne", [])
    bundles = [Bundle(Dispatch("d 1", TEXT), made), Bundle(Dispatch("d2", "Fin."), other)]
    return conll.write(bundles, folder / "out.conll", Writing(scheme))[0]


@pytest.mark.parametrize("text", [IOB1, IOB2])
def test_both_schemes_are_read_and_a_text_that_was_rebuilt_is_said(
    text: str, tmp_path: Path, scheme: Scheme
) -> None:
    path = tmp_path / "a.conll"
    path.write_text(text)
    (only,) = found(path, scheme)
    assert bundle(only).dispatch.text == "Ana Lopes Gand\nOui"
    assert [w.code for w in bundle(only).dispatch.warnings] == [WarningCode.REBUILT]
    assert spans(only) == [("Ana Lopes", "PER"), ("Gand", "PER")]


def test_the_name_tells_the_scheme_and_the_table_gives_text_and_offsets_back(
    tmp_path: Path, scheme: Scheme
) -> None:
    path = written(tmp_path, scheme)
    assert path.name == "out.iob2.conll"
    first, second = found(path, scheme)
    assert (bundle(first).dispatch.id, bundle(first).dispatch.text) == ("d 1", TEXT)
    assert bundle(first).dispatch.warnings == ()
    assert spans(first) == [("Ana Lopes", "PER"), ("Gand", "LOC")]
    assert bundle(second).dispatch.text == "Fin."


def test_tags_that_were_corrected_since_are_taken_from_the_file(
    tmp_path: Path, scheme: Scheme
) -> None:
    path = written(tmp_path, scheme)
    path.write_text(path.read_text().replace("B-LOC", "B-ORG"))
    assert spans(found(path, scheme)[0])[1] == ("Gand", "ORG")


def test_tokens_that_are_not_those_of_the_table_are_refused(tmp_path: Path, scheme: Scheme) -> None:
    path = written(tmp_path, scheme)
    path.write_text(path.read_text().replace("Lopes", "Lopez"))
    first, second = found(path, scheme)
    assert isinstance(first, Refusal)
    assert "'Lopez' and 'Lopes'" in first.reason
    assert isinstance(second, Bundle)


def test_a_line_without_a_tag_refuses_its_document_alone(tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "a.conll"
    path.write_text(f"{IOB1}-DOCSTART- O\n\nalone\n")
    first, second = found(path, scheme)
    assert isinstance(first, Bundle)
    assert isinstance(second, Refusal)
    assert "'alone' is not a token and its tag" in second.reason


def test_spacy_converts_what_was_written(tmp_path: Path, scheme: Scheme) -> None:
    first, second = converters.conll_ner_to_docs(
        written(tmp_path, scheme).read_text(), n_sents=0, no_print=True
    )
    assert [(e.text, e.label_) for e in first.ents] == [("Ana Lopes", "PER"), ("Gand", "LOC")]
    assert len(list(first.sents)) == 2
    assert [t.text for t in second] == ["Fin", "."]
