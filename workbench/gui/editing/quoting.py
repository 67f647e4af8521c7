"""Quoting: making quotations, and setting their type, content, cue, source and speaker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workbench.commands import quotations, readings
from workbench.commands.edits import Target
from workbench.commands.pieces import Role
from workbench.gui.editing import taking
from workbench.gui.editing.completing import Completing
from workbench.model.annotation import Part, Quotation, QuotationType, SourceKind, Span
from workbench.model.edit import Edit
from workbench.model.marks import marks_around, marks_near
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion
from workbench.suggest.protocol import Completion

if TYPE_CHECKING:
    from workbench.gui.canvas.items import Item
    from workbench.gui.editing.editor import Editor

_KINDS: Final = tuple(SourceKind)


class Quoting(QObject):
    """What the annotator does to quotations.

    Signals:
        speaker_asked: a quotation was made, its speaker is to be chosen: the name proposed, or "".
    """

    speaker_asked = Signal(str)

    def __init__(self, editor: Editor) -> None:
        """Serve an editor."""
        super().__init__(editor)
        self._editor = editor
        self._taken = ""
        self.completing = Completing(editor.canvas, self)

    # making one

    def take(self) -> None:
        """Make a quotation of the selection, or of what stands between the marks here.

        Again: the one just made takes what stands between the next outer marks.
        """
        editor = self._editor
        selected = editor.selection()
        if selected is not None:
            self._make(selected)
            return
        item = editor.active
        around = marks_around(editor.text, editor.canvas.caret)
        if item is not None and self._is_gone_to(item):
            self._accept(editor.shown.suggestions[item.id])
        elif item is not None and item.id == self._taken and not item.speaker:
            self._widen(item.annotation.parts)
        elif part := taking.free(around, self._contents()):
            self._make(part)
        elif self._is_quotation(around):
            self.speaker_asked.emit("")
        else:
            editor.tell(self.tr("No marks around the caret: select the words of the quotation."))

    def _is_gone_to(self, item: Item) -> bool:
        """Tell whether an item is a suggested quotation, and the caret is where going to it put it.

        Such a one may have no marks.
        """
        quotation = isinstance(item.annotation, Quotation)
        return quotation and item.suggested and self._editor.canvas.caret == item.annotation.start

    def _contents(self) -> list[tuple[Part, ...]]:
        """Return what is the content of a quotation already."""
        found = (i.annotation for i in self._editor.shown.ordered if not i.suggested)
        return [a.content for a in found if isinstance(a, Quotation)]

    def _is_quotation(self, around: tuple[Part, ...]) -> bool:
        """Make the quotation that has all these marks already the active one, if there is one."""
        for item in self._editor.shown.ordered:
            quotation = isinstance(item.annotation, Quotation) and not item.suggested
            if quotation and any(part in item.annotation.parts for part in around):
                self._editor.activate(item.id)
                return True
        return False

    def _widen(self, content: tuple[Part, ...]) -> None:
        start, end = content[0][0], content[-1][1]
        wider = [p for p in marks_around(self._editor.text, start) if p[0] < start and end <= p[1]]
        if not wider:
            self.speaker_asked.emit("")
            return
        said = self.tr("Now what stands between the outer marks.")
        self._change(
            lambda target, _: quotations.resize(
                self._editor.open.annotations, target, [wider[0], *content[1:]]
            ),
            said,
        )

    def nested(self) -> None:
        """Make a quotation of the next marks within the active one."""
        editor, item = self._editor, self._editor.quotation
        selected = editor.selection()
        if selected is not None:
            self._make(selected)
            return
        part = None
        if item is not None:
            inner = taking.within(marks_near(editor.text, item.annotation.start), item.annotation)
            part = taking.free(inner, self._contents())
        if part is None:
            editor.tell(self.tr("No marks within a quotation here: select the inner words first."))
        else:
            self._make(part)

    def _make(self, part: Part) -> None:
        """Make a quotation with what a suggestion, or else the worker, knows of it."""
        editor = self._editor
        session = editor.open
        found = taking.covering(session.suggestions, part)
        if found is not None and found.id not in session.annotations.answered:
            self._accept(found)
        elif found is not None:
            self._complete(part, taking.completion(found))
        elif session.blind:
            self._complete(part, None)
        elif session.dispatch is not None:
            self.completing.ask(
                session.dispatch,
                session.project.language,
                part,
                lambda completion: self._complete(part, completion),
            )

    def _accept(self, suggestion: Suggestion) -> None:
        session = self._editor.open
        speaker = taking.known(session.register, suggestion)
        edit = quotations.take(session.annotations, suggestion, speaker)
        self._made(edit, suggestion.speaker)

    def _complete(self, part: Part, known: Completion | None) -> None:
        editor = self._editor
        type_ = readings.type_of(editor.text[slice(*part)])
        kept = known or Completion("")
        edit = quotations.add(
            editor.open.annotations,
            [part],
            type_,
            cue=kept.cue,
            source=kept.source,
            source_kind=kept.source_kind,
        )
        self._made(edit, kept.speaker)

    def _made(self, edit: Edit, speaker: str) -> None:
        editor = self._editor
        self._taken = edit.added[0].id
        editor.do(edit, "", show=self._taken)
        editor.tell_active()
        self.speaker_asked.emit(speaker)

    # types

    def set_type(self, type_: QuotationType) -> None:
        """Make the selection a quotation of a type, or give the active one another type."""
        editor = self._editor
        selected, item = editor.selection(), editor.active
        if selected is not None:
            self._add(selected, type_)
        elif item is not None and isinstance(item.annotation, Quotation):
            edit = quotations.set_type(editor.open.annotations, editor.target(item), type_)
            editor.do(edit, "", show=item.id)
            editor.tell_active()
        elif item is None and (around := marks_around(editor.text, editor.canvas.caret)):
            self._add(around[0], type_)
        else:
            editor.tell(self.tr("Select the words of the quotation first."))

    def _add(self, part: Part, type_: QuotationType) -> None:
        edit = quotations.add(self._editor.open.annotations, [part], type_)
        self._editor.do(edit, "", show=edit.added[0].id)
        self._editor.tell_active()

    # parts

    def _change(
        self, change: Callable[[Target, Quotation], Edit], said: str, role: Role = Role.CONTENT
    ) -> None:
        editor, item = self._editor, self._editor.quotation
        if item is None or not isinstance(item.annotation, Quotation):
            editor.tell(self.tr("Go to a quotation first, or make one with Q."))
        else:
            editor.do(change(editor.target(item), item.annotation), said, show=item.id)
            editor.boundaries.choose(editor.canvas.page.items[item.id], role)

    def add_part(self) -> None:
        """Add the selection, else what stands between the next marks, to the content."""
        editor, item = self._editor, self._editor.quotation
        part = editor.selection()
        if part is None and item is not None:
            end = item.annotation.end
            part = next((p for p in marks_near(editor.text, end) if p[0] >= end), None)
        if part is None:
            editor.tell(self.tr("Select the words that belong to the quotation too."))
            return
        self._change(
            lambda target, q: quotations.resize(
                editor.open.annotations, target, [*q.content, part]
            ),
            self.tr("Added to the content: {}").format(editor.text[slice(*part)]),
        )

    def cue(self) -> None:
        """Make the selection the cue, or a part of it; without a selection: no cue."""
        part = self._editor.selection()
        if part is None:
            self.no_cue()
            return
        self._change(
            lambda target, q: quotations.set_cue(
                self._editor.open.annotations, target, [*q.cue, part]
            ),
            self.tr("Cue: {}").format(self._editor.text[slice(*part)]),
            Role.CUE,
        )

    def no_cue(self) -> None:
        """Take the cue off."""
        self._change(
            lambda target, _: quotations.set_cue(self._editor.open.annotations, target, ()),
            self.tr("No cue."),
        )

    def source(self) -> None:
        """Make the selection the source; without a selection: the next kind of source."""
        part = self._editor.selection()
        if part is not None:
            words = self._editor.text[slice(*part)]
            self._set_source(part, readings.kind_of(words, self._labels_in(part)))
            return
        item = self._editor.quotation
        found = item.annotation if item is not None else None
        if isinstance(found, Quotation) and found.source is not None:
            following = _KINDS.index(found.source_kind) + 1 if found.source_kind else 0
            self._set_source(found.source, _KINDS[following % len(_KINDS)])
        else:
            self._editor.tell(self.tr("Select the words that name who speaks."))

    def no_source(self) -> None:
        """Take the source off."""
        self._set_source(None, None)

    def set_source_kind(self, kind: SourceKind) -> None:
        """Give the source another kind."""
        item = self._editor.quotation
        if item is not None and isinstance(item.annotation, Quotation):
            self._set_source(item.annotation.source, kind)

    def _set_source(self, part: Part | None, kind: SourceKind | None) -> None:
        words = self._editor.text[slice(*part)] if part else ""
        self._change(
            lambda target, _: quotations.set_source(
                self._editor.open.annotations, target, part, kind
            ),
            self.tr("Source: {}").format(words) if part else self.tr("No source."),
            Role.SOURCE,
        )

    def _labels_in(self, part: Part) -> set[str]:
        inside = (i.annotation for i in self._editor.shown.ordered)
        return {
            a.label
            for a in inside
            if isinstance(a, Span) and part[0] <= a.start and a.end <= part[1]
        }

    # speakers

    def set_speaker(self, speaker: Speaker | None, *, new: bool = False) -> None:
        """Set the speaker, entering it into the register when it is new; None: unknown."""
        annotations = self._editor.open.annotations
        if speaker is not None and self._speaks(speaker):
            self._editor.tell_active()
            return

        def change(target: Target, _: Quotation) -> Edit:
            if speaker is not None and new:
                return quotations.create_speaker(annotations, target, speaker)
            return quotations.set_speaker(annotations, target, speaker)

        self._change(change, "")
        self._editor.tell_active()

    def _speaks(self, speaker: Speaker) -> bool:
        """Tell whether it is the speaker of the quotation at hand already."""
        item = self._editor.quotation
        found = item.annotation if item is not None and not item.suggested else None
        return isinstance(found, Quotation) and found.speaker == speaker.id

    def unknown_speaker(self) -> None:
        """Say that nobody can tell who speaks."""
        self.set_speaker(None)
