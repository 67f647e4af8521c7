"""View: the plan of an import as a table, with labels that are asked for and a report at last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.importing.labels import LabelMap
from workbench.gui.importing.model import PlanModel
from workbench.gui.importing.rows import COLUMNS, HEADLINE, PlanRow, filled, verdict_name
from workbench.gui.look.theme import Theme
from workbench.gui.widgets import elided, label, sized, tight
from workbench.model.verdict import Verdict

_ROW: Final = 28
_LEAST: Final = 220
"""The least width of the headlines; what has no room then is scrolled to."""


class PlanTable(QTableView):
    """The table; Space turns the chosen rows, Enter imports.

    Signals:
        turned: the places of rows to leave out or to take in.
        entered: Enter was pressed.
    """

    turned = Signal(list)
    entered = Signal()

    def __init__(self, model: PlanModel) -> None:
        """Show a model."""
        super().__init__()
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What would come in"))
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        rows.hide()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(40)
        for i, column in enumerate(COLUMNS):
            self.setColumnWidth(i, column.width or _LEAST)
        self.clicked.connect(self._click)

    def make_room(self) -> None:
        """Give the headlines what the other columns leave."""
        others = sum(self.columnWidth(i) for i in range(len(COLUMNS)) if i != HEADLINE)
        self.setColumnWidth(HEADLINE, max(_LEAST, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self.make_room()

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.turned.emit([index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space and Enter."""
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit(sorted({i.row() for i in self.selectionModel().selectedRows()}))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ImportView(QWidget):
    """What would come in, filtered by what becomes of it; or, afterwards, what failed.

    Signals:
        accepted: all that is ticked is to be imported.
        left: back to the dispatches; what runs is to be ended.
        wanted: what came in is to be shown.
    """

    accepted = Signal()
    left = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        """Make all parts; there is no plan yet."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = PlanModel()
        self.table = PlanTable(self.model)
        self.labels = LabelMap()
        self.title = sized(elided("title"), 12.0)
        self.told = label(wrap=True)
        self.filters = {verdict: self._filter(verdict) for verdict in (None, *Verdict)}
        self.accept, self.back = QPushButton(), QPushButton(self.tr("Back"))
        self.show_them = QPushButton(self.tr("Show them"))
        for button in (self.accept, self.back, self.show_them):
            button.setAutoDefault(True)
        self._hint = elided("dim")
        self.accept.setObjectName("primary")
        self.show_them.setObjectName("primary")
        self._lay_out()
        self._connect()

    def _filter(self, verdict: Verdict | None) -> QPushButton:
        made = QPushButton()
        made.setObjectName("tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.show_verdict(verdict))
        return made

    def _lay_out(self) -> None:
        tabs = tight(QHBoxLayout(), gap=4)
        for button in self.filters.values():
            tabs.addWidget(button)
        tabs.addStretch(1)
        foot = tight(QHBoxLayout(), gap=10)
        foot.addWidget(self._hint, 1)
        for button in (self.back, self.show_them, self.accept):
            foot.addWidget(button)
        column = tight(QVBoxLayout(self), margins=(20, 16, 20, 12), gap=10)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self.labels)
        column.addLayout(tabs)
        policy = self.table.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.table.setSizePolicy(policy)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.turned.connect(self._turn)
        self.table.entered.connect(self._enter)
        self.accept.clicked.connect(self.accepted)
        self.back.clicked.connect(self.left)
        self.show_them.clicked.connect(self.wanted)

    def _turn(self, places: list[int]) -> None:
        self.model.turn(places)
        self._show_coming()

    def _enter(self) -> None:
        if self.accept.isVisible() and self.accept.isEnabled():
            self.accepted.emit()
        elif self.show_them.isVisible():
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # the three moments

    def show_reading(self, title: str) -> None:
        """Say that files are looked into; nothing is known of them yet."""
        self.title.setText(title)
        self._show_rows(())
        self.labels.hide()
        self._offer(accept=False, show_them=False)
        self.back.setText(self.tr("Cancel"))
        self.say(self.tr("Looking into the files…"))

    def show_plan(self, rows: Sequence[PlanRow]) -> None:
        """Show what would come in."""
        self._show_rows(rows)
        self.back.setText(self.tr("Back"))
        self.say("")
        self._offer(accept=True, show_them=False)
        self._show_coming()

    def show_importing(self) -> None:
        """Say that the import runs; the table stays to be read."""
        self._offer(accept=False, show_them=False)
        self.say(self.tr("Importing…"))

    def show_report(self, said: str, failed: Sequence[PlanRow], *, some: bool) -> None:
        """Show what came of it, and what failed, file by file; ``some``: something came in."""
        self.labels.hide()
        self._show_rows(failed)
        self._offer(accept=False, show_them=some)
        self.say(said)
        (self.table if failed else self.show_them if some else self.back).setFocus()

    def say(self, text: str) -> None:
        """Say how far it is, or how it went."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _offer(self, *, accept: bool, show_them: bool) -> None:
        self.accept.setVisible(accept)
        self.show_them.setVisible(show_them)
        hint = self.tr("Space leaves out · ⏎ imports what is ticked · Esc goes back")
        self._hint.setText(hint if accept else "")

    def _show_rows(self, rows: Sequence[PlanRow]) -> None:
        self.model.show_rows(rows)
        seen = filled(rows)
        for i in range(len(COLUMNS)):
            self.table.setColumnHidden(i, i not in seen and i != HEADLINE)
        self.table.make_room()
        self.table.setVisible(bool(rows))
        self._show_counts()
        if rows:
            self.table.selectRow(0)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show only the rows of a verdict, or all."""
        self.model.show_verdict(verdict)
        self._show_counts()
        self.table.setFocus()
        if self.model.rowCount():
            self.table.selectRow(0)

    def _show_counts(self) -> None:
        counts = self.model.counts
        for verdict, button in self.filters.items():
            count = counts[verdict] if verdict else len(self.model.rows)
            name = verdict_name(verdict) if verdict else self.tr("All")
            button.setText(f"{name} {QLocale().toString(count)}")
            button.setChecked(verdict is self.model.verdict)
            button.setVisible(bool(count))

    def _show_coming(self) -> None:
        coming = len(self.model.coming)
        self.accept.setText(self.tr("Import %n dispatch(es)", "", coming))
        self.accept.setEnabled(coming > 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.model.theme = theme
        self.table.viewport().update()
