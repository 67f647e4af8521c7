"""Marks are paired, over paragraphs too, and found around an offset."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.model.marks import marks_around, marks_near

_TRICKY = st.text(alphabet="ab \n\"'«»“”„‘’‹›+.,", max_size=60)


def _around(text: str, word: str) -> list[str]:
    return [text[start:end] for start, end in marks_around(text, text.index(word))]


def test_the_marks_belong_to_the_stretch() -> None:
    assert _around('Hier, "oui, dit-il, non" a dit Ana.', "dit-il") == ['"oui, dit-il, non"']


def test_the_innermost_of_nested_marks_comes_first() -> None:
    assert _around("« Il a dit “non” hier »", "non") == ["“non”", "« Il a dit “non” hier »"]
    assert _around("\"Il a dit 'non' hier\"", "non") == ["'non'", "\"Il a dit 'non' hier\""]


@pytest.mark.parametrize("marks", ["«»", "“”", '""', "„”", "„“", "‹›", "‘’", "''"])
def test_every_pair_of_marks_is_known(marks: str) -> None:
    assert _around(f"Il dit {marks[0]}oui{marks[1]} puis part.", "oui") == [
        f"{marks[0]}oui{marks[1]}"
    ]


def test_a_quotation_goes_on_over_paragraphs_to_its_closing_mark() -> None:
    text = "Elle dit : « Rien ne change.\n\nTout reste. » Puis part.\n« Oui », dit-il."
    assert _around(text, "Tout") == ["« Rien ne change.\n\nTout reste. »"]
    assert _around(text, "Oui") == ["« Oui »"]


def test_a_mark_that_a_paragraph_repeats_opens_nothing() -> None:
    text = '"Rien ne change.\n\n"Tout reste.\n\n"Partons", dit-elle.'
    assert _around(text, "reste") == ['"Rien ne change.\n\n"Tout reste.\n\n"Partons"']


def test_a_mark_that_nothing_closes_ends_with_its_paragraph() -> None:
    assert _around('"un\ndeux', "un") == ['"un']
    assert marks_around('rien\n"deux"', 2) == ()
    assert _around('Un "mot perdu ici.\nPuis "deux", dit-il.', "deux") == ['"deux"']


def test_an_apostrophe_is_no_mark() -> None:
    assert marks_around("l’avis d’Ana", 4) == ()
    assert marks_around("l'avis d'Ana", 4) == ()


@given(_TRICKY, st.integers(0, 60))
def test_the_stretches_hold_the_offset_and_grow(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    found = marks_around(text, offset)
    assert all(0 <= start <= offset <= end <= len(text) and start < end for start, end in found)
    lengths = [end - start for start, end in found]
    assert lengths == sorted(lengths)


@given(_TRICKY, st.integers(0, 60))
@example('"«’\na»', 0)
def test_pairs_nest_and_never_cross_when_they_are_closed(text: str, offset: int) -> None:
    # One that ends with its paragraph may have been left open.
    pairs = marks_near(text, min(offset, len(text)))
    found = [(a, b) for a, b in pairs if text[b : b + 1] not in ("", "\n")]
    for a, b in found:
        assert not any(a < c < b < d for c, d in found)
