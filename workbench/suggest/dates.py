"""Dates and times of a text by a grammar of regular expressions, one a language.

Durations are no dates, prepositions stay outside (*en janvier*: *janvier*), determiners too unless
the phrase has its sense from them (*la semaine dernière*, *ce soir*).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from workbench.suggest.mention import Mention
from workbench.suggest.words import Words

_CONFIDENCE = {"year": 0.85, "season": 0.8, "month": 0.9, "clock": 0.85, "span": 0.7}

_YEAR = r"(?:1[5-9]|20)\d\d"
_ISO = rf"(?P<iso>{_YEAR}-[01]\d(?:-[0-3]\d)?|[0-3]\d/[01]\d(?:/(?:\d\d){{1,2}})?)"
_ZONE = r"(?: ?(?:GMT|UTC|CET|HNE|HAE|CEST|HB))?"


def find(text: str, language: str) -> list[Mention]:
    """Return the dates and times of a text in order; none for a language without a grammar."""
    if language not in _BRANCHES:
        return []
    grammar, words = _grammar(language), Words.of(text, language)
    beginnings = _BEGINNINGS[language]
    found: list[Mention] = []
    behind = 0
    for i, form in enumerate(words.forms):
        if form[0] not in "0123456789" and form.lower() not in beginnings:
            continue
        start = words.start(i)
        match = grammar.match(text, start) if start >= behind else None
        if match is not None:
            kind = match.lastgroup or ""
            behind = match.end()
            confidence = _CONFIDENCE.get(kind, 0.95)
            found.append(Mention(start, behind, "DATE", f"date.{kind}", confidence))
    return found


@cache
def _grammar(language: str) -> re.Pattern[str]:
    # no branch begins within a word, a number or a compound
    branches = "|".join(_BRANCHES[language]())
    return re.compile(rf"(?<![\w-])(?<!\d[.,:/])(?:{branches})(?![\w/]|-\w)")


def _french() -> list[str]:
    month = (
        "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre"
        "|d[ée]cembre)"
    )
    short = rf"(?:{month}|(?:janv|févr?|avr|juil|sept?|oct|nov|déc)\b\.?)"
    day = "(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)"
    part = "(?:matin|midi|après-midi|soir|nuit|soirée)"
    turn = "(?:derni(?:er|ère)|prochaine?|passée?|suivante?)"
    unit = (
        "(?:semaine|mois|année|an|trimestre|semestre|saison|week-?end|nuit|été|automne|hiver"
        "|printemps|siècle)"
    )
    clock = rf"(?:[0-2]?\d ?[hH](?: ?[0-5]\d)?(?! ?(?:\d|minutes|secondes)){_ZONE}|[0-2]\d:[0-5]\d{_ZONE})"
    number = (
        "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cent"
        "|quelques|plusieurs|\\d+)"
    )
    length = "(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?)"
    at = rf"(?: à {clock})?"
    return [
        _ISO,
        rf"(?P<day>(?:{day},? )?(?:1 ?er|[12]?\d|3[01]) {short}(?: {_YEAR}| {turn})?(?: au {part})?{at})",
        rf"(?P<night>(?:nuit|soirée) (?:de |du ){day} (?:à|au) {day})",
        rf"(?P<weekday>{day}(?: {part})?(?: {turn})?(?: (?:1er|[12]?\d|3[01])(?![\d.,]|[ -][%€a-zé]))?{at})",
        rf"(?P<edge>(?:[Ff]in|[Dd]ébut|[Mm]i)[- ](?:{month}(?: {_YEAR})?|{_YEAR}|du mois|de l'année))",
        rf"(?P<month>(?:{month}|(?:{month.title()}(?= {_YEAR})))(?: {_YEAR}| {turn})?)",
        rf"(?P<deictic>(?:[Aa]vant-)?[Hh]ier(?: {part})?|[Aa]ujourd['’]hui|(?:[Aa]près-)?[Dd]emain(?: {part})?)",
        rf"(?P<this>[Cc](?:e|et|ette) (?:{part}|{unit}|jour-là|soir-là|{day}(?: {part})?)(?:-là|-ci)?)",
        rf"(?P<turn>(?:[Ll][ae] |[Ll]['’]){unit} {turn}|[Ll][ae] {day} {turn})",
        rf"(?P<ago>[Ii]l y a (?:presque |environ |près d['e] ?)?{number}(?: \w+)? {length})",
        rf"(?P<later>{number} {length} plus (?:tard|tôt))",
        rf"(?P<span>{number} premiers mois (?:de l['’]année|de {_YEAR}|{_YEAR})"
        rf"|(?:premier|deuxième|troisième|quatrième|dernier|second) (?:trimestre|semestre)(?: (?:de )?{_YEAR})?"
        r"|[a-z-]+ième (?:mois|jour))",
        rf"(?P<decade>années (?:19|20)?\d0|[XVI]+e siècle)",
        r"(?P<weekend>week-?end)",
        rf"(?P<season>(?:(?<=l')|(?<=l’)|(?<=L')|(?<=cet )|(?<=d'))(?:été|automne|hiver)(?: {_YEAR})?"
        rf"|(?:(?<=au )|(?<=[cl]e )|(?<=du ))printemps(?: {_YEAR})?|(?:été|automne|hiver|printemps) {_YEAR})",
        rf"(?P<clock>{clock}(?: du (?:matin|soir))?|(?:(?<=à )|(?<=vers )|(?<=dès ))[0-2]?\d heures(?: [0-5]\d)?)",
        rf"(?P<year>(?<!\ble ){_YEAR})(?![.,]\d| \d{{3}}|%| %|°| ?(?:euros|dollars|mètres|km|m|tonnes|habitants)\b"
        r"| (?!après|alors|dans|depuis|jamais|toujours|avec|mais|puis|plus|sous|sans|vers|lors|selon)[a-zéè]{4,}[sx]\b)",
    ]


def _dutch() -> list[str]:
    month = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    day = "(?:[Mm]aandag|[Dd]insdag|[Ww]oensdag|[Dd]onderdag|[Vv]rijdag|[Zz]aterdag|[Zz]ondag)"
    part = "(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)"
    unit = "(?:week|maand|jaar|weekend|weekeinde|zomer|winter|herfst|lente|seizoen)"
    turn = "(?:[Vv]orige?|[Vv]olgende?|[Kk]omende?|[Aa]fgelopen|[Dd]eze|[Dd]it)"
    return [
        _ISO,
        rf"(?P<day>(?:{day},? )?(?:[12]?\d|3[01]) {month}(?: {_YEAR})?)",
        rf"(?P<weekday>{day}{part}?)",
        rf"(?P<month>{month}(?: {_YEAR})?)",
        rf"(?P<deictic>(?:[Ee]er)?[Gg]isteren{part}?|[Vv]andaag|(?:[Oo]ver)?[Mm]orgen(?:{part})?|[Vv]an(?:avond|ochtend|nacht|middag))",
        rf"(?P<turn>{turn} (?:{unit}|{day}))",
        r"(?P<ago>(?:een|twee|drie|vier|vijf|zes|\d+) (?:dagen|dag|weken|week|maanden|maand|jaar) (?:geleden|later|eerder))",
        rf"(?P<clock>[0-2]?\d[.:][0-5]\d uur|[0-2]?\d uur(?: [0-5]\d)?)",
        rf"(?P<year>{_YEAR})(?![.,]\d|%| (?:euro|mensen|personen)\b)",
    ]


def _english() -> list[str]:
    month = "(?:January|February|March|April|May(?= \\d)|June|July|August|September|October|November|December)"
    day = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    part = "(?:morning|afternoon|evening|night)"
    unit = "(?:week|month|year|weekend|summer|winter|autumn|spring|season|quarter)"
    return [
        _ISO,
        rf"(?P<day>(?:{day},? )?(?:{month} (?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:,? {_YEAR})?|(?:[12]?\d|3[01])(?:st|nd|rd|th)? {month}(?:,? {_YEAR})?))",
        rf"(?P<weekday>{day}(?: {part})?)",
        rf"(?P<month>{month}(?: {_YEAR})?|(?<=in )May)",
        rf"(?P<deictic>[Yy]esterday(?: {part})?|[Tt]oday|[Tt]omorrow(?: {part})?|[Tt]onight)",
        rf"(?P<turn>(?:[Ll]ast|[Nn]ext|[Tt]his) (?:{unit}|{day}|{part}))",
        r"(?P<ago>(?:an?|two|three|four|five|six|ten|\d+) (?:hours?|days?|weeks?|months?|years?) (?:ago|later|earlier))",
        rf"(?P<clock>[0-2]?\d:[0-5]\d(?: ?[ap]\.?m\.?)?{_ZONE}|[0-2]?\d ?[ap]\.?m\b\.?)",
        rf"(?P<year>{_YEAR})(?![.,]\d|%)",
    ]


_BRANCHES: dict[str, Callable[[], list[str]]] = {"fr": _french, "nl": _dutch, "en": _english}

_BEGINNINGS = {
    "fr": frozenset(
        "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre"
        " décembre decembre mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août"
        " mi-septembre mi-octobre mi-novembre mi-décembre lundi mardi mercredi jeudi vendredi samedi"
        " dimanche fin début mi hier avant-hier aujourd'hui aujourd’hui demain après-demain ce cet"
        " cette la le l' l’ il nuit soirée un une deux trois quatre cinq six sept huit neuf dix quinze"
        " vingt trente cent quelques plusieurs premier deuxième troisième quatrième cinquième sixième"
        " septième huitième neuvième dixième onzième douzième treizième quinzième dix-huitième"
        " vingtième dernier second années week-end weekend été automne hiver printemps xvie xviie"
        " xviiie xixe xxe xxie".split()
    ),
    "nl": frozenset(
        "januari februari maart april mei juni juli augustus september oktober november december"
        " vandaag gisteren eergisteren gisterenavond morgen overmorgen morgenavond vanavond vanochtend"
        " vannacht vanmiddag vorige vorig volgende volgend komende komend afgelopen deze dit een twee"
        " drie vier vijf zes".split()
    )
    | frozenset(
        day + part
        for day in "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
        for part in ["", "ochtend", "morgen", "voormiddag", "middag", "namiddag", "avond", "nacht"]
    ),
    "en": frozenset(
        "january february march april may june july august september october november december"
        " monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight"
        " last next this a an two three four five six ten".split()
    ),
}
"""The lower forms of the words that a date can begin with, beside numbers."""
