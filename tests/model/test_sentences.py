"""Sentences as hands select them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.sentences import end_after, paragraph, sentence, start_before

TEXT = (
    "M. Dury est venu. « Rien ne bouge. » Mme Vanbrabant part-elle ? Oui... dit-il.\n\n"
    "Le 3. mars, rien. Fin"
)
_TRICKY = st.text(alphabet='aBé .!?\n»"M', max_size=60)


def _at(words: str) -> str:
    found = sentence(TEXT, TEXT.index(words))
    assert found is not None
    return TEXT[slice(*found)]


def test_a_full_stop_of_a_title_ends_nothing() -> None:
    assert _at("Dury") == "M. Dury est venu."
    assert _at("part-elle") == "Mme Vanbrabant part-elle ?"


def test_closing_marks_belong_to_the_sentence() -> None:
    assert _at("bouge") == "« Rien ne bouge. »"


def test_small_letters_go_on_with_the_sentence() -> None:
    assert _at("dit-il") == "Oui... dit-il."


def test_a_sentence_ends_with_its_paragraph() -> None:
    assert _at("Fin") == "Fin"


def test_edges_are_looked_for_over_the_paragraph() -> None:
    le = TEXT.index("Le 3")
    assert start_before(TEXT, le) == TEXT.index("Oui")
    assert end_after(TEXT, TEXT.index("\n")) == TEXT.index(" Fin")
    assert (start_before(TEXT, 0), end_after(TEXT, len(TEXT))) == (0, len(TEXT))


@given(_TRICKY, st.integers(0, 60))
def test_a_sentence_lies_in_its_paragraph_without_white_space_at_its_edges(
    text: str, offset: int
) -> None:
    offset = min(offset, len(text))
    begin, end = paragraph(text, offset)
    found = sentence(text, offset)
    if found is None:
        assert not text[begin:end].strip()
    else:
        inner = text[slice(*found)]
        assert begin <= found[0] < found[1] <= end
        assert inner == inner.strip()


@given(_TRICKY, st.integers(0, 60))
def test_steps_go_on_or_stay(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    assert 0 <= start_before(text, offset) <= offset <= end_after(text, offset) <= len(text)
