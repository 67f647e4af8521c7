"""Queue: the dispatches of a project by state, searched, filtered and sorted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import filters
from workbench.gui.empty import Act, Empty
from workbench.gui.filters import ANY, Filter, Kind
from workbench.gui.queue_delegate import QueueDelegate
from workbench.gui.queue_model import QueueModel
from workbench.gui.search_bar import SearchBar
from workbench.gui.theme import LIGHT, Theme
from workbench.gui.widgets import OneColumn, elided, label, tight
from workbench.model.state import State
from workbench.session import Session
from workbench.store import listing

TABS: Final = (
    (State.NEW, State.STARTED),
    (State.DONE, State.SKIPPED),
    (State.FLAGGED,),
)


class Queue(QWidget):
    """The panel at the left.

    Signals:
        chosen: the id of a dispatch to open.
        left: the annotator goes back to the text.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the search, the tabs and the list."""
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session: Session | None = None
        self._tab = 0
        self._language = "en"
        self.model = QueueModel(self)
        self.search = SearchBar()
        self.tabs = [self._make_tab(i) for i in range(len(TABS))]
        self._found = label(name="dim")
        self._found.setContentsMargins(14, 0, 14, 6)
        self.view = OneColumn()
        self._delegate = QueueDelegate(LIGHT, self)
        self._make_view()
        self.empty = Empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.progress = elided("dim")
        self.time = elided("dim")
        self._lay_out()
        self._connect()

    def _make_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setObjectName("queue")
        view.setAccessibleName(self.tr("Dispatches"))
        view.installEventFilter(self)
        self._set_height()

    def _lay_out(self) -> None:
        above = tight(QVBoxLayout(), margins=(10, 10, 10, 0))
        above.addWidget(self.search)
        row = tight(QHBoxLayout(), margins=(8, 9, 8, 9), gap=2)
        for tab in self.tabs:
            row.addWidget(tab)
        row.addStretch(1)
        below = tight(QVBoxLayout(), margins=(14, 7, 14, 8), gap=2)
        below.addWidget(self.progress)
        below.addWidget(self.time)
        column = tight(QVBoxLayout(self))
        column.addLayout(above)
        column.addLayout(row)
        column.addWidget(self._found)
        column.addWidget(self._stack, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.search.changed.connect(self.seek)
        self.search.known_wanted.connect(self._show_known)
        self.search.stepped_down.connect(self._step_down)
        self.search.entered.connect(self._open_first)
        self.search.left.connect(self.left)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._show_found)
        self.model.searched.connect(self._show_found)
        self.model.searched.connect(self._mark_open)

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
        self.search.set_theme(theme)
        self.view.viewport().update()

    # what is shown

    def take_up(self, session: Session | None, language: str) -> None:
        """Show a session's queue from the start; labels are named in a language."""
        before, self._session, self._tab = self._session, session, 0
        self._language = language
        if before is None or session is None or before.project is not session.project:
            self.search.forget()
        self._read()

    def reload(self) -> None:
        """Read the queue again, and stay where the list was scrolled to."""
        bar = self.view.verticalScrollBar()
        before = bar.value()
        self._read()
        bar.setValue(before)

    def _read(self) -> None:
        self.model.take_up(self._session)
        self.seek()
        self.show_counts()

    def show_tab(self, tab: int) -> None:
        """Show the dispatches of a tab: to do, done, flagged."""
        self._tab = tab
        self.search.drop_states()
        self.seek()

    def seek(self) -> None:
        """Show what is looked for among the states of the tab, or of the filters."""
        search = self.search
        by_state = any(f.kind is Kind.STATE for f in search.filters)
        for i, each in enumerate(self.tabs):
            each.setChecked(i == self._tab and not by_state)
        self.model.seek(*filters.wanted(search.filters, search.pieces, TABS[self._tab]))
        self._set_height()
        self.view.scrollToTop()
        self._mark_open()

    def _set_height(self) -> None:
        self._delegate.with_excerpt = bool(self.model.wanted.pieces)
        self.view.verticalHeader().setDefaultSectionSize(self._delegate.height)

    def _show_known(self) -> None:
        if self._session is not None:
            self.search.known = filters.choices(self._session, self._language)

    def show_counts(self) -> tuple[int, int]:
        """Show how many dispatches are in each tab; return how many are done, of how many."""
        if self._session is None:
            return 0, 0
        counted = listing.counts(self._session.project, self._session.annotator)
        numbers = [sum(counted[state] for state in states) for states in TABS]
        texts = (
            self.tr("To do {}").format(self.locale().toString(numbers[0])),
            self.tr("Done {}").format(self.locale().toString(numbers[1])),
            self.tr("Flagged {}").format(self.locale().toString(numbers[2])),
        )
        for tab, text in zip(self.tabs, texts, strict=True):
            tab.setText(text)
        return numbers[1], sum(numbers)

    def _mark_open(self) -> None:
        session = self._session
        # Who searches looks at the top of what is found.
        self.view.setAutoScroll(self.search.empty)
        self.mark(session.dispatch.id if session and session.dispatch else "")
        self.view.setAutoScroll(True)

    def mark(self, dispatch: str) -> None:
        """Select the dispatch that is open, where it is in the list."""
        at = None
        if self._session is not None and dispatch:
            at = self.model.place(self._session.project.position(dispatch))
        if at is None:
            self.view.selectionModel().clear()
            return
        self.view.setCurrentIndex(self.model.index(at, 0))

    def refresh(self, position: int) -> None:
        """Show the row of the open dispatch as it is now."""
        self.model.refresh(position)
        # When it went, Qt has selected its neighbour.
        self._mark_open()

    @property
    def first(self) -> str:
        """The id of the first dispatch of the list, or nothing."""
        return self.model.row_at(0).id if self.model.positions else ""

    # keys

    def ask(self) -> None:
        """Take the keyboard to search."""
        self.search.ask()

    def _open_first(self) -> None:
        if self.first:
            self.chosen.emit(self.first)

    def _step_down(self) -> None:
        if not self.model.positions:
            return
        self.view.setFocus()
        here = self.view.visualRect(self.view.currentIndex())
        if not here.intersects(self.view.viewport().rect()):
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.row_at(index.row()).id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc go back to the text, and the key before the first row to the search."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.search.ask()
            return True
        return super().eventFilter(watched, event)

    # where there is nothing

    def _show_found(self) -> None:
        searching = not self.search.empty
        count = self.model.rowCount()
        text = self.tr("%n found", "", count)
        self._found.setText(text + ("…" if self.model.seeking else ""))
        self._found.setVisible(searching and count > 0)
        if count or self.model.seeking:
            self._stack.setCurrentIndex(0)
        elif searching:
            self._show_none_found()
        else:
            self._show_none()

    def _show_none(self) -> None:
        texts = (
            self.tr("Nothing to do here.\nFile > Import files… brings dispatches in."),
            self.tr("Nothing is done yet.\nCtrl+Enter in a dispatch: done, and the next."),
            self.tr("Nothing is flagged.\nF in a dispatch flags it for a second look."),
        )
        self.show_empty(texts[self._tab])

    def _show_none_found(self) -> None:
        lines = [self.tr("Nothing found.")]
        acts: list[Act] = [(self.tr("Clear all"), self.search.clear)]
        helpful = self._helpful()
        if helpful is not None:
            lines.append(self.tr("There is something without “{}”.").format(helpful.said))
            acts.insert(0, (self.tr("Without it"), lambda: self.search.drop(helpful)))
        elif not any(f.kind is Kind.STATE for f in self.search.filters):
            everywhere = Filter(Kind.STATE, ANY, self.tr("any"))
            acts.insert(0, (self.tr("In all states"), lambda: self.search.add(everywhere)))
        lines.append(self.tr("Shift+Esc in the field takes all words and filters off."))
        self.empty.show_text("\n".join(lines), *acts)
        self._stack.setCurrentIndex(1)

    def _helpful(self) -> Filter | None:
        """Return a filter without which something is found, as far as that is known at once."""
        search = self.search
        for each in reversed(search.filters):
            others = [f for f in search.filters if f != each]
            asked, _ = filters.wanted(others, search.pieces, TABS[self._tab])
            if each.kind is not Kind.SORT and self.model.would_find(asked):
                return each
        return None

    def show_empty(self, text: str) -> None:
        """Say this where there is no dispatch in the list."""
        self.empty.show_text(text)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
