"""Write a note on a dispatch; ask, reword and settle what is open.

A remark begins a set that is new. One that is done, skipped or flagged stays as it is: nothing of
the annotation has changed.
"""

from __future__ import annotations

from workbench.model.annotation import new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.state import State


def note(annotations: AnnotationSet, text: str) -> Edit:
    """Put a note on the dispatch; an empty one takes it off."""
    return _remark("note", annotations, note=(annotations.note, text))


def ask(annotations: AnnotationSet, text: str, annotation: str = "") -> Edit:
    """Ask a question on an annotation or a suggestion, by its id, or on the whole dispatch."""
    return _remark("ask", annotations, asked=Question(new_id(), annotation, text))


def reword(annotations: AnnotationSet, question: Question, text: str) -> Edit:
    """Ask an open question in other words."""
    after = Question(question.id, question.annotation, text)
    return _remark("ask", annotations, settled=question, asked=after)


def settle(annotations: AnnotationSet, question: Question) -> Edit:
    """Say that a question is open no longer."""
    return _remark("settle", annotations, settled=question)


def _remark(
    verb: str,
    annotations: AnnotationSet,
    *,
    note: tuple[str, str] | None = None,
    asked: Question | None = None,
    settled: Question | None = None,
) -> Edit:
    new = annotations.state is State.NEW
    return Edit(
        verb=verb,
        dispatch=annotations.dispatch,
        annotator=annotations.annotator,
        state=(State.NEW, State.STARTED) if new else None,
        note=note,
        asked=(asked,) if asked else (),
        settled=(settled,) if settled else (),
    )
