"""Page: what stands out, the headline, and a card for each question a lead has."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.agreement import comparing, helping, passing, reasons, wording, words
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.cards import Cards, make_cards
from workbench.gui.agreement.grid import CardGrid
from workbench.gui.agreement.headline import Headline
from workbench.gui.agreement.report import Report
from workbench.gui.agreement.standing import Standing
from workbench.gui.look.theme import Theme
from workbench.gui.plots.plot_card import PlotCard
from workbench.gui.widgets import tight
from workbench.model.choice import Layer
from workbench.plots.confusion import Confusion
from workbench.plots.frame import Chart

_LEAST: Final = 370
_MOST: Final = 3
_MARGIN: Final = 18


class Page(QScrollArea):
    """The figures of a report, of one layer at a time where they are of one.

    Signals:
        opened: the Wanted behind a number, and what they are called.
    """

    opened = Signal(object, str)

    def __init__(self) -> None:
        """Have no report yet."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.report: Report | None = None
        self.layer = Layer.ENTITIES
        self._book = Book()
        self.standing, self.headline = Standing(), Headline()
        self.cards: Cards = make_cards()
        self._by_row = False
        self.turn = PlotCard.button("")
        self.turn.clicked.connect(self._turn_confusion)
        self.cards.confusion.add_button(self.turn)
        self.tabs: dict[Layer, QPushButton] = {}
        for part in (self.standing, self.headline):
            part.opened.connect(self.opened)
        for card in self.cards.all:
            card.opened.connect(self._open)
        self._lay_out()
        self._name_turn()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = tight(QVBoxLayout(inside), margins=(_MARGIN, 12, _MARGIN, _MARGIN), gap=14)
        column.addWidget(self.standing)
        column.addWidget(self.headline)
        column.addLayout(self._tab_row())
        self._grid = CardGrid(self.cards.all, least=_LEAST, most=_MOST)
        column.addWidget(self._grid)
        column.addStretch(1)
        self.setWidget(inside)

    def _tab_row(self) -> QHBoxLayout:
        row = tight(QHBoxLayout(), gap=4)
        names = {
            Layer.ENTITIES: QCoreApplication.translate("Agreement", "Entities"),
            Layer.QUOTATIONS: QCoreApplication.translate("Agreement", "Quotations"),
        }
        for layer, name in names.items():
            tab = QPushButton(name)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.clicked.connect(partial(self.show_layer, layer))
            self.tabs[layer] = tab
            row.addWidget(tab)
        row.addStretch(1)
        return row

    def show_report(self, report: Report) -> None:
        """Show all figures."""
        self.report, self._book = report, Book()
        self.standing.show_findings(report.findings)
        self.headline.show_figures(report.agreement)
        self.show_layer(self.layer)
        self._show_others(report)

    def show_layer(self, layer: Layer) -> None:
        """Show the figures of a layer."""
        self.layer = layer
        for each, tab in self.tabs.items():
            tab.setChecked(each is layer)
        self._grid.show_only((*self.cards.of(layer), *self.cards.of_both))
        if self.report is not None:
            self._show_layer(self.report)

    def _show_layer(self, report: Report) -> None:
        found, book, cards = report.agreement, self._book, self.cards
        self._show(cards.pairs, comparing.pairs(found, self.layer, book))
        self._show(cards.factors, reasons.factors(found, self.layer, book))
        self._show(cards.classes, reasons.classes(found, self.layer, book))
        if self.layer is Layer.QUOTATIONS:
            self._show(cards.parts, reasons.quotation_parts(found, book))
            return
        self._show(cards.labels, reasons.labels(found, book))
        chart = reasons.confusion(found, book)
        self._show(cards.confusion, chart.turned() if self._by_row else chart)
        self._show(cards.offsets, reasons.offsets(found, book))
        self._show(cards.forms, wording.forms(report.forms, book))

    def _show_others(self, report: Report) -> None:
        found, book, cards = report.agreement, self._book, self.cards
        self._show(cards.course, passing.course(found, report.changes))
        self._show(cards.annotators, comparing.annotators(found, book))
        self._show(cards.dispatches, comparing.dispatches(found, dict(report.titles), book))
        self._show(cards.fates, helping.fates(report.fates))
        if report.biases:
            everyone = report.biases[0]
            said = [words.verdict(everyone.verdict), *map(words.sign, everyone.signs)]
            cards.bias.explain(" ".join(said))
            self._show(cards.bias, helping.signs(everyone))
            self._show(cards.kept, helping.kept(everyone))

    def _show(self, card: PlotCard, chart: Chart) -> None:
        labels = self.report.labels if self.report is not None else {}
        if chart.table().rows:
            card.show_chart(chart, labels)
        else:
            card.show_none(QCoreApplication.translate("Agreement", "There is nothing to show yet."))

    def _turn_confusion(self) -> None:
        chart = self.cards.confusion.chart
        if isinstance(chart, Confusion):
            self._by_row = not self._by_row
            self._show(self.cards.confusion, chart.turned())
            self._name_turn()

    def _name_turn(self) -> None:
        shares = QCoreApplication.translate("Agreement", "As shares of a row")
        counts = QCoreApplication.translate("Agreement", "As counts")
        self.turn.setText(counts if self._by_row else shares)

    def _open(self, key: str) -> None:
        self.opened.emit(*self._book.find(key))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for card in self.cards.all:
            card.set_theme(theme)

    @property
    def first(self) -> QWidget:
        """Where one begins."""
        buttons = [row for row in self.standing.rows if isinstance(row, QPushButton)]
        return buttons[0] if buttons else self.headline.entities
