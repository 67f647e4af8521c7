"""Sheet: the text of a dispatch, laid out and painted as the annotator likes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.gui.canvas.inks import Inks
from workbench.gui.canvas.items import Item, Tags
from workbench.gui.canvas.layout import LazyLayout
from workbench.gui.canvas.metrics import Column, Metrics, column, metrics
from workbench.gui.canvas.page import make_page
from workbench.gui.canvas.painter import Painter
from workbench.gui.canvas.scrolling import Scrolling
from workbench.gui.canvas.text import CanvasText
from workbench.gui.look.theme import LIGHT, Theme, palette, scroll_bar_style
from workbench.model.annotation import Part
from workbench.model.scheme import Scheme
from workbench.model.zone import Zone

_CHARACTERS: Final = 74
_ZOOMS: Final = (0.6, 3.0)
"""The smallest and the largest zoom that the wheel gives."""


class Sheet(QTextEdit):
    """A read-only text with a caret and a selection; offsets are code points, half-open.

    Signals:
        zoomed: the wheel changed the zoom: the new one.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._scheme: Scheme | None = None
        self._zoom, self._characters, self._serif, self._tags = 1.0, _CHARACTERS, True, Tags.ABOVE
        self._zones: Sequence[Zone] = ()
        self._zones_shown = True
        self.painter = Painter(Inks(LIGHT, None, 1.0), self._measure())
        self.scrolling = Scrolling(self)
        self._set_up()
        self.page = self._turn_to("", ())
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
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    def _show_bar(self, least: int, most: int) -> None:
        """Draw the bar's handle only where there is something to scroll; its room stays."""
        self.verticalScrollBar().setEnabled(most > least)

    def _turn_to(self, source: str, items: Iterable[Item]) -> LazyLayout:
        page = make_page(self, CanvasText.of(source), items, self.painter, self._place())
        self.setDocument(page.document())
        return page

    # caret and selection

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

    def mark(self, anchor: int, caret: int) -> None:
        """Select from the anchor to the caret, which may stand before it."""
        to_utf16 = self.page.text.map.to_utf16
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(anchor))
        cursor.setPosition(to_utf16(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

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
        self.take_zones(self._zones)
        self._arrange()

    def take_zones(self, zones: Sequence[Zone]) -> None:
        """Have the zones of a dispatch, before it is laid out."""
        self._zones = zones
        self.painter.zones = zones if self._zones_shown else ()

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
        with self.scrolling.anchored():
            self.document().setDefaultFont(sizes.text_font)
            self.page.arrange(sizes, self._place())
        self.scrolling.go_on()

    @property
    def settled(self) -> bool:
        """Whether all of the text is laid out, not only what is seen."""
        return self.scrolling.settled

    # what Qt tells

    def to_document(self, point: QPoint) -> QPointF:
        """Return a point of the viewport in the document's pixels."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay out what is seen, then paint."""
        self.scrolling.prepare()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the column in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.set_zoom(min(_ZOOMS[1], max(_ZOOMS[0], self._zoom * 1.1**notches)))
            self.zoomed.emit(self._zoom)
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the reading font when the interface's font changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._arrange()
