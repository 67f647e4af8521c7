"""The tokenizer of all languages: white space cuts, and every mark is a token of its own.

It knows no exceptions that depend on a token's neighbours, so a phrase is cut the same way in a
lexicon and in a text.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc
from spacy.vocab import Vocab

from workbench.suggest.extensions import TEXT

_TOKEN = re.compile(
    r"(?:MM?|M(?:mes?|rs?|gr|lle)|Dr|Pr|Ste?|Jr|Sr)\.(?=\s)"  # a title keeps its full stop
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,:/]\d+)*(?:[hH]\d*)?"  # 540.000  1,5  23/07  12H00
    r"|\w[\w\u0300-\u036f]*"
    r"|\s+"
    r"|."
)


class Tokenizer:
    """Cuts a text of any language into a Doc whose text is that text."""

    def __init__(self, vocab: Vocab) -> None:
        """Make a tokenizer whose documents share the vocabulary."""
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Cut the text; never raises."""
        words: list[str] = []
        spaces: list[bool] = []
        for token in _TOKEN.findall(text):
            if not token.isspace():
                words.append(token)
                spaces.append(False)
                continue
            rest = token
            if token[0] == " " and words and not words[-1].isspace():
                spaces[-1] = True
                rest = token[1:]
            if rest:
                words.append(rest)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces, user_data={TEXT: text})
