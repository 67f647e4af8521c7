"""Names of a text: persons, organisations, places and other names, by rules in a fixed order."""

from __future__ import annotations

from workbench.suggest.entities import carry, context, events, organisations, places, runs, works
from workbench.suggest.entities.gazetteer import Entry
from workbench.suggest.entities.namelists import name_lists
from workbench.suggest.entities.sheet import Sheet
from workbench.suggest.entities.words import Words
from workbench.suggest.mention import Mention

_LONGEST_NAME = 6
_CONFIDENCE = {"country": 0.95, "place": 0.85, "metonym": 0.8, "misc": 0.8}


def find(text: str, language: str) -> list[Mention]:
    """Return the names of a text in order, none within another; none without lexicon."""
    sheet = Sheet.of(Words.of(text, language), name_lists(language))
    context.roles(sheet)
    _listed(sheet)
    organisations.read(sheet)
    places.read(sheet)
    events.read(sheet)
    works.read(sheet)
    runs.read(sheet)
    events.numbered(sheet)
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
    lengths = gazetteer.lengths
    for i in [i for i, key in enumerate(sheet.keys) if key in lengths]:
        if i < behind:
            continue
        match = gazetteer.match(sheet.keys, sheet.forms, i)
        if match is None:
            continue
        entry, length = match
        if length == 1 and not _stands(sheet, i, entry):
            continue
        if entry.label == "MISC" and events.year(sheet, i + length):
            length += 1
        if length > 1 and _article_alone(sheet, i, length):
            continue
        if entry.label == "ORG":
            length = _branch(sheet, i, length)
        label = _acts(sheet, i, entry) if entry.kind == "metonym" else entry.label
        if sheet.is_a(i, "platform") and length == 1:
            label = "MISC"
        confidence = _CONFIDENCE.get(entry.kind, 0.85) - 0.2 * entry.doubtful
        sheet.put(i, i + length, label, f"list.{entry.kind}", confidence)
        behind = i + length


def _branch(sheet: Sheet, i: int, length: int) -> int:
    """Return the length with the country or the town of a branch: *Greenpeace Belgique*."""
    match = sheet.lists.names.match(sheet.keys, sheet.forms, i + length)
    if match is not None and match[0].label == "LOC" and not sheet.first_name(i + length):
        return length + match[1]
    return length


def _article_alone(sheet: Sheet, i: int, length: int) -> bool:
    """Whether *Le Centre* at the beginning of a sentence is an article and a longer name."""
    k = i + length
    longer = sheet.is_a(k, "join") or sheet.is_a(k, "purpose") or sheet.adjective(k)
    return (
        length == 2  # noqa: PLR2004 (the article and one word)
        and sheet.initial(i)
        and sheet.is_a(i, "definite")
        and (longer or sheet.capital(k))
    )


def _acts(sheet: Sheet, i: int, entry: Entry) -> str:
    """Return LOC for a seat that something happens at, ORG for one that acts."""
    if not sheet.capital(i) and not sheet.is_a(i - 1, "article"):
        return "LOC"
    k = i - 1
    if sheet.is_a(k, "of_article"):
        k -= 1
    return "LOC" if sheet.is_a(k, "at_seat") else entry.label


def _stands(sheet: Sheet, i: int, entry: Entry) -> bool:
    """Whether a listed word is a name here and no part of a person's name."""
    if sheet.opener(i) or context.titled(sheet, i) or _surname(sheet, i, entry):
        return False
    if sheet.is_a(i, "direction") and sheet.is_a(i + 1, "of"):
        return False
    if sheet.first_name(i) and sheet.capital(i + 1) and not sheet.is_a(i - 1, "preposition"):
        return sheet.keys[i + 1] in sheet.lists.names.lengths
    if entry.kind == "credit" and not sheet.capital(i):
        return "(" in {sheet.forms[i - 1], sheet.forms[i - 2]}
    if entry.kind == "place" and _within_run(sheet, i):
        return False
    return not entry.doubtful or _supported(sheet, i, entry.label)


def _supported(sheet: Sheet, i: int, label: str) -> bool:
    """Whether a preposition or an article vouches for a doubtful name."""
    if label == "LOC":
        return sheet.is_a(i - 1, "preposition") or sheet.forms[i].isupper()
    return not sheet.initial(i) and (sheet.is_a(i - 1, "definite") or sheet.acronym(i))


def _within_run(sheet: Sheet, i: int) -> bool:
    """Whether an unknown capitalised word stands beside a place: *Air Marin*, *New Bruges*."""
    if (
        _unknown(sheet, i + 1)
        and not sheet.first_name(i + 1)
        and sheet.forms[i + 1][-1] not in "'’"
    ):
        return True
    if sheet.cover[i - 1] >= 0 or sheet.opener(i - 1):
        return False
    return _unknown(sheet, i - 1) or (sheet.capital(i - 1) and sheet.is_a(i - 1, "org_word"))


def _unknown(sheet: Sheet, k: int) -> bool:
    return (
        sheet.capital(k)
        and sheet.keys[k] not in sheet.lists.names.lengths
        and sheet.low[k] not in sheet.lists.stop
        and not sheet.initial(k)
        and not sheet.demonym(k)
        and not context.title(sheet, k)
        and not sheet.acronym(k)
        and sheet.keys[k] not in sheet.lists.roles.lengths
    )


def _surname(sheet: Sheet, i: int, entry: Entry) -> bool:
    """Whether a first name stands before word ``i``, particles and further names between."""
    k = i - 1
    if entry.kind != "country" and sheet.low[k] in {"de", "d'"} and sheet.first_name(k - 1):
        return sheet.cover[k - 1] < 0 and not sheet.capital(k - 2)
    for _ in range(_LONGEST_NAME):
        if not sheet.free_capital(k):
            return False
        if sheet.first_name(k):
            return True
        k -= 1
    return False
