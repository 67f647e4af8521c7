"""The panel of "same again": what would be labelled or rejected, to be looked through and done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import keys
from workbench.gui.concordance import Concordance
from workbench.gui.concordance_delegate import ConcordanceDelegate
from workbench.gui.theme import Theme, label_colours
from workbench.gui.widgets import OneColumn, elided, label, tight
from workbench.model.scheme import Label

_SHARE: Final = 0.4
_HEIGHTS: Final = (200, 380)
_PADDING: Final = 11
_GOING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
OPTIONS: Final = ("everywhere", "whole", "exact", "own")
"""The options of a task, in their order."""
_KEYS: Final = {"u": "everywhere", "w": "whole", "c": "exact", "d": "own"}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel says of a task: its words, its label and which options are on.

    ``label`` is None where it is not chosen yet. ``options`` are the ones that can be chosen.
    """

    words: str
    label: Label | None
    rejecting: bool
    options: tuple[str, ...]
    on: frozenset[str]


class _Lines(OneColumn):
    """A list in which letters and Space are the panel's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go about the list; leave the other keys to the panel."""
        if event.key() in _GOING:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self.model().rowCount() - 1
            self.setCurrentIndex(
                self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0)
            )
        else:
            event.ignore()


class SameAgainPanel(QFrame):
    """A head with words, label and count; options; a concordance with ticks.

    Signals:
        turned: an option is to be turned on or off: its name.
        labelled: another label is chosen: its key.
        confirmed: do it.
        left: leave it.
    """

    turned = Signal(str)
    labelled = Signal(str)
    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAccessibleName(self.tr("Same again"))
        self._said = (self._texts(rejecting=False), self._texts(rejecting=True))
        self._label: Label | None = None
        self._theme: Theme | None = None
        self._searching = False
        self.model = Concordance(self)
        self.list = self._make_list()
        self.title = elided("strong")
        self.tag = label()
        self.count = label(name="dim")
        self.do = QPushButton()
        self.do.setObjectName("primary")
        self.do.clicked.connect(self.confirmed)
        self.options = {name: self._make_option(name) for name in OPTIONS}
        self._lay_out()
        self.hide()

    def _texts(self, *, rejecting: bool) -> tuple[str, str]:
        if rejecting:
            return self.tr("Reject all: “{}”"), self.tr("Reject ⏎")
        return self.tr("Same again: “{}”"), self.tr("Annotate ⏎")

    def _make_list(self) -> _Lines:
        made = _Lines()
        made.setModel(self.model)
        self._delegate = ConcordanceDelegate(self)
        made.setItemDelegate(self._delegate)
        made.verticalHeader().setDefaultSectionSize(self._delegate.height)
        made.setAccessibleName(self.tr("Occurrences"))
        made.clicked.connect(self._click)
        return made

    def _make_option(self, name: str) -> QPushButton:
        texts = {
            "everywhere": self.tr("U  All not yet done"),
            "whole": self.tr("W  Whole words"),
            "exact": self.tr("C  Capitals and accents"),
            "own": self.tr("D  Delete annotations too"),
        }
        made = QPushButton(texts[name])
        made.setObjectName("tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.turned.emit(name))
        return made

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setObjectName("close")
        close.setText("✕")
        close.setToolTip(self.tr("Leave (Esc)"))
        close.setAccessibleName(self.tr("Leave"))
        close.clicked.connect(self.left)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = tight(QHBoxLayout(), margins=(16, 9, 10, 4), gap=10)
        head.addWidget(self.title, 100)
        head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.do)
        head.addWidget(close)
        row = tight(QHBoxLayout(), margins=(8, 0, 16, 6), gap=2)
        for option in self.options.values():
            row.addWidget(option)
        hint = elided("dim")
        hint.setText(self.tr("Space ticks or unticks, Esc leaves"))
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(hint, 1)
        column = tight(QVBoxLayout(self))
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.list, 1)

    def fit(self, *, grows: bool) -> None:
        """Take the height that the lines need, at most a share of the window's; all if it grows."""
        least, most = _HEIGHTS
        share = min(most, max(least, round(self.window().height() * _SHARE)))
        lines = self.model.rowCount() * self._delegate.height
        head = self.list.y() or share
        self.setFixedHeight(share if grows else min(share, head + lines + 8))

    # what is shown

    def show_task(self, shown: Shown, language: str) -> None:
        """Show a task, and take the keys."""
        title, do = self._said[shown.rejecting]
        words = " ".join(shown.words.split())
        self.title.setText(title.format(words))
        self.do.setText(do)
        self._label = shown.label
        self.tag.setText(shown.label.name(language) if shown.label else self._unlabelled())
        for name, option in self.options.items():
            option.setVisible(name in shown.options)
            option.setChecked(name in shown.on)
            option.setMinimumWidth(_width(option))
        self._dress()
        self.show()
        self.list.setFocus()

    def _unlabelled(self) -> str:
        return self.tr("press the key of a label")

    def show_searching(self, *, searching: bool) -> None:
        """Show whether more may come, and the count so far."""
        self._searching = searching
        self._show_count()

    def _show_count(self) -> None:
        """Show how many occurrences are ticked, in how many dispatches."""
        write = self.locale().toString
        chosen = self.tr("{} of {}").format(write(self.model.taken), write(self.model.total))
        text = self.tr("{}, %n dispatch(es)", "", self.model.dispatches).format(chosen)
        if not self.model.total:
            text = self.tr("nothing found")
        if self._searching:
            text = self.tr("{} · searching…").format(text)
        self.count.setText(text)
        if not self.list.currentIndex().isValid() and self.model.lines:
            self.list.setCurrentIndex(self.model.index(min(1, len(self.model.lines) - 1)))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        theme, shown = self._theme, self._label
        if theme is None:
            return
        colour = shown.colour if shown else theme.focus
        self._delegate.theme, self._delegate.colour = theme, colour
        colours = label_colours(colour, theme)
        self.tag.setStyleSheet(
            f"color: {colours.ink}; background: {colours.fill}; border-radius: 5px;"
            " padding: 2px 8px; font-weight: 600;"
        )
        self.list.setStyleSheet(
            f"QTableView {{ background: {theme.panel}; border: none; border-radius: 0; }}"
        )
        self.list.viewport().update()

    # keys

    def event(self, event: QEvent) -> bool:
        """Keep the panel's keys from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, do it, leave out, choose an option or a label."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
            case Qt.Key.Key_Space:
                self._click(self.list.currentIndex())
            case _:
                self._choose(event)

    def _choose(self, event: QKeyEvent) -> None:
        option = _KEYS.get(event.text().lower(), "")
        if option and not self.options[option].isHidden():
            self.turned.emit(option)
        elif key := keys.plain(event):
            self.labelled.emit(key)
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if index.isValid():
            self.model.toggle(index.row())
            self._show_count()


def _width(option: QPushButton) -> int:
    """Return the room for an option when it is on: its text is bold then."""
    font = option.font()
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(option.text()) + 2 * _PADDING
