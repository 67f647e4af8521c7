"""Search bar: the field over the queue, filters as chips below it, and a list to choose from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import filters
from workbench.gui.filters import Filter, Kind
from workbench.gui.flow import Flow
from workbench.gui.theme import Theme
from workbench.gui.widgets import tight
from workbench.model.folding import folded
from workbench.model.sought import Piece, sought
from workbench.resources import resource

_SHOWN: Final = 12
_WIDTH: Final = 300
_LONGEST: Final = 26
_OFF: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(QWidget):
    """What is looked for.

    Signals:
        changed: other words or filters.
        known_wanted: the filters to choose from are about to be shown: ``known`` is to be set.
        stepped_down: the annotator goes on into the list.
        entered: the first of the list is to be opened.
        left: the annotator goes back to the text.
    """

    changed = Signal()
    known_wanted = Signal()
    stepped_down = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Look for nothing."""
        super().__init__(parent)
        self.filters: list[Filter] = []
        self.known: list[Filter] = []
        self._shown: list[Filter] = []
        self._all = self._writing = False
        self._start = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search dispatches"))
        self.field.setAccessibleName(self.tr("Search dispatches"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._type)
        self.field.installEventFilter(self)
        self.more = QToolButton()
        self.more.setObjectName("quiet")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setAccessibleName(self.tr("Filter and sort"))
        self.more.setToolTip(self.tr("Filter and sort (Alt+↓)"))
        self.more.clicked.connect(self.offer)
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._chips.hide()
        self._model = QStringListModel(self)
        self.popup = QFrame()
        self.list = QListView()
        self._lay_out()

    def _lay_out(self) -> None:
        row = tight(QHBoxLayout(), gap=5)
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        column = tight(QVBoxLayout(self), gap=6)
        column.addLayout(row)
        column.addWidget(self._chips)
        self.popup.setObjectName("floating")
        self.popup.setFixedWidth(_WIDTH)
        self.popup.hide()
        self.list.setObjectName("popup")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Filters"))
        self.list.clicked.connect(self._click)
        tight(QVBoxLayout(self.popup), margins=(6, 6, 6, 6)).addWidget(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.more.setIcon(QIcon(str(resource("icons", f"chevron-{theme.name}.svg"))))
        self.more.setIconSize(QSize(11, 11))

    # what is looked for

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words that are looked for; what is typed to choose a filter is none of them."""
        typed = self.field.text()
        return sought(self._before(typed) if self._all else filters.split(typed)[0])

    @property
    def empty(self) -> bool:
        """Tell whether nothing is looked for."""
        return not self.filters and not self.pieces

    def ask(self) -> None:
        """Take the keyboard; what was typed before is replaced by typing."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Look for nothing."""
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """Look for nothing, without a word: another project is shown."""
        self._set(self.filters, [])
        self._write("")

    def _write(self, text: str) -> None:
        self._writing = True
        self.field.setText(text)
        self._writing = False

    def drop(self, which: Filter) -> None:
        """Take a filter off."""
        self._set(self.filters, [f for f in self.filters if f != which])
        self.changed.emit()

    def add(self, new: Filter) -> None:
        """Narrow the list, or sort it."""
        self._set(self.filters, filters.together(self.filters, new))
        self.changed.emit()

    def drop_states(self) -> None:
        """Take the filters by state off, without a word: a tab says which states are shown."""
        self._set(self.filters, [f for f in self.filters if f.kind is not Kind.STATE])

    def _set(self, before: list[Filter], after: list[Filter]) -> None:
        self.filters = after
        if before == after:
            return
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for each in after:
            self._flow.addWidget(self._chip(each))
        self._chips.setVisible(bool(after))

    def _chip(self, each: Filter) -> QToolButton:
        chip = QToolButton()
        short = each.name if len(each.name) <= _LONGEST else f"{each.name[: _LONGEST - 1]}…"
        chip.setText(f"{short}  ×")
        chip.setObjectName("chip")
        chip.setToolTip(self.tr("{} – take it off").format(each.said))
        chip.setAccessibleName(chip.toolTip())
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._unchip(each))
        chip.installEventFilter(self)
        return chip

    def _unchip(self, each: Filter) -> None:
        self.field.setFocus()
        self.drop(each)

    # choosing a filter

    def offer(self) -> None:
        """Show all filters; what is typed now chooses among them."""
        self.field.setFocus()
        words = self.field.text().rstrip()
        self._write(words + " " if words else "")
        self._all = True
        self._start = len(self.field.text())
        self._suggest("", None)

    def _before(self, typed: str) -> str:
        return typed[: self._start]

    def _type(self, typed: str) -> None:
        if self._writing:
            return
        if self._all and len(typed) >= self._start:
            self._suggest(typed[self._start :], None)
            return
        self._all = False
        _, kind, value = filters.split(typed)
        if kind is None:
            self.popup.hide()
            self._take_finished(typed)
            self.changed.emit()
            return
        self._suggest(value, kind)

    def _take_finished(self, typed: str) -> None:
        """Make a chip of a filter that is typed out and followed by a space."""
        if not typed.endswith(" "):
            return
        words, kind, value = filters.split(typed.rstrip())
        if kind is None:
            return
        self.known_wanted.emit()
        for each in filters.matching(self.known, kind, value):
            if folded(value) in (folded(each.name), folded(each.value)) or kind is Kind.DATE:
                self._take(each, words)
                return

    def _suggest(self, value: str, kind: Kind | None) -> None:
        if not self.popup.isVisible():
            self.known_wanted.emit()
        found = filters.matching(self.known, kind, value)
        self._shown = [f for f in found if f not in self.filters]
        said = [f.said for f in self._shown]
        self._model.setStringList(said or [self._hint(kind)])
        self.list.setCurrentIndex(self._model.index(0) if said else QModelIndex())
        self._open()

    def _hint(self, kind: Kind | None) -> str:
        if kind is Kind.DATE:
            return self.tr("A date, or two: 2021-03..2021-05")
        return self.tr("No such filter")

    def _open(self) -> None:
        window = self.window()
        if self.popup.parent() is not window:
            self.popup.setParent(window)
        self.popup.show()
        rows = min(_SHOWN, max(1, len(self._shown)))
        self.list.setFixedHeight(max(1, self.list.sizeHintForRow(0)) * rows + 2)
        self.popup.adjustSize()
        self.popup.move(self.field.mapTo(window, QPoint(0, self.field.height() + 4)))
        self.popup.raise_()

    def _click(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            return
        typed = self.field.text()
        words = self._before(typed) if self._all else filters.split(typed)[0]
        self._take(self._shown[row], words)

    def _take(self, chosen: Filter, words: str) -> None:
        self._close()
        self._write(words.rstrip() + " " if words.strip() else "")
        self.add(chosen)

    def _close(self) -> None:
        self._all = False
        self.popup.hide()

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go about the lists and take filters off."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and watched is self.field:
            self._close()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if isinstance(watched, QToolButton):
            return self._press_chip(watched, event.key())
        return self._press_popup(event) if self.popup.isVisible() else self._press(event)

    def _press_chip(self, chip: QToolButton, key: int) -> bool:
        if key in _OFF:
            chip.click()
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False

    def _press_popup(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                count = max(1, len(self._shown))
                self.list.setCurrentIndex(self._model.index((row + step) % count))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self._choose(row)
            case Qt.Key.Key_Escape:
                self._close()
                self.changed.emit()
            case _:
                return False
        return True

    def _press(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Down if alt:
                self.offer()
            case Qt.Key.Key_Down:
                self.stepped_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape if shift:
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Backspace if not self.field.text() and self.filters:
                self.drop(self.filters[-1])
            case _:
                return False
        return True
