"""What stands out is said in one sentence for every kind of finding."""

from __future__ import annotations

import pytest

from workbench.agreement.standing_out import Edge, Finding, Kind
from workbench.agreement.wanted import Wanted
from workbench.gui.agreement.sentences import sentence
from workbench.gui.agreement.standing import varied, wanted

SAID = {
    Finding(
        Kind.BOUNDARIES, 74, 0.68, 109, ("ORG",), edge=Edge.LEFT, cause="determiner"
    ): "Most disagreements on ORG are boundaries: the determiner (68% of 109).",
    Finding(
        Kind.BOUNDARIES, 74, 0.68, 109, ("ORG",), edge=Edge.RIGHT
    ): "Most disagreements on ORG are boundaries: where they end (68% of 109).",
    Finding(
        Kind.BOUNDARIES, 74, 0.68, 109, ("ORG",)
    ): "Most disagreements on ORG are boundaries (68% of 109).",
    Finding(
        Kind.SPLITS, 9, 0.6, 20, ("ORG",)
    ): "Most disagreements on ORG are one annotation against several (60% of 20).",
    Finding(
        Kind.LABELS, 9, 0.6, 20, ("ORG",)
    ): "Most disagreements on ORG are about the label (60% of 20).",
    Finding(
        Kind.MISSED, 9, 0.6, 20, ("ORG",)
    ): "Most disagreements on ORG are annotations that only one has (60% of 20).",
    Finding(
        Kind.CONFUSED, 9, 0.6, 20, ("LOC", "ORG")
    ): "Where labels differ it is mostly LOC against ORG (60% of 20).",
    Finding(
        Kind.FORM, 9, 0.4, 21, ("LOC", "ORG"), form="Moscou", votes=(("LOC", 12), ("ORG", 9))
    ): "“Moscou” has different labels: LOC 12, ORG 9.",
    Finding(
        Kind.MARKS_MORE, 9, 1.5, 21, ("LOC",), ("Ada",)
    ): "Ada marks LOC more often than the others: 1.50 times as often.",
    Finding(
        Kind.MARKS_LESS, 9, 0.5, 21, ("LOC",), ("Ada",)
    ): "Ada marks LOC more seldom than the others: 0.50 times as often.",
    Finding(
        Kind.MARKS_LESS, 9, 0.0, 0, ("LOC",), ("rules 1",)
    ): "rules 1 never marks LOC, which the others do.",
    Finding(
        Kind.BELOW, 9, 0.61, 21, annotators=("Ada",)
    ): "Ada agrees less with the others than they do on the whole (F1 0.61).",
    Finding(
        Kind.BELOW, 9, 0.61, 21, annotators=("Ada", "Bo")
    ): "Ada and Bo agree less with each other than all do on the whole (F1 0.61).",
    Finding(
        Kind.WAVED_THROUGH, 9, 0.61, 210, rule="dates"
    ): "Wrong suggestions of “dates” are mostly kept (61% of 210).",
    Finding(
        Kind.REFUSED, 9, 0.61, 210, rule="dates"
    ): "Most suggestions of “dates” are not kept (61% of 210).",
    Finding(
        Kind.WAVES_THROUGH, 9, 0.61, 210, annotators=("Ada",)
    ): "Ada seems to wave suggestions through: 61% of 210 are kept.",
    Finding(
        Kind.WAVES_THROUGH, 9, 0.61, 210
    ): "Suggestions seem to be waved through: 61% of 210 are kept.",
}


@pytest.mark.parametrize("found", SAID, ids=lambda found: str(found.kind.name))
def test_a_finding_is_one_sentence(found: Finding) -> None:
    assert sentence(found) == SAID[found]


def test_every_kind_has_a_sentence() -> None:
    assert {found.kind for found in SAID} == set(Kind)


def test_a_sentence_opens_its_cases() -> None:
    boundaries = wanted(Finding(Kind.BOUNDARIES, 74, 0.68, 109, ("ORG",)))
    missed = wanted(Finding(Kind.MISSED, 9, 0.6, 20, ("ORG",)))
    assert isinstance(boundaries, Wanted)
    assert isinstance(missed, Wanted)
    assert (boundaries.labels, boundaries.classes) == (("ORG",), {"boundary"})
    assert missed.classes == {"only_a", "only_b"}


def test_few_of_a_kind_are_said() -> None:
    forms = [Finding(Kind.FORM, 90 - n, 0.4, 21, form=f"f{n}") for n in range(9)]
    other = Finding(Kind.LABELS, 5, 0.6, 20, ("ORG",))
    assert varied([*forms, other]) == [*forms[:2], other]
