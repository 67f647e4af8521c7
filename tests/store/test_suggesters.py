"""The suggester that has read a dispatch last is its newest; those before stay stored."""

from __future__ import annotations

import pytest

from tests.blind import handed_out_blind
from workbench.commands import suggestions
from workbench.errors import ProjectError
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import suggesters
from workbench.store.listing import queue_rows
from workbench.store.project import Project
from workbench.store.suggesters import Read


def proposed(suggester: str, *places: tuple[int, int]) -> list[Suggestion]:
    return [
        Suggestion(
            Span(f"{suggester}{start}", start, end, "PER", origin=Origin.SUGGESTION),
            suggester,
            "name",
            0.9,
        )
        for start, end in places
    ]


OLD = proposed("rules 1.9", (0, 9), (19, 24))
NEW = proposed("rules 1.10", (0, 9), (4, 9), (10, 16))


@pytest.fixture
def read(project: Project) -> Project:
    """A project with a dispatch that two suggesters have read."""
    project.add(Dispatch("d1", "Ana Lopes arrive à Liège.", language="nl"))
    project.add(Dispatch("d2", "Rien."))
    project.add_suggestions("d1", "rules 1.9", OLD)
    project.add_suggestions("d1", "rules 1.10", NEW)
    return project


def test_the_newest_is_the_one_that_read_last(read: Project) -> None:
    assert suggesters.newest(read, "d1") == "rules 1.10"
    assert suggesters.newest(read, "d2") is None
    assert suggesters.newest(read, "none") is None
    assert suggesters.read(read) == [Read("d1", "nl", "rules 1.10")]


def test_a_clock_that_was_put_back_makes_no_suggester_older(read: Project) -> None:
    with read.transaction():
        read.connection.execute("UPDATE sets SET updated = '2100-01-01T00:00:00.000Z'")
    read.add_suggestions("d1", "rules 1.1", [])
    assert suggesters.newest(read, "d1") == "rules 1.1"


def test_the_queue_counts_what_the_newest_suggests(read: Project) -> None:
    assert queue_rows(read, "anne", [1])[0].spans == 3


def test_an_older_suggester_can_be_shown_again(read: Project) -> None:
    suggesters.prefer(read, "d1", "rules 1.9")
    assert suggesters.newest(read, "d1") == "rules 1.9"
    assert queue_rows(read, "anne", [1])[0].spans == 2


def test_one_that_has_not_read_the_dispatch_cannot(read: Project) -> None:
    with pytest.raises(ProjectError, match="has not read d2"):
        suggesters.prefer(read, "d2", "rules 1.9")


def test_a_session_shows_the_newest_and_what_was_answered_before(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes arrive à Liège."))
    project.add_suggestions("d1", "rules 1.9", OLD)
    session = Session(project, "anne")
    session.open("d1")
    session.do(suggestions.reject(session.annotations, OLD[:1]))
    project.add_suggestions("d1", "rules 1.10", NEW)
    session.reload()
    assert set(session.suggestions) == {OLD[0], *NEW[1:]}
    assert set(session.open_suggestions) == set(NEW[1:])
    assert len(project.suggestions("d1")) == 5


def test_an_answer_that_is_taken_back_leaves_the_newest_to_be_answered(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes arrive à Liège."))
    project.add_suggestions("d1", "rules 1.9", OLD)
    session = Session(project, "anne")
    session.open("d1")
    session.do(suggestions.accept(session.annotations, OLD[:1], []))
    project.add_suggestions("d1", "rules 1.10", NEW)
    session.reload()
    session.undo()
    assert session.open_suggestions[0] == OLD[0]
    session.reload()
    assert set(session.open_suggestions) == set(NEW)


def test_what_was_handed_out_blind_may_not_be_read_whoever_has_read_it(read: Project) -> None:
    assert suggesters.untouched(read, "d2")
    handed_out_blind(read, "d1")
    with read.transaction():
        read.connection.execute("INSERT INTO assignments VALUES ('d2', 'anne', 'h1', 'own', 1)")
    assert suggesters.read(read) == []
    assert suggesters.unread(read) == []
    assert not suggesters.untouched(read, "d2")
