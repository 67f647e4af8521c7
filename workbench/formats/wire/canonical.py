"""The canonical text: built once from what a wire delivers, then frozen; offsets count in it.

Nothing is corrected. ASCII white space within a paragraph becomes one space, controls go, what is
not in NFC becomes so; paragraphs are joined by a line feed. Marks, dashes, no-break spaces and soft
hyphens stay as they were delivered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.model.zone import Zone, ZoneKind

_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufdd0\ufdd1]")
_WHITE = re.compile("[ \t\n\v\f\r\x85\u2028\u2029]+")
_BROKEN = re.compile(r"[^\W\d_]-$")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph as the wire has it; ``label`` where it is marked as an entity."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as the wire has it; without a ``zone`` it belongs to the body."""

    runs: tuple[Run, ...]
    zone: ZoneKind | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch [start, end) of the canonical text that the wire marks as an entity."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Canonical:
    """The canonical text with its zones and its marks; ``body`` are the body's paragraphs."""

    text: str
    zones: tuple[Zone, ...]
    marks: tuple[Mark, ...]
    body: tuple[tuple[int, int], ...]


def plain(text: str, zone: ZoneKind | None = None) -> Paragraph:
    """Return a paragraph without marks."""
    return Paragraph((Run(text),), zone)


def build(paragraphs: Iterable[Paragraph]) -> Canonical:
    """Build the canonical text; empty paragraphs leave no trace."""
    texts: list[str] = []
    zones: list[Zone] = []
    marks: list[Mark] = []
    body: list[tuple[int, int]] = []
    at = 0
    for paragraph in paragraphs:
        text, found = clean(paragraph.runs)
        if not text:
            continue
        end = at + len(text)
        texts.append(text)
        marks += (Mark(at + m.start, at + m.end, m.label) for m in found)
        if paragraph.zone is None:
            body.append((at, end))
        else:
            zones.append(Zone(paragraph.zone, at, end))
        at = end + 1
    return Canonical("\n".join(texts), tuple(zones), tuple(marks), tuple(body))


def clean(runs: Sequence[Run]) -> tuple[str, list[Mark]]:
    """Return the text of a paragraph, without white space around it, and its marks."""
    done = ""
    marks: list[Mark] = []
    for run in runs:
        text = _WHITE.sub(" ", unicodedata.normalize("NFC", _DROPPED.sub("", run.text)))
        if not done or done.endswith(" "):
            text = text.removeprefix(" ")
        start = len(done) + len(text) - len(text.lstrip(" "))
        done += text
        end = len(done.rstrip(" "))
        if run.label and start < end:
            marks.append(Mark(start, end, run.label))
    return done.rstrip(" "), marks


def unwrap(lines: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Join hard-wrapped lines to a paragraph; return it and the words that were cut at a hyphen.

    A line that ends in a letter and a hyphen is joined without a space: whether the hyphen belongs
    to the word cannot be known, so it stays.
    """
    done, cut = "", list[str]()
    for line in lines:
        following = line.strip()
        if _BROKEN.search(done) and following:
            cut.append(done.rsplit(maxsplit=1)[-1] + following.split()[0])
            done += following
        else:
            done = f"{done} {following}".strip()
    return done, tuple(cut)
