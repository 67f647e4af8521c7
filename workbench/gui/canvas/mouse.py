"""Mouse: what pressing, dragging and clicking on the canvas mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.gui.canvas import hits
from workbench.gui.canvas.hits import Side
from workbench.model.annotation import Part

if TYPE_CHECKING:
    from workbench.gui.canvas.view import Canvas

_REACH: Final = 4
"""How near to a boundary, in pixels at zoom 1, a press takes hold of it."""
_FAR: Final = 4
"""How far, in pixels, the mouse must go to drag."""
_SCROLL_EVERY: Final = 40
_FASTEST: Final = 60


class Mouse(QObject):
    """The gestures on one canvas: click, double click, drag to select, drag a boundary."""

    def __init__(self, canvas: Canvas) -> None:
        """Be ready; nothing is pressed."""
        super().__init__(canvas)
        self._canvas = canvas
        self._pressed: QPoint | None = None
        self._anchor: Part = (0, 0)
        self._dragging = False
        self._side: Side | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_EVERY)
        self._timer.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        at = event.position().toPoint()
        point = self._canvas.to_document(at)
        chip = hits.chip_at(self._canvas.page, point)
        if chip is not None:
            self._activate(chip.item.id)
            return
        self._pressed, self._dragging = at, False
        self._side = self._boundary(point)
        offset = hits.offset_at(self._canvas.page, point)
        self._anchor = (offset, offset)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._side is None:
            self._anchor, self._dragging = (self._canvas.anchor, self._canvas.anchor), True
            self._extend(at, snap=not _by_character(event.modifiers()))

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word, and let a drag go on by words."""
        at = event.position().toPoint()
        point = self._canvas.to_document(at)
        on = hits.character_at(self._canvas.page, point)
        word = None if on is None else self._canvas.page.text.word(on)
        if word is not None:
            self._pressed, self._anchor, self._dragging = at, word, True
            self._side = None
            self._canvas.mark(*word)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what a press would do here."""
        at = event.position().toPoint()
        if self._pressed is None:
            self._show_cursor(self._canvas.to_document(at))
            return
        if not self._dragging and (at - self._pressed).manhattanLength() < _FAR:
            return
        self._dragging = True
        self._go_on(at, event.modifiers())
        if not self._canvas.viewport().rect().contains(at):
            self._timer.start()

    def release(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        if self._pressed is None:
            return
        side, dragged = self._side, self._dragging
        self._pressed, self._side, self._dragging = None, None, False
        self._timer.stop()
        if not dragged:
            self.click(self._canvas.to_document(event.position().toPoint()))
        elif side is None:
            self._canvas.tell_selection()
        else:
            self._resize()

    def click(self, point: QPointF, *, cycle: bool = True) -> None:
        """Activate the innermost item at a point, or the one around it when clicked again."""
        canvas = self._canvas
        canvas.mark(*self._caret_at(point))
        on = hits.character_at(canvas.page, point)
        stack = [] if on is None else [item.id for item in hits.items_at(canvas.page, on)]
        if not stack:
            self._activate("")
            canvas.tell_selection()
        elif canvas.active in stack:
            following = (stack.index(canvas.active) + 1) % len(stack)
            self._activate(stack[following] if cycle else canvas.active)
        else:
            self._activate(stack[0])

    def _caret_at(self, point: QPointF) -> Part:
        offset = hits.offset_at(self._canvas.page, point)
        return offset, offset

    def _activate(self, item_id: str) -> None:
        if item_id != (self._canvas.active or ""):
            self._canvas.set_active(item_id or None, ensure_visible=False)
            self._canvas.activated.emit(item_id)

    def _go_on(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        snap = not _by_character(modifiers)
        if self._side is None:
            self._extend(at, snap=snap)
        else:
            self._canvas.show_preview(self._resized(at, snap=snap))

    def _extend(self, at: QPoint, *, snap: bool) -> None:
        page = self._canvas.page
        offset = hits.offset_at(page, self._canvas.to_document(at))
        start, end = min(self._anchor[0], offset), max(self._anchor[1], offset)
        snapped = page.text.snap(start, end) if snap and start < end else None
        start, end = snapped or (start, end)
        self._canvas.mark(*((end, start) if offset < self._anchor[0] else (start, end)))

    def _resized(self, at: QPoint, *, snap: bool) -> Part | None:
        """Return the stretch that the active item would get, or None where it cannot be."""
        page, held = self._canvas.page, self._canvas.held
        if held is None:
            return None
        offset = hits.offset_at(page, self._canvas.to_document(at))
        start, end = (offset, held[1]) if self._side is Side.START else (held[0], offset)
        if start >= end:
            return None
        return page.text.snap(start, end) if snap else (start, end)

    def _resize(self) -> None:
        canvas = self._canvas
        wanted, item = canvas.preview, canvas.active_item
        canvas.show_preview(None)
        if item is None or wanted is None:
            return
        if wanted != canvas.held:
            canvas.resized.emit(item.id, *wanted)

    def _scroll(self) -> None:
        """Scroll on while the mouse is held beyond the edge."""
        canvas = self._canvas
        at = canvas.viewport().mapFromGlobal(canvas.cursor().pos())
        height = canvas.viewport().height()
        beyond = min(0, at.y()) + max(0, at.y() - height)
        if not beyond or self._pressed is None:
            self._timer.stop()
            return
        bar = canvas.verticalScrollBar()
        bar.setValue(bar.value() + max(-_FASTEST, min(_FASTEST, beyond)))
        self._go_on(at, QApplication.keyboardModifiers())

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if hits.chip_at(self._canvas.page, point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._boundary(point) is not None:
            shape = Qt.CursorShape.SplitHCursor
        if self._canvas.viewport().cursor().shape() != shape:
            self._canvas.viewport().setCursor(shape)

    def _boundary(self, point: QPointF) -> Side | None:
        """Return the boundary of the active item that is within reach of a point."""
        held = self._canvas.held
        if held is None:
            return None
        reach = _REACH * self._canvas.page.sizes.zoom
        found = hits.boundaries(self._canvas.page, held)
        return next((b.side for b in found if b.near(point, reach)), None)


def _by_character(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.AltModifier)
