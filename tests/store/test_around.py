"""What stands beside columns is what the project has."""

from __future__ import annotations

import numpy as np
import pytest

from tests.store.annotators import GOLD, PEOPLE, SUGGESTER, annotate, fill
from workbench.commands import spans, states
from workbench.model.annotation import Span
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import agreeing, around, assignments, journal, visits
from workbench.store.assignments import Assignment
from workbench.store.project import Project


@pytest.fixture
def filled(project: Project) -> Project:
    fill(project, 3)
    return project


def test_forms_are_the_words_of_the_spans(filled: Project) -> None:
    columns = agreeing.columns(filled)
    forms = around.forms(filled, columns)
    found = columns.spans
    for row, form in enumerate(forms.of):
        text = filled.dispatch(columns.dispatches[int(found.dispatch[row])]).text
        assert forms.texts[form] == text[found.start[row] : found.end[row]]
    assert len(set(forms.texts)) == len(forms.texts) > 1


def test_no_spans_have_no_forms(project: Project) -> None:
    forms = around.forms(project, agreeing.columns(project))
    assert forms.texts == ()
    assert len(forms.of) == 0


def test_texts_and_titles_are_of_the_dispatches_asked_for(filled: Project) -> None:
    ids = filled.dispatch_ids()[:2]
    assert around.texts(filled, ids) == {id_: filled.dispatch(id_).text for id_ in ids}
    assert around.titles(filled, ids) == {id_: filled.dispatch(id_).title for id_ in ids}
    assert around.texts(filled, []) == {}


def test_choices_are_what_occurs(filled: Project) -> None:
    assignments.keep_hand_out(filled, "h1", "lead", {})
    choices = around.choices(filled)
    assert choices.annotators == (*PEOPLE, GOLD, SUGGESTER)
    assert "PER" in choices.labels
    assert choices.batches == ("h1",)
    assert set(choices.languages) <= {"fr", "nl"}
    assert set(choices.agencies) <= {"AFP", "Belga"}


def test_what_was_suggested_is_what_the_newest_suggester_found(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes"))
    for who, end in (("rules 1", 3), ("rules 2", 9)):
        span = Span(f"s{end}", 0, end, "PER")
        project.add_suggestions("d1", who, [Suggestion(span, who, "names", 0.9)])
    annotate(project, "d1", "anne", [])
    columns = agreeing.columns(project)
    found = around.suggested(project, columns)
    assert found.end.tolist() == [9]
    assert [columns.labels[n] for n in found.label] == ["PER"]
    assert found.rules == ("names",)
    assert found.confidence.tolist() == [0.9]
    assert found.helped[0, columns.annotators.index("anne")]
    assert not found.helped[0, columns.annotators.index("rules 1")]


def test_the_newest_suggester_of_a_dispatch_is_named(project: Project) -> None:
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"Ana Lopes {id_}"))
    for who in ("rules 1", "rules 2"):
        project.add_suggestions("d1", who, [])
    assert around.suggesters(project, ["d1", "d2"]) == {"d1": "rules 2"}


def test_nothing_suggested_is_empty(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes"))
    annotate(project, "d1", "anne", [])
    found = around.suggested(project, agreeing.columns(project))
    assert len(found.start) == 0 == len(found.confidence)
    assert found.helped.tolist() == [[False]]


def test_seconds_are_those_of_visits(project: Project) -> None:
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"Ana Lopes {id_}"))
        annotate(project, id_, "anne", [])
    visits.keep(project, "d1", "anne", "2026-03-01T08:00:00.000Z", 75.0)
    spent = around.seconds(project, agreeing.columns(project))
    assert spent[0, 0] == 75.0
    assert np.isnan(spent[1, 0])


def test_a_dispatch_is_finished_when_the_last_person_is(filled: Project) -> None:
    found = around.finished(filled)
    columns = agreeing.columns(filled)
    people = columns.done[:, : len(PEOPLE)]
    assert set(found) == {d for n, d in enumerate(columns.dispatches) if people[n].any()}
    assert all(at.endswith("Z") for at in found.values())


def test_what_changed_is_where_somebody_worked_since(filled: Project) -> None:
    stamp = around.stamp(filled)
    assert around.changed(filled, stamp) == frozenset()
    first = filled.dispatch_ids()[0]
    session = Session(filled, "dirk")
    session.open(first)
    session.do(spans.add(session.annotations, 0, 3, "PER"))
    session.do(states.mark(session.annotations, State.DONE))
    assert around.changed(filled, stamp) == {first}
    session.undo()
    assert around.changed(filled, stamp) == {first}
    assert around.changed(filled, around.stamp(filled)) == frozenset()


def test_edits_that_are_set_aside_may_have_changed_all(filled: Project) -> None:
    stamp = around.stamp(filled)
    with filled.transaction():
        filled.connection.execute("UPDATE journal SET held = 2 WHERE step = 1")
    assert around.changed(filled, stamp) is None


def test_a_hand_out_may_have_changed_all(filled: Project) -> None:
    stamp = around.stamp(filled)
    assignments.keep_hand_out(filled, "h1", "lead", {})
    assignments.keep(filled, [Assignment(filled.dispatch_ids()[0], "anne", "h1", "own", 1)])
    assert around.changed(filled, stamp) is None


def test_speakers_alone_change_no_dispatch(filled: Project) -> None:
    stamp = around.stamp(filled)
    speaker = filled.speakers()[0]
    journal.record(filled, Edit("register", "", "anne", registered=(speaker,)))
    assert around.changed(filled, stamp) == frozenset()
