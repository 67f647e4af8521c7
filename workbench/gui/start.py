"""Start: what is shown without a project: recent ones, open, new, the samples."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.recent import RecentList, RecentProject
from workbench.gui.widgets import label, sized, tight
from workbench.resources import resource

_WIDTH = 560


class Start(QScrollArea):
    """The first view.

    Signals:
        open_asked, new_asked, samples_asked: a button was pressed.
    """

    open_asked = Signal()
    new_asked = Signal()
    samples_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the buttons."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon = label()
        self._icon.setPixmap(QIcon(str(resource("icons", "workbench.svg"))).pixmap(72, 72))
        self._title = sized(label(self.tr("Workbench"), name="title"), 20)
        self._text = label(
            self.tr("Who said what in news dispatches: check what is suggested, add what is not."),
            name="dim",
            wrap=True,
        )
        self._drop = label(
            self.tr("A project that is dropped here opens."),
            name="dim",
            wrap=True,
        )
        self.new = QPushButton(self.tr("New project…"))
        self.new.setObjectName("primary")
        self.open = QPushButton(self.tr("Open project…"))
        self.samples = QPushButton(self.tr("Try the samples"))
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.samples.clicked.connect(self.samples_asked)
        self.recent = RecentList()
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = tight(QHBoxLayout(), gap=8)
        for button in (self.new, self.open, self.samples):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        column = tight(QVBoxLayout(box), gap=12)
        for widget in (self._icon, self._title, self._text):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(sized(self._drop, 8.6))
        column.addSpacing(10)
        column.addWidget(self.recent)
        inner = QWidget()
        inner.setObjectName("ground")
        outer = QVBoxLayout(inner)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setWidget(inner)

    def show_recent(self, projects: Iterable[RecentProject], annotator: str) -> None:
        """List the recent projects, and be ready to open the last with Enter."""
        self.recent.show_projects(projects, annotator)
        first = self.recent.rows[0] if self.recent.rows else self.new
        first.setFocus()
