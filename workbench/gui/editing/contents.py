"""Contents: what is annotated and suggested in the dispatch at hand, as items in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence

from workbench.gui.canvas.items import Item
from workbench.model.annotation import Annotation, Quotation
from workbench.model.annotation_set import order
from workbench.model.edit import Edit
from workbench.model.suggestion import Suggestion
from workbench.session import Session


class Contents:
    """The items of a session's dispatch: annotations, and suggestions that are open."""

    def __init__(self, session: Session) -> None:
        """Take up the session's dispatch as it is."""
        self._session = session
        self.dispatch = session.annotations.dispatch
        self.suggestions = {s.id: s for s in session.suggestions}
        found = ((name, self._item(name)) for name in self._names())
        self.items = {name: item for name, item in found if item is not None}
        self._ordered = sorted(self.items.values(), key=_place)
        self._open = [item for item in self._ordered if item.suggested]
        answered = session.annotations.answered
        self._answered = sum(name in answered for name in self.suggestions)

    def _names(self) -> set[str]:
        return {*self._session.annotations.annotations, *self.suggestions}

    def update(self, edit: Edit) -> tuple[list[str], list[Item]]:
        """Follow an edit; return the ids of the items that went and the items that are new."""
        names = {a.id for a in (*edit.removed, *edit.added)} | {*edit.answered, *edit.reopened}
        found = {name: self._item(name) for name in names}
        gone = [name for name, item in found.items() if item is None and name in self.items]
        new = [item for item in found.values() if item is not None]
        self._reorder([self.items[name] for name in found if name in self.items], new)
        for name in gone:
            del self.items[name]
        self.items.update((item.id, item) for item in new)
        self._answered += sum(name in self.suggestions for name in edit.answered)
        self._answered -= sum(name in self.suggestions for name in edit.reopened)
        return gone, new

    def _reorder(self, left: list[Item], entered: list[Item]) -> None:
        """Put items in their places, without a look at the thousands that stay."""
        # Who was shown the order before keeps it as it was.
        self._ordered, self._open = [*self._ordered], [*self._open]
        for item in left:
            for items in (self._ordered, self._open)[: 1 + item.suggested]:
                del items[place(items, item)]
        for item in entered:
            for items in (self._ordered, self._open)[: 1 + item.suggested]:
                insort(items, item, key=_place)

    @property
    def ordered(self) -> list[Item]:
        """The items in the order of the text, outer before inner."""
        return self._ordered

    def stack(self, offset: int) -> list[str]:
        """Return the ids of the items that lie on one another at an offset, the innermost first."""
        over = [
            (min(b - a for a, b in parts), isinstance(item.annotation, Quotation), item.id)
            for item in self.ordered
            if (parts := [p for p in item.annotation.parts if p[0] <= offset < p[1]])
        ]
        return [name for *_, name in sorted(over)]

    def inner(self, name: str) -> tuple[int, list[str]]:
        """Return where the first item begins that lies on another one, and the stack there."""
        outer = self.items[name].annotation
        for item in self.ordered:
            start = item.annotation.start
            if item.id != name and any(a <= start < b for a, b in outer.parts):
                return start, self.stack(start)
        return outer.start, [name]

    def target(self, name: str) -> Annotation | Suggestion:
        """Return what commands work on: the annotation, or the open suggestion."""
        item = self.items[name]
        return self.suggestions[name] if item.suggested else item.annotation

    def step(self, active: str | None, offset: int, *, forward: bool) -> Item | None:
        """Return the item after or before the active one, else the next from an offset."""
        items = self.ordered
        if active in self.items:
            at = place(items, self.items[active])
        else:
            at = bisect_right(items, offset - forward, key=_start) - forward
        following = at + (1 if forward else -1)
        return items[following] if 0 <= following < len(items) else None

    def next_open(self, offset: int) -> Item | None:
        """Return the first open suggestion from an offset on, else the first of all."""
        left = self._open
        at = bisect_left(left, offset, key=_start)
        return left[at] if at < len(left) else next(iter(left), None)

    @property
    def open(self) -> list[Item]:
        """The suggestions that are open, in the order of the text."""
        return self._open

    @property
    def checked(self) -> tuple[int, int]:
        """How many suggestions are answered, of how many."""
        return self._answered, len(self.suggestions)

    def _item(self, name: str) -> Item | None:
        annotation = self._session.annotations.annotations.get(name)
        if annotation is not None:
            return Item(annotation, suggested=False, speaker=self._speaker(annotation))
        suggestion = self.suggestions.get(name)
        if suggestion is None or name in self._session.annotations.answered:
            return None
        return Item(
            suggestion.annotation,
            suggested=True,
            confidence=suggestion.confidence,
            speaker=suggestion.speaker,
        )

    def _speaker(self, annotation: Annotation) -> str:
        if not isinstance(annotation, Quotation):
            return ""
        return self._session.speaker_name(annotation.speaker)


def place(items: Sequence[Item], item: Item) -> int:
    """Return where an item stands, or would stand, among items in the order of the text."""
    return bisect_left(items, _place(item), key=_place)


def _place(item: Item) -> tuple[int, int, str]:
    return order(item.annotation)


def _start(item: Item) -> int:
    return item.annotation.start
