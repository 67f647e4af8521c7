"""Dispatch: a text as the agency sent it, frozen, with what the wire said about it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.wire_warning import WireWarning
from workbench.model.zone import Zone


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A dispatch. ``text`` never changes: every offset is a code point of it, half-open.

    ``date`` is as precise as the wire said ("2021-03", "2021-03-22"); ``language`` is an ISO 639-1
    code or empty; ``origin`` names the file, or the collection, that it came from.

    ``agency`` and ``provider_id`` tell a work, ``version`` (a number or an order) its state;
    ``relation`` is what the wire says this one is to another: update, correction, refile, kill or
    translation; ``supersedes`` is what it says of which: an id or a headline of the provider.
    ``embargo`` is an ISO time with its zone, or "withheld". ``format`` and ``encoding`` are the
    file's; ``zones`` do not overlap and stand in the order of the text.
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
    relation: str = ""
    supersedes: str = ""
    format: str = ""
    encoding: str = ""
    zones: tuple[Zone, ...] = ()
    warnings: tuple[WireWarning, ...] = ()

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
