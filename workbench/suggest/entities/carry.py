"""One name, one label: surnames of persons and words named once are named wherever they stand."""

from __future__ import annotations

from workbench.suggest.entities.sheet import Name, Sheet

_SHORTEST = 3
_SURE = 0.6


def read(sheet: Sheet) -> None:
    """Name the capitalised words that are a part, or a repetition, of a name of this text."""
    surnames = _surnames(sheet)
    known = _known(sheet)
    for i in sheet.caps:
        name = sheet.name_at(i)
        if name is not None and (name.last > name.first + 1 or name.rule.startswith("name.")):
            continue
        if sheet.low[i] in surnames and not (sheet.opener(i) and sheet.is_a(i, "opener")):
            _surname(sheet, i, name)
        elif name is None and sheet.keys[i] in known and not sheet.is_a(i, "opener"):
            label, confidence = known[sheet.keys[i]]
            if sheet.is_a(i, "event_head") and sheet.initial(i):
                continue
            sheet.put(i, i + 1, label, "same.name", round(confidence * 0.9, 2))


def coordinate(sheet: Sheet) -> None:
    """Give an unknown word the label of the name that it is joined to: *Biden, Lula et Ravel*."""
    _join(sheet, sheet.caps, 1)
    _join(sheet, list(reversed(sheet.caps)), -1)


def _join(sheet: Sheet, order: list[int], side: int) -> None:
    for i in order:
        if sheet.cover[i] >= 0 or sheet.opener(i) or not _bare(sheet, i):
            continue
        other = sheet.name_at(i - 2 * side)
        if other is None or not _joined(sheet, i, side) or other.label == "MISC":
            continue
        if other.last - 1 == i - 2 * side or other.first == i - 2 * side:
            sheet.put(i, i + 1, other.label, "same.coordinated", 0.6)


def _joined(sheet: Sheet, i: int, side: int) -> bool:
    """Whether a conjunction, or a comma to the left, joins word ``i`` to the name beside it."""
    if side > 0:
        return sheet.is_a(i - 1, "joint")
    return (
        sheet.is_a(i + 1, "joint")
        and sheet.low[i + 1] != ","
        and (sheet.low[i - 1][:1].isalpha() is False or sheet.is_a(i - 1, "joint"))
    )


def _bare(sheet: Sheet, i: int) -> bool:
    low = sheet.low[i]
    return (
        len(low) >= _SHORTEST
        and not sheet.acronym(i)
        and not sheet.capital(i + 1)
        and not sheet.capital(i - 1)
        and low not in sheet.lists.stop
        and low not in sheet.lists.titles
        and low not in sheet.lists.heads
        and not sheet.demonym(i)
        and not sheet.is_a(i, "portfolio")
        and sheet.keys[i] not in sheet.lists.roles.lengths
    )


def _surname(sheet: Sheet, i: int, name: Name | None) -> None:
    if name is not None and name.label == "LOC" and name.rule.startswith("list."):
        listed = name.rule == "list.country" or sheet.is_a(i - 1, "definite")
        if listed or sheet.is_a(i - 1, "preposition"):
            return
    if sheet.initial(i) and sheet.forms[i].lower() in sheet.common:
        return
    first = i
    while sheet.free_capital(first - 1) and sheet.low[first - 1] in sheet.lists.particles:
        first -= 1
    if sheet.free_capital(i + 1) or (sheet.free_capital(first - 1) and not sheet.opener(first - 1)):
        return
    if name is not None:
        sheet.drop(name)
    sheet.put(first, i + 1, "PER", "name.surname", 0.85)


def _surnames(sheet: Sheet) -> set[str]:
    found: set[str] = set()
    for name in sheet.names.values():
        if name.label != "PER" or name.confidence < _SURE:
            continue
        words = range(name.first, name.last)
        found.update(
            sheet.low[k]
            for k in words
            if sheet.capital(k)
            and (k > name.first or name.last == name.first + 1)
            and sheet.low[k] not in sheet.lists.particles
        )
    return found


def _known(sheet: Sheet) -> dict[str, tuple[str, float]]:
    found: dict[str, tuple[str, float]] = {}
    for name in sheet.names.values():
        alone = name.last == name.first + 1 and name.label != "PER"
        event = name.rule == "misc.event" and sheet.capital(name.first)
        if alone or event:
            key = sheet.keys[name.first]
            if name.confidence > found.get(key, ("", 0.0))[1]:
                found[key] = (name.label, name.confidence)
    return found
