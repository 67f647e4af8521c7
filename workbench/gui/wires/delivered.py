"""Delivered: what the window shows of a dispatch as it was delivered, its file among it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workbench.errors import WorkbenchError
from workbench.gui.canvas.zones import zone_at, zone_name
from workbench.gui.paths import PathDialog
from workbench.model.zone import Zone
from workbench.session import Session
from workbench.store import raws

if TYPE_CHECKING:
    from workbench.gui.frame import Frame
    from workbench.gui.wires.raw_view import RawView


class NoFileError(WorkbenchError):
    """The file of a dispatch was not kept."""


class Delivered(QObject):
    """Shows the file that a dispatch came in, and reads aloud in which zone the caret is.

    Signals:
        left: the dispatch is to be shown again.
        told: one sentence on what was done.
    """

    left = Signal()
    told = Signal(str)

    def __init__(self, frame: Frame, attempt: Callable[[Callable[[], object]], None]) -> None:
        """Serve a frame; ``attempt`` calls a function and tells in place what it cannot do."""
        super().__init__(frame)
        self._frame, self._attempt = frame, attempt
        self._session: Session | None = None
        self._zone: Zone | None = None
        frame.canvas.cursorPositionChanged.connect(self._follow)

    def take_up(self, session: Session | None) -> None:
        """Show files of a session."""
        self._session = session

    def _follow(self) -> None:
        canvas = self._frame.canvas
        zone = zone_at(canvas.painter, canvas.caret)
        if zone != self._zone and canvas.hasFocus():
            canvas.announce(zone_name(zone.kind) if zone else self.tr("body"))
        self._zone = zone

    @cached_property
    def view(self) -> RawView:
        """The view of a file; it is made when it is asked for first."""
        from workbench.gui.wires.raw_view import RawView  # the start waits for every import

        made = RawView()
        made.left.connect(self.left)
        made.save_asked.connect(self._ask)
        return made

    def show_file(self) -> None:
        """Show the file that the dispatch came in; from there go back."""
        if self.view.isVisible():
            self.left.emit()
            return
        session = self._session
        if session is None or session.dispatch is None:
            return
        raw = raws.of(session.project, session.dispatch.id)
        if raw is None:
            raise NoFileError(self.tr("The file of this dispatch was not kept."))
        self.view.show_raw(raw)
        self._frame.show_over(self.view)
        self.view.text.setFocus()

    def _ask(self) -> None:
        dialog = PathDialog(self._frame.window(), self.tr("Save the file as it came in"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.view.raw.name)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Write the bytes of the file to a path."""
        self._attempt(partial(self._save, path))

    def _save(self, path: str) -> None:
        from workbench.formats.replacing import replacing  # the start waits for every import

        with replacing(Path(path)) as file:
            file.write(self.view.raw.content)
        self.told.emit(self.tr("Saved: {}").format(path))
