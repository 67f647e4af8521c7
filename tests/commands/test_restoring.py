"""Restoring brings a set back to what it was."""

from __future__ import annotations

from hypothesis import given

from tests.strategies import worked
from workbench.commands.restoring import restore
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.annotation_set import AnnotationSet
from workbench.model.suggestion import Suggestion

Worked = tuple[AnnotationSet, list[Suggestion]]


@given(worked(), worked())
def test_a_restored_set_is_what_it_was_and_can_be_taken_back(one: Worked, other: Worked) -> None:
    now, then = one[0], other[0]
    edit = restore(now, then, ())
    assert now.apply(edit) == then
    assert now.apply(edit).apply(edit.inverse()) == now


def test_a_speaker_who_has_left_the_register_is_not_named_again() -> None:
    quote = Quotation("q", QuotationType.DIRECT, ((0, 4),), speaker="gone")
    then = AnnotationSet.of("d", "anne", [quote])
    (back,) = restore(AnnotationSet("d", "anne"), then, ["other"]).added
    assert isinstance(back, Quotation)
    assert back.speaker is None
