"""Dates and times of a text by a grammar of regular expressions, one a language."""

from __future__ import annotations

import re
from functools import cache

from workbench.suggest.mention import Mention

_MONTHS = {
    "fr": "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre"
    "|decembre|janv|févr|fév|avr|juil|sept|oct|nov|déc",
}
_DAYS = {"fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"}


def find(text: str, language: str) -> list[Mention]:
    """Return the dates and times of a text in order; none for a language without a grammar."""
    grammar = _grammar(language)
    if grammar is None:
        return []
    return [
        Mention(m.start(), m.end(), "DATE", f"date.{m.lastgroup}", 0.9)
        for m in grammar.finditer(text)
    ]


@cache
def _grammar(language: str) -> re.Pattern[str] | None:
    if language not in _MONTHS:
        return None
    month, day = _MONTHS[language], _DAYS[language]
    return re.compile(
        rf"\b(?:(?P<day>(?:(?:{day}) )?(?:1er|[0-3]?\d) (?:{month})\b\.?(?: \d{{4}})?)"
        rf"|(?P<month>(?:{month})\b(?: \d{{4}})?)"
        rf"|(?P<weekday>(?:{day})(?: (?:matin|soir|midi|après-midi))?)"
        r"|(?P<iso>\d{4}-\d{2}(?:-\d{2})?)|(?P<year>(?:19|20)\d\d))\b"
    )
