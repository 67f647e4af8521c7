"""Dates and times of a text by a grammar of regular expressions, one a language.

Durations are no dates, prepositions stay outside (*en janvier*: *janvier*), determiners too unless
the phrase has its sense from them (*la semaine dernière*, *ce soir*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from workbench.suggest.entities.dategrammars import BEGINNINGS, BRANCHES
from workbench.suggest.entities.words import Words, key
from workbench.suggest.mention import Mention

_CONFIDENCE = {"year": 0.85, "season": 0.8, "month": 0.9, "clock": 0.85, "span": 0.7}
_DIGITS = frozenset("0123456789")


def find(text: str, language: str) -> list[Mention]:
    """Return the dates and times of a text in order; none for a language without a grammar."""
    if language not in BRANCHES:
        return []
    grammar, words = _grammar(language), Words.of(text, language)
    found: list[Mention] = []
    behind = 0
    for i in _beginnings(words, language):
        start = words.start(i)
        match = grammar.match(text, start) if start >= behind else None
        if match is not None:
            kind = match.lastgroup or ""
            behind = match.end()
            confidence = _CONFIDENCE.get(kind, 0.95)
            found.append(Mention(start, behind, "DATE", f"date.{kind}", confidence))
    return found


def _beginnings(words: Words, language: str) -> Iterator[int]:
    """Yield the words that a date can begin with."""
    known, forms = _known(language), words.forms
    for i in [i for i, word in enumerate(words.keys) if word in known or word[0] in _DIGITS]:
        seconds = known.get(words.keys[i])
        if not seconds or (i + 1 < len(forms) and forms[i + 1].lower() in seconds):
            yield i


@cache
def _known(language: str) -> dict[str, frozenset[str]]:
    """Return what must follow each beginning, by the keys of words."""
    known = BEGINNINGS[language]
    return {key(form): seconds for w, seconds in known.items() for form in (w, w.capitalize())}


@cache
def _grammar(language: str) -> re.Pattern[str]:
    # no branch begins within a word, a number or a compound
    branches = "|".join(f"(?P<{kind}>{branch})" for kind, branch in BRANCHES[language].items())
    return re.compile(rf"(?<![\w-])(?<!\d[.,:/])(?:{branches})(?![\w/]|-\w)")
