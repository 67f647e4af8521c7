"""Canvas: the widget that shows a dispatch with its annotations and suggestions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.gui.canvas import hits, keys, selecting
from workbench.gui.canvas.caret import Caret
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.mouse import Mouse
from workbench.gui.canvas.selecting import Stride
from workbench.gui.canvas.sheet import Sheet
from workbench.model.annotation import Part
from workbench.model.dispatch import Dispatch


class Canvas(Sheet):
    """A dispatch as read-only text, with what is annotated and suggested drawn on it.

    Offsets are code points of the dispatch's text, half-open.

    Signals:
        activated: the id of the item that became active by mouse, "" for none.
        resized: a boundary was dragged: item id, new start and end of what is ``held``.
        selected: a selection was finished by mouse or keyboard: start, end, snapped to words
            unless chosen by character; start == end is only a caret.
        menu_requested: a context menu is asked for: global point, offset.
        turned: another dispatch is shown.
    """

    activated = Signal(str)
    resized = Signal(str, int, int)
    selected = Signal(int, int)
    menu_requested = Signal(QPoint, int)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty canvas."""
        super().__init__(parent)
        self._mouse = Mouse(self)
        self._caret = Caret(self)
        self._selected_rows: set[int] = set()
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._repaint_selection)

    # what is shown

    def set_dispatch(self, dispatch: Dispatch, items: Iterable[Item]) -> None:
        """Show another dispatch with its items: none is active, the caret is at the beginning."""
        self.scrolling.stop()
        old = self.document()
        self.painter.forget()
        self.take_zones(dispatch.zones)
        self._selected_rows = set()
        self.page = self._turn_to(dispatch.text, items)
        old.deleteLater()
        self.setAccessibleName(dispatch.title)
        self.scrolling.begin()
        self._caret.follow()
        self.turned.emit()

    def set_items(self, items: Iterable[Item]) -> None:
        """Show these items; only paragraphs that are touched by a difference are drawn again."""
        wanted = {item.id: item for item in items}
        shown = self.page.items
        self._exchange(_missing(shown, wanted), _missing(wanted, shown))

    def change_items(self, gone: Iterable[str], new: Iterable[Item]) -> None:
        """Take items off, by id, and put others on, without a look at those that stay.

        An item of ``new`` takes the place of the one with its id.
        """
        added = list(new)
        names = {*gone, *(item.id for item in added)}
        self._exchange([self.page.items[n] for n in names if n in self.page.items], added)

    def _exchange(self, gone: list[Item], new: list[Item]) -> None:
        rows: set[int] = set()
        for item in gone:
            rows.update(self.page.remove(item))
        for item in new:
            rows.update(self.page.add(item))
        if self.painter.active not in self.page.items:
            self.painter.active = None
        if rows:
            self._redraw(rows)

    def _redraw(self, rows: set[int]) -> None:
        with self.scrolling.anchored():
            moved = self.page.refresh(rows)
        if moved:
            self.scrolling.go_on()
        else:
            self.scrolling.update_rows(rows)

    # what is active and selected

    @property
    def active(self) -> str | None:
        """The id of the active item."""
        return self.painter.active

    @property
    def active_item(self) -> Item | None:
        """The active item."""
        return self.page.items.get(self.painter.active or "")

    def set_active(self, item_id: str | None, *, ensure_visible: bool = True) -> None:
        """Make an item the active one, or none.

        With ``ensure_visible`` it is scrolled into view, the caret goes to its start and the
        selection is dropped.
        """
        before = self.active_item
        self.painter.active = item_id if item_id in self.page.items else None
        item = self.active_item
        for each in (before, item):
            if each is not None:
                self.scrolling.update_rows(self._rows_of(each))
        if item is not None and ensure_visible:
            self.mark(item.annotation.start, item.annotation.start)
            self.scrolling.fetch(item.annotation.start, item.annotation.end - 1)

    def _rows_of(self, item: Item) -> range:
        """Return the paragraphs that an item's marks and connector may cross."""
        rows = self.page.touched(item)
        return range(min(rows), max(rows) + 1)

    def select(self, start: int, end: int) -> None:
        """Select a stretch as it is given, and scroll it into view."""
        self.mark(start, end)
        self.scrolling.fetch(start, max(start, end - 1))

    def set_caret(self, offset: int) -> None:
        """Put the caret at an offset, without a selection."""
        self.select(offset, offset)

    def bring(self, start: int, end: int) -> None:
        """Scroll a stretch into view; caret and selection stay."""
        self.scrolling.fetch(start, max(start, end - 1))

    def show_piece(self, part: Part | None) -> None:
        """Mark the piece of the active quotation whose boundaries the keys move, or none."""
        before, self.painter.piece = self.painter.piece, part
        if before != part:
            for each in (before, part):
                self._update_stretch(each)

    @property
    def held(self) -> Part | None:
        """The stretch whose boundaries are moved: the piece, else all of the active item."""
        item = self.active_item
        if item is None:
            return None
        return self.painter.piece or (item.annotation.start, item.annotation.end)

    def _update_stretch(self, part: Part | None) -> None:
        if part is not None:
            at = self.page.text.paragraph
            self.scrolling.update_rows(range(at(part[0]), at(part[1] - 1) + 1))

    def show_hits(self, found: Sequence[Part]) -> None:
        """Mark what was found, in the order of the text, or nothing."""
        self.painter.hits = found
        self.viewport().update()

    def place_below(self, offsets: Iterable[int]) -> QPoint:
        """Return a point of the viewport below the lowest of these characters that are in view."""
        seen = QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())
        found = [r for at in offsets for r in hits.rectangles(self.page, at, at + 1)]
        lowest = max(filter(seen.contains, found), key=lambda r: r.bottom(), default=None)
        if lowest is None:
            return self.cursorRect().bottomLeft()
        return QPoint(round(lowest.left()), round(lowest.bottom() - seen.top()))

    def tell_selection(self) -> None:
        """Emit ``selected`` for the selection or the caret as it is."""
        self.selected.emit(*(self.selection or (self.caret, self.caret)))

    def item_at(self, offset: int) -> list[str]:
        """Return the ids of the items over the character at an offset, innermost first."""
        return [item.id for item in hits.items_at(self.page, offset)]

    @property
    def preview(self) -> Part | None:
        """The stretch that a dragged boundary would give to the active item."""
        return self.painter.preview

    def show_preview(self, stretch: Part | None) -> None:
        """Show what a dragged boundary would give, or nothing."""
        if stretch != self.painter.preview:
            self.painter.preview = stretch
            self.viewport().update()

    # painting again

    def _repaint_selection(self) -> None:
        """Paint again where the selection was and is: it is higher than Qt believes."""
        cursor, at = self.textCursor(), self.page.text.paragraph
        to_point = self.page.text.map.to_point
        first, last = to_point(cursor.selectionStart()), to_point(cursor.selectionEnd())
        rows = {at(first), at(last)}
        self.scrolling.update_rows(self._selected_rows | rows)
        self._selected_rows = rows

    # what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select and copy; leave all other keys to the window."""
        if keys.is_copy(event):
            self.copy()
        elif not keys.belongs_to_canvas(event):
            event.ignore()
        else:
            before = self.textCursor().position(), self.textCursor().anchor()
            stride = keys.stride(event)
            if stride is None:
                super().keyPressEvent(event)
            else:
                self._stride(stride, event)
            if self.textCursor().atStart():
                # The room above the first line belongs to it.
                self.verticalScrollBar().setValue(0)
            if before != (self.textCursor().position(), self.textCursor().anchor()):
                self.tell_selection()

    def _stride(self, stride: Stride, event: QKeyEvent) -> None:
        """Go a stride on or back, with Shift held selecting."""
        page, forward = self.page, keys.is_forward(event)
        if stride is not Stride.PARAGRAPH:
            rtl = page.ensure(page.text.paragraph(self.caret)).direction.rtl
            forward = forward is not rtl
        to = selecting.step(page.text, self.caret, stride, forward=forward)
        selects = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.mark(self.anchor if selects else to, to)
        self.scrolling.fetch(to, to)

    def expand(self) -> None:
        """Select more around the caret or the selection: word, marks, sentence, paragraph."""
        start, end = self.selection or (self.caret, self.caret)
        found = selecting.wider(self.page.text, start, end)
        if found is not None:
            self.mark(*found)
            self.tell_selection()

    def event(self, event: QEvent) -> bool:
        """Claim the canvas's own keys only, before shortcuts are looked for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(keys.belongs_to_canvas(event))
            return event.isAccepted()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a chip's whole text as a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            chip = hits.chip_at(self.page, self.to_document(event.pos()))
            QToolTip.showText(event.globalPos(), chip.full if chip else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def copy(self) -> None:
        """Copy the selected text as the agency sent it."""
        if self.selection is not None:
            start, end = self.selection
            source = self.page.text.source[start:end]
            whole = source.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            QGuiApplication.clipboard().setText(whole)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a gesture."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a gesture."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._caret.follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._caret.follow()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, at the selection or at what was clicked."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_requested.emit(below, self.caret)
            return
        point = self.to_document(event.pos())
        offset = hits.offset_at(self.page, point)
        selection = self.selection
        if selection is None or not selection[0] <= offset <= selection[1]:
            self._mouse.click(point, cycle=False)
        self.menu_requested.emit(event.globalPos(), offset)


def _missing(these: Mapping[str, Item], those: Mapping[str, Item]) -> list[Item]:
    """Return the items of ``these`` that ``those`` does not have, or not alike."""
    return [i for name, i in these.items() if those.get(name) is not i and those.get(name) != i]
