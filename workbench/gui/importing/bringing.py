"""Bringing: files that are chosen or dropped and texts that are pasted, to be looked into first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from workbench.gui.views import IMPORT, Views

if TYPE_CHECKING:
    from workbench.gui.importing.importing import Importing


class Bringing(QObject):
    """Goes to the view of an import with what is brought."""

    def __init__(self, views: Views, parent: QObject) -> None:
        """Serve a window; the view is made when something is brought first."""
        super().__init__(parent)
        self._views = views

    @property
    def _importing(self) -> Importing:
        return cast("Importing", self._views.view(IMPORT))

    def look_into(self, paths: list[str]) -> None:
        """Show what would come in from files and folders."""
        self._importing.look_into(paths)

    def paste(self) -> None:
        """Show what would come in from the clipboard: files, or a text."""
        copied = QGuiApplication.clipboard().mimeData()
        paths = [url.toLocalFile() for url in copied.urls() if url.isLocalFile()]
        if paths:
            self.look_into(paths)
        else:
            self._importing.paste(copied.text())
