"""Plain text: a file is one dispatch, its first lines may hold a headline and a dateline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from workbench.formats.bundle import Bundle
from workbench.formats.dateline import opening
from workbench.formats.decoding import MAX_BYTES, check_bytes, check_text, name
from workbench.formats.wire.ladder import damaged, decode
from workbench.formats.wire.zoning import zones_of_text
from workbench.model.dispatch import Dispatch


def read(path: Path) -> Bundle:
    """Read a dispatch of a file; its id is the file's name without suffix.

    Raises FormatError for a file that is empty, binary or too long, and OSError.
    """
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    made = of_bytes(raw, stem=name(path.stem))
    return replace(made, dispatch=replace(made.dispatch, origin=name(path.name)))


def of_bytes(raw: bytes, *, stem: str) -> Bundle:
    """Read a dispatch of bytes; every character is kept, but CRLF and CR become LF.

    The decoding ladder of the wires is used; raises FormatError as ``read`` does.
    """
    check_bytes(raw)
    decoded = decode(raw)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    check_text(text)
    said = opening(text)
    return Bundle(
        Dispatch(
            id=stem,
            text=text,
            headline=said.headline,
            agency=said.agency,
            place=said.place,
            date=said.date,
            format="text",
            encoding=decoded.encoding,
            zones=zones_of_text(text, headline=said.headline),
            warnings=(*decoded.warnings, *damaged(text)),
        )
    )
