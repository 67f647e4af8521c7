"""Item: something to be drawn on the text of a dispatch; plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.annotation import Quotation, Span


class Tags(StrEnum):
    """Where the labels of spans stand: above the words, behind them, or nowhere."""

    ABOVE = "above"
    INLINE = "inline"
    OFF = "off"


class Since(StrEnum):
    """What has become since of an annotation that is shown as it was; the value is its sign."""

    SAME = ""
    CHANGED = "≠"
    GONE = "−"
    COME = "+"


@dataclass(frozen=True, slots=True)
class Item:
    """An annotation (solid) or an open suggestion (dashed).

    ``confidence`` is in [0, 1]; ``speaker`` is the name for a quotation's chip in the margin,
    empty when unknown. Where a dispatch is shown as it was, ``since`` tells what came of the item;
    one that has come since is dashed.
    """

    annotation: Span | Quotation
    suggested: bool
    confidence: float = 1.0
    speaker: str = ""
    since: Since = Since.SAME

    @property
    def id(self) -> str:
        """The id of the annotation."""
        return self.annotation.id

    @property
    def sign(self) -> str:
        """The signs of what came of it since, and that there is a note to read, or nothing."""
        return f"{self.since}*" if self.annotation.note else str(self.since)
