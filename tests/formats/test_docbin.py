"""DocBin: what spaCy trains on, and the report of what it cannot hold."""

from __future__ import annotations

import json
import subprocess
import sys
import zlib
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.tokens import Span as Stretch

from workbench.errors import FormatError
from workbench.formats import docbin
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.formats.labelmap import Labels
from workbench.formats.splitting import Split
from workbench.model.annotation import Annotation, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
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


def corpus(folder: Path, count: int, scheme: Scheme, split: Split | None = None) -> None:
    """Write an export of short dispatches, each with a number of its own."""
    docbin.write(
        (numbered(i) for i in range(count)), folder, Writing(scheme, split=split or Split())
    )


def numbered(number: int) -> Bundle:
    text = f'"Non {number}", a dit Jeanne Morel à Liège.'
    end = len(f'"Non {number}"')
    name, quoted = (end + 8, end + 20), ((0, end),)
    made: list[Annotation] = [Span("e", *name, "PER")]
    if number % 3:
        made.append(Quotation("q", QuotationType.DIRECT, quoted, ((end + 2, end + 7),), name, None))
    return Bundle(Dispatch(f"d{number}", text), AnnotationSet.of(f"d{number}", "Marie", made))


def parts_of(folder: Path, scheme: Scheme) -> dict[str, set[str]]:
    return {
        part: {
            found.dispatch.id
            for found in docbin.read(folder / part, Reading(scheme))
            if isinstance(found, Bundle)
        }
        for part in ("train", "dev", "test")
    }


def test_spacy_trains_on_an_export_as_it_is_and_finds_no_error_in_it(
    tmp_path: Path, scheme: Scheme
) -> None:
    corpus(tmp_path, 130, scheme)
    spacy_command(tmp_path, "debug", "data", "config.cfg")
    spacy_command(
        tmp_path, "train", "config.cfg", "--training.max_steps", "2",
        "--training.eval_frequency", "1", "--output", "model",
    )  # fmt: skip
    components = {path.name for path in (tmp_path / "model" / "model-last").iterdir()}
    assert {"ner", "quotations_finder", "quotations", "cues", "sources"} <= components


def test_an_export_is_split_and_an_earlier_one_leaves_nothing(
    tmp_path: Path, scheme: Scheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docbin, "_SHARD", 4)
    corpus(tmp_path, 30, scheme)
    assert len(list((tmp_path / "train").glob("*.spacy"))) == 6
    corpus(tmp_path, 10, scheme, split=Split(seed=3))
    found = parts_of(tmp_path, scheme)
    assert {part: len(ids) for part, ids in found.items()} == {"train": 8, "dev": 1, "test": 1}
    assert set().union(*found.values()) == {f"d{i}" for i in range(10)}
    meta = json.loads((tmp_path / "meta.json").read_text())
    assert (meta["tokenizer"], meta["seed"]) == (f"spacy.blank('fr') {version('spacy')}", 3)
    assert (meta["scheme_version"], meta["documents"]["train"]) == (scheme.version, 8)


def test_a_dispatch_without_a_set_teaches_nothing(tmp_path: Path, scheme: Scheme) -> None:
    docbin.write([Bundle(Dispatch("bare", TEXT))], tmp_path, Writing(scheme))
    assert not list(tmp_path.rglob("*.spacy"))
    assert not (tmp_path / "config.cfg").exists()


def test_what_does_not_align_comes_back_when_it_is_read(tmp_path: Path, scheme: Scheme) -> None:
    written = bundle(entity("Morel"), entity("Jeanne Morel"), quotation())
    docbin.write([written], tmp_path, Writing(scheme))
    (found,) = docbin.read(tmp_path, Reading(scheme))
    assert isinstance(found, Bundle)
    assert found.annotations == written.annotations


def test_docs_of_others_are_read_by_a_label_map(tmp_path: Path, scheme: Scheme) -> None:
    doc: Any = spacy.blank("fr")(TEXT)
    doc.ents = [doc.char_span(*at("Jeanne Morel"), "PERSON")]
    doc.spans["sc"] = [doc.char_span(*at('"Non"'), "QUOTE"), doc.char_span(*at("Liège"), "X")]
    path = tmp_path / "a.spacy"
    DocBin(docs=[doc]).to_disk(path)
    labels = Labels((("PERSON", "PER"), ("QUOTE", "direct"), ("X", "")))
    (found,) = docbin.read(path, Reading(scheme, labels, annotator="anne"))
    assert isinstance(found, Bundle), found
    assert found.annotations is not None
    assert [(s.start, s.end, s.label) for s in found.annotations.spans] == [
        (*at("Jeanne Morel"), "PER")
    ]
    assert [q.content for q in found.annotations.quotations] == [(at('"Non"'),)]


@pytest.mark.parametrize("raw", [b"", b"no DocBin", zlib.compress(b"\x81")])
def test_what_is_no_docbin_is_refused(raw: bytes, tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "a.spacy"
    path.write_bytes(raw)
    (found,) = docbin.read(path, Reading(scheme))
    assert isinstance(found, Refusal)


def spacy_command(folder: Path, *words: str) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "spacy", *words]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=120, cwd=folder
    )
    assert done.returncode == 0, done.stdout + done.stderr
