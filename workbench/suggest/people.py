"""Runs of capitalised words and what they name: by title, role, first name, apposition, context."""

from __future__ import annotations

import re

from workbench.suggest.sheet import Sheet

_PLACE_FORM = re.compile(
    r"(?:saint|sainte|mont|val|villers)-|-(?:sur|en|les|lès|lez|la|le|sous|aux|au)-"
)
_CAMEL = re.compile(r"[A-Z][a-zà-ÿ]+[A-Z]|[a-z]+[A-Z]")
_GENTILE = re.compile(r"(?:[a-zé](?:ais|ois|ain|éen|ien)(?:e|ne)?s?|iste)$")
_DOMAIN = re.compile(r"\w\.(?:be|fr|com|org|net|eu|nl|ch|lu|info)$")
_MARKS_BEFORE = frozenset('«"“')


def roles(sheet: Sheet) -> None:
    """Note where a title, a role or a kinship ends, with the adjectives that follow it."""
    gazetteer = sheet.lists.roles
    entries, kin = gazetteer.entries, sheet.lists.classes.get("kin", frozenset())
    for i, key in enumerate(sheet.keys):
        if key in entries:
            entry = gazetteer.match(sheet.keys, sheet.forms, i)
            end = i + len(entry.keys) if entry else i
        elif key in kin or (key[0] == "^" and gentile(sheet, i)):
            end = i + 1
        else:
            continue
        if end > i:
            sheet.role_ends.add(end)
            while sheet.adjective(end):
                end += 1
                sheet.role_ends.add(end)


def gentile(sheet: Sheet, i: int) -> bool:
    """Whether word ``i`` is a capitalised inhabitant: *la Malinoise Clara X*, *les Français*."""
    if not sheet.capital(i) or sheet.keys[i] in sheet.lists.names.entries:
        return False
    if sheet.demonym(i):
        return True
    article = sheet.is_a(i - 1, "definite") and not sheet.acronym(i)
    return article and bool(_GENTILE.search(sheet.low[i])) and not sheet.first_name(i)


def read(sheet: Sheet) -> None:
    """Add the names that runs of capitalised words make."""
    behind = 0
    for i in sheet.caps:
        if i < behind or not _starts(sheet, i):
            continue
        end = _run_end(sheet, i)
        _segment(sheet, i, end)
        behind = end


def _starts(sheet: Sheet, i: int) -> bool:
    if not sheet.free_capital(i) or not _name_word(sheet, i):
        return False
    return not sheet.opener(i) or (sheet.first_name(i) and not sheet.is_a(i, "opener"))


def _name_word(sheet: Sheet, i: int) -> bool:
    if not sheet.free_capital(i):
        return False
    low = sheet.low[i]
    return (
        sheet.forms[i][-1] not in "'’"
        and low not in sheet.lists.stop
        and not gentile(sheet, i)
        and not (sheet.is_a(i, "opener") and sheet.forms[i - 1][-1] in ".:")
        and low not in sheet.lists.titles
        and low.rstrip(".") not in sheet.lists.titles
    )


def _run_end(sheet: Sheet, i: int) -> int:
    """Return the word behind the run; *de* joins only a first name and a surname."""
    end = i + 1
    while True:
        if _name_word(sheet, end):
            end += 1
            continue
        if sheet.low[end] in {"d'", "l'"} and sheet.capital(end) and _name_word(sheet, end + 1):
            end += 2
            continue
        step = _over_particles(sheet, end)
        if step and _name_word(sheet, step) and _may_join(sheet, i, end):
            end = step + 1
            continue
        return end


def _over_particles(sheet: Sheet, k: int) -> int:
    at = k
    while at < k + 3 and not sheet.capital(at) and sheet.low[at] in sheet.lists.particles:
        at += 1
    return at if at > k else 0


