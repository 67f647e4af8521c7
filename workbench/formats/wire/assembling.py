"""From what a reader found in a wire to a dispatch with its zones, warnings and marked entities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.canonical import Canonical, Mark, Paragraph, build, clean, plain
from workbench.formats.wire.ladder import damaged
from workbench.formats.wire.zoning import zoned
from workbench.model.annotation import Origin, Span, new_id
from workbench.model.dispatch import Dispatch
from workbench.model.languages import KNOWN, detected
from workbench.model.suggestion import Suggestion
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import ZoneKind

_SURE: Final = 0.8
"""The confidence of an entity that an agency's software marked: it is often wrong."""
_STAMP: Final = re.compile(
    r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_SUFFIX: Final = re.compile(
    r"\s*\((?:\d{1,2}(?:DER|LEAD)?|LEAD|CORRECT\w*|RECTIFICATI\w*|UPDATE|PRESS)\)\s*$"
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader found: the facts as a dispatch without text, and the paragraphs in order."""

    facts: Dispatch
    headline: str
    paragraphs: Sequence[Paragraph]
    dateline: str = ""
    byline: str = ""
    marked_by: str = ""
    warnings: Sequence[WireWarning] = field(default=())


def assemble(found: Found) -> Bundle:
    """Build the dispatch with its canonical text; raise FormatError where there is no text."""
    canonical = build(_all(found))
    if not canonical.text:
        raise FormatError("the dispatch has no text: neither a headline nor a body")
    zones = zoned(canonical)
    said, text = zones.opening, canonical.text
    facts = replace(found.facts, agency=found.facts.agency or said.agency)
    language, unlike = _language(facts.language, _body_text(canonical) or text)
    dispatch = replace(
        facts,
        id=facts.id or _made_id(facts),
        text=text,
        headline=clean(plain(found.headline).runs)[0],
        place=facts.place or said.place,
        date=facts.date or said.date,
        language=language,
        supersedes=facts.supersedes or zones.supersedes,
        relation=facts.relation or relation(found.headline),
        zones=zones.canonical.zones,
        warnings=(*facts.warnings, *found.warnings, *unlike, *damaged(text)),
    )
    return Bundle(dispatch, suggestions=_suggestions(canonical.marks, found.marked_by))


def _all(found: Found) -> Iterable[Paragraph]:
    yield plain(found.headline, ZoneKind.HEADLINE)
    yield plain(found.byline, ZoneKind.BYLINE)
    body = [p for p in found.paragraphs if p.zone is None]
    first = clean(body[0].runs)[0] if body else ""
    line = clean(plain(found.dateline).runs)[0]
    if line and not first.startswith(line):
        yield plain(line, ZoneKind.DATELINE)
    yield from found.paragraphs


def _body_text(canonical: Canonical) -> str:
    return "\n".join(canonical.text[start:end] for start, end in canonical.body)


def _language(declared: str, text: str) -> tuple[str, tuple[WireWarning, ...]]:
    """Return the declared language, with a warning where the text is plainly in another."""
    real = detected(text)
    if real and declared in KNOWN and declared != real:
        return declared, (WireWarning(WarningCode.LANGUAGE, f"{declared} -> {real}"),)
    return declared or real, ()


def _made_id(facts: Dispatch) -> str:
    """Return our id of a dispatch: provider, its id, and its version where there is one."""
    return ":".join(x for x in (facts.agency, facts.provider_id, facts.version) if x)


def _suggestions(marks: Iterable[Mark], suggester: str) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(
            Span(new_id(), mark.start, mark.end, mark.label, origin=Origin.SUGGESTION),
            suggester,
            "markup",
            _SURE,
        )
        for mark in marks
        if suggester
    )


def relation(headline: str) -> str:
    """Return what a headline's suffix or beginning says: update, correction, kill, or nothing."""
    bare = headline.strip()
    if re.match(r"(?:ANNULATION|KILL|ANNULÉ|MANDATORY KILL)\b", bare):
        return "kill"
    if re.search(r"\((?:CORRECT\w*|RECTIFICATI\w*)\)\s*$", bare) or re.match(
        r"(?:CORRECTION|CORRECTIF|RECTIFICATIF)\b", bare
    ):
        return "correction"
    if re.match(r"REFILE\b", bare):
        return "refile"
    return "update" if _SUFFIX.search(bare) else ""


def stem(headline: str) -> str:
    """Return a headline without the suffix that counts its versions."""
    return _SUFFIX.sub("", headline).strip()


def stamp(said: str, *, zone: str = "") -> tuple[str, tuple[WireWarning, ...]]:
    """Return an ISO time for "yyyymmddThhmmss+hhmm" or ISO, and a warning where no zone is said.

    ``zone`` is taken then, by its IANA name; a day alone stays a day.
    """
    found = _STAMP.match(said.replace("-", "", 2).replace(":", "") if "-" in said[:8] else said)
    if found is None:
        return "", ()
    year, month, day, hour, minute, second, offset = found.groups()
    if hour is None:
        return f"{year}-{month}-{day}", ()
    try:
        at = datetime(  # noqa: DTZ001 - the zone is set below
            int(year), int(month), int(day), int(hour), int(minute), int(second or 0)
        )
    except ValueError:
        return "", ()
    if offset:
        shown = "+00:00" if offset.upper() == "Z" else f"{offset[:3]}:{offset[-2:]}"
        return at.isoformat() + shown, ()
    if not zone:
        return at.isoformat(), ()
    aware = at.replace(tzinfo=ZoneInfo(zone))
    return aware.isoformat(), (WireWarning(WarningCode.NO_ZONE, zone),)
