"""All occurrences of the same words are labelled or rejected in one edit that can be undone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import LABELS, parts, worked
from workbench.commands import same_again
from workbench.commands.same_again import Occurrence, Way
from workbench.model.annotation import Origin, Part, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State
from workbench.model.suggestion import Fate, Suggestion

EMPTY = AnnotationSet("d", "anne")


def _suggested(name: str, start: int, end: int, label: str = "PER") -> Suggestion:
    span = Span(name, start, end, label, origin=Origin.SUGGESTION)
    return Suggestion(span, "rules 1", "test", 0.9)


def _ways(found: list[Occurrence]) -> list[Way]:
    return [o.way for o in found]


def _around(annotations: AnnotationSet, suggestions: list[Suggestion], *at: Part) -> list[Way]:
    return _ways(same_again.to_label(annotations, suggestions, at, "PER"))


def _own(start: int, end: int, label: str = "PER") -> AnnotationSet:
    return AnnotationSet.of("d", "anne", [Span("a", start, end, label)], state=State.STARTED)


@given(worked(), parts(1), st.sampled_from(LABELS))
def test_labelling_all_and_its_inverse_leave_the_set_as_it_was(
    made: tuple[AnnotationSet, list[Suggestion]], stretches: tuple[Part, ...], label: str
) -> None:
    before, proposed = made
    places = {*stretches, *((s.annotation.start, s.annotation.end) for s in proposed)}
    found = same_again.to_label(before, proposed, sorted(places), label)
    edit = same_again.label_all(before, found, label)
    after = before.apply(edit)
    assert after.apply(edit.inverse()) == before
    assert places <= {(s.start, s.end) for s in after.spans if s.label == label}


@given(worked(), st.sampled_from(LABELS))
def test_rejecting_all_and_its_inverse_leave_the_set_as_it_was(
    made: tuple[AnnotationSet, list[Suggestion]], label: str
) -> None:
    before, proposed = made
    places = {(a.start, a.end) for a in before.annotations.values()}
    places |= {(s.annotation.start, s.annotation.end) for s in proposed}
    found = same_again.to_reject(before, proposed, places, label)
    edit = same_again.reject_all(before, found)
    after = before.apply(edit)
    assert after.apply(edit.inverse()) == before
    left = same_again.to_reject(
        after, [s for s in proposed if after.fate(s) is Fate.OPEN], places, label
    )
    assert left == []


def test_a_free_place_gets_the_label() -> None:
    found = same_again.to_label(EMPTY, [], [(0, 4), (9, 13)], "LOC")
    after = EMPTY.apply(same_again.label_all(EMPTY, found, "LOC"))
    assert [(s.start, s.end, s.label) for s in after.spans] == [(0, 4, "LOC"), (9, 13, "LOC")]
    assert after.state is State.STARTED


def test_an_open_suggestion_is_accepted_or_corrected_rather_than_doubled() -> None:
    proposed = [_suggested("s1", 0, 4), _suggested("s2", 9, 13, "ORG")]
    found = same_again.to_label(EMPTY, proposed, [(0, 4), (9, 13)], "PER")
    assert _ways(found) == [Way.ACCEPT, Way.CORRECT]
    after = EMPTY.apply(same_again.label_all(EMPTY, found, "PER"))
    assert [(s.id, s.label) for s in after.spans] == [("s1", "PER"), ("s2", "PER")]
    assert [after.fate(s) for s in proposed] == [Fate.ACCEPTED, Fate.RELABELLED]


def test_of_two_suggestions_the_one_that_says_the_same_is_accepted() -> None:
    proposed = [_suggested("s1", 0, 4, "ORG"), _suggested("s2", 0, 4)]
    (found,) = same_again.to_label(EMPTY, proposed, [(0, 4)], "PER")
    assert (found.way, found.suggestion) == (Way.ACCEPT, proposed[1])


def test_what_is_annotated_already_is_left_alone() -> None:
    own = _own(0, 4)
    found = same_again.to_label(own, [], [(0, 4), (9, 13)], "PER")
    edit = same_again.label_all(own, found, "PER")
    assert _ways(found) == [Way.THERE, Way.ADD]
    assert len(edit.added) == 1


def test_another_label_there_is_changed_only_where_it_is_asked_for() -> None:
    own = _own(0, 4, "ORG")
    found = same_again.to_label(own, [], [(0, 4)], "PER")
    assert _ways(found) == [Way.RELABEL]
    assert Way.RELABEL not in same_again.TAKEN
    after = own.apply(same_again.label_all(own, found, "PER"))
    assert [(s.id, s.label) for s in after.spans] == [("a", "PER")]


@pytest.mark.parametrize("own", [(0, 20), (8, 11), (12, 20), (9, 10)])
def test_what_lies_in_or_across_an_annotation_would_nest(own: Part) -> None:
    assert _around(_own(*own), [], (9, 13)) == [Way.NEST]


@pytest.mark.parametrize(
    ("suggested", "way"),
    [((0, 20), Way.NEST), ((8, 11), Way.NEST), ((9, 11), Way.ADD), ((13, 20), Way.ADD)],
)
def test_what_lies_in_a_longer_suggestion_would_nest(suggested: Part, way: Way) -> None:
    assert _around(EMPTY, [_suggested("s", *suggested)], (9, 13)) == [way]


def test_a_name_within_a_quotation_is_free() -> None:
    quotation = Quotation("q", QuotationType.DIRECT, ((0, 30),))
    assert _around(AnnotationSet.of("d", "anne", [quotation]), [], (9, 13)) == [Way.ADD]


def test_rejecting_takes_suggestions_of_the_label_and_names_annotations_apart() -> None:
    proposed = [_suggested("s1", 0, 4), _suggested("s2", 9, 13, "ORG"), _suggested("s3", 20, 24)]
    own = _own(30, 34)
    found = same_again.to_reject(own, proposed, [(0, 4), (9, 13), (30, 34)], "PER")
    assert [(o.start, o.way) for o in found] == [(0, Way.REJECT), (30, Way.DELETE)]
    after = own.apply(same_again.reject_all(own, found))
    assert (after.spans, after.answered) == ((), {"s1"})


def test_quotations_of_the_same_words_are_rejected_by_their_type() -> None:
    quotation = Quotation("q", QuotationType.SCARE, ((0, 6),), origin=Origin.SUGGESTION)
    proposed = [Suggestion(quotation, "rules 1", "test", 0.4)]
    assert _ways(same_again.to_reject(EMPTY, proposed, [(0, 6)], "scare")) == [Way.REJECT]
    assert same_again.to_reject(EMPTY, proposed, [(0, 6)], "direct") == []


def test_a_flag_stays() -> None:
    flagged = AnnotationSet("d", "anne", State.FLAGGED)
    found = same_again.to_label(flagged, [], [(0, 4)], "PER")
    assert flagged.apply(same_again.label_all(flagged, found, "PER")).state is State.FLAGGED


def test_an_edit_beside_changes_nothing() -> None:
    assert EMPTY.apply(same_again.beside(EMPTY, "add")) == EMPTY
