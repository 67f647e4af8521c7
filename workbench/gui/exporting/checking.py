"""Checking: the preflight of an export, run by the command beside the window, told as it goes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from workbench.exchange.preflight import Case, Loss
from workbench.gui.background.jobs import Job
from workbench.gui.background.wording import Told
from workbench.gui.exporting.wish import Wish, arguments
from workbench.gui.projects import PLACE

MOST: Final = 500
"""So many cases are listed; all are counted."""


class Checking(QObject):
    """Looks at what one form would lose of one choice.

    Signals:
        found: a Case.
        lost: a Loss, and how many there are.
        progressed: what is done, how many, of how many.
        ended: nothing where it went through, else why it did not.
    """

    found = Signal(object)
    lost = Signal(object, int)
    progressed = Signal(str, int, int)
    ended = Signal(str)

    def __init__(self, parent: QObject) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether it looks at something."""
        return self._job is not None

    def begin(self, project: Path, wish: Wish) -> None:
        """Look at what is wished for; what was looked at before is given up."""
        self.stop()
        # Nothing is written: no such name is there, and a folder may not be there either.
        target = str(project.with_name(f".{project.stem}.preflight"))
        asked = arguments(wish, target, "--dry-run", "--cases", str(MOST))
        self._job = Job([str(project) if a == PLACE else a for a in asked], self)
        self._job.said.connect(self._take)
        self._job.ended.connect(self._end)

    def stop(self) -> None:
        """Give up."""
        job, self._job = self._job, None
        if job is not None:
            job.close()
            job.deleteLater()

    def _take(self, told: Told) -> None:
        if told.progress is not None:
            self.progressed.emit(told.text, *told.progress)
        elif told.code == "case":
            self.found.emit(case_of(told.facts))
        elif told.code == "loss":
            self.lost.emit(Loss[told.facts["what"]], int(told.facts["number"]))

    def _end(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        job, self._job = self._job, None
        report = job.report if job is not None else []
        if job is not None:
            job.deleteLater()
        self.ended.emit("" if well else "\n".join(report[:1]))


def case_of(facts: Mapping[str, Any]) -> Case:
    """Return the case that a line of the command tells."""
    nearest = facts["nearest"]
    return Case(
        Loss[str(facts["loss"]).upper()],
        *(str(facts[name]) for name in ("dispatch", "annotator", "annotation", "what")),
        start=int(facts["start"]),
        end=int(facts["end"]),
        words=str(facts["words"]),
        nearest=None if nearest is None else (int(nearest[0]), int(nearest[1])),
    )
