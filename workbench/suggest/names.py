"""Names of a text: persons, organisations, places and other names."""

from __future__ import annotations

import re

from workbench.suggest import lexicon
from workbench.suggest.mention import Mention

_TITLED = re.compile(r"\b(?:MM?|Mmes?|Mlle|Me|Dr|Mgr)\.? ((?:[A-ZÀ-Þ][\w'’-]+ ?)+)")


def find(text: str, language: str) -> list[Mention]:
    """Return the names of a text in order."""
    if not lexicon.rows(language, "titles"):
        return []
    return [
        Mention(m.start(1), m.start(1) + len(m[1].rstrip()), "PER", "name.title", 0.95)
        for m in _TITLED.finditer(text)
    ]
