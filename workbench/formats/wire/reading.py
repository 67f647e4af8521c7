"""Read any wire: sniffed by its content, its dispatches with the bytes they came in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from workbench.errors import FormatError
from workbench.formats import text
from workbench.formats.bundle import Bundle
from workbench.formats.decoding import MAX_BYTES, name
from workbench.formats.wire import (
    anpa,
    feed,
    iptc_7901,
    mail,
    newsml_1,
    newsml_g2,
    ninjs,
    nitf,
)
from workbench.formats.wire.ladder import declared, decode
from workbench.formats.wire.sniffing import Format, sniff
from workbench.formats.wire.xml import parse

_READERS: Final[Mapping[Format, Callable[[bytes], list[Bundle]]]] = {
    Format.NEWSML_G2: lambda raw: newsml_g2.read(parse(raw)),
    Format.NEWSML_1: lambda raw: newsml_1.read(parse(raw)),
    Format.NITF: lambda raw: nitf.read(parse(raw)),
    Format.FEED: lambda raw: feed.read(decode(raw, charset=declared(raw))),
    Format.NINJS: lambda raw: ninjs.read(decode(raw), format_="ninjs"),
    Format.SUPERDESK: lambda raw: ninjs.read(decode(raw), format_="Superdesk"),
    Format.ANPA: lambda raw: anpa.read(decode(raw)),
    Format.BELGA: lambda raw: iptc_7901.read(decode(raw)),
    Format.IPTC_7901: lambda raw: iptc_7901.read(decode(raw)),
    Format.MAIL: mail.read,
}


def read(path: Path) -> list[Bundle]:
    """Read the dispatches of a file; raise FormatError where it is none, and OSError."""
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    return [
        replace(b, dispatch=replace(b.dispatch, origin=name(path.name)))
        for b in of_bytes(raw, stem=name(path.stem))
    ]


def of_bytes(raw: bytes, *, stem: str = "") -> list[Bundle]:
    """Read the dispatches in some bytes; ``stem`` is the id of a text that does not tell one."""
    if len(raw) > MAX_BYTES:
        raise FormatError(f"the file is over {MAX_BYTES // 1_000_000} MB, too long for a wire")
    format_ = sniff(raw)
    if format_ is Format.TEXT:
        return [replace(text.of_bytes(raw, stem=stem), raw=raw)]
    reader = _READERS.get(format_)
    if reader is None:
        raise FormatError(f"{format_} of a kind that is no wire this workbench knows")
    found = reader(raw)
    made = [
        b if b.dispatch.id else replace(b, dispatch=replace(b.dispatch, id=_own(stem, i)))
        for i, b in enumerate(found)
    ]
    return [replace(b, raw=raw) for b in made]


def _own(stem: str, place: int) -> str:
    """Return an id for a dispatch that has none: the file's name, and its place in the file."""
    return f"{stem}#{place + 1}" if place else stem
