"""Dispatch: a text as the agency sent it, frozen, with what the wire said about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A dispatch. ``text`` never changes: every offset is a code point of it, half-open.

    ``date`` is as precise as the wire said ("2021-03", "2021-03-22"); ``language`` is an ISO 639-1
    code or empty; ``origin`` names the file, or the collection, that it came from.
    """

    id: str
    text: str
    headline: str = ""
    agency: str = ""
    place: str = ""
    date: str = ""
    language: str = ""
    urgency: str = ""
    version: str = ""
    provider_id: str = ""
    embargo: str = ""
    killed: bool = False
    origin: str = ""

    @property
    def sha256(self) -> str:
        """The hash of the text, by which duplicates are known and offsets are vouched for."""
        return text_hash(self.text)

    @property
    def title(self) -> str:
        """The headline, else the beginning of the text."""
        return self.headline or " ".join(self.text[:200].split())[:120]


def text_hash(text: str) -> str:
    """Return the SHA-256 of the text in UTF-8, as hexadecimal digits."""
    import hashlib  # not needed to show a dispatch: the window's start is felt

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
