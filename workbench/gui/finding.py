"""Finding: words of the dispatch at hand, marked on the canvas and selected one after the other."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject

from workbench.gui.canvas.view import Canvas
from workbench.gui.find_bar import FindBar
from workbench.model.annotation import Part
from workbench.model.folding import occurrences


class Finding(QObject):
    """What is looked for in one canvas's text."""

    def __init__(self, canvas: Canvas, bar: FindBar) -> None:
        """Look for nothing yet."""
        super().__init__(canvas)
        self._canvas, self._bar = canvas, bar
        self._words = ""
        self._hits: list[Part] = []
        self._from = 0
        bar.typed.connect(self._look_for)
        bar.stepped.connect(self._step)
        bar.left.connect(self.leave)
        canvas.turned.connect(self._look_again)

    def ask(self) -> None:
        """Open the bar with the selected words, else with those of last time."""
        canvas = self._canvas
        selected = canvas.selection
        self._from = selected[0] if selected else canvas.caret
        chosen = canvas.page.text.source[slice(*selected)] if selected else ""
        # Who has selected half a page looks for something else.
        words = self._words if "\n" in chosen else chosen or self._words
        self._bar.ask(words)
        self._look_for(words)

    def next(self) -> None:
        """Go to the next hit of what was looked for last."""
        self._step(True)  # noqa: FBT003 - the signal's argument

    def previous(self) -> None:
        """Go to the previous hit."""
        self._step(False)  # noqa: FBT003 - the signal's argument

    def leave(self) -> None:
        """Go back to the text; the hit stays selected, to be labelled."""
        self._bar.hide()
        self._canvas.show_hits(())
        self._canvas.setFocus()
        if self._canvas.selection is not None:
            self._canvas.tell_selection()

    def _look_for(self, words: str) -> None:
        """Mark all hits, and select the first from where the search began."""
        self._words = words
        self._hits = occurrences(self._canvas.page.text.source, words)
        self._canvas.show_hits(self._hits)
        at = bisect_left(self._hits, (self._from, 0))
        if self._hits:
            self._select(at % len(self._hits))
        else:
            self._bar.show_count(0, 0)

    def _look_again(self) -> None:
        """Follow another dispatch while the bar is open."""
        self._from = 0
        self._hits = []
        if self._bar.isVisible():
            self._hits = occurrences(self._canvas.page.text.source, self._words)
            self._canvas.show_hits(self._hits)
            self._bar.show_count(0, len(self._hits))

    def _step(self, forward: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._words:
            self.ask()
            return
        if not self._hits:
            self._hits = occurrences(self._canvas.page.text.source, self._words)
        if self._bar.isVisible():
            self._canvas.show_hits(self._hits)
        if not self._hits:
            self._canvas.announce(self.tr("not found"))
            return
        here = self._canvas.selection or (self._canvas.caret, self._canvas.caret)
        at = bisect_left(self._hits, here)
        on = at < len(self._hits) and self._hits[at] == here
        place = at + (on if forward else -1)
        self._select(place % len(self._hits))

    def _select(self, place: int) -> None:
        start, end = self._hits[place]
        self._from = start
        self._canvas.select(start, end)
        self._bar.show_count(place + 1, len(self._hits))
        self._canvas.announce(self.tr("{} of {}").format(place + 1, len(self._hits)))
