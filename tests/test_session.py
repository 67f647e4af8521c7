"""A session does, undoes and redoes, and tells its listeners after it is stored."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.blind import handed_out_blind
from workbench.commands import spans, states, suggestions
from workbench.errors import OffsetError
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store.project import Project

FOUND = Suggestion(Span("s1", 0, 9, "PER", origin=Origin.SUGGESTION), "rules 1.0", "name", 0.9)


@pytest.fixture
def session(project: Project) -> Session:
    project.add(Dispatch("d1", "Ana Lopes arrive à Liège."))
    project.add_suggestions("d1", "rules 1.0", [FOUND])
    session = Session(project, "anne")
    session.open("d1")
    return session


def test_an_act_is_stored_before_it_is_told(session: Session) -> None:
    stored: list[int] = []

    def listen(_: Sequence[Edit]) -> None:
        stored.append(len(session.project.annotation_set("d1", "anne").annotations))

    session.listeners.append(listen)
    session.do(spans.add(session.annotations, 19, 24, "LOC"))
    assert stored == [1]


def test_undo_has_no_limit_and_redo_brings_all_back(session: Session) -> None:
    empty = session.annotations
    for label in ("ORG", "LOC", "PER") * 10:
        session.do(spans.add(session.annotations, 19, 24, label))
    full = session.annotations
    while session.undo():
        pass
    assert session.annotations == empty
    while session.redo():
        pass
    assert session.annotations == full


def test_a_new_act_after_undo_forgets_what_was_undone(session: Session) -> None:
    session.do(spans.add(session.annotations, 19, 24, "LOC"))
    session.undo()
    session.do(spans.add(session.annotations, 19, 24, "ORG"))
    assert not session.can_redo


def test_undo_survives_closing_and_other_dispatches(session: Session) -> None:
    session.do(suggestions.accept(session.annotations, [FOUND], session.register))
    session.project.add(Dispatch("d2", "Rien."))
    session.open("d2")
    assert not session.can_undo
    again = Session(session.project, "anne")
    again.open("d1")
    assert again.undo()
    assert again.open_suggestions == (FOUND,)


def test_the_first_act_begins_the_dispatch_and_a_late_one_takes_it_up_again(
    session: Session,
) -> None:
    session.do(spans.add(session.annotations, 19, 24, "LOC"))
    assert session.annotations.state is State.STARTED
    session.do(states.mark(session.annotations, State.DONE))
    session.do(spans.add(session.annotations, 0, 9, "PER"))
    assert session.annotations.state is State.STARTED
    session.undo()
    assert session.annotations.state is State.DONE


def test_a_refused_act_changes_nothing(session: Session) -> None:
    before = session.annotations
    with pytest.raises(OffsetError):
        session.do(spans.add(session.annotations, 19, 99, "LOC"))
    assert session.annotations == before
    assert not session.can_undo


def test_on_a_dispatch_handed_out_blind_nothing_is_shown_as_suggested(session: Session) -> None:
    assert session.suggestions
    handed_out_blind(session.project, "d1")
    session.reload()
    assert session.blind
    assert not session.suggestions
