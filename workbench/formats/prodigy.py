"""Prodigy's JSON lines: spans with characters and tokens, and relations between them.

Spans carry our fields beside Prodigy's own, which it keeps: ``id``, ``speaker``, ``source_kind``,
``note``. A relation goes from the last token of one span to the last of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Facts, Link, Piece, Pieces, Role, taken_apart
from workbench.formats.quoted import Stretches
from workbench.formats.tokens import tokenizer
from workbench.formats.tool import Row, Speakers, bundle, dispatch_of, facts_of, facts_row
from workbench.model.annotation import new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State

if TYPE_CHECKING:
    from workbench.formats.tokens import Tokenizer

_ANSWERS: Final = {"accept": State.DONE, "reject": State.FLAGGED, "ignore": State.SKIPPED}


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield a bundle for each task of a file."""
    yield from lines.bundles(path, lambda row, name: _bundle(row, name, reading))


def _bundle(row: Row, name: str, reading: Reading) -> Bundle:
    said = row.get("meta")
    meta: Mapping[str, Any] = cast("Row", said) if isinstance(said, dict) else {}
    dispatch = dispatch_of(row, id_=meta.get("id"), otherwise=name)
    stretches, speakers = Stretches(dispatch.text), Speakers()
    pieces: list[Piece] = []
    facts: dict[str, Facts] = {}
    for span in _objects(row, "spans"):
        start, end = stretches.part(span.get("start"), span.get("end"))
        piece = Piece(str(span.get("id") or new_id()), start, end, str(span.get("label")))
        pieces.append(piece)
        facts[piece.name] = facts_of(span, speakers)
    links = [_link(relation, pieces) for relation in _objects(row, "relations")]
    session = str(row.get("_annotator_id") or row.get("_session_id") or "")
    return bundle(
        dispatch,
        Pieces(tuple(pieces), tuple(links), facts),
        reading,
        stretches=stretches,
        speakers=speakers.all,
        annotator=session,
        state=_ANSWERS.get(str(row.get("answer")), State.DONE),
    )


def _objects(row: Mapping[str, Any], name: str) -> list[Row]:
    value = row.get(name)
    found = cast("list[object]", value) if isinstance(value, list) else []
    if value is not None and not all(isinstance(v, dict) for v in found):
        raise FormatError(f"{name} is not a list of objects")
    return cast("list[Row]", found)


def _link(relation: Row, pieces: list[Piece]) -> Link:
    """Return the link of a relation between spans that both are there."""
    ends = [_end(relation, side, pieces) for side in ("head", "child")]
    try:
        role = Role(str(relation.get("label")))
    except ValueError as error:
        known = ", ".join(r for r in Role if r is not Role.ENTITY)
        raise FormatError(
            f"the relation {relation.get('label')!r} is none of ours ({known})"
        ) from error
    return Link(ends[0], ends[1], role)


def _end(relation: Row, side: str, pieces: list[Piece]) -> str:
    span = relation.get(f"{side}_span")
    if not isinstance(span, dict):
        raise FormatError(f"a relation has no {side}_span")
    said = cast("Row", span)
    wanted = (said.get("start"), said.get("end"), said.get("label"))
    alike = [p.name for p in pieces if (p.start, p.end, p.label) == wanted]
    # Two spans may be alike: ours are told apart by their ids.
    found = next((n for n in alike if n == said.get("id")), alike[0] if alike else None)
    if found is None:
        raise FormatError(f"a relation goes to {wanted}, which is no span of the task")
    return found


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a task for each bundle; what does not align with a token has no tokens named."""
    tokens = tokenizer(writing.language)
    return lines.write((_row(b, tokens) for b in bundles), target)


def _row(of: Bundle, tokenize: Tokenizer) -> Row:
    dispatch = of.dispatch
    made = of.annotations or AnnotationSet(dispatch.id, "")
    apart = taken_apart((*made.spans, *made.quotations))
    tokens = tokenize(dispatch.text)
    register = {s.id: s for s in of.speakers}
    spans = {
        piece.name: {
            "start": piece.start,
            "end": piece.end,
            **tokens.aligned(piece.start, piece.end),
            "label": piece.label,
            "id": piece.name,
            **facts_row(apart.facts.get(piece.name, Facts()), register),
        }
        for piece in apart.pieces
    }
    own = ("start", "end", "token_start", "token_end", "label", "id")
    ends = {n: {k: s[k] for k in own if k in s} for n, s in spans.items()}
    return {
        "text": dispatch.text,
        "meta": {"id": dispatch.id, "agency": dispatch.agency, "date": dispatch.date},
        "tokens": tokens.rows(),
        "spans": list(spans.values()),
        "relations": [
            {
                "head": ends[link.head].get("token_end"),
                "child": ends[link.child].get("token_end"),
                "label": str(link.role),
                "head_span": ends[link.head],
                "child_span": ends[link.child],
            }
            for link in apart.links
        ],
        "answer": next((a for a, s in _ANSWERS.items() if s is made.state), "accept"),
        "_annotator_id": made.annotator,
        "_session_id": made.annotator,
        "_view_id": "relations" if apart.links else "spans_manual",
    }