def _may_join(sheet: Sheet, first: int, k: int) -> bool:
    if sheet.low[k] not in {"de", "d'", "du", "des", "le", "la", "e", "y", "en"}:
        return True
    return (
        k == first + 1
        and sheet.first_name(first)
        or (k == first + 1 and sheet.low[k] in {"de", "d'"} and first in sheet.role_ends)
    )


def _segment(sheet: Sheet, i: int, end: int) -> None:
    """Cut a run where a first name begins a new name, then name the pieces."""
    start = i
    for k in range(i + 1, end):
        if not sheet.first_name(k) or not _cuts(sheet, start, k, end):
            continue
        _name(sheet, start, k)
        start = k
    _name(sheet, start, end)


def _cuts(sheet: Sheet, start: int, k: int, end: int) -> bool:
    """Whether what stands before the first name at ``k`` is no part of its name."""
    if k + 1 >= end and not sheet.acronym(start):
        return False
    if sheet.acronym(k - 1) and not sheet.acronym(k):
        return True
    before = sheet.low[start - 1]
    return before in {"de", "du", "des", "la", "l'", "à", "en", "les", "aux", "au"} and (
        not sheet.first_name(start)
    )


def _name(sheet: Sheet, first: int, last: int) -> None:
    if last - first == 1:
        _single(sheet, first)
    else:
        _several(sheet, first, last)


def _before(sheet: Sheet, i: int) -> int:
    """Return the word before ``i``, an opening mark aside."""
    return i - 2 if sheet.low[i - 1] in _MARKS_BEFORE else i - 1


def titled(sheet: Sheet, i: int) -> bool:
    """Whether a title stands before word ``i``."""
    low = sheet.low[i - 1]
    return low in sheet.lists.titles or low.rstrip(".") in sheet.lists.titles


def _role(sheet: Sheet, i: int) -> bool:
    return i in sheet.role_ends


def apposed(sheet: Sheet, i: int, kind: str) -> bool:
    """Whether a noun of the kind stands before word ``i``, with up to two adjectives between."""
    k = _before(sheet, i)
    for _ in range(3):
        if sheet.is_a(k, kind):
            return True
        if not sheet.adjective(k):
            return False
        k -= 1
    return False


def _several(sheet: Sheet, first: int, last: int) -> None:
    label, rule, confidence = _judge_several(sheet, first, last)
    if label:
        sheet.put(first, last, label, rule, confidence)


def _judge_several(sheet: Sheet, first: int, last: int) -> tuple[str, str, float]:
    low = sheet.low[first]
    if titled(sheet, first):
        return "PER", "name.title", 0.97
    acronyms = sum(sheet.acronym(k) for k in range(first, last))
    if sheet.first_name(first) or sheet.single_initial(first):
        return "PER", "name.first-name", 0.93
    if any(sheet.is_a(k, "org_word") for k in range(first, last)):
        return "ORG", "org.word", 0.75
    if sheet.is_a(first - 1, "chez"):
        return "ORG", "org.at", 0.7
    if _PLACE_FORM.search(low):
        return "LOC", "place.form", 0.7
    if acronyms and acronyms < last - first:
        return "ORG", "org.acronym-in-name", 0.55
    if _role(sheet, first):
        return "PER", "name.role", 0.9
    if apposed(sheet, first, "apposition_org"):
        return "ORG", "org.apposition", 0.7
    if apposed(sheet, first, "apposition_misc"):
        return "MISC", "misc.apposition", 0.6
    if _located(sheet, first):
        return "LOC", "place.preposition", 0.6
    if acronyms or (sheet.is_a(first - 1, "definite") and not sheet.initial(first - 1)):
        return "", "", 0.0
    return "PER", "name.capitals", 0.6


def _located(sheet: Sheet, i: int) -> bool:
    k = _before(sheet, i)
    if sheet.is_a(k, "locative"):
        return True
    if sheet.is_a(k, "of_article") or sheet.is_a(k, "of"):
        k -= 1
        if sheet.is_a(k, "of"):
            k -= 1
        return sheet.is_a(k, "place_noun") or sheet.is_a(k, "direction")
    return sheet.is_a(k, "place_noun")


