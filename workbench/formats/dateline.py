"""What the beginning of a dispatch says about it: headline, agency, place, date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from workbench.model.speaker import fold

_PLACE = r"(?P<place>[A-ZÀ-Þ][\w.'’ -]{1,39}?(?:, [A-ZÀ-Þ][\w.]+)?)"
_AGENCY = r"(?i:belga|afp|anp|ats|sda|dpa|ap|reuters?|efe|ansa|globe newswire)"
_DATE = r"(?P<date>\d\d/\d\d|\d{1,2} \w{3,9}\.?(?: \d{4})?|[A-Z][a-z]{2,8}\.? \d{1,2})"
_CREDIT = rf"(?P<credit>{_AGENCY}(?:[ /-]{_AGENCY})*)"
_MARK = r"(?P<mark>\.?\s?(?:=|--?|[_–—]))"
_FORMS = [
    re.compile(form)
    for form in (
        r"\s*date (?P<date>\d{4}-\d\d) \((?P<credit>Belga)\)(?P<mark>\s+)",
        rf"\s*\((?P<credit>ANSA)\) - {_PLACE}, (?P<date>[A-Z]{{3}} \d{{1,2}})(?P<mark> - )",
        rf"\s*{_PLACE}, (?P<date>[A-Z][a-z]+ \d{{1,2}})\. /(?P<credit>TASS)/(?P<mark>\.)\s+",
        rf"\s*{_PLACE}, (?P<date>[A-Z][a-z]{{2}}\. \d{{1,2}}) (?P<credit>Kyodo)(?P<mark> - )",
        rf"\s*(?:{_PLACE}(?:,? {_DATE})? )?\({_CREDIT}\){_MARK}?\s+",
    )
]
_NAMES = {"belga": "Belga", "reuters": "Reuters", "reuter": "Reuters", "efe": "EFE"}
_MONTHS = (
    ("jan", "ene", "gen"),
    ("feb", "fev"),
    ("mar", "mrt", "maa"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mei", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt", "ott"),
    ("nov",),
    ("dec", "dez", "dic"),
)
_LONGEST_HEADLINE = 160


@dataclass(frozen=True, slots=True)
class Opening:
    """What a text's beginning says; empty where it says nothing."""

    headline: str = ""
    agency: str = ""
    place: str = ""
    date: str = ""


def opening(text: str) -> Opening:
    """Read the headline and the dateline of a text; the text itself stays as it is."""
    first, _, rest = text.lstrip().partition("\n")
    headline = first.strip() if rest.strip() and _is_headline(first) else ""
    found = dateline(rest if headline else text)
    return Opening(headline) if found is None else replace(found[0], headline=headline)


def dateline(text: str) -> tuple[Opening, int] | None:
    """Read the dateline at the beginning of a text; return what it says and where it ends."""
    start = f"{text[:400]} "
    for form in _FORMS:
        found = form.match(start)
        if found and _is_sure(found):
            said = found.groupdict()
            place, date = said.get("place") or "", _date(said.get("date") or "")
            made = Opening("", _agency(said["credit"]), place, date)
            return made, min(found.end(), len(text))
    return None


def _is_headline(line: str) -> bool:
    bare = line.strip()
    if len(bare) > _LONGEST_HEADLINE or bare.endswith((".", "…", ":", ";", ",")):
        return False
    return dateline(bare) is None


def _is_sure(found: re.Match[str]) -> bool:
    """Without date and separator, "La police (AP) a ..." looks like a dateline: ask for a name."""
    said = found.groupdict()
    if said["mark"] or said.get("date") or not said.get("place"):
        return True
    return all(word[0].isupper() for word in re.split(r"[ -]+", said["place"]) if word)


def _agency(credit: str) -> str:
    bare = credit.casefold()
    known = len(credit.split()) > 1 and not credit.islower()
    return _NAMES.get(bare, credit if known else "/".join(credit.upper().split()))


def _date(written: str) -> str:
    """Return an ISO date where the year is known, else the date as it is written."""
    full = re.fullmatch(r"(\d{1,2}) (\w+)\.? (\d{4})", written)
    if full is None:
        return written
    month = fold(full[2])
    known = [n for n, names in enumerate(_MONTHS, 1) if month.startswith(names)]
    return f"{full[3]}-{known[0]:02d}-{int(full[1]):02d}" if known else written
