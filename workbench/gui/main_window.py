"""Main window: shows a session, asks it for every change, and redraws what an edit touched."""

from __future__ import annotations

from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QPoint
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from workbench.commands import states
from workbench.errors import WorkbenchError
from workbench.gui import actions, projects, settings
from workbench.gui.actions import ACTIONS, MENUS, Action, Menu, When
from workbench.gui.background import Job
from workbench.gui.contents import Contents
from workbench.gui.dialogs.keyboard import Keyboard
from workbench.gui.editor import Editor
from workbench.gui.files import Files
from workbench.gui.frame import Frame
from workbench.gui.keys import CanvasKeys
from workbench.gui.look import Look
from workbench.gui.settings import Settings
from workbench.gui.speaker_field import Choice, candidates
from workbench.model.annotation import Quotation, QuotationType, SourceKind, Span
from workbench.model.edit import Edit
from workbench.model.state import State
from workbench.session import Session

_ZOOM_STEP: Final = 1.1


class MainWindow(QMainWindow):
    """The window on one session, or on none."""

    def __init__(self, session: Session | None, settings: Settings) -> None:
        """Show a session at the dispatch that was open last, or the start view."""
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.contents: Contents | None = None
        self.job: Job | None = None
        self.frame = Frame(self)
        self.canvas = self.frame.canvas
        self.look = Look(settings, self)
        self.files = Files(self)
        self.editor = Editor(self.canvas, self)
        self.setCentralWidget(self.frame)
        self.actions_made = actions.make(self, self.canvas, self.perform)
        self._fill_menus()
        self._connect()
        self.setMinimumSize(900, 560)
        self.resize(1280, 800)
        self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self.canvas.set_zoom(settings.zoom)
        self.look.apply()
        self.take_up(session)

    def _connect(self) -> None:
        frame, editor = self.frame, self.editor
        self._keys = CanvasKeys(self, self._press)
        self.canvas.installEventFilter(self._keys)
        self.canvas.menu_requested.connect(self._show_menu)
        editor.moved.connect(self._show_active)
        editor.told.connect(self._tell)
        frame.header.name_asked.connect(self.ask_name)
        frame.name_bar.named.connect(self.rename)
        frame.queue.chosen.connect(self.open_dispatch)
        frame.inspector.activated.connect(self._activate)
        frame.inspector.labelled.connect(self._label)
        frame.inspector.source_kind_chosen.connect(self._set_source_kind)
        frame.inspector.speaker_asked.connect(self.choose_speaker)
        frame.inspector.noted.connect(self._annotate)
        frame.palette_row.pressed.connect(self._press)
        frame.speaker_field.chosen.connect(self._speaker_chosen)
        frame.speaker_field.left.connect(self.focus_canvas)
        frame.start.open_asked.connect(self.files.open)
        frame.start.new_asked.connect(self.files.new)
        frame.start.samples_asked.connect(self.open_samples)
        frame.start.recent_chosen.connect(self.open_project)
        self.files.opened.connect(self.open_project)
        self.files.made.connect(self.make_project)
        self.files.command_asked.connect(self.run_command)
        self.look.themed.connect(self._show_theme)

    # actions and messages

    def perform(self, action: Action) -> None:
        """Do what an action says; what cannot be done is told in place."""
        self._try(attrgetter(action.handler)(self))
        self._show_possible()

    def _try(self, act: object, *arguments: object) -> None:
        try:
            act(*arguments) if callable(act) else None
        except WorkbenchError as error:
            self.show_error(str(error))

    def show_error(self, text: str) -> None:
        """Tell what went wrong, in the window."""
        self.frame.messages.say(text, kind="error")
        self.canvas.announce(text)

    def _tell(self, text: str) -> None:
        self.frame.palette_row.tell(text)

    def _fill_menus(self) -> None:
        for menu, text in MENUS.items():
            shown = self.frame.header.menus.addMenu(actions.shown(text))
            self._fill(shown, menu)

    def _fill(self, shown: QMenu, menu: Menu) -> None:
        for row in ACTIONS:
            if row.menu is menu:
                if row.rule:
                    shown.addSeparator()
                shown.addAction(self.actions_made[row.name])

    def _show_menu(self, at: QPoint, offset: int) -> None:
        del offset
        menu = QMenu(self)
        self._fill_labels(menu)
        menu.addSeparator()
        self._fill(menu, Menu.ANNOTATION)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill_labels(self, menu: QMenu) -> None:
        if self.session is None:
            return
        scheme, item = self.session.project.scheme, self.editor.active
        quotation = item is not None and isinstance(item.annotation, Quotation)
        labels = (
            scheme.quotation_types if quotation and not self.canvas.selection else scheme.labels
        )
        for label in labels:
            text = f"{label.name(self.look.language)}\t{label.key.upper()}"
            menu.addAction(text, lambda key=label.key: self._press(key))

    def _show_possible(self) -> None:
        session = self.session
        possible = {
            When.ALWAYS: True,
            When.PROJECT: session is not None,
            When.DISPATCH: session is not None and session.dispatch is not None,
            When.JOB: self.job is None,
        }
        shown = {"queue": self.settings.queue_shown, "inspector": self.settings.inspector_shown}
        for row in ACTIONS:
            action = self.actions_made[row.name]
            action.setEnabled(possible[row.when])
            if row.choice:
                action.setChecked(shown.get(row.choice, self.look.is_chosen(row.choice)))

    # the project

    def take_up(self, session: Session | None) -> None:
        """Show a session, or the start view for none; the one before is closed."""
        before, self.session = self.session, session
        if before is not None and (session is None or before.project is not session.project):
            before.project.close()
        frame, language = self.frame, self.look.language
        scheme = session.project.scheme if session else None
        frame.show_work(work=session is not None)
        frame.messages.hide()
        frame.inspector.show_scheme(scheme, language)
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
        if session is None:
            self._show_nothing()
            frame.start.show_recent(self.settings.recent)
        else:
            session.listeners.append(self._follow)
            self._open_last(session)

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
            text = self.tr("{} can only be read: copy it to a folder of your own to change it.")
            self.frame.messages.say(text.format(name), kind="warning", lasting=True)
        self.settings.opened(session.project.path)
        self.frame.set_widths(self.settings.queue_width, self.settings.inspector_width)
        self.frame.queue.setVisible(self.settings.queue_shown)
        self.frame.inspector.setVisible(self.settings.inspector_shown)
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
        self.frame.page.show_none(
            self.tr(
                "No dispatch is open.\nChoose one at the left, or import some: File > Import files…"
            )
        )
        self._show_items()

    def open_project(self, path: str) -> None:
        """Open a project file."""
        try:
            self.take_up(projects.open_session(Path(path), self.settings))
        except WorkbenchError as error:
            self.settings.forget(path)
            self.frame.start.show_recent(self.settings.recent)
            self.show_error(str(error))

    def make_project(self, path: str) -> None:
        """Make a project file with the default scheme, and open it."""
        self._try(lambda: self.take_up(projects.make_session(Path(path), self.settings)))

    def open_samples(self) -> None:
        """Open the project of the samples; the first time they are imported."""
        self._try(self._open_samples)

    def _open_samples(self) -> None:
        session, samples = projects.samples_session(self.settings)
        self.take_up(session)
        if samples:
            self.files.bring_in([str(samples)])

    def close_project(self) -> None:
        """Go back to the start view."""
        self.take_up(None)

    def ask_name(self) -> None:
        """Ask under which name annotations are kept."""
        self.frame.name_bar.ask(self.session.annotator if self.session else self.settings.annotator)

    def rename(self, name: str) -> None:
        """Work under a name from now on."""
        self.settings.annotator = name
        if self.session is not None and self.session.annotator != name:
            self.take_up(Session(self.session.project, name))
        self.focus_canvas()

    # the dispatch

    def open_dispatch(self, dispatch: str) -> None:
        """Show a dispatch."""
        session = self.session
        if session is None:
            return
        shown = session.open(dispatch)
        self.settings.dispatches[str(session.project.path.resolve())] = dispatch
        self.contents = Contents(session)
        self.editor.take_up(session, self.contents)
        self.canvas.set_dispatch(shown, self.contents.ordered)
        self.frame.page.show_dispatch(shown)
        self.frame.queue.mark(dispatch)
        self._show_items()
        self.focus_canvas()

    def _follow(self, edit: Edit) -> None:
        """Redraw what an edit touched."""
        session, contents = self.session, self.contents
        if session is None or contents is None:
            return
        self.canvas.change_items(*contents.update(edit))
        position = projects.position(session)
        row = session.project.queue(session.annotator, after=position - 1, limit=1)[0]
        self.frame.queue.model.refresh(row)
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
        item = self.editor.active
        self.frame.inspector.show_item(self.session, self.contents, item)
        quotation = item is not None and isinstance(item.annotation, Quotation)
        self.frame.palette_row.show_for(quotation=quotation, active=item is not None)

    def _press(self, key: str) -> bool:
        try:
            return self.editor.press(key)
        except WorkbenchError as error:
            self.show_error(str(error))
            return True

    def _activate(self, name: str) -> None:
        self.editor.activate(name)
        self.focus_canvas()

    def _label(self, code: str) -> None:
        item = self.editor.active
        if item is not None and isinstance(item.annotation, Span):
            self._try(self.editor.label, code)
        else:
            self._try(self.editor.set_type, QuotationType(code))

    def _set_source_kind(self, kind: SourceKind) -> None:
        self._try(self.editor.set_source_kind, kind)

    def _annotate(self, note: str) -> None:
        self._try(self.editor.annotate, note)

    def choose_speaker(self) -> None:
        """Open the field in which the speaker of the quotation at hand is chosen."""
        item, session, contents = self.editor.quotation, self.session, self.contents
        if item is None or session is None or contents is None:
            self._tell(self.tr("Go to a quotation first, or make one with Q."))
            return
        self.editor.activate(item.id)
        choices = candidates(session.register, projects.names(session, contents, item))
        kind = item.annotation.source_kind if isinstance(item.annotation, Quotation) else None
        new_kind = "" if kind in (None, SourceKind.PRONOUN) else str(kind)
        at = self.canvas.viewport().mapTo(self.frame, self.canvas.cursorRect().bottomLeft())
        self.frame.speaker_field.ask(choices, new_kind, at)

    def _speaker_chosen(self, choice: Choice) -> None:
        self._try(lambda: self.editor.set_speaker(choice.speaker, new=choice.new))

    def finish(self) -> None:
        """Mark the dispatch as done and open the next."""
        self._leave(State.DONE)

    def skip(self) -> None:
        """Mark the dispatch as skipped and open the next."""
        self._leave(State.SKIPPED)

    def _leave(self, state: State) -> None:
        session = self.session
        if session is None:
            return
        position = projects.position(session)
        if session.annotations.state is not state:
            session.do(states.mark(session.annotations, state))
        following = self.frame.queue.model.beside(position, forward=True)
        if following is not None:
            self.open_dispatch(following.id)
        else:
            self.frame.messages.say(self.tr("That was the last dispatch of this list."))

    def flag(self) -> None:
        """Flag the dispatch, or take the flag off."""
        if self.session is not None:
            now = self.session.annotations
            state = State.STARTED if now.state is State.FLAGGED else State.FLAGGED
            self.session.do(states.mark(now, state))

    def next_dispatch(self) -> None:
        """Open the next dispatch of the list."""
        self._go(forward=True)

    def previous_dispatch(self) -> None:
        """Open the previous dispatch of the list."""
        self._go(forward=False)

    def _go(self, *, forward: bool) -> None:
        if self.session is not None:
            model = self.frame.queue.model
            row = model.beside(projects.position(self.session), forward=forward)
            if row is not None:
                self.open_dispatch(row.id)

    # work in the background

    def run_command(self, arguments: list[str], shown: str) -> None:
        """Run a command of our own on the project, beside the window."""
        session = self.session
        if session is None or self.job is not None:
            self.show_error(self.tr("Wait until the work in the background is done."))
            return
        path = str(session.project.path)
        named = [path if argument == "PROJECT" else argument for argument in arguments]
        self.job = Job(named, self)
        self.job.said.connect(self.frame.jobs.show_text)
        self.job.ended.connect(self._job_ended)
        self.frame.jobs.begin(shown, self.job.cancel)

    def _job_ended(self, well: bool, last: str) -> None:  # noqa: FBT001 - a signal's argument
        self.job = None
        self.frame.jobs.hide()
        kind = "info" if well else "error"
        self.frame.messages.say(
            last or (self.tr("Done.") if well else self.tr("Cancelled.")), kind=kind
        )
        self.reload()

    def reload(self) -> None:
        """Read again what others may have written."""
        session = self.session
        if session is None:
            return
        self.frame.queue.reload()
        if session.dispatch is None:
            self._open_last(session)
        else:
            self.open_dispatch(session.dispatch.id)

    # how it is shown

    def _show_theme(self) -> None:
        scheme = self.session.project.scheme if self.session else None
        self.frame.set_theme(self.look.theme, scheme)
        self._show_possible()

    def zoom_in(self) -> None:
        """Draw the text larger."""
        self._zoom(self.canvas.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw the text smaller."""
        self._zoom(self.canvas.zoom / _ZOOM_STEP)

    def zoom_usual(self) -> None:
        """Draw the text at its usual size."""
        self._zoom(1.0)

    def _zoom(self, zoom: float) -> None:
        self.settings.zoom = min(3.0, max(0.5, zoom))
        self.canvas.set_zoom(self.settings.zoom)
        self.frame.page.align()

    def fold_queue(self) -> None:
        """Fold the queue, or unfold it."""
        self.settings.queue_shown = not self.settings.queue_shown
        self.frame.queue.setVisible(self.settings.queue_shown)

    def fold_inspector(self) -> None:
        """Fold the inspector, or unfold it."""
        self.settings.inspector_shown = not self.settings.inspector_shown
        self.frame.inspector.setVisible(self.settings.inspector_shown)

    def focus_canvas(self) -> None:
        """Go to the text."""
        self.canvas.setFocus()

    def show_keys(self) -> None:
        """Show every key."""
        scheme = self.session.project.scheme if self.session else None
        Keyboard(scheme, self.look.language, self).show()

    def about(self) -> None:
        """Say what this is."""
        QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("About the workbench"),
            self.tr("Annotate who said what in news dispatches.\nFree software, MIT licence."),
            QMessageBox.StandardButton.Close,
            self,
        ).open()

    def warm(self) -> None:
        """Import what the first edit needs, after the first paint."""
        if self.session is not None and not self.session.project.read_only:
            self.session.project.table("sets")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the taste, end the background work, close the file."""
        if self.job is not None:
            self.job.close()
        queue, _, inspector = self.frame.splitter.sizes()
        self.settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.settings.queue_width = queue or self.settings.queue_width
        self.settings.inspector_width = inspector or self.settings.inspector_width
        with suppress(OSError):
            settings.save(self.settings)
        if self.session is not None:
            self.session.project.close()
            self.session = None
        super().closeEvent(event)
