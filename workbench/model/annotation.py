"""Span and Quotation: the two things that are annotated.

Offsets are code points of the dispatch's text, half-open: ``[start, end)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from os import urandom

from workbench.errors import OffsetError

Part = tuple[int, int]
"""A stretch of the text: (start, end) in code points, half-open."""


class Origin(StrEnum):
    """How an annotation came to be. One with origin SUGGESTION keeps the id of its suggestion."""

    HAND = "hand"
    SUGGESTION = "suggestion"
    IMPORT = "import"


class QuotationType(StrEnum):
    """The four types of the guideline; SCARE marks what is between marks but not a quotation."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    SCARE = "scare"


class SourceKind(StrEnum):
    """What kind of mention a source is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    PRONOUN = "pronoun"


def new_id() -> str:
    """Return a fresh id for an annotation or a speaker: a random UUID."""
    # by hand: a suggester makes thousands a second, and the window starts without the module
    digits = urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def _check(part: Part) -> None:
    start, end = part
    if not 0 <= start < end:
        raise OffsetError(f"a stretch needs 0 <= start < end, but it is [{start}, {end})")


@dataclass(frozen=True, slots=True)
class Span:
    """An entity: a labelled stretch of the text. Spans may nest and overlap."""

    id: str
    start: int
    end: int
    label: str
    note: str = ""
    origin: Origin = Origin.HAND

    def __post_init__(self) -> None:
        """Refuse an empty or reversed stretch."""
        _check((self.start, self.end))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The stretch that carries the span, as for a quotation's content."""
        return ((self.start, self.end),)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Who said what, as one object.

    ``content`` has one or more parts in the order of the text, ``cue`` zero or more, ``source``
    is a stretch or None, ``speaker`` is an id in the project's register or None.
    """

    id: str
    type: QuotationType
    content: tuple[Part, ...]
    cue: tuple[Part, ...] = ()
    source: Part | None = None
    source_kind: SourceKind | None = None
    speaker: str | None = None
    note: str = ""
    origin: Origin = Origin.HAND

    def __post_init__(self) -> None:
        """Refuse a quotation without content, with an empty stretch, or with parts out of order."""
        if not self.content:
            raise OffsetError("a quotation needs at least one part of content")
        for parts in (self.content, self.cue):
            for part in parts:
                _check(part)
            for before, after in pairwise(parts):
                if before[1] > after[0]:
                    raise OffsetError(f"parts overlap or are out of order: {before} and {after}")
        if self.source is not None:
            _check(self.source)

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.content[0][0]

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.content[-1][1]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the content."""
        return self.content


Annotation = Span | Quotation


def stretches(annotation: Annotation) -> tuple[Part, ...]:
    """Return every stretch that the annotation refers to: content, cue and source."""
    if isinstance(annotation, Span):
        return annotation.parts
    source = () if annotation.source is None else (annotation.source,)
    return (*annotation.content, *annotation.cue, *source)
