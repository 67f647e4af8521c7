"""A session: one annotator at work on one project, dispatch by dispatch.

Every change goes through ``do``: it is checked, written with its journal entry in one
transaction, and only then shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Fate, Suggestion
from workbench.model.superseding import shown
from workbench.store import journal, suggesters
from workbench.store.project import Project

Listener = Callable[[Sequence[Edit]], None]
"""Called once an act, with all its edits; those of other dispatches and of the register too."""


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
        self._read_history()

    def _read_history(self) -> None:
        history = journal.history(self.project, self.annotations.dispatch, self.annotator)
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

    def do(self, *edits: Edit) -> int:
        """Write edits as one act, then tell the listeners; return the act.

        The edits may be of the open dispatch, of others, and of the register alone. Raises
        EditConflictError where a set is not as its edit found it, OffsetError where an annotation
        lies outside the text, ProjectError where the file cannot be written; nothing has changed
        then.
        """
        after = self._applied(edits)
        act = journal.record(self.project, *edits, who=self.annotator)
        if any(self._is_open(edit) for edit in edits):
            self._done.append(act)
            self._undone.clear()
        self._show(edits, after)
        return act

    def undo(self) -> Sequence[Edit]:
        """Take the last act on the open dispatch back; return the edits that did it, or none."""
        if not self._done:
            return ()
        edits = journal.undo(self.project, self._done[-1], who=self.annotator)
        self._undone.append(self._done.pop())
        self._show(edits, self._applied(edits))
        return edits

    def redo(self) -> Sequence[Edit]:
        """Do the last undone act again and return its edits, or none."""
        if not self._undone:
            return ()
        edits = journal.redo(self.project, self._undone[-1], who=self.annotator)
        self._done.append(self._undone.pop())
        self._show(edits, self._applied(edits))
        return edits

    def undo_act(self, act: int) -> Sequence[Edit]:
        """Take an act back, of whichever dispatches it is; return the edits that did it."""
        return self._turn(act, journal.undo)

    def redo_act(self, act: int) -> Sequence[Edit]:
        """Do an act again that was taken back; return its edits."""
        return self._turn(act, journal.redo)

    def undo_register(self) -> Sequence[Edit]:
        """Take the last act on the register of speakers back, with what followed from it."""
        acts = journal.register_history(self.project).done
        return self.undo_act(acts[-1]) if acts else ()

    def redo_register(self) -> Sequence[Edit]:
        """Do the last undone act on the register again."""
        acts = journal.register_history(self.project).undone
        return self.redo_act(acts[-1]) if acts else ()

    def _turn(self, act: int, turn: Callable[[Project, int], list[Edit]]) -> Sequence[Edit]:
        edits = turn(self.project, act)
        after = self._applied(edits)
        if any(map(self._is_open, edits)):
            self._read_history()
        self._show(edits, after)
        return edits

    def speaker_name(self, speaker: str | None) -> str:
        """Return the name of an entry of the register, or nothing."""
        return next((s.name for s in self.register if s.id == speaker), "")

    def _is_open(self, edit: Edit) -> bool:
        """Tell whether the edit is one of the annotator's set of the open dispatch."""
        return (edit.dispatch, edit.annotator) == (self.annotations.dispatch, self.annotator)

    def _applied(self, edits: Sequence[Edit]) -> AnnotationSet:
        after = self.annotations
        for edit in edits:
            after = after.apply(edit) if self._is_open(edit) else after
        return after

    def _show(self, edits: Sequence[Edit], after: AnnotationSet) -> None:
        self.annotations = after
        if any(edit.registered or edit.unregistered for edit in edits):
            self.register = self.project.speakers()
        for listener in list(self.listeners):
            listener(edits)
