"""Search button: looks like a field, tells its key, and opens the palette of commands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from workbench.gui.keyboard.key_button import draw_key, key_width
from workbench.gui.look.theme import LIGHT, Theme, interface_font

_WIDTH: Final = 230
_NARROWEST: Final = 130
_EDGE: Final = 7


class SearchButton(QPushButton):
    """A button with a key at its right."""

    def __init__(self) -> None:
        """Have no key yet."""
        super().__init__(self.tr("Search…"))
        self.setObjectName("search")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._key, self._theme = "", LIGHT
        self._text, self._narrow = self.text(), False
        self._font = interface_font(8.2, weight=QFont.Weight.Medium)

    def show_key(self, key: str) -> None:
        """Show the key that opens the palette, too."""
        self._key = key
        told = self.tr("Find a command, a label or a type")
        self.setToolTip(told)
        self.setAccessibleName(f"{told} ({key})" if key else told)
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the key alone where there is little room, if there is a key."""
        self._narrow = narrow and bool(self._key)
        self.setText("" if self._narrow else self._text)
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a field."""
        width = self._least if self._narrow else _WIDTH
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way to some extent."""
        width = self._least if self._narrow else _NARROWEST
        return QSize(width, super().minimumSizeHint().height())

    @property
    def _least(self) -> int:
        return round(key_width(self._key, self._font)) + 2 * _EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key over the button."""
        super().paintEvent(event)
        if self._key:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = self.width() - key_width(self._key, self._font) - _EDGE
            at = QPointF(x, self.height() / 2)
            draw_key(painter, self._key, at, self._font, self._theme)
