"""Words are found exactly where they stand, as whole words when asked."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.needle import Needle, is_whole
from workbench.model.text import Tokens

_CHARACTERS = st.sampled_from("aàbAÉ 'i\n-«’_\u0301😀")
_TEXTS = st.text(_CHARACTERS, max_size=40)
_NEEDLES = st.builds(
    Needle,
    st.text(_CHARACTERS, min_size=1, max_size=4),
    whole=st.booleans(),
    folded=st.booleans(),
)


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text).replace("’", "'")
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def _words(text: str, needle: Needle) -> list[str]:
    return [text[start:end] for start, end in needle.stretches(text)]


@given(_TEXTS, _NEEDLES)
def test_what_is_found_is_the_words_and_disjoint_and_whole_when_asked(
    text: str, needle: Needle
) -> None:
    found = needle.stretches(text)
    tokens = Tokens.of(text)
    for start, end in found:
        there, sought = text[start:end].split(), needle.words.split()
        if needle.folded:
            there, sought = list(map(_bare, there)), list(map(_bare, sought))
        assert there == sought
        assert not needle.whole or (start in tokens.starts and end in tokens.ends)
    assert all(before[1] <= after[0] for before, after in pairwise(found))


@given(_TEXTS.map(lambda t: t.replace("\u0301", "")), st.data())
def test_any_tokens_of_a_text_are_found_in_it(text: str, data: st.DataObject) -> None:
    tokens = Tokens.of(text)
    if not tokens.starts:
        return
    first = data.draw(st.integers(0, len(tokens.starts) - 1))
    last = data.draw(st.integers(first, min(first + 2, len(tokens.starts) - 1)))
    part = tokens.starts[first], tokens.ends[last]
    words = text[slice(*part)]
    if "\n" not in words:
        assert is_whole(text, part)
        found = Needle(words).stretches(text)
        assert any(start < part[1] and part[0] < end for start, end in found)


@pytest.mark.parametrize(
    ("needle", "expected"),
    [
        (Needle("Mons"), ["Mons", "Mons", "Mons"]),
        (Needle("Mons", whole=False), ["Mons", "Mons", "Mons", "Mons"]),
        (Needle("mons", folded=True), ["Mons", "mons", "Mons", "Mons"]),
        (Needle("Ville de Mons"), ["Ville de\nMons"]),
        (Needle("l'Eté", folded=True), ["l’été"]),
        (Needle(" "), []),
    ],
)
def test_boundaries_case_and_accents(needle: Needle, expected: list[str]) -> None:
    text = "Mons, aux mons et à l’été à Monsville. Ville de\nMons. (Mons)"
    assert _words(text, needle) == expected


def test_a_letter_is_not_cut_from_its_accent() -> None:
    assert Needle("cafe", whole=False).stretches("cafe\u0301") == []
    assert Needle("café", folded=True).stretches("le cafe\u0301!") == [(3, 8)]


def test_words_do_not_go_on_in_the_next_paragraph() -> None:
    assert Needle("Ana Lopes").stretches("Ana\n\nLopes") == []


def test_offsets_are_code_points() -> None:
    assert Needle("Ana").stretches("😀 Ana") == [(2, 5)]


def test_half_a_word_is_not_whole() -> None:
    assert not is_whole("Monsville", (0, 4))
    assert is_whole("à Mons.", (2, 6))
