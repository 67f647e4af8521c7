"""NewsML 1.2 as AFP, ANP, ATS and Belga write it: one file may hold dispatches in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire import nitf
from workbench.formats.wire.assembling import Found, assemble, stamp
from workbench.formats.wire.canonical import Paragraph
from workbench.formats.wire.markup import of_lines, paragraphs
from workbench.formats.wire.xml import (
    Element,
    Parsed,
    attribute,
    children,
    code,
    first,
    language,
    local,
    within,
    words,
)
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import MARKUP
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import ZoneKind

_ZONES: Final = {"belga.be": "Europe/Brussels", "itar-tass.com": "UTC", "tass": "UTC"}
"""The zone of a provider's times that do not say theirs."""
_VERSION: Final = re.compile(r"-v\d+$")
_SHORT: Final = 10
"""How many characters a text may lack of what the wire says before it is told as cut."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A NewsItem with the facts that all its dispatches share."""

    parsed: Parsed
    element: Element
    provider: str
    zone: str


def read(parsed: Parsed) -> list[Bundle]:
    """Read every dispatch of a file; raise FormatError where there is none."""
    found: list[Bundle] = []
    for element in within(parsed.root, "NewsItem"):
        provider = words(first(element, "Identification", "NewsIdentifier", "ProviderId"))
        item = _Item(parsed, element, provider, _ZONES.get(provider.lower(), ""))
        found += [assemble(_dispatch(item, component)) for component in _stories(item)]
    if not found:
        raise FormatError("the NewsML holds no news item with a text")
    return found


def _stories(item: _Item) -> Iterator[Element]:
    """Yield the components that are a dispatch each.

    Belga's hold a component for each of Title, Lead and Body below one for the whole; all other
    agencies write one component, or a component within one.
    """
    components = children(item.element, "NewsComponent")
    belgian = [
        c
        for top in components
        for c in (top, *within(top, "NewsComponent"))
        if any(_role(part) in {"body", "title"} for part in children(c, "NewsComponent"))
    ]
    yield from dict.fromkeys(belgian) or components


def _role(component: Element) -> str:
    return attribute(first(component, "Role"), "FormalName").lower()


def _dispatch(item: _Item, component: Element) -> Found:
    lines = next(iter(within(component, "NewsLines")), None)
    identifier = first(item.element, "Identification", "NewsIdentifier")
    management = first(item.element, "NewsManagement")
    created = words(_child(management, "ThisRevisionCreated"))
    date, odd = stamp(created or words(_child(identifier, "DateId")), zone=item.zone)
    paragraphs_, size = _body(component)
    facts = Dispatch(
        id="",
        text="",
        agency=_agency(item, component),
        place=_place(component),
        date=date,
        language=_language(item, component),
        urgency=_urgency(management, component),
        version=words(_child(identifier, "RevisionId")),
        provider_id=_id(item, component, identifier),
        embargo=_embargo(management, item.zone),
        killed=_status(management) == "canceled",
        format="NewsML 1.2",
        encoding=item.parsed.encoding,
        warnings=(*item.parsed.warnings, *odd),
    )
    return Found(
        facts,
        _headline(component, lines),
        paragraphs_,
        dateline=words(_child(lines, "DateLine")),
        byline=words(_child(lines, "ByLine")),
        marked_by=MARKUP,
        warnings=_cut(paragraphs_, size),
    )


def _child(element: Element | None, name: str) -> Element | None:
    return None if element is None else first(element, name)


def _id(item: _Item, component: Element, identifier: Element | None) -> str:
    """Return the stable id: of the component where several languages share the item's."""
    stories = list(_stories(item))
    own = attribute(component, "Duid")
    if len(stories) > 1 and own not in {"", "0"}:
        return own
    said = words(_child(identifier, "NewsItemId"))
    day = words(_child(identifier, "DateId"))[:8]
    bare = _VERSION.sub("", said)
    # A number that restarts daily, as ATS's "bsf153", tells a dispatch with its day only.
    return f"{bare}/{day}" if day and re.fullmatch(r"[a-z]{2,4}\d{1,5}", bare) else bare


def _agency(item: _Item, component: Element) -> str:
    for path in (("Source", "Party"), ("Provider", "Party")):
        for administration in within(component, "AdministrativeMetadata"):
            said = attribute(first(administration, *path), "FormalName")
            if said:
                return said.upper() if said.islower() else said
    return item.provider


def _place(component: Element) -> str:
    for place in within(component, "Location"):
        for property_ in children(place, "Property"):
            if attribute(property_, "FormalName") == "City" and attribute(property_, "Value"):
                return attribute(property_, "Value")
    return ""


def _language(item: _Item, component: Element) -> str:
    said = language(component) or language(item.element)
    if said:
        return said
    tags = (attribute(e, "FormalName") for e in within(component, "Language"))
    return next((code(tag) for tag in tags if code(tag)), "")


def _urgency(management: Element | None, component: Element) -> str:
    said = attribute(_child(management, "Urgency"), "FormalName")
    if said:
        return said
    properties = (p for p in within(component, "Property"))
    found = (attribute(p, "Value") for p in properties if attribute(p, "FormalName") == "Priority")
    return next(found, "")


def _status(management: Element | None) -> str:
    return attribute(_child(management, "Status"), "FormalName").lower()


def _embargo(management: Element | None, zone: str) -> str:
    if management is None or _status(management) != "embargoed":
        return ""
    times = (words(e) for e in within(management, "DateAndTime"))
    return next((stamp(t, zone=zone)[0] for t in times if stamp(t)[0]), "") or "withheld"


def _headline(component: Element, lines: Element | None) -> str:
    said = words(_child(lines, "HeadLine"))
    titles = (c for c in within(component, "NewsComponent") if _role(c) == "title")
    return said or next((words(d) for t in titles for d in within(t, "DataContent")), "")


def _body(component: Element) -> tuple[list[Paragraph], int]:
    """Return the paragraphs, and how many characters the wire says the body has, or 0."""
    parts = [c for c in within(component, "NewsComponent") if _role(c) in {"lead", "body"}]
    done: list[Paragraph] = []
    size = 0
    for part in parts or [component]:
        lead = _role(part) == "lead"
        for content in within(part, "DataContent"):
            found = _content(content)
            zone = ZoneKind.ABSTRACT if lead else None
            done += [Paragraph(p.runs, p.zone or zone) for p in found]
        if _role(part) == "body":
            said = words(next(iter(within(part, "SizeInBytes")), None))
            size = int(said) if said.isdecimal() else 0
    return done, size


def _content(content: Element) -> list[Paragraph]:
    trees = [child for child in content if local(child)]
    inner = next((child for child in trees if local(child) == "nitf"), None)
    if inner is not None:
        return nitf.body(inner)
    if any(local(child) != "NewsComponentRef" for child in trees):
        return paragraphs(content)
    return of_lines("".join(str(piece) for piece in content.itertext()))


def _cut(body: list[Paragraph], size: int) -> tuple[WireWarning, ...]:
    """Return a warning where Belga's size, which counts characters, says that the text was cut."""
    length = sum(len(run.text) for p in body for run in p.runs) + len(body)
    if size - length <= max(_SHORT, size // 20):
        return ()
    return (WireWarning(WarningCode.CUT, f"{length} / {size}"),)
