"""The acts on a dispatch as rows of a list, below the days on which they were done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.history import words
from workbench.store.history import Step

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 200
"""How many acts are read at once."""
ROW: Final = int(Qt.ItemDataRole.UserRole)
ABOUT: Final = ROW + 1
Fetch = Callable[[int, int], list[Step]]
"""Returns so many acts, behind so many that are newer."""


class HistoryModel(QAbstractListModel):
    """The newest acts first; the older ones are read when they are scrolled to."""

    def __init__(self, parent: QObject) -> None:
        """Have no rows."""
        super().__init__(parent)
        self.rows: list[str | Step] = []
        self._text = ""
        self._fetch: Fetch = lambda _after, _limit: []
        self._read = 0
        self._more = False

    def show_acts(self, fetch: Fetch, text: str) -> None:
        """List the acts that ``fetch`` returns, on a dispatch with this text."""
        self.beginResetModel()
        self._text = text
        self._fetch, self._read, self.rows = fetch, 0, []
        self.rows = self._next()
        self.endResetModel()

    def _next(self) -> list[str | Step]:
        """Return the rows of the next acts."""
        found = self._fetch(self._read, PAGE)
        self._read += len(found)
        self._more = len(found) == PAGE
        last = next((r for r in reversed(self.rows) if isinstance(r, Step)), None)
        day = words.day(last.at) if last is not None else ""
        made: list[str | Step] = []
        for step in found:
            if (its := words.day(step.at)) != day:
                made.append(day := its)
            made.append(step)
        return made

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older acts."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read older acts."""
        del parent
        made = self._next()
        if made:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(made) - 1)
            self.rows += made
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows have been read."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let acts be chosen, and pass over days."""
        if isinstance(self.rows[index.row()], Step):
            return super().flags(index)
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a row, or what is read aloud of it."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == ABOUT:
            return words.about(row, self._text) if isinstance(row, Step) else ""
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        tip = role == Qt.ItemDataRole.ToolTipRole
        if role not in spoken and not tip:
            return None
        if not isinstance(row, Step):
            return row
        parts = (
            words.time(row.at, seconds=tip),
            words.done(row),
            words.about(row, self._text),
            words.means(row),
            row.who,
        )
        return " · ".join(part for part in parts if part)
