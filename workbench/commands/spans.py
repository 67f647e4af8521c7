"""Add, relabel, resize and delete spans."""

from __future__ import annotations

from dataclasses import replace

from workbench.commands.edits import Target, annotation_of, change, edit
from workbench.model.annotation import Annotation, Origin, Span, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit


def add(
    annotations: AnnotationSet, start: int, end: int, label: str, *, origin: Origin = Origin.HAND
) -> Edit:
    """Add a span [start, end) in code points."""
    span = Span(new_id(), start, end, label, origin=origin)
    return edit("add", annotations, added=[span])


def relabel(annotations: AnnotationSet, target: Target, label: str) -> Edit:
    """Give a span, or the span of an open suggestion, another label."""
    return change("relabel", annotations, target, replace(span_of(target), label=label))


def resize(annotations: AnnotationSet, target: Target, start: int, end: int) -> Edit:
    """Move the boundaries of a span to [start, end), in code points."""
    return change("resize", annotations, target, replace(span_of(target), start=start, end=end))


def delete(annotations: AnnotationSet, annotation: Annotation) -> Edit:
    """Delete a span or a quotation."""
    return edit("delete", annotations, removed=[annotation])


def annotate(annotations: AnnotationSet, target: Target, note: str) -> Edit:
    """Put a note on a span or a quotation."""
    return change("note", annotations, target, replace(annotation_of(target), note=note))


def span_of(target: Target) -> Span:
    """Return the span of a target that is one; raise TypeError for a quotation."""
    found = annotation_of(target)
    if not isinstance(found, Span):
        raise TypeError(f"{found.id} is a quotation, not a span")
    return found
