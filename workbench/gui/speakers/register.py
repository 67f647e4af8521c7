"""Register: what is done in the view of the speakers, on the session's register."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from workbench.commands import speakers as commands
from workbench.errors import EditConflictError, ReadOnlyError, WorkbenchError
from workbench.gui.speaker_field import Choice, SpeakerField, candidates
from workbench.gui.speakers.entries import Entry
from workbench.gui.speakers.likely import Likeness, Search
from workbench.gui.speakers.view import SpeakersView
from workbench.gui.theme import Theme
from workbench.gui.wrong import worded
from workbench.model.edit import Edit
from workbench.model.register import Use
from workbench.model.speaker import Speaker
from workbench.session import Session
from workbench.store import speakers
from workbench.store.speakers import Saying


class Register(QObject):
    """Serves a view of the speakers. Every act can be taken back; nothing is asked twice.

    Signals:
        opened: a Saying: its dispatch is to be shown at it.
    """

    opened = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Make a view without a register."""
        super().__init__(parent)
        self.view = SpeakersView()
        self._session: Session | None = None
        self._stale = True
        self._counts: dict[str, tuple[int, int]] = {}
        self._moved: list[Use] = []
        self._search = Search(self)
        self._field = SpeakerField(self.view)
        view = self.view
        self._search.ended.connect(view.likely.model.show_pairs)
        self._field.chosen.connect(self._split)
        self._field.left.connect(view.sayings.setFocus)
        view.card.edited.connect(self._do)
        view.merge_asked.connect(self._merge_chosen)
        view.delete_asked.connect(self._delete_chosen)
        view.likely.same_said.connect(self._merge_likely)
        view.likely.apart_said.connect(self._keep_apart)
        view.split_asked.connect(self._ask_split)
        view.opened.connect(self.opened)

    # the view

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        if self._session is not None and self._follow in self._session.listeners:
            self._session.listeners.remove(self._follow)
        self._session, self._stale = session, True
        self._search.stop()
        self.view.likely.model.show_pairs([])
        if session is not None:
            session.listeners.append(self._follow)
            if self.view.isVisible():
                self.enter()
        else:
            self.view.show_register(None, [], {})

    def enter(self) -> None:
        """Show the register as it is now, where one was."""
        session = self._session
        if session is None:
            return
        if self._stale:
            self._counts = speakers.counts(session.project)
            self._show(session, session.project.speakers())
        self.view.focus_last()

    def leave(self) -> None:
        """Look no further for what may be the same."""
        self._search.stop()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.set_theme(theme)

    def _follow(self, edits: Sequence[Edit]) -> None:
        """Show what an act changed, now or when the view is seen again."""
        session = self._session
        moved = any(edit.dispatch for edit in edits)
        known = any(edit.registered or edit.unregistered for edit in edits)
        if session is None or not (moved or known):
            return
        self._stale = True
        if self.view.isVisible():
            if moved:
                self._counts = speakers.counts(session.project)
            self._show(session, session.register)

    def _show(self, session: Session, register: Sequence[Speaker]) -> None:
        self._stale = False
        project = session.project
        self.view.show_register(project, register, self._counts)
        self._search.begin(register, speakers.others(project))

    # acts

    def _do(self, *edits: Edit, told: str = "") -> bool:
        session = self._session
        if session is None:
            return False
        try:
            session.do(*edits)
        except WorkbenchError as error:
            self._refuse(session, error)
            return False
        self.view.tell(told)
        return True

    def _refuse(self, session: Session, error: WorkbenchError, stands: str = "") -> None:
        """Say in place why nothing was changed, and show the register as it is."""
        self._counts = speakers.counts(session.project)
        self._show(session, session.project.speakers())
        if isinstance(error, ReadOnlyError):
            text = self.tr("{} can only be read: copy it to a folder of your own to change it.")
            said = text.format(session.project.path.name)
        elif isinstance(error, EditConflictError):
            meanwhile = self.tr(
                "Somebody changed this meanwhile, so nothing was done: do it again."
            )
            said = stands or meanwhile
        else:
            said = worded(str(error))
        self.view.tell(said, bad=True)

    def undo(self) -> None:
        """Take the last act on the register back."""
        self._turn(undo=True)

    def redo(self) -> None:
        """Do the last act on the register that was taken back again."""
        self._turn(undo=False)

    def _turn(self, *, undo: bool) -> None:
        session = self._session
        if session is None:
            return
        try:
            edits = session.undo_register() if undo else session.redo_register()
        except WorkbenchError as error:
            later = self.tr(
                "Nothing was changed: later changes stand on this one; take those back first, in"
                " their dispatches."
            )
            self._refuse(session, error, later)
            return
        if not edits:
            self.view.tell(self.tr("There is nothing more in this direction."))
            return
        self.view.tell(self.tr("Taken back.") if undo else self.tr("Done again."))

    def _merge_chosen(self) -> None:
        kept = self.view.current
        others = [each for each in self.view.chosen if each != kept]
        if kept is None or not others:
            self.view.tell(
                self.tr("Choose two or more first: Shift and the arrows, or Ctrl and a click.")
            )
            return
        self._merge(kept, others)

    def _merge_likely(self, likeness: Likeness) -> None:
        self._merge(likeness.kept, [likeness.other])

    def _merge(self, kept: Entry, others: Sequence[Entry]) -> None:
        session = self._session
        if session is None:
            return
        uses = speakers.uses(session.project, [each.speaker.id for each in others])
        edits = commands.merge(kept.speaker, [each.speaker for each in others], uses)
        if self._do(*edits, told=self._given(len(uses), kept.speaker.name)):
            self.view.choose(kept.speaker.id)

    def _keep_apart(self, likeness: Likeness) -> None:
        session = self._session
        if session is None:
            return
        try:
            speakers.keep_apart(session.project, *likeness.pair)
        except WorkbenchError as error:
            self._refuse(session, error)
            return
        self.view.likely.model.drop(likeness.pair)
        self.view.tell(self.tr("They will not be offered again."))

    def _delete_chosen(self) -> None:
        unused = [each.speaker for each in self.view.chosen if not each.quotations]
        if not unused:
            self.view.tell(self.tr("Who has quotations stays: merge it with another, or split it."))
            return
        told = self.tr("{} deleted. Ctrl+Z takes it back.")
        self._do(commands.delete(unused), told=told.format(", ".join(s.name for s in unused)))

    def _ask_split(self) -> None:
        session, entry, sayings = self._session, self.view.current, self.view.chosen_sayings
        if session is None or entry is None or not sayings:
            self.view.tell(self.tr("Choose the quotations first: Shift and the arrows."))
            return
        if session.project.read_only:
            self._refuse(session, ReadOnlyError(str(session.project.path)))
            return
        self._moved = [saying.use for saying in sayings]
        register = (s for s in session.project.speakers() if s.id != entry.speaker.id)
        self._field.ask(candidates(register, []), entry.speaker.kind, self._below(sayings))

    def _below(self, sayings: Sequence[Saying]) -> QPoint:
        view = self.view
        place = view.sayings_model.sayings.index(sayings[0])
        rect = view.sayings.visualRect(view.sayings_model.index(place))
        return view.sayings.viewport().mapTo(view, rect.bottomLeft())

    def _split(self, choice: Choice) -> None:
        entry, moved = self.view.current, self._moved
        self._moved = []
        if entry is None or choice.speaker is None:
            self.view.tell(self.tr("Nothing was changed: a speaker is needed."))
            return
        edits = commands.split(entry.speaker, choice.speaker, moved, new=choice.new)
        self._do(*edits, told=self._given(len(moved), choice.speaker.name))

    def _given(self, count: int, name: str) -> str:
        said = self.tr("%n quotation(s) given to {}. Ctrl+Z takes it back.", "", count)
        return said.format(name)
