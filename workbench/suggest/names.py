"""Names of a text: persons, organisations, places and other names, by rules in a fixed order."""

from __future__ import annotations

from workbench.suggest import carry, organisations, people, places, works
from workbench.suggest.mention import Mention
from workbench.suggest.namelists import name_lists
from workbench.suggest.sheet import Sheet
from workbench.suggest.words import Words

_CONFIDENCE = {"country": 0.95, "place": 0.85, "metonym": 0.8, "misc": 0.8}


def find(text: str, language: str) -> list[Mention]:
    """Return the names of a text in order, none within another; none without lexicon."""
    sheet = Sheet.of(Words.of(text, language), name_lists(language))
    people.roles(sheet)
    _listed(sheet)
    organisations.read(sheet)
    places.read(sheet)
    works.read(sheet)
    people.read(sheet)
    places.numbered(sheet)
    carry.read(sheet)
    carry.coordinate(sheet)
    words = sheet.words
    return [
        Mention(words.start(n.first), words.end(n.last - 1), n.label, n.rule, n.confidence)
        for n in sorted(sheet.names.values())
    ]


def _listed(sheet: Sheet) -> None:
    gazetteer = sheet.lists.names
    behind = 0
    for i, key in enumerate(sheet.keys):
        if i < behind or key not in gazetteer.entries:
            continue
        entry = gazetteer.match(sheet.keys, sheet.forms, i)
        if entry is None:
            continue
        length = len(entry.keys)
        if length == 1 and not _stands(sheet, i):
            continue
        sheet.put(
            i, i + length, entry.label, f"list.{entry.kind}", _CONFIDENCE.get(entry.kind, 0.85)
        )
        behind = i + length


def _stands(sheet: Sheet, i: int) -> bool:
    """Whether a listed word is a name here and no part of a person's name."""
    firsts = sheet.lists.first_names
    if sheet.opener(i):
        return False
    if sheet.low[i - 1] in firsts and sheet.capital(i - 1) and sheet.cover[i - 1] < 0:
        return False
    if people.titled(sheet, i):
        return False
    if sheet.low[i] in firsts and sheet.capital(i + 1) and not sheet.is_a(i - 1, "locative"):
        return sheet.keys[i + 1] in sheet.lists.names.entries
    return True
