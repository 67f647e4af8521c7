"""The pieces of an annotation, each with boundaries of its own: move one, or take it off."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from workbench.commands import quotations, spans
from workbench.commands.edits import Target, annotation_of, quotation_of
from workbench.model.annotation import Annotation, Part, Quotation, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit


class Role(StrEnum):
    """What a piece is to its annotation."""

    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"


class Piece(NamedTuple):
    """A stretch of an annotation; ``place`` counts from 0 among those of its role."""

    role: Role
    place: int
    part: Part


def pieces(annotation: Annotation) -> tuple[Piece, ...]:
    """Return the pieces: the parts of the content, those of the cue, the source."""
    found = [Piece(Role.CONTENT, i, part) for i, part in enumerate(annotation.parts)]
    if isinstance(annotation, Quotation):
        found += [Piece(Role.CUE, i, part) for i, part in enumerate(annotation.cue)]
        if annotation.source is not None:
            found.append(Piece(Role.SOURCE, 0, annotation.source))
    return tuple(found)


def room(annotation: Annotation, piece: Piece, length: int) -> Part:
    """Return the stretch that a piece may take in a text of a length.

    A part stays apart from the other parts of the content or the cue: touching makes them one.
    """
    if piece.role is Role.SOURCE:
        return 0, length
    rivals = _parts(annotation, piece.role)
    before, behind = rivals[: piece.place], rivals[piece.place + 1 :]
    return before[-1][1] + 1 if before else 0, behind[0][0] - 1 if behind else length


def place(annotations: AnnotationSet, target: Target, piece: Piece, part: Part) -> Edit:
    """Give a piece the boundaries [start, end), in code points."""
    annotation = annotation_of(target)
    if isinstance(annotation, Span):
        return spans.resize(annotations, target, *part)
    if piece.role is Role.SOURCE:
        return quotations.set_source(annotations, target, part, annotation.source_kind)
    parts = [*_parts(annotation, piece.role)]
    parts[piece.place] = part
    if piece.role is Role.CUE:
        return quotations.set_cue(annotations, target, parts)
    return quotations.resize(annotations, target, parts)


def can_go(annotation: Annotation, piece: Piece) -> bool:
    """Tell whether a piece can be taken off: an annotation keeps one part of content."""
    return piece.role is not Role.CONTENT or len(annotation.parts) > 1


def take_off(annotations: AnnotationSet, target: Target, piece: Piece) -> Edit:
    """Take a piece that can go off a quotation; raise OffsetError for the last of its content."""
    if piece.role is Role.SOURCE:
        return quotations.set_source(annotations, target, None, None)
    parts = [*_parts(quotation_of(target), piece.role)]
    del parts[piece.place]
    if piece.role is Role.CUE:
        return quotations.set_cue(annotations, target, parts)
    return quotations.resize(annotations, target, parts)


def _parts(annotation: Annotation, role: Role) -> tuple[Part, ...]:
    if role is Role.CUE and isinstance(annotation, Quotation):
        return annotation.cue
    return annotation.parts
