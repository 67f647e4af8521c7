"""NITF 3.x: one dispatch a file, with inline entities that become suggestions."""

from __future__ import annotations

from workbench.formats.bundle import Bundle
from workbench.formats.wire.assembling import Found, assemble, stamp
from workbench.formats.wire.canonical import Paragraph
from workbench.formats.wire.markup import paragraphs
from workbench.formats.wire.xml import (
    Element,
    Parsed,
    attribute,
    code,
    first,
    language,
    within,
    words,
)
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import MARKUP
from workbench.model.zone import ZoneKind


def read(parsed: Parsed) -> list[Bundle]:
    """Read the dispatch of a file."""
    root = parsed.root
    data = next(iter(within(root, "docdata")), None)
    headline = words(next(iter(within(root, "hl1")), None)) or words(first(root, "head", "title"))
    date, odd = stamp(_of(data, "date.issue", "norm") or _of(data, "date.release", "norm"))
    status = attribute(data, "management-status").lower()
    facts = Dispatch(
        id="",
        text="",
        agency=_agency(root),
        place=_place(root),
        date=date,
        language=code(attribute(root, "baselang")) or language(root) or _body_language(root),
        urgency=_of(data, "urgency", "ed-urg"),
        version=_of(data, "du-key", "version"),
        provider_id=_of(data, "doc-id", "id-string") or _of(data, "du-key", "key"),
        embargo=_embargo(data) if status == "embargoed" else "",
        killed=status == "canceled",
        format="NITF",
        encoding=parsed.encoding,
        warnings=(*parsed.warnings, *odd),
    )
    return [
        assemble(
            Found(
                facts,
                headline,
                body(root),
                dateline=words(next(iter(within(root, "dateline")), None)),
                byline=words(next(iter(within(root, "byline")), None)),
                marked_by=MARKUP,
            )
        )
    ]


def body(root: Element) -> list[Paragraph]:
    """Return the notes of a NITF tree as zones, and the paragraphs of its body."""
    notes = [
        Paragraph(p.runs, ZoneKind.NOTE) for note in within(root, "note") for p in paragraphs(note)
    ]
    content = next(iter(within(root, "body.content")), None)
    if content is None:
        content = next(iter(within(root, "body")), None)
    return notes + ([] if content is None else paragraphs(content))


def _of(element: Element | None, name: str, field: str) -> str:
    if element is None:
        return ""
    return next((attribute(e, field) for e in within(element, name) if attribute(e, field)), "")


def _embargo(data: Element | None) -> str:
    return stamp(_of(data, "date.release", "norm"))[0] or "withheld"


def _agency(root: Element) -> str:
    said = next(iter(within(root, "distributor")), None)
    return words(said) or _of(root, "from-src", "src-name") or _of(root, "doc.copyright", "holder")


def _place(root: Element) -> str:
    line = next(iter(within(root, "dateline")), None)
    within_line = within(line, "location") if line is not None else []
    found = words(next(iter(within_line), None))
    return found or attribute(next(iter(within(root, "evloc")), None), "city")


def _body_language(root: Element) -> str:
    return language(next(iter(within(root, "body")), None))
