"""Filters: what of the project is compared, in a row of choices above the figures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.gui.exporting.chips import Chips
from workbench.gui.queue.flow import Flow
from workbench.gui.widgets import label, tight
from workbench.model.compared import Compared, Help

if TYPE_CHECKING:
    from workbench.store.around import Choices

_DATE: Final = 116
_WIDEST: Final = 250


class Choice(QComboBox):
    """One value of some, or all of them."""

    def __init__(self, name: str, every: str) -> None:
        """Offer all at first; ``name`` is what is chosen, ``every`` stands for no choice."""
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaximumWidth(_WIDEST)
        self._every = every
        self.addItem(every, "")
        self.hide()

    def offer(self, values: Iterable[tuple[str, str]]) -> None:
        """Offer values with their names, and keep the choice where it is still there."""
        before = self.value
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self.addItem(self._every, "")
        for value, name in values:
            self.addItem(name, value)
        self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(False)  # noqa: FBT003 - the same
        self.setVisible(self.count() > 1)

    @property
    def value(self) -> str:
        """The value that is chosen, or nothing for all."""
        return self.currentData() or ""

    @property
    def values(self) -> tuple[str, ...]:
        """The same as none or one."""
        return (self.value,) if self.value else ()


class Filters(QWidget):
    """The choices.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Compare everything."""
        super().__init__()
        self.people = Chips(self.tr("Annotators compared; none chosen: all"))
        self.label = Choice(self.tr("Label"), self.tr("All labels"))
        self.batch = Choice(self.tr("Batch"), self.tr("All batches"))
        self.language = Choice(self.tr("Language"), self.tr("All languages"))
        self.agency = Choice(self.tr("Agency"), self.tr("All agencies"))
        self.shown = Choice(self.tr("With or without suggestions"), self.tr("With and without"))
        self.since = _date(self.tr("From date"))
        self.until = _date(self.tr("To date"))
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setObjectName("link")
        self.clear.clicked.connect(self.clear_all)
        self._lay_out()
        self.shown.offer(
            [
                (Help.BLIND, self.tr("Without suggestions")),
                (Help.HIGHLIGHTED, self.tr("With suggestions")),
            ]
        )
        self._connect()

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return self.label, self.batch, self.language, self.agency, self.shown

    def _connect(self) -> None:
        self.people.changed.connect(self._change)
        for choice in self._choices:
            choice.currentIndexChanged.connect(self._change)
        for field in (self.since, self.until):
            field.editingFinished.connect(self._take_dates)

    def _lay_out(self) -> None:
        row = QWidget()
        flow = Flow(row)
        for widget in (*self._choices, self.since, self.until, self.clear):
            flow.addWidget(widget)
        column = tight(QVBoxLayout(self), gap=8)
        first = tight(QHBoxLayout(), gap=10)
        first.addWidget(label(self.tr("Compared:"), name="dim"))
        first.addWidget(self.people, 1)
        column.addLayout(first)
        column.addWidget(row)
        self._dates = "", ""
        self.clear.hide()

    def offer(self, choices: Choices) -> None:
        """Offer what the project has; what was chosen stays so where it is still there."""
        chosen = self.people.chosen
        self.people.offer((name, name) for name in choices.annotators)
        self.people.choose(chosen)
        offers = (
            (self.label, choices.labels),
            (self.batch, choices.batches),
            (self.language, choices.languages),
            (self.agency, choices.agencies),
        )
        for choice, values in offers:
            choice.offer((value, value) for value in values)

    @property
    def compared(self) -> Compared:
        """What is chosen; one annotator alone restricts nothing before a second one."""
        people = tuple(sorted(self.people.chosen))
        return Compared(
            annotators=people if len(people) > 1 else (),
            labels=frozenset(self.label.values),
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            batches=self.batch.values,
            languages=self.language.values,
            agencies=self.agency.values,
            help=Help(self.shown.value or Help.BOTH),
        )

    def _take_dates(self) -> None:
        dates = self.since.text().strip(), self.until.text().strip()
        if dates != self._dates:
            self._dates = dates
            self._change()

    def _change(self) -> None:
        self.clear.setVisible(self.compared != Compared())
        self.changed.emit()

    def clear_all(self) -> None:
        """Compare everything again."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.people.choose(())
        for choice in self._choices:
            choice.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.clear()
        self._dates = "", ""
        self.blockSignals(False)  # noqa: FBT003 - the same
        self._change()


def _date(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMaximumWidth(_DATE)
    return field
