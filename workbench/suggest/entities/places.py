"""Places by their form: datelines, and facilities, roads, waters and mountains with a name."""

from __future__ import annotations

from workbench.suggest.entities.sheet import Sheet

_NOT_WHOLE = frozenset({"weak", "area", "plural"})
_LONGEST_DATELINE = 3


def read(sheet: Sheet) -> None:
    """Add datelines and facilities."""
    datelines(sheet)
    facilities = sheet.lists.facilities
    geography = sheet.lists.classes.get("geo_head", frozenset())
    direct = sheet.lists.classes.get("facility_direct", frozenset())
    for i in sheet.noted:
        low = sheet.low[i]
        if low in geography or (low in facilities and _is_facility(sheet, i)):
            _facility(sheet, i)
        elif low in direct and sheet.capital(i + 1) and not sheet.capital(i):
            sheet.put(i, _name_end(sheet, i + 1), "LOC", "place.facility", 0.75)


def _is_facility(sheet: Sheet, i: int) -> bool:
    """Whether the noun belongs to the name of the place, and does not head an institution's."""
    flags = sheet.lists.facilities[sheet.low[i]]
    listed = sheet.name_at(i)
    if flags & _NOT_WHOLE or sheet.low[i] in sheet.lists.heads:
        return False
    if listed is not None and listed.last > i + 1:
        return False
    if sheet.is_a(i, "place_noun"):
        return False
    return not sheet.adjective(i) or sheet.is_a(i - 1, "article")


def _facility(sheet: Sheet, i: int) -> None:
    """Add *gare de Namur*, *stade Roi-Baudouin*, *aéroport international de Zaventem*."""
    k = sheet.behind_adjectives(i + 1)
    if sheet.is_a(k, "of"):
        k += 1
    if sheet.is_a(k, "of_article"):
        k += 1
    if not sheet.capital(k):
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


def datelines(sheet: Sheet) -> None:
    """Add the place that begins a line, before a date or an agency: *ARLON, 3 mai (Belga)*."""
    forms = sheet.forms
    for i in sheet.caps:
        if i and forms[i - 1] != "\n":
            continue
        end = i + 1
        while sheet.capital(end) and sheet.acronym(i) == sheet.acronym(end):
            end += 1
        k = end + (sheet.low[end] == ",")
        dated = forms[k].isdigit() and end - i <= _LONGEST_DATELINE and _dates(sheet, k + 1)
        if (dated and (k > end or sheet.acronym(i))) or (forms[k] == "(" and sheet.acronym(i)):
            sheet.put(i, end, "LOC", "place.dateline", 0.9)


def _dates(sheet: Sheet, k: int) -> bool:
    """Whether word ``k`` makes a date of the number before it."""
    return sheet.low[k] == "/" or sheet.is_a(k, "month")
