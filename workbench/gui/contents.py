"""Contents: what is annotated and suggested in the dispatch at hand, as items in order."""

from __future__ import annotations

from bisect import bisect_right

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
        names = {*session.annotations.annotations, *self.suggestions}
        found = ((name, self._item(name)) for name in names)
        self.items = {name: item for name, item in found if item is not None}
        self._ordered: list[Item] | None = None

    def update(self, edit: Edit) -> tuple[list[str], list[Item]]:
        """Follow an edit; return the ids of the items that went and the items that are new."""
        names = {a.id for a in (*edit.removed, *edit.added)} | {*edit.answered, *edit.reopened}
        found = {name: self._item(name) for name in names}
        gone = [name for name, item in found.items() if item is None and name in self.items]
        new = [item for item in found.values() if item is not None]
        for name in gone:
            del self.items[name]
        self.items.update((item.id, item) for item in new)
        self._ordered = None
        return gone, new

    @property
    def ordered(self) -> list[Item]:
        """The items in the order of the text, outer before inner."""
        if self._ordered is None:
            self._ordered = sorted(self.items.values(), key=lambda item: order(item.annotation))
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
        at = next((i for i, item in enumerate(items) if item.id == active), None)
        if at is None:
            starts = [item.annotation.start for item in items]
            at = bisect_right(starts, offset - forward) - forward
        following = at + (1 if forward else -1)
        return items[following] if 0 <= following < len(items) else None

    def next_open(self, offset: int) -> Item | None:
        """Return the first open suggestion from an offset on, else the first of all."""
        left = [item for item in self.ordered if item.suggested]
        behind = (item for item in left if item.annotation.start >= offset)
        return next(behind, left[0] if left else None)

    @property
    def checked(self) -> tuple[int, int]:
        """How many suggestions are answered, of how many."""
        answered = self._session.annotations.answered
        return sum(name in answered for name in self.suggestions), len(self.suggestions)

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
