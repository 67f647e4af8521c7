"""Plain text: a file is one dispatch, its first lines may hold a headline and a dateline."""

from __future__ import annotations

from pathlib import Path

from workbench.formats.bundle import Bundle
from workbench.formats.dateline import opening
from workbench.formats.decoding import MAX_BYTES, check_bytes, check_text, decode, name
from workbench.model.dispatch import Dispatch


def read(path: Path) -> Bundle:
    """Read a dispatch, CRLF and CR as LF; its id is the file's name without suffix.

    Raises FormatError for a file that is empty, binary, too long or not UTF-8, and OSError.
    """
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    check_bytes(raw)
    text = decode(raw).replace("\r\n", "\n").replace("\r", "\n")
    check_text(text)
    said = opening(text)
    return Bundle(
        Dispatch(
            id=name(path.stem),
            text=text,
            headline=said.headline,
            agency=said.agency,
            place=said.place,
            date=said.date,
            origin=name(path.name),
        )
    )
