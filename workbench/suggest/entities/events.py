"""Events by their head noun, products by their number: *Coupe du monde 2018*, *Boeing 737*."""

from __future__ import annotations

import re

from workbench.suggest.entities.sheet import Sheet

_YEAR = re.compile(r"(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d))?$")
_MOST_COMPLEMENTS = 4
_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d)?[a-zA-Z]?$")


def read(sheet: Sheet) -> None:
    """Add the events, and their acronyms in parentheses."""
    heads = sheet.lists.classes.get("event_head", frozenset())
    for i in sheet.noted:
        if sheet.low[i] in heads and (sheet.capital(i) or not sheet.is_a(i, "event_capital")):
            _event(sheet, i)


def _event(sheet: Sheet, i: int) -> None:
    """Add *championnats d'Europe de triathlon*, *typhon Narumi*, *Grand Prix de Spa*."""
    first = i - (sheet.capital(i - 1) and sheet.is_a(i - 1, "head_prefix"))
    if first == i and sheet.is_a(i, "event_prefixed"):
        return
    named = sheet.capital(i) and not sheet.initial(i)
    end = i + 1
    while sheet.is_a(end, "event_adjective"):
        end += 1
    step = _proper(sheet, end)
    named, end = named or step > end, step
    for _ in range(_MOST_COMPLEMENTS):
        if not sheet.is_a(end, "join"):
            break
        behind, proper = _complement(sheet, end, lower=named or sheet.capital(i))
        if behind == end:
            break
        named, end = named or proper or sheet.capital(i), behind
    if year(sheet, end):
        named, end = named or sheet.capital(i), end + 1
    if named and end > i + 1:
        sheet.put(first, end, "MISC", "misc.event", 0.7)
        if sheet.low[end] == "(" and sheet.acronym(end + 1) and sheet.low[end + 2] == ")":
            sheet.put(end + 1, end + 2, "MISC", "misc.acronym-of-event", 0.75)


def _proper(sheet: Sheet, end: int) -> int:
    """Return the word behind the proper name that directly follows: *typhon Narumi*."""
    name = sheet.name_at(end)
    if name is not None and name.first == end and name.label == "LOC":
        return name.last
    while sheet.free_capital(end) and not sheet.initial(end) and sheet.forms[end][0].isalpha():
        end += 1
    return end


def _complement(sheet: Sheet, at: int, *, lower: bool) -> tuple[int, bool]:
    """Return the word behind *de X*, and whether X is a proper name; ``at`` when there is none."""
    k = at + 1 + sheet.is_a(at + 1, "of_article")
    name = sheet.name_at(k)
    if name is not None and name.first == k:
        return name.last, True
    if sheet.capital(k):
        return k + 1, True
    if year(sheet, k):
        return (k + 1, True) if lower else (at, False)
    if not lower or not sheet.low[k][0].isalpha() or sheet.is_a(k, "function"):
        return at, False
    proper = sheet.is_a(k, "world")
    return sheet.behind_adjectives(k + 1), proper


def year(sheet: Sheet, k: int) -> bool:
    """Whether word ``k`` is a year, or a season of two: *2016*, *2016-2017*."""
    return bool(_YEAR.match(sheet.forms[k]))


def numbered(sheet: Sheet) -> None:
    """Add products and models: *Boeing 737*, *Ariane 5*, *Solar Impulse 2*."""
    for i in sheet.caps:
        k = i + 1
        if not _NUMBER.match(sheet.forms[k]) or year(sheet, k):
            continue
        beside = sheet.words.start(k) == sheet.words.end(i) + 1
        if not beside or sheet.opener(i) or sheet.acronym(i):
            continue
        first = _first(sheet, i)
        if first >= 0 and not (sheet.initial(first) and first == i):
            sheet.put(first, k + 1, "MISC", "misc.numbered", 0.6)


def _first(sheet: Sheet, i: int) -> int:
    """Return where the name that ends at word ``i`` begins, or -1 when it is none of a product."""
    name = sheet.name_at(i)
    if name is not None:
        product = name.rule in {"name.capitals", "list.organisation"} and name.last == i + 1
        return name.first if product else -1
    while sheet.free_capital(i - 1) and not sheet.opener(i - 1):
        i -= 1
    return i
