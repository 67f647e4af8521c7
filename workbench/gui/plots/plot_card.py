"""Plot card: a chart with its title and what it tells, as a plot or as a table of the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.look.theme import LIGHT, Theme
from workbench.gui.plots.plot_view import EDGE, PlotView
from workbench.gui.plots.words import numbers
from workbench.gui.team.tables import Cell, Heading, Line, Table
from workbench.gui.widgets import Wrapped, label, tight
from workbench.plots.frame import Chart
from workbench.plots.table import Table as Twin
from workbench.plots.table import Value, tsv

_ROWS: Final = 14
"""So many rows of a table are shown; the others are scrolled to."""
_ROW: Final = 28
_HEADER: Final = 34
_BAR: Final = 12
_MARGINS: Final = 26
_GAP: Final = 12
_SAID: Final = 2000
"""Milliseconds that it says that it has copied."""


class PlotCard(QFrame):
    """A card with a chart.

    Signals:
        opened: the key of what was opened in the plot.
    """

    opened = Signal(str)

    def __init__(self, title: str, explained: str = "") -> None:
        """Have a title, and a line that tells how the chart is read."""
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme: Theme = LIGHT
        self._labels: Mapping[str, str] = {}
        self.chart: Chart | None = None
        self.title = label(title, name="strong", wrap=True)
        self.explained = Wrapped()
        self.explained.setObjectName("dim")
        self.view = PlotView()
        self.view.setAccessibleName(title)
        self.view.opened.connect(self.opened)
        self.why = Wrapped()
        self.why.setObjectName("dim")
        self.why.hide()
        self.turn = self.button(self.tr("As a table"))
        self.copy = self.button(self.tr("Copy"))
        self.turn.clicked.connect(self.turn_table)
        self.copy.clicked.connect(self.copy_table)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_SAID)
        self._copied.timeout.connect(self._name_buttons)
        self.table: Table | None = None
        self._lay_out()
        self.explain(explained)

    def _lay_out(self) -> None:
        self._buttons = tight(QHBoxLayout(), gap=_GAP)
        self._buttons.addWidget(self.turn)
        self._buttons.addWidget(self.copy)
        self._buttons.addStretch(1)
        self._head = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight), gap=_GAP)
        self._head.addWidget(self.title, 1)
        self._head.addLayout(self._buttons)
        self._column = tight(QVBoxLayout(self), margins=(11, 10, 11, 14), gap=4)
        # The words of the plot stand under those of the title.
        self._head.setContentsMargins(EDGE, 0, EDGE, 0)
        for words in (self.explained, self.why):
            words.setContentsMargins(EDGE, 0, EDGE, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.explained)
        self._column.addSpacing(6)
        self._column.addWidget(self.view)
        self._column.addWidget(self.why)
        self._column.addStretch(1)
        self._name_buttons()

    @staticmethod
    def button(text: str) -> QPushButton:
        """Make a quiet button as those of the card are."""
        made = QPushButton(text)
        made.setObjectName("link")
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def add(self, made: QWidget) -> None:
        """Have another button or choice before the buttons of the card."""
        self._buttons.insertWidget(0, made)
        self._turn_head()

    def _turn_head(self) -> None:
        """Have the buttons below the title where it would be broken beside them."""
        wide = self.title.fontMetrics().horizontalAdvance(self.title.text()) + _GAP
        room = self.contentsRect().width() - _MARGINS - 2 * EDGE
        beside = wide + self._buttons.sizeHint().width() <= room
        left_to_right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(left_to_right if beside else down)
        self._head.setSpacing(_GAP if beside else 0)

    def explain(self, text: str) -> None:
        """Tell how the chart is read."""
        self.explained.setText(text)
        self.explained.setVisible(bool(text))

    def show_chart(self, chart: Chart, labels: Mapping[str, str] | None = None) -> None:
        """Show a chart, as a plot or as a table as it was before."""
        self.chart, self._labels = chart, labels or {}
        self.view.show_chart(chart, labels)
        if self.table is not None:
            self._remove_table()
            self._show_table()
        self._show_parts()

    def show_none(self, why: str) -> None:
        """Say why there is nothing to show."""
        self.chart = None
        self.why.setText(why)
        self._remove_table()
        self._show_parts()

    def _show_parts(self) -> None:
        there = self.chart is not None
        self.why.setVisible(not there)
        self.view.setVisible(there and self.table is None)
        for button in (self.turn, self.copy):
            button.setVisible(there)
        self._name_buttons()

    def turn_table(self) -> None:
        """Show the table instead of the plot, or the plot again."""
        if self.table is None:
            self._show_table()
        else:
            self._remove_table()
        self._show_parts()

    def _show_table(self) -> None:
        if self.chart is None:
            return
        twin = self.chart.table()
        headings = [_heading(twin, i) for i in range(len(twin.header))]
        self.table = made = Table(self.title.text(), *headings)
        made.show_lines(_lines(twin))
        made.setFixedHeight(_HEADER + _BAR + _ROW * min(_ROWS, max(1, len(twin.rows))))
        made.set_theme(self._theme)
        self._column.insertWidget(self._column.indexOf(self.view), made)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column of the table what the others leave, and the title its line."""
        super().resizeEvent(event)
        self._turn_head()
        self._make_room()

    def _make_room(self) -> None:
        """Have the names as wide as they are: what has no room then is scrolled to."""
        if self.table is None:
            return
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        if head.length() < self.width() - _MARGINS:
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _remove_table(self) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def copy_table(self) -> None:
        """Put the table on the clipboard, with tabs between its cells."""
        if self.chart is not None:
            copied = tsv(self.chart.table(), numbers().write)
            QGuiApplication.clipboard().setText(copied)
            self.copy.setText(self.tr("✓ Copied"))
            self._copied.start()

    def _name_buttons(self) -> None:
        self.turn.setText(self.tr("As a table") if self.table is None else self.tr("As a plot"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the table, for a spreadsheet"))
        for button in (self.turn, self.copy):
            button.setAccessibleName(f"{button.text()}: {self.title.text()}")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.view.set_theme(theme)
        if self.table is not None:
            self.table.set_theme(theme)


def _heading(twin: Twin, i: int) -> Heading:
    return Heading(twin.header[i], number=any(not isinstance(row[i], str) for row in twin.rows))


def _lines(twin: Twin) -> list[Line]:
    write = numbers().write

    def cell(value: Value) -> Cell:
        number = not isinstance(value, str)
        text = value if isinstance(value, str) else write(value)
        return Cell(text, "dim" if value is None else "", number=number)

    return [tuple(map(cell, row)) for row in twin.rows]
