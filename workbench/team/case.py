"""Case: a place of a dispatch and what two made of it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.annotation import Part


@dataclass(frozen=True, slots=True)
class Side:
    """What an annotator marked: no label and no parts where it is nothing.

    Of a split it is what overlaps, which is matched with something else.
    """

    annotator: str
    label: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A place of a dispatch with what two made of it, and the class of it that was asked for."""

    dispatch: str
    title: str
    which: str
    text: str
    a: Side
    b: Side


@dataclass(frozen=True, slots=True)
class Found:
    """The first cases, and how many there are."""

    cases: tuple[Case, ...]
    of: int
