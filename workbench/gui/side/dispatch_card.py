"""Dispatch card: what is remarked on the dispatch, and asked on the annotation at hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.gui.widgets import Wrapped, sized, tight
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State


class DispatchCard(QFrame):
    """Whether it comes without suggestions, the reason for the state, the note, the questions.

    One line each; hidden without any.
    """

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

    def show_set(self, annotations: AnnotationSet | None, active: str, *, blind: bool) -> None:
        """Show the remarks of a set, with what is asked on the active annotation, by its id.

        ``blind``: the dispatch is to be annotated without suggestions.
        """
        lines = remarks(annotations, active) if annotations is not None else []
        if annotations is not None and blind:
            lines.insert(0, QCoreApplication.translate("Remarks", "Without suggestions"))
        text = "\n".join(lines)
        if text != self._text.text():
            self._text.setText(text)
            self._text.setAccessibleName(text)
            self.setVisible(bool(text))


def remarks(annotations: AnnotationSet, active: str) -> list[str]:
    """Return a line each for the reason, the note, and what is asked on the dispatch and here."""
    lines = [_state(annotations.state).format(annotations.reason)] if annotations.reason else []
    if annotations.note:
        lines.append(QCoreApplication.translate("Remarks", "Note: {}").format(annotations.note))
    asked = QCoreApplication.translate("Remarks", "Question: {}")
    here = QCoreApplication.translate("Remarks", "Question on this annotation: {}")
    questions = annotations.questions.values()
    lines += [asked.format(q.text) for q in questions if not q.annotation]
    lines += [here.format(q.text) for q in questions if active and q.annotation == active]
    return lines


def _state(state: State) -> str:
    if state is State.SKIPPED:
        return QCoreApplication.translate("Remarks", "Skipped: {}")
    return QCoreApplication.translate("Remarks", "Flagged: {}")
