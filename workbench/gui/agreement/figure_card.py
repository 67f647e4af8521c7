"""Figure card: one number a lead looks at first, with its interval; it opens its cases."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from workbench.agreement.figure import Figure
from workbench.gui.agreement.words import interval
from workbench.gui.plots.words import numbers
from workbench.gui.widgets import label, sized, tight

_VALUE: Final = 17.0
_SMALL: Final = 8.8


class FigureCard(QPushButton):
    """A caption, a large number, and its interval, or why there is none."""

    def __init__(self, caption: str) -> None:
        """Have no number yet."""
        super().__init__()
        self.setObjectName("figure")
        self._caption = sized(label(caption, name="dim", wrap=True), _SMALL)
        self._value = sized(label(name="strong"), _VALUE)
        self._more = sized(label(name="dim", wrap=True), _SMALL)
        self._column = column = tight(QVBoxLayout(self), margins=(14, 9, 14, 10), gap=2)
        for each in (self._caption, self._value, self._more):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(each)
        column.addStretch(1)

    @property
    def caption(self) -> str:
        """What the number is."""
        return self._caption.text()

    def show_figure(self, figure: Figure, more: str = "") -> None:
        """Show a share; ``more`` is said beside its interval."""
        said = [text for text in (interval(figure), more) if text]
        self.show_text(numbers().write(figure.value), " · ".join(said))

    def show_text(self, value: str, more: str = "") -> None:
        """Show a number as it is written, and what is to be said with it."""
        self._value.setText(value)
        self._more.setText(more)
        told = ", ".join(text for text in (self._caption.text(), value, more) if text)
        self.setAccessibleName(told)

    def sizeHint(self) -> QSize:
        """Return the room that its words need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that its words need at least."""
        return self._column.minimumSize()
