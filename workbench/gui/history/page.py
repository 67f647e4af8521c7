"""History page: who did what to the dispatch at hand, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListView, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.history.delegate import HistoryDelegate
from workbench.gui.history.model import ROW, Fetch, HistoryModel
from workbench.gui.look.theme import LIGHT, Theme
from workbench.gui.widgets import label, sized, tight
from workbench.store.history import Step

_SMALL: Final = 8.8
_INSET: Final = (12, 0, 12, 0)
_NONE: Final = (0, 0, 0, 0)


class HistoryPage(QWidget):
    """The acts on a set; Enter shows the dispatch as it was behind one.

    While one is shown, going to another act shows that one.

    Signals:
        chosen: a Step behind which the dispatch is to be shown.
        named: the annotator whose acts are to be listed.
        left: Escape was pressed.
    """

    chosen = Signal(object)
    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Be empty."""
        super().__init__()
        self.looking = False
        self.who = sized(QComboBox(), _SMALL)
        self.who.setAccessibleName(self.tr("Whose annotations"))
        self.who.activated.connect(lambda: self.named.emit(self.who.currentText()))
        self.model = HistoryModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self._delegate = HistoryDelegate(LIGHT, self)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("History of the dispatch"))
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._follow)
        self._none = none = label(
            self.tr("Nothing has been done to this dispatch yet."), name="dim", wrap=True
        )
        none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        none.setMargin(24)
        # Keys that are meant for the list go nowhere else where there is none.
        none.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        none.installEventFilter(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(none)
        hint = label(self.tr("⏎ shows it as it was · Esc: the text"), name="dim", wrap=True)
        column = tight(QVBoxLayout(self), margins=(0, 6, 0, 8), gap=6)
        for part in (self.who, self._stack, sized(hint, 8.6)):
            row = tight(QVBoxLayout(), margins=_NONE if part is self._stack else _INSET)
            row.addWidget(part)
            column.addLayout(row, int(part is self._stack))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def show_acts(self, names: Sequence[str], who: str, fetch: Fetch, text: str) -> None:
        """List the acts of one of these annotators on a text; the newest is at hand."""
        self.looking = False
        self.who.clear()
        self.who.addItems(names)
        self.who.setCurrentText(who)
        self.who.setVisible(len(names) > 1)
        self.model.show_acts(fetch, text)
        self._stack.setCurrentIndex(int(not self.model.rows))
        if len(self.model.rows) > 1:
            self.view.setCurrentIndex(self.model.index(1))

    @property
    def place(self) -> QWidget:
        """What takes the keys: the list, or what says that there is none."""
        return self._none if not self.model.rows else self.view

    def _choose(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW), Step):
            self.chosen.emit(index.data(ROW))

    def _follow(self, index: QModelIndex) -> None:
        if self.looking:
            self._choose(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that show an act, or leave."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.model.rows:
                    self._choose(self.view.currentIndex())
            case _:
                return False
        return True
