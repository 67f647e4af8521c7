"""The list of speakers that may be the same: one key makes them one, another tells them apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.gui import keys
from workbench.gui.speakers.entries import Entry, EntryModel
from workbench.gui.speakers.likely import LikelyModel, Likeness
from workbench.gui.speakers.parts import List
from workbench.gui.widgets import label, tight

_HEIGHT: Final = 132


class LikelyBox(QWidget):
    """The list; it is hidden while it has nothing to offer.

    Signals:
        same_said, apart_said: a Likeness: its two are the same, or they are not.
        looked: the id of the speaker of a pair that one wants to look at.
        emptied: nothing is left to say.
    """

    same_said = Signal(object)
    apart_said = Signal(object)
    looked = Signal(str)
    emptied = Signal()

    def __init__(self, entries: EntryModel, parent: QWidget | None = None) -> None:
        """Offer pairs of some entries."""
        super().__init__(parent)
        self.model = LikelyModel(entries)
        self._at: Likeness | None = None
        self._title = label(name="section")
        self.list = List()
        self.list.setModel(self.model)
        self.list.setObjectName("popup")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(self.tr("May be the same"))
        self.list.setFixedHeight(_HEIGHT)
        column = tight(QVBoxLayout(self), gap=4)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.model.modelReset.connect(self._show)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self._keys: Mapping[str, Callable[[], object]] = {
            "M": self.say_same,
            "Return": self.say_same,
            "Enter": self.say_same,
            "N": self.say_apart,
            "Left": lambda: self._look(lambda each: each.other),
            "Right": lambda: self._look(lambda each: each.kept),
        }
        self.hide()

    def _show(self) -> None:
        count = self.model.total
        self.setVisible(bool(count))
        self._title.setText(self.tr("MAY BE THE SAME ({})").format(QLocale().toString(count)))
        pairs = [each.pair for each in self.model.likely]
        if self._at is not None and self._at.pair in pairs:
            self._go_to(pairs.index(self._at.pair))
        elif pairs:
            # Else the list would choose one, and show it, when the focus only passes.
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.list.selectionModel().setCurrentIndex(self.model.index(0), flag)

    def say_same(self) -> None:
        """Say that the two are the same."""
        self._say(self.same_said.emit)

    def say_apart(self) -> None:
        """Say that the two are not the same."""
        self._say(self.apart_said.emit)

    def _say(self, said: Callable[[Likeness], object]) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        place = index.row()
        said(self.model.likely[place])
        self._go_to(place)
        if not self.model.rowCount():
            self.emptied.emit()

    def _go_to(self, place: int) -> None:
        self.list.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1)))

    def _follow(self, index: QModelIndex) -> None:
        if index.isValid() and self.list.hasFocus():
            self._look(lambda each: each.other)

    def _look(self, which: Callable[[Likeness], Entry]) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._at = self.model.likely[index.row()]
            self.looked.emit(which(self._at).speaker.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that say something of the pair at hand."""
        act = self._keys.get(keys.name(event))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
