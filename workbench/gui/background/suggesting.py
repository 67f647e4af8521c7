"""Suggesting: whose suggestions a project gets, and having its dispatches read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from workbench.gui.projects import PLACE
from workbench.store.project import Project


class Suggesting(QObject):
    """Asks in windows that do not stop the work; commands do it.

    Signals:
        command_asked: a command to run on the project: arguments, with PLACE for its path, and
            what is shown meanwhile.
    """

    command_asked = Signal(list, str)

    def __init__(self, window: QWidget) -> None:
        """Ask over a window; there is no project yet."""
        super().__init__(window)
        self._window = window
        self._project: Project | None = None

    def take_up(self, project: Project | None) -> None:
        """Ask for a project from now on."""
        self._project = project

    def choose(self) -> None:
        """Ask for the spaCy pipeline that entities are taken from."""
        model = self._project.model() if self._project else None
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Who suggests entities"))
        dialog.setLabelText(
            self.tr(
                "An installed spaCy pipeline (its name), or one that you trained (its folder)."
                "\nEmpty: the rules of the workbench."
            )
        )
        dialog.setTextValue(model.name if model else "")
        dialog.textValueSelected.connect(self.chosen)
        dialog.open()

    def chosen(self, name: str) -> None:
        """Take the entities from a pipeline, or from the rules where it has no name."""
        who = name.strip() or "--rules"
        self.command_asked.emit(["model", PLACE, who], self.tr("Trying who suggests…"))

    def again(self) -> None:
        """Have the present suggester read what an older one has read; decisions stay."""
        self.command_asked.emit(["rehighlight", PLACE], self.tr("Reading dispatches again…"))
