"""Annotations, speakers and dispatches as rows of their tables, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from workbench.model.annotation import (
    Annotation,
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
)
from workbench.model.decision import Decision
from workbench.model.dispatch import Dispatch
from workbench.model.plain import (
    from_decision,
    from_warning,
    from_zone,
    to_decision,
    to_warning,
    to_zone,
)
from workbench.model.speaker import Speaker

Row = dict[str, Any]

SPAN = 'id, start, "end", label, note, origin'
QUOTATION = "id, type, content, cue, source_start, source_end, source_kind, speaker, note, origin"
DISPATCH = ", ".join(f.name for f in fields(Dispatch))
DECISION = (
    "id, layer, stretches, votes, ruling, answer, choices, back_to, who, at, reason, words, clause,"
    " guideline"
)
SPEAKER = "id, name, kind, gender, role, aliases, external_id"
NEWEST_SUGGESTER = """SELECT t.annotator FROM sets t JOIN annotators a ON a.name = t.annotator
    WHERE t.dispatch = d.id AND a.kind = 'suggester'
    ORDER BY t.updated DESC LIMIT 1"""
"""Who suggested last for the dispatch ``d``."""


_ORIGINS: Final[Mapping[str, Origin]] = {str(origin): origin for origin in Origin}
"""By their names: an export reads hundreds of thousands, and an enumeration is slow to ask."""


def annotation_row(annotation: Annotation) -> tuple[str, Row]:
    """Return the table and the row of an annotation, without dispatch and annotator."""
    row: Row = {
        "id": annotation.id,
        "note": annotation.note,
        "origin": str(annotation.origin),
    }
    if isinstance(annotation, Span):
        return "spans", row | {
            "start": annotation.start,
            "end": annotation.end,
            "label": annotation.label,
        }
    start, end = annotation.source or (None, None)
    return "quotations", row | {
        "type": str(annotation.type),
        "content": _written(annotation.content),
        "cue": _written(annotation.cue),
        "source_start": start,
        "source_end": end,
        "source_kind": None if annotation.source_kind is None else str(annotation.source_kind),
        "speaker": annotation.speaker,
    }


def span(row: tuple[Any, ...]) -> Span:
    """Read a span from the columns SPAN."""
    return Span(row[0], row[1], row[2], row[3], row[4], _ORIGINS[row[5]])


def quotation(row: tuple[Any, ...]) -> Quotation:
    """Read a quotation from the columns QUOTATION."""
    id_, type_, content, cue, start, end, kind, speaker, note, origin = row
    return Quotation(
        id_,
        QuotationType(type_),
        _parts(content),
        _parts(cue),
        None if start is None else (start, end),
        None if kind is None else SourceKind(kind),
        speaker,
        note,
        _ORIGINS[origin],
    )


def _written(parts: tuple[Part, ...]) -> str:
    """Return parts as a JSON list; json itself takes four times as long for a few numbers."""
    return f"[{', '.join(f'[{start:d}, {end:d}]' for start, end in parts)}]"


def _parts(text: str) -> tuple[Part, ...]:
    return () if text == "[]" else tuple([(start, end) for start, end in json.loads(text)])


def dispatch_row(dispatch: Dispatch) -> Row:
    """Return the row of a dispatch, without its position."""
    row = {f.name: getattr(dispatch, f.name) for f in fields(Dispatch)}
    return row | {
        "killed": int(dispatch.killed),
        "zones": json.dumps([from_zone(z) for z in dispatch.zones]),
        "warnings": json.dumps([from_warning(w) for w in dispatch.warnings], ensure_ascii=False),
        "length": len(dispatch.text),
        "sha256": dispatch.sha256,
        "title": dispatch.title,
    }


def dispatch(row: tuple[Any, ...]) -> Dispatch:
    """Read a dispatch from the columns DISPATCH."""
    values: Row = dict(zip((f.name for f in fields(Dispatch)), row, strict=True))
    values["killed"] = bool(values["killed"])
    values["zones"] = tuple(map(to_zone, json.loads(values["zones"])))
    values["warnings"] = tuple(map(to_warning, json.loads(values["warnings"])))
    return Dispatch(**values)


_WRITTEN: Final = ("stretches", "votes", "answer", "choices")
"""The columns of a decision that are JSON lists."""


def decision_row(decision: Decision) -> Row:
    """Return the row of a decision, without dispatch and annotator."""
    plain = from_decision(decision)
    row: Row = {}
    for column in DECISION.split(", "):
        if column in _WRITTEN:
            row[column] = _compact(plain.get(column, []))
        else:
            row[column] = plain.get(column, 0 if column == "guideline" else "")
    return row


def decision_plain(row: tuple[Any, ...]) -> Row:
    """Read a decision from the columns DECISION in its plain form."""
    columns = zip(DECISION.split(", "), row, strict=True)
    read = ((name, json.loads(v) if name in _WRITTEN else v) for name, v in columns)
    return {name: value for name, value in read if value not in ("", 0, [])}


def decision(row: tuple[Any, ...]) -> Decision:
    """Read a decision from the columns DECISION."""
    return to_decision(decision_plain(row))


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def speaker_row(speaker: Speaker) -> Row:
    """Return the row of a speaker."""
    row = {f.name: getattr(speaker, f.name) for f in fields(Speaker)}
    return row | {"aliases": json.dumps(speaker.aliases, ensure_ascii=False)}


def speaker(row: tuple[Any, ...]) -> Speaker:
    """Read a speaker from the columns SPEAKER."""
    id_, name, kind, gender, role, aliases, external_id = row
    return Speaker(id_, name, kind, gender, role, tuple(json.loads(aliases)), external_id)
