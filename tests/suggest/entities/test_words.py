from __future__ import annotations

import pytest

from workbench.suggest.entities.words import Words, key


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("l'ex-ministre d’Etat", ["l'", "ex-ministre", "d’", "Etat"]),
        ("post-Brexit", ["post-", "Brexit"]),
        ("Yao N'Guessan", ["Yao", "N'Guessan"]),
        ("il n'a pas", ["il", "n'", "a", "pas"]),
        ("Braine-l'Alleud", ["Braine-l'Alleud"]),
        ("Omar al-Masri", ["Omar", "al-Masri"]),
        ("M. Duval et J. K. Roux", ["M.", "Duval", "et", "J.", "K.", "Roux"]),
        ("le S&D, info.be.", ["le", "S&D", ",", "info.be", "."]),
    ],
)
def test_a_text_is_cut_into_words_that_names_are_made_of(text: str, forms: list[str]) -> None:
    assert Words.of(text, "fr").forms == forms


def test_english_keeps_the_possessive_apart() -> None:
    assert Words.of("Smith's plan", "en").forms[0] == "Smith"


def test_capitals_lose_accents_and_case_but_small_letters_keep_them() -> None:
    assert key("États") == key("Etats") == key("ETATS")
    assert key("jugés") != key("juges")


def test_offsets_count_code_points() -> None:
    words = Words.of("🙂 Ève", "fr")
    assert (words.start(1), words.end(1)) == (2, 5)
