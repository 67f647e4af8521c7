"""Start: what is shown without a project: recent ones, open, new, the samples."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.widgets import label, sized, tight
from workbench.resources import resource


class Start(QWidget):
    """The first view.

    Signals:
        open_asked, new_asked, samples_asked: a button was pressed.
        recent_chosen: the path of a recent project.
    """

    open_asked = Signal()
    new_asked = Signal()
    samples_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the buttons."""
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = label()
        self._icon.setPixmap(QIcon(str(resource("icons", "workbench.svg"))).pixmap(72, 72))
        self._title = sized(label(self.tr("Workbench"), name="title"), 20)
        self._text = label(
            self.tr("Who said what in news dispatches: check what is suggested, add what is not."),
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
        self._recent_title = sized(label(name="section"), 8.4)
        self._recent = tight(QVBoxLayout(), gap=2)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = tight(QHBoxLayout(), gap=8)
        for button in (self.new, self.open, self.samples):
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QWidget()
        box.setFixedWidth(480)
        column = tight(QVBoxLayout(box), gap=12)
        for widget in (self._icon, self._title, self._text):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addSpacing(14)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def show_recent(self, paths: Iterable[str]) -> None:
        """List the recent projects."""
        while (entry := self._recent.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.deleteLater()
        there = [path for path in paths if Path(path).is_file()]
        for path in there:
            button = QPushButton(Path(path).name)
            button.setObjectName("link")
            button.setToolTip(path)
            button.clicked.connect(lambda _=False, p=path: self.recent_chosen.emit(p))
            self._recent.addWidget(button)
        self._recent_title.setText(self.tr("RECENT PROJECTS") if there else "")
