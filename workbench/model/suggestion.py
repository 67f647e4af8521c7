"""Suggestion: what a suggester proposed, immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from workbench.model.annotation import Annotation

MARKUP: Final = "NITF markup"
"""Who suggests the entities that a wire itself marks; it proposes no quotation."""


class Fate(StrEnum):
    """What became of a suggestion; derived from the annotation set, never stored.

    ``RELABELLED`` changed in its label or type alone, ``CORRECTED`` in its boundaries too.
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    RELABELLED = "relabelled"
    CORRECTED = "corrected"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed annotation with the suggester, its rule and a confidence in [0, 1].

    ``annotation`` has origin SUGGESTION; when it is a quotation, the person, organisation or
    group proposed as its speaker is ``speaker``, a name (the register is the project's).
    """

    annotation: Annotation
    suggester: str
    rule: str
    confidence: float
    speaker: str = ""

    @property
    def id(self) -> str:
        """The id of the proposed annotation, which an accepted annotation keeps."""
        return self.annotation.id
