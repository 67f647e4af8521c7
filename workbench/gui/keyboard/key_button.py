"""Key button: a button that tells its key; and how the cap of a key is drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.colour import readable
from workbench.gui.look.patterns import STRONG, underline
from workbench.gui.look.theme import LIGHT, SHAPE_CONTRAST, Theme, interface_font, label_colours

HEIGHT: Final = 30
_SWATCH: Final = 9


class KeyButton(QAbstractButton):
    """A button with a key, a colour and a name."""

    def __init__(
        self, name: str, colour: str, told: str = "", *, pattern: int | None = None
    ) -> None:
        """Make a button without a key; ``told`` is its tool tip, ``pattern`` that of a label."""
        super().__init__()
        self._pattern = pattern
        self._key, self._colour, self._theme = "", colour, LIGHT
        self._bold = interface_font(9.4, weight=QFont.Weight.DemiBold)
        self._small = interface_font(8.2, weight=QFont.Weight.Medium)
        self.setText(name)
        self.setToolTip(told)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """The key that does the same, as the user's keyboard prints it."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self.setAccessibleName(f"{self.text()} ({key})" if key else self.text())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for key, colour and name."""
        width = 8 + (self._badge() + 7 if self._key else 0) + _SWATCH + 7
        width += QFontMetricsF(self._bold).horizontalAdvance(self.text()) + 10
        return QSize(round(width), HEIGHT)

    def _badge(self) -> float:
        return key_width(self._key, self._small)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the mouse is gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.focus if self.hasFocus() else theme.dim if self.underMouse() else theme.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.focus_pale if self.isDown() else theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        x = 8.0
        if self._key:
            x = draw_key(painter, self._key, QPointF(8, HEIGHT / 2), self._small, theme) + 7
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._shade()))
        painter.drawRoundedRect(QRectF(x, (HEIGHT - _SWATCH) / 2, _SWATCH, _SWATCH), 2.5, 2.5)
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._bold)
        x += _SWATCH + 7
        room = QRectF(x, 0, self.width() - x, HEIGHT)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._pattern is not None:
            below = QRectF(x, 0, room.width() - 10, HEIGHT - 4.5)
            size = STRONG if theme.strong else 1.0
            underline(painter, self._pattern, self._shade(), below, size=size)

    def _shade(self) -> str:
        """Return the colour as the theme has it, that of a label as the canvas draws it."""
        if self._pattern is not None:
            return label_colours(self._colour, self._theme).outline
        return readable(self._colour, self._theme.raised, SHAPE_CONTRAST)


def key_width(key: str, font: QFont) -> float:
    """Return the width of a key's cap."""
    return max(17.0, QFontMetricsF(font).horizontalAdvance(key) + 9)


def draw_key(painter: QPainter, key: str, at: QPointF, font: QFont, theme: Theme) -> float:
    """Draw a key's cap, its left middle at a point; return its right edge."""
    cap = QRectF(at.x(), at.y() - 9, key_width(key, font), 18)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(QColor(theme.dim))
    painter.setFont(font)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    return cap.right()
