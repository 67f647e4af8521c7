"""Streams: words, sentences, datelines, and the level of quotes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.suggest.quotations.stream import QUOTE, streams


def sentences(text: str, level: int = 0) -> list[str]:
    stream = streams(text)[level]
    return [" ".join(stream.low[first:last]) for first, last in stream.sentences()]


def test_a_quote_is_one_word_of_its_sentence_and_a_stream_of_its_own() -> None:
    text = '"Oui. Non.", a dit Zoé. Elle part.'
    assert sentences(text) == [f"{QUOTE} , a dit zoé .", "elle part ."]
    assert sentences(text, 1) == ["oui .", "non ."]


def test_elided_words_are_words() -> None:
    assert sentences("Qu'il l'ait dit d'un trait") == ["qu' il l' ait dit d' un trait"]


def test_an_inverted_pronoun_is_cut_from_its_verb() -> None:
    text = "Oui, estime-t-elle."
    stream = streams(text)[0]
    assert stream.low[2] == "estime"
    assert text[slice(*stream.inverted[2])] == "elle"


def test_titles_and_initials_end_no_sentence() -> None:
    assert len(sentences("M. Petit a vu J. Durand et Mme Roy.")) == 1


def test_what_follows_a_dateline_is_a_new_sentence() -> None:
    found = sentences("NAMUR 12/03 (Belga) - Le maire part.")
    assert found[-1] == "le maire part ."


def test_a_line_break_ends_a_sentence_unless_the_line_was_wrapped() -> None:
    assert len(sentences("Un titre\nLe texte.")) == 2
    assert len(sentences("Le texte est\nlong.")) == 1


@settings(deadline=None)
@given(st.text(alphabet="\"«»'a.A\n -é", max_size=60))
def test_words_of_any_text_are_in_order_and_within_it(text: str) -> None:
    for stream in streams(text):
        assert len(stream.low) == len(stream.start) == len(stream.end) == len(stream.kinds)
        for start, end in zip(stream.start, stream.end, strict=True):
            assert 0 <= start < end <= len(text)
        assert stream.start == sorted(stream.start)
