"""Gathering: all that the view shows, reckoned in a thread with a connection of its own."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workbench.gui.agreement.reckoner import Stopped, Telling
from workbench.gui.agreement.report import Report
from workbench.gui.agreement.shown_case import ShownCase, Version, shown_case
from workbench.gui.agreement.words import class_name
from workbench.store.connection import connect
from workbench.store.project import Project

if TYPE_CHECKING:
    from workbench.agreement.gamma import Gammas
    from workbench.agreement.wanted import AnyWanted
    from workbench.model.compared import Compared
    from workbench.store.around import Choices
    from workbench.team.agreeing import Held
    from workbench.team.case import Case

MOST: Final = 500
"""So many cases are listed; nobody goes through more at once."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A report, what it was reckoned from, and what can be chosen of the project."""

    report: Report
    held: Held
    choices: Choices


@dataclass(frozen=True, slots=True)
class Found:
    """The first cases of what was wanted, and how many there are."""

    cases: tuple[ShownCase, ...]
    of: int


@contextmanager
def _opened(path: Path) -> Generator[Project]:
    # A connection is of one thread, and the window's own is in use.
    with Project(path, connect(path, read_only=True), read_only=True) as project:
        yield project


def gather(path: Path, compared: Compared, before: Gathered | None, telling: Telling) -> Gathered:
    """Read a project and reckon; ``before`` is what was gathered of the same, if anything."""
    # numpy is dear, and the window starts without it.
    from workbench.gui.agreement.gathered import gather_from

    with _opened(path) as project:
        return gather_from(project, compared, before, telling)


def reckon_gamma(held: Held, telling: Telling) -> Gammas:
    """Reckon gamma of entities of what is held."""
    from workbench.agreement.gamma import Gammas, gammas  # as above

    work = gammas(held.counted.columns)
    for told in work:
        if isinstance(told, Gammas):
            return told
        telling.progress(told.done, told.total)
    raise Stopped


def find(path: Path, held: Held, wanted: AnyWanted, telling: Telling) -> Found:
    """Find cases, with the words around them."""
    from workbench.team.cases import cases  # as above

    telling.progress(0, 0)
    with _opened(path) as project:
        found = cases(project, held, wanted, most=MOST)
    return Found(tuple(map(_shown, found.cases)), found.of)


def _shown(case: Case) -> ShownCase:
    versions = (Version(side.annotator, side.label, side.parts) for side in (case.a, case.b))
    what = class_name(case.which)
    return shown_case(case.dispatch, case.title or case.dispatch, what, case.text, versions)
