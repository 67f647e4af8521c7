"""Key sheet: every key of the window in a list that can be searched, done from and changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.actions.table import ACTIONS
from workbench.gui.bindings import Bindings, native
from workbench.gui.dialogs.key_editor import KeyEditor
from workbench.gui.finder import Finder
from workbench.gui.offer_list import Row
from workbench.gui.offers import Offer, Rank, rank
from workbench.gui.theme import Theme
from workbench.gui.widgets import label, tight

_NAMES: Final = frozenset(row.name for row in ACTIONS)
_FIXED: Final = "fixed"


class KeySheet(QDialog):
    """All keys, grouped; the window below can be used meanwhile."""

    def __init__(
        self, window: QWidget, bindings: Bindings, offers: Callable[[], Iterable[Offer]]
    ) -> None:
        """Show what a window offers."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(600, 700)
        self._bindings, self._offers = bindings, offers
        self._before: QWidget | None = None
        self.finder = Finder(self.tr("Search a key or what it does"), at_once=False)
        self.finder.field.installEventFilter(bindings.layout)
        self.finder.typed.connect(self._find)
        self.finder.chosen.connect(self._run)
        self.finder.left.connect(self.close)
        self.finder.list.selectionModel().currentChanged.connect(self._follow)
        self.editor = KeyEditor(bindings)
        self.editor.left.connect(self.finder.field.setFocus)
        self.told = label(name="dim", wrap=True)
        self.change = QPushButton()
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self._change)
        self._lay_out()
        bindings.changed.connect(self._show_again)

    def _lay_out(self) -> None:
        self.change.setText(self.tr("Change its keys (F2)"))
        foot = tight(QHBoxLayout(), gap=10)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.change)
        column = tight(QVBoxLayout(self), margins=(14, 14, 14, 14), gap=10)
        column.addWidget(self.finder, 1)
        column.addWidget(self.editor)
        column.addLayout(foot)
        self.editor.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.finder.set_theme(theme)

    def open_at(self, *, changing: bool) -> None:
        """Open with all keys; ``changing``: ready to change those of the first row."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.finder.field.clear()
        self.editor.setVisible(changing)
        self._find("")
        self.show()
        self.raise_()
        self.activateWindow()
        self.finder.field.setFocus()

    @property
    def shown(self) -> list[Offer]:
        """The offers that the search leaves."""
        return [row for row in self.finder.list.rows.rows if isinstance(row, Offer)]

    def _find(self, typed: str) -> None:
        every = [*self._offers(), *fixed_rows()]
        kept = [o for o in every if not typed.strip() or rank(o, typed) is not Rank.NOT]
        self.finder.show_rows(grouped(kept))
        nothing = self.tr("No key does this, and nothing is called like that.")
        self._tell("" if kept else nothing)
        self._follow()

    def _show_again(self) -> None:
        """Show the keys that changed, at the same row."""
        if self.isVisible():
            offer = self.finder.list.offer
            self._find(self.finder.field.text())
            if offer is not None:
                self.finder.list.choose(offer.name)

    def _tell(self, text: str) -> None:
        usual = self.tr("Enter does it, Esc leaves.")
        self.told.setText(text or usual)

    def _follow(self) -> None:
        """Show the keys of the chosen row, where they can be changed."""
        offer = self.finder.list.offer
        known = offer is not None and offer.name in _NAMES
        self.change.setEnabled(known)
        if offer is not None and self.editor.isVisibleTo(self):
            self.editor.show_action(offer.name if known else "", offer.text)

    def _run(self, offer: Offer) -> None:
        if offer.name.startswith(_FIXED):
            self._tell(self.tr("This is done in the text only."))
        elif offer.lacking:
            self._tell(self.tr("Not now: {}.").format(offer.lacking))
        else:
            self.close()
            offer.run()

    def _change(self) -> None:
        offer = self.finder.list.offer
        if offer is None or offer.name not in _NAMES:
            self._tell(
                self.tr("Keys of labels are the project’s, those of the text are as everywhere.")
            )
            return
        self.editor.show()
        self.editor.show_action(offer.name, offer.text)
        self.editor.listen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the keys of the chosen row with F2."""
        if event.key() == Qt.Key.Key_F2:
            self._change()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the focus back."""
        super().closeEvent(event)
        if self._before is not None:
            self._before.window().activateWindow()
            self._before.setFocus()


def grouped(offers: Iterable[Offer]) -> list[Row]:
    """Put each group below its heading."""
    rows: list[Row] = []
    for group, members in groupby(offers, key=lambda o: o.group):
        rows.append(group)
        rows.extend(members)
    return rows


def fixed_rows() -> Iterable[Offer]:
    """Return the text's own keys, which are the same in all programs."""
    group = QCoreApplication.translate("Keyboard", "Text")
    held = ("Shift+", "Ctrl+", "Ctrl+Shift+", "Alt+Shift+")
    shift, control, both, alt = (native(f"{m}A")[:-1] for m in held)
    left_right, up_down = "← →", "↑ ↓"
    rows = (
        ("← → ↑ ↓", QCoreApplication.translate("Keyboard", "Move the caret")),
        (control + left_right, QCoreApplication.translate("Keyboard", "Move the caret by word")),
        (shift + left_right, QCoreApplication.translate("Keyboard", "Select by character")),
        (both + left_right, QCoreApplication.translate("Keyboard", "Select by word")),
        (alt + left_right, QCoreApplication.translate("Keyboard", "Select by sentence")),
        (both + up_down, QCoreApplication.translate("Keyboard", "Select by paragraph")),
        (control + up_down, QCoreApplication.translate("Keyboard", "Move the caret by paragraph")),
        (native("Tab"), QCoreApplication.translate("Keyboard", "To the next part of the window")),
    )
    for i, (key, text) in enumerate(rows):
        yield Offer(f"{_FIXED}:{i}", text, group, (key,), lambda: None)
