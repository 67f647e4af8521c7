"""The model of a plan's table: all of its rows or those of one verdict, and which are left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from workbench.gui.importing.rows import COLUMNS, PlanRow, heading, spoken, tip
from workbench.gui.look.theme import LIGHT, Theme
from workbench.model.verdict import Verdict

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)


class PlanModel(QAbstractTableModel):
    """The rows; a row says what it shows only when it comes into view."""

    def __init__(self) -> None:
        """Have no rows."""
        super().__init__()
        self.theme: Theme = LIGHT
        self.rows: Sequence[PlanRow] = ()
        self.verdict: Verdict | None = None
        self._shown: Sequence[int] = ()
        self._out: set[int] = set()

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Have these rows, all of them seen and none left out."""
        self.beginResetModel()
        self.rows, self._out, self.verdict = rows, set(), None
        self._shown = range(len(rows))
        self.endResetModel()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show only the rows of a verdict, or all."""
        self.beginResetModel()
        self.verdict = verdict
        every = range(len(self.rows))
        fits = [i for i in every if verdict is None or self.rows[i].verdict is verdict]
        self._shown = every if verdict is None else fits
        self.endResetModel()

    @property
    def counts(self) -> Counter[Verdict]:
        """How many rows there are of each verdict."""
        return Counter(row.verdict for row in self.rows)

    @property
    def coming(self) -> list[PlanRow]:
        """The rows that would come in."""
        return [row for i, row in enumerate(self.rows) if row.comes_in and i not in self._out]

    @property
    def left_out(self) -> list[PlanRow]:
        """The rows that could come in and are left out."""
        return [self.rows[i] for i in sorted(self._out)]

    def row_at(self, at: int) -> PlanRow:
        """Return a row by its place among those that are seen."""
        return self.rows[self._shown[at]]

    def turn(self, places: Iterable[int]) -> None:
        """Leave rows out, or take them all in again where the first of them is out."""
        turned = [i for i in (self._shown[at] for at in places) if self.rows[i].comes_in]
        if not turned:
            return
        if turned[0] in self._out:
            self._out.difference_update(turned)
        else:
            self._out.update(turned)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))

    # what a view asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are seen."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the heading of a column."""
        shown = orientation is Qt.Orientation.Horizontal and role == _DISPLAY
        return heading(section) if shown else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, its tick, its colour, or what is read aloud of the row."""
        at, column = self._shown[index.row()], index.column()
        row = self.rows[at]
        if role == _DISPLAY:
            return COLUMNS[column].shown(row)
        if role == _CHECK and not column and row.comes_in:
            out = at in self._out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column, out=at in self._out)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and not column:
            return self._spoken(row, out=at in self._out)
        return None

    def _ink(self, row: PlanRow, column: int, *, out: bool) -> QColor:
        theme = self.theme
        if row.verdict is Verdict.UNREADABLE and column == 1:
            return QColor(theme.bad)
        return QColor(theme.dim if out or not row.comes_in else theme.ink)

    def _spoken(self, row: PlanRow, *, out: bool) -> str:
        left_out = QCoreApplication.translate("Importing", "left out")
        return f"{spoken(row)}, {left_out}" if out else spoken(row)
