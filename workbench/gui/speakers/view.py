"""View: the register at the left, the chosen speaker with all quotations at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import keys
from workbench.gui.speakers.card import Card
from workbench.gui.speakers.entries import Column, Entry, EntryModel
from workbench.gui.speakers.likely_box import LikelyBox
from workbench.gui.speakers.parts import Field, List, Table
from workbench.gui.speakers.sayings import SayingDelegate, SayingModel
from workbench.gui.theme import Theme
from workbench.gui.widgets import elided, label, tight
from workbench.model.speaker import Speaker
from workbench.store.project import Project
from workbench.store.speakers import Saying

_WIDTHS: Final = {
    Column.KIND: 96,
    Column.ROLE: 116,
    Column.QUOTATIONS: 104,
    Column.DISPATCHES: 104,
}
_YIELDING: Final[Mapping[int, int]] = {Column.ROLE: 560, Column.KIND: 440}
_ROW: Final = 27
_SHARES: Final = (52, 48)
_SELECT: Final = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_CURRENT: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect | (
    QItemSelectionModel.SelectionFlag.Rows
)


class SpeakersView(QWidget):
    """All speakers, those that may be the same, and one of them in full.

    Signals:
        merge_asked, delete_asked: what is chosen in the list is to be merged, or deleted.
        split_asked: the quotations that are chosen go to somebody else.
        opened: a Saying: its dispatch is to be shown at it.
    """

    merge_asked = Signal()
    delete_asked = Signal()
    split_asked = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make all parts."""
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project: Project | None = None
        self.entries = EntryModel(self)
        self.likely = LikelyBox(self.entries)
        self.sayings_model = SayingModel(self)
        self.field = Field()
        self.table, self.sayings = Table(_ROW, _YIELDING), List()
        self.card = Card()
        self.told = elided("dim")
        self._hints = elided("dim")
        self._count = label(name="dim")
        self.empty = label(name="dim", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none = label(name="dim", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._quotations = label(name="section")
        self._right, self._all = QStackedWidget(), QStackedWidget()
        self._speaker = ""
        self._last: QWidget = self.field
        self._set_up_lists()
        self._lay_out()
        self._connect()

    # making

    def _set_up_lists(self) -> None:
        table, heading = self.table, self.table.horizontalHeader()
        table.setModel(self.entries)
        table.setObjectName("sorted")
        table.setSortingEnabled(True)
        heading.setMinimumSectionSize(60)
        heading.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        table.sortByColumn(Column.QUOTATIONS, Qt.SortOrder.DescendingOrder)
        self._delegate = SayingDelegate(self)
        self.sayings.setModel(self.sayings_model)
        self.sayings.setItemDelegate(self._delegate)
        self.sayings.setUniformItemSizes(True)
        self.sayings.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAccessibleName(self.tr("Speakers"))
        self.sayings.setAccessibleName(self.tr("Quotations"))

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a speaker: a few letters of a name or alias"))
        self.field.setAccessibleName(self.tr("Find a speaker"))
        self.field.setClearButtonEnabled(True)
        self._none.setText(self.tr("Choose a speaker at the left."))
        self.empty.setText(
            self.tr(
                "There are no speakers yet.\nIn a dispatch, W on a quotation says who speaks:"
                " whoever is named there stands here."
            )
        )
        left = QWidget()
        column = tight(QVBoxLayout(left), margins=(14, 12, 10, 10), gap=8)
        row = tight(QHBoxLayout(), gap=10)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.likely)
        one = QWidget()
        column = tight(QVBoxLayout(one), margins=(10, 12, 14, 10), gap=8)
        column.addWidget(self.card)
        column.addWidget(self._quotations)
        column.addWidget(self.sayings, 1)
        self._right.addWidget(one)
        self._right.addWidget(self._none)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._right)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for i, share in enumerate(_SHARES):
            splitter.setStretchFactor(i, share)
        splitter.setSizes([10 * share for share in _SHARES])
        self._all.addWidget(splitter)
        self._all.addWidget(self.empty)
        foot = QWidget()
        foot.setObjectName("foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = tight(QHBoxLayout(foot), margins=(14, 8, 14, 8), gap=18)
        line.addWidget(self._hints, 3)
        line.addWidget(self.told, 2)
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        outer = tight(QVBoxLayout(self))
        outer.addWidget(self._all, 1)
        outer.addWidget(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.card.left.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.table.doubleClicked.connect(self.card.rename)
        self.sayings.clicked.connect(self._click)
        self.entries.modelAboutToBeReset.connect(self._remember)
        self.entries.modelReset.connect(self._come_back)
        self.likely.looked.connect(self.choose)
        self.likely.emptied.connect(self.table.setFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._table_keys: Mapping[str, Callable[[], object]] = {
            "M": self.merge_asked.emit,
            "Del": self.delete_asked.emit,
            "Return": self._read,
            "Enter": self._read,
        }
        self._sayings_keys: Mapping[str, Callable[[], object]] = {
            "S": self.split_asked.emit,
            "Return": self._open,
            "Enter": self._open,
        }
        self._keys: Mapping[str, Callable[[], object]] = {
            "F2": self.card.rename,
            "/": self.focus_field,
            "Ctrl+F": self.focus_field,
            "Esc": self._go_back,
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.sayings.viewport().update()

    # showing

    def show_register(
        self,
        project: Project | None,
        register: Sequence[Speaker],
        counts: Mapping[str, tuple[int, int]],
    ) -> None:
        """Show a register; what was chosen and where one was stays as far as it is there."""
        if project is not self._project:
            self._project, self._speaker = project, ""
            self.field.clear()
        self.entries.show_register(register, counts)
        self.likely.model.refresh()
        self._all.setCurrentIndex(0 if register else 1)
        self.tell("")

    def tell(self, text: str, *, bad: bool = False) -> None:
        """Say what was done, or why not."""
        self.told.setObjectName("bad" if bad else "strong")
        self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.setToolTip(text)
        self.told.setAccessibleName(text)
        self._show_hints()

    def _show_hints(self) -> None:
        in_sayings, in_likely = self.sayings.hasFocus(), self.likely.list.hasFocus()
        if in_likely:
            hints = self.tr("⏎ they are the same   N they are not   ← → look at either")
        elif in_sayings:
            hints = self.tr("⏎ open in its dispatch   S to another speaker   Esc back")
        else:
            hints = self.tr("M merge the chosen into this one   F2 rename   Del delete an unused")
        find = self.tr("/ find")
        self._hints.setText(f"{hints}   {find}")

    def focus_field(self) -> None:
        """Go to the field that finds speakers."""
        self.field.setFocus()
        self.field.selectAll()

    def focus_last(self) -> None:
        """Go where one was, at first to the field that finds speakers."""
        self._last.setFocus()

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if now in (self.field, self.table, self.sayings, self.likely.list):
            self._last = now
            self._show_hints()

    @property
    def current(self) -> Entry | None:
        """The entry whose card is shown, or None."""
        return self.entries.of(self._speaker) if self._speaker else None

    @property
    def chosen(self) -> list[Entry]:
        """The entries that are selected, in their order."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.entries.entries[place] for place in places]

    @property
    def chosen_sayings(self) -> list[Saying]:
        """The quotations that are selected, in their order."""
        places = sorted(index.row() for index in self.sayings.selectionModel().selectedIndexes())
        return [self.sayings_model.sayings[place] for place in places]

    def choose(self, speaker: str) -> None:
        """Show a speaker, alone; one that the filter hides is shown all the same."""
        if self.entries.place(speaker) is None:
            self.field.clear()
        place = self.entries.place(speaker)
        if place is not None:
            index = self.entries.index(place, 0)
            self.table.selectionModel().setCurrentIndex(index, _CURRENT)
            self.table.scrollTo(index)

    def _find(self, typed: str) -> None:
        self.entries.find(typed)
        if typed and self.entries.entries:
            self.choose(self.entries.entries[0].speaker.id)

    def _remember(self) -> None:
        self._selected = {each.speaker.id for each in self.chosen}
        self._place = self.table.currentIndex().row()
        self._scrolled = self.table.verticalScrollBar().value()

    def _come_back(self) -> None:
        """Select after a reset what was selected before, else what stands at its place."""
        entries = self.entries.entries
        write = QLocale().toString
        shown = f"{write(len(entries))} / {write(self.entries.total)}"
        self._count.setText(shown if len(entries) != self.entries.total else write(len(entries)))
        ids = [each.speaker.id for each in entries]
        if self._speaker not in ids:
            self._speaker = ids[min(max(0, self._place), len(ids) - 1)] if ids else ""
        selection = QItemSelection()
        for place in (i for i, name in enumerate(ids) if name in self._selected):
            index = self.entries.index(place, 0)
            selection.select(index, index)
        model = self.table.selectionModel()
        model.select(selection, _SELECT)
        self.table.verticalScrollBar().setValue(self._scrolled)
        if self._speaker:
            index = self.entries.index(ids.index(self._speaker), 0)
            model.setCurrentIndex(index, _SELECT)
        else:
            self._right.setCurrentIndex(1)

    def _show_row(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.entries.entries[index.row()]
        same, self._speaker = self._speaker == entry.speaker.id, entry.speaker.id
        writable = self._project is not None and not self._project.read_only
        self.card.show_entry(entry, writable=writable)
        self._show_sayings(entry, same=same)
        self._right.setCurrentIndex(0)

    def _show_sayings(self, entry: Entry, *, same: bool) -> None:
        at, scrolled = self.sayings.currentIndex().row(), self.sayings.verticalScrollBar().value()
        fetched = len(self.sayings_model.sayings) if same else 0
        self.sayings_model.show_speaker(self._project, entry.speaker.id, at_least=fetched)
        count = QLocale().toString(entry.quotations)
        self._quotations.setText(self.tr("QUOTATIONS ({})").format(count))
        if same and at >= 0:
            last = self.sayings_model.rowCount() - 1
            self.sayings.setCurrentIndex(self.sayings_model.index(min(at, last)))
            self.sayings.verticalScrollBar().setValue(scrolled)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the part that has the focus, and those of the whole view."""
        key = keys.name(event)
        act = self._own_keys().get(key) or self._keys.get(key)
        if act is not None:
            act()
        elif key == "Down" and self.field.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)
        self._show_hints()

    def _own_keys(self) -> Mapping[str, Callable[[], object]]:
        if self.sayings.hasFocus():
            return self._sayings_keys
        if self.table.hasFocus():
            return self._table_keys
        return {"Return": self.table.setFocus} if self.field.hasFocus() else {}

    def _read(self) -> None:
        if not self.sayings.currentIndex().isValid():
            self.sayings.setCurrentIndex(self.sayings_model.index(0))
        self.sayings.setFocus()

    def _go_back(self) -> None:
        if self.field.hasFocus() or self.table.hasFocus():
            self.field.clear()
        self.table.setFocus()

    def _open(self) -> None:
        index = self.sayings.currentIndex()
        if index.isValid():
            self.opened.emit(self.sayings_model.sayings[index.row()])

    def _click(self, index: QModelIndex) -> None:
        if len(self.sayings.selectionModel().selectedIndexes()) == 1:
            self.opened.emit(self.sayings_model.sayings[index.row()])
