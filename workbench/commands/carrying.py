"""Carry an annotator's work over to a later version of the dispatch; ask where it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workbench.commands.edits import started
from workbench.model.annotation import Annotation, Origin, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.carrying import carry as moved
from workbench.model.edit import Edit
from workbench.model.question import Question


def carry(
    earlier: AnnotationSet,
    later: AnnotationSet,
    texts: tuple[str, str],
    *,
    ask: Callable[[Annotation], str],
) -> Edit:
    """Build the edit that brings the annotations of an earlier version into the later one's set.

    ``texts`` are those of both versions. What does not fit the later text becomes an open question
    on the whole dispatch, in the words of ``ask``.
    """
    found = moved(earlier.annotations.values(), *texts)
    return Edit(
        verb="carry",
        dispatch=later.dispatch,
        annotator=later.annotator,
        added=tuple(map(_own, found.kept)),
        asked=tuple(Question(new_id(), "", ask(annotation)) for annotation in found.lost),
        state=started(later),
    )


def _own(annotation: Annotation) -> Annotation:
    """Return the annotation under an id of its own: its suggestion is the earlier version's."""
    origin = Origin.HAND if annotation.origin is Origin.SUGGESTION else annotation.origin
    return replace(annotation, id=new_id(), origin=origin)
