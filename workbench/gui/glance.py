"""Glance: the dispatch alone, where it will stand, while the window is being furnished."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.gui.canvas.place import Place, go_back
from workbench.gui.canvas.view import Canvas
from workbench.gui.contents import Contents
from workbench.gui.page import Page
from workbench.gui.settings import Settings
from workbench.gui.size import HANDLE, INSPECTOR, QUEUE
from workbench.gui.theme import Theme
from workbench.gui.widgets import tight
from workbench.session import Session
from workbench.store import listing

HEADER: Final = 44
PALETTE: Final = 49
"""The heights of what will stand above and below."""
_LATEST: Final = 250
"""Milliseconds after which the window is furnished also where nothing is painted."""


class Glance(QWidget):
    """A page between the empty places of the panels.

    Signals:
        painted: the dispatch is seen, or there is none to show.
    """

    painted = Signal()

    def __init__(
        self, canvas: Canvas, page: Page, session: Session, settings: Settings, theme: Theme
    ) -> None:
        """Show the dispatch that a session will open."""
        super().__init__()
        self.setObjectName("ground")
        self._canvas = canvas
        row = tight(QHBoxLayout(), gap=HANDLE)
        if settings.queue_shown:
            row.addWidget(_place(settings.queue_width or QUEUE))
        row.addWidget(_framed(page), 1)
        if settings.inspector_shown:
            row.addWidget(_place(settings.inspector_width or INSPECTOR))
        column = tight(QVBoxLayout(self), margins=(0, HEADER, 0, PALETTE))
        column.addLayout(row)
        canvas.set_theme(theme, session.project.scheme)
        canvas.set_zoom(settings.zoom)
        self._show(page, session, settings)
        canvas.viewport().installEventFilter(self)
        QTimer.singleShot(_LATEST, self, self.painted.emit)

    def _show(self, page: Page, session: Session, settings: Settings) -> None:
        project = session.project
        key = str(project.path.resolve())
        last = settings.dispatches.get(key, "")
        name = last if project.has(last) else listing.first(project, session.annotator)
        if not name:
            QTimer.singleShot(0, self, self.painted.emit)
            return
        dispatch = session.open(name)
        self._canvas.set_dispatch(dispatch, Contents(session).ordered)
        page.show_dispatch(dispatch)
        there = settings.places.get(key)
        if there is not None and name == last:
            go_back(self._canvas, Place(*there))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the dispatch has been painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return False


def _place(width: int) -> QWidget:
    made = QWidget()
    made.setObjectName("side")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setFixedWidth(width)
    return made


def _framed(page: Page) -> QWidget:
    made = QWidget()
    made.setObjectName("ground")
    tight(QVBoxLayout(made), margins=(20, 16, 20, 0)).addWidget(page)
    return made
