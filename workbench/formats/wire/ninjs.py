"""ninjs 1, 2 and 3, Superdesk's dialect and dpa's digital wires: dispatches as JSON objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.assembling import Found, assemble, stamp
from workbench.formats.wire.canonical import Paragraph, plain
from workbench.formats.wire.ladder import Decoded
from workbench.formats.wire.markup import of_html, of_text
from workbench.formats.wire.xml import code
from workbench.model.dispatch import Dispatch
from workbench.model.zone import ZoneKind

Item = Mapping[str, Any]
_KILLED: Final = frozenset({"canceled", "cancelled", "killed", "recalled"})
_HELD: Final = "withheld"


def read(decoded: Decoded, *, format_: str) -> list[Bundle]:
    """Read the dispatches of a file: one object, or a list of them."""
    try:
        value: object = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"broken JSON: {error}") from error
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, dict) for item in items):
        raise FormatError("the JSON holds no object with a dispatch")
    return [assemble(_dispatch(cast("Item", item), decoded, format_)) for item in items]


def _dispatch(item: Item, decoded: Decoded, format_: str) -> Found:
    date, odd = stamp(
        _string(item, "versioncreated", "versionCreated", "version_created", "updated")
        or _string(item, "firstcreated", "firstCreated", "contentcreated", "contentCreated")
    )
    status = _string(item, "pubstatus", "pubStatus", "state").lower()
    earlier = _string(item, "evolvedfrom", "rewrite_of")
    facts = Dispatch(
        id="",
        text="",
        agency=_agency(item),
        place=_place(item),
        date=date,
        language=code(_string(item, "language")),
        urgency=_string(item, "urgency"),
        version=_string(item, "version", "_current_version"),
        provider_id=_string(item, "uri", "guid", "_id"),
        embargo=_embargo(item, status),
        killed=status in _KILLED,
        relation="update" if earlier else "",
        supersedes=earlier,
        format=format_,
        encoding=decoded.encoding,
        warnings=(*decoded.warnings, *odd),
    )
    line = item.get("dateline")
    said = (
        _string(cast("Item", line), "text") if isinstance(line, dict) else _string(item, "dateline")
    )
    return Found(
        facts,
        _headline(item),
        [*_notes(item), *_body(item)],
        dateline=said,
        byline=_string(item, "byline"),
    )


def _string(item: Item, *names: str) -> str:
    """Return the first of some fields that says something, a number as its digits."""
    for name in names:
        value = item.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""


def _objects(item: Item, name: str) -> list[Item]:
    value = item.get(name)
    found = cast("list[object]", value) if isinstance(value, list) else [value]
    return [cast("Item", v) for v in found if isinstance(v, dict)]


def _value(items: Iterable[Item], role: str) -> str:
    """Return the value of the first object with this role, else of the first of all."""
    known = list(items)
    chosen = next((i for i in known if i.get("role") == role), known[0] if known else {})
    return _string(chosen, "value")


def _headline(item: Item) -> str:
    return _string(item, "headline") or _value(_objects(item, "headlines"), "main")


def _agency(item: Item) -> str:
    for name in ("infosource", "infosources"):
        for source in _objects(item, name):
            return _string(source, "name")
    return _string(item, "source", "creditline", "copyrightholder", "copyrightHolder")


def _place(item: Item) -> str:
    dateline = item.get("dateline")
    located = cast("Item", dateline).get("located") if isinstance(dateline, dict) else None
    if isinstance(located, dict):
        return _string(cast("Item", located), "city", "name")
    return _string(item, "located")


def _embargo(item: Item, status: str) -> str:
    settings = _objects(item, "schedule_settings")
    said = _string(item, "embargoed", "embargoedUntil", "embargo")
    said = said or next((_string(s, "utc_embargo") for s in settings), "")
    return (stamp(said)[0] or _HELD) if said else (_HELD if status == _HELD else "")


def _notes(item: Item) -> list[Paragraph]:
    note = _string(item, "ednote", "edNote")
    notes = [note] if note else [_string(n, "value", "text") for n in _objects(item, "ednotes")]
    return [plain(text, ZoneKind.NOTE) for text in notes]


def _body(item: Item) -> list[Paragraph]:
    html = _string(item, "body_html", "body_xhtml", "article_html")
    if html:
        return of_html(html)
    if text := _string(item, "body_text"):
        return of_text(text)
    bodies = _objects(item, "bodies")
    rich = [b for b in bodies if "html" in _string(b, "contentType", "contenttype")]
    value = _value(rich or bodies, "main")
    return of_html(value) if rich else of_text(value)
