"""The date grammars: by language, the branches by kind, tried in order, and their first words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_YEAR = r"(?:1[5-9]|20)\d\d"
_NUMERIC = rf"{_YEAR}-[01]\d(?:-[0-3]\d)?|[0-3]\d/[01]\d(?:/(?:\d\d){{1,2}})?"
_ZONE = "(?: ?(?:GMT|UTC|CET|HNE|HAE|CEST|HB))?"


def _either(words: str) -> str:
    """Return a group that matches one of the words, with or without a capital."""
    return "(?:" + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in words.split()) + ")"


def _french() -> dict[str, str]:
    month = (
        "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre"
        "|d[ée]cembre)"
    )
    short = rf"(?:{month}|(?:janv?|févr?|avr|juil|sept?|oct|nov|déc)\b\.?)"
    day = _either("lundi mardi mercredi jeudi vendredi samedi dimanche")
    part = "(?:matin|midi|après-midi|soir|nuit|soirée)"
    turn = "(?:derni(?:er|ère)|prochaine?|passée?|suivante?)"
    season = "(?:été|automne|hiver|printemps)"
    unit = rf"(?:semaine|mois|année|an|trimestre|semestre|saison|week-?end|nuit|siècle|{season})"
    clock = (
        rf"(?:[0-2]?\d ?[hH](?: ?[0-5]\d)?(?! ?(?:\d|minutes|secondes)){_ZONE}"
        rf"|[0-2]\d:[0-5]\d{_ZONE})"
    )
    number = (
        r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cent"
        r"|quelques|plusieurs|\d+)"
    )
    length = "(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?)"
    ordinal = "(?:premier|deuxième|troisième|quatrième|dernier|second)"
    at = rf"(?: à {clock})?"
    # "2021 voitures": a plural noun behind a number makes it a quantity
    no_noun = (
        "après|alors|dans|depuis|jamais|toujours|avec|mais|puis|plus|sous|sans|vers|lors|selon"
    )
    return {
        "numeric": _NUMERIC,
        "day": (
            rf"(?:{day},? )?(?:1 ?er|[12]?\d|3[01]) {short}(?: {_YEAR}| {turn})?"
            rf"(?: au {part})?{at}"
        ),
        "night": rf"(?:nuit|soirée) (?:de |du ){day} (?:à|au) {day}",
        "weekday": (
            rf"{day}(?: {part})?(?: {turn})?"
            rf"(?: (?:1er|[12]?\d|3[01])(?![\d.,]|[ -][%€a-zé]))?{at}"
        ),
        "edge": (
            rf"(?:[Ff]in|[Dd]ébut|[Mm]i)[- ]"
            rf"(?:{month}(?: {_YEAR})?|{_YEAR}|du mois|de l['’]année)"
        ),
        # Mars is a planet, unless a year follows
        "month": rf"(?:{month}|{month.title()}(?= {_YEAR}))(?: {_YEAR}| {turn})?",
        "deictic": (
            rf"(?:[Aa]vant-)?[Hh]ier(?: {part})?|[Aa]ujourd['’]hui"
            rf"|(?:[Aa]près-)?[Dd]emain(?: {part})?"
        ),
        "this": (
            rf"[Cc](?:e|et|ette) (?:{part}|{unit}|jour-là|soir-là|{day}(?: {part})?)(?:-là|-ci)?"
        ),
        "turn": rf"(?:[Ll][ae] |[Ll]['’]){unit} {turn}|[Ll][ae] {day} {turn}",
        "ago": rf"[Ii]l y a (?:presque |environ |près d['e] ?)?{number}(?: \w+)? {length}",
        "later": rf"{number} {length} plus (?:tard|tôt)",
        "span": (
            rf"{number} premiers mois (?:de l['’]année|de {_YEAR}|{_YEAR})"
            rf"|{ordinal} (?:trimestre|semestre)(?: (?:de )?{_YEAR})?"
            rf"|[a-z-]+ième (?:mois|jour)"
        ),
        "decade": r"années (?:19|20)?\d0|[XVI]+e siècle",
        "weekend": "week-?end",
        "season": (
            rf"(?:(?<=l')|(?<=l’)|(?<=L')|(?<=cet )|(?<=d'))(?:été|automne|hiver)(?: {_YEAR})?"
            rf"|(?:(?<=au )|(?<=[cl]e )|(?<=du ))printemps(?: {_YEAR})?|{season} {_YEAR}"
        ),
        "clock": (
            rf"{clock}(?: du (?:matin|soir))?"
            rf"|(?:(?<=à )|(?<=vers )|(?<=dès ))[0-2]?\d heures(?: [0-5]\d)?"
        ),
        "year": (
            rf"(?:(?<!\ble )(?:19|20)\d\d|(?:(?<=en )|(?<=depuis )|(?<=vers )){_YEAR})"
            rf"(?![.,]\d| \d{{3}}|%| %|°"
            rf"| ?(?:euros|dollars|mètres|km|m|tonnes|habitants)\b"
            rf"| (?!{no_noun})[a-zéè]{{4,}}[sx]\b)"
        ),
    }


def _dutch() -> dict[str, str]:
    month = (
        "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
        "|december)"
    )
    day = _either("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
    part = "(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)"
    unit = "(?:week|maand|jaar|weekend|weekeinde|zomer|winter|herfst|lente|seizoen)"
    turn = _either("vorige vorig volgende volgend komende komend afgelopen deze dit")
    number = r"(?:een|twee|drie|vier|vijf|zes|\d+)"
    return {
        "numeric": _NUMERIC,
        "day": rf"(?:{day},? )?(?:[12]?\d|3[01]) {month}(?: {_YEAR})?",
        "weekday": rf"{day}{part}?",
        "month": rf"{month}(?: {_YEAR})?",
        "deictic": (
            rf"(?:[Ee]er)?[Gg]isteren{part}?|[Vv]andaag|(?:[Oo]ver)?[Mm]orgen{part}?"
            rf"|[Vv]an(?:avond|ochtend|nacht|middag)"
        ),
        "turn": rf"{turn} (?:{unit}|{day})",
        "ago": rf"{number} (?:dagen|dag|weken|week|maanden|maand|jaar) (?:geleden|later|eerder)",
        "clock": r"[0-2]?\d[.:][0-5]\d uur|[0-2]?\d uur(?: [0-5]\d)?",
        "year": rf"{_YEAR}(?![.,]\d|%| (?:euro|mensen|personen)\b)",
    }


def _english() -> dict[str, str]:
    month = (
        r"(?:January|February|March|April|May(?= \d)|June|July|August|September|October|November"
        r"|December)"
    )
    day = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    part = "(?:morning|afternoon|evening|night)"
    unit = "(?:week|month|year|weekend|summer|winter|autumn|spring|season|quarter)"
    number = r"(?:an?|two|three|four|five|six|ten|\d+)"
    nth = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
    return {
        "numeric": _NUMERIC,
        "day": (
            rf"(?:{day},? )?"
            rf"(?:{month} {nth}(?:,? {_YEAR})?|{nth} {month.replace(' ', ',? ')}(?:,? {_YEAR})?)"
        ),
        "weekday": rf"{day}(?: {part})?",
        "month": rf"{month}(?: {_YEAR})?|(?<=in )May",
        "deictic": (rf"[Yy]esterday(?: {part})?|[Tt]oday|[Tt]omorrow(?: {part})?|[Tt]onight"),
        "turn": rf"{_either('last next this')} (?:{unit}|{day}|{part})",
        "ago": rf"{number} (?:hours?|days?|weeks?|months?|years?) (?:ago|later|earlier)",
        "clock": rf"[0-2]?\d:[0-5]\d(?: ?[ap]\.?m\.?)?{_ZONE}|[0-2]?\d ?[ap]\.?m\b\.?",
        "year": rf"{_YEAR}(?![.,]\d|%)",
    }


BRANCHES = {"fr": _french(), "nl": _dutch(), "en": _english()}

_FRENCH = """
janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre
decembre mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre
mi-octobre mi-novembre mi-décembre lundi mardi mercredi jeudi vendredi samedi dimanche fin début mi
hier avant-hier aujourd'hui aujourd’hui demain après-demain ce cet cette nuit soirée deux
trois quatre cinq six sept huit neuf dix quinze vingt trente cent quelques plusieurs
premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième
douzième treizième quinzième dix-huitième vingtième dernier second années week-end weekend été
automne hiver printemps xvie xviie xviiie xixe xxe xxie
"""
_DUTCH = """
januari februari maart april mei juni juli augustus september oktober november december vandaag
gisteren eergisteren morgen overmorgen vanavond vanochtend vannacht vanmiddag vorige vorig volgende
volgend komende komend afgelopen deze dit een twee drie vier vijf zes
"""
_DUTCH_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren morgen"
_DUTCH_PARTS = "ochtend morgen voormiddag middag namiddag avond nacht"
_ENGLISH = """
january february march april may june july august september october november december monday
tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight last next this a
an two three four five six ten
"""

_FRENCH_UNITS = """
semaine mois année an trimestre semestre saison week-end weekend nuit siècle été automne hiver
printemps lundi mardi mercredi jeudi vendredi samedi dimanche
"""
_FRENCH_LENGTHS = """
minute minutes heure heures jour jours semaine semaines mois an ans année années siècle siècles
premiers
"""


def _beginnings(
    words: Iterable[str], pairs: Mapping[str, str] | None = None
) -> dict[str, frozenset[str]]:
    any_word: frozenset[str] = frozenset()
    followed = {
        first: frozenset(seconds.split())
        for firsts, seconds in (pairs or {}).items()
        for first in firsts.split()
    }
    return dict.fromkeys(words, any_word) | followed


BEGINNINGS = {
    "fr": _beginnings(
        _FRENCH.split(),
        {"la le l' l’": _FRENCH_UNITS, "un une": _FRENCH_LENGTHS, "il": "y"},
    ),
    "nl": _beginnings(
        [
            *_DUTCH.split(),
            *(day + part for day in _DUTCH_DAYS.split() for part in ["", *_DUTCH_PARTS.split()]),
        ]
    ),
    "en": _beginnings(_ENGLISH.split()),
}
"""The lower forms of the words that a date can begin with, beside numbers, each with those that
must follow it, none when any can: articles are many."""
