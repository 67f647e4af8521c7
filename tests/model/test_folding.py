"""Words are found whatever their accents and case."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.folding import folded, occurrences

TEXT = "L’Été d'Émile : e\u0301te\u0301, ÉTÉ\u00a0 chaud, straße"


def _found(wanted: str) -> list[str]:
    return [TEXT[start:end] for start, end in occurrences(TEXT, wanted)]


def test_accents_and_case_do_not_count() -> None:
    assert _found("ete") == ["Été", "e\u0301te\u0301", "ÉTÉ"]
    assert _found("ÉMILE") == ["Émile"]


def test_apostrophes_are_alike() -> None:
    assert _found("l'ete") == ["L’Été"]


def test_white_space_is_alike() -> None:
    assert _found("été chaud") == ["ÉTÉ\u00a0 chaud"]


def test_nothing_is_found_for_nothing() -> None:
    assert occurrences(TEXT, "  ") == []
    assert _found("hiver") == []
    assert _found(".*") == []


@given(st.text(max_size=40))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.text(max_size=20), st.text(max_size=40), st.text(max_size=20))
def test_a_word_of_the_text_is_found_in_it(before: str, word: str, behind: str) -> None:
    text = f"{before}\n{word}\n{behind}"
    found = occurrences(text, word)
    assert bool(found) == bool(word.split())
    assert all(a[1] <= b[0] for a, b in pairwise(found))
