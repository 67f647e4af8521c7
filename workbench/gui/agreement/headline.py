"""Headline: the numbers that a lead looks at first, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal

from workbench.agreement.wanted import Wanted
from workbench.gui.agreement.figure_card import FigureCard
from workbench.gui.agreement.grid import CardGrid
from workbench.gui.agreement.words import AgreementCounts
from workbench.gui.plots.words import numbers
from workbench.model.choice import Layer

if TYPE_CHECKING:
    from workbench.agreement.summary import Agreement

_LEAST: Final = 165


class Headline(CardGrid):
    """Entities, quotations, speakers, u-alpha, and how much was done by several.

    Signals:
        opened: the Wanted behind a number, and what they are called.
    """

    opened = Signal(object, str)

    def __init__(self) -> None:
        """Have no numbers yet."""
        self.entities = FigureCard(QCoreApplication.translate("Agreement", "Entities, strict F1"))
        self.quotations = FigureCard(
            QCoreApplication.translate("Agreement", "Quotations, strict F1")
        )
        self.speaker = FigureCard(
            QCoreApplication.translate("Agreement", "Speaker, of common quotations")
        )
        self.u_alpha = FigureCard(QCoreApplication.translate("Agreement", "u-alpha of entities"))
        self.double = FigureCard(
            QCoreApplication.translate("Agreement", "Dispatches finished by two or more")
        )
        cards = (self.entities, self.quotations, self.speaker, self.u_alpha, self.double)
        super().__init__(cards, least=_LEAST, most=len(cards))
        speakers = frozenset({"speaker"})
        wanted = (
            (self.entities, Wanted()),
            (self.quotations, Wanted(Layer.QUOTATIONS)),
            (self.speaker, Wanted(Layer.QUOTATIONS, classes=speakers)),
            (self.u_alpha, Wanted()),
            (self.double, Wanted()),
        )
        for card, each in wanted:
            card.clicked.connect(
                lambda _=False, card=card, each=each: self.opened.emit(each, card.caption)
            )

    def show_figures(self, agreement: Agreement) -> None:
        """Show the numbers of all pairs together."""
        pooled, write = agreement.pooled, numbers().write
        quotations, count = pooled.quotations, QLocale().toString
        self.entities.show_figure(pooled.entities.strict)
        overlap = QCoreApplication.translate("Agreement", "overlapping {}")
        self.quotations.show_figure(
            quotations.strict, overlap.format(write(quotations.overlap_f1.value))
        )
        n = AgreementCounts.tr("%n quotation(s)", "", quotations.speaker.n)
        self.speaker.show_figure(quotations.speaker.rate, n)
        alpha = QCoreApplication.translate("Agreement", "labels of common spans {}")
        self.u_alpha.show_figure(
            pooled.u_alpha.value, alpha.format(write(pooled.label_alpha.rate.value))
        )
        finished = agreement.coverage.finished
        several = QCoreApplication.translate("Agreement", "of {} finished by anyone")
        self.double.show_text(count(sum(finished[2:])), several.format(count(sum(finished[1:]))))
