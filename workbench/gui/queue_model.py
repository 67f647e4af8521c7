"""The rows of the queue: their order is known at once, what they say when they come into view."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from workbench.gui.queue_delegate import EXCERPT, ROW, spoken
from workbench.model.state import State
from workbench.session import Session
from workbench.store import listing, search
from workbench.store.listing import QueueRow
from workbench.store.search import Excerpt, Order, Wanted

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_BLOCK: Final = 16
"""Rows that are read together: about what is in view."""
_LATER: Final = 60
"""Milliseconds after which the rest is looked for: who types on never waits for it."""
_AT_ONCE: Final = 0.025
"""Seconds of looking before the rest is left to the idle time between events."""


class QueueModel(QAbstractTableModel):
    """What is found for one annotator, in one column.

    A list of 100,000 positions is small; rows and excerpts are read block by block, and kept.

    Signals:
        searched: all that is wanted has been found.
    """

    searched = Signal()

    def __init__(self, parent: QObject) -> None:
        """Have no rows."""
        super().__init__(parent)
        self._session: Session | None = None
        self.wanted = Wanted()
        self.order = Order.IMPORT
        self.positions: list[int] = []
        self._rows: dict[int, QueueRow] = {}
        self._excerpts: dict[int, Excerpt] = {}
        self._states: dict[int, State] = {}
        self._orders: dict[Order, list[int]] = {}
        self._left = (0, 0)
        self._found: Iterator[list[int]] = iter(())
        self._unordered: list[int] = []
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._go_on)

    # looking for dispatches

    def take_up(self, session: Session | None) -> None:
        """Forget what was read; ``seek`` finds it again: others may have written."""
        self._idle.stop()
        self.beginResetModel()
        self._session, self.positions = session, []
        self._orders.clear()
        self._states = listing.states(session.project, session.annotator) if session else {}
        self.endResetModel()

    def seek(self, wanted: Wanted, order: Order) -> None:
        """Show what is wanted: the first rows at once, the others when there is time."""
        self._idle.stop()
        self.beginResetModel()
        self.wanted, self.order = wanted, order
        self.positions, self._unordered = [], []
        self._rows.clear()
        self._excerpts.clear()
        session = self._session
        self._found = (
            search.found(session.project, wanted, session.annotator, self._states)
            if session is not None
            else iter(())
        )
        more = self._look()
        self.endResetModel()
        if more:
            self._idle.start(_LATER if self.positions else 0)
        else:
            self.searched.emit()

    def would_find(self, wanted: Wanted) -> bool:
        """Tell whether something else that is wanted is found within a few milliseconds."""
        session = self._session
        if session is None:
            return False
        begun = time.perf_counter()
        for part in search.found(session.project, wanted, session.annotator, self._states):
            if part or time.perf_counter() - begun > _AT_ONCE / 2:
                return bool(part)
        return False

    @property
    def seeking(self) -> bool:
        """Tell whether there may be more than was found until now."""
        return self._idle.isActive()

    def _look(self) -> bool:
        """Take slices until there is something to show; tell whether there may be more."""
        begun = time.perf_counter()
        target = self.positions if self.order is Order.IMPORT else self._unordered
        for part in self._found:
            target += part
            enough = len(self.positions) >= _BLOCK
            if enough or time.perf_counter() - begun > _AT_ONCE:
                return True
        self._settle()
        return False

    def _go_on(self) -> None:
        self._idle.setInterval(0)
        part = next(self._found, None)
        if part is None:
            self._idle.stop()
            if self.order is not Order.IMPORT:
                self.beginResetModel()
                self._settle()
                self.endResetModel()
            self.searched.emit()
        elif self.order is not Order.IMPORT:
            self._unordered += part
        elif part:
            at = len(self.positions)
            self.beginInsertRows(QModelIndex(), at, at + len(part) - 1)
            self.positions += part
            self.endInsertRows()

    def _settle(self) -> None:
        if self.order is Order.IMPORT or self._session is None:
            return
        if self.order not in self._orders:
            self._orders[self.order] = search.in_order(self._session.project, self.order)
        found = set(self._unordered)
        self.positions = [p for p in self._orders[self.order] if p in found]

    # what a view asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are found."""
        return 0 if parent is not None and parent.isValid() else len(self.positions)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1: a dispatch is drawn in one piece."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a row of the queue, its excerpt, or what is read aloud of it."""
        if role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if role == ROW:
            return row
        if role == EXCERPT:
            return self._excerpts.get(row.position)
        return row.title if role == Qt.ItemDataRole.DisplayRole else spoken(row)

    def row_at(self, at: int) -> QueueRow:
        """Return a row by its place in the list."""
        position = self.positions[at]
        if position not in self._rows:
            self._read(self.positions[at - at % _BLOCK : at - at % _BLOCK + _BLOCK])
        return self._rows[position]

    def _read(self, positions: list[int]) -> None:
        session = self._session
        if session is None:
            return
        rows = listing.queue_rows(session.project, session.annotator, positions)
        self._rows.update((row.position, row) for row in rows)
        if self.wanted.pieces:
            self._excerpts |= search.excerpts(session.project, positions, self.wanted.pieces)

    def first_in(self, states: Container[State]) -> QueueRow | None:
        """Return the first row in one of these states, or None."""
        state = self._states.get
        places = (i for i, p in enumerate(self.positions) if state(p, State.NEW) in states)
        at = next(places, None)
        return None if at is None else self.row_at(at)

    def place(self, position: int) -> int | None:
        """Return where the dispatch at a position of the project stands in the list, or None."""
        if self.order is Order.IMPORT:
            at = bisect_left(self.positions, position)
            return at if self.positions[at : at + 1] == [position] else None
        return self.positions.index(position) if position in self.positions else None

    def beside(self, position: int, *, forward: bool) -> QueueRow | None:
        """Return the row after or before a dispatch, which may have left the list; or None."""
        at = self.place(position)
        if at is None:
            after = self._gap(position)
            at = after - 1 if forward else after
        at += 1 if forward else -1
        return self.row_at(at) if 0 <= at < len(self.positions) else None

    def _gap(self, position: int) -> int:
        """Return the place before which a dispatch would stand that is not in the list."""
        if self.order is Order.IMPORT:
            return bisect_left(self.positions, position)
        return self._left[1] if self._left[0] == position else 0

    def refresh(self, position: int) -> None:
        """Read a row again; it goes when its state is not wanted here."""
        session = self._session
        if session is None:
            return
        row = listing.queue_rows(session.project, session.annotator, [position])[0]
        self._states[position] = row.state
        at = self.place(position)
        if at is None:
            return
        self._rows[position] = row
        if row.state in (self.wanted.states or set(State)):
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
            return
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.positions[at]
        self._left = (position, at)
        self.endRemoveRows()


_ROLES: Final = frozenset(
    (
        ROW,
        EXCERPT,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    )
)
