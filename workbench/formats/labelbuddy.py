"""labelbuddy's JSON lines: flat spans with a label and a remark, and a hash of the text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Facts, Piece, Pieces, Role, taken_apart
from workbench.formats.quoted import Stretches
from workbench.formats.tool import Row, bundle, dispatch_of
from workbench.model.annotation import Origin, new_id
from workbench.model.annotation_set import AnnotationSet


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield a bundle for each document of a file."""
    yield from lines.bundles(path, lambda row, name: _bundle(row, name, reading))


def _bundle(row: Row, name: str, reading: Reading) -> Bundle:
    said = row.get("metadata")
    meta: Mapping[str, Any] = cast("Row", said) if isinstance(said, dict) else {}
    dispatch = dispatch_of(row, id_=meta.get("id"), otherwise=name)
    hashed = row.get("utf8_text_md5_checksum")
    if isinstance(hashed, str) and hashed != _hash(dispatch.text):
        raise FormatError("the checksum is not that of the text: no offset can be trusted")
    stretches = Stretches(dispatch.text)
    pieces: list[Piece] = []
    facts: dict[str, Facts] = {}
    for annotation in cast("list[Row]", row.get("annotations") or []):
        part = stretches.part(annotation.get("start_char"), annotation.get("end_char"))
        piece = Piece(new_id(), *part, str(annotation.get("label_name")))
        pieces.append(piece)
        note = str(annotation.get("extra_data") or "")
        facts[piece.name] = Facts(note=note, origin=Origin.IMPORT)
    found = Pieces(tuple(pieces), (), facts)
    annotator = str(meta.get("annotator") or "")
    return bundle(dispatch, found, reading, stretches=stretches, annotator=annotator)


def _hash(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a document for each bundle: it has no links, so cues and sources are left out."""
    del writing
    return lines.write(map(_row, bundles), target)


def _row(of: Bundle) -> Row:
    text = of.dispatch.text
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    apart = taken_apart((*made.spans, *made.quotations))
    return {
        "annotations": [
            {
                "start_char": piece.start,
                "end_char": piece.end,
                "label_name": piece.label,
                "extra_data": apart.facts.get(piece.name, Facts()).note,
            }
            for piece in apart.pieces
            if piece.role in {Role.ENTITY, Role.CONTENT}
        ],
        "metadata": {"id": of.dispatch.id, "annotator": made.annotator},
        "text": text,
        "utf8_text_md5_checksum": _hash(text),
    }
