"""Editor: what the annotator's keys and mouse do to the dispatch at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partialmethod
from typing import Final

from PySide6.QtCore import QObject, Signal

from workbench.commands import quotations, readings, spans, suggestions
from workbench.commands.edits import Target
from workbench.gui import projects
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.view import Canvas
from workbench.gui.contents import Contents
from workbench.gui.stepping import moved
from workbench.model.annotation import Part, Quotation, QuotationType, SourceKind, Span
from workbench.model.edit import Edit
from workbench.model.marks import marks_around
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion
from workbench.model.text import Tokens, trim
from workbench.session import Session

_KINDS: Final = tuple(SourceKind)


class Editor(QObject):
    """Turns gestures into edits of one session.

    Signals:
        told: one sentence on what was done, or on what is missing.
        moved: another item is active, or none.
    """

    told = Signal(str)
    moved = Signal()

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        """Serve a canvas; nothing can be done before ``take_up``."""
        super().__init__(parent)
        self._canvas = canvas
        self._session: Session | None = None
        self._contents: Contents | None = None
        self._tokens: Tokens | None = None
        self._quotation = ""
        canvas.resized.connect(self.resize)
        canvas.activated.connect(self._follow)

    def take_up(self, session: Session | None, contents: Contents | None) -> None:
        """Work on the dispatch that the session has open."""
        self._session, self._contents = session, contents
        self._tokens, self._quotation = None, ""

    # what is at hand

    @property
    def active(self) -> Item | None:
        """The active item."""
        return self._canvas.active_item

    @property
    def quotation(self) -> Item | None:
        """The active quotation, else the one that was active last: its parts are being set."""
        active = self.active
        if active is not None and isinstance(active.annotation, Quotation):
            return active
        return self._canvas.page.items.get(self._quotation)

    def activate(self, name: str | None) -> None:
        """Make an item active and show it."""
        self._canvas.set_active(name)
        self._follow(name or "")

    def _follow(self, name: str) -> None:
        item = self._canvas.page.items.get(name)
        if item is not None and isinstance(item.annotation, Quotation):
            self._quotation = name
        self.moved.emit()

    @property
    def _text(self) -> str:
        return self._open.dispatch.text if self._open.dispatch else ""

    @property
    def _open(self) -> Session:
        if self._session is None:
            raise LookupError("no dispatch is open")
        return self._session

    @property
    def _shown(self) -> Contents:
        if self._contents is None:
            raise LookupError("no dispatch is open")
        return self._contents

    def _target(self, item: Item) -> Target:
        return self._shown.target(item.id)

    def _selection(self) -> Part | None:
        selected = self._canvas.selection
        return None if selected is None else trim(self._text, *selected)

    def _do(self, edit: Edit, said: str, *, show: str | None = None) -> None:
        target = self._shown.suggestions.get(edit.answered[0]) if edit.answered else None
        if target is not None and edit.added:
            edit = suggestions.keep_speaker(edit, target, self._open.register)
        self._open.do(edit)
        if show is not None:
            self.activate(show)
        else:
            self.moved.emit()
        self.tell(said)

    def tell(self, said: str) -> None:
        """Say something to the eyes and to a screen reader."""
        self.told.emit(said)
        self._canvas.announce(said)

    # going about

    def following(self) -> None:
        """Go to the next annotation or suggestion."""
        self._step(forward=True)

    def previous(self) -> None:
        """Go to the previous annotation or suggestion."""
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        item = self._shown.step(self._canvas.active, self._canvas.caret, forward=forward)
        if item is None:
            self.tell(self.tr("Nothing more in this direction."))
            return
        self.activate(item.id)
        self._canvas.announce(self.described(item))

    def described(self, item: Item) -> str:
        """Return an item in words."""
        words = self._text[item.annotation.start : item.annotation.end]
        kind = item.annotation.label if isinstance(item.annotation, Span) else self.tr("quotation")
        state = self.tr("suggested") if item.suggested else self.tr("annotated")
        return f"{kind}, {state}: {words}"

    def let_go(self) -> None:
        """Make nothing active and drop the selection."""
        self._quotation = ""
        self._canvas.set_caret(self._canvas.caret)
        self.activate(None)

    def _next_open(self, offset: int) -> None:
        item = self._shown.next_open(offset)
        if item is not None:
            self.activate(item.id)
        else:
            self.tell(self.tr("All suggestions are checked. Ctrl+Enter: done, and the next."))

    # suggestions

    def accept(self) -> None:
        """Accept the active suggestion and go to the next that is open."""
        item = self.active
        if item is None:
            self._next_open(self._canvas.caret)
            return
        target = self._target(item)
        if isinstance(target, Suggestion):
            edit = suggestions.accept(self._open.annotations, [target], self._open.register)
            self._do(edit, projects.accepted(self._open, item, edit))
        self._next_open(item.annotation.start)

    def reject(self) -> None:
        """Reject the active suggestion and go to the next, or delete the active annotation."""
        item = self.active
        if item is None:
            self.tell(self.tr("Nothing is active: N goes to the next annotation or suggestion."))
            return
        target = self._target(item)
        if isinstance(target, Suggestion):
            self._do(suggestions.reject(self._open.annotations, [target]), self.tr("Rejected."))
            self._next_open(item.annotation.start)
        else:
            self._do(spans.delete(self._open.annotations, target), self.tr("Deleted."))

    def accept_all(self) -> None:
        """Accept every suggestion that is still open, in one step."""
        left = self._open.open_suggestions
        if not left:
            self.tell(self.tr("No suggestion is left."))
            return
        edit = suggestions.accept(self._open.annotations, left, self._open.register)
        self._do(edit, self.tr("%n suggestion(s) accepted.", "", len(left)))

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
        if self._open.dispatch is None:
            return
        if self._open.project.scheme.quotation_type(code) is not None:
            self.set_type(QuotationType(code))
        else:
            self.label(code)

    def label(self, label: str) -> None:
        """Label the selection, or give the active span another label."""
        selected, item = self._selection(), self.active
        if selected is not None:
            edit = spans.add(self._open.annotations, *selected, label)
            self._do(edit, self.tr("{} added.").format(label), show=edit.added[0].id)
        elif item is not None and isinstance(item.annotation, Span):
            if item.suggested or item.annotation.label != label:
                edit = spans.relabel(self._open.annotations, self._target(item), label)
                self._do(edit, self.tr("Now {}.").format(label), show=item.id)
        else:
            self.tell(self.tr("Select words first, or go to an entity with N."))

    def set_type(self, type_: QuotationType) -> None:
        """Make the selection a quotation of a type, or give the active one another type."""
        selected, item = self._selection(), self.active
        if selected is not None:
            self._quote(selected, type_)
        elif item is None or not isinstance(item.annotation, Quotation):
            self.tell(self.tr("Select the words of the quotation first."))
        else:
            edit = quotations.set_type(self._open.annotations, self._target(item), type_)
            self._do(edit, self.tr("The type is changed."), show=item.id)

    def quote(self) -> None:
        """Make a quotation of the selection, or of what stands between the marks here."""
        part = self._selection() or next(iter(marks_around(self._text, self._canvas.caret)), None)
        if part is None:
            self.tell(self.tr("No marks around the caret: select the words of the quotation."))
        else:
            self._quote(part, readings.type_of(self._text[part[0] : part[1]]))

    def _quote(self, part: Part, type_: QuotationType) -> None:
        edit = quotations.add(self._open.annotations, [part], type_)
        said = self.tr("Quotation added: now its cue (C), its source (S), its speaker (W).")
        self._do(edit, said, show=edit.added[0].id)

    # the parts of a quotation

    def _change(self, change: Callable[[Target, Quotation], Edit], said: str) -> None:
        item = self.quotation
        if item is None or not isinstance(item.annotation, Quotation):
            self.tell(self.tr("Go to a quotation first, or make one with Q."))
        else:
            self._do(change(self._target(item), item.annotation), said, show=item.id)

    def add_part(self) -> None:
        """Add the selection to the content of the quotation at hand."""
        part = self._selection()
        if part is None:
            self.tell(self.tr("Select the words that belong to the quotation too."))
            return
        self._change(
            lambda target, q: quotations.resize(self._open.annotations, target, [*q.content, part]),
            self.tr("Added to the content."),
        )

    def cue(self) -> None:
        """Make the selection the cue, or a part of it; without a selection: no cue."""
        part = self._selection()
        self._change(
            lambda target, q: quotations.set_cue(
                self._open.annotations, target, [*q.cue, part] if part else ()
            ),
            self.tr("The cue is set.") if part else self.tr("The cue is taken off."),
        )

    def source(self) -> None:
        """Make the selection the source; without a selection: the next kind of source."""
        part = self._selection()
        if part is not None:
            kind = readings.kind_of(self._text[part[0] : part[1]], self._labels_in(part))
            self._set_source(part, kind)
            return
        item = self.quotation
        found = item.annotation if item is not None else None
        if isinstance(found, Quotation) and found.source is not None:
            following = _KINDS.index(found.source_kind) + 1 if found.source_kind else 0
            self._set_source(found.source, _KINDS[following % len(_KINDS)])
        else:
            self.tell(self.tr("Select the words that name who speaks."))

    def no_source(self) -> None:
        """Take the source off."""
        self._set_source(None, None)

    def set_source_kind(self, kind: SourceKind) -> None:
        """Give the source another kind."""
        item = self.quotation
        if item is not None and isinstance(item.annotation, Quotation):
            self._set_source(item.annotation.source, kind)

    def _set_source(self, part: Part | None, kind: SourceKind | None) -> None:
        self._change(
            lambda target, _: quotations.set_source(self._open.annotations, target, part, kind),
            self.tr("The source is set.") if part else self.tr("The source is taken off."),
        )

    def _labels_in(self, part: Part) -> set[str]:
        inside = (i.annotation for i in self._shown.ordered)
        return {
            a.label
            for a in inside
            if isinstance(a, Span) and part[0] <= a.start and a.end <= part[1]
        }

    def set_speaker(self, speaker: Speaker | None, *, new: bool = False) -> None:
        """Set the speaker, entering it into the register when it is new; None: unknown."""
        if speaker is not None and new:
            self._change(
                lambda target, _: quotations.create_speaker(
                    self._open.annotations, target, speaker
                ),
                self.tr("{} is entered and speaks.").format(speaker.name),
            )
            return
        self._change(
            lambda target, _: quotations.set_speaker(self._open.annotations, target, speaker),
            self.tr("{} speaks.").format(speaker.name)
            if speaker
            else self.tr("The speaker is taken off."),
        )

    def annotate(self, note: str) -> None:
        """Put a note on the active item."""
        item = self.active
        if item is not None and item.annotation.note != note:
            edit = spans.annotate(self._open.annotations, self._target(item), note)
            self._do(edit, self.tr("The note is kept."), show=item.id)

    # boundaries

    def _move(self, side: str, *, forward: bool, by_character: bool = False) -> None:
        item = self.active
        if item is None:
            self.tell(self.tr("Nothing is active: N goes to the next annotation or suggestion."))
            return
        if self._tokens is None:
            self._tokens = Tokens.of(self._text)
        tokens = None if by_character else self._tokens
        part = moved(
            item.annotation.parts, self._text, tokens, at_start=side == "start", forward=forward
        )
        if part is not None:
            self.resize(item.id, *part)

    start_back = partialmethod(_move, "start", forward=False)
    start_on = partialmethod(_move, "start", forward=True)
    end_back = partialmethod(_move, "end", forward=False)
    end_on = partialmethod(_move, "end", forward=True)
    start_back_character = partialmethod(_move, "start", forward=False, by_character=True)
    start_on_character = partialmethod(_move, "start", forward=True, by_character=True)
    end_back_character = partialmethod(_move, "end", forward=False, by_character=True)
    end_on_character = partialmethod(_move, "end", forward=True, by_character=True)

    def resize(self, name: str, start: int, end: int) -> None:
        """Give an item the boundaries [start, end): the first start and the last end."""
        item = self._canvas.page.items[name]
        target, annotations = self._target(item), self._open.annotations
        if isinstance(item.annotation, Span):
            edit = spans.resize(annotations, target, start, end)
        else:
            content = list(item.annotation.content)
            content[0] = (start, content[0][1])
            content[-1] = (content[-1][0], end)
            edit = quotations.resize(annotations, target, content)
        self._do(edit, self._text[start:end] or self.tr("resized"), show=name)

    # taking back

    def undo(self) -> None:
        """Take the last step back."""
        self._show_turned(self._open.undo(), self.tr("Undone."))

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._show_turned(self._open.redo(), self.tr("Done again."))

    def _show_turned(self, edits: Sequence[Edit], said: str) -> None:
        if not edits:
            self.tell(self.tr("Nothing more to take back or to do again."))
            return
        names = [name for e in edits for name in (*(a.id for a in e.added), *e.reopened)]
        shown = [name for name in names if name in self._canvas.page.items]
        self.activate(shown[0] if shown else None)
        self.tell(said)
