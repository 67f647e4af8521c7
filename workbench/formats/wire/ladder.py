"""Bytes to text by a ladder of certainties; no detector guesses, and every guess is said.

A byte order mark; strict UTF-8, whatever is declared; the declared charset; else the one of four
old code pages that gives the most likely letters.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from workbench.model.wire_warning import WarningCode, WireWarning

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES: Final = ("cp1252", "iso-8859-15", "cp850", "mac-roman")
_USUAL: Final = frozenset(
    "éèàùâêîôûçëïüœÉÈÀÂÊÎÔÛÇŒÖÜÄáíóúöäñß«»’‘“”–—…€°£§·½²³©®\N{NO-BREAK SPACE}"
)
_ALONE: Final = frozenset("àâ")
"""Small letters that stand alone in French."""
_DECLARED: Final = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the encoding that it was read by, and what was odd about that."""

    text: str
    encoding: str
    warnings: tuple[WireWarning, ...] = ()


def declared(raw: bytes) -> str:
    """Return the charset that an XML declaration names, in small letters, or nothing."""
    found = _DECLARED.match(raw.removeprefix(codecs.BOM_UTF8).lstrip()[:200])
    return found[1].decode("ascii").lower() if found else ""


def decode(raw: bytes, *, charset: str = "") -> Decoded:
    """Read bytes that may be declared to be in a charset; every input gives a text."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return Decoded(raw[len(mark) :].decode(encoding, "replace"), encoding)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return _of_old_charset(raw, charset)
    wrong = charset not in {"", "utf-8", "utf8", "us-ascii", "ascii"} and not raw.isascii()
    detail = f"{charset} -> utf-8"
    warnings = (WireWarning(WarningCode.CHARSET, detail),) if wrong else ()
    return Decoded(text, "utf-8", warnings)


def _of_old_charset(raw: bytes, charset: str) -> Decoded:
    # A declaration that can be read byte by byte is not in a charset of two or four bytes each.
    if charset and not charset.startswith(("utf", "ucs")):
        try:
            return Decoded(raw.decode(charset), charset)
        except (LookupError, UnicodeDecodeError):
            pass
    texts = [(name, raw.decode(name, "replace")) for name in _CANDIDATES]
    best, text = max(texts, key=lambda found: likelihood(found[1]))
    detail = f"{charset} -> {best}" if charset else best
    code = WarningCode.CHARSET if charset else WarningCode.GUESSED_CHARSET
    return Decoded(text, best, (WireWarning(code, detail),))


def likelihood(text: str) -> int:
    """Return how much a text looks like a language of the wires; only compared, never judged.

    One point for each usual character beyond ASCII, minus two for any other; minus one for a small
    letter with no letter beside it, minus two for a capital behind a small letter.
    """
    score = 0
    for i, c in enumerate(text):
        if c.isascii():
            continue
        score += 1 if c in _USUAL else -2
        before, after = text[i - 1 : i] if i else "", text[i + 1 : i + 2]
        if c.islower() and c not in _ALONE and not (before.isalpha() or after.isalpha()):
            score -= 1
        elif c.isupper() and before.islower():
            score -= 2
    return score


def damaged(text: str) -> tuple[WireWarning, ...]:
    """Return a warning for letters that were lost upstream, with the words around the first."""
    found = _DAMAGE.search(text)
    if found is None:
        return ()
    around = " ".join(text[max(0, found.start() - 12) : found.end() + 12].split())
    return (WireWarning(WarningCode.DAMAGED, around),)


def _mojibake() -> str:
    """Return a pattern for the usual letters as UTF-8 that was read as cp1252."""
    wrong: Iterable[str] = (c.encode().decode("cp1252", "ignore") for c in "éèàçêôûîëï«»’“”–€")
    return "|".join(re.escape(w) for w in wrong if len(w) > 1)


_DAMAGE: Final = re.compile(rf"\ufffd|\b\w+\?[st]\b|{_mojibake()}")
