"""Queue: the dispatches of a project by state, page by page from the store."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.queue_delegate import QueueDelegate, spoken
from workbench.gui.theme import LIGHT, Theme
from workbench.gui.widgets import label, tight
from workbench.model.state import State
from workbench.session import Session
from workbench.store.project import QueueRow

_PAGE: Final = 100
if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex
TABS: Final = (
    (State.NEW, State.STARTED),
    (State.DONE, State.SKIPPED),
    (State.FLAGGED,),
)
ROW: Final = int(Qt.ItemDataRole.UserRole)


class QueueModel(QAbstractListModel):
    """Rows of one annotator's queue in some states, fetched as they are scrolled to."""

    def __init__(self, parent: QWidget) -> None:
        """Have no rows."""
        super().__init__(parent)
        self._session: Session | None = None
        self._states: tuple[State, ...] = TABS[0]
        self.entries: list[QueueRow] = []
        self._more = False

    def show_states(self, session: Session | None, states: Iterable[State]) -> None:
        """Begin again with the dispatches in these states."""
        self.beginResetModel()
        self._session, self._states = session, tuple(states)
        self.entries, self._more = [], session is not None
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are fetched."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are rows behind those that are fetched."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page."""
        if self._session is None or parent.isValid():
            return
        after = self.entries[-1].position if self.entries else 0
        page = self._session.project.queue(
            self._session.annotator, after=after, limit=_PAGE, states=self._states
        )
        self._more = len(page) == _PAGE
        if page:
            at = len(self.entries)
            self.beginInsertRows(QModelIndex(), at, at + len(page) - 1)
            self.entries += page
            self.endInsertRows()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a row of the queue, or what is read aloud of it."""
        row = self.entries[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def index_of(self, dispatch: str) -> int | None:
        """Return the place of a dispatch among the fetched rows, or None."""
        return next((i for i, row in enumerate(self.entries) if row.id == dispatch), None)

    def beside(self, position: int, *, forward: bool) -> QueueRow | None:
        """Return the row after or before a position in the project, or None."""
        if not forward:
            return next((r for r in reversed(self.entries) if r.position < position), None)
        while True:
            found = next((r for r in self.entries if r.position > position), None)
            if found is not None or not self._more:
                return found
            self.fetchMore(QModelIndex())

    def refresh(self, row: QueueRow) -> None:
        """Show a row as it is now; it goes when its state does not belong here."""
        at = self.index_of(row.id)
        if at is None:
            return
        if row.state in self._states:
            self.entries[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))
        else:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self.entries[at]
            self.endRemoveRows()


class Queue(QWidget):
    """The panel at the left.

    Signals:
        chosen: the id of a dispatch to open.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the tabs and the list."""
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session: Session | None = None
        self._tab = 0
        self.model = QueueModel(self)
        self.tabs = [self._make_tab(i) for i in range(len(TABS))]
        self.view = QListView()
        self.view.setModel(self.model)
        self._delegate = QueueDelegate(LIGHT, self)
        self.view.setItemDelegate(self._delegate)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setAccessibleName(self.tr("Dispatches"))
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self._empty = label(name="dim", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._lay_out()
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._show_empty)

    def _lay_out(self) -> None:
        row = tight(QHBoxLayout(), margins=(8, 9, 8, 9), gap=2)
        for tab in self.tabs:
            row.addWidget(tab)
        row.addStretch(1)
        column = tight(QVBoxLayout(self))
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _make_tab(self, i: int) -> QPushButton:
        tab = QPushButton()
        tab.setObjectName("tab")
        tab.setCheckable(True)
        tab.setChecked(i == 0)
        tab.clicked.connect(lambda: self.show_tab(i))
        return tab

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def take_up(self, session: Session | None) -> None:
        """Show a session's queue from the start."""
        self._session, self._tab = session, 0
        self.reload()

    def reload(self) -> None:
        """Read the queue again."""
        self.show_tab(self._tab)
        self.show_counts()

    def show_tab(self, tab: int) -> None:
        """Show the dispatches of a tab: to do, done, flagged."""
        self._tab = tab
        for i, each in enumerate(self.tabs):
            each.setChecked(i == tab)
        self.model.show_states(self._session, TABS[tab])
        self.mark(self._session.dispatch.id if self._session and self._session.dispatch else "")

    def show_counts(self) -> tuple[int, int]:
        """Show how many dispatches are in each tab; return how many are done, of how many."""
        if self._session is None:
            return 0, 0
        counted = self._session.project.counts(self._session.annotator)
        numbers = [sum(counted[state] for state in states) for states in TABS]
        texts = (
            self.tr("To do {}").format(self.locale().toString(numbers[0])),
            self.tr("Done {}").format(self.locale().toString(numbers[1])),
            self.tr("Flagged {}").format(self.locale().toString(numbers[2])),
        )
        for tab, text in zip(self.tabs, texts, strict=True):
            tab.setText(text)
        return numbers[1], sum(numbers)

    def mark(self, dispatch: str) -> None:
        """Select the dispatch that is open, where it is in the list."""
        at = self.model.index_of(dispatch)
        if at is None:
            self.view.selectionModel().clear()
            return
        index = self.model.index(at)
        self.view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.view.scrollTo(index)

    def refresh(self, row: QueueRow) -> None:
        """Show the row of the open dispatch as it is now."""
        self.model.refresh(row)
        # When it went, Qt has selected its neighbour.
        self.mark(row.id)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.entries[index.row()].id)

    def _show_empty(self) -> None:
        texts = (
            self.tr("Nothing to do here.\nFile > Import files… brings dispatches in."),
            self.tr("Nothing is done yet.\nCtrl+Enter in a dispatch: done, and the next."),
            self.tr("Nothing is flagged.\nF in a dispatch flags it for a second look."),
        )
        self.show_empty(texts[self._tab])

    def show_empty(self, text: str) -> None:
        """Say this where there is no dispatch in the list."""
        self._empty.setText(text)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
