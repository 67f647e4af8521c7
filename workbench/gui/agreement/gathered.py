"""Gathered: the report of an open project; it takes numpy, which the window starts without."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from workbench.agreement.bias import Bias
from workbench.agreement.standing_out import Finding, standing_out
from workbench.gui.agreement.reckoner import Telling
from workbench.gui.agreement.report import Report
from workbench.model.compared import Compared
from workbench.store import fates, guideline
from workbench.store.around import Choices, choices, kinds, titles
from workbench.store.project import Project
from workbench.team.agreeing import Held, agreement_of
from workbench.team.helping import bias_of

_PERSON: Final = "person"


def gather_from(
    project: Project, compared: Compared, before: Held | None, telling: Telling
) -> tuple[Report, Held, Choices]:
    """Read a project and reckon; ``before`` is what was held of it, if anything."""
    held = agreement_of(project, compared, before=before, progress=telling.progress)
    telling.progress(0, 0)
    biases = bias_of(project, compared)
    telling.progress(0, 0)
    agreement = held.agreement
    report = Report(
        agreement,
        _findings(held, biases),
        biases,
        tuple(_fates(project, compared)),
        agreement.forms,
        tuple(_changes(project)),
        titles(project, (each.id for each in agreement.by_dispatch)),
        _colours(project),
    )
    return report, held, choices(project)


def _findings(held: Held, biases: tuple[Bias, ...]) -> tuple[Finding, ...]:
    return standing_out(held.seen(biases))


def _fates(project: Project, compared: Compared) -> Iterator[fates.Tally]:
    """Yield what became of the suggestions of those people who are compared."""
    people = [name for name, kind in kinds(project).items() if kind == _PERSON]
    wanted = [name for name in people if not compared.annotators or name in compared.annotators]
    return chain.from_iterable(fates.tally(project, name) for name in wanted)


def _changes(project: Project) -> Iterator[tuple[str, int]]:
    """Yield when the guideline was changed, and the number of the version that it got."""
    _, *later = guideline.versions(project)
    return ((version.at, version.number) for version in later)


def _colours(project: Project) -> dict[str, str]:
    scheme = project.scheme
    return {each.label: each.colour for each in (*scheme.labels, *scheme.quotation_types)}
