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
Scored = tuple[int, Pair]
"""A likeness of 100, and the ids of the two."""


class Search(QObject):
    """Looks through a register while nothing else is to be done.

    Signals:
        ended: the pairs that were found, each a likeness of 100 and two ids.
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
        self.ended.emit([(round(score), pair(one.id, two.id)) for score, one, two in self._found])


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
        self._pairs: list[Scored] = []
        self.likely: list[Likeness] = []

    def show_pairs(self, pairs: Sequence[Scored]) -> None:
        """Offer other pairs: the likest first, and of these those who speak most.

        Those that are gone from the register are left out.
        """
        of = self._entries.of
        found = [(score, of(one), of(two)) for score, (one, two) in pairs]
        likely = [(score, _ordered(a, b)) for score, a, b in found if a and b]
        likely.sort(key=lambda x: (-x[0], -x[1].other.quotations, x[1].kept.names))
        self.beginResetModel()
        self._pairs = [(score, each.pair) for score, each in likely]
        self.likely = [each for _, each in likely[:_OFFERED]]
        self.endResetModel()

    def refresh(self) -> None:
        """Show the pairs as their entries are now."""
        self.show_pairs(self._pairs)

    def drop(self, gone: Pair) -> None:
        """Offer a pair no longer."""
        self.show_pairs([each for each in self._pairs if each[1] != gone])

    @property
    def total(self) -> int:
        """How many pairs there are, also those behind the ones that are listed."""
        return len(self._pairs)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many pairs are listed."""
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
    """Keep a full name before a surname, else the one that speaks more, else the longer one."""
    return Likeness(one, two) if _worth(one) >= _worth(two) else Likeness(two, one)


def _worth(each: Entry) -> tuple[bool, int, int]:
    name = each.speaker.name
    return " " in name, each.quotations, len(name)
