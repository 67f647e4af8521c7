"""New project: a calm form in the window for the name, the place, the labels and the language."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.first.wanted import SUFFIX, Wanted
from workbench.gui.paths import PathDialog
from workbench.gui.widgets import centre, label, sized, tight

_LANGUAGES: Final = ("fr", "nl", "en", "de", "es", "it", "pt")
_WIDTH: Final = 560


class NewProject(QWidget):
    """The form. Enter makes the project, Escape leaves.

    Signals:
        wanted: a project to make.
        left: no project is made.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme: Path | None = None
        self.name, self.folder = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: march"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.language = QComboBox()
        for code in _LANGUAGES:
            self.language.addItem(QLocale(code).nativeLanguageName().capitalize(), code)
        self.labels = QComboBox()
        self.labels.addItem(self.tr("The usual: persons, places, dates…"))
        self.labels.addItem(self.tr("Those of a file (JSON)…"))
        self.error = label(name="bad", wrap=True)
        self.place = sized(label(name="dim", wrap=True), 8.6)
        self.make = QPushButton(self.tr("Make the project"))
        self.make.setObjectName("primary")
        self.leave = QPushButton(self.tr("Cancel"))
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for field in (self.name, self.folder):
            field.textChanged.connect(self._show_place)
            field.returnPressed.connect(self._want)
        self.browse.clicked.connect(self._ask_folder)
        self.labels.activated.connect(self._labels_chosen)
        self.make.clicked.connect(self._want)
        self.leave.clicked.connect(self.left)
        for button in (self.browse, self.make, self.leave):
            button.setAutoDefault(True)

    def _lay_out(self) -> None:
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        column = tight(QVBoxLayout(box), gap=14)
        column.addWidget(sized(label(self.tr("New project"), name="title"), 16))
        column.addLayout(self._grid())
        column.addWidget(self.error)
        buttons = tight(QHBoxLayout(), gap=8)
        for button in (self.make, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        centre(box, self)

    def _grid(self) -> QGridLayout:
        grid = tight(QGridLayout(), gap=8)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Folder"), self.folder),
            ("", self.place),
            (self.tr("Labels"), self.labels),
            (self.tr("Language of the dispatches"), self.language),
        )
        for i, (text, field) in enumerate(rows):
            caption = label(text, name="caption")
            caption.setBuddy(field)
            grid.addWidget(caption, i, 0)
            grid.addWidget(field, i, 1, 1, 1 if field is self.folder else 2)
            if text:
                field.setAccessibleName(text)
        grid.addWidget(self.browse, 1, 2)
        return grid

    def ask(self, folder: str, language: str) -> None:
        """Begin with nothing but a folder, empty for the user's documents, and a language."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder.setText(folder or QStandardPaths.writableLocation(documents))
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._take_labels(None)
        self.name.clear()
        self.error.clear()
        self.name.setFocus()

    def show_error(self, text: str) -> None:
        """Say why it cannot be made, where it is asked for."""
        self.error.setText(text)
        self.error.setAccessibleName(text)
        self.name.setFocus()

    @property
    def path(self) -> Path:
        """Where the project will be."""
        name = self.name.text().strip().removesuffix(SUFFIX)
        return Path(self.folder.text().strip()).expanduser() / f"{name}{SUFFIX}"

    def _show_place(self) -> None:
        self.error.clear()
        named = bool(self.name.text().strip())
        self.place.setText(self.tr("It will be {}").format(self.path) if named else "")

    def _want(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.show_error(self.tr("Give the project a name."))
        elif Path(name).name != name:
            self.show_error(self.tr("A name holds no slash: choose the folder below."))
        else:
            language = str(self.language.currentData())
            self.wanted.emit(Wanted(self.path, self._scheme, language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask_folder(self) -> None:
        dialog = PathDialog(self, self.tr("Folder of the project"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _labels_chosen(self, place: int) -> None:
        self._take_labels(None)
        if place:
            dialog = PathDialog(self, self.tr("Labels"), self.folder.text())
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([self.tr("Labels (*.json)"), self.tr("All files (*)")])
            dialog.fileSelected.connect(self.take_scheme)
            dialog.open()

    def take_scheme(self, path: str) -> None:
        """Take the labels of a file."""
        self._take_labels(Path(path))

    def _take_labels(self, scheme: Path | None) -> None:
        self._scheme = scheme
        of_file = self.tr("Those of {}").format(scheme.name) if scheme else ""
        self.labels.setItemText(1, of_file or self.tr("Those of a file (JSON)…"))
        self.labels.setCurrentIndex(int(scheme is not None))
        self.error.clear()
