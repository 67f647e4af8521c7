"""What the name rules of a language go by: gazetteers, first names, roles, word classes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from workbench.suggest import lexicon
from workbench.suggest.entities.gazetteer import Gazetteer
from workbench.suggest.entities.words import fold

_LISTS = {
    "agencies": "ORG",
    "media": "ORG",
    "countries_alias": "LOC",
    "places_be": "LOC",
    "places_world": "LOC",
    "orgs": "ORG",
}
_HEAD_CLASSES = ("geo_head", "facility_direct", "event_head")
OPENING = frozenset('«"“')
_SHARED = frozenset({"firstnames", "agencies", "media", "orgs", "places_be", "places_world"})
"""Lists that the other languages read beside their own."""
_NO_PLACES = frozenset({"001", "ZZ", "QO", "EZ", "EU", "UN", "XA", "XB"})
"""Codes of CLDR for the world, unions and what is unknown."""
_PARENTHESIS = re.compile(r"\s*[(\[].*?[)\]]")


@dataclass(frozen=True, slots=True)
class NameLists:
    """The lists of one language; the sets hold lower forms, with and without their accents.

    ``capital_demonyms``: adjectives of origin have a capital, as in English and Dutch; ``noted``:
    the words that rules begin at, heads of names and opening marks.
    """

    language: str
    names: Gazetteer
    roles: Gazetteer
    classes: Mapping[str, frozenset[str]]
    first_names: frozenset[str]
    stop: frozenset[str]
    heads: Mapping[str, frozenset[str]]
    facilities: Mapping[str, frozenset[str]]
    titles: frozenset[str]
    particles: frozenset[str]
    demonyms: frozenset[str]
    capital_demonyms: bool
    noted: frozenset[str]


@cache
def name_lists(language: str) -> NameLists:
    """Return the lists of a language, read once; they are empty for one without lexicon."""
    classes = _classes(language)
    stops = _rows(language, "name_stop")
    openers = _both(row["surface"] for row in stops if row["type"] == "opener")
    classes["opener"] = classes.get("opener", frozenset()) | openers
    demonyms = [
        row["surface"] for row in _rows(language, "demonyms") if "prefix" not in row["flags"]
    ]
    heads, facilities = _flagged(language, "org_heads"), _flagged(language, "facility")
    noted = (classes.get(kind, frozenset()) for kind in _HEAD_CLASSES)
    return NameLists(
        language,
        _names(language),
        _roles(language),
        classes,
        first_names=_surfaces(language, "firstnames"),
        stop=_both(row["surface"] for row in stops if row["type"] != "opener"),
        heads=heads,
        facilities=facilities,
        titles=_surfaces(language, "titles") | classes.get("title", frozenset()),
        particles=frozenset(" ".join(_surfaces(language, "particles")).split())
        | classes.get("particle", frozenset()),
        demonyms=_inflected(_both(demonyms)),
        capital_demonyms=any(surface[0].isupper() for surface in demonyms),
        noted=OPENING.union(heads, facilities, *noted),
    )


def _classes(language: str) -> dict[str, frozenset[str]]:
    classes: dict[str, frozenset[str]] = {}
    for row in _rows(language, "namegrammar"):
        words = _both(w.replace("_", " ") for w in row["words"].split())
        classes[row["class"]] = classes.get(row["class"], frozenset()) | words
    return classes


def _rows(language: str, name: str) -> list[dict[str, str]]:
    """Read a list; names of one language are names in the others too."""
    rows = lexicon.rows(language, name)
    return rows if language == "fr" or name not in _SHARED else rows + lexicon.rows("fr", name)


def _surfaces(language: str, name: str) -> frozenset[str]:
    return _both(row["surface"] for row in _rows(language, name))


def _both(surfaces: Iterable[str]) -> frozenset[str]:
    """Return the lower forms, also without the accents that a capital may lose."""
    forms: set[str] = set()
    for surface in surfaces:
        low = surface.lower().replace("’", "'")
        forms |= {low, low} if len(low) == 1 else {low, fold(low)}
    return frozenset(forms)


def _flagged(language: str, name: str) -> dict[str, frozenset[str]]:
    """Return the flags and the type of each surface."""
    return {
        form: frozenset([row["type"], *row["flags"].split()])
        for row in reversed(_rows(language, name))  # a user's own come first, and win
        for form in _both([row["surface"]])
    }


def _names(language: str) -> Gazetteer:
    gazetteer = Gazetteer(language)
    # A user's own names win over those of all our lists.
    for read in (lexicon.own_rows, _rows):
        _add(gazetteer, read(language, "misc"), "MISC", "misc")
        _add(gazetteer, read(language, "metonyms"), "ORG", "metonym")
        if read is _rows:
            gazetteer.extend(_territories(language), "LOC", "country")
        for row in read(language, "agencies"):
            gazetteer.add(row["surface"].lower(), "ORG", "credit")
        for name, label in _LISTS.items():
            kind = "place" if label == "LOC" else "organisation"
            _add(gazetteer, read(language, name), label, kind)
    return gazetteer


def _add(gazetteer: Gazetteer, rows: Iterable[lexicon.Row], label: str, kind: str) -> None:
    for row in rows:
        flags = row["flags"].split()
        gazetteer.add(
            row["surface"],
            row["type"] if row["type"] in {"ORG", "LOC", "MISC", "PER"} else label,
            kind,
            row["canonical"],
            any_case="ci" in flags,
            doubtful="ambig" in flags,
        )


def _roles(language: str) -> Gazetteer:
    gazetteer = Gazetteer(language)
    for row in _rows(language, "roles"):
        gazetteer.add(row["surface"], "PER", "role", any_case=True)
    return gazetteer


def _territories(language: str) -> Iterable[str]:
    """Return the countries and world regions of CLDR as they are written in running text."""
    from babel import Locale, UnknownLocaleError  # it takes a tenth of a second

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    territories = cast("Mapping[str, str]", locale.territories)
    for code, name in territories.items():
        if code not in _NO_PLACES:
            yield _PARENTHESIS.sub("", name)


def _inflected(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the forms of masculine adjectives: *wallon, wallonne, wallons, wallonnes*."""
    forms: set[str] = set()
    for lemma in lemmas:
        feminine = lemma if lemma.endswith("e") else lemma + "e"
        if lemma.endswith(("en", "on")):
            feminine = lemma + "ne"
        forms |= {lemma, feminine, lemma if lemma.endswith("s") else lemma + "s", feminine + "s"}
    return frozenset(forms)
