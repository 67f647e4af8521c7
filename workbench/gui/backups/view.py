"""View: the backups of the project, what each holds, and what can be done with one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.backups.room import Room
from workbench.gui.keyboard import keys
from workbench.gui.look.theme import Theme
from workbench.gui.team.tables import Heading, Line, Table
from workbench.gui.widgets import Wrapped, label, sized, tight

_WIDE: Final = 980


class BackupsView(QWidget):
    """The list, its buttons, and where backups stand and how much room they may take.

    Signals:
        made: a backup is to be made now.
        restored: the file of the backup to be brought back.
        looked_at: the file of a backup to be opened, to look at it.
        left: the view is to be left.
    """

    made = Signal()
    restored = Signal(str)
    looked_at = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Have no list yet."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._files: Sequence[str] = ()
        self._sure = ""
        self.title = sized(label(self.tr("Backups")), 14)
        self.said, self.status = Wrapped(), Wrapped()
        self.said.setObjectName("dim")
        self.said.setText(
            self.tr(
                "A backup is made by itself once a day, and before every merge, restoring and"
                " change of the file’s form. All of a day are kept, one a day for a week, one a"
                " week for two months, one a month, within the room below."
            )
        )
        self.table = Table(
            self.tr("Backups, the newest first"),
            Heading(self.tr("When")),
            Heading(self.tr("Why")),
            Heading(self.tr("Size"), number=True),
            Heading(self.tr("Dispatches"), number=True),
            Heading(self.tr("Acts"), number=True),
            Heading(self.tr("Acts since"), number=True),
            wide=1,
        )
        self.make_one = QPushButton(self.tr("Make one now"))
        self.restore, self.look = QPushButton(), QPushButton(self.tr("Open it to look at"))
        self.room = Room()
        self._connect()
        self._lay_out()
        self.show_list([], [])

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.entered.connect(self.restore.click)
        self.make_one.clicked.connect(self.made)
        self.restore.clicked.connect(self._restore)
        self.look.clicked.connect(lambda: self.looked_at.emit(self.chosen))

    def _lay_out(self) -> None:
        buttons = tight(QHBoxLayout(), gap=8)
        for button in (self.restore, self.look):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.make_one)
        card = QWidget()
        card.setMaximumWidth(_WIDE)
        column = tight(QVBoxLayout(card), margins=(24, 24, 24, 18), gap=12)
        for widget in (self.title, self.said):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.status)
        column.addLayout(buttons)
        column.addWidget(self.room)
        row = tight(QHBoxLayout(self))
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)

    @property
    def chosen(self) -> str:
        """The file of the chosen backup; nothing where there is none."""
        row = self.table.currentIndex().row()
        return self._files[row] if 0 <= row < len(self._files) else ""

    def show_list(self, files: Sequence[str], lines: Sequence[Line]) -> None:
        """Show backups, each a file and a line, the newest first."""
        self._files = files
        self.table.show_lines(lines)
        if files:
            self.table.selectRow(0)
        self._choose()

    def show_name(self, name: str) -> None:
        """Say of which project they are."""
        self.title.setText(self.tr("Backups of {}").format(name) if name else self.tr("Backups"))

    def say(self, text: str) -> None:
        """Say what is done, or what went wrong."""
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _choose(self) -> None:
        if self._sure:
            self.say("")
        self._sure = ""
        self.restore.setText(self.tr("Bring it back"))
        for button in (self.restore, self.look):
            button.setEnabled(bool(self.chosen))

    def _restore(self) -> None:
        """Bring a backup back at the second press: the first says what will be."""
        if self._sure == self.chosen:
            self.restored.emit(self.chosen)
            return
        self._sure = self.chosen
        self.restore.setText(self.tr("Yes, bring it back"))
        self.say(
            self.tr(
                "The project will be as it was then. What it is now is kept as a backup first, and"
                " can be brought back in the same way."
            )
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.table.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if keys.name(event) in ("Esc", "Escape"):
            self.left.emit()
        else:
            super().keyPressEvent(event)
