"""Clause tree: the clauses that decisions point to, each with its cases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem

from workbench.gui.adjudication import words
from workbench.store.decisions import Decided

CASE: Final = Qt.ItemDataRole.UserRole

Cited = Sequence[tuple[str, Sequence[Decided]]]
"""Keys of clauses, each with the decisions that point to it."""


class ClauseTree(QTreeWidget):
    """Cases under their clauses; those whose clause has changed stand first.

    Signals:
        opened: the id of a dispatch, and a place in its text.
    """

    opened = Signal(str, int)

    def __init__(self) -> None:
        """Have no cases."""
        super().__init__()
        self.setObjectName("lines")
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Decisions by clause"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._open)

    def show_cases(self, cited: Cited, again: Sequence[Decided]) -> None:
        """Show the cases of clauses, and those that are to be looked at again."""
        self.clear()
        if again:
            name = self.tr("To look at again: the clause has changed")
            self._add(name, again).setExpanded(True)
        for key, cases in cited:
            if cases:
                self._add(key, cases)

    def _add(self, name: str, cases: Sequence[Decided]) -> QTreeWidgetItem:
        clause = QTreeWidgetItem([f"{name}  ({self.locale().toString(len(cases))})"])
        clause.setToolTip(0, name)
        clause.addChildren(list(self._lines(cases)))
        self.addTopLevelItem(clause)
        return clause

    def _lines(self, cases: Iterable[Decided]) -> Iterable[QTreeWidgetItem]:
        for each in cases:
            grounds = each.decision.grounds
            said = " · ".join(x for x in (grounds.reason, grounds.words, each.title) if x)
            line = QTreeWidgetItem([f"{words.ruling(each.decision.ruling)}: {said}"])
            line.setToolTip(0, said)
            line.setData(0, CASE, (each.dispatch, each.decision.stretches[0][0]))
            yield line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what is at hand with Enter, as a click does."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.selectedItems():
            self._open(self.selectedItems()[0])
        else:
            super().keyPressEvent(event)

    def _open(self, item: QTreeWidgetItem) -> None:
        case: tuple[str, int] | None = item.data(0, CASE)
        if case is None:
            item.setExpanded(not item.isExpanded())
        else:
            self.opened.emit(*case)
