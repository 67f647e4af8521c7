"""Tokens and trimming of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.text import Tokens, trim


def test_a_selection_snaps_to_the_words_it_touches() -> None:
    tokens = Tokens.of("Jeanne Morel parle")
    assert tokens.snap(3, 9) == (0, 12)


def test_a_selection_of_white_space_snaps_to_nothing() -> None:
    assert Tokens.of("a   b").snap(2, 3) is None


def test_a_combining_accent_stays_with_its_letter() -> None:
    text = "e\u0301te\u0301 fini"
    tokens = Tokens.of(text)
    assert tokens.snap(0, 1) == (0, 5)


def test_boundaries_move_by_whole_tokens_and_stop_at_the_ends() -> None:
    tokens = Tokens.of("un deux trois")
    assert tokens.end_after(2) == 7
    assert tokens.end_before(7) == 2
    assert tokens.start_after(3) == 8
    assert tokens.start_before(3) == 0
    assert tokens.start_before(0) == 0
    assert tokens.end_after(13) == 13


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_snapped_stretch_is_inside_the_text_and_has_no_white_space_at_its_edges(
    text: str, a: int, b: int
) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    found = Tokens.of(text).snap(start, end)
    if found is not None:
        inner = text[slice(*found)]
        assert inner == inner.strip()
        assert inner


@given(st.text(max_size=40))
def test_trimming_keeps_what_is_not_white_space(text: str) -> None:
    found = trim(text, 0, len(text))
    assert (text[slice(*found)] if found else "") == text.strip()
