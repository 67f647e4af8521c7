"""Our JSON lines: they say everything, and are read back only when they agree with themselves."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import LENGTH, worked
from workbench.errors import FormatError
from workbench.formats import jsonl, lines, scheme
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.model.annotation import Origin, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.question import Question
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion

SCHEME = scheme.read_default()
TEXT = '"Non", a dit Jeanne Morel.'
MOREL = Speaker("s1", "Jeanne Morel", "person", "f", "maire", ("Morel",), "Q1")
ORDINARY = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
DIFFICULT = st.sampled_from(
    ["\U0001f600", "\r\n", "\u00a0", "\u202f", "e\u0301", "\u0645\u0631", "\u2028", '"', "\\", "a"]
)


def bundle() -> Bundle:
    person = Span("e1", 13, 25, "PER", "une note", Origin.SUGGESTION)
    said = Quotation(
        "q1",
        QuotationType.DIRECT,
        ((0, 5),),
        ((7, 12),),
        (13, 25),
        SourceKind.PERSON,
        "s1",
        origin=Origin.HAND,
    )
    proposed = Suggestion(Span("e1", 13, 25, "PER", origin=Origin.SUGGESTION), "rules", "n", 0.75)
    refused = Suggestion(Span("e2", 0, 5, "ORG", origin=Origin.SUGGESTION), "rules", "m", 0.25)
    made = AnnotationSet.of(
        "d1",
        "Marie",
        [person, said],
        state=State.FLAGGED,
        answered=["e1", "e2"],
        note="Voir la page 2.",
        reason="embargo ?",
        questions=[Question("o1", "e1", "La même personne ?")],
    )
    dispatch = Dispatch("d1", TEXT, headline="Titre", killed=True, origin="a.txt")
    return Bundle(dispatch, made, (MOREL,), (proposed, refused))


def test_a_line_says_everything_in_words() -> None:
    row = jsonl.from_bundle(bundle())
    assert row["workbench"] == 1
    assert row["sha256"] == bundle().dispatch.sha256
    assert (row["annotator"], row["state"], row["metadata"]["headline"]) == (
        "Marie",
        "flagged",
        "Titre",
    )
    assert (row["note"], row["reason"]) == ("Voir la page 2.", "embargo ?")
    assert row["questions"] == [{"id": "o1", "annotation": "e1", "text": "La même personne ?"}]
    assert row["entities"] == [
        {
            "id": "e1",
            "start": 13,
            "end": 25,
            "text": "Jeanne Morel",
            "label": "PER",
            "note": "une note",
            "origin": "suggestion",
            "suggester": "rules",
            "rule": "n",
            "confidence": 0.75,
        }
    ]
    (quotation,) = row["quotations"]
    assert quotation["content"] == [{"start": 0, "end": 5, "text": '"Non"'}]
    assert quotation["speaker"]["external_id"] == "Q1"
    assert [s["fate"] for s in row["suggestions"]] == ["accepted", "rejected"]


def test_a_line_is_read_back_as_it_was() -> None:
    row = lines.parse(json.dumps(jsonl.from_bundle(bundle())).encode())
    assert jsonl.to_bundle(row, scheme=SCHEME) == bundle()


@given(
    worked(),
    st.lists(DIFFICULT | ORDINARY, min_size=LENGTH, max_size=LENGTH).map("".join),
)
def test_any_text_and_set_are_read_back_with_their_offsets(
    work: tuple[AnnotationSet, list[Suggestion]], text: str
) -> None:
    made, suggestions = work
    before = Bundle(
        Dispatch("d", f"x{text}"),
        replace(made, answered=frozenset()),
        suggestions=tuple(suggestions),
    )
    raw = json.dumps(jsonl.from_bundle(before), ensure_ascii=False).encode()
    assert b"\n" not in raw
    assert jsonl.to_bundle(lines.parse(raw), scheme=SCHEME) == before


def test_a_line_from_before_there_were_remarks_is_read() -> None:
    row = jsonl.from_bundle(bundle())
    for name in ("note", "reason", "questions"):
        del row[name]
    made = jsonl.to_bundle(row, scheme=SCHEME).annotations
    assert made is not None
    assert (made.note, made.reason, dict(made.questions)) == ("", "", {})


def with_change(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    row = jsonl.from_bundle(bundle())
    place: Any = row
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return row


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (("workbench",), 2, "form 2"),
        (("text",), "Autre texte", "sha256 is not the hash"),
        (("sha256",), None, "sha256 is not the hash"),
        (("metadata",), [], "metadata is not an object"),
        (("annotator",), None, "no annotator"),
        (("state",), "finished", "the state 'finished'"),
        (("state",), {}, "the state {}"),
        (("note",), 3, "note is not a string"),
        (("reason",), None, "reason is not a string"),
        (("questions",), {}, "questions is not a list"),
        (("questions", 0, "text"), " ", "text is not a string with text in it"),
        (("questions", 0, "annotation"), 1, "annotation is not a string"),
        (("entities", 0, "text"), "Jean", "does not hold the words"),
        (("entities", 0, "end"), 99, "outside the text"),
        (("entities", 0, "start"), "13", "not an object with start, end and text"),
        (("entities", 0, "label"), "XYZ", "not in the project's scheme"),
        (("entities", 0, "id"), "q1", "stands twice"),
        (("entities", 0, "id"), "", "empty id"),
        (("entities", 0), 3, "not an object"),
        (("quotations",), {}, "quotations is not a list"),
        (("quotations", 0, "speaker"), "Morel", "not an object of the register"),
        (("quotations", 0, "speaker", "name"), "", "no id or no name"),
        (("quotations", 0, "source", "text"), "elle", "does not hold the words"),
        (("suggestions", 0, "confidence"), float("nan"), "not between 0 and 1"),
        (("suggestions", 0, "suggester"), "", "does not say who"),
        (("suggestions", 0, "speaker"), {"id": "s1", "name": "Morel"}, "a name in speaker_name"),
        (("suggestions", 0, "fate"), "lost", "the fate 'lost'"),
        (("suggestions", 1, "id"), "e1", "stands twice"),
    ],
)
def test_a_line_that_contradicts_itself_is_refused(
    path: tuple[str | int, ...], value: object, reason: str
) -> None:
    with pytest.raises(FormatError, match=reason):
        jsonl.to_bundle(with_change(path, value), scheme=SCHEME)


def test_a_file_is_read_back_under_the_name_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    jsonl.write([bundle()], path, Writing(SCHEME))
    assert [replace(b, line=0) for b in jsonl.read(path, Reading(SCHEME))] == [bundle()]
    (renamed,) = jsonl.read(path, Reading(SCHEME, annotator="Anne"))
    assert isinstance(renamed, Bundle)
    assert renamed.annotations is not None
    assert renamed.annotations.annotator == "Anne"


def test_without_the_text_no_word_of_it_is_written_and_its_hash_is(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    jsonl.write([bundle()], path, Writing(SCHEME, with_text=False))
    row = json.loads(path.read_text())
    assert row["sha256"] == bundle().dispatch.sha256
    assert row["entities"][0]["start"] == 13
    assert row["quotations"][0]["speaker"]["name"] == "Jeanne Morel"
    bare = json.dumps(row["entities"] + row["suggestions"], ensure_ascii=False)
    assert not any(words in bare for words in (TEXT, "Jeanne", "Non"))
    assert "a dit" not in path.read_text()
    assert "Titre" not in path.read_text()
    (refused,) = jsonl.read(path, Reading(SCHEME))
    assert isinstance(refused, Refusal)
