"""Seeking: from the queue's search to the words in the text, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.gui.canvas.view import Canvas
from workbench.gui.queue.filters import Filter
from workbench.gui.queue.queue import Queue
from workbench.gui.settings import Settings
from workbench.model.sought import hits


class Seeking(QObject):
    """Leads to the queue's search, and shows what was sought in the dispatch that is opened.

    Signals:
        asked: the queue is about to be searched, and must be in view.
    """

    asked = Signal()

    def __init__(self, queue: Queue, canvas: Canvas, settings: Settings, parent: QObject) -> None:
        """Stand between a queue and a canvas."""
        super().__init__(parent)
        self._queue, self._canvas, self._settings = queue, canvas, settings
        queue.left.connect(canvas.setFocus)

    def ask(self) -> None:
        """Go to the search of dispatches; a folded queue unfolds."""
        self.asked.emit()
        self._settings.queue_shown = True
        self._queue.show()
        self._queue.ask()

    def see(self, *filters: Filter) -> None:
        """Show in the queue what passes filters, and nothing else."""
        self.ask()
        self._queue.search.clear()
        for each in filters:
            self._queue.search.add(each)

    def show_words(self) -> None:
        """Mark the words that are sought in the open dispatch; the first comes into view."""
        found = hits(self._canvas.page.text.source, self._queue.search.pieces)
        self._canvas.show_hits(found)
        if found:
            self._canvas.set_caret(found[0][0])
