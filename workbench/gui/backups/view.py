"""View: the backups of the project, what each holds, and what can be done with one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.keyboard import keys
from workbench.gui.widgets import Wrapped, label, sized, tight

_WIDE: Final = 860
_MOST: Final = 1_000.0
_NUMBERS: Final = 2
"""The first column that holds numbers."""


class BackupsView(QWidget):
    """The list, its buttons, and how much room backups may take.

    Signals:
        made: a backup is to be made now.
        restored: the file of the backup to be brought back.
        looked_at: the file of a backup to be opened, to look at it.
        folder_asked: the folder is to be shown.
        budget_chosen: how many GB the backups may take.
        left: the view is to be left.
    """

    made = Signal()
    restored = Signal(str)
    looked_at = Signal(str)
    folder_asked = Signal()
    budget_chosen = Signal(float)
    left = Signal()

    def __init__(self) -> None:
        """Have no list yet."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._files: list[str] = []
        self._sure = ""
        self.title = sized(label(self.tr("Backups")), 14)
        self.said = Wrapped()
        self.said.setObjectName("dim")
        self.said.setText(
            self.tr(
                "A backup is made by itself once a day, and before every merge, restoring and"
                " change of the file’s form. All of a day are kept, one a day for a week, one a"
                " week for two months, one a month, within the room below."
            )
        )
        self.table = QTableWidget()
        self.make_one = QPushButton(self.tr("Make one now"))
        self.restore = QPushButton()
        self.look = QPushButton(self.tr("Open it to look at"))
        self.folder = QPushButton(self.tr("Show the folder"))
        self.budget = QDoubleSpinBox()
        self.status = Wrapped()
        self._set_up()
        self._lay_out()
        self.show_list([])

    def _set_up(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Backups, the newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setObjectName("lines")
        table.verticalHeader().hide()
        table.itemSelectionChanged.connect(self._choose)
        self.make_one.clicked.connect(self.made)
        self.restore.clicked.connect(self._restore)
        self.look.clicked.connect(lambda: self.looked_at.emit(self.chosen))
        self.folder.clicked.connect(self.folder_asked)
        self.budget.setRange(0.1, _MOST)
        self.budget.setDecimals(1)
        self.budget.setSuffix(self.tr(" GB"))
        self.budget.setAccessibleName(self.tr("Room for backups"))
        self.budget.valueChanged.connect(self.budget_chosen)

    def _lay_out(self) -> None:
        buttons = tight(QHBoxLayout(), gap=8)
        for button in (self.restore, self.look):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.make_one, self.folder):
            buttons.addWidget(button)
        room = tight(QHBoxLayout(), gap=8)
        room.addWidget(label(self.tr("They may take")))
        room.addWidget(self.budget)
        room.addStretch(1)
        card = QWidget()
        card.setMaximumWidth(_WIDE)
        column = tight(QVBoxLayout(card), margins=(24, 24, 24, 18), gap=12)
        for widget in (self.title, self.said):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(self.status)
        column.addLayout(room)
        row = tight(QHBoxLayout(self))
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)

    @property
    def chosen(self) -> str:
        """The file of the chosen backup; nothing where there is none."""
        row = self.table.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else ""

    def show_list(self, found: Sequence[dict[str, Any]]) -> None:
        """Show backups as the command line tells them, the newest first."""
        heads = (
            self.tr("When"),
            self.tr("Why"),
            self.tr("Size"),
            self.tr("Dispatches"),
            self.tr("Acts"),
        )
        self._files = [str(each["file"]) for each in found]
        self.table.setColumnCount(len(heads))
        for place, text in enumerate(heads):
            self.table.setHorizontalHeaderItem(place, self._item(text, place))
        self.table.setRowCount(len(found))
        for line, each in enumerate(found):
            for place, text in enumerate(self._cells(each)):
                self.table.setItem(line, place, self._item(text, place))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if found:
            self.table.selectRow(0)
        self._choose()

    @staticmethod
    def _item(text: str, place: int) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        words = place < _NUMBERS
        side = Qt.AlignmentFlag.AlignLeading if words else Qt.AlignmentFlag.AlignTrailing
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _cells(self, each: dict[str, Any]) -> tuple[str, ...]:
        write = QLocale()
        made = QDateTime.fromString(str(each["made"]), Qt.DateFormat.ISODate).toLocalTime()
        held = each["acts"] is not None
        return (
            write.toString(made, QLocale.FormatType.ShortFormat),
            self._why(str(each["reason"])),
            write.formattedDataSize(int(each["size"])),
            write.toString(int(each["dispatches"])) if held else "–",
            write.toString(int(each["acts"])) if held else self.tr("damaged"),
        )

    def _why(self, reason: str) -> str:
        words = {
            "daily": self.tr("once a day"),
            "asked": self.tr("made by hand"),
            "merge": self.tr("before a merge"),
            "restore": self.tr("before a backup was brought back"),
            "damaged": self.tr("the damaged file"),
        }
        return words.get(reason, reason)

    def show_budget(self, budget: float) -> None:
        """Show how many GB backups may take."""
        self.budget.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        self.budget.setValue(budget)
        self.budget.blockSignals(False)  # noqa: FBT003 - as above

    def say(self, text: str) -> None:
        """Say what is done, or what went wrong."""
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _choose(self) -> None:
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; Enter on the list asks to bring the chosen one back."""
        key = keys.name(event)
        if key in ("Esc", "Escape"):
            self.left.emit()
        elif key in ("Return", "Enter") and self.table.hasFocus():
            self.restore.click()
        else:
            super().keyPressEvent(event)
