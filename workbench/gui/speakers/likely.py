"""Likely: speakers that may be the same, looked for bit by bit, and offered in a calm list."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from workbench.gui.speakers.entries import Entry, EntryModel
from workbench.model.register import Pair, alike, pair
from workbench.model.speaker import Speaker

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_SLICE: Final = 0.006
"""Seconds of work between two looks at the keyboard."""
_PAUSE: Final = 400
"""Milliseconds without a change before the search begins."""
_OFFERED: Final = 200

_Found = tuple[float, Speaker, Speaker]


class Search(QObject):
    """Looks through a register while nothing else is to be done.

    Signals:
        ended: the pairs that were found, the likest first.
    """

    ended = Signal(list)

    def __init__(self, parent: QObject) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._steps: Iterator[_Found | None] = iter(())
        self._found: list[_Found] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._go_on)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._go_on)

    def begin(self, register: Sequence[Speaker], apart: Collection[Pair]) -> None:
        """Begin soon, and anew where a search is under way."""
        self.stop()
        self._steps, self._found = alike(register, apart), []
        self._pause.start()

    def stop(self) -> None:
        """Look no further."""
        self._pause.stop()
        self._again.stop()

    def _go_on(self) -> None:
        end = perf_counter() + _SLICE
        for found in self._steps:
            if found is not None:
                self._found.append(found)
            if perf_counter() > end:
                self._again.start()
                return
        self._found.sort(key=lambda f: (-f[0], f[1].name, f[2].name))
        self.ended.emit([(one.id, two.id) for _, one, two in self._found[:_OFFERED]])


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two entries that may be the same: the one that would be kept, and the other."""

    kept: Entry
    other: Entry

    @property
    def pair(self) -> Pair:
        """The ids of both."""
        return pair(self.kept.speaker.id, self.other.speaker.id)


class LikelyModel(QAbstractListModel):
    """The pairs that may be the same."""

    def __init__(self, entries: EntryModel) -> None:
        """Offer pairs of some entries."""
        super().__init__(entries)
        self._entries = entries
        self._pairs: list[Pair] = []
        self.likely: list[Likeness] = []

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Offer other pairs; those that are gone from the register are left out."""
        found = ((self._entries.of(one), self._entries.of(two)) for one, two in pairs)
        self.beginResetModel()
        self.likely = [_ordered(a, b) for a, b in found if a is not None and b is not None]
        self._pairs = [each.pair for each in self.likely]
        self.endResetModel()

    def refresh(self) -> None:
        """Show the pairs as their entries are now."""
        self.show_pairs(self._pairs)

    def drop(self, gone: Pair) -> None:
        """Offer a pair no longer."""
        self.show_pairs([each for each in self._pairs if each != gone])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many pairs there are."""
        return 0 if parent is not None and parent.isValid() else len(self.likely)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a pair in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        each = self.likely[index.row()]
        text = QCoreApplication.translate("Speakers", "{} ({})  =  {} ({})?")
        other, kept = each.other, each.kept
        return text.format(other.speaker.name, other.quotations, kept.speaker.name, kept.quotations)


def _ordered(one: Entry, two: Entry) -> Likeness:
    """Keep the one that speaks more, and of two that speak as much the longer name."""
    worth = [(e.quotations, len(e.speaker.name)) for e in (one, two)]
    return Likeness(one, two) if worth[0] >= worth[1] else Likeness(two, one)
