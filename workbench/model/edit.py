"""Edit: the one way in which an annotation set changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.annotation import Annotation
from workbench.model.decision import Decision
from workbench.model.question import Question
from workbench.model.speaker import Speaker
from workbench.model.state import State


@dataclass(frozen=True, slots=True)
class Edit:
    """What leaves one annotation set and what enters it; a changed annotation is in both.

    It keeps its id in both. ``answered`` are the ids of the suggestions that the edit settles
    (accepted, corrected or rejected), ``reopened`` those that it opens again; ``state`` is
    (before, after), and so are ``note`` on the dispatch and ``reason`` for its state; ``asked`` are
    questions that become open, ``settled`` those that are no longer; ``decided`` are decisions of
    an adjudicator that come into force in gold's set, ``undecided`` those that go; ``registered``
    are speakers that enter the project's register, ``unregistered`` those that leave it; one that
    is in both under one id changes. An edit of the register alone has an empty ``dispatch``.
    """

    verb: str
    dispatch: str
    annotator: str
    removed: tuple[Annotation, ...] = ()
    added: tuple[Annotation, ...] = ()
    answered: tuple[str, ...] = ()
    reopened: tuple[str, ...] = ()
    state: tuple[State, State] | None = None
    note: tuple[str, str] | None = None
    reason: tuple[str, str] | None = None
    asked: tuple[Question, ...] = ()
    settled: tuple[Question, ...] = ()
    decided: tuple[Decision, ...] = ()
    undecided: tuple[Decision, ...] = ()
    registered: tuple[Speaker, ...] = ()
    unregistered: tuple[Speaker, ...] = ()

    def inverse(self) -> Edit:
        """Return the edit that undoes this one: the same, with its two sides swapped."""
        return Edit(
            verb=self.verb,
            dispatch=self.dispatch,
            annotator=self.annotator,
            removed=self.added,
            added=self.removed,
            answered=self.reopened,
            reopened=self.answered,
            state=None if self.state is None else (self.state[1], self.state[0]),
            note=None if self.note is None else (self.note[1], self.note[0]),
            reason=None if self.reason is None else (self.reason[1], self.reason[0]),
            asked=self.settled,
            settled=self.asked,
            decided=self.undecided,
            undecided=self.decided,
            registered=self.unregistered,
            unregistered=self.registered,
        )


def proposal(dispatch: str, suggester: str, annotations: Iterable[Annotation]) -> Edit:
    """Return the edit that makes a suggester's set of what it proposes."""
    state = (State.NEW, State.DONE)
    return Edit("suggest", dispatch, suggester, added=tuple(annotations), state=state)
