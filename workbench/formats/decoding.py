"""Bytes to text: strict UTF-8, with errors that say where and what to do."""

from __future__ import annotations

import codecs
import os
import re

from workbench.errors import FormatError

MAX_BYTES = 20_000_000
"""The largest dispatch that is taken in; the longest of the wire have some ten thousand bytes."""

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SHARE_OF_CONTROLS = 0.05


def decode(raw: bytes) -> str:
    """Return the text of UTF-8 bytes without a byte order mark; raise FormatError at a bad byte."""
    try:
        return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start + (len(codecs.BOM_UTF8) if raw.startswith(codecs.BOM_UTF8) else 0)
        raise FormatError(
            f"not UTF-8: byte {at} is 0x{raw[at]:02x}; save the file as UTF-8 and import it again"
        ) from error


def name(file_name: str) -> str:
    """Return a file's name with a mark for each byte of it that is not UTF-8."""
    return os.fsencode(file_name).decode("utf-8", "replace")


def check_bytes(raw: bytes) -> None:
    """Raise FormatError for bytes that are no dispatch: empty, too many, or binary."""
    if not raw.removeprefix(codecs.BOM_UTF8).strip():
        raise FormatError("the file is empty")
    if len(raw) > MAX_BYTES:
        raise FormatError(
            f"the file is over {MAX_BYTES // 1_000_000} MB, too long for one dispatch; cut it"
        )
    start = raw[:8192]
    if b"\x00" in raw or len(_CONTROL.findall(start)) > _SHARE_OF_CONTROLS * len(start):
        raise FormatError("the file is binary, not plain text in UTF-8")


def check_text(text: str) -> None:
    """Raise FormatError for a text that no project can hold."""
    if not text.strip():
        raise FormatError("the text is empty")
    if len(text) > MAX_BYTES:
        raise FormatError(f"the text has over {MAX_BYTES:,} characters, too many for one dispatch")
    if "\x00" in text:
        raise FormatError(f"the text has a NUL character at {text.index(chr(0))}; remove it")
