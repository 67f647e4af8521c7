"""Main window: shows a session, asks it for every change, and redraws what an edit touched."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCloseEvent, QWindow
from PySide6.QtWidgets import QMainWindow

from workbench.errors import WorkbenchError
from workbench.gui import projects
from workbench.gui.actions.action import Action, When
from workbench.gui.canvas.view import Canvas
from workbench.gui.contents import Contents
from workbench.gui.look import Look
from workbench.gui.page import Page
from workbench.gui.reading import Reading
from workbench.gui.settings import Settings
from workbench.gui.size import take_size
from workbench.model.annotation import Quotation, SourceKind
from workbench.model.edit import Edit
from workbench.model.scheme import Label
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.lacking import AtHand
    from workbench.gui.suggester import Suggester


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
        self.contents: Contents | None = None
        self.suggester: Suggester | None = None
        self.canvas = Canvas()
        self.page = Page(self.canvas)
        self.look = Look(settings, self)
        self.reading = Reading(self.canvas, self.page, settings, self)
        self.look.apply()
        take_size(self, settings)
        self.awaited: Session | None = session
        self._furnished = False
        if glance and session is not None:
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
        self.files = parts.Files(self)
        self.editor = parts.Editor(self.canvas, self)
        self.speaking = parts.Speaking(self.editor, self.frame, self._try)
        self.finding = parts.Finding(self.canvas, self.page.find_bar)
        self.display = parts.Display(self, self.frame, self.reading, settings)
        self.opener = parts.Opener(settings, self)
        self.course = parts.Course(self.frame.queue.model, self)
        self.seeking = parts.Seeking(self.frame.queue, self.canvas, settings, self)
        self.day = parts.Day(self.frame.header, self.frame.queue, self)
        self.remarks = parts.Remarks(self.editor, self.course, self.frame, self.display, self._try)
        self.guiding = parts.Guiding(self.editor, self.frame, self.display, self._try)
        self.jobs = parts.Jobs(self.frame.jobs, self)
        self.resuming = parts.Resuming(settings, self.frame.messages, self)
        self.suggesting = parts.Suggesting(self)
        self.same_again = parts.SameAgain(self)
        self.first_steps = parts.FirstSteps(
            self, self.frame, settings, self.opener, self.files, self._key_of
        )
        self.views = parts.Views(self)
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
        self._connect()
        self.take_up(session)
        if self.keyboard.trouble:
            self.frame.messages.say(self.keyboard.trouble, kind="warning")

    def _connect(self) -> None:
        frame, editor = self.frame, self.editor
        self.keyboard.bindings.changed.connect(self._show_printed)
        self.keyboard.bindings.changed.connect(self.display.keeper.soon)
        self.commanding.use(self.perform, self._label, self._at_hand)
        frame.header.search_asked.connect(self.commanding.ask)
        self.canvas.menu_requested.connect(self._show_menu)
        editor.moved.connect(self._show_active)
        editor.told.connect(self._tell)
        self.reading.told.connect(editor.tell)
        frame.header.name_asked.connect(self.ask_name)
        frame.name_bar.named.connect(self._rename)
        frame.name_bar.left.connect(self.display.focus_canvas)
        frame.queue.chosen.connect(self.open_dispatch)
        self.course.opened.connect(self.open_dispatch)
        for opened in (frame.queue.chosen, self.course.opened):
            opened.connect(self.seeking.show_words)
        self.seeking.asked.connect(self.views.annotate)
        self.course.ended.connect(frame.messages.say)
        self.course.told.connect(editor.tell)
        self.remarks.going.connect(self._show_at)
        frame.inspector.activated.connect(self._activate)
        frame.inspector.labelled.connect(self._label)
        frame.inspector.source_kind_chosen.connect(self._set_source_kind)
        frame.inspector.speaker_asked.connect(self.speaking.ask)
        frame.inspector.noted.connect(self._annotate)
        frame.palette_row.chosen.connect(self._label)
        frame.speaker_field.left.connect(self.display.focus_canvas)
        self.first_steps.told.connect(frame.messages.say)
        self.files.opened.connect(self.opener.open)
        self.opener.opened.connect(self.take_up)
        self.opener.failed.connect(self._not_opened)
        self.opener.samples_wanted.connect(self._import_samples)
        self.jobs.refused.connect(self.show_error)
        self.jobs.ended.connect(self._job_ended)
        self.jobs.ended.connect(self.first_steps.offer_tour_soon)
        self.files.command_asked.connect(self._run)
        self.suggesting.command_asked.connect(self._run)
        self.resuming.command_asked.connect(self._run)
        self.look.themed.connect(self._show_theme)
        self.views.changed.connect(self._show_possible)

    # actions and messages

    def perform(self, action: Action) -> None:
        """Do what an action says; what cannot be done is told in place."""
        self._try(self.views.instead(action.handler) or attrgetter(action.handler)(self))
        self._show_possible()

    def _key_of(self, name: str) -> str:
        return self.keyboard.bindings.first(name)

    def _try(self, act: object, *arguments: object) -> None:
        try:
            act(*arguments) if callable(act) else None
        except WorkbenchError as error:
            self._tell_error(error)

    def _tell_error(self, error: WorkbenchError) -> None:
        if self.session is not None and self.session.project.read_only:
            self._tell_read_only(self.session)
        else:
            self.show_error(str(error))
            self.frame.messages.until_a_step_succeeds()

    def _tell_read_only(self, session: Session) -> None:
        text = self.tr("{} can only be read: copy it to a folder of your own to change it.")
        said = text.format(session.project.path.name)
        self.frame.messages.say(said, kind="warning", lasting=True)
        self.canvas.announce(said)

    def show_error(self, text: str) -> None:
        """Tell what went wrong, in the window."""
        from workbench.gui.wrong import worded  # most starts need no words for what went wrong

        self.furnish()
        said = worded(text)
        self.frame.messages.say(said, kind="error")
        self.canvas.announce(said)

    def _tell(self, text: str) -> None:
        self.frame.palette_row.tell(text)

    def _show_menu(self, at: QPoint, offset: int) -> None:
        del offset
        labels: tuple[Label, ...] = ()
        print_key, language = self.keyboard.bindings.print_key, self.look.language
        if self.session is not None:
            scheme, item = self.session.project.scheme, self.editor.active
            quotation = item is not None and isinstance(item.annotation, Quotation)
            typed = quotation and self.canvas.selection is None
            labels = scheme.quotation_types if typed else scheme.labels
        named = ((x.label, x.name(language), print_key(x.key)) for x in labels)
        self.menus.pop_up(at, named, self._label)

    def _show_possible(self) -> None:
        session = self.session
        possible = {
            When.ALWAYS: True,
            When.PROJECT: session is not None,
            When.DISPATCH: self._dispatch_shown,
            When.VIEW: self._dispatch_shown or not self.views.annotating,
        }
        self.menus.show_possible(possible, {*self.look.chosen, *self.display.shown})
        self.display.keeper.soon()

    @property
    def _dispatch_shown(self) -> bool:
        session = self.session
        return session is not None and session.dispatch is not None and self.views.annotating

    def _at_hand(self) -> AtHand:
        session, editor = self.session, self.editor
        open_, turning = self._dispatch_shown, not self.views.annotating
        from workbench.gui.lacking import AtHand

        return AtHand(
            project=session is not None,
            dispatch=open_,
            active=open_ and editor.active is not None,
            quotation=open_ and editor.quotation is not None,
            selection=open_ and self.canvas.selection is not None,
            can_undo=turning or (session is not None and session.can_undo),
            can_redo=turning or (session is not None and session.can_redo),
        )

    # the project

    def take_up(self, session: Session | None) -> None:
        """Show a session, or the start view for none; the one before is closed."""
        self.same_again.leave()
        self.guiding.keep_draft()
        self.day.leave()
        before, self.session = self.session, session
        if self.suggester is not None:
            self.suggester.take_up(session)
        self.suggesting.take_up(session.project if session else None)
        if before is not None and (session is None or before.project is not session.project):
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
        self._show_project()
        frame.queue.take_up(session, language)
        self.course.take_up(session)
        self.remarks.take_up(session)
        self.guiding.take_up(session, language)
        self.files.take_up(session.project.path if session else None)
        self.first_steps.take_up(session)
        self.views.take_up(session)
        if session is None:
            self._show_nothing()
        else:
            session.listeners.append(self._follow)
            self._open_last(session)
        self.resuming.take_up(session)

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
        if session.project.read_only:
            self._tell_read_only(session)
        self.settings.opened(session.project.path)
        if not self.settings.annotator and not session.project.read_only:
            self.frame.name_bar.ask(session.annotator)

    def _open_last(self, session: Session) -> None:
        last = self.settings.dispatches.get(str(session.project.path.resolve()), "")
        first = self.frame.queue.first
        if last and session.project.has(last):
            self.open_dispatch(last)
            self.display.return_to(session.project.path)
        elif first:
            self.open_dispatch(first)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.contents = None
        self.editor.take_up(None, None)
        self.first_steps.show_nothing()
        self._show_items()

    def _not_opened(self, why: str) -> None:
        self.first_steps.show_recent()
        self.show_error(why)

    def _import_samples(self, folder: str) -> None:
        self.files.bring_in([folder])

    def close_project(self) -> None:
        """Go back to the start view."""
        self.take_up(None)

    def ask_name(self) -> None:
        """Ask under which name annotations are kept."""
        self.frame.name_bar.ask(self.session.annotator if self.session else self.settings.annotator)

    def _rename(self, name: str) -> None:
        self.opener.rename(name, self.session)
        self.display.focus_canvas()

    # the dispatch

    def open_dispatch(self, dispatch: str) -> None:
        """Show a dispatch."""
        session = self.session
        if session is None:
            return
        shown = session.open(dispatch)
        self.views.annotate()
        self.frame.messages.pass_over()
        self.same_again.leave()
        self.settings.dispatches[str(session.project.path.resolve())] = dispatch
        self.display.follow(session.project.path)
        self.contents = Contents(session)
        self.editor.take_up(session, self.contents)
        self.canvas.set_dispatch(shown, self.contents.ordered)
        self.frame.page.show_dispatch(shown)
        self.frame.queue.mark(dispatch)
        self.day.visit(session)
        self._show_items()
        self.display.focus_canvas()
        self.canvas.announce(shown.title)
        if self.suggester is not None:
            self.suggester.look_at(dispatch)

    def _show_at(self, dispatch: str, annotation: str) -> None:
        """Show a dispatch and an annotation in it, where it is still there."""
        if self.session is None or self.session.annotations.dispatch != dispatch:
            self.open_dispatch(dispatch)
        self._activate(annotation)

    def _show_found(self, dispatch: str) -> None:
        if self.session and self.session.dispatch and self.session.dispatch.id == dispatch:
            self._show_arrived()

    def _show_unread(self, dispatch: str, reason: str) -> None:
        from workbench.gui.wrong import worded

        said = self.tr("No suggestions for {}: {}")
        self.show_error(said.format(dispatch, worded(reason)))

    def _follow(self, edits: Sequence[Edit]) -> None:
        """Redraw what an act touched."""
        self.frame.messages.succeeded()
        session, contents = self.session, self.contents
        if session is None or contents is None or session.dispatch is None:
            return
        own = [edit for edit in edits if edit.dispatch == session.dispatch.id]
        for edit in own:
            self.canvas.change_items(*contents.update(edit))
        if len(own) == len(edits):
            self.frame.queue.refresh(projects.position(session))
        else:
            self._show_arrived()
        self.frame.header.show_saved(writable=True)
        self._show_items()

    def _show_items(self) -> None:
        session, contents = self.session, self.contents
        text = session.dispatch.text if session and session.dispatch else ""
        self.frame.inspector.show_items(text, contents)
        self.frame.page.show_checked(*(contents.checked if contents else (0, 0)))
        self.day.show_progress(session)
        self.remarks.show()
        self._show_active()
        self._show_possible()

    def _show_active(self) -> None:
        item = self.editor.active if self.contents is not None else None
        self.frame.inspector.show_item(self.session, self.contents, item)
        quotation = item is not None and isinstance(item.annotation, Quotation)
        self.frame.palette_row.show_for(quotation=quotation, active=item is not None)

    def _press(self, key: str) -> bool:
        try:
            return self.editor.press(key)
        except WorkbenchError as error:
            self._tell_error(error)
            return True

    def _activate(self, name: str) -> None:
        self.editor.activate(name)
        self.display.focus_canvas()

    def _label(self, code: str) -> None:
        self._try(self.editor.give, code)

    def _set_source_kind(self, kind: SourceKind) -> None:
        self._try(self.editor.quoting.set_source_kind, kind)

    def _annotate(self, note: str) -> None:
        self._try(self.editor.annotate, note)

    # work in the background

    def _run(self, arguments: list[str], shown: str) -> None:
        """Run a command of our own on the project, beside the window."""
        if self.session is not None:
            known = {
                projects.PLACE: str(self.session.project.path),
                projects.WHO: self.session.annotator,
            }
            self.jobs.run([known.get(a, a) for a in arguments], shown)
            if self.session.dispatch is None:
                self.frame.page.show_none(shown)
                self.frame.queue.show_empty(shown)

    def _job_ended(self, well: bool, last: str) -> None:  # noqa: FBT001 - a signal's argument
        self._show_arrived()
        self.frame.messages.say(last, kind="info" if well else "error")
        self.canvas.announce(last)

    def _show_arrived(self) -> None:
        """Show what others wrote meanwhile, and leave the annotator at the same place."""
        session = self.session
        if session is None:
            return
        self.frame.queue.reload()
        if session.dispatch is None:
            self._open_last(session)
            return
        session.reload()
        self.contents = Contents(session)
        self.editor.take_up(session, self.contents)
        self.canvas.set_items(self.contents.ordered)
        self._show_items()

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
        from workbench.gui.suggester import Suggester

        self.suggester = Suggester(self)
        self.suggester.found.connect(self._show_found)
        self.suggester.failed.connect(self._show_unread)
        self.suggester.take_up(session)
        self.editor.quoting.completing.ask_from(self.suggester)
        if session is not None and session.dispatch is not None:
            self.suggester.look_at(session.dispatch.id)
        self.first_steps.offer_tour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the taste, end the background work, close the file."""
        self.furnish()
        self.editor.quoting.completing.go_on()
        self.guiding.keep_draft()
        left = self.jobs.close()
        if left is not None and self.session is not None:
            self.resuming.keep(self.session, left)
        if self.suggester is not None:
            self.suggester.take_up(None)
        self.display.keeper.keep()
        self.day.leave()
        self.frame.queue.model.take_up(None)
        if self.session is not None:
            self.session.project.close()
            self.session = None
        super().closeEvent(event)
