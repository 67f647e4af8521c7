"""Pieces: annotations as labelled stretches with links, the form in which most tools hold them.

An entity is one piece. A quotation is a piece for each part of its content, labelled by its type,
for each part of its cue, and for its source; the first part of the content is linked to all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from workbench.errors import FormatError
from workbench.formats.labelmap import Labels
from workbench.model.annotation import (
    Annotation,
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
)
from workbench.model.scheme import Scheme


class Role(StrEnum):
    """What a piece is of an annotation; but for entities, also the label of its link."""

    ENTITY = "ENTITY"
    CONTENT = "PART"
    CUE = "CUE"
    SOURCE = "SOURCE"


CUE_LABEL: Final = "CUE"
SOURCE_LABEL: Final = "SOURCE"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch [start, end) with a label, known by its name within the dispatch."""

    name: str
    start: int
    end: int
    label: str
    role: Role = Role.ENTITY


@dataclass(frozen=True, slots=True)
class Link:
    """A link from the first part of a quotation's content to another piece of it."""

    head: str
    child: str
    role: Role


@dataclass(frozen=True, slots=True)
class Facts:
    """What an annotation holds beside its stretches, where a tool can keep it."""

    source_kind: SourceKind | None = None
    speaker: str | None = None
    note: str = ""
    origin: Origin = Origin.HAND


@dataclass(frozen=True, slots=True)
class Pieces:
    """All pieces and links of some annotations; ``facts`` by the name of the first piece."""

    pieces: tuple[Piece, ...] = ()
    links: tuple[Link, ...] = ()
    facts: Mapping[str, Facts] = field(default_factory=dict[str, Facts])


def taken_apart(annotations: Iterable[Annotation]) -> Pieces:
    """Take annotations apart; the name of the first piece of each is the annotation's id."""
    pieces: list[Piece] = []
    links: list[Link] = []
    facts: dict[str, Facts] = {}
    for annotation in annotations:
        if isinstance(annotation, Span):
            facts[annotation.id] = Facts(note=annotation.note, origin=annotation.origin)
            pieces.append(Piece(annotation.id, annotation.start, annotation.end, annotation.label))
            continue
        facts[annotation.id] = Facts(
            annotation.source_kind, annotation.speaker, annotation.note, annotation.origin
        )
        for piece in _of_quotation(annotation):
            pieces.append(piece)
            if piece.name != annotation.id:
                links.append(Link(annotation.id, piece.name, piece.role))
    return Pieces(tuple(pieces), tuple(links), facts)


def _of_quotation(quotation: Quotation) -> Iterator[Piece]:
    label = str(quotation.type)
    for i, (start, end) in enumerate(quotation.content):
        name = f"{quotation.id}.{i}" if i else quotation.id
        yield Piece(name, start, end, label, Role.CONTENT)
    for i, (start, end) in enumerate(quotation.cue):
        yield Piece(f"{quotation.id}.cue{i or ''}", start, end, CUE_LABEL, Role.CUE)
    if quotation.source is not None:
        start, end = quotation.source
        yield Piece(f"{quotation.id}.source", start, end, SOURCE_LABEL, Role.SOURCE)


def put_together(found: Pieces, *, scheme: Scheme, labels: Labels) -> list[Annotation]:
    """Build annotations of pieces, whose labels are the scheme's once the map is applied.

    What is linked to a quotation is a part of it. A cue or a source that nothing is linked to is
    refused: whose it is cannot be known. Raises FormatError, also for an unknown label.
    """
    by_name = {piece.name: piece for piece in found.pieces}
    linked: dict[str, list[Link]] = defaultdict(list)
    for link in found.links:
        if link.head not in by_name or link.child not in by_name:
            raise FormatError(f"a link goes to {link.child!r} or {link.head!r}, which is not there")
        linked[link.head].append(link)
    children = {link.child for link in found.links}
    done: list[Annotation] = []
    for piece in found.pieces:
        facts = found.facts.get(piece.name, Facts())
        label = labels.ours(piece.label)
        if label is None or piece.name in children:
            continue
        if scheme.label(label) is not None:
            done.append(Span(piece.name, piece.start, piece.end, label, facts.note, facts.origin))
        elif scheme.quotation_type(label) is not None:
            parts = [(link.role, by_name[link.child]) for link in linked[piece.name]]
            done.append(_quotation(piece, QuotationType(label), parts, facts))
        elif label in {CUE_LABEL, SOURCE_LABEL}:
            raise FormatError(f"{label} at [{piece.start}, {piece.end}) belongs to no quotation")
        else:
            raise FormatError(labels.unknown(piece.label, scheme))
    return done


def _quotation(
    first: Piece, type_: QuotationType, parts: Iterable[tuple[Role, Piece]], facts: Facts
) -> Quotation:
    of_role: dict[Role, list[Part]] = defaultdict(list)
    of_role[Role.CONTENT].append((first.start, first.end))
    for role, piece in parts:
        of_role[role].append((piece.start, piece.end))
    sources = of_role[Role.SOURCE]
    if len(sources) > 1:
        raise FormatError(f"the quotation at [{first.start}, {first.end}) has two sources")
    return Quotation(
        first.name,
        type_,
        tuple(sorted(of_role[Role.CONTENT])),
        tuple(sorted(of_role[Role.CUE])),
        sources[0] if sources else None,
        facts.source_kind,
        facts.speaker,
        facts.note,
        facts.origin,
    )
