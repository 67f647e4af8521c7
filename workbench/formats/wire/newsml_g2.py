"""NewsML-G2: a news item, or a message with several; the body is XHTML, NITF or plain text."""

from __future__ import annotations

from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire import nitf
from workbench.formats.wire.assembling import Found, assemble, stamp
from workbench.formats.wire.canonical import Paragraph, clean
from workbench.formats.wire.markup import of_lines, paragraphs
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

_RELATIONS: Final = {"sig:update": "update", "sig:correction": "correction"}


def read(parsed: Parsed) -> list[Bundle]:
    """Read every news item of a file; raise FormatError where none has a text."""
    found = [
        assemble(_dispatch(parsed, item))
        for item in within(parsed.root, "newsItem")
        if within(item, "headline") or within(item, "inlineXML") or within(item, "inlineData")
    ]
    if not found:
        raise FormatError("the NewsML-G2 holds no news item with a text")
    return found


def _dispatch(parsed: Parsed, item: Element) -> Found:
    meta, content = first(item, "itemMeta"), first(item, "contentMeta")
    status = attribute(_child(meta, "pubStatus"), "qcode").rpartition(":")[2]
    embargo, _ = stamp(words(_child(meta, "embargoed")))
    date, odd = stamp(
        words(_child(meta, "versionCreated")) or words(_child(content, "contentCreated"))
    )
    line = words(_child(content, "dateline"))
    facts = Dispatch(
        id="",
        text="",
        agency=_agency(meta, content),
        place=words(_name(_child(content, "located"))),
        date=date,
        language=_language(item, content),
        urgency=words(_child(content, "urgency")),
        version=attribute(item, "version"),
        provider_id=attribute(item, "guid"),
        embargo=embargo or ("withheld" if status == "withheld" else ""),
        killed=status == "canceled",
        relation=_relation(meta),
        format="NewsML-G2",
        encoding=parsed.encoding,
        warnings=(*parsed.warnings, *odd),
    )
    return Found(
        facts,
        words(_child(content, "headline")),
        _body(item, _closing(meta)),
        dateline=line,
        byline=words(_child(content, "by")),
        marked_by=MARKUP,
    )


def _child(element: Element | None, name: str) -> Element | None:
    return None if element is None else first(element, name)


def _name(element: Element | None) -> Element | None:
    return _child(element, "name") if element is not None else None


def _agency(meta: Element | None, content: Element | None) -> str:
    said = words(_child(content, "creditline"))
    provider = _child(meta, "provider")
    qcode = attribute(provider, "qcode").rpartition(":")[2]
    return said or qcode or attribute(provider, "literal") or words(_name(provider))


def _language(item: Element, content: Element | None) -> str:
    said = code(attribute(_child(content, "language"), "tag"))
    return said or language(item)


def _relation(meta: Element | None) -> str:
    signals = [] if meta is None else [attribute(e, "qcode") for e in within(meta, "signal")]
    return next((_RELATIONS[s] for s in signals if s in _RELATIONS), "")


def _closing(meta: Element | None) -> set[str]:
    """Return the closing lines that the metadata tell: they are a sign-off also in the body."""
    notes = [] if meta is None else within(meta, "edNote")
    return {words(note) for note in notes if "closingline" in attribute(note, "role")}


def _body(item: Element, closing: set[str]) -> list[Paragraph]:
    done: list[Paragraph] = []
    for inline in within(item, "inlineXML"):
        tree = next(iter(within(inline, "nitf")), None)
        done += nitf.body(tree) if tree is not None else paragraphs(inline)
    for data in within(item, "inlineData"):
        done += of_lines("".join(str(piece) for piece in data.itertext()))
    return [Paragraph(p.runs, ZoneKind.SIGNOFF) if clean(p.runs)[0] in closing else p for p in done]
