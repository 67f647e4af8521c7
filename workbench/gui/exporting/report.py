"""Report: what a preflight found, in sentences first, then the cases, each to be corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.exchange.preflight import Case, Loss
from workbench.gui.exporting.case_delegate import CaseDelegate
from workbench.gui.exporting.cases import CaseModel
from workbench.gui.exporting.held import Held
from workbench.gui.exporting.sentences import sentence
from workbench.gui.keyboard import keys
from workbench.gui.look.theme import Theme
from workbench.gui.speakers.parts import List
from workbench.gui.widgets import Wrapped, elided, label, tight
from workbench.model.scheme import Scheme
from workbench.store.project import Project

_BAR: Final = 160
_CASES: Final = (Loss.UNALIGNED, Loss.OVERLAPPING)


class Report(QWidget):
    """The right side of the view.

    Signals:
        check_asked: everything is to be looked at.
        stop_asked: what is being looked at is to be given up.
        correct_asked: a Case is to be corrected.
        opened: a Case is to be shown on the canvas.
    """

    check_asked = Signal()
    stop_asked = Signal()
    correct_asked = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        """Have looked at nothing."""
        super().__init__()
        self.model = CaseModel(self)
        self.list = List()
        self.held = Held()
        self.said, self.status = Wrapped(), elided("dim")
        self.check = QPushButton(self.tr("Look now"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._progress = QProgressBar()
        self._heading = label(name="section")
        self.empty = label(name="dim", wrap=True)
        self._middle = QStackedWidget()
        self._hints = elided("dim")
        self._delegate = CaseDelegate(self)
        self._losses: dict[Loss, int] = {}
        self._form = ""
        self._at: dict[Case, int] = {}
        self._keys: Mapping[str, Callable[[], None]] = {
            "C": self._correct,
            "Return": self._open,
            "Enter": self._open,
        }
        self._set_up()
        self._lay_out()
        self._connect()

    # making

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("What cannot be held"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(_BAR)
        self._progress.setAccessibleName(self.tr("How much has been looked at"))

    def _lay_out(self) -> None:
        top = tight(QHBoxLayout(), gap=10)
        top.addWidget(label(self.tr("WHAT WOULD BE LOST"), name="section"))
        top.addWidget(self._progress)
        top.addWidget(self.status, 1)
        top.addWidget(self.cancel)
        top.addWidget(self.check)
        card = QWidget()
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sentences = tight(QVBoxLayout(card), margins=(14, 10, 14, 10), gap=6)
        sentences.addWidget(self.said)
        sentences.addWidget(self.held)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.empty)
        column = tight(QVBoxLayout(self), margins=(20, 12, 20, 10), gap=10)
        column.addLayout(top)
        column.addWidget(card)
        column.addWidget(self._heading)
        column.addWidget(self._middle, 1)
        column.addWidget(self._hints)
        self.show_running(running=False)
        self._show()

    def _connect(self) -> None:
        self.check.clicked.connect(self.check_asked)
        self.cancel.clicked.connect(self.stop_asked)
        self._delegate.correction_clicked.connect(self.correct_asked)
        self.list.doubleClicked.connect(self._open_at)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    # what is found

    def begin(self, project: Project | None, scheme: Scheme | None, form: str) -> None:
        """Forget what was found; a form is looked at, by its title."""
        self._losses, self._form, self._at = {}, form, {}
        self._delegate.scheme = scheme
        self.model.begin(project)
        self._show()

    def show_running(self, *, running: bool) -> None:
        """Show whether something is being looked at."""
        self._progress.setVisible(running)
        self.cancel.setVisible(running)
        self.check.setVisible(not running)
        self._progress.setRange(0, 0)
        if not running:
            self.status.setText("")

    def show_progress(self, text: str, done: int, of: int) -> None:
        """Show how far it is."""
        self.status.setText(text)
        self._progress.setRange(0, of)
        self._progress.setValue(done)

    def add(self, case: Case) -> None:
        """Show a case behind the others; it is counted when all are."""
        self.model.add(case)
        if self.model.rowCount() == 1:
            self.list.setCurrentIndex(self.model.index(0))
            self._middle.setCurrentIndex(0)

    def count(self, loss: Loss, number: int) -> None:
        """Say how many there are of a loss."""
        self._losses[loss] = number

    def end(self, trouble: str) -> None:
        """Say what was found, or why it could not be looked at."""
        self.said.setObjectName("bad" if trouble else "")
        self.said.style().polish(self.said)
        self._show()
        if trouble:
            self.say(trouble)

    def say(self, text: str) -> None:
        """Say something in the place of what was found."""
        self.said.setText(text)
        self._middle.setCurrentIndex(1)
        self.empty.setText("")
        self._heading.hide()

    def remove(self, case: Case) -> None:
        """Take a case away: it is corrected. The next one is at hand."""
        self._at[case] = place = self.model.remove(case)
        self._change(case.loss, -1)
        last = self.model.rowCount() - 1
        if place >= 0 and last >= 0:
            self.list.setCurrentIndex(self.model.index(min(place, last)))

    def bring_back(self, case: Case) -> None:
        """Show a case again whose correction was taken back."""
        place = self.model.add(case, self._at.get(case))
        self._change(case.loss, 1)
        self.list.setCurrentIndex(self.model.index(place))

    def _change(self, loss: Loss, by: int) -> None:
        self._losses[loss] = self._losses.get(loss, 0) + by
        self._show()

    def _show(self) -> None:
        said = [sentence(loss, n, self._form) for loss, n in self._losses.items() if n]
        whole = self.tr("{} holds all of it.").format(self._form) if self._form else ""
        self.said.setText("\n".join(said) or whole)
        shown, counted = self.model.rowCount(), sum(self._losses.get(loss, 0) for loss in _CASES)
        write = QLocale().toString
        heading = self.tr("ONE BY ONE ({})").format(write(max(shown, counted)))
        if counted > shown:
            heading = self.tr("ONE BY ONE (the first {} of {})").format(
                write(shown), write(counted)
            )
        self._heading.setText(heading)
        self._heading.setVisible(shown > 0)
        always = self.tr("Ctrl+⏎  export      Esc  between the choices and the list")
        of_list = self.tr("C  correct      ⏎  open the dispatch      Ctrl+Z  take back")
        self._hints.setText(f"{of_list}      {always}" if shown else always)
        self._middle.setCurrentIndex(0 if shown else 1)
        nothing = self.tr("Nothing is left to correct by hand.") if self._form else ""
        self.empty.setText(nothing)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Correct or open the case at hand."""
        act = self._keys.get(keys.name(event)) if self.list.hasFocus() else None
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard: the list, or where it is empty the button that fills it."""
        return self.list if self.model.rowCount() else self.check

    @property
    def at_hand(self) -> Case | None:
        """The case that is chosen in the list."""
        index = self.list.currentIndex()
        return self.model.cases[index.row()] if index.isValid() else None

    def _correct(self) -> None:
        if self.at_hand is not None and self.at_hand.nearest is not None:
            self.correct_asked.emit(self.at_hand)

    def _open(self) -> None:
        if self.at_hand is not None:
            self.opened.emit(self.at_hand)

    def _open_at(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.cases[index.row()])
