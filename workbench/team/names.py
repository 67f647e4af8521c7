"""Names: which set of the project a set of another copy is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from workbench.store import merges
from workbench.store.merges import Copied, Set
from workbench.store.project import Project

AGAIN: Final = "²"
"""Behind the name of an annotator: what was made of dispatches the second time."""

HAND_OUT: Final = "hand out"
"""The verb of the act that gives a copy the register as it is; it does not come back."""


def again(annotator: str) -> str:
    """Return the name under which an annotator's second sets stand."""
    return f"{annotator} {AGAIN}"


class Names:
    """Maps the sets of a file to those of a project, and brings the dispatches that it lacks.

    A dispatch is the same where its text is the same. What a suggester proposed on another machine
    bears that annotator's name beside its own, for its suggestions are others.
    """

    def __init__(self, project: Project, source: Project) -> None:
        """Look at the file; nothing is written yet."""
        self.project, self.source = project, source
        self.brought = 0
        self.owner = source.owner or min(source.annotators(), default="")
        self._kinds = merges.kinds(source)
        self._copied = {copied.id: copied for copied in merges.dispatches(source)}
        self._wanted = merges.people_at(source)
        self._ids: dict[str, str | None] = {}

    def of(self, of: Set) -> Set | None:
        """Return the project's set for a set of the file; None where it is of no interest."""
        dispatch, annotator = of
        copied = self._copied[dispatch]
        kind = self._kinds[annotator][0]
        if kind == "suggester":
            if copied.repeats is not None:
                return None
            annotator = f"{annotator} ({self.owner})"
        elif copied.repeats is not None:
            annotator = again(annotator)
        to = self._dispatch(copied)
        return None if to is None else (to, annotator)

    def kind(self, of: Set, to: Set) -> tuple[str, str | None]:
        """Return (kind, whom it repeats) of the annotator that ``of`` gave for a set."""
        if to[1] == again(of[1]):
            return "repeat", of[1]
        return self._kinds[of[1]]

    def _dispatch(self, copied: Copied) -> str | None:
        if copied.id not in self._ids:
            self._ids[copied.id] = self._find(copied)
        return self._ids[copied.id]

    def _find(self, copied: Copied) -> str | None:
        there = self.project.same_text(copied.sha256)
        if there is not None or copied.id not in self._wanted:
            return there
        self.brought += 1
        dispatch = self.source.dispatch(copied.id)
        if self.project.has(dispatch.id):
            dispatch = replace(dispatch, id=f"{dispatch.id}~{copied.sha256[:8]}")
        self.project.add(dispatch)
        return dispatch.id
