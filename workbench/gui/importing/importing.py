"""Importing: looks into files beside the window, shows what would come in, and imports it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.gui.background.jobs import Job, Jobs
from workbench.gui.background.wording import Told
from workbench.gui.importing import temporary
from workbench.gui.importing.labels import unknown
from workbench.gui.importing.rows import PlanRow, read_row
from workbench.gui.importing.view import ImportView
from workbench.gui.projects import PLACE, WHO
from workbench.model.verdict import Verdict

if TYPE_CHECKING:
    from workbench.gui.look.theme import Theme
    from workbench.session import Session


class NothingPastedError(WorkbenchError):
    """What is on the clipboard is no text."""


class Importing(QObject):
    """One import at a time: a plan, a choice, a job, a report.

    Signals:
        command_asked: a command to run on the project: arguments, with PLACE for its path, and
            what is shown meanwhile.
        shown: the view is to be shown.
        left: the dispatches are to be shown again.
        opened: the id of a dispatch that came in, to be shown.
        reported: the view says what came of an import.
    """

    command_asked = Signal(list, str)
    shown = Signal()
    left = Signal()
    opened = Signal(str)
    reported = Signal()

    def __init__(self, jobs: Jobs, language: str, parent: QObject) -> None:
        """Run imports among the jobs of a window, in the language of its labels."""
        super().__init__(parent)
        self.view = ImportView()
        self._jobs, self._language = jobs, language
        self._session: Session | None = None
        self._paths: list[str] = []
        self._labels: dict[str, str] = {}
        self._plan: Job | None = None
        self._rows: list[PlanRow] = []
        self._told: list[Told] | None = None
        self.view.accepted.connect(self.accept)
        self.view.left.connect(self._leave)
        self.view.wanted.connect(self._show_them)
        self.view.labels.given.connect(self._read_with)
        jobs.said.connect(self._hear)
        jobs.ended.connect(self._end)

    # a view of the window

    def take_up(self, session: Session | None) -> None:
        """Serve a session; a plan of another one is given up."""
        self._session = session
        self._stop()
        self._told = None

    def enter(self) -> None:
        """Go to the table."""
        self.view.table.setFocus()

    def leave(self) -> None:
        """Stop looking into files: nobody waits for it any more."""
        self._stop()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.set_theme(theme)

    def undo(self) -> None:
        """Nothing: what was left out is ticked again by Space."""

    def redo(self) -> None:
        """Nothing, as well."""

    # the plan

    def look_into(self, paths: Sequence[str]) -> None:
        """Look into files and folders and show what would come in."""
        self._paths, self._labels = list(paths), {}
        self.view.labels.forget()
        self._look()

    def paste(self, text: str) -> None:
        """Look into a text as if it were a file."""
        if not text.strip():
            raise NothingPastedError(self.tr("There is no text on the clipboard."))
        temporary.clear()
        self.look_into([str(temporary.keep_pasted(text))])

    def _look(self) -> None:
        session = self._session
        if session is None:
            return
        self._stop()
        self._rows = []
        names = self.tr("Import: {}").format(self._shown)
        self.view.show_reading(names)
        self.shown.emit()
        place = str(session.project.path)
        arguments = ["import", place, *self._how(session.annotator), "--dry-run", "--json"]
        self._plan = Job(arguments, self)
        self._plan.said.connect(self._take)
        self._plan.ended.connect(self._show_plan)

    @property
    def _shown(self) -> str:
        paths = self._paths
        return Path(paths[0]).name if len(paths) == 1 else self.tr("%n file(s)", "", len(paths))

    def _how(self, who: str) -> list[str]:
        labels = ["--labels", str(temporary.keep_labels(self._labels))] if self._labels else []
        return [*self._paths, "--as", who, *labels]

    def _stop(self) -> None:
        if self._plan is not None:
            self._plan.close()
            self._plan.deleteLater()
            self._plan = None

    def _take(self, told: Told) -> None:
        if told.code == "planned_row":
            self._rows.append(read_row(told.facts))
        elif told.text and self._plan is not None:
            self.view.say(told.text)

    def _show_plan(self, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        report = [] if well or self._plan is None else self._plan.report
        self._plan = None
        self.view.labels.ask((), (), "")
        self.view.show_plan(self._rows)
        if not self._rows:
            self.view.say("\n".join(report) or self.tr("There is nothing in it."))
        session, asked = self._session, unknown(self._rows)
        if session is not None and asked:
            scheme = session.project.scheme
            ours = (*scheme.labels, *scheme.quotation_types)
            self.view.labels.ask(asked, ours, self._language)
        (self.view.table if self._rows else self.view.back).setFocus()
        for choice in list(self.view.labels.choices.values())[:1]:
            choice.setFocus()

    def _read_with(self, labels: dict[str, str]) -> None:
        self._labels = labels
        self._look()

    # the import

    def accept(self) -> None:
        """Import all that is ticked, in one transaction."""
        if self._jobs.busy:
            self._jobs.refused.emit(self.tr("Wait until the work in the background is done."))
            return
        out = [row.named for row in self.view.model.left_out]
        without = ["--without", str(temporary.keep_left_out(out))] if out else []
        self._told = []
        self.view.show_importing()
        shown = self.tr("Importing {}…").format(self._shown)
        self.command_asked.emit(["import", PLACE, *self._how(WHO), *without], shown)

    def _hear(self, told: Told) -> None:
        if self._told is not None and not told.progress:
            self._told.append(told)
        elif self._told is not None:
            self.view.say(told.text)

    def _end(self, _well: bool, last: str) -> None:  # noqa: FBT001 - a signal's argument
        if self._told is None:
            return
        told, self._told = self._told, None
        failed = [_failure(each) for each in told if each.code == "refused"]
        said = [each.text for each in told if each.text and not (each.wrong or each.part)]
        some = any(each.code == "imported" and each.facts["dispatches"] for each in told)
        self.view.show_report(" ".join(said) or last, failed, some=some)
        if failed:
            # In an empty project the first dispatch was opened meanwhile.
            self.shown.emit()
        if self.view.isVisible():
            self.reported.emit()

    def _show_them(self) -> None:
        session = self._session
        project = session.project if session else None
        ids = (row.id for row in self._rows if row.comes_in)
        first = next((i for i in ids if project is not None and project.has(i)), None)
        if first is not None:
            self.opened.emit(first)

    def _leave(self) -> None:
        self._stop()
        self.left.emit()


def _failure(told: Told) -> PlanRow:
    facts = told.facts
    return PlanRow(
        str(facts["path"]),
        Verdict.UNREADABLE,
        line=int(facts["line"]),
        reason=str(facts["reason"]),
    )
