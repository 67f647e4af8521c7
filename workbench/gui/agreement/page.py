"""Page: what stands out, the headline, and a card for each question a lead has."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.agreement.gamma import Gammas
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.cards import Cards, make_cards
from workbench.gui.agreement.filling import Filling
from workbench.gui.agreement.grid import CardGrid
from workbench.gui.agreement.headline import Headline
from workbench.gui.agreement.report import Report
from workbench.gui.agreement.standing import Standing
from workbench.gui.look.theme import Theme
from workbench.gui.plots.plot_card import PlotCard
from workbench.gui.widgets import bold_width, tight
from workbench.model.choice import Layer

_LEAST: Final = 370
_MOST: Final = 3
_MARGIN: Final = 18
_WHO: Final = 150


class Page(QScrollArea):
    """The figures of a report, of one layer at a time where they are of one.

    Signals:
        opened: the Wanted behind a number, and what they are called.
        gamma_asked: gamma is to be reckoned.
    """

    opened = Signal(object, str)
    gamma_asked = Signal()

    def __init__(self) -> None:
        """Have no report yet."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.layer = Layer.ENTITIES
        self._filling: Filling | None = None
        self._by_row = False
        self.standing, self.headline = Standing(), Headline()
        self.cards: Cards = make_cards()
        self.turn, self.reckon = PlotCard.button(""), PlotCard.button("")
        self.who = QComboBox()
        self.tabs: dict[Layer, QPushButton] = {}
        self._grid = CardGrid(self.cards.all, least=_LEAST, most=_MOST)
        self._lay_out()
        self._add_choices()
        self._connect()

    def _connect(self) -> None:
        for part in (self.standing, self.headline):
            part.opened.connect(self.opened)
        for card in self.cards.all:
            card.opened.connect(self._open)
        self.turn.clicked.connect(self._turn_confusion)
        self.reckon.clicked.connect(self.gamma_asked)
        self.who.currentIndexChanged.connect(self._show_bias)

    def _add_choices(self) -> None:
        self.cards.confusion.add(self.turn)
        self.cards.gamma.add(self.reckon)
        self.cards.bias.add(self.who)
        self._name_turn()
        self.reckon.setText(QCoreApplication.translate("Agreement", "Reckon it"))
        self.reckon.setAccessibleName(QCoreApplication.translate("Agreement", "Reckon gamma"))
        self.who.setObjectName("quiet")
        self.who.setMaximumWidth(_WHO)
        self.who.setAccessibleName(
            QCoreApplication.translate("Agreement", "Whose suggestions are looked at")
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = tight(QVBoxLayout(inside), margins=(_MARGIN, 12, _MARGIN, _MARGIN), gap=14)
        column.addWidget(self.standing)
        column.addWidget(self.headline)
        column.addLayout(self._tab_row())
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
            tab.setMinimumWidth(bold_width(tab))
            tab.clicked.connect(partial(self.show_layer, layer))
            self.tabs[layer] = tab
            row.addWidget(tab)
        row.addStretch(1)
        return row

    def show_report(self, report: Report) -> None:
        """Show all figures; gamma is to be asked for again."""
        self._filling = Filling(self.cards, report, Book())
        self.standing.show_findings(report.findings)
        self.headline.show_figures(report.agreement)
        self.show_layer(self.layer)
        self._filling.fill_rest()
        self._offer_people(report)
        self.cards.gamma.explain("")
        self.cards.gamma.show_none(
            QCoreApplication.translate("Agreement", "It takes longer, and is reckoned when asked.")
        )

    def _offer_people(self, report: Report) -> None:
        everyone = QCoreApplication.translate("Agreement", "All together")
        before = self.who.currentText()
        self.who.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.who.clear()
        self.who.addItems([bias.annotator or everyone for bias in report.biases])
        self.who.setCurrentIndex(max(0, self.who.findText(before)))
        self.who.blockSignals(False)  # noqa: FBT003 - the same
        self.who.setVisible(self.who.count() > 1)
        self._show_bias()

    def _show_bias(self) -> None:
        filling, at = self._filling, max(0, self.who.currentIndex())
        if filling is not None and filling.report.biases:
            filling.fill_bias(filling.report.biases[at])
        else:
            none = QCoreApplication.translate("Agreement", "Nothing was suggested.")
            for card in (self.cards.bias, self.cards.kept):
                card.show_none(none)

    def show_gamma(self, found: Gammas) -> None:
        """Show gamma, where it is still of what is shown."""
        if self._filling is not None:
            self._filling.fill_gamma(found)

    def show_layer(self, layer: Layer) -> None:
        """Show the figures of a layer."""
        self.layer = layer
        for each, tab in self.tabs.items():
            tab.setChecked(each is layer)
        self._grid.show_only((*self.cards.of(layer), *self.cards.of_both))
        if self._filling is not None:
            self._filling.fill_layer(layer, by_row=self._by_row)

    def _turn_confusion(self) -> None:
        self._by_row = not self._by_row
        self._name_turn()
        if self._filling is not None:
            self._filling.fill_confusion(by_row=self._by_row)

    def _name_turn(self) -> None:
        shares = QCoreApplication.translate("Agreement", "As shares")
        of_rows = QCoreApplication.translate("Agreement", "As shares of a row")
        counts = QCoreApplication.translate("Agreement", "As counts")
        self.turn.setText(counts if self._by_row else shares)
        for say in (self.turn.setToolTip, self.turn.setAccessibleName):
            say(counts if self._by_row else of_rows)

    def _open(self, key: str) -> None:
        if self._filling is not None:
            self.opened.emit(*self._filling.book.find(key))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for card in self.cards.all:
            card.set_theme(theme)

    @property
    def first(self) -> QWidget:
        """Where one begins."""
        buttons = [row for row in self.standing.rows if isinstance(row, QPushButton)]
        return buttons[0] if buttons else self.headline.entities
