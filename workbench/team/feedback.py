"""Feedback: where gold differs from what an annotator said, and why, for the annotator to read."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.annotation_set import AnnotationSet
from workbench.model.conflict import Answer, at, bare_answer
from workbench.model.decision import Decision
from workbench.model.question import Question
from workbench.model.state import State
from workbench.store import decisions
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Difference:
    """A decision that is not what the annotator says: that, and what the annotator answers."""

    decision: Decision
    mine: Answer
    replies: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A dispatch, id and title, with the differences in it, in the order of the text."""

    dispatch: str
    title: str
    differences: tuple[Difference, ...]


def feedback(project: Project, annotator: str) -> list[Told]:
    """Return the annotator's own finished dispatches that gold has finished, where they differ.

    They are in the order of import; nobody else's answers are in it but as part of a decision.
    """
    gold = decisions.gold_of(project)
    found = (
        _told(project, dispatch, gold, annotator)
        for dispatch in decisions.done_by_both(project, gold, annotator)
    )
    return [told for told in found if told.differences]


def differences(mine: AnnotationSet, gold: AnnotationSet) -> tuple[Difference, ...]:
    """Return where gold differs from a set, by its decisions; nothing before both are done."""
    if State.DONE is not mine.state or State.DONE is not gold.state:
        return ()
    closed = sorted(
        (d for d in gold.decisions.values() if d.ruling.closes),
        key=lambda d: (d.stretches, str(d.layer)),
    )
    return tuple(
        Difference(decision, said, _replies(mine, decision))
        for decision in closed
        if (said := _said(mine, decision)) != decision.answer
    )


def _said(mine: AnnotationSet, decision: Decision) -> Answer:
    return bare_answer(at(mine.annotations.values(), decision.layer, decision.stretches))


def _replies(mine: AnnotationSet, decision: Decision) -> tuple[Question, ...]:
    return tuple(q for q in mine.questions.values() if q.annotation == decision.id)


def _told(project: Project, dispatch: str, gold: str, annotator: str) -> Told:
    mine = project.annotation_set(dispatch, annotator)
    found = differences(mine, project.annotation_set(dispatch, gold))
    return Told(dispatch, project.dispatch(dispatch).title, found)
