"""Citron's JSON: a list of quotes with cue, sources and contents; it holds no entities."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Facts, Link, Piece, Pieces, Role
from workbench.formats.quoted import Stretches
from workbench.formats.tool import Row, Speakers, bundle, dispatch_of
from workbench.model.annotation import (
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    new_id,
)
from workbench.model.annotation_set import AnnotationSet


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of a file, or of each line of one with a document a line."""
    raw = path.read_bytes()
    try:
        whole: object = json.loads(decode(raw))
    except (FormatError, ValueError, RecursionError):
        yield from lines.bundles(path, lambda row, own: _bundle(row, own, reading))
        return
    if not isinstance(whole, dict):
        yield Refusal(0, "the file holds no object with a text and its quotes")
        return
    try:
        yield _bundle(cast("Row", whole), name(path.stem), reading)
    except FormatError as error:
        yield Refusal(0, str(error))


def _bundle(row: Row, otherwise: str, reading: Reading) -> Bundle:
    dispatch = dispatch_of(row, id_=row.get("id"), otherwise=otherwise)
    stretches, speakers = Stretches(dispatch.text), Speakers()
    pieces: list[Piece] = []
    links: list[Link] = []
    facts: dict[str, Facts] = {}
    for quote in _objects(row, "quotes"):
        made = [
            *_pieces(quote, "contents", str(quote.get("type") or ""), Role.CONTENT, stretches),
            *_pieces(_listed(quote, "cue"), "cue", "CUE", Role.CUE, stretches),
            *_pieces(quote, "sources", "SOURCE", Role.SOURCE, stretches),
        ]
        if not made or made[0].role is not Role.CONTENT:
            raise FormatError("a quote has no contents")
        pieces += made
        links += (Link(made[0].name, piece.name, piece.role) for piece in made[1:])
        facts[made[0].name] = _facts(quote, speakers)
    found = Pieces(tuple(pieces), tuple(links), facts)
    return bundle(
        dispatch,
        found,
        reading,
        stretches=stretches,
        speakers=speakers.all,
        annotator=str(row.get("annotator") or ""),
    )


def _objects(row: Row, field: str) -> list[Row]:
    value = cast("object", row.get(field) or [])
    if not isinstance(value, list):
        raise FormatError(f"{field} is not a list")
    found = cast("list[object]", value)
    if not all(isinstance(v, dict) for v in found):
        raise FormatError(f"{field} is not a list of objects")
    return cast("list[Row]", found)


def _listed(quote: Row, field: str) -> Row:
    """Return the quote with a field as a list: Citron writes one cue, we may have parts of it."""
    alone = isinstance(quote.get(field), dict)
    return {field: [quote[field]] if alone else quote.get(field)}


def _pieces(
    quote: Row, field: str, label: str, role: Role, stretches: Stretches
) -> Iterator[Piece]:
    for stretch in _objects(quote, field):
        words = stretch.get("text")
        part = stretches.part(
            stretch.get("start"), stretch.get("end"), words if isinstance(words, str) else None
        )
        kind = label or str(type_of(stretches.text[slice(*part)]))
        yield Piece(new_id(), *part, kind, role)


def type_of(words: str) -> QuotationType:
    """Return the type of a content that does not say its own: direct where it stands in marks."""
    return QuotationType.DIRECT if words[:1] in "\"«“„'‘‹" else QuotationType.INDIRECT


def _facts(quote: Row, speakers: Speakers) -> Facts:
    said = quote.get("source_kind")
    kind = SourceKind(said) if said in tuple(SourceKind) else None
    speaker = speakers.id_of(quote.get("speaker"), kind)
    return Facts(kind, speaker, str(quote.get("note") or ""), Origin.IMPORT)


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a document a line; what is not a quotation is left out, as Citron knows none."""
    del writing
    return lines.write(map(_row, bundles), target)


def _row(of: Bundle) -> Row:
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    quotes = [q for q in made.quotations if q.type is not QuotationType.SCARE]
    register = {s.id: s.name for s in of.speakers}
    return {
        "id": of.dispatch.id,
        "annotator": made.annotator,
        "text": of.dispatch.text,
        "quotes": [_quote(q, i, of.dispatch.text, register) for i, q in enumerate(quotes)],
        "coreference_groups": [],
    }


def _quote(quotation: Quotation, number: int, text: str, register: dict[str, str]) -> Row:
    def stretch(part: Part) -> Row:
        return {"start": part[0], "end": part[1], "text": text[slice(*part)]}

    cues = [stretch(part) for part in quotation.cue]
    kind = quotation.source_kind
    return {
        "cue": cues[0] if len(cues) == 1 else (cues or None),
        "sources": [] if quotation.source is None else [stretch(quotation.source)],
        "contents": [stretch(part) for part in quotation.content],
        "coreferences": [],
        "confidence": 1.0,
        "id": number,
        "type": str(quotation.type),
        "source_kind": None if kind is None else str(kind),
        "speaker": register.get(quotation.speaker or ""),
        "note": quotation.note,
    }
