"""What more than half of at least three annotators who finished say is the majority's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import worked
from workbench.agreement.majority import majority
from workbench.model.annotation import Annotation, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State

DIRECT, INDIRECT = QuotationType.DIRECT, QuotationType.INDIRECT


def done(name: str, *made: Annotation, state: State = State.DONE) -> AnnotationSet:
    return AnnotationSet.of("d", name, made, state=state)


def said(made: AnnotationSet | None) -> set[tuple[int, int, str]]:
    assert made is not None
    return {(s.start, s.end, s.label) for s in made.spans}


def test_a_span_that_two_of_three_have_is_in_and_what_one_has_is_not() -> None:
    made = majority(
        [
            done("a", Span("1", 0, 4, "PER"), Span("2", 6, 9, "LOC")),
            done("b", Span("3", 0, 4, "PER", note="sure"), Span("4", 6, 9, "ORG")),
            done("c", Span("5", 0, 5, "PER")),
        ]
    )
    assert said(made) == {(0, 4, "PER")}
    assert made is not None
    assert (made.annotator, made.state) == ("majority", State.DONE)
    assert not made.spans[0].note


def test_a_tie_of_two_against_two_is_out() -> None:
    per, org = Span("1", 0, 4, "PER"), Span("1", 0, 4, "ORG")
    assert said(majority([done("a", per), done("b", per), done("c", org), done("d", org)])) == set()


def test_an_annotator_votes_once_for_what_stands_twice_in_a_set() -> None:
    twice = done("a", Span("1", 0, 4, "PER"), Span("2", 0, 4, "PER"))
    assert said(majority([twice, done("b"), done("c")])) == set()


def test_fewer_than_three_who_finished_are_no_majority() -> None:
    per = Span("1", 0, 4, "PER")
    started = done("c", per, state=State.STARTED)
    assert majority([done("a", per), done("b", per), started]) is None


def test_each_part_of_a_quotation_is_what_more_than_half_of_those_who_have_it_say() -> None:
    content = ((0, 5), (9, 12))
    person, group = SourceKind.PERSON, SourceKind.GROUP
    made = majority(
        [
            done("a", Quotation("1", DIRECT, content, ((6, 8),), (13, 15), person, "ana")),
            done("b", Quotation("2", DIRECT, content, ((6, 8),), (13, 15), group, "ben")),
            done("c", Quotation("3", DIRECT, content, (), (13, 15), person, "cas")),
            done("d", Quotation("4", INDIRECT, content)),
        ]
    )
    assert made is not None
    (quotation,) = made.quotations
    assert (quotation.type, quotation.content) == (DIRECT, content)
    assert quotation.cue == ((6, 8),)
    assert (quotation.source, quotation.source_kind) == ((13, 15), person)
    assert quotation.speaker is None


def test_a_quotation_that_two_halves_type_differently_is_out() -> None:
    sets = [
        done(name, Quotation("q", type_, ((0, 5),)))
        for name, type_ in zip("abcd", [DIRECT, DIRECT, INDIRECT, INDIRECT], strict=True)
    ]
    made = majority(sets)
    assert made is not None
    assert not made.quotations


@given(st.lists(worked(), min_size=3, max_size=5))
def test_whatever_the_votes_more_than_half_have_what_is_in(
    found: list[tuple[AnnotationSet, object]],
) -> None:
    voters = [
        AnnotationSet.of("d", str(i), made.annotations.values(), state=State.DONE)
        for i, (made, _) in enumerate(found)
    ]
    made = majority(voters)
    assert made is not None
    for span in said(made):
        assert 2 * sum(span in said(v) for v in voters) > len(voters)
    for q in made.quotations:
        having = [
            v for v in voters if (q.content, q.type) in {(x.content, x.type) for x in v.quotations}
        ]
        assert 2 * len(having) > len(voters)
    assert majority(reversed(voters)) == made
