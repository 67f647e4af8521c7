"""Annotators are compared on what both finished; what is undefined has no figure."""

from __future__ import annotations

from workbench.agreement.pairs import compare
from workbench.model.annotation import Annotation, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State


def made(
    annotator: str, *annotations: Annotation, dispatch: str = "d", state: State = State.DONE
) -> AnnotationSet:
    return AnnotationSet.of(dispatch, annotator, annotations, state=state)


def quote(start: int, end: int, speaker: str | None = None) -> Quotation:
    return Quotation(f"{start}-{end}", QuotationType.DIRECT, ((start, end),), speaker=speaker)


def test_identical_sets_agree_wholly() -> None:
    (pair,) = compare(made(who, Span("x", 0, 4, "PER"), quote(5, 9, "s")) for who in "ab")
    assert (pair.entities.f1, pair.content.f1, pair.speaker_rate) == (1.0, 1.0, 1.0)


def test_another_label_or_another_end_is_no_agreement() -> None:
    a = made("a", Span("1", 0, 4, "PER"), Span("2", 5, 9, "LOC"), Span("3", 10, 12, "ORG"))
    b = made("b", Span("1", 0, 4, "ORG"), Span("2", 5, 8, "LOC"), Span("3", 10, 12, "ORG"))
    (pair,) = compare([a, b])
    assert pair.entities.f1 == 1 / 3


def test_swapping_the_annotators_changes_no_figure() -> None:
    one = [Span("1", 0, 4, "PER"), quote(5, 9)]
    other = [Span("1", 0, 4, "PER"), Span("2", 6, 8, "LOC")]
    (pair,) = compare([made("a", *one), made("b", *other)])
    (mirrored,) = compare([made("a", *other), made("b", *one)])
    assert (pair.entities.f1, pair.content.f1) == (mirrored.entities.f1, mirrored.content.f1)


def test_speakers_are_compared_on_shared_quotations_only() -> None:
    a = made("a", quote(0, 4, "s"), quote(5, 9, "s"), quote(10, 14), quote(20, 30, "s"))
    b = made("b", quote(0, 4, "s"), quote(5, 9, "t"), quote(10, 14))
    (pair,) = compare([a, b])
    assert (pair.same_speaker, pair.content.both, pair.speaker_rate) == (2, 3, 2 / 3)
    assert pair.speaker_coverage == 6 / 7


def test_nothing_in_common_has_no_figure() -> None:
    (pair,) = compare([made("a", quote(0, 4)), made("b", quote(0, 4), dispatch="e")])
    assert (pair.dispatches, pair.entities.f1, pair.speaker_rate) == (0, None, None)


def test_an_unfinished_dispatch_is_not_compared() -> None:
    (pair,) = compare([made("a", quote(0, 4)), made("b", quote(0, 4), state=State.STARTED)])
    assert pair.dispatches == 0


def test_a_finished_dispatch_without_annotations_counts() -> None:
    (pair,) = compare([made("a", quote(0, 4)), made("b")])
    assert (pair.dispatches, pair.content.f1) == (1, 0.0)


def test_marks_that_are_no_quotation_are_not_compared() -> None:
    scare = Quotation("x", QuotationType.SCARE, ((0, 4),))
    (pair,) = compare([made("a", scare), made("b")])
    assert pair.content.f1 is None
