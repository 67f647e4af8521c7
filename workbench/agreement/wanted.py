"""Wanted: which cases of agreement and disagreement are to be seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.choice import Layer
from workbench.model.compared import Help


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases; what is left empty restricts nothing.

    ``annotators``: one, and all its pairs, or the two of a pair. ``labels``: one that either side
    has, or two, one a side, where "" stands for nothing marked; of quotations these are types.
    ``classes`` are codes of classes of disagreement; without any, all but the same are wanted.
    ``left`` and ``right``: by how many code points the later annotator's start and end are
    further on. ``form``: the words that either side marked. ``dispatches`` are ids.
    ``help``: of people alone, who both had suggestions, or who both had none.
    """

    layer: Layer = Layer.ENTITIES
    annotators: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    classes: frozenset[str] = field(default_factory=frozenset[str])
    left: int | None = None
    right: int | None = None
    form: str = ""
    dispatches: tuple[str, ...] = ()
    help: Help = Help.BOTH


@dataclass(frozen=True, slots=True)
class WantedFate:
    """Suggestions of a rule, of both layers, that met a fate, named as fates are tallied."""

    rule: str
    fate: str


class Taken(StrEnum):
    """What people make of suggestions, and of what was not suggested.

    SHOWN are all suggestions that were shown, those that were not kept first; WRONG are wrong ones
    that were kept; OMITTED is what gold has, nobody suggested and the annotator did not add; MISSED
    is what gold has and an annotator without suggestions does not.
    """

    SHOWN = "shown"
    WRONG = "wrong"
    OMITTED = "omitted"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class WantedTaken:
    """Entities that people were shown or missed; what is left empty restricts nothing.

    ``rule`` and the bounds of confidence, in [low, high), or [low, 1], are of suggestions.
    """

    what: Taken
    annotator: str | None = None
    rule: str = ""
    low: float = 0.0
    high: float = 1.0


@dataclass(frozen=True, slots=True)
class WantedAgain:
    """Entities that people marked otherwise when they read a dispatch a second time."""

    annotator: str | None = None
    classes: frozenset[str] = field(default_factory=frozenset[str])


AnyWanted = Wanted | WantedFate | WantedTaken | WantedAgain
"""What can be asked for."""
