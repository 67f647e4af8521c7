"""Boundaries: which piece of the active annotation the keys move, and how far."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.commands.pieces import Piece, Role, can_go, pieces, place, room, take_off
from workbench.gui.stepping import Step, moved
from workbench.model.annotation import Quotation

if TYPE_CHECKING:
    from workbench.gui.canvas.items import Item
    from workbench.gui.editor import Editor


class Boundaries(QObject):
    """Moves the boundaries of an entity, or of the chosen piece of a quotation."""

    def __init__(self, editor: Editor) -> None:
        """Serve an editor."""
        super().__init__(editor)
        self._editor = editor
        self._chosen: tuple[str, int] = ("", 0)
        editor.canvas.resized.connect(self.resize)
        editor.moved.connect(self._show)

    # which piece

    def next_piece(self) -> None:
        """Have the boundary keys work on the next piece of the active quotation."""
        item = self._editor.active
        if item is None or not isinstance(item.annotation, Quotation):
            self._editor.tell(self.tr("Go to a quotation first, or make one with Q."))
            return
        found = pieces(item.annotation)
        at = (self._place(item) + 1) % len(found)
        self._choose(item, at)
        self._editor.tell(self._described(item, found[at]))

    def choose(self, item: Item, role: Role) -> None:
        """Have the boundary keys work on the last piece of a role, if there is one."""
        found = [i for i, piece in enumerate(pieces(item.annotation)) if piece.role is role]
        if found:
            self._choose(item, found[-1])

    def _choose(self, item: Item, at: int) -> None:
        self._chosen = item.id, at
        self._show()
        start, end = pieces(item.annotation)[at].part
        self._editor.canvas.bring(start, end)

    def _place(self, item: Item) -> int:
        name, at = self._chosen
        return at if name == item.id and at < len(pieces(item.annotation)) else 0

    def _piece(self, item: Item) -> Piece:
        return pieces(item.annotation)[self._place(item)]

    def _show(self) -> None:
        """Mark the piece on the canvas; an entity has its own outline."""
        item = self._editor.active
        quotation = item is not None and isinstance(item.annotation, Quotation)
        self._editor.canvas.show_piece(self._piece(item).part if item and quotation else None)

    def _described(self, item: Item, piece: Piece) -> str:
        """Return in words which piece is being moved."""
        count = sum(each.role is piece.role for each in pieces(item.annotation))
        names = {
            Role.CONTENT: self.tr("content"),
            Role.CUE: self.tr("cue"),
            Role.SOURCE: self.tr("source"),
        }
        name = names[piece.role]
        if count > 1:
            name = self.tr("{} {} of {}").format(name, piece.place + 1, count)
        start, end = piece.part
        return self.tr("Boundaries of the {}: {}").format(name, self._editor.text[start:end])

    # moving

    def _move(self, side: str, step: Step, *, forward: bool) -> None:
        editor, item = self._editor, self._editor.active
        if item is None:
            editor.tell(self.tr("Nothing is active: N goes to the next annotation or suggestion."))
            return
        piece, text = self._piece(item), editor.text
        at_start = side == "start"
        space = room(item.annotation, piece, len(text))
        part = moved(piece.part, space, text, step, at_start=at_start, forward=forward)
        if part is None:
            editor.tell(self.tr("The boundary cannot go further."))
            return
        edit = place(editor.open.annotations, editor.target(item), piece, part)
        editor.do(edit, text[slice(*part)], show=item.id)
        editor.canvas.bring(*((part[0], part[0] + 1) if at_start else (part[1] - 1, part[1])))

    start_back = partialmethod(_move, "start", Step.WORD, forward=False)
    start_on = partialmethod(_move, "start", Step.WORD, forward=True)
    end_back = partialmethod(_move, "end", Step.WORD, forward=False)
    end_on = partialmethod(_move, "end", Step.WORD, forward=True)
    start_back_character = partialmethod(_move, "start", Step.CHARACTER, forward=False)
    start_on_character = partialmethod(_move, "start", Step.CHARACTER, forward=True)
    end_back_character = partialmethod(_move, "end", Step.CHARACTER, forward=False)
    end_on_character = partialmethod(_move, "end", Step.CHARACTER, forward=True)
    start_back_words = partialmethod(_move, "start", Step.WORDS, forward=False)
    start_on_words = partialmethod(_move, "start", Step.WORDS, forward=True)
    end_back_words = partialmethod(_move, "end", Step.WORDS, forward=False)
    end_on_words = partialmethod(_move, "end", Step.WORDS, forward=True)
    start_back_characters = partialmethod(_move, "start", Step.CHARACTERS, forward=False)
    start_on_characters = partialmethod(_move, "start", Step.CHARACTERS, forward=True)
    end_back_characters = partialmethod(_move, "end", Step.CHARACTERS, forward=False)
    end_on_characters = partialmethod(_move, "end", Step.CHARACTERS, forward=True)
    start_to_sentence = partialmethod(_move, "start", Step.SENTENCE, forward=False)
    end_to_sentence = partialmethod(_move, "end", Step.SENTENCE, forward=True)

    def resize(self, name: str, start: int, end: int) -> None:
        """Give an entity, or the chosen piece of a quotation, the boundaries [start, end)."""
        editor = self._editor
        item = editor.canvas.page.items[name]
        piece = self._piece(item)
        low, high = room(item.annotation, piece, len(editor.text))
        part = max(start, low), min(end, high)
        edit = place(editor.open.annotations, editor.target(item), piece, part)
        editor.do(edit, editor.text[slice(*part)], show=name)

    # taking off

    def take_off(self) -> None:
        """Take the chosen piece off the active quotation."""
        editor, item = self._editor, self._editor.active
        if item is None or not isinstance(item.annotation, Quotation):
            editor.tell(self.tr("Go to a quotation first, or make one with Q."))
            return
        piece = self._piece(item)
        if not can_go(item.annotation, piece):
            editor.tell(self.tr("A quotation keeps one part: B chooses another piece to take off."))
            return
        edit = take_off(editor.open.annotations, editor.target(item), piece)
        said = self.tr("Taken off: {}").format(editor.text[slice(*piece.part)])
        editor.do(edit, said, show=item.id)
