"""Notices: what stands above a dispatch: embargo, kill, other versions, what was carried over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from workbench.store import carriages, versions
from workbench.store.project import Project
from workbench.store.versions import CERTAIN, How


class Kind(Enum):
    """What a notice is about."""

    EMBARGO = 0
    KILLED = 1
    NEWER = 2
    UPDATE = 3
    PROPOSED = 4


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice; ``other`` is a dispatch that it leads to, ``detail`` a time or a title.

    ``kept`` and ``open`` count what was carried over from another version, and what of it is
    still to be looked at.
    """

    kind: Kind
    other: str = ""
    detail: str = ""
    kept: int = 0
    open: int = 0


def of(project: Project, dispatch: str, annotator: str) -> list[Notice]:
    """Return what is to be said of a dispatch, the most urgent first."""
    holding = versions.holding(project, dispatch)
    found: list[Notice] = []
    if holding.killed:
        found.append(Notice(Kind.KILLED))
    if holding.embargo and versions.holds(holding.embargo, datetime.now(UTC)):
        found.append(Notice(Kind.EMBARGO, detail=holding.embargo))
    later = versions.after(project, dispatch)
    if later:
        found.append(Notice(Kind.NEWER, later[-1], _title(project, later[-1])))
    link = versions.of(project, dispatch)
    if link is not None and link.how is not How.REFUSED:
        certain = link.how in CERTAIN
        kind = Kind.UPDATE if certain else Kind.PROPOSED
        kept, open_ = carriages.carried(project, dispatch, annotator) if certain else (0, 0)
        found.append(Notice(kind, link.replaces, _title(project, link.replaces), kept, open_))
    return found


def _title(project: Project, dispatch: str) -> str:
    return project.dispatch(dispatch).title
