"""Dispatch card: what the annotator remarked on the dispatch as a whole; hidden without remarks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.gui.widgets import Wrapped, sized, tight
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State


class DispatchCard(QFrame):
    """The note, the reason for the state and the open questions, one line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden card."""
        super().__init__(parent)
        self.setObjectName("card")
        self._text = sized(Wrapped(), 9.2)
        tight(QVBoxLayout(self), margins=(11, 8, 11, 9)).addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def show_set(self, annotations: AnnotationSet | None) -> None:
        """Show the remarks of a set."""
        lines = remarks(annotations) if annotations is not None else []
        self._text.setText("\n".join(lines))
        self._text.setAccessibleName("\n".join(lines))
        self.setVisible(bool(lines))


def remarks(annotations: AnnotationSet) -> list[str]:
    """Return a line each for the reason, the note and the questions on the dispatch."""
    lines = [_state(annotations.state).format(annotations.reason)] if annotations.reason else []
    if annotations.note:
        lines.append(QCoreApplication.translate("Remarks", "Note: {}").format(annotations.note))
    asked = QCoreApplication.translate("Remarks", "Question: {}")
    lines += [asked.format(q.text) for q in annotations.questions.values() if not q.annotation]
    return lines


def _state(state: State) -> str:
    if state is State.SKIPPED:
        return QCoreApplication.translate("Remarks", "Skipped: {}")
    return QCoreApplication.translate("Remarks", "Flagged: {}")
