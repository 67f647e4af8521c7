"""Showing: the dispatch that is open, and after each act what the act touched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.gui import projects
from workbench.gui.display import Display
from workbench.gui.editing.contents import Contents
from workbench.gui.editing.editor import Editor
from workbench.gui.frame import Frame
from workbench.gui.settings import Settings
from workbench.model.annotation import Quotation
from workbench.model.edit import Edit
from workbench.session import Session


class Showing(QObject):
    """Shows one dispatch of a session in a frame.

    Signals:
        opening: a dispatch was opened and will be shown.
        opened: the id of a dispatch that is shown now.
        emptied: the session has no dispatch to show, or there is no session.
        changed: what is shown of the dispatch has changed, perhaps to nothing.
    """

    opening = Signal()
    opened = Signal(str)
    emptied = Signal()
    changed = Signal()

    def __init__(self, editor: Editor, frame: Frame, display: Display, settings: Settings) -> None:
        """Show nothing before ``take_up``."""
        super().__init__(frame)
        self._editor, self._frame = editor, frame
        self._display, self._settings = display, settings
        self._session: Session | None = None
        self.contents: Contents | None = None
        editor.moved.connect(self.show_active)

    def take_up(self, session: Session | None) -> None:
        """Show the dispatch of a session that was open last, else the first of the queue."""
        self._session = session
        if session is None:
            self._show_nothing()
        else:
            session.listeners.append(self._follow)
            self._open_last(session)

    def leave(self) -> None:
        """Show no more of the session: its project is being closed."""
        self._session = None

    def _open_last(self, session: Session) -> None:
        last = self._settings.dispatches.get(str(session.project.path.resolve()), "")
        first = self._frame.queue.first
        if last and session.project.has(last):
            self.open(last)
            self._display.return_to(session.project.path)
        elif first:
            self.open(first)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.contents = None
        self._editor.take_up(None, None)
        self.emptied.emit()
        self._show_items()

    def open(self, dispatch: str) -> None:
        """Open a dispatch of the session, where there is one."""
        session, frame = self._session, self._frame
        if session is None:
            return
        shown = session.open(dispatch)
        self.opening.emit()
        self._settings.dispatches[str(session.project.path.resolve())] = dispatch
        self._display.follow(session.project.path)
        self.contents = Contents(session)
        self._editor.take_up(session, self.contents)
        frame.canvas.set_dispatch(shown, self.contents.ordered)
        frame.page.show_dispatch(shown)
        frame.queue.mark(dispatch)
        self._show_items()
        self._display.focus_canvas()
        frame.canvas.announce(shown.title)
        self.opened.emit(dispatch)

    def open_at(self, dispatch: str, annotation: str) -> None:
        """Open a dispatch at an annotation, where it is still there."""
        if self._session is None or self._session.annotations.dispatch != dispatch:
            self.open(dispatch)
        self.activate(annotation)

    def activate(self, name: str) -> None:
        """Make an item active, and go to the text."""
        self._editor.activate(name)
        self._display.focus_canvas()

    def _follow(self, edits: Sequence[Edit]) -> None:
        """Redraw what an act touched."""
        frame, session, contents = self._frame, self._session, self.contents
        frame.messages.succeeded()
        if session is None or contents is None or session.dispatch is None:
            return
        mine = session.dispatch.id, session.annotator
        own = [edit for edit in edits if (edit.dispatch, edit.annotator) == mine]
        for edit in own:
            frame.canvas.change_items(*contents.update(edit))
        if len(own) == len(edits):
            frame.queue.refresh(projects.position(session))
        else:
            self.show_arrived()
        frame.header.show_saved(writable=True)
        self._show_items()

    def show_arrived(self) -> None:
        """Show what others wrote meanwhile, and leave the annotator at the same place."""
        session = self._session
        if session is None:
            return
        self._frame.queue.reload()
        if session.dispatch is None:
            self._open_last(session)
            return
        self.show_now()

    def show_now(self) -> None:
        """Show the dispatch as it is stored."""
        if self._session is not None:
            self._session.reload()
            self.show_contents(Contents(self._session))

    def show_contents(self, contents: Contents) -> None:
        """Show other contents of the open dispatch."""
        self.contents = contents
        self._editor.take_up(self._session, contents)
        self._frame.canvas.set_items(contents.ordered)
        self._show_items()

    def _show_items(self) -> None:
        session, contents = self._session, self.contents
        text = session.dispatch.text if session and session.dispatch else ""
        self._frame.inspector.show_items(text, contents)
        self._frame.page.show_checked(*(contents.checked if contents else (0, 0)))
        self.show_active()
        self.changed.emit()

    def show_active(self) -> None:
        """Show the active item in full, and what the keys do to it."""
        item = self._editor.active if self.contents is not None else None
        self._frame.inspector.show_item(self._session, self.contents, item)
        quotation = item is not None and isinstance(item.annotation, Quotation)
        self._frame.palette_row.show_for(quotation=quotation, active=item is not None)
