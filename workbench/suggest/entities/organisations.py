"""Organisations by their form: head nouns with complements, long forms with acronyms."""

from __future__ import annotations

from workbench.suggest.entities.sheet import Sheet

_SHORTEST_SPOKEN = 4
_FURTHEST = 14
_MOST_COMPLEMENTS = 3
_MOST_MODIFIERS = 8


def read(sheet: Sheet) -> None:
    """Add the organisations that a head noun or a long form with its acronym makes known."""
    acronyms(sheet)
    heads = sheet.lists.heads
    for i in sheet.noted:
        if sheet.low[i] in heads and not _within_longer(sheet, i):
            _headed(sheet, i)


def _within_longer(sheet: Sheet, i: int) -> bool:
    name = sheet.name_at(i)
    return name is not None and name.last > i + 1


def _within_run(sheet: Sheet, i: int) -> bool:
    """Whether a capitalised word before makes the head a part of a name that is not French."""
    before = sheet.free_capital(i - 1) and sheet.forms[i - 1][-1] not in "'’"
    return before and not sheet.opener(i - 1) and not sheet.is_a(i - 1, "head_prefix")


def acronyms(sheet: Sheet) -> None:
    """Add long forms that their acronym follows in parentheses, and the acronyms."""
    for i in sheet.caps:
        if sheet.low[i - 1] != "(" or sheet.low[i + 1] != ")" or not _short_form(sheet, i):
            continue
        first = _long_form(sheet, i)
        if first is not None:
            sheet.put(first, i - 1, "ORG", "org.long-form", 0.95)
            sheet.put(i, i + 1, "ORG", "org.acronym-of-long-form", 0.95)


def _short_form(sheet: Sheet, i: int) -> bool:
    """Whether word ``i`` may be an acronym, perhaps one that is spoken as a word: *Ocrtis*."""
    return sheet.acronym(i) or len(sheet.forms[i]) >= _SHORTEST_SPOKEN


def _long_form(sheet: Sheet, i: int) -> int | None:
    """Return the first word of the words before "(ACR)" whose initials the acronym has."""
    letters = sheet.low[i].replace("-", "")
    at, behind = len(letters) - 1, i - 1
    for j in range(behind - 1, max(-1, behind - _FURTHEST), -1):
        word = sheet.low[j]
        if not word[0].isalpha():
            if word in {"'", "’", "-"}:
                continue
            return None
        if word[0] == letters[at] and not (at and sheet.is_a(j, "of")):
            at -= 1
            if at < 0:
                good = sheet.capital(j) or word in sheet.lists.heads
                return j if good and not sheet.is_a(j, "article") else None
    return None


def _headed(sheet: Sheet, i: int) -> None:
    capital = sheet.capital(i)
    flags = sheet.lists.heads[sheet.low[i]]
    if capital and _within_run(sheet, i):
        return
    first = i - (capital and sheet.capital(i - 1) and sheet.is_a(i - 1, "head_prefix"))
    at = _behind_adjectives(sheet, i + 1)
    adjectives = at > i + 1
    if capital and sheet.is_a(i, "portfolio") and sheet.low[i - 1] in {"la", "l'", "du", "de"}:
        return
    end = _complements(sheet, i, at)
    if end == at and not capital:
        end = _compound(sheet, at)
    named = end > at and any(sheet.capital(k) for k in range(at, end))
    mid = capital and not sheet.initial(i)
    weak = "weak" in flags or sheet.is_a(i, "weak_head")
    if weak and not mid and not sheet.capital(at) and not _portfolio(sheet, at):
        return
    if (
        named
        or (end > at and mid)
        or (adjectives and (mid or (capital and _demonym(sheet, i, at))))
    ):
        last = max(end, at)
        sheet.put(first, last, "ORG", "org.head-noun", 0.85 if capital or named else 0.7)
    elif adjectives and sheet.is_a(i, "state_body") and _demonym(sheet, i, at):
        sheet.put(first, at, "ORG", "org.head-noun-of-country", 0.55)
    elif (
        mid and not adjectives and "bare" in sheet.lists.heads[sheet.low[i]] and not sheet.opener(i)
    ):
        sheet.put(first, i + 1, "ORG", "org.institution", 0.75)


def _demonym(sheet: Sheet, i: int, at: int) -> bool:
    return any(sheet.demonym(k) for k in range(i + 1, at))


def _behind_adjectives(sheet: Sheet, k: int) -> int:
    """Return the word behind adjectives: *américaine océanique et atmosphérique*."""
    first = k
    for _ in range(_MOST_MODIFIERS):
        joined = k > first and sheet.low[k] == "et" and sheet.adjective(k + 1)
        if not (joined or sheet.adjective(k)):
            break
        k += 1
    return k


