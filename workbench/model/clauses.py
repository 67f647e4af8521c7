"""Clauses of a guideline, which is Markdown: its sections, and the items and rows in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_HEADING: Final = re.compile(r"(#{1,6})\s+(.*?)(?:\s*\{#[^\s{}]+\})?\s*$")
_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(.*)")
_ROW: Final = re.compile(r"\s*\|(.*)\|\s*$")
_RULE: Final = re.compile(r"[\s|:-]+")
_MARKS: Final = re.compile(r"[*_`|]")
_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: by its key, which is its heading and its first words, and its whole text.

    The clause of a section has its heading as the key.
    """

    key: str
    heading: str
    text: str


def clauses(guideline: str) -> tuple[Clause, ...]:
    """Return the clauses in their order, each section before the items and rows in it."""
    found: list[Clause] = []
    for heading, lines in _sections(guideline):
        text = "\n".join(lines).strip()
        if heading:
            found.append(Clause(heading, heading, text))
            found += [Clause(_key(heading, each), heading, each) for each in _items(lines)]
    known = dict[str, Clause]()
    for clause in found:
        known.setdefault(clause.key, clause)
    return tuple(known.values())


def _sections(guideline: str) -> Iterator[tuple[str, list[str]]]:
    heading, lines = "", list[str]()
    for line in guideline.splitlines():
        begins = _HEADING.match(line)
        if begins is None:
            lines.append(line)
            continue
        yield heading, lines
        heading, lines = _plain(begins[2]), []
    yield heading, lines


def _items(lines: list[str]) -> Iterator[str]:
    """Yield list items with the lines that go on with them, and the rows of tables."""
    item: list[str] = []
    for line in lines:
        begins = _ITEM.match(line)
        goes_on = item and line.startswith(" ") and line.strip() and not begins
        if not goes_on and item:
            yield " ".join(item)
            item = []
        if begins:
            item = [begins[1].strip()]
        elif goes_on:
            item.append(line.strip())
        elif (row := _ROW.match(line)) and not _RULE.fullmatch(line):
            yield row[1].strip()
    if item:
        yield " ".join(item)


def _key(heading: str, text: str) -> str:
    return f"{heading} › {' '.join(_plain(text).split()[:_WORDS])}"


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text).split())
