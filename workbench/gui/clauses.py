"""Clauses: where in the headings of a guideline the clause of a label or a type begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_ANCHOR: Final = re.compile(r"\s*\{#([^\s{}]+)\}\s*$")
"""A name at the end of a heading, as other tools write it: ``## Persons {#PER}``."""


def split_anchor(heading: str) -> tuple[str, str]:
    """Return a heading without the name at its end, and that name or nothing."""
    found = _ANCHOR.search(heading)
    return (heading[: found.start()], found[1]) if found else (heading, "")


def clause(headings: Sequence[tuple[str, str]], code: str) -> int | None:
    """Return the place of the heading, (text, anchor), that names a code, or None.

    An anchor is before a heading that begins with the code, that is before one with the code in
    it, and the same with another case comes last.
    """
    word = re.compile(rf"(?<!\w){re.escape(code)}(?!\w)")
    any_case = re.compile(word.pattern, re.IGNORECASE)
    ranked = (
        [anchor == code for _, anchor in headings],
        [word.match(text) for text, _ in headings],
        [word.search(text) for text, _ in headings],
        [any_case.fullmatch(anchor) for _, anchor in headings],
        [any_case.search(text) for text, _ in headings],
    )
    return next((i for found in ranked for i, hit in enumerate(found) if hit), None)
