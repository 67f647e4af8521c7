"""Tables for analysts: a row for each entity, a row for each quotation; what CSV and Parquet hold.

Offsets are code points, half-open; parts are as ``0-18 30-41``. Without the text, the columns with
words of the dispatch are empty: quotation, cue, source and headline.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from workbench.formats.bundle import Bundle
from workbench.model.annotation import Part, Quotation, Span
from workbench.model.dispatch import Dispatch
from workbench.model.speaker import Speaker

Cell = str | int | None
Row = dict[str, Cell]
_DISPATCH: Final = ("dispatch", "headline", "agency", "date", "language", "annotator", "state")
ENTITIES: Final = ("entity", "label", "start", "end", *_DISPATCH, "note", "id")
QUOTATIONS: Final = (
    *("quotation", "type", "cue", "source", "source_kind", "speaker", "speaker_external_id"),
    *("start", "end", "parts", "cue_parts", "source_start", "source_end"),
    *(*_DISPATCH, "note", "id"),
)
NUMBERS: Final = frozenset({"start", "end", "source_start", "source_end"})
"""The columns with whole numbers; all others hold text."""
TABLES: Final = {"entities": ENTITIES, "quotations": QUOTATIONS}
"""The tables and their columns."""


def rows(of: Bundle, *, with_text: bool = True) -> Iterator[tuple[str, Row]]:
    """Yield the table and the row of each annotation of a bundle."""
    if of.annotations is None:
        return
    text = of.dispatch.text if with_text else None
    shared = _of_dispatch(of.dispatch, with_text=with_text) | {
        "annotator": of.annotations.annotator,
        "state": str(of.annotations.state),
    }
    register = {s.id: s for s in of.speakers}
    for span in of.annotations.spans:
        yield "entities", _entity(span, text) | shared
    for quotation in of.annotations.quotations:
        yield "quotations", _quotation(quotation, text, register) | shared


def _of_dispatch(dispatch: Dispatch, *, with_text: bool) -> Row:
    return {
        "dispatch": dispatch.id,
        "headline": dispatch.headline if with_text else None,
        "agency": dispatch.agency,
        "date": dispatch.date,
        "language": dispatch.language,
    }


def _entity(span: Span, text: str | None) -> Row:
    return {
        "entity": _words(span.parts, text),
        "label": span.label,
        "start": span.start,
        "end": span.end,
        "note": span.note,
        "id": span.id,
    }


def _quotation(quotation: Quotation, text: str | None, register: dict[str, Speaker]) -> Row:
    source, kind = quotation.source, quotation.source_kind
    speaker = register.get(quotation.speaker or "")
    return {
        "quotation": _words(quotation.content, text),
        "type": str(quotation.type),
        "cue": _words(quotation.cue, text),
        "source": None if source is None else _words((source,), text),
        "source_kind": None if kind is None else str(kind),
        "speaker": None if speaker is None else speaker.name,
        "speaker_external_id": None if speaker is None else speaker.external_id,
        "start": quotation.start,
        "end": quotation.end,
        "parts": _offsets(quotation.content),
        "cue_parts": _offsets(quotation.cue),
        "source_start": None if source is None else source[0],
        "source_end": None if source is None else source[1],
        "note": quotation.note,
        "id": quotation.id,
    }


def _words(parts: tuple[Part, ...], text: str | None) -> str | None:
    return None if text is None else " … ".join(text[slice(*part)] for part in parts)


def _offsets(parts: tuple[Part, ...]) -> str:
    return " ".join(f"{start}-{end}" for start, end in parts)
