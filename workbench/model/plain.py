"""Values as plain dictionaries and back: one form for the journal, the worker and the exports.

``from_...`` raise FormatError where a field is missing or has a wrong type.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

from workbench.errors import FormatError, OffsetError
from workbench.model.annotation import (
    Annotation,
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
)
from workbench.model.conflict import Answer, Aspect, Variant
from workbench.model.decision import Choice, Decision, Grounds, Ruling
from workbench.model.edit import Edit
from workbench.model.layer import Layer
from workbench.model.question import Question
from workbench.model.scheme import Label, Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.model.users_model import UsersModel
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import Zone, ZoneKind

Plain = dict[str, Any]
_ORIGINS: Mapping[object, Origin] = {str(origin): origin for origin in Origin}
T = TypeVar("T")


def from_annotation(annotation: Annotation) -> Plain:
    """Return an annotation as a dictionary; a span has a ``label``, a quotation a ``content``."""
    if isinstance(annotation, Span):
        return {
            "id": annotation.id,
            "start": annotation.start,
            "end": annotation.end,
            "label": annotation.label,
            "note": annotation.note,
            "origin": str(annotation.origin),
        }
    return {
        "id": annotation.id,
        "type": str(annotation.type),
        "content": [list(p) for p in annotation.content],
        "cue": [list(p) for p in annotation.cue],
        "source": None if annotation.source is None else list(annotation.source),
        "source_kind": None if annotation.source_kind is None else str(annotation.source_kind),
        "speaker": annotation.speaker,
        "note": annotation.note,
        "origin": str(annotation.origin),
    }


def to_annotation(plain: Mapping[str, Any]) -> Annotation:
    """Read an annotation from a dictionary."""
    return _read("an annotation", plain, _annotation)


def _annotation(plain: Mapping[str, Any]) -> Annotation:
    said = plain.get("origin", Origin.HAND)
    origin = _ORIGINS.get(said) or Origin(said)
    note = str(plain.get("note", ""))
    if "label" in plain:
        start, end = part((plain["start"], plain["end"]))
        return Span(str(plain["id"]), start, end, str(plain["label"]), note, origin)
    kind = plain.get("source_kind")
    source = plain.get("source")
    return Quotation(
        str(plain["id"]),
        QuotationType(plain["type"]),
        parts(plain["content"]),
        parts(plain.get("cue") or []),
        None if source is None else part(source),
        None if kind is None else SourceKind(kind),
        plain.get("speaker"),
        note,
        origin,
    )


def part(value: object) -> Part:
    """Read a stretch from a list of two whole numbers; raise ValueError for anything else."""
    numbers = cast("Sequence[object]", value) if isinstance(value, list | tuple) else ()
    if len(numbers) == 2:  # noqa: PLR2004 - a pair
        start, end = numbers
        if isinstance(start, int) and isinstance(end, int):
            return start, end
    raise ValueError(f"{value!r} is not a pair of offsets")


def parts(value: Sequence[object]) -> tuple[Part, ...]:
    """Read stretches from a list of pairs."""
    return tuple(part(v) for v in value)


def from_suggestion(suggestion: Suggestion) -> Plain:
    """Return a suggestion as a dictionary."""
    return {
        **from_annotation(suggestion.annotation),
        "suggester": suggestion.suggester,
        "rule": suggestion.rule,
        "confidence": suggestion.confidence,
        "speaker_name": suggestion.speaker,
    }


def to_suggestion(plain: Mapping[str, Any]) -> Suggestion:
    """Read a suggestion from a dictionary."""
    return _read("a suggestion", plain, _suggestion)


def _suggestion(plain: Mapping[str, Any]) -> Suggestion:
    return Suggestion(
        _annotation(plain),
        str(plain["suggester"]),
        str(plain["rule"]),
        float(plain["confidence"]),
        str(plain.get("speaker_name", "")),
    )


def from_zone(zone: Zone) -> list[str | int]:
    """Return a zone as [kind, start, end]."""
    return [str(zone.kind), zone.start, zone.end]


def to_zone(plain: Sequence[Any]) -> Zone:
    """Read a zone from [kind, start, end]; raise ValueError for anything else."""
    kind, start, end = plain
    return Zone(ZoneKind(kind), *part([start, end]))


def from_warning(warning: WireWarning) -> list[str]:
    """Return a warning as [code, detail]."""
    return [str(warning.code), warning.detail]


def to_warning(plain: Sequence[Any]) -> WireWarning:
    """Read a warning from [code, detail]; raise ValueError for anything else."""
    code, detail = plain
    return WireWarning(WarningCode(code), str(detail))


def from_model(model: UsersModel) -> Plain:
    """Return a user's model as a dictionary."""
    return {"name": model.name, "labels": dict(model.labels), "span_group": model.span_group}


