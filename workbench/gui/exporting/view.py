"""View: what is exported at the left, and how much it is; what would be lost at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.exporting.choices import Choices
from workbench.gui.exporting.report import Report
from workbench.gui.keyboard import keys
from workbench.gui.widgets import Wrapped, label, sized, tight
from workbench.store.chosen import Counts

_LEFT: Final = 400


class ExportView(QWidget):
    """The choices, the counts with the button that exports, and the report.

    Signals:
        export_asked: what is chosen is to be written.
    """

    export_asked = Signal()

    def __init__(self) -> None:
        """Make all parts."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.choices, self.report = Choices(), Report()
        self.counts = Wrapped()
        self.export = QPushButton(self.tr("Export…"))
        self.export.setObjectName("primary")
        self.export.clicked.connect(self.export_asked)
        foot = QFrame()
        foot.setObjectName("foot")
        column = tight(QVBoxLayout(foot), margins=(18, 10, 18, 12), gap=8)
        column.addWidget(sized(label(self.tr("CHOSEN"), name="section"), 9))
        column.addWidget(self.counts)
        column.addWidget(self.export)
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = tight(QVBoxLayout(left))
        column.addWidget(self.choices, 1)
        column.addWidget(foot)
        row = tight(QHBoxLayout(self))
        row.addWidget(left)
        row.addWidget(self.report, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export, or go from the choices to the list and back."""
        key = keys.name(event)
        if key in ("Ctrl+Return", "Ctrl+Enter"):
            self.export.click()
        elif key in ("Esc", "Escape"):
            chosen = self.report.isAncestorOf(self.focusWidget() or self)
            (self.choices.form if chosen else self.report.first).setFocus()
        else:
            super().keyPressEvent(event)

    def show_counts(self, counts: Counts | None) -> None:
        """Show how much is chosen; None: it is being counted."""
        if counts is None:
            self.counts.setEnabled(False)
            return
        self.counts.setEnabled(True)
        parts = (
            self.tr("%n dispatch(es)", "", counts.dispatches),
            self.tr("%n set(s)", "", counts.sets),
            self.tr("%n entity(ies)", "", counts.entities),
            self.tr("%n quotation(s)", "", counts.quotations),
        )
        self.counts.setText(" · ".join(parts))
        self.report.held.show_counts(counts)

    def show_trouble(self, text: str) -> None:
        """Say why nothing is counted."""
        self.counts.setEnabled(True)
        self.counts.setText(text)
