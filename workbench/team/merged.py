"""What a merge brought, or would bring: values for the preview and the report."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from workbench.model.speaker import Speaker
from workbench.store.merges import Aside


class Sealed(StrEnum):
    """What the seals of a file say.

    ``BROKEN``: its journal was changed outside the program, or does not begin as it was handed
    out; ``CHANGED``: its annotations are not what its journal tells.
    """

    WHOLE = "whole"
    BROKEN = "broken"
    CHANGED = "changed"


@dataclass(slots=True)
class Person:
    """What came in of an annotator: sets that are new, sets with more acts, and the acts."""

    name: str
    new: int = 0
    updated: int = 0
    acts: int = 0


@dataclass(slots=True)
class FileReport:
    """What a file brought; with an ``error`` nothing of it is in.

    ``labels`` are those that the project does not have: what bears them is set aside.
    ``guideline`` tells that annotators had another text of it than is in force now.
    """

    path: Path
    error: str = ""
    sealed: Sealed = Sealed.WHOLE
    same_project: bool = True
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    dispatches: int = 0
    known: int = 0
    labels: list[str] = field(default_factory=list[str])
    guideline: bool = False

    def person(self, name: str) -> Person:
        """Return what came in of an annotator, to be counted further."""
        return self.people.setdefault(name, Person(name))

    @property
    def acts(self) -> int:
        """How many acts are new."""
        return sum(person.acts for person in self.people.values())


@dataclass(slots=True)
class Report:
    """What a merge brought: ``act`` takes it back, or is None where nothing came in.

    ``aside`` are all edits of the project that do not fit, ``alike`` speakers that may be one and
    of which one at least came in, with their likeness of 100.
    """

    files: list[FileReport]
    act: int | None = None
    aside: list[Aside] = field(default_factory=list[Aside])
    speakers: list[Speaker] = field(default_factory=list[Speaker])
    alike: list[tuple[float, Speaker, Speaker]] = field(
        default_factory=list[tuple[float, Speaker, Speaker]]
    )
