"""Merging: looks into files beside the window, brings them in, and takes the last merge back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.gui.background.jobs import Jobs
from workbench.gui.background.wording import Told
from workbench.gui.projects import PLACE, WHO
from workbench.gui.team import told as said
from workbench.gui.team.asking import Asking
from workbench.gui.team.merge_panel import MergePanel
from workbench.store import merges

if TYPE_CHECKING:
    from workbench.session import Session


class Merging(QObject):
    """Files that come back: a look first, then a job.

    Signals:
        command_asked: a command to run on the project: arguments, with PLACE for its path, and
            what is shown meanwhile.
        changed: a merge came in or was taken back: the register is another.
        reported: the view says what came of it.
    """

    command_asked = Signal(list, str)
    changed = Signal()
    reported = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Merge among the jobs of a window."""
        super().__init__(parent)
        self.panel = MergePanel()
        self._jobs = jobs
        self.asking = Asking(self)
        self._session: Session | None = None
        self._paths: list[str] = []
        self._told: list[Told] | None = None
        panel = self.panel
        panel.merge_asked.connect(self.merge)
        panel.clear_asked.connect(self.clear)
        panel.back_asked.connect(self.take_back)
        self.asking.progressed.connect(panel.say)
        self.asking.ended.connect(self._show_plan)
        jobs.said.connect(self._hear)
        jobs.ended.connect(self._end)

    # the session

    def take_up(self, session: Session | None) -> None:
        """Serve a session; files of another project are forgotten."""
        self.asking.stop()
        self._session, self._told = session, None
        self._paths = []
        self.show()

    def show(self) -> None:
        """Show what was merged before and what is set aside; files are looked at again."""
        session = self._session
        if session is None:
            self._show_past([])
            return
        self._show_past(merges.merges(session.project))
        if self._paths:
            self._look()
        elif self._told is None:
            self._show_nothing()

    def leave(self) -> None:
        """Look no further."""
        self.asking.stop()

    def _show_past(self, found: Sequence[merges.Merge]) -> None:
        back = self._writable and any(not each.undone for each in found)
        self.panel.show_past(said.past(found), back=back)

    def _show_nothing(self) -> None:
        session, panel = self._session, self.panel
        panel.say("" if self._writable else self.tr("The project can only be read here."))
        panel.show_files([])
        panel.choose.setEnabled(self._writable)
        aside = merges.aside(session.project) if session is not None else []
        panel.show_notices(said.still_aside(aside), there=True)
        panel.offer(merge=False, clear=False)

    @property
    def _writable(self) -> bool:
        return self._session is not None and not self._session.project.read_only

    # looking

    def look_into(self, paths: Sequence[str]) -> None:
        """Look into files and show what they would bring."""
        if self._told is None and self._writable:
            self._paths = list(dict.fromkeys([*self._paths, *paths]))
            self._look()

    def clear(self) -> None:
        """Forget the files."""
        self.asking.stop()
        self._paths = []
        self._show_nothing()
        self.panel.choose.setFocus()

    def _look(self) -> None:
        session, panel = self._session, self.panel
        if session is None:
            return
        panel.say(self.tr("Looking into %n file(s)…", "", len(self._paths)))
        panel.offer(merge=False, clear=True)
        place = str(session.project.path)
        self.asking.begin(["merge", place, *self._paths, "--as", session.annotator, "--dry-run"])

    def _show_plan(self, _well: bool, told: Sequence[Told]) -> None:  # noqa: FBT001 - a signal's
        lines = said.files(told)
        self.panel.show_files(lines)
        self.panel.show_notices(said.notices(told), there=False)
        coming = any(each.code in ("merged", "new dispatches") for each in told)
        self.panel.say(
            self.tr("This would come in:") if coming else self.tr("There is nothing new in it.")
        )
        self.panel.offer(merge=coming, clear=True)
        (self.panel.merge if coming else self.panel.choose).setFocus()

    # doing

    def merge(self) -> None:
        """Bring all files in, as one act."""
        if not self.panel.merge.isEnabled() or self._is_busy():
            return
        self._told = []
        self.panel.offer(merge=False, clear=False)
        self.panel.say(self.tr("Bringing it in…"))
        names = ", ".join(Path(path).name for path in self._paths)
        shown = self.tr("Bringing in {}…").format(names)
        self.command_asked.emit(["merge", PLACE, *self._paths, "--as", WHO], shown)

    def take_back(self) -> None:
        """Take the last merge back, as one act."""
        if not self.panel.back.isEnabled() or self._is_busy():
            return
        self._told = []
        self.command_asked.emit(
            ["merge", PLACE, "--undo", "--as", WHO], self.tr("Taking the merge back…")
        )

    def _is_busy(self) -> bool:
        if self._jobs.busy:
            self._jobs.refused.emit(self.tr("Wait until the work in the background is done."))
        return self._jobs.busy

    def _hear(self, told: Told) -> None:
        if self._told is None:
            return
        if told.progress is None:
            self._told.append(told)
        else:
            self.panel.say(told.text)

    def _end(self, well: bool, last: str) -> None:  # noqa: FBT001 - a signal's argument
        told, self._told = self._told, None
        if told is None:
            return
        came = [each for each in told if each.code == "merged"]
        self._paths = [] if came or well else self._paths
        self.show()
        if came:
            self.panel.show_files(said.files(told))
            self.panel.show_notices(said.notices(told), there=True)
        backup = [each.text for each in told if each.code == "backed up"]
        self.panel.say(" ".join([*backup, self.tr("This came in:")]) if came else last)
        self.panel.choose.setFocus()
        self.changed.emit()
        if self.panel.isVisible():
            self.reported.emit()
