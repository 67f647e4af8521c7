"""Beside: what takes long, worked out in a thread with a connection of its own."""

from __future__ import annotations

from pathlib import Path

from workbench.agreement.summary import Headline
from workbench.gui.agreement.reckoner import Telling
from workbench.store.project import Project
from workbench.team.adjudicating import Bench
from workbench.team.desk import Job, Preview, Progress

Found = tuple[list[Job], Progress, Preview, dict[str, Headline]]
"""The work list, progress, what the rule would settle, and gold's agreement with each annotator."""


def found(path: Path, who: str, telling: Telling) -> Found:
    """Return all that the view shows besides a dispatch."""
    with Project.open(path, read_only=True) as project:
        bench = Bench(project, who)
        telling.progress(0, 4)
        jobs, progress = bench.work(), bench.progress()
        telling.progress(1, 4)
        preview = bench.preview(telling.progress)
        return jobs, progress, preview, bench.agreement()


def counted(path: Path, who: str, telling: Telling) -> tuple[list[Job], Progress]:
    """Return the work list and how far adjudication has come."""
    with Project.open(path, read_only=True) as project:
        bench = Bench(project, who)
        telling.progress(0, 2)
        return bench.work(), bench.progress()


def settled(path: Path, who: str, telling: Telling) -> Preview:
    """Settle what is agreed in all dispatches; return what was done."""
    with Project.open(path) as project:
        return Bench(project, who).settle_all(telling.progress)
