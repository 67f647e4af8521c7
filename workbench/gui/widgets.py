"""Widgets: the few small makings that the panels share."""

from __future__ import annotations

import re
from typing import Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

_LONG_WORD: Final = re.compile(r"(\S{18})(?=\S)")
_TAB: Final = 26
"""What stands beside the text of a tab."""
_BREAK: Final = "\u200b"
"""Where a word that is longer than a line may be broken: a space without width."""


class Elided(QLabel):
    """A label of one line that is cut with an ellipsis where it has no room."""

    def minimumSizeHint(self) -> QSize:
        """Give way to all others."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        text = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), text)


class OneColumn(QTableView):
    """A list of rows of one height.

    It is a table, which knows where each of 100,000 rows is without asking the model for it.
    """

    def __init__(self) -> None:
        """Have no grid, no headers, and one selected row."""
        super().__init__()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class Wrapped(QLabel):
    """A label of several lines that always has room for all of them, and breaks long words."""

    def __init__(self) -> None:
        """Have no text."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(_LONG_WORD.sub(f"\\1{_BREAK}", text))
        self._make_room()

    def text(self) -> str:
        """Return the text as it was given."""
        return super().text().replace(_BREAK, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        # A grid inside a column squeezes labels whose height depends on their width; the height
        # that was needed before would count as the least that is needed now.
        self.setMinimumHeight(0)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def label(text: str = "", *, name: str = "", wrap: bool = False) -> QLabel:
    """Make a label; its name is its look in the style sheet."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def elided(name: str = "") -> Elided:
    """Make a label of one line that gives way."""
    made = Elided()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


_L = TypeVar("_L", bound=QLayout)
_W = TypeVar("_W", bound=QWidget)


def tight(layout: _L, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> _L:
    """Set the margins and the gap of a layout, and return it."""
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout


def sized(widget: _W, points: float) -> _W:
    """Give a widget's font another size, and return the widget."""
    font = widget.font()
    font.setPointSizeF(points)
    widget.setFont(font)
    return widget


def bold_width(tab: QPushButton) -> int:
    """Return the room of a tab that is chosen: the style sheet draws it bold then."""
    font = tab.font()
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(tab.text()) + _TAB


def centre(box: QWidget, inside: QWidget) -> None:
    """Lay a box out in the middle of a widget, rather above than below."""
    outer = QVBoxLayout(inside)
    outer.addStretch(2)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(box, 100)
    row.addStretch(1)
    outer.addLayout(row)
    outer.addStretch(3)