def _compound(sheet: Sheet, at: int) -> int:
    """Return the word behind *de première instance de Namur*, or ``at`` when no name ends it."""
    if sheet.low[at] not in {"de", "d'"}:
        return at
    for k in (at + 2, at + 3):
        if not sheet.low[k - 1][0].isalpha() or sheet.is_a(k - 1, "function"):
            return at
        if sheet.is_a(k, "of"):
            end = _complement(sheet, k, lower=False)
            return end if end > k else at
    return at


def _complements(sheet: Sheet, head: int, at: int) -> int:
    """Return the word behind the complements *de X*, *du vin de X*, *pour une vie de qualité*."""
    end = at
    apposed = not sheet.capital(head) and (
        sheet.is_a(head, "apposition_org") or sheet.is_a(head, "state_body")
    )
    if (
        sheet.free_capital(at)
        and not apposed
        and sheet.forms[at][0].isalpha()
        and not _person(sheet, at)
    ):
        end = _capitals(sheet, at)
    bare = "bare" in sheet.lists.heads[sheet.low[head]] and at == head + 1
    bare = bare and not sheet.is_a(head, "with_complement")
    lower_allowed = sheet.capital(head) and not bare
    for _ in range(_MOST_COMPLEMENTS):
        step = _complement(sheet, end, lower=lower_allowed)
        if step == end or (end == at and not sheet.capital(head) and _organisation(sheet, end)):
            break
        end = step
    return _posted(sheet, head, end)


def _portfolio(sheet: Sheet, at: int) -> bool:
    """Whether *de la Culture* follows: a committee of a parliament."""
    k = at + 1 + sheet.is_a(at + 1, "of_article")
    return sheet.is_a(at, "of") and sheet.capital(k) and sheet.is_a(k, "portfolio")


def _person(sheet: Sheet, at: int) -> bool:
    """Whether a name of a person begins at word ``at``: *du Conseil Karl Duval*."""
    return (
        _new_name(sheet, at)
        or sheet.demonym(at)
        or (sheet.capital(at + 1) and not sheet.acronym(at))
        or sheet.low[at] in sheet.lists.stop
        or sheet.initial(at)
        or len(sheet.forms[at]) == 1
    )


def _organisation(sheet: Sheet, at: int) -> bool:
    """Whether *de l'ONU* follows: with a common noun it makes no name (*le syndicat de l'ONU*)."""
    name = sheet.name_at(at + 1 + sheet.is_a(at + 1, "of_article"))
    return name is not None and name.label == "ORG" and not sheet.is_a(name.first, "portfolio")


def _posted(sheet: Sheet, head: int, end: int) -> int:
    """Return the word behind the country of an embassy or a mission: *en Somalie*, *au Canada*."""
    name = sheet.name_at(end + 1)
    if sheet.is_a(head, "posted") and sheet.is_a(end, "abroad") and name and name.label == "LOC":
        return name.last
    return end


def _complement(sheet: Sheet, at: int, *, lower: bool) -> int:
    aim = sheet.low[at] == "à" and sheet.is_a(at + 1, "of_article") and not sheet.initial(at + 1)
    if not sheet.is_a(at, "of") and not (lower and (aim or sheet.is_a(at, "purpose"))):
        return at
    k = at + 1
    if sheet.is_a(k, "of_article") or (lower and sheet.low[k] in {"une", "un"}):
        k += 1
    name = sheet.name_at(k)
    if name is not None and name.first == k:
        return name.last if name.label in {"LOC", "ORG"} or name.last == k + 1 else at
    if sheet.capital(k) and sheet.forms[k][0].isalpha():
        if sheet.demonym(k):
            return at
        return _capitals(sheet, k)
    if not lower or not sheet.low[k][0].isalpha() or sheet.is_a(k, "function"):
        return at
    k += 1
    for _ in range(_MOST_MODIFIERS):
        if not (sheet.adjective(k) or sheet.is_a(k, "participle")):
            break
        k += 1
    return k


def _capitals(sheet: Sheet, k: int) -> int:
    """Return the word behind *Affaires étrangères*, *Justice et de l'Intérieur*."""
    if sheet.first_name(k) and sheet.capital(k + 1):
        return k + 2
    k += 1
    while (sheet.adjective(k) and not sheet.demonym(k)) or (
        sheet.free_capital(k) and not _new_name(sheet, k)
    ):
        k += 1
    if (
        sheet.low[k] == "et"
        and sheet.is_a(k + 1, "of")
        and sheet.capital(k + 2 + sheet.is_a(k + 2, "of_article"))
    ):
        after = k + 2 + sheet.is_a(k + 2, "of_article")
        if sheet.is_a(after, "portfolio"):
            return after + 1
    return k


def _new_name(sheet: Sheet, k: int) -> bool:
    return sheet.first_name(k) or sheet.low[k] in sheet.lists.titles
