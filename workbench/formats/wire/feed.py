"""RSS and Atom: a dispatch for each entry, read by feedparser."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, cast

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.assembling import Found, assemble
from workbench.formats.wire.ladder import Decoded
from workbench.formats.wire.markup import of_html, of_text
from workbench.formats.wire.xml import code
from workbench.model.dispatch import Dispatch

_HTML: Final = frozenset({"text/html", "application/xhtml+xml"})


def read(decoded: Decoded) -> list[Bundle]:
    """Read the entries of a feed; raise FormatError where there is none with a text."""
    import feedparser  # only who imports a feed waits for it

    parse = cast("Callable[[bytes], Mapping[str, Any]]", vars(feedparser)["parse"])
    parsed = parse(decoded.text.encode())
    feed = cast("Mapping[str, Any]", parsed["feed"])
    entries = cast("list[Mapping[str, Any]]", parsed["entries"])
    found = [
        assemble(_dispatch(entry, feed, decoded))
        for entry in entries
        if entry.get("title") or entry.get("content") or entry.get("summary")
    ]
    if not found:
        raise FormatError("the feed has no entry with a text")
    return found


def _dispatch(entry: Mapping[str, Any], feed: Mapping[str, Any], decoded: Decoded) -> Found:
    stamp = entry.get("updated_parsed") or entry.get("published_parsed")
    link = str(entry.get("link") or "")
    facts = Dispatch(
        id="",
        text="",
        agency=_agency(entry, feed),
        date=time.strftime("%Y-%m-%dT%H:%M:%S+00:00", stamp) if stamp else "",
        language=code(str(_language(entry) or feed.get("language") or "")),
        version=str(entry.get("anp_version") or ""),
        provider_id=str(entry.get("id") or link),
        urgency=str(entry.get("anp_priority") or ""),
        format="feed",
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )
    return Found(facts, str(entry.get("title") or ""), list(_body(entry)))


def _agency(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> str:
    for told in (entry, feed):
        author = cast("Mapping[str, Any]", told.get("author_detail") or {})
        if author.get("name"):
            return str(author["name"])
    return str(feed.get("title") or "")


def _contents(entry: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    contents = cast("list[Mapping[str, Any]]", entry.get("content") or [])
    detail = cast("Mapping[str, Any] | None", entry.get("summary_detail"))
    return contents or ([detail] if detail else [])


def _language(entry: Mapping[str, Any]) -> object:
    return next((c.get("language") for c in _contents(entry) if c.get("language")), "")


def _body(entry: Mapping[str, Any]) -> Iterable[Any]:
    for content in _contents(entry):
        text = str(content.get("value") or "")
        yield from of_html(text) if content.get("type") in _HTML else of_text(text)
