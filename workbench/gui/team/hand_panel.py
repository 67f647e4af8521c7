"""Hand panel: how dispatches are to be handed out at the left, who would get what at the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.look.theme import Theme
from workbench.gui.team.plan_form import PlanForm
from workbench.gui.team.tables import Heading, Line, Table
from workbench.gui.widgets import Wrapped, label, tight

_LEFT: Final = 400
_MARGINS: Final = (20, 12, 20, 12)


class HandPanel(QWidget):
    """The plan, and the files that were written.

    Signals:
        write_asked: the files are to be written.
        show_asked: the folder of the files is to be shown.
    """

    write_asked = Signal()
    show_asked = Signal()

    def __init__(self) -> None:
        """Make all parts; there is no plan."""
        super().__init__()
        self.form = PlanForm()
        self.said, self.empty = Wrapped(), label(name="dim", wrap=True)
        self.write = QPushButton(self.tr("Write the files"))
        self.write.setObjectName("primary")
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.people = Table(
            self.tr("Who would get what"),
            Heading(self.tr("Person")),
            Heading(self.tr("Dispatches"), number=True),
            Heading(self.tr("Characters"), number=True),
            Heading(self.tr("Shared"), number=True),
            Heading(self.tr("Blind"), number=True),
            Heading(self.tr("Repeats"), number=True),
        )
        self.pairs = Table(
            self.tr("What two have in common"),
            Heading(self.tr("In common")),
            Heading(self.tr("Dispatches"), number=True),
        )
        self.handed = Table(
            self.tr("Files that were handed out"),
            Heading(self.tr("Handed out to")),
            Heading(self.tr("File")),
            wide=1,
        )
        self._middle = QStackedWidget()
        self._lay_out()
        self.write.clicked.connect(self.write_asked)
        self.show_folder.clicked.connect(self.show_asked)

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setText(
            self.tr(
                "Say who annotates: each gets a project of their own, with the dispatches that are"
                " theirs.\nThe plan is shown here before anything is written."
            )
        )
        foot = QFrame()
        foot.setObjectName("foot")
        column = tight(QVBoxLayout(foot), margins=(18, 10, 18, 12))
        column.addWidget(self.write)
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = tight(QVBoxLayout(left))
        column.addWidget(self.form, 1)
        column.addWidget(foot)
        row = tight(QHBoxLayout(self))
        row.addWidget(left)
        row.addWidget(self._right(), 1)

    def _right(self) -> QWidget:
        plan = QWidget()
        column = tight(QVBoxLayout(plan), gap=10)
        column.addWidget(self.people, 3)
        column.addWidget(self.pairs, 2)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(plan)
        top = tight(QHBoxLayout(), gap=10)
        top.addWidget(label(self.tr("FILES THAT WERE HANDED OUT"), name="section"))
        top.addStretch(1)
        top.addWidget(self.show_folder)
        self._written = QWidget()
        column = tight(QVBoxLayout(self._written), gap=8)
        column.addLayout(top)
        column.addWidget(self.handed, 1)
        made = QWidget()
        column = tight(QVBoxLayout(made), margins=_MARGINS, gap=10)
        column.addWidget(label(self.tr("WHO WOULD GET WHAT"), name="section"))
        column.addWidget(self.said)
        column.addWidget(self._middle, 3)
        column.addWidget(self._written, 2)
        return made

    def offer(self, names: Iterable[str], agencies: Sequence[str], codes: Sequence[str]) -> None:
        """Offer what a project has; Tab goes from the top of the form to the files."""
        self.form.offer(names, agencies, codes)
        right = (self.write, self.people, self.pairs, self.show_folder, self.handed)
        # Chips are made late, and would come behind everything else.
        for before, behind in pairwise((*self.form.fields, *right)):
            self.setTabOrder(before, behind)

    def show_plan(self, people: Sequence[Line], pairs: Sequence[Line]) -> None:
        """Show who would get what; nobody: say what can be done."""
        self.people.show_lines(people)
        self.pairs.show_lines(pairs)
        self.pairs.setVisible(bool(pairs))
        self._middle.setCurrentIndex(int(bool(people)))

    def show_handed(self, lines: Sequence[Line]) -> None:
        """Show the files that were handed out."""
        self.handed.show_lines(lines)
        self._written.setVisible(bool(lines))

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say how far it is, or what is wrong."""
        self.said.setObjectName("bad" if wrong else "")
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for table in (self.people, self.pairs, self.handed):
            table.set_theme(theme)
