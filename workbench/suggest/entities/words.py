"""A text as the words that names are made of: elided articles apart, compounds whole."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

_APOSTROPHES = "['’]"
_ELIDED = {
    # Articles elide before names; the clitics only before verbs, so N'Dri and M'Bala stay whole.
    "fr": rf"|(?:[LlDd]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu){_APOSTROPHES}(?=\s?\w)"
    rf"|[SsNnJjTtMmCc]{_APOSTROPHES}(?=[^\W\d_A-ZÀ-Þ])",
}
_ARABIC = r"(?:[Aa]l|[Ee]l|[Aa]n|[Aa]d|[Aa]r|[Aa]s|[Aa]z|[Aa]ch|[Ee]s)-"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(
        # most words: without a capital, and nothing behind them that could belong to them
        r"(?!\s)(?:[a-zß-öø-ÿœ]+(?![\w'’‑&.-])"
        r"|[^\w\s]"
        r"|(?:MM?|M(?:mes?|rs?|gr|lle)|Dr|Pr|Ste?|Jr|Sr|dhr|mevr|prof|Prof)\.(?=\s)"
        r"|(?:[A-ZÀ-Þ]\.){2,}|(?<!\w)[A-Z]\.(?=\s?[A-Z])"
        + _ELIDED.get(language, "")
        + rf"|{_ARABIC}[A-ZÀ-Þ]\w*(?:-\w+)*"
        # a prefix before a name is no part of it: ex-URSS, post-Brexit
        r"|[^\W\d_A-ZÀ-Þ]+-(?=[A-ZÀ-Þ])"
        r"|\d+(?:[.,]\d+)+"
        rf"|\w+(?:[-‑](?:[ldLD]{_APOSTROPHES})?\w+|{_APOSTROPHES}(?!s\b)\w+|&\w+|\.[a-z]\w+)*"
        r")|\n"
    )


@dataclass(slots=True)
class Words:
    r"""Parallel lists: form and key of each word and mark.

    The key of a word with a capital is its folded lower form after ``^``, of another the word
    itself. A line break is a word, ``"\n"``.
    """

    text: str
    forms: list[str]
    keys: list[str]
    matches: list[re.Match[str]]

    @classmethod
    def of(cls, text: str, language: str) -> Words:
        """Cut a text."""
        return _words(text, language)

    def start(self, i: int) -> int:
        """Return where word ``i`` begins, in code points."""
        return self.matches[i].start()

    def end(self, i: int) -> int:
        """Return where word ``i`` ends."""
        return self.matches[i].end()


@lru_cache(1)  # the components read the same text in turn
def _words(text: str, language: str) -> Words:
    matches = list(_pattern(language).finditer(text))
    forms = [match[0] for match in matches]
    return Words(text, forms, list(map(_KEYS.__getitem__, forms)), matches)


def cut(phrase: str, language: str) -> list[str]:
    """Return the words of a phrase of a lexicon."""
    return _pattern(language).findall(phrase)


def key(form: str) -> str:
    """Return what a word is looked up by: accents and case count only where no capital is."""
    if form[0].isupper() or re.match(_ARABIC + "[A-ZÀ-Þ]", form):
        return "^" + fold(form)
    return form.replace("’", "'")


def fold(form: str) -> str:
    """Return the lower form without accents: *États* and *Etats* are one word."""
    plain = unicodedata.normalize("NFD", form.replace("’", "'").lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


class _Keys(dict[str, str]):
    """The keys of words, by how they are written: most words repeat."""

    def __missing__(self, form: str) -> str:
        if len(self) >= _MOST_KEYS:
            self.clear()
        found = self[form] = key(form)
        return found


_MOST_KEYS = 1 << 16
_KEYS = _Keys()
