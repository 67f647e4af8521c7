"""History: lists what was done to the dispatch at hand, shows it as it was, and restores it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.commands.restoring import restore
from workbench.errors import WorkbenchError
from workbench.gui.canvas.items import Since
from workbench.gui.side.side import HISTORY, SELECTION
from workbench.gui.wires.banner import Line
from workbench.model.annotation_set import AnnotationSet
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.history.page import HistoryPage
    from workbench.gui.history.past import Past
    from workbench.gui.main_window import MainWindow
    from workbench.store.history import Step


class NotPastError(WorkbenchError):
    """The dispatch is not shown as it was, or is somebody else's."""


class History(QObject):
    """Opens the page of the history at the side of a window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window; nothing is listed before the page is opened."""
        super().__init__(window)
        self._window, self._side, self._banner = window, window.frame.side, window.page.past
        self._page: HistoryPage | None = None
        self._then: AnnotationSet | None = None
        self._who = ""
        self._returning = False
        self._side.turned.connect(self._turned)
        window.showing.opened.connect(self._list_own)
        window.showing.changed.connect(self._follow)
        window.views.changed.connect(self.back)

    @property
    def _session(self) -> Session | None:
        session = self._window.session
        return session if session is not None and session.dispatch is not None else None

    # the list

    def turn(self) -> None:
        """Go to the list of what was done to the dispatch; from there, back to the text."""
        if self._side.shows(HISTORY) and self._side.history.place.hasFocus():
            self._leave()
            return
        self._window.display.unfold_side()
        self._side.turn(HISTORY)
        self._side.history.place.setFocus()

    def _leave(self) -> None:
        """Go back to the dispatch as it is, or from there to the text."""
        if self._then is None:
            self._side.turn(SELECTION)
        self.back()
        self._window.display.focus_canvas()

    def _turned(self, name: str) -> None:
        if name != HISTORY:
            self.back()
            return
        if self._page is None:
            page = self._page = self._side.history
            page.chosen.connect(self._try(self._look))
            page.named.connect(self._list)
            page.left.connect(self._leave)
        self._list_own()

    def _list_own(self) -> None:
        session = self._session
        if session is not None:
            self._list(session.annotator)

    def _list(self, who: str) -> None:
        """List the acts of an annotator, where the list is seen."""
        from workbench.store import history  # the start of the window waits for every import

        self._who, session = who, self._session
        if self._page is None or session is None or not self._side.shows(HISTORY):
            return
        self.back()
        project, dispatch = session.project, session.annotations.dispatch
        names = sorted({*history.annotators(project, dispatch), session.annotator})
        self._page.show_acts(
            names,
            who,
            lambda after, limit: history.steps(project, dispatch, who, after=after, limit=limit),
            self._window.editor.text,
        )

    def _follow(self) -> None:
        """Follow what is done to the dispatch, and leave the past where others have done so."""
        session = self._session
        if self._returning or (session is not None and session.looking_back):
            return
        self._forget()
        self._list(self._who)

    # the past

    def _look(self, step: Step) -> None:
        """Show the dispatch as it was behind an act."""
        from workbench.gui.history.past import Past
        from workbench.store import history

        session = self._session
        if session is None or self._page is None:
            return
        self._window.same_again.leave()
        dispatch = session.annotations.dispatch
        now = session.project.annotation_set(dispatch, self._who)
        self._then = history.as_of(session.project, dispatch, self._who, step.clock)
        session.look_back(self._then)
        past = Past(session, now)
        self._page.looking = True
        self._window.showing.show_contents(past)
        self._tell(step, past, same=now == self._then)

    def _tell(self, step: Step, past: Past, *, same: bool) -> None:
        from workbench.gui.history import words

        key = self._window.keyboard.bindings.first
        said = self.tr("As it was on {}, {}, by {}").format(
            words.day(step.at), words.time(step.at), self._who
        )
        acts = [(self.tr("Back"), key("editor.let_go"), self._try(self._leave))]
        if self._own and not same:
            acts.insert(0, (self.tr("Restore"), key("history.restore"), self._try(self.restore)))
        write, since = self._window.locale().toString, past.since
        told = (
            (Since.GONE, self.tr("{} gone since: {}")),
            (Since.CHANGED, self.tr("{} changed since: {}")),
            (Since.COME, self.tr("{} come since: {}")),
        )
        parts = [text.format(sign, write(since[sign])) for sign, text in told if since[sign]]
        legend = " · ".join(parts) or self.tr("The annotations are the same now.")
        self._banner.show_lines((Line(said, grave=True, acts=acts), Line(legend)))
        self._window.canvas.announce(f"{said}. {legend}")

    @property
    def _own(self) -> bool:
        session = self._session
        return session is not None and self._who == session.annotator

    def _try(self, act: Callable[..., object]) -> Callable[..., None]:
        # A button tells whether it is checked, which nobody asked.
        return lambda *given: self._window.telling.attempt(
            act, *(each for each in given if not isinstance(each, bool))
        )

    def back(self) -> None:
        """Show the dispatch as it is."""
        if self._then is None:
            return
        self._forget()
        self._returning = True
        self._window.showing.show_now()
        self._returning = False

    def _forget(self) -> None:
        self._then = None
        self._banner.show_lines(())
        if self._page is not None:
            self._page.looking = False

    def restore(self) -> None:
        """Bring the dispatch back to what is shown of it; that is one act, and can be undone."""
        session, then = self._session, self._then
        if session is None or then is None:
            raise NotPastError(
                self.tr("The dispatch is shown as it is: choose in its history how it was.")
            )
        if not self._own:
            raise NotPastError(
                self.tr("What {} did is restored under the name of {}.").format(
                    self._who, self._who
                )
            )
        self.back()
        edit = restore(session.annotations, then, {speaker.id for speaker in session.register})
        session.do(edit)
        self._window.editor.moved.emit()
        self._window.editor.tell(self.tr("Restored. Undo takes it back."))

    def instead(self, handler: str) -> Callable[[], object] | None:
        """Return what is done at the path of an action's handler while it is shown as it was."""
        session = self._session
        if self._then is None or session is None:
            return None
        refused = ("editor.accept", "editor.accept_all", "editor.reject")
        own: dict[str, Callable[[], object]] = dict.fromkeys(refused, session.check_now)
        return {**own, "editor.let_go": self._leave}.get(handler)
