"""Plot view: a chart in a widget; what it shows is read aloud, and opened by mouse and keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from workbench.gui.look.theme import LIGHT, Theme
from workbench.gui.plots.drawing import draw, em_of, frame_of
from workbench.gui.plots.inks import inks
from workbench.gui.plots.words import numbers
from workbench.plots.frame import Chart
from workbench.plots.marks import Plot
from workbench.plots.targets import Target, Way, beside, hit, targets

_WIDTH: Final = 30
_LEAST: Final = 14
"""The width in ems that a plot likes, and the least in which its words are read."""
EDGE: Final = 5
"""The room at each side for the sign of the focus."""
_OUT: Final = (-3, -1, 3, 1)
_AROUND: Final = 24
_WAYS: Final = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
_OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BARE: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class PlotView(QWidget):
    """Draws a chart as wide as it is; arrows go from mark to mark, Enter and a click open.

    Signals:
        opened: the key of what was opened.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self._theme: Theme = LIGHT
        self._labels: Mapping[str, str] = {}
        self._chart: Chart | None = None
        self._plot: Plot | None = None
        self._targets: tuple[Target, ...] = ()
        self._at: int | None = None
        self._over: Target | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_chart(self, chart: Chart | None, labels: Mapping[str, str] | None = None) -> None:
        """Show a chart; ``labels`` has the colours of labels as their scheme gives them."""
        self._chart, self._labels = chart, labels or {}
        self._at = self._over = None
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    @property
    def plot(self) -> Plot | None:
        """What is drawn."""
        return self._plot

    @property
    def current(self) -> Target | None:
        """The mark that the keys are at."""
        return None if self._at is None else self._targets[self._at]

    def _lay_out(self) -> None:
        chart = self._chart
        self.setMinimumHeight(self._liked() if chart else 0)
        self.setMinimumWidth(round(em_of(self.font()) * _LEAST))
        if chart is None:
            self._plot, self._targets = None, ()
        else:
            width, height = self.width() - 2 * EDGE, self.height() - 2 * EDGE
            room = max(1, width), max(self._liked() - 2 * EDGE, height)
            self._plot = chart.draw(frame_of(*room, self.font()), numbers())
            self._targets = targets(self._plot)
        if self._at is not None and self._at >= len(self._targets):
            self._at = None
        self.updateGeometry()
        self.update()

    def _liked(self) -> int:
        return round(self._chart.height(em_of(self.font()))) + 2 * EDGE if self._chart else 0

    def sizeHint(self) -> QSize:
        """Return the size that the chart likes."""
        return QSize(round(em_of(self.font()) * _WIDTH), self._liked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew with another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, what the mouse is over, and where the keys are."""
        del event
        if self._plot is None:
            return
        painter = QPainter(self)
        painter.translate(EDGE, EDGE)
        draw(painter, self._plot, inks(self._theme, self._labels), self.font())
        if self._over is not None and self._over.key:
            self._frame(painter, self._over, self._theme.dim, 1.0)
        if self.hasFocus():
            self._draw_focus(painter)

    def _draw_focus(self, painter: QPainter) -> None:
        if self.current is not None:
            # A ring of paper keeps the sign of the focus apart from a fill of its colour.
            self._frame(painter, self.current, self._theme.raised, 4.0)
            self._frame(painter, self.current, self._theme.focus, 2.0)

    def _frame(self, painter: QPainter, target: Target, colour: str, width: float) -> None:
        at = target.at
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(at.x, at.y, at.width, at.height).adjusted(*_OUT), 4, 4)

    def target_at(self, place: QPointF) -> Target | None:
        """Return what is at a place of the widget."""
        if self._plot is None:
            return None
        return hit(self._plot, place.x() - EDGE, place.y() - EDGE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be opened."""
        self._show_over(self.target_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no more what the mouse was over."""
        super().leaveEvent(event)
        self._show_over(None)

    def _show_over(self, target: Target | None) -> None:
        if target != self._over:
            self._over = target
            opens = target is not None and bool(target.key)
            shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        target = self.target_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and target is not None:
            if target in self._targets:
                self._go(self._targets.index(target))
            self._open(target)

    def _open(self, target: Target) -> None:
        if target.key:
            self.opened.emit(target.key)

    def event(self, event: QEvent) -> bool:
        """Say what the mouse is over."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            target = self.target_at(QPointF(event.pos()))
            if target is not None:
                QToolTip.showText(event.globalPos(), target.title, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first mark."""
        super().focusInEvent(event)
        clicked = event.reason() is Qt.FocusReason.MouseFocusReason
        if self._at is None and self._targets and not clicked:
            self._go(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw no sign of the focus."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the mark beside, the first or the last, or open; at the edge the key goes on."""
        key, taken = Qt.Key(event.key()), False
        if self._targets and event.modifiers() in _BARE:
            taken = self._take(key)
        if not taken:
            super().keyPressEvent(event)

    def _take(self, key: Qt.Key) -> bool:
        at = self._at or 0
        if key in _OPENING:
            self._open(self._targets[at])
            return True
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._targets) - 1}
        there = beside(self._targets, at, _WAYS[key]) if key in _WAYS else ends.get(key)
        if there is None or (there == self._at and key in _WAYS):
            return False
        self._go(there)
        return True

    def _go(self, at: int) -> None:
        self._at = at
        target = self._targets[at]
        self.setAccessibleDescription(target.title)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, target.title))
        self._bring_into_sight(target)
        self.update()

    def _bring_into_sight(self, target: Target) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if above is not None else None
        if above is not None and inside is not None:
            place = self.mapTo(inside, QPointF(*target.middle).toPoint())
            tall = round(target.at.height / 2) + _AROUND
            above.ensureVisible(place.x(), place.y(), _AROUND, tall)
