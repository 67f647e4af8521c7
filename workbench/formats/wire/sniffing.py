"""Which format a file is in, by its first bytes; names and declared types are not believed."""

from __future__ import annotations

import codecs
import json
import re
from enum import StrEnum
from typing import Any, Final, cast


class Format(StrEnum):
    """The forms of dispatches that are read."""

    NEWSML_G2 = "NewsML-G2"
    NEWSML_1 = "NewsML 1.2"
    NITF = "NITF"
    FEED = "feed"
    NINJS = "ninjs"
    SUPERDESK = "Superdesk"
    ANPA = "ANPA 1312"
    BELGA = "Belga 7901"
    IPTC_7901 = "IPTC 7901"
    MAIL = "mail"
    TEXT = "text"
    JSON_LINES = "JSON lines"
    UNKNOWN_XML = "XML"
    UNKNOWN_JSON = "JSON"


_START: Final = 4_000
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_G2: Final = b"iptc.org/std/nar/2006-10-01"
_ROOT: Final = re.compile(
    rb"(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\])?\s*>|\s)*<(?:[\w.-]+:)?([\w.-]+)([^>]*)",
    re.DOTALL,
)
_ANPA: Final = re.compile(rb"\x01[a-zA-Z]\d{4}[^\n]*\x1f")
_BELGA: Final = re.compile(rb"(?m)^[A-Z]{2,4}\d{3} \d (?:[A-Z]{2,4} )?\d{3,5} [FNBTE]\b")
_IPTC: Final = re.compile(rb"[\x7f\r\n]*\x01?[a-z]{2,4}\d{3,5} \d +[a-z]{1,3} +\d+")
_FIELD: Final = re.compile(rb"[A-Za-z][A-Za-z-]{1,30}: \S")
_FIELDS_OF_A_MAIL: Final = 3


def sniff(raw: bytes) -> Format:
    """Return the format of a file's bytes; anything that is no other form is text."""
    start = _text_of_wide(raw)
    if start.startswith(b"<"):
        return _of_xml(start)
    if start[:1] in (b"{", b"["):
        return _of_json(raw, start)
    lines = start[:_START].splitlines()[:_FIELDS_OF_A_MAIL]
    tests = (
        (Format.ANPA, bool(_ANPA.search(start[:120]))),
        (Format.BELGA, bool(_BELGA.search(start[:_START]))),
        (Format.IPTC_7901, bool(_IPTC.match(start))),
        (Format.MAIL, len(lines) == _FIELDS_OF_A_MAIL and all(map(_FIELD.match, lines))),
    )
    return next((format_ for format_, fits in tests if fits), Format.TEXT)


def _text_of_wide(raw: bytes) -> bytes:
    """Return the bytes behind the byte order mark and white space, UTF-16 as UTF-8."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "replace").encode()
    for mark in _MARKS:
        raw = raw.removeprefix(mark)
    return raw.lstrip()


def _of_xml(start: bytes) -> Format:
    found = _ROOT.match(start[: 4 * _START])
    if found is None:
        return Format.UNKNOWN_XML
    root = found[1].decode("ascii", "replace")
    if root in {"newsItem", "newsMessage", "packageItem"} and _G2 in start[: 8 * _START]:
        return Format.NEWSML_G2
    known = {
        "NewsML": Format.NEWSML_1,
        "nitf": Format.NITF,
        "feed": Format.FEED,
        "rss": Format.FEED,
        "RDF": Format.FEED,
    }
    return known.get(root, Format.UNKNOWN_XML)


def _of_json(raw: bytes, start: bytes) -> Format:
    try:
        plain: object = json.loads(raw)
    except (ValueError, RecursionError):
        first = start.partition(b"\n")[0].strip()
        return Format.JSON_LINES if first.endswith(b"}") else Format.UNKNOWN_JSON
    items = cast("list[object]", plain) if isinstance(plain, list) else [plain]
    first = items[0] if items else None
    if not isinstance(first, dict):
        return Format.UNKNOWN_JSON
    return of_item(cast("dict[str, Any]", first))


def of_item(item: dict[str, Any]) -> Format:
    """Return the format of one JSON object, by the names of its fields."""
    if {"_id", "family_id"} <= item.keys() or {"state", "body_html", "_id"} <= item.keys():
        return Format.SUPERDESK
    texts = {"headline", "body_html", "body_text", "body_xhtml", "headlines", "bodies"}
    if ({"uri", "guid"} & item.keys() and texts & item.keys()) or "article_html" in item:
        return Format.NINJS
    return Format.JSON_LINES if "text" in item else Format.UNKNOWN_JSON
