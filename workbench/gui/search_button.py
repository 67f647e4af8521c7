"""Search button: looks like a field, tells its key, and opens the palette of commands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from workbench.gui.key_button import draw_key, key_width
from workbench.gui.theme import LIGHT, Theme, interface_font

_WIDTH: Final = 230
_NARROWEST: Final = 130


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
        self._font = interface_font(8.2, weight=QFont.Weight.Medium)

    def show_key(self, key: str) -> None:
        """Show the key that opens the palette, too."""
        self._key = key
        told = self.tr("Find a command, a label or a type")
        self.setToolTip(told)
        self.setAccessibleName(f"{told} ({key})" if key else told)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a field."""
        return QSize(_WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way to some extent."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key over the button."""
        super().paintEvent(event)
        if self._key:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = self.width() - key_width(self._key, self._font) - 7
            at = QPointF(x, self.height() / 2)
            draw_key(painter, self._key, at, self._font, self._theme)
