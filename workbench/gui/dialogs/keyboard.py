"""Keyboard: every key of the window in a list that can be searched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from workbench.gui.actions import ACTIONS, MENUS, sequence, shown
from workbench.gui.widgets import tight
from workbench.model.scheme import Label, Scheme

Row = tuple[str, str, str]


class Keyboard(QDialog):
    """The list of keys, from the table of actions and from the scheme."""

    def __init__(self, scheme: Scheme | None, language: str, parent: QWidget) -> None:
        """Show the keys; the window below can be used meanwhile."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 640)
        self._rows = QStandardItemModel(0, 3, self)
        self._rows.setHorizontalHeaderLabels(
            [self.tr("Key"), self.tr("What it does"), self.tr("Where")]
        )
        for row in (*action_rows(), *canvas_rows(), *scheme_rows(scheme, language)):
            self._rows.appendRow([QStandardItem(text) for text in row])
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search a key or what it does"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.table = QTableView()
        self._set_up_table()
        column = tight(QVBoxLayout(self), margins=(14, 14, 14, 14), gap=10)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.search.setFocus()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._found)
        table.setAccessibleName(self.tr("Keys"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for i, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            header.setSectionResizeMode(i, mode)

    @property
    def shown(self) -> list[Row]:
        """The rows that the search leaves: key, what it does, where."""
        return [
            (self._cell(i, 0), self._cell(i, 1), self._cell(i, 2))
            for i in range(self._found.rowCount())
        ]

    def _cell(self, row: int, column: int) -> str:
        return str(self._found.index(row, column).data())


def action_rows() -> Iterable[Row]:
    """Return the keys of the table of actions."""
    for action in ACTIONS:
        if action.keys:
            keys = "   ".join(sequence(key) for key in action.keys)
            yield keys, shown(action.text), shown(MENUS[action.menu]).replace("&", "")


def canvas_rows() -> Iterable[Row]:
    """Return the canvas's own keys."""
    where = QCoreApplication.translate("Keyboard", "Text")
    yield "← → ↑ ↓", QCoreApplication.translate("Keyboard", "Move the caret"), where
    yield "⇧ ← →", QCoreApplication.translate("Keyboard", "Select by character"), where
    yield "Ctrl ⇧ ← →", QCoreApplication.translate("Keyboard", "Select by word"), where
    yield "Tab", QCoreApplication.translate("Keyboard", "To the next part of the window"), where


def scheme_rows(scheme: Scheme | None, language: str) -> Iterable[Row]:
    """Return the keys of labels and types."""
    groups: list[tuple[tuple[Label, ...], str]] = []
    if scheme is not None:
        groups = [
            (scheme.labels, QCoreApplication.translate("Keyboard", "Label")),
            (scheme.quotation_types, QCoreApplication.translate("Keyboard", "Type of a quotation")),
        ]
    for labels, where in groups:
        for label in labels:
            yield label.key.upper(), label.name(language), where
