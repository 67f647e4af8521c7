"""Notes, reasons and open questions: what they change of a set, and what they leave."""

from __future__ import annotations

import pytest

from workbench.commands import remarks, spans, states
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State


def _set(state: State, reason: str = "") -> AnnotationSet:
    return AnnotationSet("d1", "Ada", state, reason=reason)


@pytest.mark.parametrize("state", [State.DONE, State.SKIPPED, State.FLAGGED])
def test_a_remark_leaves_what_is_decided_on_a_dispatch(state: State) -> None:
    made = _set(state, "duplicate")
    for edit in (remarks.note(made, "See page 2."), remarks.ask(made, "Who?")):
        after = made.apply(edit)
        assert (after.state, after.reason) == (state, "duplicate")


def test_a_remark_begins_a_new_set() -> None:
    made = _set(State.NEW)
    assert made.apply(remarks.note(made, "See page 2.")).state is State.STARTED


def test_a_reason_goes_with_the_state_that_it_explains() -> None:
    skipped = _set(State.NEW).apply(states.mark(_set(State.NEW), State.SKIPPED, "duplicate"))
    assert skipped.reason == "duplicate"
    assert skipped.apply(states.mark(skipped, State.DONE)).reason == ""
    worked = skipped.apply(spans.add(skipped, 0, 4, "PER"))
    assert (worked.state, worked.reason) == (State.STARTED, "")


def test_a_reworded_question_is_the_same_question() -> None:
    made = _set(State.STARTED)
    made = made.apply(remarks.ask(made, "Who?", "s1"))
    (question,) = made.questions.values()
    made = made.apply(remarks.reword(made, question, "Who is it?"))
    (after,) = made.questions.values()
    assert (after.id, after.annotation, after.text) == (question.id, "s1", "Who is it?")
    assert not made.apply(remarks.settle(made, after)).questions