def to_model(plain: Mapping[str, Any]) -> UsersModel:
    """Read a user's model from a dictionary."""
    return _read("a model", plain, _model)


def _model(plain: Mapping[str, Any]) -> UsersModel:
    labels = tuple((str(theirs), str(ours)) for theirs, ours in plain["labels"].items())
    return UsersModel(str(plain["name"]), labels, str(plain["span_group"]))


def from_speaker(speaker: Speaker) -> Plain:
    """Return a speaker as a dictionary."""
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind,
        "gender": speaker.gender,
        "role": speaker.role,
        "aliases": list(speaker.aliases),
        "external_id": speaker.external_id,
    }


def to_speaker(plain: Mapping[str, Any]) -> Speaker:
    """Read a speaker from a dictionary."""
    return _read("a speaker", plain, _speaker)


def _speaker(plain: Mapping[str, Any]) -> Speaker:
    return Speaker(
        str(plain["id"]),
        str(plain["name"]),
        str(plain.get("kind") or ""),
        str(plain.get("gender") or ""),
        str(plain.get("role") or ""),
        tuple(str(a) for a in plain.get("aliases") or ()),
        str(plain.get("external_id") or ""),
    )


def from_question(question: Question) -> Plain:
    """Return a question as a dictionary."""
    return {"id": question.id, "annotation": question.annotation, "text": question.text}


def to_question(plain: Mapping[str, Any]) -> Question:
    """Read a question from a dictionary."""
    return _read("a question", plain, _question)


def _question(plain: Mapping[str, Any]) -> Question:
    return Question(str(plain["id"]), str(plain.get("annotation") or ""), str(plain["text"]))


def from_decision(decision: Decision) -> Plain:
    """Return a decision as a dictionary without the fields that say nothing."""
    grounds = decision.grounds
    fields: Plain = {
        "id": decision.id,
        "layer": str(decision.layer),
        "stretches": [list(p) for p in decision.stretches],
        "votes": [
            {"answer": [bare(a) for a in v.answer], "annotators": list(v.annotators)}
            for v in decision.votes
        ],
        "ruling": str(decision.ruling),
        "answer": [bare(a) for a in decision.answer],
        "choices": [[str(c.aspect), c.annotator, c.slot] for c in decision.choices],
        "back_to": decision.back_to,
        "who": grounds.who,
        "at": grounds.at,
        "reason": grounds.reason,
        "words": grounds.words,
        "clause": grounds.clause,
        "guideline": grounds.guideline or None,
    }
    return {name: value for name, value in fields.items() if value not in ("", None, [])}


def to_decision(plain: Mapping[str, Any]) -> Decision:
    """Read a decision from a dictionary."""
    return _read("a decision", plain, _decision)


def _decision(plain: Mapping[str, Any]) -> Decision:
    grounds = Grounds(
        *(str(plain.get(name, "")) for name in ("who", "at", "reason", "words", "clause")),
        guideline=int(plain.get("guideline", 0)),
    )
    return Decision(
        str(plain["id"]),
        Layer(plain["layer"]),
        parts(plain["stretches"]),
        tuple(Variant(_answer(v["answer"]), tuple(v["annotators"])) for v in plain["votes"]),
        Ruling(plain["ruling"]),
        grounds,
        _answer(plain.get("answer", ())),
        tuple(Choice(Aspect(a), str(who), int(slot)) for a, who, slot in plain.get("choices", ())),
        str(plain.get("back_to", "")),
    )


def _answer(plain: Sequence[Mapping[str, Any]]) -> Answer:
    return tuple(_annotation({"id": "", **each}) for each in plain)


def _pair(value: Sequence[str] | None) -> tuple[str, str] | None:
    return None if value is None else (value[0], value[1])


def bare(annotation: Annotation) -> Plain:
    """Return an annotation as a dictionary without the fields that say nothing."""
    plain = from_annotation(annotation)
    if plain["origin"] == Origin.HAND:
        del plain["origin"]
    return {name: value for name, value in plain.items() if value not in ("", None, [])}


