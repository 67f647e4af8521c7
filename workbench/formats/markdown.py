"""Markdown files: plain text, checked before a project takes it as its guideline."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import FormatError
from workbench.formats.decoding import check_bytes, check_text, decode


def read(path: Path) -> str:
    """Read a text; raise FormatError where it is none, and OSError."""
    raw = path.read_bytes()
    try:
        check_bytes(raw)
        text = decode(raw).replace("\r\n", "\n")
        check_text(text)
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from error
    return text
