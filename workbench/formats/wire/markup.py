"""Markup to paragraphs: XHTML, NITF's body and HTML in strings, with the entities they mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml import html as lxml_html

from workbench.formats.wire.canonical import Paragraph, Run, plain
from workbench.formats.wire.xml import Element, attribute, local
from workbench.model.zone import ZoneKind

LABELS: Final = {"person": "PER", "org": "ORG", "location": "LOC", "chron": "DATE"}
"""The entities that NITF marks and our scheme knows; ``money`` and others have no label."""
_BLOCKS: Final = frozenset(
    {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hl1",
        "hl2",
        "li",
        "td",
        "th",
        "tr",
        "table",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "div",
        "section",
        "article",
        "block",
        "blockquote",
        "pre",
        "body",
        "br",
        "hr",
        "note",
        "bq",
        "figure",
        "figcaption",
        "media",
    }
)
_DROPPED: Final = frozenset({"header", "script", "style", "head", "title", "nav", "template"})
_DROPPED_CLASSES: Final = frozenset({"slugline", "notepad", "linkbox", "infobox"})
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|&[A-Za-z#][A-Za-z0-9]*;")


def paragraphs(element: Element) -> list[Paragraph]:
    """Return the paragraphs of an element; what repeats the metadata is left out."""
    done: list[Paragraph] = []
    runs: list[Run] = []

    def close() -> None:
        if any(run.text.strip() for run in runs):
            done.append(Paragraph(tuple(runs)))
        runs.clear()

    for piece in _pieces(element, ""):
        if piece is None:
            close()
        else:
            runs.append(piece)
    close()
    return done


def _pieces(element: Element, label: str) -> Iterator[Run | None]:
    """Yield the runs within an element; None is the border of a paragraph."""
    name = local(element)
    if not name or _is_dropped(element, name):
        return
    label = label or LABELS.get(name, "")
    border = name in _BLOCKS
    if border:
        yield None
    if element.text:
        yield Run(str(element.text), label)
    for child in element:
        yield from _pieces(child, label)
        if child.tail:
            yield Run(str(child.tail), label)
    if border:
        yield None


def _is_dropped(element: Element, name: str) -> bool:
    classes = attribute(element, "class").split()
    return name in _DROPPED or not _DROPPED_CLASSES.isdisjoint(classes)


def of_html(text: str, zone: ZoneKind | None = None) -> list[Paragraph]:
    """Return the paragraphs of HTML in a string."""
    if not text.strip():
        return []
    try:
        root = lxml_html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return of_text(text, zone)
    return [Paragraph(p.runs, zone) for p in paragraphs(root)]


def of_lines(text: str, zone: ZoneKind | None = None) -> list[Paragraph]:
    """Return a paragraph for each line of a text; a line that holds HTML is read as such."""
    found: list[Paragraph] = []
    for line in text.splitlines():
        found += of_html(line, zone) if _TAG.search(line) else [plain(line, zone)]
    return found


def of_text(text: str, zone: ZoneKind | None = None) -> list[Paragraph]:
    """Return a paragraph for each line of a text."""
    return [plain(line, zone) for line in text.splitlines()]
