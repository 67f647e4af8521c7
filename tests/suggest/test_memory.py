"""What people confirmed is proposed again and surer; what they rejected twice is not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.memory import Memory
from workbench.model.suggestion import Suggestion
from workbench.suggest.memory import CONFIDENCE, RULE, remembered

TEXT = "Zoetenaaie pleure, Zoetenaaie rit et zoetenaaien chante."


def proposed(start: int, end: int, label: str = "PER") -> Suggestion:
    span = Span(f"{start}{label}", start, end, label, origin=Origin.SUGGESTION)
    return Suggestion(span, "rules", "name.weak", 0.4)


def spans(found: list[Suggestion]) -> list[tuple[int, int, str, str]]:
    return [
        (s.annotation.start, s.annotation.end, s.annotation.label, s.rule)
        for s in found
        if isinstance(s.annotation, Span)
    ]


def test_what_was_confirmed_is_proposed_wherever_it_stands_whole() -> None:
    found = remembered([], TEXT, Memory({("Zoetenaaie", "LOC"): 1}), suggester="rules")
    assert spans(found) == [(0, 10, "LOC", RULE), (19, 29, "LOC", RULE)]


def test_a_suggestion_that_equals_what_was_confirmed_becomes_surer() -> None:
    (first, _) = remembered(
        [proposed(0, 10, "LOC")], TEXT, Memory({("Zoetenaaie", "LOC"): 1}), suggester="rules"
    )
    assert (first.rule, first.confidence) == ("name.weak", CONFIDENCE)


def test_what_was_rejected_twice_is_not_proposed() -> None:
    for times, left in ((1, 1), (2, 0)):
        memory = Memory(rejected={("Zoetenaaie", "PER"): times})
        assert len(remembered([proposed(0, 10)], TEXT, memory, suggester="rules")) == left


def test_another_label_of_rejected_words_is_still_proposed() -> None:
    memory = Memory(rejected={("Zoetenaaie", "PER"): 5})
    assert len(remembered([proposed(0, 10, "LOC")], TEXT, memory, suggester="rules")) == 1


def test_what_was_confirmed_more_often_than_rejected_stays() -> None:
    entry = ("Zoetenaaie", "PER")
    memory = Memory({entry: 3}, {entry: 2})
    assert len(remembered([proposed(0, 10)], TEXT, memory, suggester="rules")) == 2


def test_words_under_two_labels_are_not_proposed_elsewhere() -> None:
    memory = Memory({("Zoetenaaie", "LOC"): 1, ("Zoetenaaie", "ORG"): 1})
    assert remembered([], TEXT, memory, suggester="rules") == []


def test_nothing_is_proposed_over_what_is_proposed_already() -> None:
    memory = Memory({("Zoetenaaie", "LOC"): 1})
    found = remembered([proposed(0, 17)], TEXT, memory, suggester="rules")
    assert spans(found) == [(0, 17, "PER", "name.weak"), (19, 29, "LOC", RULE)]


def test_a_kind_of_marks_that_was_rejected_twice_is_held_back_too() -> None:
    quote = Suggestion(
        Quotation("q", QuotationType.DIRECT, ((0, 10),), origin=Origin.SUGGESTION), "r", "q", 0.9
    )
    memory = Memory(rejected={("Zoetenaaie", "direct"): 2})
    assert remembered([quote], TEXT, memory, suggester="rules") == []


@given(st.text(alphabet="ab ", max_size=30), st.text(alphabet="ab", min_size=1, max_size=3))
def test_what_is_found_is_the_words_themselves_and_never_overlaps(text: str, words: str) -> None:
    found = spans(remembered([], text, Memory({(words, "LOC"): 1}), suggester="r"))
    assert all(text[s:e] == words for s, e, _, _ in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
