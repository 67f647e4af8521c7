"""Banner: the notices above a dispatch, each one line with the keys that answer it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.widgets import elided, tight
from workbench.gui.wires.notices import Kind, Notice

_INSET: Final = 10
"""The words in a line stand over those of the text."""
Act = tuple[str, str, Callable[[], object]]
"""The text of a button, its key as it is printed, and what it does."""


class Line(NamedTuple):
    """What is said in a line, whether it is a warning, and the buttons that answer it."""

    text: str
    grave: bool = False
    acts: Sequence[Act] = ()


def sentence(notice: Notice) -> str:
    """Return what is said of a notice."""
    said = {
        Kind.EMBARGO: QCoreApplication.translate("Banner", "🔒 Embargo until {}"),
        Kind.KILLED: QCoreApplication.translate(
            "Banner", "✕ Killed by the agency: left out of exports"
        ),
        Kind.NEWER: QCoreApplication.translate("Banner", "There is a newer version: {}"),
        Kind.UPDATE: QCoreApplication.translate("Banner", "Replaces {}"),
        Kind.PROPOSED: QCoreApplication.translate("Banner", "Is this a new version of {}?"),
    }
    text = said[notice.kind].format(_detail(notice))
    if notice.kept or notice.open:
        carried = QCoreApplication.translate("Banner", "carried over: {}, to look at: {}")
        write = QLocale().toString
        text += " · " + carried.format(write(notice.kept), write(notice.open))
    return text


def _detail(notice: Notice) -> str:
    if notice.kind is not Kind.EMBARGO:
        return notice.detail
    until = QDateTime.fromString(notice.detail, Qt.DateFormat.ISODate)
    if not until.isValid():
        return QCoreApplication.translate("Banner", "the agency lifts it")
    return QLocale().toString(until.toLocalTime(), "d MMM yyyy, HH:mm")


class Banner(QFrame):
    """At most a few lines over the text; none for most dispatches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be hidden."""
        super().__init__(parent)
        self.lines: list[QFrame] = []
        self._column = tight(QVBoxLayout(self), gap=4)
        self.hide()

    def align(self, left: int, right: int) -> None:
        """Begin over the column of text, and end at the sheet's edge."""
        self._column.setContentsMargins(left - _INSET, 8, right + _INSET, 0)

    @property
    def said(self) -> list[str]:
        """What the lines say."""
        return [line.accessibleName() for line in self.lines]

    def show_notices(self, notices: Sequence[Notice], acts: Callable[[Notice], list[Act]]) -> None:
        """Have a line for each notice, with the buttons that ``acts`` gives it."""
        grave = (Kind.EMBARGO, Kind.KILLED)
        self.show_lines(Line(sentence(n), n.kind in grave, acts(n)) for n in notices)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Have these lines."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [_made(line) for line in lines]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))


def _made(line: Line) -> QFrame:
    made = QFrame()
    made.setObjectName("message")
    made.setProperty("kind", "warning" if line.grave else "info")
    made.setAccessibleName(line.text)
    row = tight(QHBoxLayout(made), margins=(_INSET, 3, 6, 3), gap=8)
    words = elided()
    words.setText(line.text)
    words.setToolTip(line.text)
    row.addWidget(words, 1)
    for name, key, do in line.acts:
        button = QPushButton(f"{name} · {key}" if key else name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)
        button.clicked.connect(do)
        row.addWidget(button)
    return made
