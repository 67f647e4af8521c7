"""Header: menus, the project's name, progress, the saved sign and the annotator."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenuBar, QToolButton, QWidget

from workbench.gui.search_button import SearchButton
from workbench.gui.segments import Segments
from workbench.gui.widgets import elided, label, tight

_ROOMY: Final = 1040
"""So wide it has room for how many dispatches are done, and for the annotator's whole name."""
_WIDE: Final = 1320
"""So wide it has room for the word that goes with the saved sign."""
_SIGN: Final = "●"
_GAP: Final = 14
_LITTLE_GAP: Final = 5
_NAME: Final = (64, 130)
"""The room that the annotator's name has at least, and at most."""


class Header(QFrame):
    """The row at the top.

    Signals:
        name_asked: the annotator wants to change the name.
        search_asked: the palette of commands is to open.
    """

    name_asked = Signal()
    search_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the row; without a project most of it is hidden."""
        super().__init__(parent)
        self.setObjectName("header")
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.search = SearchButton()
        self.search.clicked.connect(self.search_asked)
        self.segments = Segments()
        self._project = elided("dim")
        self.watched = QToolButton()
        self.watched.setObjectName("chip")
        self.watched.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.watched.hide()
        self._progress = label(name="dim")
        self._saved = label(name="good")
        self._told = ""
        self._who = elided("dim")
        self._who.setMaximumWidth(_NAME[1])
        self._avatar = QToolButton()
        self._avatar.setObjectName("avatar")
        self._avatar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._avatar.clicked.connect(self.name_asked)
        row = self._row = tight(QHBoxLayout(self), margins=(10, 6, 14, 6), gap=_GAP)
        row.addWidget(self.menus)
        row.addWidget(self._project, 1)
        row.addWidget(self.segments)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.watched)
        for widget in (self._progress, self._saved, self._who, self._avatar):
            row.addWidget(widget)
        self.show_project("", "")

    def show_project(self, name: str, annotator: str) -> None:
        """Show a project's file name and who works on it; empty: no project."""
        self._project.setText(name)
        self._avatar.setText(initials(annotator))
        self._avatar.setToolTip(annotator)
        self._who.setText(annotator)
        self._who.setMinimumWidth(min(_NAME[0], self._who.sizeHint().width()))
        self._who.setToolTip(annotator)
        self._avatar.setAccessibleName(self.tr("Annotator: {}").format(annotator))
        for widget in (self._saved, self._avatar):
            widget.setVisible(bool(name))
        self._make_room()

    @property
    def who(self) -> str:
        """The name of the annotator, or nothing."""
        return self._who.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to what is needed."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        roomy = self.width() >= _ROOMY
        # The tabs of the queue, and the initials, tell the same.
        for widget in (self._progress, self._who):
            widget.setVisible(bool(self._project.text()) and roomy)
        short = self.width() < _WIDE and self._told.startswith(_SIGN)
        self._saved.setText(_SIGN if short else self._told)
        self._row.setSpacing(_GAP if roomy else _LITTLE_GAP)
        self.segments.set_narrow(narrow=not roomy)
        self.search.set_narrow(narrow=not roomy)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many dispatches are finished."""
        write = QLocale().toString
        self._progress.setText(f"{write(done)} / {write(total)}")
        told = self.tr("{} of {} dispatches done").format(write(done), write(total))
        self._progress.setAccessibleName(told)
        self._progress.setToolTip(self._progress.accessibleName())

    def show_saved(self, *, writable: bool) -> None:
        """Say that what was done is written, or that nothing can be."""
        self._told = self.tr("● saved") if writable else self.tr("read only")
        self._saved.setToolTip(self._told.removeprefix(_SIGN).strip())
        self._saved.setAccessibleName(self._saved.toolTip())
        self._make_room()
        self._saved.setObjectName("good" if writable else "dim")
        self._saved.style().polish(self._saved)


def initials(name: str) -> str:
    """Return the initials of a name: of the first and the last word, else its two first letters."""
    words = name.replace(".", " ").replace("-", " ").split()
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return name[:2].upper()
