"""Figure: a number with its uncertainty, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why a figure is not defined."""

    NOT_COMPARABLE = "no dispatch that both finished"
    NOTHING_MARKED = "nobody marked anything"
    NOTHING_SHARED = "nothing that both marked"
    ONE_VALUE = "only one value used"
    NOBODY_EDITED = "nobody changed a suggestion"
    NO_CONTROLS = "no dispatch without suggestions"
    NO_GOLD = "no gold"
    NOTHING_SUGGESTED = "nothing was suggested"
    NOTHING_WRONG = "no suggestion was wrong"
    NOTHING_TO_ADD = "all of gold was suggested"
    NOT_REPEATED = "no dispatch was read twice"
    NOT_TIMED = "no time was taken"


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with the bounds of its 95 % interval, or None and why.

    ``low`` and ``high`` are None where no interval was asked for or none is defined.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of ``n`` cases, and which share of all that could have been cases these are."""

    rate: Figure
    n: int
    coverage: Figure
