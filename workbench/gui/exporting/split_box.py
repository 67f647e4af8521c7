"""Split box: the shares of train, dev and test, and how dispatches are dealt out to them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.formats.splitting import Split
from workbench.gui.exporting.chips import toggle
from workbench.gui.exporting.wish import WHOLE
from workbench.gui.widgets import label, tight

_SHARES: Final = re.compile(r"\s*(\d{1,3})\s*/\s*(\d{1,3})\s*/\s*(\d{1,3})\s*")
_LAST_SEED: Final = 999_999
_SEED: Final = 84


class SplitBox(QWidget):
    """Three shares in percent, a seed, and whether labels are dealt out evenly.

    Signals:
        changed: something was changed.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Show the usual split."""
        super().__init__()
        self.shares = QLineEdit()
        self.shares.setAccessibleName(self.tr("Shares of train, dev and test in percent"))
        self.seed = QLineEdit()
        self.seed.setValidator(QIntValidator(0, _LAST_SEED, self))
        self.seed.setMaximumWidth(_SEED)
        self.seed.setAccessibleName(self.tr("Seed: another one is another split"))
        self.stratified = toggle(self.tr("Each label in each part, as far as can be"))
        row = tight(QHBoxLayout(), gap=8)
        row.addWidget(self.shares, 1)
        row.addWidget(label(self.tr("seed"), name="dim"))
        row.addWidget(self.seed)
        column = tight(QVBoxLayout(self), gap=6)
        column.addWidget(label(self.tr("TRAIN / DEV / TEST"), name="section"))
        column.addLayout(row)
        below = tight(QHBoxLayout())
        below.addWidget(self.stratified)
        below.addStretch(1)
        column.addLayout(below)
        self.show_split(Split())
        self.shares.textChanged.connect(self.changed)
        self.seed.textChanged.connect(self.changed)
        self.stratified.toggled.connect(self.changed)

    def show_split(self, split: Split) -> None:
        """Show a split."""
        with (
            QSignalBlocker(self.shares),
            QSignalBlocker(self.seed),
            QSignalBlocker(self.stratified),
        ):
            self.shares.setText(" / ".join(f"{share * WHOLE:g}" for share in split.shares))
            self.seed.setText(str(split.seed))
            self.stratified.setChecked(split.stratified)

    @property
    def split(self) -> Split | None:
        """The split, or None where the shares are no whole."""
        found = _SHARES.fullmatch(self.shares.text())
        parts = [int(part) for part in found.groups()] if found else []
        if sum(parts) != WHOLE:
            return None
        train, dev, test = (part / WHOLE for part in parts)
        return Split((train, dev, test), int(self.seed.text() or 0), self.stratified.isChecked())
