"""Which: fields that choose dispatches, by their dates, their agency and their language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from workbench.gui.widgets import tight

_DATE: Final = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?")
_LEAST: Final = 8
"""So many letters of a choice are always seen."""


class Which(QWidget):
    """Four fields, two in a row; empty ones restrict nothing.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Make the fields; there is nothing to choose from yet."""
        super().__init__()
        self.since, self.until = QLineEdit(), QLineEdit()
        self.agency, self.language = QComboBox(), QComboBox()
        self.since.setPlaceholderText(self.tr("from, as 2021-03"))
        self.until.setPlaceholderText(self.tr("until, included"))
        self.since.setAccessibleName(self.tr("From this date"))
        self.until.setAccessibleName(self.tr("Until this date, included"))
        self.agency.setAccessibleName(self.tr("Agency"))
        self.language.setAccessibleName(self.tr("Language"))
        grid = tight(QGridLayout(self), gap=6)
        for i, field in enumerate((self.since, self.until, self.agency, self.language)):
            grid.addWidget(field, i // 2, i % 2)
            grid.setColumnStretch(i % 2, 1)
        for field in (self.since, self.until):
            field.textChanged.connect(self.changed)
        for combo in (self.agency, self.language):
            shrink(combo)
            combo.currentIndexChanged.connect(self.changed)

    def offer(self, agencies: Iterable[str], languages: Iterable[str]) -> None:
        """Offer what a project has; what was chosen stays so where it is there."""
        named = {code: code.upper() for code in languages}
        _offer(self.agency, self.tr("All agencies"), {name: name for name in agencies})
        _offer(self.language, self.tr("All languages"), named)

    def show_chosen(self, since: str, until: str, agency: str, language: str) -> None:
        """Show a choice; what the project does not have is passed over."""
        self.since.setText(since)
        self.until.setText(until)
        choose(self.agency, agency)
        choose(self.language, language)

    @property
    def chosen(self) -> tuple[str, str, str, str]:
        """The first and the last date, the agency and the language, each empty for any."""
        return (
            self.since.text().strip(),
            self.until.text().strip(),
            self.agency.currentData() or "",
            self.language.currentData() or "",
        )

    @property
    def trouble(self) -> str:
        """What cannot be read of the dates, or nothing."""
        since, until, *_ = self.chosen
        if not (_DATE.fullmatch(since) and _DATE.fullmatch(until)):
            return self.tr("A date is written 2021, 2021-03 or 2021-03-22.")
        if since and until and until < since[: len(until)]:
            return self.tr("The last date is before the first.")
        return ""


def shrink(combo: QComboBox) -> None:
    """Have a box give way to its neighbours, to a few letters."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_LEAST)


def choose(combo: QComboBox, value: object) -> None:
    """Choose a value, or the first where it is not offered."""
    found = (i for i in range(combo.count()) if combo.itemData(i) == value)
    combo.setCurrentIndex(next(found, 0))


def _offer(combo: QComboBox, any_: str, values: dict[str, str]) -> None:
    before = combo.currentData()
    combo.clear()
    combo.addItem(any_, "")
    for value, name in values.items():
        if value:
            combo.addItem(name, value)
    choose(combo, before)
