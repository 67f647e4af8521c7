"""Canvas: the widget that shows a dispatch with its annotations and suggestions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.gui.canvas.items import Item, Tags
from workbench.gui.offsets import Utf16Map, display
from workbench.gui.theme import Theme
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme


class Canvas(QTextEdit):
    """A dispatch as read-only text, with what is annotated and suggested drawn on it.

    Offsets are code points of the dispatch's text, half-open.

    Signals:
        activated: the id of the item that became active by mouse, "" for none.
        resized: a boundary was dragged: item id, new start, new end.
        selected: a selection was finished by mouse or keyboard: start, end, snapped to words
            unless chosen by character; start == end is only a caret.
        menu_requested: a context menu is asked for: global point, offset.
    """

    activated = Signal(str)
    resized = Signal(str, int, int)
    selected = Signal(int, int)
    menu_requested = Signal(QPoint, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty canvas."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._map = Utf16Map("")
        self._items: dict[str, Item] = {}
        self._active: str | None = None

    def set_dispatch(self, dispatch: Dispatch, items: Iterable[Item]) -> None:
        """Show another dispatch with its items; nothing is active, the caret is at the beginning."""
        self._map = Utf16Map(dispatch.text)
        self.setPlainText(display(dispatch.text))
        self.set_items(items)
        self._active = None

    def set_items(self, items: Iterable[Item]) -> None:
        """Show these items; only paragraphs that are touched by a difference are drawn again."""
        self._items = {item.id: item for item in items}

    def set_active(self, item_id: str | None, *, ensure_visible: bool = True) -> None:
        """Make an item the active one, or none."""
        self._active = item_id if item_id in self._items else None
        if self._active is not None and ensure_visible:
            self.ensureCursorVisible()

    @property
    def active(self) -> str | None:
        """The id of the active item."""
        return self._active

    @property
    def selection(self) -> tuple[int, int] | None:
        """The selected stretch, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        to_point = self._map.to_point
        return to_point(cursor.selectionStart()), to_point(cursor.selectionEnd())

    @property
    def caret(self) -> int:
        """The offset of the caret."""
        return self._map.to_point(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select a stretch as it is given, and scroll it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_utf16(start))
        cursor.setPosition(self._map.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def set_caret(self, offset: int) -> None:
        """Put the caret at an offset, without a selection."""
        self.select(offset, offset)

    def item_at(self, offset: int) -> list[str]:
        """Return the ids of the items over an offset, innermost first."""
        over = [
            (end - start, item.id)
            for item in self._items.values()
            for start, end in item.annotation.parts
            if start <= offset < end
        ]
        return [item_id for _, item_id in sorted(over)]

    def set_theme(self, theme: Theme, scheme: Scheme) -> None:
        """Draw with the colours of a theme and of a scheme's labels."""

    def set_zoom(self, zoom: float) -> None:
        """Draw at a size relative to the usual one."""

    def set_column(self, characters: int) -> None:
        """Set the width of the column of text, in average characters."""

    def set_serif(self, serif: bool) -> None:  # noqa: FBT001 - a setting's value
        """Choose the reading font: with serifs or the interface's."""

    def set_tags(self, tags: Tags) -> None:
        """Choose where the labels stand."""

    def announce(self, text: str) -> None:
        """Have a screen reader say something about what was done."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu instead of Qt's own."""
        unit = self.cursorForPosition(event.pos()).position()
        self.menu_requested.emit(event.globalPos(), self._map.to_point(unit))
