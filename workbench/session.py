"""A session: one annotator at work on one project, dispatch by dispatch.

Every change goes through ``do``: it is checked, written with its journal entry in one
transaction, and only then shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.commands.suggestions import ACCEPT
from workbench.errors import EditConflictError
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Fate, Suggestion
from workbench.model.superseding import shown
from workbench.store import assignments, journal, suggesters
from workbench.store.project import Project

Listener = Callable[[Sequence[Edit]], None]
"""Called once an act, with all its edits; those of other dispatches and of the register too."""


class Session:
    """The dispatch at hand, its annotation set and its suggestions, and what can be undone."""

    def __init__(self, project: Project, annotator: str) -> None:
        """Start without a dispatch; ``open`` takes one up."""
        self.project = project
        self.annotator = annotator
        self.who = annotator
        """Who does what is done here: an adjudicator works on gold's set, without suggestions."""
        self.by: By | None = None
        """What all is done with, whatever was touched last."""
        self.along: Callable[[Sequence[Edit]], Sequence[Edit]] | None = None
        """Adds what belongs to an act before it is done: what gold's edits decide."""
        self.listeners: list[Listener] = []
        self.register: list[Speaker] = project.speakers()
        self.dispatch: Dispatch | None = None
        self.annotations = AnnotationSet("", annotator)
        self.suggestions: tuple[Suggestion, ...] = ()
        self.blind = False
        """Whether the open dispatch was handed out to be annotated without suggestions."""
        self.looking_back = False
        """Whether the open dispatch is shown as it was: nothing can be done to it meanwhile."""
        self.used = By.KEY
        """What the annotator touched last, the keyboard or the mouse; the window says so."""

    def open(self, dispatch: str) -> Dispatch:
        """Take up a dispatch; raise ProjectError where there is none with this id."""
        self.dispatch = self.project.dispatch(dispatch)
        self.reload()
        return self.dispatch

    def reload(self) -> None:
        """Read the set, the suggestions and the register again: others may have written."""
        self.looking_back = False
        if self.dispatch is None:
            return
        self.register = self.project.speakers()
        self.annotations = self.project.annotation_set(self.dispatch.id, self.annotator)
        self.blind = assignments.is_blind(self.project, self.dispatch.id)
        newest = suggesters.newest(self.project, self.dispatch.id)
        unseen = self.blind or self.who != self.annotator
        stored = () if unseen else self.project.suggestions(self.dispatch.id)
        self.suggestions = shown(stored, newest, self.annotations)

    def look_back(self, then: AnnotationSet) -> None:
        """Have the open dispatch as it was, with somebody's annotations, until ``reload``."""
        self.annotations, self.suggestions, self.looking_back = then, (), True

    def check_now(self) -> None:
        """Raise EditConflictError while the dispatch is shown as it was."""
        if self.looking_back:
            raise EditConflictError(
                f"{self.annotations.dispatch} is shown as it was; go back to it as it is, or"
                " restore it"
            )

    @property
    def open_suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions that the annotator has not answered yet, in the order of the text."""
        return tuple(s for s in self.suggestions if self.annotations.fate(s) is Fate.OPEN)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return self._next(journal.next_undo) is not None

    @property
    def can_redo(self) -> bool:
        """Tell whether there is a step to do again."""
        return self._next(journal.next_redo) is not None

    def _next(self, find: Callable[[Project, str, str], int | None]) -> int | None:
        dispatch = self.annotations.dispatch
        return find(self.project, dispatch, self.annotator) if dispatch else None

    def do(self, *edits: Edit, by: By | None = None) -> int:
        """Write edits as one act, then tell the listeners; return the act.

        Where ``by`` is left out, it is what was touched last, and accepting for what accepts. The
        edits may be of the open dispatch, of others, and of the register alone. Raises
        EditConflictError where a set is not as its edit found it or is shown as it was, OffsetError
        where an annotation lies outside the text, ProjectError where the file cannot be written;
        nothing has changed then.
        """
        self.check_now()
        done = edits if self.along is None else self.along(edits)
        after = self._applied(done)
        accepts = By.ACCEPT if edits[0].verb == ACCEPT else self.used
        act = journal.record(self.project, *done, who=self.who, by=by or self.by or accepts)
        self._show(done, after)
        return act

    def undo(self) -> Sequence[Edit]:
        """Take the last act on the open dispatch back; return the edits that did it, or none."""
        act = self._next(journal.next_undo)
        return () if act is None else self.undo_act(act)

    def redo(self) -> Sequence[Edit]:
        """Do the last undone act again and return its edits, or none."""
        act = self._next(journal.next_redo)
        return () if act is None else self.redo_act(act)

    def undo_act(self, act: int) -> Sequence[Edit]:
        """Take an act back, of whichever dispatches it is; return the edits that did it."""
        self.check_now()
        return self._turned(journal.undo(self.project, act, who=self.who, by=self.by or self.used))

    def redo_act(self, act: int) -> Sequence[Edit]:
        """Do an act again that was taken back; return its edits."""
        self.check_now()
        return self._turned(journal.redo(self.project, act, who=self.who, by=self.by or self.used))

    def undo_register(self) -> Sequence[Edit]:
        """Take the last act on the register of speakers back, with what followed from it."""
        act = journal.next_undo(self.project)
        return () if act is None else self.undo_act(act)

    def redo_register(self) -> Sequence[Edit]:
        """Do the last undone act on the register again."""
        act = journal.next_redo(self.project)
        return () if act is None else self.redo_act(act)

    def _turned(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        self._show(edits, self._applied(edits))
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
