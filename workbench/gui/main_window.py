"""Main window: shows a session, asks it for every change, and redraws what an edit touched."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from workbench.errors import WorkbenchError
from workbench.gui import actions, projects, settings
from workbench.gui.actions import Action, When
from workbench.gui.background import Jobs
from workbench.gui.contents import Contents
from workbench.gui.course import Course
from workbench.gui.display import Display
from workbench.gui.editor import Editor
from workbench.gui.files import Files
from workbench.gui.first_steps import FirstSteps
from workbench.gui.frame import Frame
from workbench.gui.keys import CanvasKeys
from workbench.gui.look import Look
from workbench.gui.menus import Menus
from workbench.gui.opener import Opener
from workbench.gui.resuming import Resuming
from workbench.gui.same_again import SameAgain
from workbench.gui.settings import Settings
from workbench.gui.speaker_field import Choice, candidates
from workbench.gui.suggesting import Suggesting
from workbench.gui.wrong import worded
from workbench.model.annotation import Quotation, SourceKind
from workbench.model.edit import Edit
from workbench.model.scheme import Label
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.suggester import Suggester


class MainWindow(QMainWindow):
    """The window on one session, or on none."""

    def __init__(self, session: Session | None, settings: Settings) -> None:
        """Show a session at the dispatch that was open last, or the start view."""
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.contents: Contents | None = None
        self.frame = Frame(self)
        self.canvas = self.frame.canvas
        self.look = Look(settings, self)
        self.files = Files(self)
        self.editor = Editor(self.canvas, self)
        self.display = Display(self, self.frame, settings)
        self.opener = Opener(settings, self)
        self.course = Course(self.frame.queue.model, self)
        self.jobs = Jobs(self.frame.jobs, self)
        self.resuming = Resuming(settings, self.frame.messages, self)
        self.suggester: Suggester | None = None
        self.suggesting = Suggesting(self)
        self.same_again = SameAgain(self)
        self.first_steps = FirstSteps(
            self, self.frame, settings, self.opener, self.files, self._key_of
        )
        self.setCentralWidget(self.frame)
        self.actions_made = actions.make(self, self.canvas, self.perform)
        self.menus = Menus(self.actions_made, self.frame.header.menus, self)
        self.look.apply()
        self._connect()
        self.display.take_size()
        self.take_up(session)

    def _connect(self) -> None:
        frame, editor = self.frame, self.editor
        self._keys = CanvasKeys(self, self._press)
        self.canvas.installEventFilter(self._keys)
        self.canvas.menu_requested.connect(self._show_menu)
        editor.moved.connect(self._show_active)
        editor.told.connect(self._tell)
        frame.header.name_asked.connect(self.ask_name)
        frame.name_bar.named.connect(self._rename)
        frame.name_bar.left.connect(self.display.focus_canvas)
        frame.queue.chosen.connect(self.open_dispatch)
        self.course.opened.connect(self.open_dispatch)
        self.course.ended.connect(frame.messages.say)
        self.course.told.connect(editor.tell)
        frame.inspector.activated.connect(self._activate)
        frame.inspector.labelled.connect(self._label)
        frame.inspector.source_kind_chosen.connect(self._set_source_kind)
        frame.inspector.speaker_asked.connect(self.choose_speaker)
        frame.inspector.noted.connect(self._annotate)
        frame.palette_row.chosen.connect(self._label)
        frame.speaker_field.chosen.connect(self._speaker_chosen)
        frame.speaker_field.left.connect(self.display.focus_canvas)
        self.first_steps.told.connect(frame.messages.say)
        self.files.opened.connect(self.opener.open)
        self.opener.opened.connect(self.take_up)
        self.opener.failed.connect(self._not_opened)
        self.opener.samples_wanted.connect(self._import_samples)
        self.jobs.refused.connect(self.show_error)
        self.jobs.ended.connect(self._job_ended)
        self.files.command_asked.connect(self._run)
        self.suggesting.command_asked.connect(self._run)
        self.resuming.command_asked.connect(self._run)
        self.look.themed.connect(self._show_theme)

    # actions and messages

    def perform(self, action: Action) -> None:
        """Do what an action says; what cannot be done is told in place."""
        self._try(attrgetter(action.handler)(self))
        self._show_possible()

    def _key_of(self, name: str) -> str:
        return actions.sequence(self.actions_made[name].shortcut().toString())

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

    def _tell_read_only(self, session: Session) -> None:
        text = self.tr("{} can only be read: copy it to a folder of your own to change it.")
        said = text.format(session.project.path.name)
        self.frame.messages.say(said, kind="warning", lasting=True)
        self.canvas.announce(said)

    def show_error(self, text: str) -> None:
        """Tell what went wrong, in the window."""
        said = worded(text)
        self.frame.messages.say(said, kind="error")
        self.canvas.announce(said)

    def _tell(self, text: str) -> None:
        self.frame.palette_row.tell(text)

    def _show_menu(self, at: QPoint, offset: int) -> None:
        del offset
        labels: tuple[Label, ...] = ()
        if self.session is not None:
            scheme, item = self.session.project.scheme, self.editor.active
            quotation = item is not None and isinstance(item.annotation, Quotation)
            typed = quotation and self.canvas.selection is None
            labels = scheme.quotation_types if typed else scheme.labels
        self.menus.pop_up(at, labels, self.look.language, self._label)

    def _show_possible(self) -> None:
        session = self.session
        possible = {
            When.ALWAYS: True,
            When.PROJECT: session is not None,
            When.DISPATCH: session is not None and session.dispatch is not None,
        }
        self.menus.show_possible(possible, {*self.look.chosen, *self.display.shown})

    # the project

    def take_up(self, session: Session | None) -> None:
        """Show a session, or the start view for none; the one before is closed."""
        self.same_again.leave()
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
        acts = (
            ("Q", self.editor.quote),
            ("C", self.editor.cue),
            ("S", self.editor.source),
            ("W", self.choose_speaker),
        )
        frame.palette_row.show_scheme(scheme, language, acts)
        frame.set_theme(self.look.theme, scheme)
        self._show_project()
        frame.queue.take_up(session)
        self.course.take_up(session)
        self.files.take_up(session.project.path if session else None)
        self.first_steps.take_up(session)
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
        entries = self.frame.queue.model.entries
        if last and session.project.has(last):
            self.open_dispatch(last)
        elif entries:
            self.open_dispatch(entries[0].id)
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
        self.frame.messages.pass_over()
        self.same_again.leave()
        self.settings.dispatches[str(session.project.path.resolve())] = dispatch
        self.contents = Contents(session)
        self.editor.take_up(session, self.contents)
        self.canvas.set_dispatch(shown, self.contents.ordered)
        self.frame.page.show_dispatch(shown)
        self.frame.queue.mark(dispatch)
        self._show_items()
        self.display.focus_canvas()
        self.canvas.announce(shown.title)
        if self.suggester is not None:
            self.suggester.look_at(dispatch)

    def _show_found(self, dispatch: str) -> None:
        if self.session and self.session.dispatch and self.session.dispatch.id == dispatch:
            self._show_arrived()

    def _show_unread(self, dispatch: str, reason: str) -> None:
        said = self.tr("No suggestions for {}: {}")
        self.show_error(said.format(dispatch, worded(reason)))

    def _follow(self, edits: Sequence[Edit]) -> None:
        """Redraw what an act touched."""
        session, contents = self.session, self.contents
        if session is None or contents is None or session.dispatch is None:
            return
        own = [edit for edit in edits if edit.dispatch == session.dispatch.id]
        for edit in own:
            self.canvas.change_items(*contents.update(edit))
        if len(own) == len(edits):
            position = projects.position(session)
            row = session.project.queue(session.annotator, after=position - 1, limit=1)[0]
            self.frame.queue.refresh(row)
        else:
            self._show_arrived()
        self.frame.header.show_saved(writable=True)
        self._show_items()

    def _show_items(self) -> None:
        session, contents = self.session, self.contents
        text = session.dispatch.text if session and session.dispatch else ""
        self.frame.inspector.show_items(text, contents)
        self.frame.page.show_checked(*(contents.checked if contents else (0, 0)))
        self.frame.header.show_progress(*self.frame.queue.show_counts())
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
        self._try(self.editor.set_source_kind, kind)

    def _annotate(self, note: str) -> None:
        self._try(self.editor.annotate, note)

    def choose_speaker(self) -> None:
        """Open the field in which the speaker of the quotation at hand is chosen."""
        item, session, contents = self.editor.quotation, self.session, self.contents
        if item is None or session is None or contents is None:
            self.editor.tell(self.tr("Go to a quotation first, or make one with Q."))
            return
        self.editor.activate(item.id)
        names, first = projects.names(session, contents, item), projects.meant(session, item)
        choices = candidates(session.register, names, first=first)
        kind = item.annotation.source_kind if isinstance(item.annotation, Quotation) else None
        new_kind = "" if kind in (None, SourceKind.PRONOUN) else str(kind)
        at = self.canvas.viewport().mapTo(self.frame, self.canvas.cursorRect().bottomLeft())
        self.frame.speaker_field.ask(choices, new_kind, at)

    def _speaker_chosen(self, choice: Choice) -> None:
        self._try(lambda: self.editor.set_speaker(choice.speaker, new=choice.new))

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

    def _show_theme(self) -> None:
        scheme = self.session.project.scheme if self.session else None
        self.frame.set_theme(self.look.theme, scheme)
        self._show_possible()

    def warm(self) -> None:
        """Start what the first paint did not need: garbage collection, writing, suggesting."""
        gc.enable()
        session = self.session
        if session is not None and not session.project.read_only:
            session.project.table("sets")
        from workbench.gui.suggester import Suggester

        self.suggester = Suggester(self)
        self.suggester.found.connect(self._show_found)
        self.suggester.failed.connect(self._show_unread)
        self.suggester.take_up(session)
        if session is not None and session.dispatch is not None:
            self.suggester.look_at(session.dispatch.id)
        self.first_steps.offer_tour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the taste, end the background work, close the file."""
        left = self.jobs.close()
        if left is not None and self.session is not None:
            self.resuming.keep(self.session, left)
        if self.suggester is not None:
            self.suggester.take_up(None)
        self.display.keep_sizes()
        with suppress(OSError):
            settings.save(self.settings)
        if self.session is not None:
            self.session.project.close()
            self.session = None
        super().closeEvent(event)
