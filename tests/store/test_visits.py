"""Time on dispatches and what was finished are kept in the project and read from it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from workbench.commands import states
from workbench.errors import ProjectError, ReadOnlyError
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store import visits
from workbench.store.project import Project

DAY, NEXT = "2026-03-01T23:00:00.000Z", "2026-03-02T23:00:00.000Z"


@pytest.fixture
def three(project: Project) -> Project:
    for i in (1, 2, 3):
        project.add(Dispatch(f"d{i}", f"Dépêche {i}."))
    return project


def _mark(session: Session, dispatch: str, state: State) -> None:
    session.open(dispatch)
    session.do(states.mark(session.annotations, state))


def test_a_visit_that_goes_on_is_kept_once(three: Project) -> None:
    visits.keep(three, "d1", "anne", DAY, 60)
    visits.keep(three, "d1", "anne", DAY, 90)
    visits.keep(three, "d1", "anne", NEXT, 5)
    visits.keep(three, "d1", "bob", NEXT, 7)
    assert visits.seconds_on(three, "d1", "anne") == 95
    assert visits.times(three, "anne") == {"d1": 95}
    assert visits.times(three, "anne", NEXT) == {"d1": 5}


def test_the_median_is_that_of_dispatches(three: Project) -> None:
    assert visits.median_seconds(three, "anne") is None
    for dispatch, started, seconds in (
        ("d1", DAY, 10),
        ("d1", NEXT, 10),
        ("d2", NEXT, 30),
        ("d3", NEXT, 90),
    ):
        visits.keep(three, dispatch, "anne", started, seconds)
    assert visits.median_seconds(three, "anne") == 30
    assert visits.median_seconds(three, "anne", "2027") is None


def test_what_is_finished_is_counted_once_and_by_its_annotator(three: Project) -> None:
    anne, bob = Session(three, "anne"), Session(three, "bob")
    _mark(anne, "d1", State.DONE)
    _mark(anne, "d1", State.STARTED)
    _mark(anne, "d1", State.DONE)
    _mark(anne, "d2", State.SKIPPED)
    _mark(anne, "d3", State.FLAGGED)
    _mark(bob, "d3", State.DONE)
    assert visits.finished(three, "anne") == 2
    assert visits.finished(three, "bob") == 1


def test_what_was_undone_or_finished_before_is_not_counted(three: Project) -> None:
    session = Session(three, "anne")
    _mark(session, "d1", State.DONE)
    assert visits.finished(three, "anne", "2999") == 0
    session.undo()
    assert visits.finished(three, "anne") == 0


def test_the_day_begins_at_local_midnight() -> None:
    began = visits.midnight(datetime(2026, 3, 2, 12, tzinfo=UTC))
    local = datetime.fromisoformat(began).astimezone()
    assert (local.hour, local.minute, local.second) == (0, 0, 0)
    assert began <= visits.stamp(datetime(2026, 3, 2, 12, tzinfo=UTC))


def test_a_project_that_can_only_be_read_keeps_no_visit(three: Project) -> None:
    three.read_only = True
    with pytest.raises((ReadOnlyError, ProjectError)):
        visits.keep(three, "d1", "anne", DAY, 60)
