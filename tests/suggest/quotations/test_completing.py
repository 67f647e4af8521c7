"""What the rules found completes the content that an annotator has found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import parts
from workbench.model.annotation import Part, QuotationType
from workbench.suggest.quotations.completing import complete
from workbench.suggest.quotations.finding import propose
from workbench.suggest.quotations.scope import Found

TEXT = (
    'La ministre Odile Vanbrabant a reçu les maires. "Rien ne bouge", a-t-elle dit. "Patience". '
    "Le projet est un échec."
)


def _complete(words: str) -> Found | None:
    start = TEXT.index(words)
    entities = [(TEXT.index("Odile"), TEXT.index(" a reçu"), "PER")]
    return complete(propose(TEXT, "fr", entities), [(start, start + len(words))])


def test_the_quotation_that_shares_most_words_tells_the_rest() -> None:
    found = _complete('"Rien ne bouge"')
    assert found is not None
    assert [TEXT[s:e] for s, e in found.cue] == ["a-t-elle dit"]
    assert found.speaker == "Odile Vanbrabant"


def test_one_that_the_rules_do_not_know_is_said_by_who_spoke_just_before() -> None:
    found = _complete("Le projet est un échec")
    assert found is not None
    assert (found.cue, found.speaker) == ((), "Odile Vanbrabant")


def test_far_from_any_quotation_nothing_is_known() -> None:
    before = Found(QuotationType.DIRECT, ((0, 5),), source=(6, 8))
    assert complete([before], [(900, 950)]) is None
    assert complete([], [(0, 5)]) is None


def test_what_is_no_quotation_tells_nothing() -> None:
    assert complete([Found(QuotationType.SCARE, ((0, 5),))], [(0, 5)]) is None


@given(st.lists(parts(1).filter(bool), max_size=4), parts(1).filter(bool))
def test_a_completion_shares_words_or_has_no_cue(
    contents: list[tuple[Part, ...]], asked: tuple[Part, ...]
) -> None:
    made = [Found(QuotationType.DIRECT, c, ((70, 72),), (73, 75)) for c in contents]
    found = complete(made, asked)
    if found is not None and found.cue:
        assert any(a < d and c < b for a, b in found.content for c, d in asked)
