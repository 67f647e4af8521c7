"""Zones within the body: dateline, credit, sign-off, and notes that speak of other dispatches."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from workbench.formats.dateline import Opening, dateline
from workbench.formats.wire.canonical import Canonical
from workbench.model.zone import Zone, ZoneKind

_REPLACES: Final = re.compile(
    r"(?:N ?i ?e ?u ?w bericht, vervangt: (?P<nl>.+)"
    r"|.*\bcorrige et remplace (?:le communiqué|la dépêche|la version) (?P<fr>.+)"
    r"|CORRECTION ET MISE À JOUR\b.*)$"
)
_NOTE: Final = re.compile(
    r"(?:The following information is not for publication|# dpa NOTEBOOK|Eds?:"
    r"|ATTENTION (?:EDITORS|AUX? R|REDACT)|Note? (?:aux|à la) r[ée]dactions?\b).*",
    re.IGNORECASE,
)
_SIGN_OFF: Final = re.compile(
    r"(?:[a-z]{2,4}(?:/[a-z]{2,4})+"
    r"|\([A-Z]{2,4}(?:\\?/\w{2,4})+\)"
    r"|==\s?Kyodo|EFE|ends"
    r"|(?:[A-Z]{2,4}/)+(?:[A-Z]{2,4})?"
    r"|dpa(?: [a-z]{2,6})+"
    r"|COR \d{2,4}(?:/[A-Z]{2,4})*"
    r"|\./\.[A-Z]{2,4}"
    r"|\([a-z]{2,4}(?:/[a-z]{2,4})*\))"
)
_CREDIT: Final = re.compile(
    r"\s\((?:Belga|AFP|ANP|ATS|SDA|dpa|AP|Reuters|EFE)(?:[/-]\w+)*\)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Zoned:
    """A canonical text with the zones of its body, and what they say."""

    canonical: Canonical
    opening: Opening
    supersedes: str = ""


def zoned(canonical: Canonical) -> Zoned:
    """Find the zones of the body; what its dateline says is told as an Opening."""
    text, body = canonical.text, list(canonical.body)
    zones: list[Zone] = []
    supersedes = ""
    while body and (note := _note(text[slice(*body[0])])) is not None:
        zones.append(Zone(ZoneKind.NOTE, *body.pop(0)))
        supersedes = supersedes or note
    while body and _SIGN_OFF.fullmatch(text[slice(*body[-1])]):
        zones.append(Zone(ZoneKind.SIGNOFF, *body.pop()))
    opening = Opening()
    if body:
        start, end = body[0]
        found = dateline(text[start:end])
        if found is not None:
            opening, length = found
            zones.append(Zone(ZoneKind.DATELINE, start, start + length))
        start, end = body[-1]
        credit = _CREDIT.search(text, start, end)
        if credit is not None:
            zones.append(Zone(ZoneKind.CREDIT, credit.start() + 1, end))
    everything = sorted((*canonical.zones, *zones), key=lambda zone: zone.start)
    return Zoned(replace(canonical, zones=tuple(everything)), opening, supersedes)


def zones_of_text(text: str, *, headline: str) -> tuple[Zone, ...]:
    """Return the zones of a plain text whose first paragraph may be its headline."""
    lines: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((at, at + len(line.rstrip())))
        at += len(line) + 1
    first = [Zone(ZoneKind.HEADLINE, *lines.pop(0))] if headline and lines else []
    return zoned(Canonical(text, tuple(first), (), tuple(lines))).canonical.zones


def _note(paragraph: str) -> str | None:
    """Return which dispatch a note says is replaced ("" for none), or None for no note."""
    found = _REPLACES.match(paragraph)
    if found is not None:
        return (found["nl"] or found["fr"] or "").strip()
    return "" if _NOTE.match(paragraph) else None