def from_edit(edit: Edit) -> Plain:
    """Return an edit as a dictionary without its empty fields, its annotations ``bare``."""
    fields: Plain = {
        "removed": [bare(a) for a in edit.removed],
        "added": [bare(a) for a in edit.added],
        "answered": list(edit.answered),
        "reopened": list(edit.reopened),
        "state": None if edit.state is None else [str(s) for s in edit.state],
        "note": None if edit.note is None else list(edit.note),
        "reason": None if edit.reason is None else list(edit.reason),
        "asked": [from_question(q) for q in edit.asked],
        "settled": [from_question(q) for q in edit.settled],
        "decided": [from_decision(d) for d in edit.decided],
        "undecided": [from_decision(d) for d in edit.undecided],
        "registered": [from_speaker(s) for s in edit.registered],
        "unregistered": [from_speaker(s) for s in edit.unregistered],
    }
    return {name: value for name, value in fields.items() if value}


def to_edit(plain: Mapping[str, Any], *, verb: str, dispatch: str, annotator: str) -> Edit:
    """Read an edit from a dictionary."""
    state = plain.get("state")
    return Edit(
        verb=verb,
        dispatch=dispatch,
        annotator=annotator,
        removed=tuple(to_annotation(a) for a in plain.get("removed", ())),
        added=tuple(to_annotation(a) for a in plain.get("added", ())),
        answered=tuple(plain.get("answered", ())),
        reopened=tuple(plain.get("reopened", ())),
        state=None if state is None else (State(state[0]), State(state[1])),
        note=_pair(plain.get("note")),
        reason=_pair(plain.get("reason")),
        asked=tuple(to_question(q) for q in plain.get("asked", ())),
        settled=tuple(to_question(q) for q in plain.get("settled", ())),
        decided=tuple(to_decision(d) for d in plain.get("decided", ())),
        undecided=tuple(to_decision(d) for d in plain.get("undecided", ())),
        registered=tuple(to_speaker(s) for s in plain.get("registered", ())),
        unregistered=tuple(to_speaker(s) for s in plain.get("unregistered", ())),
    )


def from_scheme(scheme: Scheme) -> Plain:
    """Return a scheme as a dictionary, the form of ``resources/schemes``."""
    return {
        "name": scheme.name,
        "version": scheme.version,
        "labels": [_from_label(x) for x in scheme.labels],
        "quotation_types": [_from_label(x) for x in scheme.quotation_types],
    }


def _from_label(label: Label) -> Plain:
    return {
        "label": label.label,
        "names": dict(label.names),
        "colour": label.colour,
        "key": label.key,
        "clauses": dict(label.clauses),
    }


def to_scheme(plain: Mapping[str, Any]) -> Scheme:
    """Read a scheme from a dictionary; labels and keys must not repeat, the types must be ours."""
    scheme = _read("a scheme", plain, _scheme)
    codes = [x.label for x in (*scheme.labels, *scheme.quotation_types)]
    keys = [x.key for x in (*scheme.labels, *scheme.quotation_types) if x.key]
    for name, values in (("label", codes), ("key", keys)):
        twice = next((v for v in values if values.count(v) > 1), None)
        if twice is not None:
            raise FormatError(f"the scheme gives the {name} {twice!r} twice; keep one of them")
    unknown = {x.label for x in scheme.quotation_types} - set(QuotationType)
    if unknown:
        known = ", ".join(QuotationType)
        raise FormatError(
            f"the scheme has the unknown quotation type {min(unknown)!r}; the types are {known}"
        )
    return scheme


def _scheme(plain: Mapping[str, Any]) -> Scheme:
    return Scheme(
        str(plain["name"]),
        str(plain["version"]),
        tuple(_label(x) for x in plain["labels"]),
        tuple(_label(x) for x in plain["quotation_types"]),
    )


def _label(plain: Mapping[str, Any]) -> Label:
    colour = str(plain["colour"])
    if len(colour) != len("#rrggbb") or not colour.startswith("#"):
        raise ValueError(f"the colour {colour!r} is not of the form #rrggbb")
    int(colour[1:], 16)
    return Label(
        str(plain["label"]),
        dict(plain["names"]),
        colour,
        str(plain.get("key", "")),
        dict(plain.get("clauses", {})),
    )


def _read(what: str, plain: Mapping[str, Any], reader: Callable[[Mapping[str, Any]], T]) -> T:
    try:
        return reader(plain)
    except KeyError as error:
        raise FormatError(f"{what} lacks the field {error}") from error
    except (TypeError, ValueError, AttributeError, OffsetError) as error:
        raise FormatError(f"{what} is not right: {error}") from error
