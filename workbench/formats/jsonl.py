"""Our own JSON lines: one annotator's set of one dispatch a line, complete enough to be read back.

Every stretch is ``{"start", "end", "text"}``: code points, half-open, with the words beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.fields import METADATA, check_annotation, metadata, string, text
from workbench.formats.forms import Reading, Writing
from workbench.model.annotation import Annotation, Part, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.plain import (
    from_annotation,
    from_speaker,
    from_suggestion,
    from_warning,
    from_zone,
    to_annotation,
    to_speaker,
    to_suggestion,
    to_warning,
    to_zone,
)
from workbench.model.question import Question
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Fate, Suggestion
from workbench.model.wire_warning import WireWarning
from workbench.model.zone import Zone

Row = dict[str, Any]
VERSION = 1
"""The version of the form, in the field ``workbench`` of every line."""


def is_own(row: Mapping[str, Any]) -> bool:
    """Tell whether a line says that it is of this form."""
    return "workbench" in row


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each line; the annotator is the line's unless another is named."""

    def bundle(row: Row, _: str) -> Bundle:
        if not is_own(row):
            raise FormatError("the line does not say that it is one of the workbench's")
        found = to_bundle(row, scheme=reading.scheme)
        made = found.annotations
        if made is None or not reading.annotator:
            return found
        return replace(found, annotations=replace(made, annotator=reading.annotator))

    yield from lines.bundles(path, bundle)


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a line for each bundle.

    A line without its text keeps the hash of it, by which the offsets can be vouched for; such a
    line cannot be read back.
    """
    rows = map(from_bundle, bundles)
    return lines.write(rows if writing.with_text else map(without_text, rows), target)


# Writing


def without_text(row: Row) -> Row:
    """Return a line without what stands in the dispatch: text, headline and words at offsets."""
    bare = {k: _without_words(v) for k, v in row.items() if k != "text"}
    bare["metadata"] = row["metadata"] | {"headline": ""}
    return bare


def _without_words(value: object) -> object:
    if isinstance(value, list):
        return [_without_words(v) for v in cast("list[object]", value)]
    if isinstance(value, dict):
        row = cast("Row", value)
        stretch = row.keys() >= {"start", "end", "text"}
        return {k: _without_words(v) for k, v in row.items() if k != "text" or not stretch}
    return value


def from_bundle(bundle: Bundle) -> Row:
    """Return the line of a bundle."""
    dispatch = bundle.dispatch
    made = bundle.annotations or AnnotationSet(dispatch.id, "")
    register = {s.id: s for s in bundle.speakers}
    proposed = {s.id: s for s in bundle.suggestions}

    def written(annotation: Annotation) -> Row:
        row = _written(annotation, dispatch.text, register)
        suggestion = proposed.get(annotation.id)
        return row if suggestion is None else row | _proposal(suggestion)

    return {
        "workbench": VERSION,
        "id": dispatch.id,
        "text": dispatch.text,
        "sha256": dispatch.sha256,
        "metadata": {name: getattr(dispatch, name) for name in METADATA}
        | {
            "killed": dispatch.killed,
            "zones": [from_zone(z) for z in dispatch.zones],
            "warnings": [from_warning(w) for w in dispatch.warnings],
        },
        "annotator": made.annotator or None,
        "annotator_kind": bundle.kind,
        "state": str(made.state),
        "reason": made.reason,
        "note": made.note,
        "questions": [asdict(made.questions[name]) for name in sorted(made.questions)],
        "entities": [written(s) for s in made.spans],
        "quotations": [written(q) for q in made.quotations],
        "suggestions": [
            _written(s.annotation, dispatch.text, register)
            | from_suggestion_only(s)
            | {"fate": str(made.fate(s))}
            for s in bundle.suggestions
        ],
    }


def from_suggestion_only(suggestion: Suggestion) -> Row:
    """Return what a suggestion has beyond its annotation."""
    own = from_suggestion(suggestion)
    return {k: own[k] for k in ("suggester", "rule", "confidence", "speaker_name")}


def _proposal(suggestion: Suggestion) -> Row:
    own = from_suggestion_only(suggestion)
    return {k: own[k] for k in ("suggester", "rule", "confidence")}


def _written(annotation: Annotation, text: str, register: Mapping[str, Speaker]) -> Row:
    if isinstance(annotation, Span):
        start, end = annotation.start, annotation.end
        return {
            "id": annotation.id,
            "start": start,
            "end": end,
            "text": text[start:end],
            "label": annotation.label,
            "note": annotation.note,
            "origin": str(annotation.origin),
        }
    row = from_annotation(annotation)
    for name in ("content", "cue"):
        row[name] = [_stretch(part, text) for part in row[name]]
    row["source"] = None if annotation.source is None else _stretch(annotation.source, text)
    speaker = None if annotation.speaker is None else register[annotation.speaker]
    row["speaker"] = None if speaker is None else from_speaker(speaker)
    return row


def _stretch(part: Part, text: str) -> Row:
    start, end = part
    return {"start": start, "end": end, "text": text[start:end]}


# Reading


def to_bundle(row: Mapping[str, Any], *, scheme: Scheme) -> Bundle:
    """Read a line; raise FormatError where it is not of this form or contradicts itself."""
    if row["workbench"] != VERSION:
        raise FormatError(
            f"the line is of form {row['workbench']!r}, this workbench reads {VERSION}; update it"
        )
    dispatch = _dispatch(row)
    register: dict[str, Speaker] = {}
    annotations = [
        _read(plain, dispatch.text, register, scheme)
        for name in ("entities", "quotations")
        for plain in _objects(row, name)
    ]
    _check_ids((a.id for a in annotations), "annotation")
    proposed = [
        (_suggestion(plain, dispatch.text, register, scheme), Fate(_fate(plain)))
        for plain in _objects(row, "suggestions")
    ]
    _check_ids((f"{s.id} of {s.suggester}" for s, _ in proposed), "suggestion")
    return Bundle(
        dispatch,
        _set(row, dispatch, annotations, [s.id for s, f in proposed if f is not Fate.OPEN]),
        tuple(register.values()),
        tuple(s for s, _ in proposed),
        "gold" if row.get("annotator_kind") == "gold" else "person",
    )


def _dispatch(row: Mapping[str, Any]) -> Dispatch:
    said = row.get("metadata", {})
    if not isinstance(said, dict):
        raise FormatError("metadata is not an object")
    facts = cast("Row", said)
    dispatch = Dispatch(
        id=string(row, "id"),
        text=text(row),
        killed=facts.get("killed") is True,
        zones=_zones(facts, text(row)),
        warnings=_warnings(facts),
        **metadata(facts),
    )
    if row.get("sha256") != dispatch.sha256:
        raise FormatError(
            "sha256 is not the hash of the text: the text was changed, so no offset can be trusted"
        )
    return dispatch


def _zones(facts: Row, of: str) -> tuple[Zone, ...]:
    try:
        zones = tuple(to_zone(z) for z in facts.get("zones", ()))
    except (TypeError, ValueError) as error:
        raise FormatError(f"a zone is not [kind, start, end]: {error}") from error
    if any(not 0 <= z.start < z.end <= len(of) for z in zones):
        raise FormatError("a zone lies outside the text")
    return zones


def _warnings(facts: Row) -> tuple[WireWarning, ...]:
    try:
        return tuple(to_warning(w) for w in facts.get("warnings", ()))
    except (TypeError, ValueError) as error:
        raise FormatError(f"a warning is not [code, detail]: {error}") from error


def _set(
    row: Mapping[str, Any], dispatch: Dispatch, annotations: list[Annotation], answered: list[str]
) -> AnnotationSet | None:
    if row.get("annotator") is None:
        if annotations or answered or row.get("questions") or row.get("note"):
            raise FormatError("the line holds annotations or remarks but no annotator")
        return None
    state = row.get("state")
    if state not in tuple(State):
        raise FormatError(f"the state {state!r} is none of {', '.join(State)}")
    questions = [_question(plain) for plain in _objects(row, "questions")]
    _check_ids((q.id for q in questions), "question")
    return AnnotationSet.of(
        dispatch.id,
        string(row, "annotator"),
        annotations,
        state=State(state),
        answered=answered,
        note=_remark(row, "note"),
        reason=_remark(row, "reason"),
        questions=questions,
    )


def _question(plain: Row) -> Question:
    """Read an open question; its annotation may be gone since, or be none: the whole dispatch."""
    return Question(string(plain, "id"), _remark(plain, "annotation"), string(plain, "text"))


def _remark(row: Mapping[str, Any], name: str) -> str:
    """Return a field that older lines do not have."""
    value = row.get(name, "")
    if not isinstance(value, str):
        raise FormatError(f"{name} is not a string")
    return value


def _fate(plain: Row) -> str:
    fate = plain.get("fate", Fate.OPEN)
    if fate not in tuple(Fate):
        raise FormatError(f"the fate {fate!r} is none of {', '.join(Fate)}")
    return str(fate)


def _suggestion(plain: Row, text: str, register: dict[str, Speaker], scheme: Scheme) -> Suggestion:
    if plain.get("speaker") is not None:
        raise FormatError("a suggestion has a name in speaker_name, not a speaker of the register")
    annotation = _read(plain, text, register, scheme)
    suggestion = to_suggestion({**plain, **from_annotation(annotation)})
    if not 0 <= suggestion.confidence <= 1:
        raise FormatError(f"the confidence {suggestion.confidence} is not between 0 and 1")
    if not suggestion.suggester:
        raise FormatError(f"the suggestion {suggestion.id} does not say who proposed it")
    return suggestion


def _read(plain: Row, text: str, register: dict[str, Speaker], scheme: Scheme) -> Annotation:
    flat = plain
    if "label" in plain:
        _part(plain, text)
    else:
        flat = dict(plain)
        for name in ("content", "cue"):
            flat[name] = [_part(p, text) for p in _objects(plain, name)]
        source = plain.get("source")
        flat["source"] = None if source is None else _part(source, text)
        flat["speaker"] = _speaker(plain.get("speaker"), register)
    annotation = to_annotation(flat)
    if not annotation.id:
        raise FormatError("an annotation has an empty id")
    check_annotation(annotation, text=text, scheme=scheme)
    return annotation


def _part(value: object, text: str) -> Part:
    plain = cast("Row", value) if isinstance(value, dict) else {}
    start, end, words = plain.get("start"), plain.get("end"), plain.get("text")
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(words, str)):
        raise FormatError("a stretch is not an object with start, end and text")
    if not 0 <= start < end <= len(text):
        raise FormatError(
            f"[{start}, {end}) lies outside the text, which has {len(text)} characters"
        )
    if text[start:end] != words:
        raise FormatError(
            f"at [{start}, {end}) the text does not hold the words beside the offsets"
        )
    return start, end


def _speaker(value: object, register: dict[str, Speaker]) -> str | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise FormatError("a speaker is not an object of the register")
    speaker = to_speaker(cast("Row", value))
    if not speaker.name or not speaker.id:
        raise FormatError("a speaker has no id or no name")
    register[speaker.id] = speaker
    return speaker.id


def _objects(row: Mapping[str, Any], name: str) -> list[Row]:
    value = row.get(name, [])
    if not isinstance(value, list):
        raise FormatError(f"{name} is not a list")
    found = cast("list[object]", value)
    if not all(isinstance(v, dict) for v in found):
        raise FormatError(f"{name} holds something that is not an object")
    return cast("list[Row]", found)


def _check_ids(ids: Iterable[str], what: str) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise FormatError(f"the {what} {one} stands twice in the line")
        seen.add(one)
