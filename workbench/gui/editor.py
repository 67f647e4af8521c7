"""Editor: what the annotator's keys and mouse do to the dispatch at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.commands import spans, suggestions
from workbench.commands.edits import Target
from workbench.gui import projects, spoken
from workbench.gui.boundaries import Boundaries
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.view import Canvas
from workbench.gui.contents import Contents
from workbench.gui.quoting import Quoting
from workbench.model.annotation import Part, Quotation, QuotationType, Span
from workbench.model.edit import Edit
from workbench.model.suggestion import Suggestion
from workbench.model.text import trim
from workbench.session import Session


class Editor(QObject):
    """Turns gestures into edits of one session.

    Signals:
        told: one sentence on what was done, or on what is missing.
        moved: another item is active, or none, or the active one has changed.
    """

    told = Signal(str)
    moved = Signal()

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        """Serve a canvas; nothing can be done before ``take_up``."""
        super().__init__(parent)
        self.canvas = canvas
        self._session: Session | None = None
        self._contents: Contents | None = None
        self._quotation = ""
        self._stacked = 0
        self.boundaries = Boundaries(self)
        self.quoting = Quoting(self)
        canvas.activated.connect(self._follow)

    def take_up(self, session: Session | None, contents: Contents | None) -> None:
        """Work on the dispatch that the session has open."""
        before = self._contents.dispatch if self._contents else ""
        if contents is None or contents.dispatch != before:
            self.quoting.completing.drop()
            self._quotation = ""
        self._session, self._contents = session, contents

    # what is at hand

    @property
    def active(self) -> Item | None:
        """The active item."""
        return self.canvas.active_item

    @property
    def quotation(self) -> Item | None:
        """The active quotation, else the one that was active last: its parts are being set."""
        active = self.active
        if active is not None and isinstance(active.annotation, Quotation):
            return active
        return self.canvas.page.items.get(self._quotation)

    def activate(self, name: str | None) -> None:
        """Make an item active and show it."""
        self.canvas.set_active(name)
        self._follow(name or "")

    def _follow(self, name: str) -> None:
        item = self.canvas.page.items.get(name)
        if item is not None and isinstance(item.annotation, Quotation):
            self._quotation = name
        self.moved.emit()

    @property
    def text(self) -> str:
        """The text of the dispatch."""
        return self.open.dispatch.text if self.open.dispatch else ""

    @property
    def open(self) -> Session:
        """The session; raise LookupError where there is none."""
        if self._session is None:
            raise LookupError("no dispatch is open")
        return self._session

    @property
    def shown(self) -> Contents:
        """What is annotated and suggested; raise LookupError where no dispatch is open."""
        if self._contents is None:
            raise LookupError("no dispatch is open")
        return self._contents

    def target(self, item: Item) -> Target:
        """Return what commands work on for an item."""
        return self.shown.target(item.id)

    def selection(self) -> Part | None:
        """Return the selected words without white space at their edges."""
        selected = self.canvas.selection
        return None if selected is None else trim(self.text, *selected)

    def do(self, edit: Edit, said: str, *, show: str | None = None) -> None:
        """Do an edit, make an item active, and say what was done."""
        target = self.shown.suggestions.get(edit.answered[0]) if edit.answered else None
        if target is not None and edit.added:
            edit = suggestions.keep_speaker(edit, target, self.open.register)
        self.open.do(edit)
        if show is not None:
            self.activate(show)
        else:
            self.moved.emit()
        if said:
            self.tell(said)

    def tell(self, said: str) -> None:
        """Say something to the eyes and to a screen reader."""
        self.told.emit(said)
        self.canvas.announce(said)

    def tell_active(self) -> None:
        """Say what is active."""
        if self.active is not None:
            self.tell(spoken.described(self.active, self.text))

    # going about

    def following(self) -> None:
        """Go to the next annotation or suggestion."""
        self._step(forward=True)

    def previous(self) -> None:
        """Go to the previous annotation or suggestion."""
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        active, caret = self.active, self.canvas.caret
        # Who has taken the caret elsewhere goes on from there.
        here = active is not None and active.annotation.start <= caret <= active.annotation.end
        item = self.shown.step(active.id if active and here else None, caret, forward=forward)
        if item is None:
            self.tell(self.tr("Nothing more in this direction."))
        else:
            self._go_to(item)

    def _go_to(self, item: Item) -> None:
        self.activate(item.id)
        self.canvas.announce(spoken.described(item, self.text))

    def stacked(self) -> None:
        """Go to the next of the annotations that lie on one another here."""
        at = self._stacked
        stack = self.shown.stack(at)
        if self.canvas.active not in stack:
            at = self.canvas.caret
            stack = self.shown.stack(at)
        if stack == [self.canvas.active]:
            at, stack = self.shown.inner(stack[0])
        if not stack:
            self.tell(self.tr("Nothing is annotated or suggested here."))
            return
        self._stacked = at
        place = stack.index(self.canvas.active) + 1 if self.canvas.active in stack else 0
        self._go_to(self.shown.items[stack[place % len(stack)]])

    def let_go(self) -> None:
        """Make nothing active and drop the selection."""
        self._quotation = ""
        self.canvas.set_caret(self.canvas.caret)
        self.activate(None)

    def _next_open(self, offset: int) -> None:
        item = self.shown.next_open(offset)
        if item is not None:
            self._go_to(item)
        else:
            self.tell(self.tr("All suggestions are checked. Ctrl+Enter: done, and the next."))

    # suggestions

    def accept(self) -> None:
        """Accept the active suggestion and go to the next that is open."""
        item = self.active
        if item is None:
            self._next_open(self.canvas.caret)
            return
        target = self.target(item)
        if isinstance(target, Suggestion):
            edit = suggestions.accept(self.open.annotations, [target], self.open.register)
            self.do(edit, projects.accepted(self.open, item, edit))
        self._next_open(item.annotation.start)

    def reject(self) -> None:
        """Reject the active suggestion and go to the next, or delete the active annotation."""
        item = self.active
        if item is None:
            self.tell(self.tr("Nothing is active: N goes to the next annotation or suggestion."))
            return
        target = self.target(item)
        if isinstance(target, Suggestion):
            self.do(suggestions.reject(self.open.annotations, [target]), self.tr("Rejected."))
            self._next_open(item.annotation.start)
        else:
            self.do(spans.delete(self.open.annotations, target), self.tr("Deleted."))

    def accept_all(self) -> None:
        """Accept every suggestion that is still open, in one step."""
        left = self.open.open_suggestions
        if not left:
            self.tell(self.tr("No suggestion is left."))
            return
        edit = suggestions.accept(self.open.annotations, left, self.open.register)
        self.do(edit, self.tr("%n suggestion(s) accepted.", "", len(left)))

    # labels and types

    def press(self, key: str) -> bool:
        """Give the label or the type with this key; tell whether there is one."""
        if self._session is None or self._session.dispatch is None:
            return False
        scheme = self._session.project.scheme
        known = (*scheme.labels, *scheme.quotation_types)
        found = next((x for x in known if x.key == key), None)
        if found is not None:
            self.give(found.label)
        return found is not None

    def give(self, code: str) -> None:
        """Give a label or a type of quotations by its code."""
        if self.open.dispatch is None:
            return
        if self.open.project.scheme.quotation_type(code) is not None:
            self.quoting.set_type(QuotationType(code))
        else:
            self.label(code)

    def label(self, label: str) -> None:
        """Label the selection, or give the active span another label."""
        selected, item = self.selection(), self.active
        if selected is not None:
            edit = spans.add(self.open.annotations, *selected, label)
            self.do(edit, self.tr("{} added.").format(label), show=edit.added[0].id)
        elif item is not None and isinstance(item.annotation, Span):
            if item.suggested or item.annotation.label != label:
                edit = spans.relabel(self.open.annotations, self.target(item), label)
                self.do(edit, self.tr("Now {}.").format(label), show=item.id)
        else:
            self.tell(self.tr("Select words first, or go to an entity with N."))

    def annotate(self, note: str) -> None:
        """Put a note on the active item."""
        item = self.active
        if item is not None and item.annotation.note != note:
            edit = spans.annotate(self.open.annotations, self.target(item), note)
            self.do(edit, self.tr("The note is kept."), show=item.id)

    # taking back

    def undo(self) -> None:
        """Take the last step back."""
        self._show_turned(self.open.undo(), self.tr("Undone."))

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._show_turned(self.open.redo(), self.tr("Done again."))

    def _show_turned(self, edits: Sequence[Edit], said: str) -> None:
        if not edits:
            self.tell(self.tr("Nothing more to take back or to do again."))
            return
        names = [name for e in edits for name in (*(a.id for a in e.added), *e.reopened)]
        shown = [name for name in names if name in self.canvas.page.items]
        self.activate(shown[0] if shown else None)
        gone = [a.start for e in edits for a in e.removed if e.dispatch == self.shown.dispatch]
        if gone and not shown:
            self.canvas.set_caret(gone[0])
        self.tell(said)
