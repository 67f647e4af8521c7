"""Exporter: what is done in the view of exports, with a session's project."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.exchange.preflight import Case
from workbench.gui.exporting.checking import Checking
from workbench.gui.exporting.correcting import Correcting
from workbench.gui.exporting.counting import Counting
from workbench.gui.exporting.describing import is_missing
from workbench.gui.exporting.known import known
from workbench.gui.exporting.view import ExportView
from workbench.gui.exporting.wish import Wish, of_plain, to_plain
from workbench.gui.look.theme import Theme
from workbench.gui.settings import Settings
from workbench.gui.wrong import worded
from workbench.model.choice import Choice
from workbench.session import Session
from workbench.store.chosen import Counts

_PAUSE: Final = 700
"""Milliseconds after a change, once it is counted, until it is looked at."""
_MOST: Final = 2_000
"""With more sets than these, one asks for them to be looked at."""


class Exporter(QObject):
    """Serves the view of exports; the choices of each project are kept in the settings.

    Signals:
        opened: a Case: its dispatch is to be shown at it.
        export_asked: a Wish is to be written.
    """

    opened = Signal(object)
    export_asked = Signal(object)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        """Make a view without a project."""
        super().__init__(parent)
        self.view = ExportView()
        self.correcting = Correcting(self)
        self.checking = Checking(self)
        self._settings, self._counting = settings, Counting(self)
        self._session: Session | None = None
        self._wish: Wish | None = None
        self._looked: Wish | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self._connect()

    def _connect(self) -> None:
        view, report = self.view, self.view.report
        view.choices.changed.connect(self._choose)
        view.export_asked.connect(self._export)
        report.check_asked.connect(self.look)
        report.stop_asked.connect(self._stop)
        report.correct_asked.connect(self.correcting.correct)
        report.opened.connect(self.opened)
        self._counting.counted.connect(self._show_counts)
        self._counting.failed.connect(self._show_trouble)
        self.checking.found.connect(report.add)
        self.checking.lost.connect(report.count)
        self.checking.progressed.connect(report.show_progress)
        self.checking.ended.connect(self._end)
        self.correcting.corrected.connect(self._take_away)
        self.correcting.returned.connect(report.bring_back)

    # the view

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        self._stop()
        self._counting.stop()
        self._session, self._wish, self._looked = session, None, None
        self.correcting.take_up(session)
        self.view.report.begin(None, None, "")
        if session is not None and self.view.isVisible():
            self.enter()

    def enter(self) -> None:
        """Show what can be chosen now, and what was chosen last."""
        session = self._session
        if session is None:
            return
        choices = self.view.choices
        plain = self._settings.exports.get(str(session.project.path.resolve()), {})
        wish = self._wish or of_plain(plain)
        choices.offer(known(session), self._settings.language)
        choices.show_wish(wish)
        self._choose()
        (choices.form if self._looked is None else self.view.report.first).setFocus()

    def leave(self) -> None:
        """Look no further: the window is for annotating."""
        self._pause.stop()
        self._counting.stop()
        if self.checking.busy:
            self._stop()
            self._looked = None

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.report.set_theme(theme)

    def undo(self) -> None:
        """Take the last correction back."""
        self.correcting.undo()

    def redo(self) -> None:
        """Make the last correction again that was taken back."""
        self.correcting.redo()

    # choosing

    def _choose(self) -> None:
        session, wish = self._session, self.view.choices.wish
        self.view.export.setEnabled(wish is not None and not is_missing(wish.its_form))
        self._pause.stop()
        if session is None or wish is None:
            return
        self._wish = wish
        self._settings.exports[str(session.project.path.resolve())] = to_plain(wish)
        self.view.show_counts(None)
        self._counting.ask(session.project.path, wish.counted)

    def _show_counts(self, choice: Choice, counts: Counts) -> None:
        wish = self._wish
        if wish is None or wish.counted != choice:
            return
        self.view.show_counts(counts)
        if not counts.dispatches:
            self._nothing()
        elif self._is_looked_at(wish):
            return
        elif counts.sets > _MOST:
            self._forget()
            asked = self.tr("Press “Look now” to have all of it looked at before it is written.")
            self.view.report.say(asked)
        else:
            self._pause.start()

    def _show_trouble(self, why: str) -> None:
        self.view.show_trouble(worded(why))

    def _is_looked_at(self, wish: Wish) -> bool:
        before = self._looked
        return before is not None and (before.form, before.counted) == (wish.form, wish.counted)

    def _nothing(self) -> None:
        self._forget()
        self.view.report.say(self.tr("Nothing fits what is chosen: widen the choices."))
        self.view.export.setEnabled(False)

    def _forget(self) -> None:
        self._stop()
        self._looked = None
        self.view.report.begin(None, None, "")

    # looking

    def look(self) -> None:
        """Look at all that is chosen, before a byte is written."""
        session, wish, report = self._session, self._wish, self.view.report
        if session is None or wish is None:
            return
        if is_missing(wish.its_form):
            self._forget()
            report.say(self.tr("{} is not installed here.").format(wish.its_form.title))
            return
        self._looked = wish
        project = session.project
        report.begin(project, project.scheme, wish.its_form.title)
        report.say(self.tr("Looking at what would be lost…"))
        report.show_running(running=True)
        self.checking.begin(project.path, wish)

    def _stop(self) -> None:
        self._pause.stop()
        if self.checking.busy:
            self.checking.stop()
            self._looked = None
            self.view.report.say(self.tr("Not everything was looked at."))
        self.view.report.show_running(running=False)

    def _end(self, trouble: str) -> None:
        self.view.report.show_running(running=False)
        self.view.report.end(trouble)

    def _take_away(self, case: Case) -> None:
        self.view.report.remove(case)

    def _export(self) -> None:
        if self._wish is not None:
            self.export_asked.emit(self._wish)
