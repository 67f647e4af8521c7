"""Entries: the speakers of the register with their counts, filtered and sorted, as a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from workbench.model.speaker import Speaker, fold

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    KIND = 1
    ROLE = 2
    QUOTATIONS = 3
    DISPATCHES = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A speaker with the number of quotations, over all annotators, and of their dispatches.

    ``names`` are the folded name and aliases, for finding them.
    """

    speaker: Speaker
    quotations: int
    dispatches: int
    names: str


def entry(speaker: Speaker, counts: Mapping[str, tuple[int, int]]) -> Entry:
    """Return the entry of a speaker."""
    names = "\n".join(map(fold, (speaker.name, *speaker.aliases)))
    return Entry(speaker, *counts.get(speaker.id, (0, 0)), names)


class EntryModel(QAbstractTableModel):
    """The entries that the typed letters find, accents and case aside, in a chosen order."""

    def __init__(self, parent: QObject) -> None:
        """Have no entries."""
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._all: dict[str, Entry] = {}
        self._wanted = ""
        self._column, self._downwards = Column.QUOTATIONS, True

    def show_register(
        self, register: Iterable[Speaker], counts: Mapping[str, tuple[int, int]]
    ) -> None:
        """Show another register, filtered and sorted as before."""
        before = self._all
        self._all = {}
        for speaker in register:
            known = before.get(speaker.id)
            counted = counts.get(speaker.id, (0, 0))
            if known and (known.speaker, known.quotations, known.dispatches) == (speaker, *counted):
                self._all[speaker.id] = known
            else:
                self._all[speaker.id] = entry(speaker, counts)
        self._arrange()

    def find(self, typed: str) -> None:
        """Show the entries whose name or alias holds the typed letters."""
        self._wanted = fold(typed)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the entries in another order."""
        self._column = Column(column)
        self._downwards = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        found = [e for e in self._all.values() if self._wanted in e.names]
        found.sort(key=lambda e: e.names)
        found.sort(key=self._key, reverse=self._downwards)
        self.entries = found
        self.endResetModel()

    def _key(self, each: Entry) -> str | int:
        match self._column:
            case Column.NAME:
                return each.names
            case Column.KIND:
                return each.speaker.kind
            case Column.ROLE:
                return fold(each.speaker.role)
            case Column.QUOTATIONS:
                return each.quotations
            case Column.DISPATCHES:
                return each.dispatches

    def of(self, speaker: str) -> Entry | None:
        """Return the entry of a speaker by the id, also one that the filter hides."""
        return self._all.get(speaker)

    @property
    def total(self) -> int:
        """How many entries the register has."""
        return len(self._all)

    def place(self, speaker: str) -> int | None:
        """Return the row of a speaker by the id, or None where it is not shown."""
        return next((i for i, e in enumerate(self.entries) if e.speaker.id == speaker), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many entries are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _headings()[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section >= Column.QUOTATIONS else _LEFT
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return what a cell shows, or what is read aloud of it."""
        each, column = self.entries[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(each, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.NAME:
            return "\n".join((each.speaker.name, *each.speaker.aliases))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(each) if column is Column.NAME else _shown(each, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= Column.QUOTATIONS:
            return _RIGHT
        return None


def _headings() -> dict[Column, str]:
    return {
        Column.NAME: QCoreApplication.translate("Speakers", "Speaker"),
        Column.KIND: QCoreApplication.translate("Speakers", "Kind"),
        Column.ROLE: QCoreApplication.translate("Speakers", "Role"),
        Column.QUOTATIONS: QCoreApplication.translate("Speakers", "Quotations"),
        Column.DISPATCHES: QCoreApplication.translate("Speakers", "Dispatches"),
    }


def _shown(each: Entry, column: Column) -> str:
    write = QLocale().toString
    match column:
        case Column.NAME:
            return each.speaker.name
        case Column.KIND:
            return kind_name(each.speaker.kind)
        case Column.ROLE:
            return each.speaker.role
        case Column.QUOTATIONS:
            return write(each.quotations)
        case Column.DISPATCHES:
            return write(each.dispatches)


def spoken(each: Entry) -> str:
    """Return what a screen reader says of an entry."""
    counts = QCoreApplication.translate("Speakers", "quotations: {}, dispatches: {}")
    speaker, write = each.speaker, QLocale().toString
    parts = (
        speaker.name,
        kind_name(speaker.kind),
        speaker.role,
        counts.format(write(each.quotations), write(each.dispatches)),
    )
    return ", ".join(part for part in parts if part)


def kinds() -> dict[str, str]:
    """Return the kinds of speakers with their names."""
    return {
        "": "",
        "person": QCoreApplication.translate("Speakers", "person"),
        "organization": QCoreApplication.translate("Speakers", "organisation"),
        "group": QCoreApplication.translate("Speakers", "group"),
    }


def kind_name(kind: str) -> str:
    """Return the name of a kind; an unknown one as it is."""
    return kinds().get(kind, kind)


def genders() -> dict[str, str]:
    """Return the genders with their names."""
    return {
        "": "",
        "female": QCoreApplication.translate("Speakers", "female"),
        "male": QCoreApplication.translate("Speakers", "male"),
        "other": QCoreApplication.translate("Speakers", "other"),
    }
