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
    r"([a-zß-öø-ÿœ]+(?![\w.\u0300-\u036f])"  # most words, so the first to be tried
    r"|\s+"
    r"|(?:MM?|M(?:mes?|rs?|gr|lle)|Dr|Pr|Ste?|Jr|Sr)\.(?=\s)"  # a title keeps its full stop
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,:/]\d+)*(?:[hH]\d*)?"  # 540.000  1,5  23/07  12H00
    r"|\w[\w\u0300-\u036f]*"
    r"|.)( ?)"  # spaCy keeps one space with the token before it
)


class Tokenizer:
    """Cuts a text of any language into a Doc whose text is that text."""

    def __init__(self, vocab: Vocab) -> None:
        """Make a tokenizer whose documents share the vocabulary."""
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Cut the text; never raises."""
        cut = _TOKEN.findall(text)
        words = [word for word, _ in cut]
        spaces = [space != "" for _, space in cut]
        return Doc(self.vocab, words=words, spaces=spaces, user_data={TEXT: text})
