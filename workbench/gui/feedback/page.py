"""Page: where gold differs from the annotator, one card each, to be read and answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.adjudication import words
from workbench.gui.look.theme import Theme
from workbench.gui.widgets import Wrapped, label, tight
from workbench.model.annotation import Annotation
from workbench.model.conflict import Aspect, Option, value_of
from workbench.model.decision import Decision
from workbench.model.layer import Layer
from workbench.model.question import Question
from workbench.team.feedback import Difference

Asked = tuple[str, str, tuple[Question, ...]]
"""What a field asks for: in a text, an answer to a decision (its id), after those given.

Decisions of two dispatches may have the same id.
"""


class GoldPage(QScrollArea):
    """The differences of a dispatch.

    Signals:
        gone_to: the place in the text of a difference.
        answered: a decision, and what the annotator says to it.
        left: Escape was pressed: the text is next.
    """

    gone_to = Signal(int)
    answered = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        """Have no differences."""
        super().__init__()
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: list[GoldCard] = []
        self._drafts: dict[Asked, str] = {}
        self._shown: tuple[object, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Nothing: the style sheet has all colours."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, from a field too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_differences(
        self, found: Sequence[Difference], text: str, speaks: words.Speaks
    ) -> None:
        """Show differences of a text, where they are not shown already."""
        if (text, *found) == self._shown:
            return
        self._shown = (text, *found)
        # An answer that is half written when another dispatch is shown is there on return.
        self._drafts |= {card.asked: card.field.text() for card in self.cards}
        inside = QWidget()
        inside.setObjectName("side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = tight(QVBoxLayout(inside), margins=(14, 10, 14, 10), gap=14)
        said = label(
            self.tr("Gold is settled for this dispatch. Nothing of yours was changed."),
            name="dim",
            wrap=True,
        )
        column.addWidget(said)
        self.cards = [GoldCard(each, text, speaks) for each in found]
        for card in self.cards:
            card.field.setText(self._drafts.pop(card.asked, ""))
            card.gone_to.connect(self.gone_to)
            card.answered.connect(self.answered)
            column.addWidget(card)
        column.addStretch(1)
        before = self.takeWidget()
        if before is not None:  # type: ignore[reportUnnecessaryComparison] - there is none at first
            # It may be in the midst of a key that was pressed in it.
            before.hide()
            before.deleteLater()
        self.setWidget(inside)


class GoldCard(QWidget):
    """One difference: the words, both versions, why, and an answer.

    Signals:
        gone_to: the place in the text.
        answered: the decision, and what the annotator says to it.
    """

    gone_to = Signal(int)
    answered = Signal(object, str)

    def __init__(self, shown: Difference, text: str, speaks: words.Speaks) -> None:
        """Show a difference in a text."""
        super().__init__()
        self._decision = shown.decision
        self.asked: Asked = (text, shown.decision.id, shown.replies)
        stretches = shown.decision.stretches
        start = stretches[0][0]
        said = words.words(text, stretches)
        self.place = QPushButton(self.fontMetrics().elidedText(said, _MIDDLE, _WIDE))
        self.place.setObjectName("link")
        self.place.setAutoDefault(True)
        self.place.setToolTip(said)
        self.place.setAccessibleName(said)
        self.place.clicked.connect(lambda: self.gone_to.emit(start))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("your answer"))
        self.field.setAccessibleName(self.tr("Your answer on {}").format(said))
        self.field.returnPressed.connect(self._answer)
        column = tight(QVBoxLayout(self), gap=3)
        column.addWidget(self.place)
        for line in self._lines(shown, text, speaks):
            wrapped = Wrapped()
            wrapped.setText(line)
            column.addWidget(wrapped)
        column.addWidget(self.field)

    def _lines(self, shown: Difference, text: str, speaks: words.Speaks) -> list[str]:
        decision = shown.decision
        gold = words.answer(text, decision.answer, speaks)
        lines = [
            self.tr("You: {}").format(words.answer(text, shown.mine, speaks)),
            self.tr("Gold: {} ({})").format(gold, words.ruling(decision.ruling)),
        ]
        lines += _aspects(shown, text, speaks)
        why = words.why(decision)
        lines += [self.tr("Why: {}").format(why)] if why else []
        lines += [self.tr("Your answer: {}").format(reply.text) for reply in shown.replies]
        return lines

    def _answer(self) -> None:
        """Give the answer; it stays in the field until it is kept and shown."""
        said = self.field.text().strip()
        if said:
            decision: Decision = self._decision
            self.answered.emit(decision, said)


def _aspects(shown: Difference, text: str, speaks: words.Speaks) -> list[str]:
    """Return what of the quotations differs that the answers do not show, mine first."""
    mine, gold = shown.mine, shown.decision.answer
    if shown.decision.layer is not Layer.QUOTATIONS or len(mine) != len(gold):
        return []
    return [
        f"{words.aspect(aspect)}: {_value(text, one, aspect, speaks)}"
        f" → {_value(text, other, aspect, speaks)}"
        for one, other in zip(mine, gold, strict=True)
        for aspect in (Aspect.CUE, Aspect.SOURCE)
        if value_of(one, aspect) != value_of(other, aspect)
    ]


def _value(text: str, of: Annotation, aspect: Aspect, speaks: words.Speaks) -> str:
    return words.option(text, Option(0, aspect, value_of(of, aspect), ()), speaks)


_MIDDLE = Qt.TextElideMode.ElideMiddle
_WIDE = 240
"""The room that the words of a difference have, in pixels."""
