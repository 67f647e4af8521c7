"""Annotation filter: which annotations and suggestions the list of the inspector shows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from workbench.gui.canvas.items import Item
from workbench.gui.canvas.tags import UNSURE
from workbench.gui.widgets import tight
from workbench.model.annotation import Span
from workbench.model.scheme import Scheme

_QUOTATIONS: Final = "❝"


class Which(Enum):
    """What is listed: all, what is only suggested, or of that what is unsure."""

    ALL = 0
    SUGGESTED = 1
    UNSURE = 2


def keeps(item: Item, which: Which, label: str) -> bool:
    """Tell whether an item is listed; ``label`` is a code, the sign of quotations, or empty."""
    if which is not Which.ALL and not item.suggested:
        return False
    if which is Which.UNSURE and item.confidence >= UNSURE:
        return False
    annotation = item.annotation
    own = annotation.label if isinstance(annotation, Span) else _QUOTATIONS
    return label in {"", own}


class AnnotationFilter(QWidget):
    """Three tabs; ``label``, the choice of a label, stands where its owner puts it.

    Signals:
        changed: something else is to be listed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """List everything."""
        super().__init__(parent)
        self.which = Which.ALL
        self.tabs = [self._make_tab(which) for which in Which]
        self.label = QComboBox()
        self.label.setObjectName("quiet")
        self.label.setMinimumContentsLength(6)
        self.label.setAccessibleName(self.tr("Label that is listed"))
        self.label.setToolTip(self.label.accessibleName())
        self.label.activated.connect(self.changed)
        row = tight(QHBoxLayout(self), gap=2)
        for tab in self.tabs:
            row.addWidget(tab)
        row.addStretch(1)
        self.show_counts(0, ())
        self.show_scheme(None, "en")

    def _make_tab(self, which: Which) -> QPushButton:
        tab = QPushButton()
        tab.setObjectName("tab")
        tab.setCheckable(True)
        tab.setChecked(which is Which.ALL)
        tab.clicked.connect(lambda: self._choose(which))
        return tab

    def _choose(self, which: Which) -> None:
        self.which = which
        for each, tab in zip(Which, self.tabs, strict=True):
            tab.setChecked(each is which)
        self.changed.emit()

    def show_scheme(self, scheme: Scheme | None, language: str) -> None:
        """Offer the labels of a scheme, and list all again."""
        self.label.clear()
        self.label.addItem(self.tr("All labels"), "")
        for label in scheme.labels if scheme else ():
            self.label.addItem(label.name(language), label.label)
        self.label.addItem(self.tr("Quotations"), _QUOTATIONS)

    def show_counts(self, total: int, suggested: Sequence[Item]) -> None:
        """Show how many there are of each."""
        unsure = sum(item.confidence < UNSURE for item in suggested)
        names = (self.tr("All {}"), self.tr("To check {}"), self.tr("Unsure {}"))
        counts = (total, len(suggested), unsure)
        for tab, name, count in zip(self.tabs, names, counts, strict=True):
            tab.setText(name.format(QLocale().toString(count)))

    def kept(self, items: Sequence[Item]) -> Sequence[Item]:
        """Return the items that are listed."""
        label = self.label.currentData() or ""
        if self.which is Which.ALL and not label:
            return items
        return [item for item in items if keeps(item, self.which, label)]
