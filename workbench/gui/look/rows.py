"""Rows of lists: what delegates draw alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from workbench.gui.look.theme import Theme

_BAR: Final = 3


def draw_ground(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Draw the ground of a selected row."""
    painter.fillRect(rect, QColor(theme.focus_pale))


def draw_bar(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Draw the bar at the left of the row where one is."""
    bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
    painter.fillRect(bar, QColor(theme.focus))


def draw_line(
    painter: QPainter,
    text: str,
    room: QRect,
    font: QFont,
    colour: str,
    *,
    right: bool = False,
    keep_start: bool = False,
) -> None:
    """Draw a text in one line, its white space as single spaces.

    ``right``: it stands at the right and is cut at its left, unless ``keep_start``.
    """
    cut = Qt.TextElideMode.ElideLeft if right else Qt.TextElideMode.ElideRight
    cut = Qt.TextElideMode.ElideRight if keep_start else cut
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(" ".join(text.split()), cut, room.width())
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, shown)
