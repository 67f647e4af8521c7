"""Remarks: notes, flags and skips with their reasons, and questions, written in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from workbench.commands import remarks, states
from workbench.gui.canvas.items import Item
from workbench.gui.display import Display
from workbench.gui.editing.editor import Editor
from workbench.gui.frame import Frame
from workbench.gui.queue.course import Course
from workbench.gui.side.side import QUESTIONS
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.state import State
from workbench.session import Session
from workbench.store import questions, reasons
from workbench.store.questions import OpenQuestion

if TYPE_CHECKING:
    from workbench.gui.editing.short_field import ShortField


class Remarks(QObject):
    """Asks for remarks in a short field over the frame, and lists what is open at its side.

    Signals:
        going: the ids of a dispatch and of an annotation in it, or of none, to be shown.
    """

    going = Signal(str, str)

    def __init__(
        self,
        editor: Editor,
        course: Course,
        frame: Frame,
        display: Display,
        attempt: Callable[[Callable[[], object]], None],
    ) -> None:
        """Serve a frame; ``attempt`` calls a function and tells in place what it cannot do."""
        super().__init__(frame)
        self._editor, self._course = editor, course
        self._frame, self._display, self._attempt = frame, display, attempt
        self._session: Session | None = None
        self._keep: Callable[[str], object] = str
        self._settled: dict[str, Edit] = {}
        self._listed = self._turning = False
        course.flagged.connect(self._ask_why)
        editor.moved.connect(self._show_card)
        frame.side.turned.connect(self._turned)

    def take_up(self, session: Session | None) -> None:
        """Write the remarks of a session."""
        self._session = session
        self._settled.clear()
        self.show()

    @property
    def _open(self) -> Session:
        if self._session is None:
            raise LookupError("no project is open")
        return self._session

    # the field

    @cached_property
    def field(self) -> ShortField:
        """The field; it is made when it is asked for first."""
        from workbench.gui.editing.short_field import ShortField  # the start waits for every import

        made = ShortField(self._frame)
        made.given.connect(self._given)
        made.left.connect(self._display.focus_canvas)
        return made

    def _given(self, text: str) -> None:
        self._attempt(lambda: self._keep(text))

    def _ask(
        self,
        caption: str,
        text: str,
        item: Item | None,
        keep: Callable[[str], object],
        choices: Sequence[str] = (),
    ) -> None:
        """Ask for a text below an item, or at the top of the dispatch."""
        if item is not None:
            # To be written on, it has to be in sight.
            self._editor.activate(item.id)
        self._keep = keep
        self.field.ask(caption, text, self._below(item), choices)

    def _below(self, item: Item | None) -> QPoint:
        canvas, frame = self._frame.canvas, self._frame
        if item is not None:
            return canvas.viewport().mapTo(frame, canvas.cursorRect().bottomLeft())
        return frame.page.mapTo(frame, QPoint(frame.page.width() // 4, 40))

    # notes

    def note(self) -> None:
        """Write the note of the active item, or of the dispatch when there is none."""
        item = self._editor.active
        if item is None:
            self.note_dispatch()
            return
        caption = self.tr("Note on “{}”").format(self._words(item))
        self._ask(caption, item.annotation.note, item, self._editor.annotate)

    def note_dispatch(self) -> None:
        """Write the note of the dispatch."""
        self._ask(self.tr("Note on the dispatch"), self._open.annotations.note, None, self._note)

    def _note(self, text: str) -> None:
        made = self._open.annotations
        if text != made.note:
            said = self.tr("The note is kept.") if text else self.tr("The note is gone.")
            self._editor.do(remarks.note(made, text), said)

    def _words(self, item: Item) -> str:
        start, end = item.annotation.start, min(item.annotation.end, item.annotation.start + 40)
        words = " ".join(self._editor.text[start:end].split())
        return words if end == item.annotation.end else f"{words}…"

    # reasons

    def _ask_why(self) -> None:
        caption = self.tr("Flagged. Why? ⏎ alone: no reason")
        known = reasons.reasons(self._open.project)
        self._ask(caption, "", None, self._flag, known)

    def _flag(self, reason: str) -> None:
        if not reason:
            return
        edit = states.mark(self._open.annotations, State.FLAGGED, reason)
        self._editor.do(edit, self.tr("Flagged: {}").format(reason))
        reasons.add(self._open.project, reason)

    def skip(self) -> None:
        """Ask why the dispatch is skipped, then skip it; without a reason as well."""
        caption = self.tr("Skip this dispatch. Why? ⏎ alone: no reason")
        known = reasons.reasons(self._open.project)
        self._ask(caption, self._open.annotations.reason, None, self._skip, known)

    def _skip(self, reason: str) -> None:
        self._course.skip(reason)
        if reason:
            reasons.add(self._open.project, reason)

    # questions

    def ask(self) -> None:
        """Ask a question on the active item or on the dispatch; change or settle an open one."""
        item = self._editor.active
        name = item.id if item is not None else ""
        asked = self._open.annotations.questions.values()
        before = next((q for q in asked if q.annotation == name), None)
        if item is None:
            caption = self.tr("Question on the dispatch")
        else:
            caption = self.tr("Question on “{}”").format(self._words(item))
        if before is not None:
            caption += self.tr(" · empty: it is settled")
        text = before.text if before else ""
        self._ask(caption, text, item, lambda written: self._put(name, before, written))

    def _put(self, annotation: str, before: Question | None, text: str) -> None:
        made = self._open.annotations
        if before is None and text:
            self._editor.do(
                remarks.ask(made, text, annotation), self.tr("The question is in your list.")
            )
        elif before is not None and not text:
            self._editor.do(remarks.settle(made, before), self.tr("The question is settled."))
        elif before is not None and text != before.text:
            self._editor.do(remarks.reword(made, before, text), self.tr("The question is changed."))

    def list_questions(self) -> None:
        """Show every question that is open, and go to the list; or back to the text."""
        side = self._frame.side
        if side.shows(QUESTIONS) and side.questions.view.hasFocus():
            self._display.focus_canvas()
            return
        self._display.unfold_side()
        side.turn(QUESTIONS)
        side.questions.view.setFocus()

    def _turned(self, page: str) -> None:
        if page != QUESTIONS:
            return
        if not self._listed:
            listed = self._frame.side.questions
            listed.chosen.connect(self._go)
            listed.turned.connect(self._turn_in_place)
            listed.left.connect(self._display.focus_canvas)
            self._listed = True
        self._list()

    def _list(self) -> None:
        session = self._session
        listed = self._frame.side.questions
        rows = questions.open_questions(session.project, session.annotator) if session else []
        shown = [row for row in listed.model.rows if row.question.id not in listed.model.settled]
        if rows != shown:
            listed.show_rows(rows)

    def _go(self, row: OpenQuestion) -> None:
        self.going.emit(row.dispatch, row.question.annotation)

    def _turn_in_place(self, place: int) -> None:
        self._attempt(lambda: self._turn(place))

    def _turn(self, place: int) -> None:
        """Settle a question of the list, or take that back: its row stays until the next list."""
        listed, session = self._frame.side.questions, self._open
        row = listed.model.rows[place]
        done = self._settled.get(row.question.id)
        if done is None:
            made = session.project.annotation_set(row.dispatch, session.annotator)
            edit = remarks.settle(made, row.question)
        else:
            edit = done.inverse()
        self._turning = True
        try:
            session.do(edit)
        finally:
            self._turning = False
        listed.model.settle(place, settled=done is None)
        self._settled = {**self._settled, row.question.id: edit}
        if done is not None:
            del self._settled[row.question.id]

    def _show_card(self) -> None:
        session, active = self._session, self._frame.canvas.active
        opened = session is not None and session.dispatch is not None
        made = session.annotations if session is not None and opened else None
        self._frame.side.card.show_set(
            made, active or "", blind=session is not None and session.blind
        )

    def show(self) -> None:
        """Show the remarks on the open dispatch, and what is open in the project."""
        session, side = self._session, self._frame.side
        self._show_card()
        asked = questions.count(session.project, session.annotator) if session else 0
        side.show_count(asked)
        if side.shows(QUESTIONS) and not self._turning:
            self._list()
