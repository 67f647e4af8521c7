"""View: what comes back from people, and what is handed out to them; one of the two is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.first.dropping import local
from workbench.gui.keyboard import keys
from workbench.gui.look.theme import Theme
from workbench.gui.team.hand_panel import HandPanel
from workbench.gui.team.merge_panel import MergePanel
from workbench.gui.widgets import bold_width, tight

BACK: Final = 0
OUT: Final = 1


class TeamView(QWidget):
    """Two panels under two tabs.

    Signals:
        turned: the other panel is shown.
        dropped: paths of files that came back.
        left: back to the dispatches.
    """

    turned = Signal()
    dropped = Signal(list)
    left = Signal()

    def __init__(self, merge: MergePanel, hand: HandPanel) -> None:
        """Show what comes back."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.merge, self.hand = merge, hand
        self.tabs = [QPushButton(self.tr("Bring work back")), QPushButton(self.tr("Hand out"))]
        self._panels = QStackedWidget()
        row = tight(QHBoxLayout(), margins=(16, 10, 16, 8), gap=4)
        for i, (tab, panel) in enumerate(zip(self.tabs, (merge, hand), strict=True)):
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setMinimumWidth(bold_width(tab))
            tab.clicked.connect(lambda _=False, i=i: self.turn(i))
            row.addWidget(tab)
            self._panels.addWidget(panel)
        row.addStretch(1)
        column = tight(QVBoxLayout(self))
        column.addLayout(row)
        column.addWidget(self._panels, 1)
        self.turn(BACK)

    @property
    def shown(self) -> int:
        """Which panel is shown."""
        return self._panels.currentIndex()

    def turn(self, shown: int) -> None:
        """Show a panel."""
        self._panels.setCurrentIndex(shown)
        for i, tab in enumerate(self.tabs):
            tab.setChecked(i == shown)
        self.turned.emit()

    def focus(self) -> None:
        """Go to where one begins."""
        if self.shown == OUT:
            self.hand.form.others.setFocus()
        else:
            (self.merge.merge if self.merge.merge.isEnabled() else self.merge.choose).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Merge or write with Ctrl+Enter, turn with Ctrl+Tab, go back with Escape."""
        key = keys.name(event)
        if key in ("Ctrl+Return", "Ctrl+Enter"):
            (self.hand.write if self.shown == OUT else self.merge.merge).click()
        elif key in ("Esc", "Escape"):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if local(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into files that are dropped; elsewhere in the window they would be opened."""
        paths = local(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.turn(BACK)
            self.dropped.emit(paths)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.merge.set_theme(theme)
        self.hand.set_theme(theme)
