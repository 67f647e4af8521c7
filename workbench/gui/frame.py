"""Frame: the parts of the window and where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.canvas.view import Canvas
from workbench.gui.header import Header
from workbench.gui.inspector import Inspector
from workbench.gui.messages import JobBar, MessageBar, NameBar
from workbench.gui.page import Page
from workbench.gui.palette import Palette
from workbench.gui.queue import Queue
from workbench.gui.side import Side
from workbench.gui.size import HANDLE, INSPECTOR, LEAST, QUEUE
from workbench.gui.speaker_field import SpeakerField
from workbench.gui.start import Start
from workbench.gui.theme import Theme
from workbench.gui.widgets import tight
from workbench.model.scheme import Scheme


class Frame(QWidget):
    """Header, messages, queue, page, inspector and palette; or the start view.

    Signals:
        view_shown: the view that is shown from now on, a widget.
    """

    view_shown = Signal(object)

    def __init__(self, window: QMainWindow, canvas: Canvas, page: Page) -> None:
        """Make all other parts and lay them out around the page."""
        super().__init__(window)
        self.setObjectName("ground")
        self.header = Header()
        self.messages = MessageBar()
        self.name_bar = NameBar()
        self.queue = Queue()
        self.canvas, self.page = canvas, page
        self.inspector = Inspector()
        self.side = Side(self.inspector)
        self.palette_row = Palette()
        self.jobs = JobBar()
        self.start = Start()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._views = QStackedWidget()
        self.below = tight(QVBoxLayout())
        self._lay_out()
        self.speaker_field = SpeakerField(self)

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setObjectName("ground")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tight(QVBoxLayout(middle), margins=(20, 16, 20, 0)).addWidget(self.page)
        for part in (self.queue, middle, self.side):
            self.splitter.addWidget(part)
        self.splitter.setHandleWidth(HANDLE)
        self.splitter.setChildrenCollapsible(False)
        for i in range(3):
            self.splitter.setStretchFactor(i, int(i == 1))
        middle.setMinimumWidth(LEAST)
        work = QWidget()
        column = tight(QVBoxLayout(work))
        column.addWidget(self.splitter, 1)
        column.addLayout(self.below)
        column.addWidget(self.palette_row)
        self._views.addWidget(self.start)
        self._views.addWidget(work)
        self._views.currentChanged.connect(
            lambda: self.view_shown.emit(self._views.currentWidget())
        )
        outer = tight(QVBoxLayout(self))
        for part in (self.header, self.messages, self.name_bar):
            outer.addWidget(part)
        outer.addWidget(self._views, 1)
        outer.addWidget(self.jobs)

    def show_work(self, *, work: bool) -> None:
        """Show the work, or the start view."""
        self._views.setCurrentIndex(int(work))

    def show_over(self, view: QWidget) -> None:
        """Show another view in their place."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)

    def set_widths(self, queue: int, inspector: int) -> None:
        """Give the side panels their widths; 0: the usual one."""
        left, right = queue or QUEUE, inspector or INSPECTOR
        self.splitter.setSizes([left, max(LEAST, self.window().width() - left - right), right])

    def set_theme(self, theme: Theme, scheme: Scheme | None) -> None:
        """Draw all parts in the colours of a theme."""
        for part in (self.queue, self.side, self.palette_row, self.header.search):
            part.set_theme(theme)
        self.canvas.set_theme(theme, scheme)
