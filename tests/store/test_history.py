"""What was done to a dispatch is told act by act, and it can be looked at as it was."""

from __future__ import annotations

import pytest

from workbench.commands import spans, states
from workbench.commands.restoring import restore
from workbench.errors import EditConflictError
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store import history
from workbench.store.project import Project


@pytest.fixture
def session(project: Project) -> Session:
    project.add(Dispatch("d1", "Odile Vanbrabant arrive à Walleville."))
    made = Session(project, "anne")
    made.open("d1")
    return made


def test_every_act_is_told_with_who_when_and_by_what(session: Session) -> None:
    session.do(spans.add(session.annotations, 0, 16, "PER"))
    session.used = By.MOUSE
    session.do(spans.relabel(session.annotations, session.annotations.spans[0], "ORG"))
    session.undo()
    found = history.steps(session.project, "d1", "anne")
    assert [(s.verb, s.way, s.by, s.added, s.removed) for s in found] == [
        ("relabel", "undo", By.MOUSE, 1, 1),
        ("relabel", "do", By.MOUSE, 1, 1),
        ("add", "do", By.KEY, 1, 0),
    ]
    assert {s.who for s in found} == {"anne"}
    assert {s.part for s in found} == {(0, 16)}
    assert found[0].at >= found[-1].at
    assert history.steps(session.project, "d1", "anne", after=1, limit=1) == found[1:2]


def test_a_set_can_be_looked_at_as_it_was_at_every_act(session: Session) -> None:
    seen: list[AnnotationSet] = []
    for start in (0, 6, 26):
        session.do(spans.add(session.annotations, start, start + 5, "PER"))
        seen.append(session.annotations)
    session.do(states.mark(session.annotations, State.DONE))
    session.undo()
    seen += [seen[-1].apply(states.mark(seen[-1], State.DONE)), session.annotations]
    steps = reversed(history.steps(session.project, "d1", "anne"))
    then = [history.as_of(session.project, "d1", "anne", step.clock) for step in steps]
    assert then == seen
    assert history.as_of(session.project, "d1", "anne", 0) == AnnotationSet("d1", "anne")


def test_what_it_was_is_restored_as_one_act(session: Session) -> None:
    session.do(spans.add(session.annotations, 0, 16, "PER"))
    then = session.annotations
    session.do(spans.delete(then, then.spans[0]))
    session.do(spans.add(session.annotations, 26, 36, "LOC"))
    after = session.annotations
    session.do(restore(after, then, ()))
    assert session.annotations == then
    session.undo()
    assert session.annotations == after


def test_nothing_is_done_while_it_is_shown_as_it_was(session: Session) -> None:
    session.do(spans.add(session.annotations, 0, 16, "PER"))
    now = session.annotations
    session.look_back(AnnotationSet("d1", "anne"))
    for act in (
        lambda: session.do(spans.add(session.annotations, 26, 36, "LOC")),
        session.undo,
    ):
        with pytest.raises(EditConflictError, match="d1 is shown as it was"):
            act()
    session.reload()
    assert session.annotations == now


def test_the_last_act_up_to_a_moment_is_found(session: Session) -> None:
    session.do(spans.add(session.annotations, 0, 16, "PER"))
    (step,) = history.steps(session.project, "d1", "anne")
    assert history.clock_at(session.project, "d1", "anne", step.at) == step.clock
    assert history.clock_at(session.project, "d1", "anne", "2000-01-01T00:00:00.000Z") is None


def test_who_has_a_history_is_told(session: Session) -> None:
    session.do(spans.add(session.annotations, 0, 16, "PER"))
    session.project.add_suggestions("d1", "rules 1", [])
    assert history.annotators(session.project, "d1") == ["anne"]
