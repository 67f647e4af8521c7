"""The compact gold form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.errors import FormatError
from workbench.formats import gold
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.formats.labelmap import Labels
from workbench.model.annotation import Origin, Quotation, QuotationType, SourceKind, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion

TEXT = '"Non", a dit Jeanne Morel à Liège. "Oui", a-t-elle ajouté.'
LINE: dict[str, Any] = {
    "id": "d1",
    "text": TEXT,
    "entities": [[13, 25, "PER"], [28, 33, "LOC"]],
    "quotes": [
        {
            "type": "direct",
            "content": [[0, 5]],
            "cue": [[7, 12]],
            "source": [13, 25],
            "source_kind": "person",
            "speaker": "Jeanne Morel",
        },
        {
            "type": "direct",
            "content": [[35, 40]],
            "cue": [[42, 57]],
            "source": [46, 50],
            "source_kind": "pronoun",
            "speaker": "Jeanne Morel",
        },
    ],
}


def read(line: dict[str, Any], scheme: Scheme, *register: Speaker) -> Bundle:
    return gold.to_bundle(line, list(register), annotator="Marie", scheme=scheme)


def test_a_line_becomes_a_set_that_is_done(scheme: Scheme) -> None:
    found = read(LINE, scheme)
    made = found.annotations
    assert made is not None
    assert (made.annotator, made.state) == ("Marie", State.DONE)
    assert [(s.start, s.end, s.label, s.origin) for s in made.spans] == [
        (13, 25, "PER", Origin.IMPORT),
        (28, 33, "LOC", Origin.IMPORT),
    ]
    first, second = made.quotations
    assert first.cue == ((7, 12),)
    assert first.speaker == second.speaker == found.speakers[0].id
    assert found.speakers[0].kind == "person"


def test_a_speaker_is_found_in_the_register(scheme: Scheme) -> None:
    known = Speaker("s1", "Morel", aliases=("jeanne MOREL",))
    assert read(LINE, scheme, known).speakers == (known,)


def test_a_line_with_entities_only_is_in_progress(scheme: Scheme) -> None:
    made = read({k: v for k, v in LINE.items() if k != "quotes"}, scheme).annotations
    assert made is not None
    assert made.state is State.STARTED


def test_a_line_with_id_and_text_only_is_a_bare_dispatch(scheme: Scheme) -> None:
    bare = gold.to_bundle({"id": "d1", "text": TEXT}, [], annotator=None, scheme=scheme)
    assert bare.annotations is None


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"id": ""}, "id is not a string"),
    ({"id": None}, "id is missing"),
    ({"text": None}, "text is missing"),
    ({"text": 3}, "text is not a string"),
    ({"text": " \n"}, "empty"),
    ({"text": "a\x00b"}, "NUL character at 1"),
    ({"entities": {}}, "entities is not a list"),
    ({"entities": [[1, 2]]}, "is not .start, end, label."),
    ({"entities": [[2, 1, "PER"]]}, "0 <= start < end"),
    ({"entities": [[0, 999, "PER"]]}, "outside the text, which has 58"),
    ({"entities": [[0, 1, "XYZ"]]}, "'XYZ' is not in the project's scheme"),
    ({"entities": [[0, "1", "PER"]]}, "not a pair of offsets"),
    ({"quotes": ["x"]}, "is not an object"),
    ({"quotes": [{"type": "loud", "content": [[0, 1]]}]}, "loud"),
    ({"quotes": [{"type": "direct", "content": []}]}, "at least one part"),
    ({"quotes": [{"type": "direct", "content": [[0, 1]], "speaker": 3}]}, "not a name"),
    ({"headline": 3}, "headline is not a string"),
]


@pytest.mark.parametrize(("change", "reason"), WRONG)
def test_a_wrong_line_is_refused_with_its_reason(
    scheme: Scheme, change: dict[str, Any], reason: str
) -> None:
    with pytest.raises(FormatError, match=reason):
        read(LINE | change, scheme)


def test_annotations_need_an_annotator(scheme: Scheme) -> None:
    with pytest.raises(FormatError, match="--as ANNOTATOR"):
        gold.to_bundle(LINE, [], annotator=None, scheme=scheme)


def test_suggestions_are_written_in_the_form_that_is_read(scheme: Scheme) -> None:
    quotation = Quotation(
        "b",
        QuotationType.DIRECT,
        ((0, 5),),
        ((7, 12),),
        (13, 25),
        SourceKind.PERSON,
        origin=Origin.SUGGESTION,
    )
    made = [
        Suggestion(quotation, "rules", "r", 0.9, "Jeanne Morel"),
        Suggestion(Span("a", 13, 25, "PER", origin=Origin.SUGGESTION), "rules", "r", 0.5),
    ]
    row = gold.from_suggestions("d1", TEXT, made)
    back = read(row, scheme).annotations
    assert back is not None
    assert [(s.start, s.end, s.label) for s in back.spans] == [(13, 25, "PER")]
    assert [(q.content, q.cue, q.source) for q in back.quotations] == [
        (quotation.content, quotation.cue, quotation.source)
    ]
    assert row["quotes"][0]["speaker"] == "Jeanne Morel"


def test_a_file_is_written_and_read_with_the_labels_of_others(
    scheme: Scheme, tmp_path: Path
) -> None:
    path = tmp_path / "a.jsonl"
    named = LINE | {"entities": [[13, 25, "PERSON"], [28, 33, "X"]]}
    path.write_text(json.dumps(named) + "\n{\n")
    labels = Labels((("PERSON", "PER"), ("X", "")))
    found, refused = gold.read(path, Reading(scheme, labels, annotator="Marie"))
    assert isinstance(found, Bundle), found
    assert isinstance(refused, Refusal)
    gold.write([found], path, Writing(scheme))
    assert json.loads(path.read_text()) == LINE | {"entities": [[13, 25, "PER"]]}


def test_without_the_text_a_line_has_its_hash(scheme: Scheme, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    gold.write([read(LINE, scheme)], path, Writing(scheme, with_text=False))
    row = json.loads(path.read_text())
    assert "text" not in row
    assert row["sha256"] == Dispatch("d1", TEXT).sha256
