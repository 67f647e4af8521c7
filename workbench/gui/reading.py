"""Reading: how the text of a dispatch is set: its width, its letters and its tags."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.gui.canvas.items import Tags
from workbench.gui.canvas.view import Canvas
from workbench.gui.page import Page
from workbench.gui.settings import COLUMNS, Settings


class Reading(QObject):
    """Sets the text as the annotator reads it best, and keeps that in the settings.

    Signals:
        told: one sentence on how the text is set now.
    """

    told = Signal(str)

    def __init__(self, canvas: Canvas, page: Page, settings: Settings, parent: QObject) -> None:
        """Set the text as it was set last."""
        super().__init__(parent)
        self._canvas, self._page, self._settings = canvas, page, settings
        self._canvas.set_serif(serif=settings.serif)
        self._canvas.set_tags(Tags(settings.tags))
        self._canvas.set_column(COLUMNS[settings.column])
        self._canvas.show_zones(shown=settings.zones_shown)

    def turn_width(self) -> None:
        """Set the text in the next width: narrow, usual, wide."""
        names = list(COLUMNS)
        self._settings.column = names[(names.index(self._settings.column) + 1) % len(names)]
        self._canvas.set_column(COLUMNS[self._settings.column])
        self._page.align()
        said = {
            "narrow": self.tr("The text is narrow."),
            "usual": self.tr("The text has its usual width."),
            "wide": self.tr("The text is wide."),
        }
        self.told.emit(said[self._settings.column])

    def turn_letters(self) -> None:
        """Set the text in letters with serifs, or without."""
        self._settings.serif = not self._settings.serif
        self._canvas.set_serif(serif=self._settings.serif)
        self._page.align()

    def turn_zones(self) -> None:
        """Set headline, dateline and the like apart from the body, or not."""
        self._settings.zones_shown = not self._settings.zones_shown
        self._canvas.show_zones(shown=self._settings.zones_shown)

    def turn_tags(self) -> None:
        """Put the labels elsewhere: above the words, behind them, nowhere."""
        places = list(Tags)
        tags = places[(places.index(Tags(self._settings.tags)) + 1) % len(places)]
        self._settings.tags = str(tags)
        self._canvas.set_tags(tags)
        said = {
            Tags.ABOVE: self.tr("Labels stand above the words."),
            Tags.INLINE: self.tr("Labels stand behind the words."),
            Tags.OFF: self.tr("Labels are not shown."),
        }
        self.told.emit(said[tags])
