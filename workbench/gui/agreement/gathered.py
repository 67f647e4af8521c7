"""Gathered: the report of an open project; it takes numpy, which the window starts without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workbench.gui.agreement.gathering import Gathered
from workbench.gui.agreement.reckoner import Telling
from workbench.gui.agreement.report import Report
from workbench.model.columns import NONE
from workbench.model.compared import Compared
from workbench.store import guideline
from workbench.store.around import choices, titles
from workbench.store.project import Project
from workbench.team.agreeing import Held, agreement_of
from workbench.team.findings import findings_of, forms_of
from workbench.team.helping import bias_of, fates_of


def gather_from(
    project: Project, compared: Compared, before: Gathered | None, telling: Telling
) -> Gathered:
    """Read a project and reckon; ``before`` is what was gathered of it, if anything."""
    old = before.held if before is not None else None
    held = agreement_of(project, compared, before=old, progress=telling.progress)
    telling.progress(0, 0)
    if before is not None and _same(held, before.held):
        return Gathered(_renewed(project, before.report), held, choices(project))
    return Gathered(_report(project, compared, held, telling), held, choices(project))


def _same(held: Held, before: Held) -> bool:
    return (held.compared, held.stamp) == (before.compared, before.stamp)


def _renewed(project: Project, report: Report) -> Report:
    """Return the same report, unless the guideline was changed meanwhile."""
    changes = tuple(_changes(project))
    return report if changes == report.changes else replace(report, changes=changes)


def _report(project: Project, compared: Compared, held: Held, telling: Telling) -> Report:
    biases = bias_of(project, compared, columns=held.columns)
    telling.progress(0, 0)
    forms, agreement = forms_of(project, held), held.agreement
    telling.progress(0, 0)
    return Report(
        agreement,
        findings_of(project, held, forms, biases),
        biases,
        tuple(fates_of(project, compared)),
        forms,
        tuple(_changes(project)),
        _periods(held),
        titles(project, (each.id for each in agreement.by_dispatch)),
        _colours(project),
    )


def _changes(project: Project) -> Iterator[tuple[str, int]]:
    """Yield when the guideline was changed, and the number of the version that it got."""
    _, *later = guideline.versions(project)
    return ((version.at, version.number) for version in later)


def _periods(held: Held) -> dict[str, tuple[str, ...]]:
    periods, ids = held.counted.periods, held.columns.dispatches
    found: dict[str, list[str]] = {name: [] for name in periods.names}
    numbers: list[int] = periods.of.tolist()
    for id_, number in zip(ids, numbers, strict=True):
        if number != NONE:
            found[periods.names[number]].append(id_)
    return {name: tuple(own) for name, own in found.items()}


def _colours(project: Project) -> dict[str, str]:
    scheme = project.scheme
    return {each.label: each.colour for each in (*scheme.labels, *scheme.quotation_types)}
