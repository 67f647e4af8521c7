"""Command palette: type a few letters of what is wanted, Enter does it on what was at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from workbench.gui.finder import Finder
from workbench.gui.offers import Offer, Source, found
from workbench.gui.speaker_field import KEPT
from workbench.gui.theme import Theme
from workbench.gui.widgets import label, tight

_WIDTH: Final = 560
_HEIGHT: Final = 430
_BELOW: Final = 54


class CommandPalette(QFrame):
    """A floating field over the window, with what it finds.

    Signals:
        ran: the name of the offer that was done.
    """

    ran = Signal(str)

    def __init__(self, over: QWidget) -> None:
        """Make a hidden palette over a widget."""
        super().__init__(over)
        self.setObjectName("floating")
        self._over = over
        self._sources: Sequence[Source] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self.finder = Finder(self.tr("What do you want to do?"), at_once=True)
        self.finder.typed.connect(self._find)
        self.finder.chosen.connect(self._run)
        self.finder.left.connect(self._leave)
        self.finder.field.installEventFilter(self)
        self.told: QLabel = label(name="dim", wrap=True)
        column = tight(QVBoxLayout(self), margins=(8, 8, 8, 8), gap=6)
        column.addWidget(self.finder)
        column.addWidget(self.told)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.finder.set_theme(theme)

    def ask(self, sources: Iterable[Source], recent: Sequence[str]) -> None:
        """Open over what has the focus, which gets it back."""
        self._sources, self._recent = tuple(sources), tuple(recent)
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.finder.field.clear()
        self._find("")
        self.show()
        # Only what is shown has the heights of the style sheet.
        self._fit()
        self.raise_()
        self.finder.field.setFocus()

    def _fit(self) -> None:
        room, found = self._over.rect(), self.finder.list
        self.setFixedWidth(min(_WIDTH, room.width() - 32))
        most = min(_HEIGHT, room.height() - _BELOW - 80)
        found.setFixedHeight(max(1, min(most, found.height_of_all + 2)))
        # A layout within a layout tells its new height only when it is asked again.
        self.finder.updateGeometry()
        self.adjustSize()
        self.move(QPoint((room.width() - self.width()) // 2, _BELOW))

    def _find(self, typed: str) -> None:
        rows = found(self._sources, typed, self._recent)
        self.finder.show_rows(rows)
        self._tell("" if rows else self.tr("Nothing is called like that."))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self._fit()

    def _run(self, offer: Offer) -> None:
        if offer.lacking:
            self._tell(self.tr("Not now: {}.").format(offer.lacking))
            return
        self._leave()
        self.ran.emit(offer.name)
        offer.run()

    def _leave(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the focus goes elsewhere by the user's will."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in KEPT:
            self.hide()
        return super().eventFilter(watched, event)
