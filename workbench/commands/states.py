"""Mark a dispatch as done, skipped, flagged, or in progress again."""

from __future__ import annotations

from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.state import State


def mark(annotations: AnnotationSet, state: State) -> Edit:
    """Set the state of the set."""
    return Edit(
        verb="state",
        dispatch=annotations.dispatch,
        annotator=annotations.annotator,
        state=(annotations.state, state),
    )
