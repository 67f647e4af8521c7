"""Handing: works out beside the window who would get what, and has the files written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.gui.background.jobs import Jobs
from workbench.gui.background.wording import Told
from workbench.gui.projects import PLACE, WHO
from workbench.gui.team import told as said
from workbench.gui.team.asking import Asking
from workbench.gui.team.hand_panel import HandPanel
from workbench.gui.team.plan import Plan, arguments
from workbench.gui.team.tables import Cell
from workbench.store import assignments, search

if TYPE_CHECKING:
    from workbench.session import Session
    from workbench.store.project import Project

_PAUSE: Final = 500
"""Milliseconds after a change until the plan is worked out."""


class Handing(QObject):
    """A plan that follows the numbers, and a job that writes it.

    Signals:
        command_asked: a command to run on the project: arguments, with PLACE for its path, and
            what is shown meanwhile.
    """

    command_asked = Signal(list, str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Write among the jobs of a window."""
        super().__init__(parent)
        self.panel = HandPanel()
        self._jobs = jobs
        self.asking = Asking(self)
        self._session: Session | None = None
        self._writes = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.panel.form.changed.connect(self._wait)
        self.panel.write_asked.connect(self.write)
        self.asking.ended.connect(self._show_plan)
        jobs.ended.connect(self._end)

    # the session

    def take_up(self, session: Session | None) -> None:
        """Serve a session, with the usual plan; the files go beside its project."""
        self.leave()
        self._session, self._writes = session, False
        if session is not None:
            form = self.panel.form
            self._offer(session.project)
            form.show_plan(Plan(folder=str(session.project.path.parent)))
        self.show()

    def show(self) -> None:
        """Show what was handed out, and the plan as it is now."""
        session = self._session
        if session is None:
            return
        project = session.project
        self._offer(project)
        handed = assignments.handed(project)
        self.panel.show_handed([(Cell(each.annotator), Cell(each.file)) for each in handed])
        self.panel.form.setEnabled(not project.read_only)
        self._wait()

    def _offer(self, project: Project) -> None:
        found = search.agencies(project), search.languages(project)
        self.panel.offer(project.annotators(), *found)

    def leave(self) -> None:
        """Work nothing out that nobody sees."""
        self._pause.stop()
        self.asking.stop()

    # the plan

    def _wait(self) -> None:
        self.leave()
        self.panel.write.setEnabled(False)
        session, plan = self._session, self.panel.form.plan
        if session is None or session.project.read_only:
            self.panel.say(self.tr("The project can only be read here."))
        elif not plan.names or self.panel.form.which.trouble:
            self.panel.show_plan([], [])
            self.panel.say("")
        elif self.panel.isVisible():
            self.panel.say(self.tr("Working out who gets what…"))
            self._pause.start()

    def _ask(self) -> None:
        session = self._session
        if session is None:
            return
        known = {PLACE: str(session.project.path), WHO: session.annotator}
        asked = arguments(self.panel.form.plan, "--dry-run")
        self.asking.begin([known.get(a, a) for a in asked])

    def _show_plan(self, well: bool, told: Sequence[Told]) -> None:  # noqa: FBT001 - a signal's argument
        people = said.people(told) if well else []
        nothing = next((each for each in told if each.code == "nothing to hand out"), None)
        self.panel.show_plan(people, said.pairs(told) if well else [])
        wrong = [] if well else [each.text for each in told if each.text]
        self.panel.say("\n".join(wrong[-1:]) or (nothing.text if nothing else ""), wrong=not well)
        self.panel.write.setEnabled(well and nothing is None)

    # doing

    def write(self) -> None:
        """Write a project for each."""
        if not self.panel.write.isEnabled():
            return
        if self._jobs.busy:
            self._jobs.refused.emit(self.tr("Wait until the work in the background is done."))
            return
        self._writes = True
        self.panel.write.setEnabled(False)
        self.command_asked.emit(arguments(self.panel.form.plan), self.tr("Handing out…"))

    def _end(self, _well: bool, _last: str) -> None:  # noqa: FBT001 - a signal's argument
        if self._writes:
            self._writes = False
            self.show()
