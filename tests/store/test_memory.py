"""The memory is read off what people did; an entry can be taken back."""

from __future__ import annotations

import pytest

from workbench.commands import spans, states, suggestions
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import memory
from workbench.store.project import Project

ANA = Suggestion(Span("s1", 0, 9, "PER", origin=Origin.SUGGESTION), "rules 1.0", "name", 0.9)
QUOTE = Suggestion(
    Quotation("s2", QuotationType.DIRECT, ((10, 17),), origin=Origin.SUGGESTION),
    "rules 1.0",
    "quote",
    0.9,
)


@pytest.fixture
def session(project: Project) -> Session:
    for i in range(2):
        project.add(Dispatch(f"d{i}", f'Ana Lopes "arrive" à Zoetenaaie{" !" * i}'))
        project.add_suggestions(f"d{i}", "rules 1.0", [ANA, QUOTE])
    return Session(project, "anne")


def test_what_is_in_a_finished_dispatch_was_confirmed(session: Session) -> None:
    session.open("d0")
    session.do(suggestions.accept(session.annotations, [ANA, QUOTE], []))
    session.do(spans.add(session.annotations, 21, 31, "LOC"))
    assert memory.read(session.project).confirmed == {}
    session.do(states.mark(session.annotations, State.DONE))
    assert memory.read(session.project).confirmed == {
        ("Ana Lopes", "PER"): 1,
        ("Zoetenaaie", "LOC"): 1,
        ('"arrive', "direct"): 1,
    }


def test_rejections_are_counted_and_what_was_corrected_is_none(session: Session) -> None:
    for dispatch in ("d0", "d1"):
        session.open(dispatch)
        session.do(suggestions.reject(session.annotations, [QUOTE]))
        session.do(spans.relabel(session.annotations, ANA, "ORG"))
    assert memory.read(session.project).rejected == {('"arrive', "direct"): 2}


def test_an_undone_rejection_is_none(session: Session) -> None:
    session.open("d0")
    session.do(suggestions.reject(session.annotations, [ANA]))
    session.undo()
    assert memory.read(session.project).rejected == {}


def test_an_entry_that_was_taken_back_is_not_known(session: Session) -> None:
    session.open("d0")
    session.do(suggestions.reject(session.annotations, [ANA, QUOTE]))
    memory.forget(session.project, {("Ana Lopes", "PER")})
    assert memory.read(session.project).rejected == {('"arrive', "direct"): 1}
    assert memory.forgotten_entries(session.project) == {("Ana Lopes", "PER")}
