"""What is typed is cut into words and phrases, which are found whatever their accents and case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.sought import Piece, hits, sought


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("", ()),
        ("  —  ", ()),
        ("mini", (Piece(("mini",), unfinished=True),)),
        ("mini ", (Piece(("mini",)),)),
        ("m", ()),
        ("l'e", (Piece(("l",)),)),
        ("l'eau", (Piece(("l", "eau"), unfinished=True),)),
        ('"la gare', (Piece(("la", "gare"), unfinished=True),)),
        ('"la gare"', (Piece(("la", "gare")),)),
        ("«la gare» Mons ", (Piece(("la", "gare")), Piece(("Mons",)))),
        ("gare, ", (Piece(("gare",)),)),
        ("AND OR* NEAR(", (Piece(("AND",)), Piece(("OR",)), Piece(("NEAR",)))),
    ],
)
def test_words_phrases_and_the_word_that_is_being_typed(
    typed: str, pieces: tuple[Piece, ...]
) -> None:
    assert sought(typed) == pieces


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ete ", ["Été"]),
        ("ET", ["Été", "et", "étang"]),
        ("et ", ["et"]),
        ('"été et"', ["Été et"]),
        ('"l\'etang"', ["l’étang"]),
        ("tang ", []),
    ],
)
def test_hits_fold_accents_and_case_and_are_whole_words(typed: str, found: list[str]) -> None:
    text = "Été et l’étang."
    assert [text[a:b] for a, b in hits(text, sought(typed))] == found


def test_accents_written_apart_are_found_and_offsets_stay() -> None:
    text = "😀 le cafe\u0301."
    assert [text[a:b] for a, b in hits(text, sought("café "))] == ["cafe\u0301"]


@given(st.text(max_size=30), st.text(max_size=60))
def test_whatever_is_typed_gives_stretches_of_the_text_in_order(typed: str, text: str) -> None:
    found = hits(text, sought(typed))
    ends = [0, *(end for _, end in found)]
    assert all(before <= a < b <= len(text) for before, (a, b) in zip(ends, found, strict=False))
