"""Each edit is one transaction, is checked against what is stored, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.commands import quotations, spans, suggestions
from workbench.errors import EditConflictError, OffsetError
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import journal
from workbench.store.checking import check
from workbench.store.project import Project

TEXT = '"Oui", dit Ana Lopes.'
EMPTY = AnnotationSet("d1", "anne")
QUOTE = Suggestion(
    Quotation("q1", QuotationType.DIRECT, ((0, 5),), origin=Origin.SUGGESTION),
    "rules 1.0",
    "quote",
    0.9,
    "Ana Lopes",
)


@pytest.fixture
def stored(project: Project) -> Project:
    project.add(Dispatch("d1", TEXT))
    project.add_suggestions("d1", "rules 1.0", [QUOTE])
    return project


def _next(project: Project, dispatch: str) -> tuple[int | None, int | None]:
    """Return the acts of anne that are undone and redone next."""
    key = project, dispatch, "anne"
    return journal.next_undo(*key), journal.next_redo(*key)


def test_the_stored_set_is_the_set_after_the_edit(stored: Project) -> None:
    edit = suggestions.accept(EMPTY, [QUOTE], [])
    journal.record(stored, edit)
    assert stored.annotation_set("d1", "anne") == EMPTY.apply(edit)


def test_undo_and_redo_follow_the_journal_after_a_restart(stored: Project) -> None:
    first = journal.record(stored, spans.add(EMPTY, 11, 20, "PER"))
    after = stored.annotation_set("d1", "anne")
    second = journal.record(stored, spans.delete(after, after.spans[0]))
    journal.undo(stored, second)
    assert _next(stored, "d1") == (first, second)
    assert stored.annotation_set("d1", "anne") == after
    journal.redo(stored, second)
    assert _next(stored, "d1") == (second, None)


def test_undoing_an_acceptance_takes_the_new_speaker_out_of_the_register(stored: Project) -> None:
    step = journal.record(stored, suggestions.accept(EMPTY, [QUOTE], []))
    assert [s.name for s in stored.speakers()] == ["Ana Lopes"]
    journal.undo(stored, step)
    assert stored.speakers() == []
    assert stored.annotation_set("d1", "anne") == EMPTY


def test_a_speaker_that_others_use_stays_in_the_register(stored: Project) -> None:
    step = journal.record(stored, suggestions.accept(EMPTY, [QUOTE], []))
    (speaker,) = stored.speakers()
    other = AnnotationSet("d1", "bart")
    journal.record(stored, quotations.add(other, [(0, 5)]))
    other = stored.annotation_set("d1", "bart")
    journal.record(stored, quotations.set_speaker(other, other.quotations[0], speaker))
    journal.undo(stored, step)
    assert stored.speakers() == [speaker]


def test_a_quotation_comes_back_with_a_speaker_who_has_left_the_register(stored: Project) -> None:
    accepted = suggestions.accept(EMPTY, [QUOTE], [])
    first = journal.record(stored, accepted)
    stored.add(Dispatch("d2", f"{TEXT} (2)"))
    other = replace(accepted, dispatch="d2", answered=(), registered=())
    journal.record(stored, other)
    there = stored.annotation_set("d2", "anne")
    deleted = journal.record(stored, spans.delete(there, there.quotations[0]))
    journal.undo(stored, first)
    assert stored.speakers() == []
    journal.undo(stored, deleted)
    assert stored.annotation_set("d2", "anne") == there
    assert stored.speakers() == list(accepted.registered)
    assert list(check(stored)) == []


def test_an_annotation_outside_the_text_is_refused_and_nothing_is_written(stored: Project) -> None:
    with pytest.raises(OffsetError, match="21 characters"):
        journal.record(stored, spans.add(EMPTY, 11, 22, "PER"))
    assert stored.annotation_set("d1", "anne") == EMPTY
    assert _next(stored, "d1") == (None, None)


def test_an_edit_of_what_changed_meanwhile_is_refused(stored: Project) -> None:
    journal.record(stored, spans.add(EMPTY, 11, 20, "PER"))
    mine = stored.annotation_set("d1", "anne")
    journal.record(stored, spans.relabel(mine, mine.spans[0], "ORG"))
    with pytest.raises(EditConflictError, match="changed meanwhile"):
        journal.record(stored, spans.resize(mine, mine.spans[0], 11, 14))
    assert [s.label for s in stored.annotation_set("d1", "anne").spans] == ["ORG"]


def test_a_suggestion_is_answered_once(stored: Project) -> None:
    started = spans.add(EMPTY, 11, 20, "PER")
    journal.record(stored, started)
    mine = stored.annotation_set("d1", "anne")
    journal.record(stored, suggestions.reject(mine, [QUOTE]))
    with pytest.raises(EditConflictError):
        journal.record(stored, suggestions.reject(mine, [QUOTE]))


def test_annotators_do_not_see_each_other(stored: Project) -> None:
    journal.record(stored, spans.add(EMPTY, 11, 20, "PER"))
    assert stored.annotation_set("d1", "bart") == AnnotationSet("d1", "bart")
    assert isinstance(stored.annotation_set("d1", "anne").spans[0], Span)


def test_edits_of_many_dispatches_are_one_act_and_are_taken_back_together(stored: Project) -> None:
    stored.add(Dispatch("d2", "Ana Lopes."))
    other = AnnotationSet("d2", "anne")
    act = journal.record(stored, spans.add(EMPTY, 11, 20, "PER"), spans.add(other, 0, 9, "PER"))
    assert _next(stored, "d2") == (act, None)
    later = journal.record(stored, spans.add(stored.annotation_set("d1", "anne"), 0, 5, "ORG"))
    journal.undo(stored, act)
    assert _next(stored, "d1") == (later, act)
    assert stored.annotation_set("d2", "anne") == other
    assert [s.label for s in stored.annotation_set("d1", "anne").spans] == ["ORG"]


def test_an_act_that_fails_at_its_last_edit_writes_nothing(stored: Project) -> None:
    stored.add(Dispatch("d2", "Ana Lopes."))
    with pytest.raises(OffsetError):
        journal.record(
            stored,
            spans.add(EMPTY, 11, 20, "PER"),
            spans.add(AnnotationSet("d2", "anne"), 0, 99, "PER"),
        )
    assert stored.annotation_set("d1", "anne") == EMPTY
    assert stored.rows("SELECT who FROM acts") == [("rules 1.0",)]


def test_a_speaker_changes_and_changes_back(stored: Project) -> None:
    journal.record(stored, suggestions.accept(EMPTY, [QUOTE], []))
    (before,) = stored.speakers()
    after = replace(before, name="Ana Lopes Vidal", aliases=("Ana Lopes",))
    change = Edit("rename", "", "anne", registered=(after,), unregistered=(before,))
    act = journal.record(stored, change)
    assert stored.speakers() == [after]
    assert journal.next_undo(stored) == act
    with pytest.raises(EditConflictError):
        journal.record(stored, change)
    journal.undo(stored, act)
    assert stored.speakers() == [before]


def test_a_note_and_a_question_are_kept_and_taken_back(stored: Project) -> None:
    edit = Edit(
        "note",
        "d1",
        "anne",
        note=("", "dateline?"),
        reason=("", "sport"),
        asked=(Question("q", "", "Who is meant?"),),
    )
    act = journal.record(stored, edit)
    assert stored.annotation_set("d1", "anne") == EMPTY.apply(edit)
    with pytest.raises(EditConflictError):
        journal.record(stored, edit)
    journal.undo(stored, act)
    assert stored.annotation_set("d1", "anne") == EMPTY


def test_an_act_on_many_dispatches_names_how_many_have_changed_since(stored: Project) -> None:
    for name in ("d2", "d3"):
        stored.add(Dispatch(name, f"{name} Ana Lopes"))
    sets = [AnnotationSet(name, "anne") for name in ("d1", "d2", "d3")]
    act = journal.record(stored, *(spans.add(made, 3, 6, "PER") for made in sets))
    for name in ("d2", "d3"):
        after = stored.annotation_set(name, "anne")
        journal.record(stored, spans.delete(after, after.spans[0]))
    before = stored.annotation_set("d1", "anne")
    with pytest.raises(EditConflictError, match=r"^2 of 3 dispatches have changed since"):
        journal.undo(stored, act)
    assert stored.annotation_set("d1", "anne") == before
    assert _next(stored, "d1") == (act, None)


def test_a_set_stays_begun_where_work_went_on_after_an_act_on_many(stored: Project) -> None:
    stored.add(Dispatch("d2", "d2 Ana Lopes"))
    both = [AnnotationSet(name, "anne") for name in ("d1", "d2")]
    act = journal.record(stored, *(spans.add(made, 3, 6, "PER") for made in both))
    more = journal.record(stored, spans.add(stored.annotation_set("d2", "anne"), 0, 2, "LOC"))

    journal.undo(stored, act)
    left = stored.annotation_set("d2", "anne")
    assert ([span.label for span in left.spans], left.state) == (["LOC"], State.STARTED)
    assert stored.annotation_set("d1", "anne").state is State.NEW

    journal.redo(stored, act)
    assert [s.label for s in stored.annotation_set("d2", "anne").spans] == ["LOC", "PER"]
    assert stored.annotation_set("d1", "anne").state is State.STARTED

    journal.undo(stored, more)
    journal.undo(stored, act)
    assert [stored.annotation_set(name, "anne").state for name in ("d1", "d2")] == [State.NEW] * 2
