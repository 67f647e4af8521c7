"""Scrolling: keeps the text in its place while it is laid out, and brings stretches into view."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, QTimer

from workbench.gui.canvas.extents import line_of

if TYPE_CHECKING:
    from workbench.gui.canvas.sheet import Sheet

_SLICE: Final = 0.004
"""How long, in seconds, the layout of what is not seen may hold up the window."""
_CALM: Final = 0.18
"""The share of the viewport, at its top and bottom, from which a stretch is fetched."""

_TRIES: Final = 4
"""How often a stretch is scrolled to while the text around it is laid out."""


class Scrolling(QObject):
    """Lays out what is seen at once and the rest when idle, without a jump of the text."""

    def __init__(self, canvas: Sheet) -> None:
        """Serve a canvas."""
        super().__init__(canvas)
        self._canvas = canvas
        self._bar = canvas.verticalScrollBar()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._lay_out_unseen)

    @property
    def settled(self) -> bool:
        """Whether all of the text is laid out."""
        return not self._idle.isActive()

    def begin(self) -> None:
        """Begin at the top of a new text."""
        self._bar.setValue(0)
        self.tell_size()
        self.go_on()

    def go_on(self) -> None:
        """Lay out again, when idle, what is not seen."""
        self._canvas.viewport().update()
        self._idle.start()

    def stop(self) -> None:
        """Lay out nothing more of a text that goes away."""
        self._idle.stop()

    def tell_size(self) -> None:
        """Have the scroll bar follow the size of the document."""
        page = self._canvas.page
        page.documentSizeChanged.emit(page.documentSize())

    def prepare(self) -> None:
        """Lay out what is seen."""
        top = self._bar.value()
        if self._canvas.page.prepare(top, top + self._canvas.viewport().height()):
            self.tell_size()

    @contextmanager
    def anchored(self) -> Generator[None]:
        """Keep the paragraph at the top where it is while heights change."""
        page, bar = self._canvas.page, self._bar
        row, before = page.at(bar.value()), bar.value()
        into, height = before - page.top(row), max(1, page.paragraphs[row].height)
        yield
        now = page.paragraphs[row].height
        wanted = page.top(row) + (into if now == height else round(into / height * now))
        blocked = bar.blockSignals(True)  # noqa: FBT003 - Qt's name says what it is
        self.tell_size()
        bar.setValue(wanted if before else 0)
        bar.blockSignals(blocked)
        if bar.value() - page.top(row) != into:
            self._canvas.viewport().update()

    def fetch(self, start: int, last: int) -> None:
        """Scroll until the characters from one offset to another are in view, with text around.

        What comes into view is laid out for it, and so may move what is looked for.
        """
        self.prepare()
        height = self._canvas.viewport().height()
        margin = height * _CALM
        for _ in range(_TRIES):
            first, final = self._line(start), self._line(last)
            above, below = first.top() - margin, final.bottom() - height + margin
            before = self._bar.value()
            self._bar.setValue(round(min(above, max(below, before))))
            if self._bar.value() == before:
                break
            self.prepare()

    def _line(self, offset: int) -> QRectF:
        page = self._canvas.page
        row = page.text.paragraph(offset)
        before = page.paragraphs[row].height
        paragraph = page.ensure(row)
        if paragraph.height != before:
            page.settle()
            self.tell_size()
        line = paragraph.lines[line_of(paragraph, page.text, offset)]
        return QRectF(0, page.top(row) + line.top, 1, page.sizes.pitch)

    def update_rows(self, rows: Iterable[int]) -> None:
        """Paint these paragraphs again, as far as they are seen."""
        viewport = self._canvas.viewport()
        rect = self._canvas.page.extent(rows).translated(0, -self._bar.value())
        rect.setWidth(viewport.width())
        if rect.intersects(QRectF(viewport.rect())):
            viewport.update(rect.toAlignedRect())

    def _lay_out_unseen(self) -> None:
        page = self._canvas.page
        until = perf_counter() + _SLICE
        with self.anchored():
            while page.advance():
                if perf_counter() > until:
                    break
            else:
                self._idle.stop()
            page.settle()
