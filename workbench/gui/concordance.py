"""Concordance: words with what stands around them, dispatch by dispatch, each to be ticked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from workbench.commands.same_again import TAKEN, Occurrence, Way
from workbench.model.annotation_set import AnnotationSet

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

LINE: Final = int(Qt.ItemDataRole.UserRole)
_CONTEXT: Final = 160
"""How many characters are kept before and behind the words."""


@dataclass(slots=True, eq=False)
class Row:
    """An occurrence with its context and what would become of it; ``taken``: it is ticked."""

    occurrence: Occurrence
    left: str
    words: str
    right: str
    note: str
    taken: bool

    @property
    def possible(self) -> bool:
        """Tell whether there is anything to do."""
        return self.occurrence.way is not Way.THERE


@dataclass(slots=True, eq=False)
class Group:
    """The occurrences in one dispatch, with the annotator's set of it; ``at`` is its first line."""

    title: str
    annotations: AnnotationSet
    rows: list[Row] = field(default_factory=list[Row])
    at: int = 0

    @property
    def taken(self) -> list[Occurrence]:
        """The occurrences that are ticked."""
        return [row.occurrence for row in self.rows if row.taken]


Line = tuple[Group, Row | None]
"""A line of the list: an occurrence of a group, or its heading."""


def row(text: str, occurrence: Occurrence, *, own: bool = False) -> Row:
    """Return an occurrence in its context; ``own``: annotations are to be deleted too."""
    start, end = occurrence.start, occurrence.end
    left, words, right = text[max(0, start - _CONTEXT) : start], text[start:end], text[end:]
    taken = occurrence.way in TAKEN or (own and occurrence.way is Way.DELETE)
    note = _note(text, occurrence)
    return Row(
        occurrence, _spaced(left), _spaced(words), _spaced(right[:_CONTEXT]), note, taken=taken
    )


def _spaced(text: str) -> str:
    """Return a text in one line; a space at its edges stays."""
    inner = " ".join(text.split())
    before = " " if text[:1].isspace() else ""
    return f"{before}{inner}{' ' if inner and text[-1:].isspace() else ''}"


def _note(text: str, occurrence: Occurrence) -> str:
    met = occurrence.met
    label = getattr(met, "label", "")
    around = _spaced(text[met.start : met.end]) if met is not None else ""
    notes = {
        Way.ADD: QCoreApplication.translate("Concordance", "new"),
        Way.ACCEPT: QCoreApplication.translate("Concordance", "suggested: accepts it"),
        Way.CORRECT: QCoreApplication.translate("Concordance", "suggested as {}: corrects it"),
        Way.RELABEL: QCoreApplication.translate("Concordance", "annotated as {}"),
        Way.THERE: QCoreApplication.translate("Concordance", "annotated already"),
        Way.NEST: QCoreApplication.translate("Concordance", "within {} {}"),
        Way.REJECT: QCoreApplication.translate("Concordance", "suggested"),
        Way.DELETE: QCoreApplication.translate("Concordance", "annotated by you"),
    }
    values = (around, label) if occurrence.way is Way.NEST else (label,)
    return notes[occurrence.way].format(*values)


class Concordance(QAbstractListModel):
    """Groups of occurrences as lines: a heading, then its occurrences; it grows at its end."""

    def __init__(self, parent: QObject) -> None:
        """Have no lines."""
        super().__init__(parent)
        self.lines: list[Line] = []
        self.groups: list[Group] = []
        self.taken = self.total = self.dispatches = 0

    def clear(self) -> None:
        """Begin again."""
        self.beginResetModel()
        self.lines, self.groups = [], []
        self.taken = self.total = self.dispatches = 0
        self.endResetModel()

    def add(self, groups: list[Group]) -> None:
        """Add groups; those without a row are left out."""
        new = [group for group in groups if group.rows]
        if not new:
            return
        at = len(self.lines)
        count = sum(1 + len(group.rows) for group in new)
        self.beginInsertRows(QModelIndex(), at, at + count - 1)
        for group in new:
            group.at = len(self.lines)
            self.lines += [(group, None), *((group, each) for each in group.rows)]
        self.groups += new
        self.endInsertRows()
        self.total += sum(len(group.rows) for group in new)
        self.taken += sum(len(group.taken) for group in new)
        self.dispatches += sum(bool(group.taken) for group in new)

    def toggle(self, at: int) -> None:
        """Tick an occurrence or take its tick off; with a heading all of the dispatch."""
        group, row_ = self.lines[at]
        rows = [r for r in ([row_] if row_ else group.rows) if r.possible]
        before = len(group.taken)
        taken = not all(r.taken for r in rows)
        for each in rows:
            each.taken = taken
        after = len(group.taken)
        self.taken += after - before
        self.dispatches += bool(after) - bool(before)
        last = group.at + len(group.rows)
        self.dataChanged.emit(self.index(group.at), self.index(last))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a line, or what is read aloud of it."""
        group, row_ = self.lines[index.row()]
        if role == LINE:
            return group, row_
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row_.left}{row_.words}{row_.right}" if row_ else group.title
        return _spoken(group, row_) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _spoken(group: Group, row_: Row | None) -> str:
    if row_ is None:
        return f"{group.title}. {counted(group)}"
    ticked = QCoreApplication.translate("Concordance", "chosen")
    left_out = QCoreApplication.translate("Concordance", "left out")
    state = ticked if row_.taken else left_out
    return f"{row_.left}{row_.words}{row_.right}. {row_.note}. {state}"


def counted(group: Group) -> str:
    """Return how many occurrences of a group are ticked, of how many."""
    return QCoreApplication.translate("Concordance", "{} of {}").format(
        len(group.taken), len(group.rows)
    )
