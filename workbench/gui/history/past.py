"""Past: the annotations of a dispatch as they were, and what has come of each since."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from workbench.gui.canvas.items import Item, Since
from workbench.gui.editing.contents import Contents
from workbench.model.annotation import Annotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.suggestion import Suggestion
from workbench.session import Session


class Past(Contents):
    """The items of a session that looks back, and those that have come since."""

    def __init__(self, session: Session, now: AnnotationSet) -> None:
        """Compare what the session shows with what it is now."""
        self._now = now.annotations
        super().__init__(session)
        self._open = []

    @property
    def since(self) -> Counter[Since]:
        """How many items have gone, have changed and have come since."""
        return Counter(item.since for item in self.items.values())

    def target(self, name: str) -> Annotation | Suggestion:
        """Return the annotation."""
        return self.items[name].annotation

    def _names(self) -> set[str]:
        return {*super()._names(), *self._now}

    def _item(self, name: str) -> Item | None:
        now, then = self._now.get(name), super()._item(name)
        if then is None:
            speaker = "" if now is None else self._speaker(now)
            return now and Item(now, suggested=True, speaker=speaker, since=Since.COME)
        if now is None:
            return replace(then, since=Since.GONE)
        return then if now == then.annotation else replace(then, since=Since.CHANGED)
