"""Merge panel: the files that come back, what they would bring, what is to be known, the past."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.look.theme import Theme
from workbench.gui.team.tables import Cell, Heading, Line, Table
from workbench.gui.team.told import Notice
from workbench.gui.widgets import Wrapped, elided, label, tight

_PAST: Final = (300, 420)
"""The least and the most width of the merges of before."""
_MARGINS: Final = (20, 12, 20, 12)


class MergePanel(QWidget):
    """What would come in at the left, merges of before at the right.

    Signals:
        choose_asked: files are to be chosen.
        merge_asked: what is looked at is to come in.
        clear_asked: the files are to be forgotten, or are no more to be looked at.
        back_asked: the last merge is to be taken back.
        dispatch_asked: the id of a dispatch to be shown.
        speakers_asked: the speakers that may be one are to be shown.
    """

    choose_asked = Signal()
    merge_asked = Signal()
    clear_asked = Signal()
    back_asked = Signal()
    dispatch_asked = Signal(str)
    speakers_asked = Signal()

    def __init__(self) -> None:
        """Make all parts; nothing is looked at."""
        super().__init__()
        self.choose = QPushButton(self.tr("Choose files…"))
        self.merge, self.clear = QPushButton(self.tr("Merge")), QPushButton(self.tr("Clear"))
        self.back = QPushButton(self.tr("Take the last merge back"))
        self.doubles = QPushButton(self.tr("Show the speakers that may be one"))
        self.merge.setObjectName("primary")
        self.said, self.empty = Wrapped(), label(name="dim", wrap=True)
        self.files = Table(
            self.tr("What the files bring"),
            Heading(self.tr("File")),
            Heading(self.tr("Person")),
            Heading(self.tr("New sets"), number=True),
            Heading(self.tr("Changed sets"), number=True),
            Heading(self.tr("Acts"), number=True),
            Heading(self.tr("Seal")),
        )
        self.notes = Table(self.tr("To be known"), Heading(""), Heading(""))
        self.past = Table(
            self.tr("Merges of before"),
            Heading(self.tr("When")),
            Heading(self.tr("File")),
            Heading(self.tr("Seal")),
            wide=1,
        )
        self._none = label(self.tr("Nothing was merged yet."), name="dim", wrap=True)
        self._heading = label(name="section")
        self._hints = elided("dim")
        self._middle = QStackedWidget()
        self._found: Sequence[Notice] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.notes.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setText(
            self.tr(
                "Choose the files that people gave back, or drop them here.\nNothing comes in"
                " before you have seen it; twice the same changes nothing."
            )
        )
        self._hints.setText(self.tr("⏎  open what is set aside      Ctrl+⏎  merge      Esc  back"))
        row = tight(QHBoxLayout(self))
        row.addWidget(self._left(), 2)
        row.addWidget(self._right(), 1)

    def _left(self) -> QWidget:
        top = tight(QHBoxLayout(), gap=10)
        top.addWidget(label(self.tr("WHAT COMES BACK"), name="section"))
        top.addStretch(1)
        top.addWidget(self.choose)
        foot = tight(QHBoxLayout(), gap=10)
        foot.addWidget(self._hints, 1)
        for button in (self.doubles, self.clear, self.merge):
            foot.addWidget(button)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.files)
        made = QWidget()
        column = tight(QVBoxLayout(made), margins=_MARGINS, gap=10)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addWidget(self._middle, 3)
        column.addWidget(self._heading)
        column.addWidget(self.notes, 2)
        column.addLayout(foot)
        return made

    def _right(self) -> QWidget:
        made = QWidget()
        made.setObjectName("side")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        made.setMinimumWidth(_PAST[0])
        made.setMaximumWidth(_PAST[1])
        column = tight(QVBoxLayout(made), margins=(16, 18, 16, 12), gap=10)
        column.addWidget(label(self.tr("MERGES OF BEFORE"), name="section"))
        column.addWidget(self._none)
        column.addWidget(self.past, 1)
        column.addStretch(0)
        column.addWidget(self.back)
        return made

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_asked)
        self.merge.clicked.connect(self.merge_asked)
        self.clear.clicked.connect(self.clear_asked)
        self.back.clicked.connect(self.back_asked)
        self.doubles.clicked.connect(self.speakers_asked)
        self.notes.entered.connect(self._enter)

    def _enter(self, at: int) -> None:
        notice = self._found[at]
        if notice.dispatch:
            self.dispatch_asked.emit(notice.dispatch)
        elif notice.speakers and self.doubles.isVisible():
            self.speakers_asked.emit()

    # what is shown

    def show_files(self, lines: Sequence[Line]) -> None:
        """Show what files bring; none: say what can be done."""
        self.files.show_lines(lines)
        self._middle.setCurrentIndex(int(bool(lines)))

    def show_notices(self, found: Sequence[Notice], *, there: bool) -> None:
        """Show what is to be known; ``there``: speakers that may be one are in the register."""
        self._found = found
        look = Cell(self.tr("open the dispatch"), "focus")
        ask = Cell(self.tr("compare") if there else self.tr("after the merge"), "focus")
        self.notes.show_lines(
            [
                (Cell(each.text), look if each.dispatch else ask if each.speakers else Cell(""))
                for each in found
            ]
        )
        self._heading.setText(self.tr("TO BE KNOWN ({})").format(len(found)))
        for part in (self._heading, self.notes):
            part.setVisible(bool(found))
        self.doubles.setVisible(there and any(each.speakers for each in found))

    def show_past(self, lines: Sequence[Line], *, back: bool) -> None:
        """Show the merges of before; ``back``: one is left that can be taken back."""
        self.past.show_lines(lines)
        for part in (self.past, self.back):
            part.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self.back.setEnabled(back)

    def say(self, text: str) -> None:
        """Say how far it is, or how it went."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def offer(self, *, merge: bool, clear: bool) -> None:
        """Offer to merge, and to forget the files or give up."""
        self.merge.setEnabled(merge)
        self.clear.setVisible(clear)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for table in (self.files, self.notes, self.past):
            table.set_theme(theme)
