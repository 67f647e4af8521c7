"""View: the plan, the conflicts of a dispatch as tracks, and the card of the one at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.adjudication.card import Card
from workbench.gui.adjudication.plan import Plan
from workbench.gui.agreement.case_list import CaseList
from workbench.gui.keyboard import keys
from workbench.gui.look.theme import Theme
from workbench.gui.widgets import Wrapped, elided, tight

_LIST: Final = (250, 330)
_CARD: Final = (310, 400)


class AdjudicationView(QWidget):
    """The parts; keys do what the buttons do.

    Signals:
        moved: to the next conflict (1) or the one before (-1).
        by_hand: the text is to be edited as gold.
        settle_asked: what is agreed in this dispatch goes into gold.
        finish_asked: this dispatch is finished, and the next comes.
        undo_asked: the last act on this dispatch is taken back.
        hidden: names are to be hidden, or shown.
        cancelled: the work beside the window is to end.
        left: back to the dispatches.
    """

    moved = Signal(int)
    by_hand = Signal()
    settle_asked = Signal()
    finish_asked = Signal()
    undo_asked = Signal()
    hidden = Signal(bool)
    cancelled = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Have nothing to show yet."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.plan = Plan()
        self.plan.setMinimumWidth(_LIST[0])
        self.plan.setMaximumWidth(_LIST[1])
        self.cases, self.card = CaseList(), Card()
        self.title, self.said = elided("strong"), Wrapped()
        self.said.setObjectName("dim")
        self.hide_names = QPushButton(self.tr("Hide names"))
        self.hide_names.setObjectName("toggle")
        self.hide_names.setCheckable(True)
        self.hide_names.toggled.connect(self.hidden)
        row = tight(QHBoxLayout())
        row.addWidget(self.plan)
        row.addWidget(self._middle(), 1)
        row.addWidget(self.card)
        self.card.setMinimumWidth(_CARD[0])
        self.card.setMaximumWidth(_CARD[1])
        column = tight(QVBoxLayout(self))
        column.addLayout(row, 1)
        column.addWidget(self._foot())
        for part in (self.plan.work, self.cases, self.plan.people):
            part.installEventFilter(self)
        self._acts = self._keys()

    def _middle(self) -> QWidget:
        made = QWidget()
        top = tight(QHBoxLayout(), gap=10)
        top.addWidget(self.title, 1)
        top.addWidget(self.hide_names)
        column = tight(QVBoxLayout(made), margins=(16, 12, 16, 8), gap=8)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addWidget(self.cases, 1)
        return made

    def _foot(self) -> QWidget:
        made = QFrame()
        made.setObjectName("foot")
        self._hints = elided("dim")
        self._hints.setText(
            self.tr(
                "1…9  take      0  none      N  P  next, previous      E  edit      R  reason"
                "      B  send back      U  undo      Shift+⏎  settle the agreed"
                "      Ctrl+⏎  finish, next"
            )
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Settling what is agreed"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        row = tight(QHBoxLayout(made), margins=(16, 6, 16, 6), gap=10)
        row.addWidget(self._hints, 1)
        row.addWidget(self._bar)
        row.addWidget(self.cancel)
        self.show_idle()
        return made

    # work beside the window

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work beside the window is."""
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._bar.show()
        self.cancel.show()

    def show_idle(self) -> None:
        """Show that nothing is going on."""
        self._bar.hide()
        self.cancel.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for part in (self.plan, self.cases):
            part.set_theme(theme)

    # keys

    def _keys(self) -> Mapping[str, Callable[[], object]]:
        card = self.card
        digits = {str(n): (lambda at=n - 1: self._take(at)) for n in range(1, 10)}
        return {
            **digits,
            "0": card.none_taken.emit,
            "N": lambda: self.moved.emit(1),
            "P": lambda: self.moved.emit(-1),
            "E": self.by_hand.emit,
            "R": lambda: card.reason.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "A": card.ambiguous.emit,
            "B": card.ask_back,
            "T": self._take_pieces,
            "U": self.undo_asked.emit,
            "H": self.hide_names.toggle,
            "Shift+Return": self.settle_asked.emit,
            "Shift+Enter": self.settle_asked.emit,
            "Ctrl+Return": self.finish_asked.emit,
            "Ctrl+Enter": self.finish_asked.emit,
        }

    def _take(self, at: int) -> None:
        if at < len(self.card.variants):
            self.card.taken.emit(at)

    def _take_pieces(self) -> None:
        if self.card.options:
            self.card.chosen.emit(self.card.choices)

    def _press(self, event: QKeyEvent) -> bool:
        name = keys.name(event)
        act = self._acts.get(name)
        if act is None and name == "Esc":
            act = self.left.emit
        if act is None:
            return False
        act()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the view from its lists."""
        del watched
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the view; in a field Enter and Escape lead back to the conflicts."""
        typing = isinstance(self.focusWidget(), QLineEdit | QComboBox)
        if typing and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.finish_asked.emit()
            self.cases.setFocus()
        elif typing or not self._press(event):
            super().keyPressEvent(event)
