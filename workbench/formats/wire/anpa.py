"""ANPA 1312 as AP and Kyodo send it: header lines with a circumflex, a tab for each paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.assembling import Found, assemble
from workbench.formats.wire.canonical import Paragraph, plain, unwrap
from workbench.formats.wire.ladder import Decoded
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import ZoneKind

_HEAD: Final = re.compile(r"\x01(?P<service>[a-zA-Z])(?P<number>\d{4})\x1f")
_URGENCY: Final = re.compile(
    r"^(?P<urgency>[a-z]) (?P<category>[a-z])\x13\x11 ?(?P<slug>\S+)", re.MULTILINE
)
_TRAILER: Final = re.compile(
    r"(?P<agency>[A-Z]{2,4})-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)"
    r" (?P<hour>\d\d)(?P<minute>\d\d)GMT"
)
_TAKE: Final = re.compile(r"\d(?:st|nd|rd|th) (?:Ld(?:-Writethru)?|Add|Take)\b", re.IGNORECASE)
_LATER: Final = re.compile(r"writethru|correct|kill", re.IGNORECASE)
_BY: Final = re.compile(r"By [A-Z]")
_SHORT: Final = 140
"""A header line that is longer is the abstract."""


@dataclass
class _Parts:
    """The header lines of a file by what they are, and its paragraphs."""

    slug: str = ""
    headline: str = ""
    byline: list[str] = field(default_factory=list[str])
    notes: list[str] = field(default_factory=list[str])
    abstract: list[str] = field(default_factory=list[str])
    body: list[list[str]] = field(default_factory=list[list[str]])


def read(decoded: Decoded) -> list[Bundle]:
    """Read the dispatch of a file; raise FormatError where there is no header."""
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    head = _HEAD.search(text)
    if head is None:
        raise FormatError("no header of ANPA 1312 is found")
    parts = _parts(text[head.end() :])
    said = _URGENCY.search(text)
    trailer = _TRAILER.search(text)
    take = _TAKE.search(parts.slug)
    slug = parts.slug.split(",")[0].strip()
    facts = Dispatch(
        id="",
        text="",
        agency=trailer["agency"] if trailer else "",
        date=_date(trailer),
        urgency=said["urgency"] if said else "",
        version=take[0] if take else "",
        provider_id="/".join(x for x in (f"{head['service']}{head['number']}", slug) if x),
        relation="update" if take and _LATER.search(take[0]) else "",
        killed="KILL" in parts.slug,
        format="ANPA 1312",
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )
    return [assemble(_found(facts, parts))]


def _found(facts: Dispatch, parts: _Parts) -> Found:
    paragraphs: list[Paragraph] = [
        *(plain(line, ZoneKind.NOTE) for line in parts.notes),
        *(plain(line, ZoneKind.ABSTRACT) for line in parts.abstract),
    ]
    cut: list[str] = []
    for lines in parts.body:
        joined, words = unwrap(lines)
        cut += words
        paragraphs.append(plain(joined))
    warnings = [WireWarning(WarningCode.HYPHEN, word) for word in cut]
    byline = " ".join(parts.byline)
    return Found(facts, parts.headline, paragraphs, byline=byline, warnings=warnings)


def _parts(text: str) -> _Parts:
    parts = _Parts()
    for line in text.split("\n"):
        bare = re.sub("[\x00-\x08\x0b-\x1f\x7f]", "", line)
        if bare.startswith("^"):
            _take_header(parts, bare[1:].strip().removesuffix("<").removesuffix("="))
        elif _TRAILER.search(bare) or not parts.slug or not bare.strip():
            continue
        elif bare.startswith(("\t", "     ")) or not parts.body:
            parts.body.append([bare])
        else:
            parts.body[-1].append(bare)
    return parts


def _take_header(parts: _Parts, line: str) -> None:
    """Sort a header line in: slug, headline, photos and notes, abstract, byline."""
    if not parts.slug:
        parts.slug = line
    elif _BY.match(line) or parts.byline:
        parts.byline.append(line)
    elif re.match(r"Eds?:|AP (?:Photo|Graphic|Video)", line):
        parts.notes.append(line)
    elif not parts.headline and len(line) <= _SHORT:
        parts.headline = line
    else:
        parts.abstract.append(line)


def _date(trailer: re.Match[str] | None) -> str:
    if trailer is None:
        return ""
    day = f"20{trailer['year']}-{trailer['month']}-{trailer['day']}"
    return f"{day}T{trailer['hour']}:{trailer['minute']}:00+00:00"
