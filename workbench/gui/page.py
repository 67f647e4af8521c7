"""Page: the dispatch at hand with what the wire said of it, as a sheet of paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.canvas.view import Canvas
from workbench.gui.dates import shown_date
from workbench.gui.empty import Act, Empty
from workbench.gui.find_bar import FindBar
from workbench.gui.widgets import elided, label, sized, tight
from workbench.gui.wires.banner import Banner
from workbench.gui.wires.warnings import WarningsButton
from workbench.model.dispatch import Dispatch


class Page(QFrame):
    """The sheet in the middle: a line of what the wire said, over the canvas."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        """Lay the canvas on a sheet."""
        super().__init__(parent)
        self.setObjectName("page")
        self._canvas = canvas
        self._agency = elided("strong")
        self._wire = elided("dim")
        self._checked = label(name="dim")
        self.warnings = WarningsButton()
        self.banner = Banner()
        self.past = Banner()
        self.empty = Empty()
        for widget in (self._agency, self._wire, self._checked):
            sized(widget, 9.0)
        self._line = QWidget()
        row = tight(QHBoxLayout(self._line), margins=(0, 14, 0, 0), gap=10)
        row.addWidget(self._agency)
        row.addWidget(self._wire, 1)
        row.addWidget(self.warnings)
        row.addWidget(self._checked)
        self._paper = QWidget()
        sheet = tight(QVBoxLayout(self._paper))
        sheet.addWidget(self._line)
        sheet.addWidget(self.past)
        sheet.addWidget(self.banner)
        sheet.addWidget(canvas, 1)
        self.find_bar = FindBar(self._paper)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._paper)
        self._stack.addWidget(self.empty)
        column = tight(QVBoxLayout(self), margins=(1, 1, 1, 8))
        column.addWidget(self._stack)
        canvas.installEventFilter(self)

    @property
    def checked(self) -> QLabel:
        """The label that counts the suggestions that are checked."""
        return self._checked

    def show_dispatch(self, dispatch: Dispatch) -> None:
        """Show what the wire said."""
        self._agency.setText(dispatch.agency)
        self._agency.setVisible(bool(dispatch.agency))
        parts = (shown_date(dispatch.date), dispatch.place, dispatch.language.upper())
        self._wire.setText("   ".join(part for part in parts if part))
        self.warnings.show_warnings(dispatch.warnings)
        self._canvas.setAccessibleName(dispatch.title)
        self._stack.setCurrentIndex(0)
        self.align()

    def show_none(self, text: str, *acts: Act) -> None:
        """Say what to do where there is no dispatch, with buttons that do it."""
        self.empty.show_text(text, *acts)
        self._stack.setCurrentIndex(1)

    def show_checked(self, checked: int, total: int) -> None:
        """Show how many of the suggestions are checked."""
        write = QLocale().toString
        text = self.tr("{} / {} checked").format(write(checked), write(total))
        self._checked.setText(text if total else "")
        self._canvas.setAccessibleDescription(text)

    def align(self) -> None:
        """Put the line over the column of text."""
        place = self._canvas.page.place
        right = max(0, self._canvas.viewport().width() - place.right)
        bar = self._canvas.width() - self._canvas.viewport().width()
        margins = self._line.layout()
        if margins is not None:
            margins.setContentsMargins(place.left, 14, right + bar, 0)
        for banner in (self.past, self.banner):
            banner.align(place.left, bar)
        self.find_bar.move(max(0, self._paper.width() - bar - self.find_bar.width() - 8), 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the canvas's width."""
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            # Only after this event the canvas has placed its column.
            QTimer.singleShot(0, self, self.align)
        return False
