"""Plan form: who annotates, how much of it is shared, blind or repeated, and where the files go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.exporting.chips import Chips, toggle
from workbench.gui.team.number import Number
from workbench.gui.team.plan import Plan
from workbench.gui.which import Which
from workbench.gui.widgets import Wrapped, elided, label, tight

_MARGINS: Final = (18, 14, 18, 14)
_WHOLE: Final = 100
_MANY: Final = 999_999
_SEVERAL: Final = 20


class PlanForm(QScrollArea):
    """A column of fields, all of them seen at once.

    Signals:
        changed: something else is wished for.
        folder_asked: another folder is to be chosen.
    """

    changed = Signal()
    folder_asked = Signal()

    def __init__(self) -> None:
        """Make the fields; nobody is known yet."""
        super().__init__()
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.known = Chips(self.tr("Annotators of the project"))
        self.others = QLineEdit()
        self.overlap = Number(self.tr("Share that several annotate, in percent"), 0, _WHOLE, 5)
        self.several = Number(self.tr("How many annotate a shared one"), 2, _SEVERAL)
        self.blind = Number(self.tr("Share without suggestions, in percent"), 0, _WHOLE, 5)
        self.repeats = Number(self.tr("Share that comes a second time, in percent"), 0, _WHOLE, 5)
        self.limit = Number(self.tr("Dispatches a person at most"), 0, _MANY, 10)
        self.seed = Number(self.tr("Seed: another one is another plan"), 0, _MANY)
        self.more = toggle(self.tr("Also what others have already"))
        self.which, self.wrong = Which(), Wrapped()
        self.folder, self.choose = elided("dim"), QPushButton(self.tr("Another folder…"))
        self._folder = ""
        self._showing = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.wrong.setObjectName("bad")
        self.wrong.hide()
        self.others.setPlaceholderText(self.tr("other names, as anne, bart"))
        self.others.setAccessibleName(self.tr("Other names, with commas between them"))
        inner = QWidget()
        inner.setObjectName("side")
        column = tight(QVBoxLayout(inner), margins=_MARGINS, gap=8)
        column.addWidget(label(self.tr("WHO ANNOTATES"), name="section"))
        column.addWidget(self.known)
        column.addWidget(self.others)
        column.addSpacing(8)
        column.addWidget(label(self.tr("HOW MUCH"), name="section"))
        column.addLayout(self._numbers())
        column.addSpacing(8)
        column.addWidget(label(self.tr("WHICH DISPATCHES"), name="section"))
        column.addWidget(self.which)
        column.addWidget(self.wrong)
        column.addLayout(_at_left(self.more))
        column.addSpacing(8)
        column.addWidget(label(self.tr("WHERE THE FILES GO"), name="section"))
        column.addWidget(self.folder)
        column.addLayout(_at_left(self.choose))
        column.addStretch(1)
        self.setWidget(inner)

    def _numbers(self) -> QGridLayout:
        grid = tight(QGridLayout(), gap=6)
        rows = (
            (self.tr("Annotated by several"), self.overlap, "%"),
            (self.tr("Annotators of a shared one"), self.several, ""),
            (self.tr("Without suggestions"), self.blind, "%"),
            (self.tr("A second time, to the same person"), self.repeats, "%"),
            (self.tr("A person at most (0: no limit)"), self.limit, ""),
            (self.tr("Seed: another one is another plan"), self.seed, ""),
        )
        for i, (text, field, unit) in enumerate(rows):
            said = Wrapped()
            said.setText(text)
            said.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            said.setBuddy(field)
            grid.addWidget(said, i, 0)
            grid.addWidget(field, i, 1)
            grid.addWidget(label(unit, name="dim"), i, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 14)
        return grid

    def _connect(self) -> None:
        fields = (self.overlap, self.several, self.blind, self.repeats, self.limit, self.seed)
        for field in (self.others, *fields):
            field.textChanged.connect(self._tell)
        self.more.toggled.connect(self._tell)
        self.which.changed.connect(self._tell)
        self.known.changed.connect(self._tell)
        self.choose.clicked.connect(self.folder_asked)

    def _tell(self) -> None:
        self.wrong.setText(self.which.trouble)
        self.wrong.setVisible(bool(self.which.trouble))
        if not self._showing:
            self.changed.emit()

    def offer(self, names: Iterable[str], agencies: Sequence[str], codes: Sequence[str]) -> None:
        """Offer annotators, agencies and languages of a project; what was chosen stays so."""
        self._showing = True
        self.which.offer(agencies, codes)
        self._showing = False
        offered = list(names)
        if offered != list(self.known.buttons):
            chosen = self.known.chosen
            self.known.offer((name, name) for name in offered)
            self.known.choose(chosen)
        self.known.setVisible(bool(self.known.buttons))

    @property
    def fields(self) -> list[QWidget]:
        """What takes the keyboard, from the top downwards."""
        numbers = (self.overlap, self.several, self.blind, self.repeats, self.limit, self.seed)
        which = (self.which.since, self.which.until, self.which.agency, self.which.language)
        chips = self.known.buttons.values()
        return [*chips, self.others, *numbers, *which, self.more, self.choose]

    def show_folder(self, folder: str) -> None:
        """Have the files go to a folder."""
        self._folder = folder
        self.folder.setText(Path(folder).name)
        self.folder.setToolTip(folder)
        self.folder.setAccessibleName(self.tr("Folder: {}").format(folder))
        self._tell()

    def show_plan(self, plan: Plan) -> None:
        """Show what is wished for; names that the project does not know stand in the field."""
        self._showing = True
        known = self.known.buttons.keys()
        self.known.choose(plan.names)
        self.others.setText(", ".join(name for name in plan.names if name not in known))
        for field, value in (
            (self.overlap, plan.overlap),
            (self.several, plan.several),
            (self.blind, plan.blind),
            (self.repeats, plan.repeats),
            (self.limit, plan.limit),
            (self.seed, plan.seed),
        ):
            field.show_value(value)
        self.more.setChecked(plan.more)
        self.which.show_chosen(*plan.chosen)
        self.show_folder(plan.folder)
        self._showing = False

    @property
    def plan(self) -> Plan:
        """What is wished for; a name that is given twice counts once."""
        pressed = [name for name, chip in self.known.buttons.items() if chip.isChecked()]
        typed = (name.strip() for name in self.others.text().split(","))
        return Plan(
            tuple(dict.fromkeys((*pressed, *(name for name in typed if name)))),
            self.overlap.value,
            self.several.value,
            self.blind.value,
            self.repeats.value,
            self.seed.value,
            self.limit.value,
            more=self.more.isChecked(),
            chosen=self.which.chosen,
            folder=self._folder,
        )


def _at_left(button: QWidget) -> QHBoxLayout:
    row = tight(QHBoxLayout())
    row.addWidget(button)
    row.addStretch(1)
    return row
