"""W3C Web Annotation in JSON-LD: a page of annotations, each with its place by offsets and words.

An entity is tagged by its label, a quotation by its type; a further part, a cue and a source are
annotations of their own that link to the quotation. Offsets are code points, half-open. Without
the text, the places are told by offsets alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from workbench.formats.bundle import Bundle
from workbench.formats.forms import Writing
from workbench.formats.pieces import Facts, Piece, taken_apart
from workbench.formats.replacing import replacing
from workbench.model.annotation_set import AnnotationSet
from workbench.model.speaker import Speaker

Row = dict[str, Any]
CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_AROUND: Final = 32
"""How many characters before and after the words help to find them again."""


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write one annotation page with the annotations of all bundles."""
    head = {"@context": CONTEXT, "id": "urn:workbench:page", "type": "AnnotationPage"}
    with replacing(target) as file:
        file.write(json.dumps(head)[:-1].encode() + b', "items": [')
        items = (item for of in bundles for item in items_of(of, with_text=writing.with_text))
        for number, item in enumerate(items):
            file.write(b",\n" if number else b"\n")
            file.write(json.dumps(item, ensure_ascii=False).encode())
        file.write(b"\n]}\n")
    return [target]


def items_of(of: Bundle, *, with_text: bool = True) -> Iterator[Row]:
    """Yield the Web Annotations of a bundle."""
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    apart = taken_apart((*made.spans, *made.quotations))
    register = {s.id: s for s in of.speakers}
    heads = {link.child: link.head for link in apart.links}
    text = of.dispatch.text if with_text else None
    for piece in apart.pieces:
        head = heads.get(piece.name)
        body: list[Row] = [_text(piece.label, "tagging")]
        if head is not None:
            body.append(
                {"type": "SpecificResource", "purpose": "linking", "source": _iri(of, head)}
            )
        body += _bodies(apart.facts.get(piece.name, Facts()), register)
        yield {
            "id": _iri(of, piece.name),
            "type": "Annotation",
            "motivation": "linking" if head is not None else "tagging",
            "creator": {"type": "Person", "nickname": made.annotator},
            "body": body,
            "target": _target(of, piece, text),
        }


def _iri(of: Bundle, name: str) -> str:
    who = of.annotations.annotator if of.annotations else ""
    return "urn:workbench:annotation:" + ":".join(
        quote(part, safe="") for part in (of.dispatch.id, who, name)
    )


def _text(value: str, purpose: str) -> Row:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _bodies(facts: Facts, register: dict[str, Speaker]) -> Iterator[Row]:
    speaker = register.get(facts.speaker or "")
    if speaker is not None:
        yield _text(speaker.name, "identifying")
    if speaker is not None and speaker.external_id:
        yield {
            "type": "SpecificResource",
            "purpose": "identifying",
            "source": _speaker_iri(speaker.external_id),
        }
    if facts.source_kind is not None:
        yield _text(str(facts.source_kind), "classifying")
    if facts.note:
        yield _text(facts.note, "commenting")


def _speaker_iri(external_id: str) -> str:
    """Return an id that is an address as it is, and any other, such as Q12345, as one of ours."""
    if external_id.startswith(("http://", "https://", "urn:")):
        return external_id
    return f"urn:workbench:speaker:{quote(external_id, safe='')}"


def _target(of: Bundle, piece: Piece, text: str | None) -> Row:
    start, end = piece.start, piece.end
    selectors: list[Row] = [{"type": "TextPositionSelector", "start": start, "end": end}]
    if text is not None:
        selectors.append(
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - _AROUND) : start],
                "suffix": text[end : end + _AROUND],
            }
        )
    source = f"urn:workbench:dispatch:{quote(of.dispatch.id, safe='')}"
    return {"source": source, "selector": selectors}
