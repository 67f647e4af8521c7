"""What a run of capitalised words names: tables of evidence, the first that holds decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from workbench.suggest.entities import context
from workbench.suggest.entities.sheet import Sheet

_PLACE_FORM = re.compile(
    r"(?:saint|sainte|mont|val|villers)-|-(?:sur|en|les|lès|lez|la|le|sous|aux|au)-"
)
_CAMEL = re.compile(r"[A-Z][a-zà-ÿ]+[A-Z]|[a-z]+[A-Z]")
_DOMAIN = re.compile(r"\w\.(?:be|fr|com|org|net|eu|nl|ch|lu|info)$")
_LONGEST_ACRONYM = 8

Test = Callable[[Sheet, int, int], bool]
"""Asks something of the words from ``first`` to ``last`` (exclusive)."""


class Verdict(NamedTuple):
    """What evidence makes of a run: a label, "" when it is no name; the rule; how sure it is."""

    label: str
    rule: str = ""
    confidence: float = 0.0


_NO_NAME = Verdict("")


def name(sheet: Sheet, first: int, last: int) -> None:
    """Add the name that the words make, if any."""
    verdict = judge(sheet, first, last)
    if verdict.label:
        sheet.put(first, last, *verdict)


def judge(sheet: Sheet, first: int, last: int) -> Verdict:
    """Return the verdict of the first evidence that holds."""
    if last - first > 1:
        table = _SEVERAL
    elif sheet.acronym(first):
        table = _ACRONYM
    else:
        table = _SINGLE
    for test, verdict in table:
        if test(sheet, first, last):
            return verdict
    return _NO_NAME


def _always(_sheet: Sheet, _first: int, _last: int) -> bool:
    return True


def _titled(sheet: Sheet, first: int, _last: int) -> bool:
    return context.titled(sheet, first)


def _role(sheet: Sheet, first: int, _last: int) -> bool:
    return first in sheet.role_ends


def _first_name(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.first_name(first) or sheet.single_initial(first)


def _lone_first_name(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.first_name(first) and not sheet.is_a(first - 1, "preposition")


def _organisation_word(sheet: Sheet, first: int, last: int) -> bool:
    return any(sheet.is_a(k, "org_word") for k in range(first, last))


def _place_word(sheet: Sheet, first: int, last: int) -> bool:
    return sheet.is_a(last - 1, "place_word") or sheet.is_a(first, "place_prefix")


def _event_word(sheet: Sheet, _first: int, last: int) -> bool:
    return sheet.is_a(last - 1, "event_word")


def _network(sheet: Sheet, first: int, _last: int) -> bool:
    """Whether a network that is called by a common sign stands here: *sur X*."""
    return sheet.is_a(first, "network") and sheet.is_a(first - 1, "network_before")


def _aged(sheet: Sheet, first: int, last: int) -> bool:
    """Whether an age follows: *Ginette, 79 ans*."""
    aged = sheet.low[last] == "," and sheet.is_a(last + 2, "years")
    return aged and sheet.forms[last + 1].isdigit() and not sheet.acronym(first)


def _bare_acronym(sheet: Sheet, first: int, _last: int) -> bool:
    """Whether nothing that goes before an organisation stands before the acronym."""
    k = first - 1
    return not (
        sheet.low[k] == "("
        or sheet.is_a(k, "one")
        or sheet.is_a(k, "at")
        or sheet.is_a(k, "source")
        or context.apposed(sheet, first, "apposition_org")
        or first in sheet.role_ends
    )


def _at(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.is_a(first - 1, "at")


def _place_form(sheet: Sheet, first: int, _last: int) -> bool:
    return bool(_PLACE_FORM.search(sheet.low[first]))


def _located(sheet: Sheet, first: int, _last: int) -> bool:
    return context.located(sheet, first)


def _road(sheet: Sheet, first: int, _last: int) -> bool:
    return context.located(sheet, first) and not sheet.is_a(first - 1, "preposition")


def _apposed_organisation(sheet: Sheet, first: int, _last: int) -> bool:
    return context.apposed(sheet, first, "apposition_org")


def _apposed_work(sheet: Sheet, first: int, _last: int) -> bool:
    return context.apposed(sheet, first, "apposition_misc")


def _party(sheet: Sheet, first: int, _last: int) -> bool:
    return context.in_parentheses(sheet, first, "PER")


def _place_within(sheet: Sheet, first: int, _last: int) -> bool:
    return context.in_parentheses(sheet, first, "LOC")


def _acronym_within(sheet: Sheet, first: int, last: int) -> bool:
    return 0 < sum(map(sheet.acronym, range(first, last))) < last - first


def _in_capitals(sheet: Sheet, first: int, last: int) -> bool:
    return all(map(sheet.acronym, range(first, last)))


def _among_capitals(sheet: Sheet, first: int, last: int) -> bool:
    neighbour = sheet.acronym(first - 1) or sheet.acronym(last)
    return neighbour or len(sheet.forms[first]) > _LONGEST_ACRONYM


def _common_acronym(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.is_a(first, "common_acronym") or any(map(str.isdigit, sheet.forms[first]))


def _definite(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.is_a(first - 1, "definite") and not sheet.initial(first - 1)


def _common_noun(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.is_a(first - 1, "definite") or sheet.is_a(first, "portfolio")


def _letter(sheet: Sheet, first: int, _last: int) -> bool:
    return len(sheet.low[first]) == 1 or sheet.single_initial(first)


def _initial(sheet: Sheet, first: int, _last: int) -> bool:
    return sheet.initial(first)


def _scores(sheet: Sheet, first: int, _last: int) -> bool:
    return context.scores(sheet, first)


def _compound(sheet: Sheet, first: int, _last: int) -> bool:
    """Whether the word is a domain, or joins organisations of the lists: *Ecolo-Groen*."""
    low = sheet.low[first]
    if _DOMAIN.search(low):
        return True
    names = sheet.lists.names
    return "-" in low and all(
        any(entry.label == "ORG" for entry in names.alone("^" + part)) for part in low.split("-")
    )


def _inner_capital(sheet: Sheet, first: int, _last: int) -> bool:
    return bool(_CAMEL.match(sheet.forms[first]))


Table = tuple[tuple[Test, Verdict], ...]

_APPOSED: Table = (
    (_apposed_organisation, Verdict("ORG", "org.apposition", 0.7)),
    (_apposed_work, Verdict("MISC", "misc.apposition", 0.6)),
    (_located, Verdict("LOC", "place.preposition", 0.6)),
)
_SEVERAL: Table = (
    (_titled, Verdict("PER", "name.title", 0.97)),
    (_event_word, Verdict("MISC", "misc.event-word", 0.65)),
    (_first_name, Verdict("PER", "name.first-name", 0.93)),
    (_place_word, Verdict("LOC", "place.word", 0.65)),
    (_organisation_word, Verdict("ORG", "org.word", 0.75)),
    (_at, Verdict("ORG", "org.at", 0.7)),
    (_place_form, Verdict("LOC", "place.form", 0.7)),
    (_acronym_within, Verdict("ORG", "org.acronym-in-name", 0.55)),
    (_role, Verdict("PER", "name.role", 0.9)),
    *_APPOSED,
    (_definite, _NO_NAME),
    (_in_capitals, _NO_NAME),
    (_always, Verdict("PER", "name.capitals", 0.6)),
)
_SINGLE: Table = (
    (_network, Verdict("MISC", "misc.network", 0.75)),
    (_letter, _NO_NAME),
    (_titled, Verdict("PER", "name.title", 0.95)),
    (_party, Verdict("ORG", "org.party-of-person", 0.8)),
    (_place_within, Verdict("LOC", "place.in-parentheses", 0.8)),
    (_scores, Verdict("PER", "name.score", 0.6)),
    (_compound, Verdict("ORG", "org.compound", 0.7)),
    (_aged, Verdict("PER", "name.aged", 0.85)),
    (_apposed_organisation, Verdict("ORG", "org.apposition", 0.7)),
    (_apposed_work, Verdict("MISC", "misc.apposition", 0.6)),
    (_initial, _NO_NAME),
    (_role, Verdict("PER", "name.role", 0.85)),
    (_place_form, Verdict("LOC", "place.form", 0.7)),
    (_at, Verdict("ORG", "org.at", 0.7)),
    *_APPOSED,
    (_common_noun, _NO_NAME),
    (_lone_first_name, Verdict("PER", "name.first-name-alone", 0.6)),
    (_inner_capital, Verdict("ORG", "org.inner-capital", 0.5)),
)
_ACRONYM: Table = (
    (_titled, Verdict("PER", "name.title", 0.95)),
    (_party, Verdict("ORG", "org.party-of-person", 0.8)),
    (_among_capitals, _NO_NAME),
    (_road, Verdict("LOC", "place.preposition", 0.6)),
    (_common_acronym, _NO_NAME),
    (_apposed_work, Verdict("MISC", "misc.apposition", 0.6)),
    (_bare_acronym, _NO_NAME),
    (_always, Verdict("ORG", "org.acronym", 0.6)),
)
