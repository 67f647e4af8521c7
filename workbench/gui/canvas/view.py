"""Canvas: the widget that shows a dispatch with its annotations and suggestions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from workbench.gui.canvas import hits, keys, selecting
from workbench.gui.canvas.caret import Caret
from workbench.gui.canvas.inks import Inks
from workbench.gui.canvas.items import Item, Tags
from workbench.gui.canvas.layout import LazyLayout
from workbench.gui.canvas.metrics import Column, Metrics, column, metrics
from workbench.gui.canvas.mouse import Mouse
from workbench.gui.canvas.page import make_page
from workbench.gui.canvas.painter import Painter
from workbench.gui.canvas.scrolling import Scrolling
from workbench.gui.canvas.selecting import Stride
from workbench.gui.canvas.text import CanvasText
from workbench.gui.theme import LIGHT, Theme, palette, scroll_bar_style
from workbench.model.annotation import Part
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.zone import Zone

_CHARACTERS: Final = 74
_ZOOMS: Final = (0.6, 3.0)
"""The smallest and the largest zoom that the wheel gives."""


class Canvas(QTextEdit):
    """A dispatch as read-only text, with what is annotated and suggested drawn on it.

    Offsets are code points of the dispatch's text, half-open.

    Signals:
        activated: the id of the item that became active by mouse, "" for none.
        resized: a boundary was dragged: item id, new start, new end.
        selected: a selection was finished by mouse or keyboard: start, end, snapped to words
            unless chosen by character; start == end is only a caret.
        menu_requested: a context menu is asked for: global point, offset.
        zoomed: the wheel changed the zoom: the new one.
        turned: another dispatch is shown.
    """

    activated = Signal(str)
    resized = Signal(str, int, int)
    selected = Signal(int, int)
    menu_requested = Signal(QPoint, int)
    zoomed = Signal(float)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty canvas."""
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._scheme: Scheme | None = None
        self._zoom, self._characters, self._serif, self._tags = 1.0, _CHARACTERS, True, Tags.ABOVE
        self._zones: Sequence[Zone] = ()
        self._zones_shown = True
        self.painter = Painter(Inks(LIGHT, None, 1.0), self._measure())
        self._mouse = Mouse(self)
        self._scrolling = Scrolling(self)
        self._set_up()
        self.page = self._turn_to("", ())
        self._caret = Caret(self)
        self._dress(LIGHT)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._repaint_selection)
        self._selected_rows: set[int] = set()

    # what is shown

    def set_dispatch(self, dispatch: Dispatch, items: Iterable[Item]) -> None:
        """Show another dispatch with its items: none is active, the caret is at the beginning."""
        self._scrolling.stop()
        old = self.document()
        self.painter.forget()
        self._zones = dispatch.zones
        self.painter.zones = self._zones if self._zones_shown else ()
        self._selected_rows = set()
        self.page = self._turn_to(dispatch.text, items)
        old.deleteLater()
        self.setAccessibleName(dispatch.title)
        self._scrolling.begin()
        self._caret.follow()
        self.turned.emit()

    def _turn_to(self, source: str, items: Iterable[Item]) -> LazyLayout:
        page = make_page(self, CanvasText.of(source), items, self.painter, self._place())
        self.setDocument(page.document())
        return page

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
        with self._scrolling.anchored():
            moved = self.page.refresh(rows)
        if moved:
            self._scrolling.go_on()
        else:
            self._scrolling.update_rows(rows)

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
                self._scrolling.update_rows(self._rows_of(each))
        if item is not None and ensure_visible:
            self.mark(item.annotation.start, item.annotation.start)
            self._scrolling.fetch(item.annotation.start, item.annotation.end - 1)

    def _rows_of(self, item: Item) -> range:
        """Return the paragraphs that an item's marks and connector may cross."""
        rows = self.page.touched(item)
        return range(min(rows), max(rows) + 1)

    @property
    def selection(self) -> Part | None:
        """The selected stretch, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        to_point = self.page.text.map.to_point
        return to_point(cursor.selectionStart()), to_point(cursor.selectionEnd())

    @property
    def caret(self) -> int:
        """The offset of the caret."""
        return self.page.text.map.to_point(self.textCursor().position())

    @property
    def anchor(self) -> int:
        """The offset at which the selection was begun; the caret's without a selection."""
        return self.page.text.map.to_point(self.textCursor().anchor())

    def select(self, start: int, end: int) -> None:
        """Select a stretch as it is given, and scroll it into view."""
        self.mark(start, end)
        self._scrolling.fetch(start, max(start, end - 1))

    def set_caret(self, offset: int) -> None:
        """Put the caret at an offset, without a selection."""
        self.select(offset, offset)

    def mark(self, anchor: int, caret: int) -> None:
        """Select from the anchor to the caret, which may stand before it."""
        to_utf16 = self.page.text.map.to_utf16
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(anchor))
        cursor.setPosition(to_utf16(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def bring(self, start: int, end: int) -> None:
        """Scroll a stretch into view; caret and selection stay."""
        self._scrolling.fetch(start, max(start, end - 1))

    def show_piece(self, part: Part | None) -> None:
        """Mark the piece of the active quotation whose boundaries the keys move, or none."""
        before, self.painter.piece = self.painter.piece, part
        if before != part:
            for each in (before, part):
                self._update_stretch(each)

    def _update_stretch(self, part: Part | None) -> None:
        if part is not None:
            at = self.page.text.paragraph
            self._scrolling.update_rows(range(at(part[0]), at(part[1] - 1) + 1))

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

    # how it is shown

    def set_theme(self, theme: Theme, scheme: Scheme | None) -> None:
        """Draw with the colours of a theme and of a scheme's labels."""
        if theme is not self._theme:
            self._dress(theme)
        self._theme, self._scheme = theme, scheme
        self.painter.resize(Inks(theme, scheme, self._zoom), self.page.sizes)
        self.viewport().update()

    def _dress(self, theme: Theme) -> None:
        colours = palette(theme)
        colours.setColor(colours.ColorRole.Highlight, theme.selection)
        colours.setColor(colours.ColorRole.HighlightedText, theme.ink)
        self.setPalette(colours)
        self.verticalScrollBar().setStyleSheet(scroll_bar_style(theme))

    @property
    def zoom(self) -> float:
        """The size relative to the usual one."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Draw at a size relative to the usual one."""
        self._zoom = zoom
        self._arrange()

    def set_column(self, characters: int) -> None:
        """Set the width of the column of text, in average characters."""
        self._characters = characters
        self._arrange()

    def set_serif(self, *, serif: bool) -> None:
        """Choose the reading font: with serifs or the interface's."""
        self._serif = serif
        self._arrange()

    def set_tags(self, tags: Tags) -> None:
        """Choose where the labels stand."""
        self._tags = tags
        self._arrange()

    def show_zones(self, *, shown: bool) -> None:
        """Choose whether headline, dateline and the like are set apart from the body."""
        self._zones_shown = shown
        self.painter.zones = self._zones if shown else ()
        self._arrange()

    def announce(self, text: str) -> None:
        """Have a screen reader say something about what was done."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _measure(self) -> Metrics:
        return metrics(self._zoom, serif=self._serif, tags=self._tags)

    def _place(self) -> Column:
        return column(self.viewport().width(), self.painter.sizes, self._characters)

    def _arrange(self) -> None:
        """Lay out with the settings as they are now; the paragraph at the top stays there."""
        sizes = self._measure()
        self.painter.resize(Inks(self._theme, self._scheme, self._zoom), sizes)
        with self._scrolling.anchored():
            self.document().setDefaultFont(sizes.text_font)
            self.page.arrange(sizes, self._place())
        self._scrolling.go_on()

    @property
    def settled(self) -> bool:
        """Whether all of the text is laid out, not only what is seen."""
        return self._scrolling.settled

    # painting again

    def to_document(self, point: QPoint) -> QPointF:
        """Return a point of the viewport in the document's pixels."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def _repaint_selection(self) -> None:
        """Paint again where the selection was and is: it is higher than Qt believes."""
        cursor, at = self.textCursor(), self.page.text.paragraph
        to_point = self.page.text.map.to_point
        first, last = to_point(cursor.selectionStart()), to_point(cursor.selectionEnd())
        rows = {at(first), at(last)}
        self._scrolling.update_rows(self._selected_rows | rows)
        self._selected_rows = rows

    # what Qt tells

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay out what is seen, then paint."""
        self._scrolling.prepare()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the column in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

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
        self._scrolling.fetch(to, to)

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.set_zoom(min(_ZOOMS[1], max(_ZOOMS[0], self._zoom * 1.1**notches)))
            self.zoomed.emit(self._zoom)
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._caret.follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._caret.follow()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the reading font when the interface's font changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._arrange()

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