def _single(sheet: Sheet, i: int) -> None:
    label, rule, confidence = _judge_single(sheet, i)
    if label:
        sheet.put(i, i + 1, label, rule, confidence)


def _judge_single(sheet: Sheet, i: int) -> tuple[str, str, float]:
    low = sheet.low[i]
    if len(low) == 1 or sheet.single_initial(i):
        return "", "", 0.0
    if titled(sheet, i):
        return "PER", "name.title", 0.95
    if sheet.low[i - 1] == "(" and sheet.low[i + 1] == ")":
        inside = _in_parentheses(sheet, i)
        if inside:
            return inside
    if sheet.acronym(i):
        return _judge_acronym(sheet, i)
    if _scores(sheet, i):
        return "PER", "name.score", 0.6
    if _of_organisations(sheet, i):
        return "ORG", "org.compound", 0.7
    if sheet.initial(i):
        return "", "", 0.0
    if _role(sheet, i):
        return "PER", "name.role", 0.85
    if _PLACE_FORM.search(low):
        return "LOC", "place.form", 0.7
    if sheet.is_a(i - 1, "at"):
        return "ORG", "org.at", 0.7
    if apposed(sheet, i, "apposition_org"):
        return "ORG", "org.apposition", 0.7
    if apposed(sheet, i, "apposition_misc"):
        return "MISC", "misc.apposition", 0.6
    if _located(sheet, i):
        return "LOC", "place.preposition", 0.6
    if sheet.is_a(i - 1, "definite") or sheet.is_a(i, "portfolio"):
        return "", "", 0.0
    if sheet.first_name(i) and not sheet.is_a(i - 1, "preposition"):
        return "PER", "name.first-name-alone", 0.6
    if _CAMEL.match(sheet.forms[i]):
        return "ORG", "org.inner-capital", 0.5
    return "", "", 0.0


def _scores(sheet: Sheet, i: int) -> bool:
    """Whether a score follows, as behind players: *Duval (4/8)*, *Roux (3 buts)*."""
    if sheet.low[i + 1] != "(" or not sheet.low[i + 2].isdigit():
        return False
    return sheet.low[i + 3] == "/" or sheet.is_a(i + 3, "score")


def _of_organisations(sheet: Sheet, i: int) -> bool:
    """Whether word ``i`` is a domain, or joins organisations of the lists: *Ecolo-Groen*."""
    low = sheet.low[i]
    if _DOMAIN.search(low):
        return True
    entries = sheet.lists.names.entries
    return "-" in low and all(
        any(entry.label == "ORG" and len(entry.keys) == 1 for entry in entries.get("^" + part, ()))
        for part in low.split("-")
    )


def _judge_acronym(sheet: Sheet, i: int) -> tuple[str, str, float]:
    if sheet.acronym(i - 1) or sheet.acronym(i + 1) or len(sheet.forms[i]) > 8:
        return "", "", 0.0
    if _located(sheet, i) and not sheet.is_a(i - 1, "preposition"):
        return "LOC", "place.preposition", 0.6
    if sheet.is_a(i, "common_acronym") or any(c.isdigit() for c in sheet.forms[i]):
        return "", "", 0.0
    if apposed(sheet, i, "apposition_misc"):
        return "MISC", "misc.apposition", 0.6
    return "ORG", "org.acronym", 0.6


def _in_parentheses(sheet: Sheet, i: int) -> tuple[str, str, float] | None:
    name = sheet.name_at(i - 2)
    if name is None:
        return None
    if name.label == "PER":
        return "ORG", "org.party-of-person", 0.8
    if name.label == "LOC" and not sheet.acronym(i):
        return "LOC", "place.in-parentheses", 0.8
    return None
