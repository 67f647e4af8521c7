"""What stands around a capitalised word: title, role, preposition, apposition, parentheses."""

from __future__ import annotations

import re

from workbench.suggest.entities.namelists import OPENING
from workbench.suggest.entities.sheet import Sheet

_INHABITANT = re.compile(r"(?:[a-zé](?:ais|ois|ain|éen|ien)(?:e|ne)?s?|iste)$")
_MOST_ADJECTIVES = 2


def roles(sheet: Sheet) -> None:
    """Note where a role, a kinship or an inhabitant ends, with the adjectives that follow it."""
    gazetteer = sheet.lists.roles
    lengths, kin = gazetteer.lengths, sheet.lists.classes.get("kin", frozenset())
    keys = sheet.keys
    for i in [i for i, w in enumerate(keys) if w[0] == "^" or w in lengths or w in kin]:
        key = keys[i]
        if key in lengths:
            match = gazetteer.match(sheet.keys, sheet.forms, i)
            end = i + match[1] if match else i
        elif key in kin:
            end = i + 1
        elif key[0] == "^" and _inhabitant(sheet, i):
            sheet.inhabitants.add(i)
            end = i + 1
        else:
            continue
        if end > i:
            sheet.role_ends.update(range(end, sheet.behind_adjectives(end) + 1))


def _inhabitant(sheet: Sheet, i: int) -> bool:
    """Whether word ``i`` is a capitalised inhabitant: *la Malinoise Clara X*, *les Français*."""
    if sheet.keys[i] in sheet.lists.names.lengths:
        return False
    if sheet.demonym(i) and (sheet.lists.capital_demonyms or not sheet.first_name(i)):
        return True
    if sheet.first_name(i):
        return False
    article = sheet.is_a(i - 1, "definite") and not sheet.acronym(i)
    return article and bool(_INHABITANT.search(sheet.low[i]))


def titled(sheet: Sheet, i: int) -> bool:
    """Whether a title stands before word ``i``."""
    return title(sheet, i - 1)


def title(sheet: Sheet, i: int) -> bool:
    """Whether word ``i`` is a title: *M.*, *Mme*, *Me*."""
    low = sheet.low[i]
    return low in sheet.lists.titles or low.rstrip(".") in sheet.lists.titles


def apposed(sheet: Sheet, i: int, kind: str) -> bool:
    """Whether a noun of the kind stands before word ``i``, with up to two adjectives between."""
    k = _before(sheet, i)
    for _ in range(_MOST_ADJECTIVES + 1):
        if sheet.is_a(k, kind):
            return True
        if not sheet.adjective(k):
            return False
        k -= 1
    return False


def located(sheet: Sheet, i: int) -> bool:
    """Whether *à*, *en*, *la ville de*, *au nord de* stands before word ``i``."""
    k = _before(sheet, i)
    if sheet.is_a(k, "locative"):
        return not sheet.forms[i + 1].isdigit()
    if not (sheet.is_a(k, "of_article") or sheet.is_a(k, "of")):
        return sheet.is_a(k, "place_noun")
    k -= 1
    if sheet.is_a(k, "of"):
        k -= 1
    return sheet.is_a(k, "place_noun") or sheet.is_a(k, "direction")


def in_parentheses(sheet: Sheet, i: int, label: str) -> bool:
    """Whether word ``i`` stands alone in parentheses behind a name of the label."""
    if sheet.low[i - 1] != "(" or sheet.low[i + 1] != ")":
        return False
    name = sheet.name_at(i - 2)
    return name is not None and name.label == label


def scores(sheet: Sheet, i: int) -> bool:
    """Whether a score follows, as behind players: *Duval (4/8)*, *Roux (3 buts)*."""
    if sheet.low[i + 1] != "(" or not sheet.low[i + 2].isdigit():
        return False
    return sheet.low[i + 3] == "/" or sheet.is_a(i + 3, "score")


def _before(sheet: Sheet, i: int) -> int:
    """Return the word before ``i``, an opening mark aside."""
    return i - 2 if sheet.low[i - 1] in OPENING else i - 1
