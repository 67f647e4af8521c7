"""Chips: the aliases of a speaker, each with a way to take it off, and a field for another one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from workbench.gui.flow import Flow
from workbench.gui.speakers.parts import Field

_WIDEST: Final = 240
_FIELD: Final = 150


class _Chip(QToolButton):
    """An alias; a click, Delete or Backspace takes it off."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.name = name
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST) + "  ✕")
        self.setToolTip(name)
        self.setAccessibleName(self.tr("Alias {}: press to take it off").format(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete and Backspace as a click."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """The aliases of a speaker.

    Signals:
        changed: the aliases as they are to be, a tuple.
    """

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have no aliases."""
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._chips: list[_Chip] = []
        self._flow = Flow(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.field = Field()
        self.field.setFixedWidth(_FIELD)
        self.field.setPlaceholderText(self.tr("Another name"))
        self.field.setAccessibleName(self.tr("Add an alias"))
        self.field.editingFinished.connect(self._add)
        self._flow.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> list[QToolButton]:
        """The buttons of the aliases."""
        return [*self._chips]

    def show_names(self, names: Iterable[str], *, writable: bool) -> None:
        """Show aliases."""
        self.field.setVisible(writable)
        self.field.clear()
        wanted = tuple(names)
        if wanted == self._names and all(c.isEnabled() == writable for c in self._chips):
            return
        self._names = wanted
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.field)
        self._chips = [self._chip(name, writable=writable) for name in wanted]
        self._flow.addWidget(self.field)
        self.setTabOrder(self._chips[-1] if self._chips else self, self.field)
        self.updateGeometry()

    def _chip(self, name: str, *, writable: bool) -> _Chip:
        chip = _Chip(name)
        chip.setEnabled(writable)
        chip.clicked.connect(lambda: self._take_off(name))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _take_off(self, name: str) -> None:
        self.field.setFocus()
        self.changed.emit(tuple(each for each in self._names if each != name))

    def _add(self) -> None:
        name = " ".join(self.field.text().split())
        self.field.clear()
        if name and name not in self._names:
            self.changed.emit((*self._names, name))
