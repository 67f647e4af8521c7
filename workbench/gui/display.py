"""Display: how large the text is, which panels are shown, and what this is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from workbench.gui.canvas.place import Place, go_back, place
from workbench.gui.frame import Frame
from workbench.gui.keeper import Keeper
from workbench.gui.reading import Reading
from workbench.gui.settings import Settings
from workbench.model.scheme import Scheme

_ZOOM_STEP: Final = 1.1
_ZOOMS: Final = (0.5, 3.0)


class Display(QObject):
    """Changes what is seen of a frame, and keeps it in the settings."""

    def __init__(
        self, window: QMainWindow, frame: Frame, reading: Reading, settings: Settings
    ) -> None:
        """Show the text at the size that was chosen last."""
        super().__init__(window)
        self._window, self._frame, self._settings = window, frame, settings
        self._project = ""
        self.reading = reading
        self.keeper = Keeper(window, settings, self._collect)
        frame.canvas.set_zoom(settings.zoom)
        frame.canvas.zoomed.connect(self._follow)
        frame.splitter.splitterMoved.connect(self.keeper.soon)
        frame.canvas.cursorPositionChanged.connect(self.keeper.soon)
        frame.canvas.verticalScrollBar().valueChanged.connect(self.keeper.soon)

    def take_up(self, scheme: Scheme | None, language: str) -> None:
        """Show panels and palette for a scheme."""
        self._project = ""
        self._frame.show_work(work=scheme is not None)
        self._frame.inspector.show_scheme(scheme, language)
        self._frame.set_widths(self._settings.queue_width, self._settings.inspector_width)
        self._frame.queue.setVisible(self._settings.queue_shown)
        self._frame.side.setVisible(self._settings.inspector_shown)

    def zoom_in(self) -> None:
        """Draw the text larger."""
        self._zoom(self._settings.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw the text smaller."""
        self._zoom(self._settings.zoom / _ZOOM_STEP)

    def zoom_usual(self) -> None:
        """Draw the text at its usual size."""
        self._zoom(1.0)

    def _zoom(self, zoom: float) -> None:
        smallest, largest = _ZOOMS
        self._settings.zoom = min(largest, max(smallest, zoom))
        self._frame.canvas.set_zoom(self._settings.zoom)
        self._frame.page.align()

    def _follow(self, zoom: float) -> None:
        """Keep what the mouse's wheel did."""
        self._settings.zoom = zoom
        self._frame.page.align()
        self.keeper.soon()

    def fold_queue(self) -> None:
        """Fold the queue, or unfold it."""
        self._settings.queue_shown = not self._settings.queue_shown
        self._frame.queue.setVisible(self._settings.queue_shown)

    def fold_inspector(self) -> None:
        """Fold the inspector, or unfold it."""
        self._settings.inspector_shown = not self._settings.inspector_shown
        self._frame.side.setVisible(self._settings.inspector_shown)

    def unfold_side(self) -> None:
        """Have the panel at the right, also where it was folded."""
        if not self._settings.inspector_shown:
            self.fold_inspector()

    @property
    def shown(self) -> list[str]:
        """The names of the switches that are on."""
        kept = self._settings
        on = {
            "queue": kept.queue_shown,
            "inspector": kept.inspector_shown,
            "serif": kept.serif,
            "zones": kept.zones_shown,
        }
        return [name for name, shown in on.items() if shown]

    def return_to(self, project: Path) -> None:
        """Go to where the annotator was in the dispatch that was open last in a project."""
        there = self._settings.places.get(str(project.resolve()))
        if there is not None:
            go_back(self._frame.canvas, Place(*there))

    def follow(self, project: Path) -> None:
        """Keep from now on where the annotator is in a project's dispatch."""
        self._project = str(project.resolve())

    def _collect(self) -> None:
        """Put into the settings where the window is, how wide its panels are, where one reads."""
        self._settings.geometry = self._window.saveGeometry().toBase64().toStdString()
        if self._frame.splitter.isVisible():
            queue, _, inspector = self._frame.splitter.sizes()
            self._settings.queue_width = queue or self._settings.queue_width
            self._settings.inspector_width = inspector or self._settings.inspector_width
        if self._project:
            self._settings.places[self._project] = list(place(self._frame.canvas))

    def focus_canvas(self) -> None:
        """Go to the text."""
        self._frame.canvas.setFocus()

    def about(self) -> None:
        """Say what this is."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("About the workbench"),
            self.tr("Annotate who said what in news dispatches.\nFree software, MIT licence."),
            QMessageBox.StandardButton.Close,
            self._window,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.show()
