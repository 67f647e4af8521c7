"""Recent: the projects that were open before: where they are, and what is left to do."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import ProjectError
from workbench.gui.dates import shown_date
from workbench.gui.widgets import elided, label, sized, tight
from workbench.model.state import State
from workbench.store import connection, listing
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open: its path, and when, as ISO 8601, empty where that is not known."""

    path: str
    opened: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a project file: whether it is there, and how many dispatches are to do.

    ``left`` is None where the file cannot be read; ``total`` counts all dispatches.
    """

    path: str
    there: bool
    left: int | None = None
    total: int = 0


def look(path: str, annotator: str) -> Seen:
    """Look at a project file without changing it; it may take long on a network."""
    if not Path(path).is_file():
        return Seen(path, there=False)
    try:
        opened = connection.connect(Path(path), read_only=True)
        with Project(Path(path), opened, read_only=True) as project:
            counts = listing.counts(project, project.owner or annotator)
    except ProjectError:
        return Seen(path, there=True)
    left = counts[State.NEW] + counts[State.STARTED]
    return Seen(path, there=True, left=left, total=sum(counts.values()))


class RecentRow(QPushButton):
    """One project: Enter opens it, Del takes it off the list.

    Signals:
        forgotten: it is to be taken off the list.
    """

    forgotten = Signal()

    def __init__(self, project: RecentProject) -> None:
        """Show what is known without looking at the file."""
        super().__init__()
        self.project = project
        self.setObjectName("row")
        # Enter presses it, as it does in a dialog.
        self.setAutoDefault(True)
        path = Path(project.path)
        self._folder, self._left = elided("dim"), label(name="strong")
        self._opened = label(opened_text(project.opened), name="dim")
        name = elided("strong")
        name.setText(path.stem)
        self._folder.setText(str(path.parent))
        grid = tight(QGridLayout(self), margins=(12, 8, 12, 8), gap=2)
        grid.setColumnStretch(0, 1)
        for i, row in enumerate(((name, self._left), (self._folder, self._opened))):
            for j, part in enumerate(row):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                grid.addWidget(part, i, j)
            row[1].setAlignment(Qt.AlignmentFlag.AlignTrailing)
        for small in (self._folder, self._opened):
            sized(small, 8.6)
        self.setMinimumHeight(grid.sizeHint().height())
        self.setToolTip(project.path)
        self._name()

    def show_seen(self, seen: Seen) -> None:
        """Show what was seen of the file."""
        if not seen.there:
            self._left.setText(self.tr("not found"))
            self._opened.setText(self.tr("Del takes it off the list"))
        elif seen.left is None:
            self._left.setText(self.tr("cannot be read"))
        elif not seen.total:
            self._left.setText(self.tr("no dispatches yet"))
        elif seen.left:
            number = QLocale().toString(seen.left)
            self._left.setText(self.tr("{} to do").format(number))
        else:
            self._left.setText(self.tr("all done"))
        self._name()

    def _name(self) -> None:
        path = Path(self.project.path)
        parts = (path.stem, self._left.text(), self._opened.text(), str(path.parent))
        self.setAccessibleName(", ".join(part for part in parts if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be taken off the list with Del."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)


class RecentList(QWidget):
    """The rows. The files are looked at beside the window, once it is painted.

    Signals:
        chosen: the path of a project to open.
        forgotten: the path of a project that is to be taken off the list.
    """

    chosen = Signal(str)
    forgotten = Signal(str)
    _seen = Signal(object)

    def __init__(self) -> None:
        """Have no rows."""
        super().__init__()
        self.rows: list[RecentRow] = []
        self._annotator = ""
        self._unseen: list[str] = []
        self._title = sized(label(self.tr("RECENT PROJECTS"), name="section"), 8.4)
        self._column = tight(QVBoxLayout(), gap=4)
        column = tight(QVBoxLayout(self), gap=8)
        column.addWidget(self._title)
        column.addLayout(self._column)
        self._seen.connect(self._show_seen, Qt.ConnectionType.QueuedConnection)

    def show_projects(self, projects: Iterable[RecentProject], annotator: str) -> None:
        """Show these projects; what is left to do in them is for an annotator."""
        while (entry := self._column.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.deleteLater()
        self._annotator = annotator
        self.rows = [self._add(project) for project in projects]
        self._unseen = [row.project.path for row in self.rows]
        self.setVisible(bool(self.rows))
        if self.isVisible():
            self._look()

    def _add(self, project: RecentProject) -> RecentRow:
        row = RecentRow(project)
        off = QToolButton()
        off.setObjectName("close")
        off.setText("✕")
        off.setToolTip(self.tr("Take it off the list; the file stays"))
        off.setAccessibleName(self.tr("Take {} off the list").format(Path(project.path).stem))
        line = QWidget()
        both = tight(QHBoxLayout(line), gap=4)
        both.addWidget(row, 1)
        both.addWidget(off)
        self._column.addWidget(line)
        row.clicked.connect(lambda: self.chosen.emit(project.path))
        for signal in (row.forgotten, off.clicked):
            signal.connect(lambda: self.forgotten.emit(project.path))
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the files that were not looked at."""
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        paths, self._unseen = self._unseen, []
        if paths:
            # A folder on a network may hang: nobody waits for it, not even the end of the program.
            threading.Thread(target=self._look_at, args=(paths,), daemon=True).start()

    def _look_at(self, paths: Sequence[str]) -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile
            for path in paths:
                self._seen.emit(look(path, self._annotator))

    def _show_seen(self, seen: Seen) -> None:
        for row in self.rows:
            if row.project.path == seen.path:
                row.show_seen(seen)


def opened_text(opened: str) -> str:
    """Return a moment, as ISO 8601, as the interface's language writes it short."""
    at = QDateTime.fromString(opened, Qt.DateFormat.ISODate)
    if not at.isValid():
        return ""
    return f"{shown_date(opened)}, {QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)}"
