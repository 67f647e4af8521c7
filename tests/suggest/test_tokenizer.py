from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.vocab import Vocab

from workbench.suggest.tokenizer import Tokenizer

TOKENIZER = Tokenizer(Vocab())


@given(st.text())
def test_the_tokens_put_together_are_the_text(text: str) -> None:
    assert TOKENIZER(text).text == text


@pytest.mark.parametrize("whole", ["M.", "MM.", "12H00", "540.000", "1,5", "U.S.", "23/07"])
def test_titles_numbers_and_hours_are_one_token(whole: str) -> None:
    assert whole in [token.text for token in TOKENIZER(f"a {whole} b")]


def test_every_mark_is_a_token_of_its_own() -> None:
    tokens = [token.text for token in TOKENIZER('l\'Etat-major: "non!"')]
    assert tokens == ["l", "'", "Etat", "-", "major", ":", '"', "non", "!", '"']
