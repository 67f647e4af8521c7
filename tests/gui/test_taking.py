"""What Q takes, and which suggestion it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import parts
from workbench.gui.taking import completion, covering, free, known, within
from workbench.model.annotation import Part, Quotation, QuotationType, SourceKind, Span
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion


def _suggestion(
    name: str, *content: Part, kind: QuotationType = QuotationType.DIRECT, speaker: str = ""
) -> Suggestion:
    quotation = Quotation(name, kind, content, ((40, 42),), (42, 44), SourceKind.PERSON)
    return Suggestion(quotation, "rules 1", "test", 0.5, speaker)


def test_a_stretch_that_is_a_quotation_already_is_passed_over() -> None:
    assert free([(3, 5), (1, 8)], [((3, 5),)]) == (1, 8)
    assert free([(3, 5)], [((3, 5), (7, 9))]) is None


def test_a_part_of_a_suggested_content_stands_for_the_whole() -> None:
    whole = _suggestion("q", (0, 5), (9, 12))
    assert covering([whole], (9, 12)) is whole
    assert covering([whole], (9, 11)) is None


def test_quoted_words_stand_for_the_clause_around_them() -> None:
    clause = _suggestion("q", (0, 20), kind=QuotationType.MIXED)
    assert covering([clause], (5, 9)) is clause
    assert covering([_suggestion("q", (0, 20))], (5, 9)) is None


def test_what_is_no_quotation_completes_none() -> None:
    assert covering([_suggestion("q", (0, 5), kind=QuotationType.SCARE)], (0, 5)) is None
    assert covering([Suggestion(Span("s", 0, 5, "PER"), "r", "t", 0.5)], (0, 5)) is None


def test_the_proposed_speaker_is_known_by_name_or_alias() -> None:
    ana = Speaker("1", "Ana Lopes", aliases=("Mme Lopes",))
    assert known([ana], _suggestion("q", (0, 5), speaker="mme lopes")) is ana
    assert known([ana], _suggestion("q", (0, 5), speaker="Bo")) is None
    assert known([ana], _suggestion("q", (0, 5))) is None


def test_a_suggestion_tells_all_that_it_knows() -> None:
    found = completion(_suggestion("q", (0, 5), speaker="Ana"))
    assert (found.cue, found.source, found.speaker) == (((40, 42),), (42, 44), "Ana")


@given(parts(1).filter(bool), parts(1).filter(bool))
def test_what_lies_within_is_smaller_than_a_part(
    stretches: tuple[Part, ...], content: tuple[Part, ...]
) -> None:
    quotation = Quotation("q", QuotationType.DIRECT, content)
    for start, end in within([*stretches, *content], quotation):
        assert any(a <= start and end <= b and end - start < b - a for a, b in content)


@given(st.lists(parts(1).filter(bool), max_size=4), parts(1, 1).filter(bool))
def test_of_several_suggestions_the_shortest_counts(
    contents: list[tuple[Part, ...]], asked: tuple[Part, ...]
) -> None:
    made = [
        _suggestion(str(i), *content, kind=QuotationType.INDIRECT)
        for i, content in enumerate(contents)
    ]
    found = covering(made, asked[0])
    if found is not None:
        length = found.annotation.end - found.annotation.start
        rivals = [s for s in made if covering([s], asked[0])]
        assert length == min(s.annotation.end - s.annotation.start for s in rivals)
