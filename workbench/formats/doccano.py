"""doccano's JSON lines, both forms: ``label`` with triples, ``entities`` with ``relations``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Link, Piece, Pieces, Role, taken_apart
from workbench.formats.quoted import Stretches
from workbench.formats.tool import Row, bundle, dispatch_of
from workbench.model.annotation import new_id
from workbench.model.annotation_set import AnnotationSet

Names = dict[Any, str]
"""Our name of an entity by doccano's id."""


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield a bundle for each line of a file."""
    yield from lines.bundles(path, lambda row, name: _bundle(row, name, reading))


def _bundle(row: Row, name: str, reading: Reading) -> Bundle:
    dispatch = dispatch_of(row, id_=row.get("dispatch", row.get("id")), otherwise=name)
    stretches = Stretches(dispatch.text)
    if "entities" in row:
        names: Names = {e.get("id"): new_id() for e in _objects(row, "entities")}
        pieces = [_entity(e, names, stretches) for e in _objects(row, "entities")]
        links = [_link(r, names) for r in _objects(row, "relations")]
    else:
        pieces = [
            _triple(t, stretches) for t in _list(row, "label" if "label" in row else "labels")
        ]
        links = []
    found = Pieces(tuple(pieces), tuple(links))
    return bundle(
        dispatch, found, reading, stretches=stretches, annotator=str(row.get("annotator") or "")
    )


def _list(row: Row, name: str) -> list[object]:
    value = row.get(name, [])
    if not isinstance(value, list):
        raise FormatError(f"{name} is not a list")
    return cast("list[object]", value)


def _objects(row: Row, name: str) -> list[Row]:
    found = _list(row, name)
    if not all(isinstance(v, dict) for v in found):
        raise FormatError(f"{name} is not a list of objects")
    return cast("list[Row]", found)


def _triple(value: object, stretches: Stretches) -> Piece:
    match cast("list[object]", value) if isinstance(value, list) else []:
        case [start, end, str(label)]:
            return Piece(new_id(), *stretches.part(start, end), label)
        case _:
            raise FormatError(f"the label {value!r} is not [start, end, label]")


def _entity(row: Row, names: Names, stretches: Stretches) -> Piece:
    part = stretches.part(row.get("start_offset"), row.get("end_offset"))
    return Piece(names[row.get("id")], *part, str(row.get("label")))


def _link(row: Row, names: Names) -> Link:
    ends = [names.get(row.get(side)) for side in ("from_id", "to_id")]
    try:
        role = Role(str(row.get("type")))
    except ValueError as error:
        raise FormatError(f"the relation {row.get('type')!r} is none of ours") from error
    if ends[0] is None or ends[1] is None:
        raise FormatError("a relation goes to an entity that is not in the line")
    return Link(ends[0], ends[1], role)


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write the form with relations: entities, quotations, and what belongs together."""
    del writing
    return lines.write(map(_row, bundles), target)


def _row(of: Bundle) -> Row:
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    apart = taken_apart((*made.spans, *made.quotations))
    numbers = {piece.name: i for i, piece in enumerate(apart.pieces)}
    return {
        "dispatch": of.dispatch.id,
        "annotator": made.annotator,
        "text": of.dispatch.text,
        "entities": [
            {
                "id": numbers[piece.name],
                "start_offset": piece.start,
                "end_offset": piece.end,
                "label": piece.label,
            }
            for piece in apart.pieces
        ],
        "relations": [
            {
                "id": i,
                "from_id": numbers[link.head],
                "to_id": numbers[link.child],
                "type": str(link.role),
            }
            for i, link in enumerate(apart.links)
        ],
    }
