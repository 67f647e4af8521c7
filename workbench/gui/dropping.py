"""Dropping: project files that are dropped on the window open, other files are imported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from workbench.gui.wanted import SUFFIX


class Dropping(QObject):
    """Watches what is dropped on a window.

    Signals:
        project_dropped: the path of a project.
        files_dropped: paths of files and folders.
    """

    project_dropped = Signal(str)
    files_dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        """Have the window take files."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drop of files; others are not ours."""
        del watched
        if not isinstance(event, QDropEvent):
            return False
        paths = local(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(paths)
        return True

    def _take(self, paths: Sequence[str]) -> None:
        project = next((path for path in paths if path.endswith(SUFFIX)), None)
        if project is not None:
            self.project_dropped.emit(project)
        else:
            self.files_dropped.emit(list(paths))


def local(dropped: QMimeData) -> list[str]:
    """Return the paths of what is dropped, of this computer's files only."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
