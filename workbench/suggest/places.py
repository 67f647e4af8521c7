"""Places and events by their form: facility words with a name, event heads, products with a number."""

from __future__ import annotations

import re

from workbench.suggest.sheet import Sheet

_YEAR = re.compile(r"(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d))?$")
_NUMBER = re.compile(r"\d{1,4}[a-zA-Z]?$")


def read(sheet: Sheet) -> None:
    """Add datelines, facilities and events."""
    _datelines(sheet)
    classes = sheet.lists.classes
    facilities, events = sheet.lists.facilities, classes.get("event_head", frozenset())
    geography = classes.get("geo_head", frozenset())
    for i, low in enumerate(sheet.low):
        if low in events:
            _event(sheet, i)
        elif low in facilities or low in geography:
            _facility(sheet, i)


def _event(sheet: Sheet, i: int) -> None:
    """*Coupe du monde de football 2018*, *championnats d'Europe de triathlon*, *typhon Narumi*."""
    if not sheet.capital(i) and sheet.is_a(i, "event_capital"):
        return
    first = i - (sheet.capital(i - 1) and sheet.is_a(i - 1, "head_prefix"))
    if first == i and sheet.is_a(i, "event_prefixed"):
        return
    named = sheet.capital(i) and not sheet.initial(i)
    end = i + 1
    while sheet.is_a(end, "event_adjective"):
        end += 1
    while sheet.free_capital(end) and not sheet.initial(end) and sheet.forms[end][0].isalpha():
        named, end = True, end + 1
    while sheet.is_a(end, "join"):
        behind, proper = _event_complement(sheet, end, lower=named or sheet.capital(i))
        if behind == end:
            break
        named, end = named or proper or sheet.capital(i), behind
    if _YEAR.match(sheet.forms[end]):
        named, end = named or sheet.capital(i), end + 1
    if named and end > i + 1:
        sheet.put(first, end, "MISC", "misc.event", 0.7)
        if sheet.low[end] == "(" and sheet.acronym(end + 1) and sheet.low[end + 2] == ")":
            sheet.put(end + 1, end + 2, "MISC", "misc.acronym-of-event", 0.75)


def _event_complement(sheet: Sheet, at: int, *, lower: bool) -> tuple[int, bool]:
    """Return the word behind *de X*, and whether X is a proper name; ``at`` when there is none."""
    k = at + 1 + sheet.is_a(at + 1, "of_article")
    name = sheet.name_at(k)
    if name is not None and name.first == k:
        return name.last, True
    if sheet.capital(k):
        return k + 1, True
    if _YEAR.match(sheet.forms[k]):
        return (k + 1, True) if lower else (at, False)
    if not lower or not sheet.low[k][0].isalpha() or sheet.is_a(k, "function"):
        return at, False
    proper = sheet.is_a(k, "world")
    k += 1
    while sheet.adjective(k):
        k += 1
    return k, proper


def _facility(sheet: Sheet, i: int) -> None:
    """*gare de Namur*, *rue de Valois*, *stade Roi-Baudouin*, *aéroport international de Zaventem*."""
    flags = sheet.lists.facilities.get(sheet.low[i], frozenset())
    listed = sheet.name_at(i)
    if "weak" in flags or "area" in flags or sheet.low[i] in sheet.lists.heads:
        return
    if listed is not None and listed.last > i + 1:
        return
    if sheet.adjective(i) and not sheet.is_a(i - 1, "article"):
        return
    at = i + 1
    while sheet.adjective(at):
        at += 1
    k = at
    if sheet.is_a(k, "of"):
        k += 1 + sheet.is_a(k + 1, "of_article")
    elif sheet.is_a(k, "of_article"):
        k += 1
    if not sheet.capital(k) or not sheet.forms[k][0].isalpha() or sheet.forms[k] in {"\n"}:
        return
    end = _name_end(sheet, k)
    while sheet.is_a(end, "geo_adjective"):
        end += 1
    sheet.put(i, end, "LOC", "place.facility", 0.75)


def _name_end(sheet: Sheet, k: int) -> int:
    name = sheet.name_at(k)
    end = name.last if name is not None and name.first == k else k + 1
    while sheet.free_capital(end) and sheet.low[end] not in sheet.lists.titles:
        end += 1
    return end


def year(sheet: Sheet, k: int) -> bool:
    """Whether word ``k`` is a year, or a season of two: *2016*, *2016-2017*."""
    return bool(_YEAR.match(sheet.forms[k]))


def numbered(sheet: Sheet) -> None:
    """Add products and models: *Boeing 737*, *Ariane 5*, *Solar Impulse 2*."""
    for i in sheet.caps:
        k = i + 1
        if not _NUMBER.match(sheet.forms[k]) or _YEAR.match(sheet.forms[k]):
            continue
        if sheet.words.start(k) != sheet.words.end(i) + 1 or sheet.opener(i) or sheet.acronym(i):
            continue
        name = sheet.name_at(i)
        if name is None:
            first = i
            while sheet.free_capital(first - 1) and not sheet.opener(first - 1):
                first -= 1
        elif name.rule in {"name.capitals", "list.organisation"} and name.last == k:
            first = name.first
        else:
            continue
        if not (sheet.initial(first) and first == i):
            sheet.put(first, k + 1, "MISC", "misc.numbered", 0.6)


def _datelines(sheet: Sheet) -> None:
    """Add the place at the beginning of a line before a date or an agency: *ARLON, 3 mai (Belga)*."""
    forms = sheet.forms
    for i in sheet.caps:
        if i and forms[i - 1] != "\n":
            continue
        end = i + 1
        while sheet.capital(end) and sheet.acronym(i) == sheet.acronym(end):
            end += 1
        k = end + (sheet.low[end] == ",")
        follows = forms[k] if k < len(forms) else ""
        dated = follows.isdigit() and end - i <= 3 and _dates(sheet, k + 1)
        if (dated and (k > end or sheet.acronym(i))) or (follows == "(" and sheet.acronym(i)):
            sheet.put(i, end, "LOC", "place.dateline", 0.9)


def _dates(sheet: Sheet, k: int) -> bool:
    """Whether word ``k`` makes a date of the number before it."""
    return sheet.low[k] == "/" or sheet.is_a(k, "month")
