"""Standing: what stands out, as sentences at the top, each of which opens its cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workbench.agreement.standing_out import CLASSES, Finding, Kind
from workbench.agreement.wanted import AnyWanted, Taken, Wanted, WantedTaken
from workbench.gui.agreement.sentences import sentence
from workbench.gui.widgets import Wrapped, label, tight

_MOST: Final = 6
"""So many sentences are read; the numbers tell the rest."""
_OF_A_KIND: Final = 2
_ROW: Final = (6, 4, 6, 4)
_OPENING: Final = frozenset(Kind) - {Kind.WAVES_THROUGH}
"""What is about cases; the rest is about all that somebody does."""


class Standing(QFrame):
    """The sentences.

    Signals:
        opened: the Wanted behind a sentence, and the sentence.
    """

    opened = Signal(object, str)

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = tight(QVBoxLayout(self), margins=(10, 9, 10, 10))
        title = QCoreApplication.translate("Agreement", "What stands out")
        head = label(title, name="strong")
        head.setContentsMargins(*_ROW)
        self._column.addWidget(head)
        self.rows: list[QWidget] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say the weightiest findings, or that nothing stands out."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(found) for found in varied(findings)] or [_nothing()]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, found: Finding) -> QWidget:
        said = sentence(found)
        if found.kind not in _OPENING:
            return _plain(said)
        row = QPushButton()
        row.setObjectName("row")
        row.setAccessibleName(said)
        words = _plain(said)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = tight(QVBoxLayout(row))
        # A button has the height of its own text, and it has none.
        inside.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        inside.addWidget(words)
        row.clicked.connect(lambda: self.opened.emit(wanted(found), said))
        return row


def varied(findings: Sequence[Finding]) -> list[Finding]:
    """Return the weightiest findings, but few of a kind: one form differs as the next does."""
    times, kept = Counter[Kind](), list[Finding]()
    for found in findings:
        times[found.kind] += 1
        if times[found.kind] <= _OF_A_KIND:
            kept.append(found)
    return kept[:_MOST]


def _plain(said: str) -> Wrapped:
    made = Wrapped()
    made.setContentsMargins(*_ROW)
    made.setText(f"• {said}")
    return made


def _nothing() -> Wrapped:
    made = Wrapped()
    made.setObjectName("dim")
    made.setText(
        QCoreApplication.translate("Agreement", "Nothing stands out, or there is too little yet.")
    )
    return made


def wanted(found: Finding) -> AnyWanted:
    """Return the cases that a finding is about."""
    if found.kind is Kind.WAVED_THROUGH:
        return WantedTaken(Taken.WRONG, rule=found.rule)
    if found.kind is Kind.REFUSED:
        return WantedTaken(Taken.SHOWN, rule=found.rule)
    classes = frozenset(code for code, kind in CLASSES.items() if kind is found.kind)
    if found.kind is Kind.FORM:
        return Wanted(form=found.form, classes=frozenset({"label"}))
    if found.kind is Kind.CONFUSED:
        return Wanted(labels=found.labels)
    return Wanted(annotators=found.annotators, labels=found.labels[:1], classes=classes)
