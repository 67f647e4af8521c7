"""Case list: the cases behind a number, each a line of text with both versions as tracks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent

from workbench.gui.agreement.shown_case import ShownCase, Track
from workbench.gui.agreement.track_delegate import TrackDelegate
from workbench.gui.look.theme import Theme
from workbench.gui.widgets import OneColumn

if TYPE_CHECKING:
    from collections.abc import Mapping

    Index = QModelIndex | QPersistentModelIndex

CASE: Final = int(Qt.ItemDataRole.UserRole)


class CaseModel(QAbstractTableModel):
    """The cases, one a row."""

    def __init__(self) -> None:
        """Have no cases."""
        super().__init__()
        self.cases: Sequence[ShownCase] = ()

    def show_cases(self, cases: Sequence[ShownCase]) -> None:
        """Have these cases."""
        self.beginResetModel()
        self.cases = cases
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many cases there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cases)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return one."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a case, or what is read aloud of it."""
        case = self.cases[index.row()]
        if role == CASE:
            return case
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return aloud(case)
        return None


def aloud(case: ShownCase) -> str:
    """Return what is read aloud of a case: what it is, and each version in its words."""
    return ". ".join([case.title, case.what, *(_version(case, track) for track in case.tracks)])


def _version(case: ShownCase, track: Track) -> str:
    if not track.places:
        nothing = QCoreApplication.translate("Agreement", "nothing")
        return f"{track.annotator}: {nothing}"
    words = " … ".join(case.line[start:end] for start, end in track.places)
    return f"{track.annotator}: {track.label}, {words}"


class CaseList(OneColumn):
    """Goes through cases with the arrows.

    Signals:
        entered: the case on which Enter was pressed, or that was clicked twice.
    """

    entered = Signal(object)

    def __init__(self) -> None:
        """Have no cases."""
        super().__init__()
        self.setObjectName("lines")
        self.setAccessibleName(QCoreApplication.translate("Agreement", "Cases"))
        self.cases = CaseModel()
        self.delegate = TrackDelegate(self)
        self.setModel(self.cases)
        self.setItemDelegate(self.delegate)
        self.verticalHeader().setDefaultSectionSize(self.delegate.height)
        self.doubleClicked.connect(self._enter)

    def show_cases(self, cases: Sequence[ShownCase], colours: Mapping[str, str]) -> None:
        """Show cases; ``colours`` has the colour of each label as its scheme gives it."""
        self.delegate.colours = colours
        self.delegate.tracks = max([len(case.tracks) for case in cases], default=2)
        self.verticalHeader().setDefaultSectionSize(self.delegate.height)
        self.cases.show_cases(cases)
        self.scrollToTop()
        if cases:
            self.setCurrentIndex(self.cases.index(0, 0))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.delegate.theme = theme
        self.viewport().update()

    def _enter(self, index: QModelIndex) -> None:
        self.entered.emit(index.data(CASE))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        if self.cases.cases and not self.currentIndex().isValid():
            self.setCurrentIndex(self.cases.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if at.isValid():
                self._enter(at)
        else:
            super().keyPressEvent(event)
