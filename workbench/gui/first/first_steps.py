"""First steps: the start view, a new project, what is dropped on the window, and the tour."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from workbench.gui import projects
from workbench.gui.files import Files
from workbench.gui.first.dropping import Dropping
from workbench.gui.first.opener import Opener
from workbench.gui.frame import Frame
from workbench.gui.settings import Settings
from workbench.gui.wrong import worded
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.first.new_project import NewProject
    from workbench.gui.first.tour import Tour

_AFTER: Final = 300
"""Milliseconds after a project is opened, when it is painted."""


class FirstSteps(QObject):
    """Leads to a project, and round the window.

    Signals:
        told: a sentence on what to do first.
    """

    told = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        settings: Settings,
        opener: Opener,
        files: Files,
        key: Callable[[str], str],
    ) -> None:
        """Lead with the parts of a window; ``key`` gives the key of an action as it is shown."""
        super().__init__(window)
        self._frame, self._settings, self._opener, self._files = frame, settings, opener, files
        self._key = key
        self._session: Session | None = None
        self.form: NewProject | None = None
        self.tour: Tour | None = None
        self.dropping = Dropping(window)
        self.dropping.project_dropped.connect(opener.open)
        self.dropping.files_dropped.connect(self._take_files)
        frame.start.new_asked.connect(self.new)
        frame.start.open_asked.connect(files.open)
        frame.start.samples_asked.connect(opener.open_samples)
        frame.start.recent.chosen.connect(opener.open)
        frame.start.recent.forgotten.connect(self._forget)
        opener.refused.connect(self._refuse)
        opener.opened.connect(self.offer_tour_soon)

    def take_up(self, session: Session | None) -> None:
        """Go on from a session, or from the start view."""
        self._session = session
        self.leave_tour()
        if session is None:
            self.show_recent()

    def show_recent(self) -> None:
        """List the recent projects."""
        who = projects.annotator(self._settings)
        self._frame.start.show_recent(projects.recent(self._settings), who)

    def _forget(self, path: str) -> None:
        self._settings.forget(path)
        self.show_recent()

    def new(self) -> None:
        """Show the form for a new project; what is open stays open until one is made."""
        if self.form is None:
            # The first paint waits for every import.
            from workbench.gui.first.new_project import NewProject

            self.form = NewProject()
            self.form.wanted.connect(self._opener.make)
            self.form.left.connect(self._leave_form)
        self._frame.show_over(self.form)
        language = self._session.project.language if self._session else projects.language()
        self.form.ask(self._files.folder, language)

    def _leave_form(self) -> None:
        self._frame.show_work(work=self._session is not None)
        if self._session is None:
            self.show_recent()
        else:
            self._frame.canvas.setFocus()

    def _refuse(self, why: str) -> None:
        if self.form is not None:
            self.form.show_error(worded(why))

    def show_nothing(self) -> None:
        """Say what to do in a project of which no dispatch can be shown."""
        if self._session is None:
            return
        page, queue, files = self._frame.page, self._frame.queue, self._files
        _, total = queue.show_counts()
        if total:
            page.show_none(
                self.tr("Nothing is left to do: all dispatches are done, skipped or flagged."),
                (self.tr("Show what is done"), lambda: queue.show_tab(1)),
            )
        elif self._session.project.read_only:
            page.show_none(self.tr("This project has no dispatches, and it can only be read."))
        else:
            page.show_none(
                self.tr(
                    "This project has no dispatches yet.\nBring some in: plain text (UTF-8), JSON"
                    " lines, or a folder of both. Dropping them here does it too."
                ),
                (self.tr("Import files…"), files.import_files),
                (self.tr("Import folder…"), files.import_folder),
            )
        for button in page.empty.buttons[:1]:
            button.setFocus()

    def _take_files(self, paths: list[str]) -> None:
        if self._session is None:
            self.told.emit(
                self.tr("Open a project or make a new one, and drop the files again: they go in.")
            )
        elif self._session.project.read_only:
            self.told.emit(
                self.tr("{} can only be read: nothing can be imported into it.").format(
                    self._session.project.path.name
                )
            )
        else:
            self._files.chosen.emit(paths)

    # the tour

    def offer_tour_soon(self) -> None:
        """Offer the tour once the project is painted, where it has a dispatch by then."""
        QTimer.singleShot(_AFTER, self, self.offer_tour)

    def offer_tour(self) -> None:
        """Offer the tour, once in the life of these settings."""
        session = self._session
        if session is None or session.dispatch is None or self._settings.tour_offered:
            return
        self._settings.tour_offered = True
        self._made_tour().offer()

    def take_tour(self) -> None:
        """Take the tour."""
        self._made_tour().start()

    def leave_tour(self) -> None:
        """End the tour, where one is taken."""
        if self.tour is not None:
            self.tour.leave()

    def _made_tour(self) -> Tour:
        if self.tour is None:
            # The first paint waits for every import.
            from workbench.gui.first.tour import Tour

            self.tour = Tour(self._frame, self._key)
        return self.tour
