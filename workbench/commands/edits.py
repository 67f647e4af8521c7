"""The two ways in which every command builds its Edit."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.model.annotation import Annotation, Quotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion

Target = Annotation | Suggestion
"""What a command works on. Changing an open suggestion accepts it, corrected."""


def started(annotations: AnnotationSet) -> tuple[State, State] | None:
    """Return the change of state that the first edit of a new or finished set brings, if any."""
    if annotations.state is State.STARTED:
        return None
    return annotations.state, State.STARTED


def _no_reason(annotations: AnnotationSet) -> tuple[str, str] | None:
    """Return the change that drops why a set was skipped or flagged, which it is no longer."""
    if started(annotations) is None or not annotations.reason:
        return None
    return annotations.reason, ""


def edit(
    verb: str,
    annotations: AnnotationSet,
    *,
    removed: Iterable[Annotation] = (),
    added: Iterable[Annotation] = (),
    answered: Iterable[str] = (),
    registered: Iterable[Speaker] = (),
) -> Edit:
    """Build an edit of the set."""
    return Edit(
        verb=verb,
        dispatch=annotations.dispatch,
        annotator=annotations.annotator,
        removed=tuple(removed),
        added=tuple(added),
        answered=tuple(answered),
        state=started(annotations),
        reason=_no_reason(annotations),
        registered=tuple(registered),
    )


def change(
    verb: str,
    annotations: AnnotationSet,
    target: Target,
    after: Annotation,
    *,
    registered: Iterable[Speaker] = (),
) -> Edit:
    """Build the edit that puts ``after`` in place of an annotation or an open suggestion."""
    if isinstance(target, Suggestion):
        return edit(verb, annotations, added=[after], answered=[target.id], registered=registered)
    return edit(verb, annotations, removed=[target], added=[after], registered=registered)


def annotation_of(target: Target) -> Annotation:
    """Return the annotation itself, or the one that is suggested."""
    return target.annotation if isinstance(target, Suggestion) else target


def quotation_of(target: Target) -> Quotation:
    """Return the quotation of a target that is one; raise TypeError for a span."""
    found = annotation_of(target)
    if not isinstance(found, Quotation):
        raise TypeError(f"{found.id} is a span, not a quotation")
    return found
