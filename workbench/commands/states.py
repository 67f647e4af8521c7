"""Mark a dispatch as done, skipped, flagged, or in progress again, and say why."""

from __future__ import annotations

from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.state import State


def mark(annotations: AnnotationSet, state: State, reason: str = "") -> Edit:
    """Set the state of the set, and the reason for it: that of the state before goes."""
    before = annotations.reason
    return Edit(
        verb="state",
        dispatch=annotations.dispatch,
        annotator=annotations.annotator,
        state=(annotations.state, state),
        reason=None if before == reason else (before, reason),
    )
