"""WireWarning: what an import found odd about a dispatch; it stays with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WarningCode(StrEnum):
    """The kinds of warnings; the interface words them."""

    CHARSET = "charset"
    """The declared charset is not the real one; the detail says "declared -> real"."""
    GUESSED_CHARSET = "guessed-charset"
    """Nothing declares the charset; the detail is the one that fits best."""
    RECOVERED = "recovered"
    """Broken XML was read as far as it goes; the detail is the parser's reason."""
    DAMAGED = "damaged"
    """The text holds characters that were lost upstream; the detail shows where."""
    LANGUAGE = "language"
    """The declared language is not that of the text; the detail says "declared -> detected"."""
    HYPHEN = "hyphen"
    """A hard-wrapped line ended in a hyphen and was joined; the detail is the word."""
    NO_ID = "no-id"
    """The wire gives no id; the detail is the one that was made."""
    CUT = "cut"
    """The text is shorter than the wire says; the detail says both lengths."""
    UTF_16 = "utf-16"
    """The offsets of a file counted UTF-16 units and were converted; the detail says how many."""
    REBUILT = "rebuilt"
    """The file holds tokens and no text: it was rebuilt with a space between two of them."""
    NO_ZONE = "no-zone"
    """A time has no zone; the detail is the zone that was taken."""


@dataclass(frozen=True, slots=True)
class WireWarning:
    """A warning with what it is about."""

    code: WarningCode
    detail: str = ""
