"""Filling: the charts of a report, each in its card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.agreement.bias import Bias
from workbench.agreement.gamma import Gammas
from workbench.gui.agreement import comparing, helping, passing, reasons, wording, words
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.cards import Cards
from workbench.gui.agreement.report import Report
from workbench.gui.plots.plot_card import PlotCard
from workbench.model.choice import Layer
from workbench.plots.frame import Chart


@dataclass(frozen=True, slots=True)
class Filling:
    """Fills cards with what a report says; ``book`` takes what its marks open."""

    cards: Cards
    report: Report
    book: Book

    def fill_layer(self, layer: Layer, *, by_row: bool) -> None:
        """Show the figures of a layer; ``by_row``: confusions as shares of a row."""
        found, book, cards = self.report.agreement, self.book, self.cards
        self._show(cards.pairs, comparing.pairs(found, layer, book))
        self._show(cards.factors, reasons.factors(found, layer, book))
        self._show(cards.classes, reasons.classes(found, layer, book))
        if layer is Layer.QUOTATIONS:
            self._show(cards.parts, reasons.quotation_parts(found, book))
            return
        self._show(cards.labels, reasons.labels(found, book))
        self.fill_confusion(by_row=by_row)
        self._show(cards.offsets, reasons.offsets(found, book))
        self._show(cards.forms, wording.forms(self.report.forms, book))

    def fill_confusion(self, *, by_row: bool) -> None:
        """Show confusions as counts, or as shares of a row."""
        chart = reasons.confusion(self.report.agreement, self.book)
        self._show(self.cards.confusion, chart.turned() if by_row else chart)

    def fill_rest(self) -> None:
        """Show what is about the work as a whole."""
        report, cards = self.report, self.cards
        found = report.agreement
        self._show(cards.finished, comparing.finished(found, self.book))
        self._show(cards.course, passing.course(report, self.book))
        self._show(cards.annotators, comparing.annotators(found, self.book))
        self._show(cards.dispatches, comparing.dispatches(found, report.titles, self.book))
        self._show(cards.fates, helping.fates(report.fates, self.book))

    def fill_bias(self, of: Bias) -> None:
        """Show whether all together, or one annotator, correct or wave through."""
        said = (words.verdict(of.verdict), *map(words.sign, of.signs), helping.seconds(of))
        self.cards.bias.explain(" ".join(text for text in said if text))
        self._show(self.cards.bias, helping.signs(of, self.book))
        self._show(self.cards.kept, helping.kept(of, self.book))

    def fill_gamma(self, found: Gammas) -> None:
        """Show gamma of every two, with what it was reckoned with."""
        self.cards.gamma.explain(comparing.gamma_said(found))
        self._show(self.cards.gamma, comparing.gamma(found, self.book))

    def _show(self, card: PlotCard, chart: Chart) -> None:
        labels: Mapping[str, str] = self.report.labels
        if chart.table().rows:
            card.show_chart(chart, labels)
        else:
            card.show_none(QCoreApplication.translate("Agreement", "There is nothing to show yet."))
