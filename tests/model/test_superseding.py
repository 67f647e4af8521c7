"""The newest suggester's suggestions are shown, and of older ones those that were answered."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.strategies import worked
from workbench.commands import spans, suggestions
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.suggestion import Suggestion
from workbench.model.superseding import Difference, difference, shown

NOTHING = AnnotationSet("d1", "anne")


def proposed(id_: str, start: int, end: int, suggester: str = "rules 1.0") -> Suggestion:
    span = Span(id_, start, end, "PER", origin=Origin.SUGGESTION)
    return Suggestion(span, suggester, "name", 0.9)


OLD = proposed("old", 0, 9)
NEW = proposed("new", 0, 9, "rules 2.0")
OTHER = proposed("other", 20, 25, "rules 2.0")
ALL = (OLD, NEW, OTHER)


def test_open_suggestions_of_an_older_suggester_are_superseded() -> None:
    assert shown(ALL, "rules 2.0", NOTHING) == (NEW, OTHER)
    assert shown(ALL, "rules 1.0", NOTHING) == (OLD,)


def test_what_was_rejected_keeps_its_fate_and_is_not_proposed_anew() -> None:
    after = NOTHING.apply(suggestions.reject(NOTHING, [OLD]))
    assert shown(ALL, "rules 2.0", after) == (OLD, OTHER)


def test_what_was_accepted_keeps_its_fate_and_is_not_proposed_anew() -> None:
    after = NOTHING.apply(suggestions.accept(NOTHING, [OLD], []))
    assert shown(ALL, "rules 2.0", after) == (OLD, OTHER)


def test_a_newer_suggestion_that_says_what_a_correction_says_is_not_shown() -> None:
    after = NOTHING.apply(spans.resize(NOTHING, OLD, 0, 12))
    same, different = proposed("a", 0, 12, "rules 2.0"), proposed("b", 0, 14, "rules 2.0")
    assert shown((OLD, same, NEW, different), "rules 2.0", after) == (OLD, different)


def test_what_was_annotated_by_hand_is_not_proposed() -> None:
    after = NOTHING.apply(spans.add(NOTHING, 20, 25, "PER"))
    assert shown(ALL, "rules 2.0", after) == (NEW,)


def test_others_see_the_newest_whatever_one_annotator_answered() -> None:
    other = replace(NOTHING, annotator="bram")
    assert shown(ALL, "rules 2.0", other) == (NEW, OTHER)


def test_without_a_suggester_nothing_is_shown() -> None:
    assert shown((), None, NOTHING) == ()


@given(worked())
def test_what_was_answered_is_always_shown(
    begun: tuple[AnnotationSet, list[Suggestion]],
) -> None:
    before, made = begun
    after = before.apply(suggestions.reject(before, made[::2]))
    seen = shown(made, "a newer one", after)
    assert seen == tuple(made[::2])


def test_a_difference_counts_equal_annotations_as_often_as_they_stand() -> None:
    one = Span("a", 0, 9, "PER")
    quotation = Quotation("q", QuotationType.DIRECT, ((0, 9),), ())
    before = [one, replace(one, id="b"), quotation]
    after = [replace(one, id="c", note="x"), replace(quotation, id="r", cue=((10, 12),))]
    assert difference(before, after) == Difference(new=1, gone=2, same=1)
