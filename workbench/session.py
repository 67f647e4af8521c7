"""A session: one annotator at work on one project, dispatch by dispatch.

Every change goes through ``do``: it is checked, written with its journal entry in one
transaction, and only then shown.
"""

from __future__ import annotations

from collections.abc import Callable

from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Fate, Suggestion
from workbench.model.superseding import shown
from workbench.store import journal, suggesters
from workbench.store.project import Project

Listener = Callable[[Edit], None]


class Session:
    """The dispatch at hand, its annotation set and its suggestions, and what can be undone."""

    def __init__(self, project: Project, annotator: str) -> None:
        """Start without a dispatch; ``open`` takes one up."""
        self.project = project
        self.annotator = annotator
        self.listeners: list[Listener] = []
        self.register: list[Speaker] = project.speakers()
        self.dispatch: Dispatch | None = None
        self.annotations = AnnotationSet("", annotator)
        self.suggestions: tuple[Suggestion, ...] = ()
        self._done: list[int] = []
        self._undone: list[int] = []

    def open(self, dispatch: str) -> Dispatch:
        """Take up a dispatch; raise ProjectError where there is none with this id."""
        self.dispatch = self.project.dispatch(dispatch)
        self.reload()
        return self.dispatch

    def reload(self) -> None:
        """Read the set, the suggestions and the register again: others may have written."""
        if self.dispatch is None:
            return
        self.register = self.project.speakers()
        self.annotations = self.project.annotation_set(self.dispatch.id, self.annotator)
        newest = suggesters.newest(self.project, self.dispatch.id)
        stored = self.project.suggestions(self.dispatch.id)
        self.suggestions = shown(stored, newest, self.annotations)
        history = journal.history(self.project, self.dispatch.id, self.annotator)
        self._done, self._undone = list(history.done), list(history.undone)

    @property
    def open_suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions that the annotator has not answered yet, in the order of the text."""
        return tuple(s for s in self.suggestions if self.annotations.fate(s) is Fate.OPEN)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is a step to do again."""
        return bool(self._undone)

    def do(self, edit: Edit) -> None:
        """Write an edit of the open dispatch, then tell the listeners.

        Raises EditConflictError where the set is not as the edit found it, OffsetError where an
        annotation lies outside the text, ProjectError where the file cannot be written; nothing
        has changed then.
        """
        after = self.annotations.apply(edit)
        self._done.append(journal.record(self.project, edit))
        self._undone.clear()
        self._show(edit, after)

    def undo(self) -> Edit | None:
        """Take the last step back and return the edit that did it; None when there is none."""
        if not self._done:
            return None
        edit = journal.undo(self.project, self._done[-1])
        self._undone.append(self._done.pop())
        self._show(edit, self.annotations.apply(edit))
        return edit

    def redo(self) -> Edit | None:
        """Do the last undone step again and return its edit; None when there is none."""
        if not self._undone:
            return None
        edit = journal.redo(self.project, self._undone[-1])
        self._done.append(self._undone.pop())
        self._show(edit, self.annotations.apply(edit))
        return edit

    def speaker_name(self, speaker: str | None) -> str:
        """Return the name of an entry of the register, or nothing."""
        return next((s.name for s in self.register if s.id == speaker), "")

    def _show(self, edit: Edit, after: AnnotationSet) -> None:
        self.annotations = after
        if edit.registered or edit.unregistered:
            self.register = self.project.speakers()
        for listener in list(self.listeners):
            listener(edit)
