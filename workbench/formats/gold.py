"""The compact gold form: JSON lines with arrays of offsets, for scripts and for scoring.

A line is ``{"id", "text", "entities": [[start, end, label]], "quotes": [{"type", "content":
[[start, end]], "cue": [[start, end]], "source": [start, end] or null, "source_kind", "speaker"}]}``
with offsets in code points, half-open; ``speaker`` is a name or null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.dateline import opening
from workbench.formats.fields import check_annotation, metadata, string, text
from workbench.formats.forms import Reading, Writing
from workbench.formats.labelmap import Labels
from workbench.model.annotation import Annotation, Origin, Quotation, Span, new_id
from workbench.model.annotation_set import AnnotationSet, order
from workbench.model.dispatch import Dispatch
from workbench.model.plain import to_annotation
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker, named
from workbench.model.state import State
from workbench.model.suggestion import Suggestion

Row = dict[str, Any]


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each line; the register is the file's own."""
    register: list[Speaker] = []

    def bundle(row: Row, _: str) -> Bundle:
        mapped = _mapped(row, reading.labels)
        who = reading.annotator or None
        return to_bundle(mapped, register, annotator=who, scheme=reading.scheme)

    yield from lines.bundles(path, bundle)


def _mapped(row: Row, labels: Labels) -> Row:
    """Return the line with our labels for the file's; what the map leaves out is left out."""
    done = dict(row)
    for name in ("entities", "quotes"):
        if isinstance(row.get(name), list):
            done[name] = [x for v in row[name] if (x := _relabelled(v, labels)) is not None]
    return done


def _relabelled(value: object, labels: Labels) -> object | None:
    match cast("list[object] | Row", value):
        case [start, end, str(label)]:
            ours = labels.ours(label)
            return None if ours is None else [start, end, ours]
        case {"type": str(label)} as quote:
            ours = labels.ours(label)
            return None if ours is None else quote | {"type": ours}
        case _:
            return value


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a line for each set; without the text, with its hash in place of it."""
    return lines.write((_row(b, with_text=writing.with_text) for b in bundles), target)


def _row(of: Bundle, *, with_text: bool) -> Row:
    dispatch = of.dispatch
    body = {"text": dispatch.text} if with_text else {"sha256": dispatch.sha256}
    if of.annotations is None:
        return {"id": dispatch.id, **body}
    names = {s.id: s.name for s in of.speakers}
    return {
        "id": dispatch.id,
        **body,
        "entities": [[s.start, s.end, s.label] for s in of.annotations.spans],
        "quotes": [
            _quote(q, names.get(q.speaker or "", "")) | ({"note": q.note} if q.note else {})
            for q in of.annotations.quotations
        ],
    }


def to_bundle(
    row: Mapping[str, Any], register: list[Speaker], *, annotator: str | None, scheme: Scheme
) -> Bundle:
    """Read a line; raise FormatError where it is not of this form.

    Speakers are looked up by name in ``register``, to which those that it lacks are added.

    Its annotations go to ``annotator``: done when the line has quotes, in progress when it has
    entities only. A line with neither is a bare dispatch.
    """
    dispatch = to_dispatch(row)
    if "entities" not in row and "quotes" not in row:
        return Bundle(dispatch)
    if annotator is None:
        raise FormatError("the line holds annotations; say whose they are with --as ANNOTATOR")
    quotations = [_quotation(q, register) for q in _list(row, "quotes")]
    annotations = [*map(_span, _list(row, "entities")), *quotations]
    for annotation in annotations:
        check_annotation(annotation, text=dispatch.text, scheme=scheme)
    state = State.DONE if "quotes" in row else State.STARTED
    made = AnnotationSet.of(dispatch.id, annotator, annotations, state=state)
    used = {q.speaker for q in made.quotations}
    return Bundle(dispatch, made, tuple(s for s in register if s.id in used))


def to_dispatch(row: Mapping[str, Any]) -> Dispatch:
    """Read the dispatch of a line."""
    body = text(row)
    said: Row = asdict(opening(body)) | metadata(row)
    return Dispatch(id=string(row, "id"), text=body, **said)


def from_suggestions(dispatch: str, text: str, suggestions: Iterable[Suggestion]) -> Row:
    """Return the line that holds what was suggested for a text."""
    found = sorted(suggestions, key=lambda s: order(s.annotation))
    return {
        "id": dispatch,
        "text": text,
        "entities": [
            [s.annotation.start, s.annotation.end, s.annotation.label]
            for s in found
            if isinstance(s.annotation, Span)
        ],
        "quotes": [
            _quote(s.annotation, s.speaker) for s in found if isinstance(s.annotation, Quotation)
        ],
    }


def _quote(quotation: Quotation, speaker: str) -> Row:
    return {
        "type": str(quotation.type),
        "content": quotation.content,
        "cue": quotation.cue,
        "source": quotation.source,
        "source_kind": None if quotation.source_kind is None else str(quotation.source_kind),
        "speaker": speaker or None,
    }


def _list(row: Mapping[str, Any], name: str) -> list[object]:
    value = row.get(name, [])
    if not isinstance(value, list):
        raise FormatError(f"{name} is not a list")
    return cast("list[object]", value)


def _span(value: object) -> Annotation:
    match cast("list[object]", value) if isinstance(value, list) else []:
        case [start, end, label]:
            return to_annotation(
                {
                    "id": new_id(),
                    "start": start,
                    "end": end,
                    "label": label,
                    "origin": Origin.IMPORT,
                }
            )
        case _:
            raise FormatError(f"the entity {value!r} is not [start, end, label]")


def _quotation(value: object, register: list[Speaker]) -> Annotation:
    if not isinstance(value, dict):
        raise FormatError(f"the quote {value!r} is not an object")
    quote = cast("Row", value)
    speaker = _speaker(quote, register)
    return to_annotation(
        {
            **{k: quote.get(k) for k in ("type", "content", "cue", "source", "source_kind")},
            "id": new_id(),
            "speaker": speaker,
            "note": quote.get("note") or "",
            "origin": Origin.IMPORT,
        }
    )


def _speaker(quote: Row, register: list[Speaker]) -> str | None:
    name = quote.get("speaker")
    if not name:
        return None
    if not isinstance(name, str) or not name.strip():
        raise FormatError(f"the speaker {name!r} is not a name")
    known = named(register, name)
    if known is None:
        kind = quote.get("source_kind")
        known = Speaker(new_id(), name.strip(), kind="" if kind == "pronoun" else str(kind or ""))
        register.append(known)
    return known.id
