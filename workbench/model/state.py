"""State: how far an annotator has come with a dispatch."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """The states of an annotation set."""

    NEW = "new"
    STARTED = "in progress"
    DONE = "done"
    SKIPPED = "skipped"
    FLAGGED = "flagged"
