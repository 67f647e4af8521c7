"""Cases: the stretches that a form cannot hold, each with its context, as a list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from workbench.errors import ProjectError
from workbench.exchange.preflight import Case, Loss
from workbench.store.project import Project

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

LINE: Final = int(Qt.ItemDataRole.UserRole)
_AROUND: Final = 120
"""So many characters are shown on each side at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """A case as it is drawn: the words with what stands around them, on one line.

    ``lead`` and ``tail`` are what the correction would add in front and behind; they are the end
    of ``before`` and the beginning of ``after``. ``nearest`` is the corrected stretch, or nothing.
    """

    case: Case
    before: str
    words: str
    after: str
    lead: str
    tail: str
    nearest: str
    about: str


class CaseModel(QAbstractListModel):
    """The cases; a context is read when its line is first shown."""

    def __init__(self, parent: QObject) -> None:
        """Have no cases."""
        super().__init__(parent)
        self.cases: list[Case] = []
        self._project: Project | None = None
        self._lines: dict[Case, Line] = {}

    def begin(self, project: Project | None, cases: Iterable[Case] = ()) -> None:
        """Begin again, with the cases of a project."""
        self.beginResetModel()
        self._project, self.cases, self._lines = project, list(cases), {}
        self.endResetModel()

    def add(self, case: Case, at: int | None = None) -> int:
        """Add a case at a place, else at the end; return its place."""
        place = len(self.cases) if at is None else min(at, len(self.cases))
        self.beginInsertRows(QModelIndex(), place, place)
        self.cases.insert(place, case)
        self.endInsertRows()
        return place

    def remove(self, case: Case) -> int:
        """Remove a case; return the place where it was, -1 where it was not."""
        if case not in self.cases:
            return -1
        place = self.cases.index(case)
        self.beginRemoveRows(QModelIndex(), place, place)
        del self.cases[place]
        self.endRemoveRows()
        return place

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many cases there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = 0) -> object:
        """Return the line, or what is read out of it."""
        if not index.isValid():
            return None
        line = self._line(self.cases[index.row()])
        if role == LINE:
            return line
        return spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _line(self, case: Case) -> Line:
        if case not in self._lines:
            self._lines[case] = line_of(case, self._project)
        return self._lines[case]


def line_of(case: Case, project: Project | None) -> Line:
    """Return a case with its context; without one where the dispatch is no more there."""
    try:
        dispatch = project.dispatch(case.dispatch) if project is not None else None
    except ProjectError:
        dispatch = None
    text, title = (dispatch.text, dispatch.title) if dispatch else ("", case.dispatch)
    start, end = case.start, case.end
    about = f"{case.what} · {case.annotator} · {title}"
    near = case.nearest
    return Line(
        case,
        _flat(text[max(0, start - _AROUND) : start]),
        _flat(case.words),
        _flat(text[end : end + _AROUND]),
        _flat(text[near[0] : start]) if near else "",
        _flat(text[end : near[1]]) if near else "",
        _flat(text[near[0] : near[1]]) if near else "",
        about,
    )


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def spoken(line: Line) -> str:
    """Return what is read out: the words, what is wrong with them, and what would be right."""
    if line.case.loss is Loss.OVERLAPPING:
        said = QCoreApplication.translate("Cases", "{}: overlaps a longer one; {}")
        return said.format(line.words, line.about)
    said = QCoreApplication.translate("Cases", "{}: whole words would be {}; {}")
    return said.format(line.words, line.nearest, line.about)
