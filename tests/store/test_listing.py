"""The queue's rows, states and counts, as one annotator sees them."""

from __future__ import annotations

from workbench.commands import states
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import listing
from workbench.store.project import Project


def test_rows_come_in_the_order_that_is_asked_for(project: Project) -> None:
    for i in range(5):
        project.add(Dispatch(f"d{i}", f"Dépêche {i}."))
    assert [r.id for r in listing.queue_rows(project, "anne", [4, 2, 9])] == ["d3", "d1"]
    assert listing.counts(project, "anne")[State.NEW] == 5


def test_before_the_first_act_a_row_counts_suggestions(project: Project) -> None:
    project.add(Dispatch("d1", "Ana arrive."))
    span = Span("s", 0, 3, "PER", origin=Origin.SUGGESTION)
    project.add_suggestions("d1", "rules 1.0", [Suggestion(span, "rules 1.0", "test", 0.5)])
    assert listing.queue_rows(project, "anne", [1])[0].spans == 1


def test_states_are_the_annotators_own(project: Project) -> None:
    project.add(Dispatch("d1", "Un."))
    project.add(Dispatch("d2", "Deux."))
    session = Session(project, "anne")
    session.open("d2")
    session.do(states.mark(session.annotations, State.DONE))
    assert listing.states(project, "anne") == {2: State.DONE}
    assert listing.states(project, "bob") == {}
    assert listing.queue_rows(project, "anne", [2])[0].state is State.DONE
