"""Main window: makes the parts of the window, and connects them."""

from __future__ import annotations

import gc
from operator import attrgetter
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCloseEvent, QWindow
from PySide6.QtWidgets import QMainWindow

from workbench.errors import WorkbenchError
from workbench.gui import projects
from workbench.gui.actions.action import Action
from workbench.gui.canvas.view import Canvas
from workbench.gui.look.look import Look
from workbench.gui.page import Page
from workbench.gui.reading import Reading
from workbench.gui.settings import Settings
from workbench.gui.size import take_size
from workbench.model.annotation import SourceKind
from workbench.session import Session
from workbench.store.shelves import is_kept


class MainWindow(QMainWindow):
    """The window on one session, or on none."""

    def __init__(
        self, session: Session | None, settings: Settings, *, glance: bool = False
    ) -> None:
        """Show a session at the dispatch that was open last, or the start view.

        With ``glance``, the dispatch alone is shown at once, and the window is furnished around it
        when it has been painted.
        """
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.canvas = Canvas()
        self.page = Page(self.canvas)
        self.look = Look(settings, self)
        self.reading = Reading(self.canvas, self.page, settings, self)
        self.look.apply()
        take_size(self, settings)
        self.awaited: Session | None = session
        self._furnished = False
        if glance and session is not None and not projects.unnamed(session, settings):
            self._glance(session)
        else:
            self.furnish()

    def _glance(self, session: Session) -> None:
        """Show the dispatch where it will stand, and furnish the window after it is painted."""
        from workbench.gui.glance import Glance

        glance = Glance(self.canvas, self.page, session, self.settings, self.look.theme)
        glance.painted.connect(self.furnish)
        self.setCentralWidget(glance)

    def furnish(self) -> None:
        """Put everything else into the window and take up the session, once."""
        if self._furnished:
            return
        self._furnished = True
        # A dispatch is painted before all of this is imported and made.
        from workbench.gui import parts

        settings, session = self.settings, self.awaited
        self.frame = parts.Frame(self, self.canvas, self.page)
        self.telling = parts.Telling(self.frame.messages, self.canvas, self)
        attempt = self.telling.attempt
        self.files = parts.Files(self)
        self.editor = parts.Editor(self.canvas, self)
        self.speaking = parts.Speaking(self.editor, self.frame, attempt)
        self.finding = parts.Finding(self.canvas, self.page.find_bar)
        self.display = parts.Display(self, self.frame, self.reading, settings)
        self.opener = parts.Opener(settings, self)
        self.identity = parts.Identity(self.frame, self.opener, settings)
        self.course = parts.Course(self.frame.queue.model, self)
        self.seeking = parts.Seeking(self.frame.queue, self.canvas, settings, self)
        self.day = parts.Day(self.frame.header, self.frame.queue, self)
        self.remarks = parts.Remarks(self.editor, self.course, self.frame, self.display, attempt)
        self.feedback = parts.Feedback(self.frame, attempt, self.display.focus_canvas)
        self.guiding = parts.Guiding(self.editor, self.frame, self.display, attempt)
        self.showing = parts.Showing(self.editor, self.frame, self.display, settings)
        self.citing = parts.Citing(self.frame, self.show_place)
        self.running = parts.Running(self.frame, settings, self.showing, self.telling)
        self.tending = parts.Tending(
            self.telling, self.frame, self.files, self.running.jobs, settings
        )
        self.suggesting = parts.Suggesting(self)
        self.delivered = parts.Delivered(self.frame, attempt)
        self.versions = parts.Versions(self.page.banner, self._key_of, self)
        self.watching = parts.Watching(
            self.frame.header.watched, self.frame.messages, settings, self
        )
        self.same_again = parts.SameAgain(self)
        self.first_steps = parts.FirstSteps(
            self, self.frame, settings, self.opener, self.files, self._key_of
        )
        self.views = parts.Views(self)
        self.bringing = parts.Bringing(self.views, self)
        self.history = parts.History(self)
        self.setCentralWidget(self.frame)
        if self.isVisible():
            # What was moved into the frame is shown in the next turn of the loop only, and cannot
            # have the focus before.
            for part in (self.frame, self.page, self.canvas):
                part.show()
        self.actions_made = parts.make(self, self.canvas, self.perform)
        self.keyboard = parts.Keyboard(settings, self.actions_made, self.canvas, self._press)
        self.commanding = parts.Commanding(self.frame, settings, self.keyboard.bindings)
        self.menus = parts.Menus(self.actions_made, self.frame.header.menus, self)
        self.possible = parts.Possible(self.menus, self.editor, self.views, self.look, self.display)
        self._connect()
        self.take_up(session)
        if self.keyboard.trouble:
            self.frame.messages.say(self.keyboard.trouble, kind="warning")

    def _connect(self) -> None:
        frame, editor = self.frame, self.editor
        self.keyboard.bindings.changed.connect(self._show_printed)
        self.keyboard.bindings.changed.connect(self.display.keeper.soon)
        self.commanding.use(self.perform, self._label, self.possible.at_hand)
        frame.header.search_asked.connect(self.commanding.ask)
        self.canvas.menu_requested.connect(self._show_menu)
        editor.told.connect(frame.palette_row.tell)
        self.showing.opening.connect(self._make_room)
        self.showing.opened.connect(self._visit)
        self.showing.emptied.connect(self.first_steps.show_nothing)
        self.showing.changed.connect(self._show_changed)
        self.reading.told.connect(editor.tell)
        frame.queue.chosen.connect(self.showing.open)
        self.course.opened.connect(self.showing.open)
        for opened in (frame.queue.chosen, self.course.opened):
            opened.connect(self.seeking.show_words)
        self.seeking.asked.connect(self.views.annotate)
        self.course.ended.connect(frame.messages.say)
        self.course.told.connect(editor.tell)
        self.remarks.going.connect(self.showing.open_at)
        frame.inspector.activated.connect(self.showing.activate)
        frame.inspector.labelled.connect(self._label)
        frame.inspector.source_kind_chosen.connect(self._set_source_kind)
        frame.inspector.speaker_asked.connect(self.speaking.ask)
        frame.inspector.noted.connect(self._annotate)
        frame.palette_row.chosen.connect(self._label)
        frame.speaker_field.left.connect(self.display.focus_canvas)
        self.first_steps.told.connect(frame.messages.say)
        self.files.opened.connect(self.opener.open)
        self.tending.opened.connect(self.opener.open)
        self.tending.arrived.connect(self.showing.show_arrived)
        self.opener.opened.connect(self.take_up)
        self.opener.failed.connect(self.show_unopened)
        self.telling.back_asked.connect(self.opener.open)
        self.opener.samples_wanted.connect(self._import_samples)
        self.running.jobs.ended.connect(self.first_steps.offer_tour_soon)
        self.files.command_asked.connect(self.running.run)
        self.files.chosen.connect(self.bringing.look_into)
        self.delivered.left.connect(self.views.back)
        self.delivered.told.connect(editor.tell)
        self.versions.going.connect(self.showing.open)
        self.versions.questions_asked.connect(self.remarks.list_questions)
        self.versions.arrived.connect(self.showing.show_arrived)
        self.versions.told.connect(editor.tell)
        self.watching.arrived.connect(self.showing.show_arrived)
        self.watching.told.connect(editor.tell)
        self.suggesting.command_asked.connect(self.running.run)
        self.look.themed.connect(self._show_theme)
        self.views.changed.connect(self._show_possible)

    # actions

    def perform(self, action: Action) -> None:
        """Do what an action says; what cannot be done is told in place."""
        handler = action.handler
        instead = self.views.instead(handler) or self.history.instead(handler)
        self.telling.attempt(instead or attrgetter(handler)(self))
        self._show_possible()

    def _key_of(self, name: str) -> str:
        return self.keyboard.bindings.first(name)

    def show_error(self, text: str) -> None:
        """Tell what went wrong, in the window."""
        self.furnish()
        self.telling.show_error(text)

    def show_place(self, dispatch: str, place: int) -> None:
        """Show a dispatch at a place of its text."""
        self.telling.attempt(self.showing.open, dispatch)
        self.views.annotate()
        self.canvas.set_caret(place)

    def _show_menu(self, at: QPoint, offset: int) -> None:
        del offset
        self.possible.pop_up(at, self.keyboard.bindings, self._label)

    def _show_possible(self) -> None:
        self.possible.show()
        self.display.keeper.soon()

    # the project

    def take_up(self, session: Session | None) -> None:
        """Show a session, or the start view for none; the one before is closed.

        Where nobody has said yet who works on it, that is asked first.
        """
        waiting = session if session and projects.unnamed(session, self.settings) else None
        session = None if waiting else session
        self.same_again.leave()
        self.guiding.keep_draft()
        self.day.leave()
        before, self.session = self.session, session
        self.tending.take_up(session)
        self.opener.take_up(session)
        self.possible.take_up(session)
        self.running.take_up(session)
        self.suggesting.take_up(session.project if session else None)
        self.delivered.take_up(session)
        coming = session or waiting
        if before is not None and (coming is None or before.project is not coming.project):
            before.project.close()
        frame, language = self.frame, self.look.language
        scheme = session.project.scheme if session else None
        frame.messages.hide()
        self.display.take_up(scheme, language)
        acts = {
            "editor.quoting.take": self.editor.quoting.take,
            "editor.quoting.cue": self.editor.quoting.cue,
            "editor.quoting.source": self.editor.quoting.source,
            "speaking.ask": self.speaking.ask,
        }
        self.keyboard.take_up(scheme, language)
        self.commanding.take_up(scheme, language, self.look.theme)
        frame.palette_row.show_scheme(scheme, language, acts, self.keyboard.bindings)
        frame.set_theme(self.look.theme, scheme)
        self.telling.take_up(session)
        self._show_project()
        frame.queue.take_up(session, language)
        self.course.take_up(session)
        self.remarks.take_up(session)
        self.guiding.take_up(session, language)
        self.citing.take_up(session)
        self.files.take_up(session.project.path if session else None)
        self.first_steps.take_up(session)
        self.views.take_up(session)
        self.showing.take_up(session)
        self.running.resuming.take_up(session)
        self.watching.take_up(session)
        self.identity.take_up(session, waiting)

    def _show_project(self) -> None:
        session = self.session
        name = session.project.path.name if session else ""
        self.setWindowTitle(
            self.tr("{} – Workbench").format(name) if name else self.tr("Workbench")
        )
        header = self.frame.header
        header.show_project(name, session.annotator if session else "")
        if session is None:
            return
        header.show_saved(writable=not session.project.read_only)
        if not is_kept(session.project.path):
            self.settings.opened(session.project.path)

    def show_unopened(self, path: str, why: str) -> None:
        """Tell why a project cannot be opened, and lead to its backups."""
        self.furnish()
        self.first_steps.show_recent()
        backups = self.tr("Its backups…"), lambda: self.views.show_backups_of(path)
        self.telling.show_error(why, remedy=backups if path else None)

    def _import_samples(self, folder: str) -> None:
        self.identity.when_named(lambda: self.files.bring_in([folder]))

    def close_project(self) -> None:
        """Go back to the start view."""
        if self.tending.may_close():
            self.take_up(None)

    # the dispatch

    def _make_room(self) -> None:
        """Have nothing in the way of the dispatch that comes."""
        self.views.annotate()
        self.frame.messages.pass_over()
        self.same_again.leave()

    def _visit(self) -> None:
        if self.session is not None:
            self.day.visit(self.session)

    def _show_changed(self) -> None:
        self.day.show_progress(self.session)
        self.remarks.show()
        self.feedback.show(self.session)
        self.versions.show(self.session)
        self._show_possible()

    def _press(self, key: str) -> bool:
        try:
            return self.editor.press(key)
        except WorkbenchError as error:
            self.telling.refuse(error)
            return True

    def _label(self, code: str) -> None:
        self.telling.attempt(self.editor.give, code)

    def _set_source_kind(self, kind: SourceKind) -> None:
        self.telling.attempt(self.editor.quoting.set_source_kind, kind)

    def _annotate(self, note: str) -> None:
        self.telling.attempt(self.editor.annotate, note)

    # how it is shown

    def _show_printed(self) -> None:
        self.frame.palette_row.show_keys()
        self.frame.header.search.show_key(self.keyboard.bindings.first("commanding.ask"))

    def _show_theme(self) -> None:
        scheme = self.session.project.scheme if self.session else None
        self.frame.set_theme(self.look.theme, scheme)
        self.views.set_theme(self.look.theme)
        self.commanding.set_theme(self.look.theme)
        self._show_possible()

    def warm(self) -> None:
        """Start what the first paint did not need: garbage collection, writing, suggesting."""
        gc.enable()
        self.furnish()
        session = self.session
        if session is not None and not session.project.read_only:
            session.project.table("sets")
        # A window that was never shown has none.
        handle = cast("QWindow | None", self.windowHandle())
        if handle is not None:
            self.day.clock.watch(handle)
        self.editor.quoting.completing.ask_from(self.running.start())
        self.first_steps.offer_tour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the taste, end the background work, close the file."""
        self.furnish()
        if not self.tending.may_close():
            event.ignore()
            return
        self.tending.leave()
        self.identity.leave()
        self.editor.quoting.completing.go_on()
        self.guiding.keep_draft()
        self.running.close()
        self.watching.close()
        self.views.take_up(None)
        self.showing.leave()
        self.possible.take_up(None)
        self.display.keeper.keep()
        self.day.leave()
        self.frame.queue.model.take_up(None)
        if self.session is not None:
            self.session.project.close()
            self.session = None
        super().closeEvent(event)
