"""Known: what a project has that can be chosen for an export."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.scheme import Label
from workbench.session import Session
from workbench.store import search


@dataclass(frozen=True, slots=True)
class Known:
    """The annotators who are people, whether there is gold, labels, types, agencies, languages."""

    annotators: tuple[str, ...] = ()
    gold: bool = False
    labels: tuple[Label, ...] = ()
    types: tuple[Label, ...] = ()
    agencies: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def known(session: Session) -> Known:
    """Return what the project of a session has."""
    project = session.project
    scheme = project.scheme
    return Known(
        tuple(project.annotators()),
        bool(project.annotators(kind="gold")),
        scheme.labels,
        scheme.quotation_types,
        tuple(search.agencies(project)),
        tuple(search.languages(project)),
    )
