"""Short field: one line to write in place, with a list to choose from where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.gui.floating import Floating
from workbench.gui.keyboard import keys
from workbench.gui.widgets import label, sized, tight
from workbench.model.speaker import fold

_WIDTH: Final = 380
_SHOWN: Final = 9
"""As many choices have a digit of their own."""


class ShortField(Floating):
    """A floating field that is never in the way: Enter keeps what is in it, Escape leaves.

    Signals:
        given: what was written or chosen.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden field over its parent."""
        super().__init__(parent)
        self._choices: Sequence[str] = ()
        self._found: list[str] = []
        self.caption = sized(label(name="caption", wrap=True), 8.6)
        self.field.textEdited.connect(self._find)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = tight(QVBoxLayout(self), margins=(10, 8, 10, 10), gap=6)
        for part in (self.caption, self.field, self.list):
            column.addWidget(part)
        self.hide()

    def ask(self, caption: str, text: str, at: QPoint, choices: Sequence[str] = ()) -> None:
        """Open below a point of the parent with a text to change; digits take the choices."""
        self._choices = choices
        self.caption.setText(caption)
        self.field.setAccessibleName(caption)
        self.list.setAccessibleName(caption)
        self.field.setText(text)
        self.field.selectAll()
        self._find("")
        self.setFixedWidth(min(_WIDTH, self._over.width() - 16))
        self._open(at)

    def _find(self, typed: str) -> None:
        """List the choices that begin with what is typed, or of which a word does."""
        wanted = fold(typed)
        self._found = [c for c in self._choices if f" {wanted}" in f" {fold(c)}"][:_SHOWN]
        texts = [c if wanted else f"{i}   {c}" for i, c in enumerate(self._found, 1)]
        if self._choices and wanted and wanted not in map(fold, self._found):
            self._found.append(" ".join(typed.split()))
            texts.append(self.tr("New: “{}”").format(self._found[-1]))
        self._model.setStringList(texts)
        if wanted:
            # With nothing typed Enter chooses none of them.
            self.list.setCurrentIndex(self._model.index(0))
        self._fit()

    def _fit(self) -> None:
        self.list.setVisible(bool(self._choices))
        super()._fit()

    @property
    def _most(self) -> int:
        return len(self._found)

    def _enter(self, row: int) -> None:
        written = " ".join(self.field.text().split())
        self._give(self._found[row] if 0 <= row < len(self._found) else written)

    def _press(self, event: QKeyEvent) -> bool:
        return super()._press(event) or self._choose_by_digit(event)

    def _choose_by_digit(self, event: QKeyEvent) -> bool:
        """Choose by the place of a digit, as labels are: on AZERTY it is not the character."""
        digit = keys.name(event)
        if self.field.text() or not digit.isdecimal() or not 0 < int(digit) <= len(self._found):
            return False
        self._give(self._found[int(digit) - 1])
        return True

    def _give(self, text: str) -> None:
        self._close()
        self.given.emit(text)
