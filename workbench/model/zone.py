"""Zone: a stretch of a dispatch's text that is not its body: headline, dateline, sign-off, note."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ZoneKind(StrEnum):
    """What a zone is. What stands in no zone is the body."""

    HEADLINE = "headline"
    ABSTRACT = "abstract"
    BYLINE = "byline"
    DATELINE = "dateline"
    NOTE = "note"
    CREDIT = "credit"
    SIGNOFF = "sign-off"
    KEYWORDS = "keywords"


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch [start, end) of the canonical text, in code points."""

    kind: ZoneKind
    start: int
    end: int
