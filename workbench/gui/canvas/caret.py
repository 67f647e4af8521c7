"""Caret: shows where the caret is, and blinks as the system has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from workbench.gui.canvas.view import Canvas


class Caret(QObject):
    """The caret of one canvas: seen while the canvas has the focus."""

    def __init__(self, canvas: Canvas) -> None:
        """Be hidden; Qt shows no caret in a text that cannot be typed in."""
        super().__init__(canvas)
        self._canvas = canvas
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        canvas.cursorPositionChanged.connect(self.follow)
        QGuiApplication.styleHints().cursorFlashTimeChanged.connect(self.follow)

    @property
    def blinks(self) -> bool:
        """Whether it goes on and off."""
        return self._timer.isActive()

    def follow(self) -> None:
        """Show the caret where it is now, or hide it without the focus."""
        self._set(shown=self._canvas.hasFocus())
        self._timer.stop()
        # A system for which blinking is too restless says 0.
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if self._canvas.hasFocus() and flash > 1:
            self._timer.start(flash // 2)

    def _turn(self) -> None:
        self._set(shown=self._canvas.painter.caret is None)

    def _set(self, *, shown: bool) -> None:
        before = self._canvas.painter.caret
        now = self._canvas.textCursor().position() if shown else None
        self._canvas.painter.caret = now
        if before != now:
            self._update(before)
            self._update(now)

    def _update(self, position: int | None) -> None:
        """Paint again where the caret was or is, and nothing else."""
        page, canvas = self._canvas.page, self._canvas
        if position is None or position > page.text.units:
            return
        row = page.text.paragraph(page.text.map.to_point(position))
        if not page.paragraphs[row].lines:
            return
        place = page.caret(row, position)
        if place is not None:
            x, baseline = place
            air, top = 2 * page.sizes.zoom, page.top(row) - canvas.verticalScrollBar().value()
            rect = QRectF(x - air, top + baseline - page.sizes.ascent - 1, 2 * air, 0)
            rect.setHeight(page.sizes.ascent + page.sizes.descent + 2)
            canvas.viewport().update(rect.toAlignedRect())
