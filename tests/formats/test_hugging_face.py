"""Token classification: the rules by which datasets reads it, and foreign files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from workbench.formats import hugging_face
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.wire_warning import WarningCode

TEXT = '"Non", dit Ana Lopes.'


def written(folder: Path, scheme: Scheme) -> None:
    quotation = Quotation("q", QuotationType.DIRECT, ((0, 5),), ((7, 10),), (11, 20))
    made = AnnotationSet.of("d1", "anne", [Span("a", 11, 20, "PER"), quotation])
    hugging_face.write([Bundle(Dispatch("d1", TEXT), made)], folder, Writing(scheme))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_each_layer_has_its_file_and_its_labels(tmp_path: Path, scheme: Scheme) -> None:
    written(tmp_path, scheme)
    names = json.loads((tmp_path / "label_names.json").read_text())
    tagged: dict[str, list[tuple[str, str]]] = {}
    for layer, labels in names.items():
        (row,) = rows(tmp_path / f"{layer}.jsonl")
        assert len(row["tokens"]) == len(row["ner_tags"]) == len(row["offsets"])
        assert [TEXT[start:end] for start, end in row["offsets"]] == row["tokens"]
        tags = [labels[tag] for tag in row["ner_tags"]]
        tagged[layer] = [p for p in zip(row["tokens"], tags, strict=True) if p[1] != "O"]
    assert tagged["entities"] == [("Ana", "B-PER"), ("Lopes", "I-PER")]
    assert [tag for _, tag in tagged["quotes"]] == ["B-direct", "I-direct", "I-direct"]
    assert tagged["cues"] == [("dit", "B-CUE")]
    assert tagged["sources"] == [("Ana", "B-SOURCE"), ("Lopes", "I-SOURCE")]


def test_a_foreign_file_is_read_by_a_list_of_labels(tmp_path: Path, scheme: Scheme) -> None:
    (tmp_path / "label_names.json").write_text('["O", "B-PER", "I-PER"]')
    path = tmp_path / "train.jsonl"
    good = {"id": "7", "tokens": ["Ana", "Lopes", "dort"], "ner_tags": [1, 2, 0]}
    path.write_text(f"{json.dumps(good)}\n{json.dumps(good | {'ner_tags': [1, 2, 9]})}\n")
    first, second = hugging_face.read(path, Reading(scheme, annotator="anne"))
    assert isinstance(first, Bundle)
    assert first.annotations is not None
    assert [(s.start, s.end, s.label) for s in first.annotations.spans] == [(0, 9, "PER")]
    assert [w.code for w in first.dispatch.warnings] == [WarningCode.REBUILT]
    assert isinstance(second, Refusal)
    assert "the tag 9 is none of the 3" in second.reason
