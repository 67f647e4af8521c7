"""Card: the conflict at hand, what can be taken, and on what grounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.adjudication import words
from workbench.gui.widgets import Wrapped, label, tight
from workbench.model.clauses import Clause
from workbench.model.conflict import TAKEN, Aspect, Option
from workbench.model.decision import Case, Choice

_KEYS: Final = 9
"""How many variants have a key."""


class Card(QScrollArea):
    """What can be done with a conflict.

    Signals:
        taken: the number of a variant, from 0.
        chosen: aspects were chosen one by one.
        none_taken, ambiguous: no answer is right; the text allows several.
        sent_back: to whom.
        reworded: the grounds of the decision that stands are to be those of the fields.
    """

    taken = Signal(int)
    chosen = Signal(object)
    none_taken = Signal()
    ambiguous = Signal()
    sent_back = Signal(str)
    reworded = Signal()

    def __init__(self) -> None:
        """Have no conflict."""
        super().__init__()
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("side")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._inside)
        self._column = tight(QVBoxLayout(self._inside), margins=(16, 14, 16, 12), gap=8)
        self._case: Case | None = None
        self.variants: list[QPushButton] = []
        self.options: dict[tuple[int, Aspect], QButtonGroup] = {}
        self._offered: dict[QPushButton, Option] = {}
        self._make_parts()
        self.show_nothing()

    def _make_parts(self) -> None:
        self._count, self._what = label(name="section"), label(name="dim", wrap=True)
        self._about, self._status = Wrapped(), Wrapped()
        self._about.setObjectName("strong")
        self._status.setObjectName("dim")
        self._answers = QWidget()
        self._answers_column = tight(QVBoxLayout(self._answers), gap=6)
        self.reason, self.clause = QComboBox(), QComboBox()
        self.reason.setEditable(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.clause.setAccessibleName(self.tr("Clause of the guideline"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("in your own words"))
        self.words.setAccessibleName(self.tr("In your own words"))
        for box in (self.reason, self.clause):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        line = self.reason.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("reason, from the list or new"))
        self.reword = QPushButton(self.tr("Keep the decision for these reasons"))
        self.vague = QPushButton(self.tr("Ambiguous"))
        self.back = QPushButton(self.tr("Send back…"))
        self._menu = QMenu(self)
        self.reword.clicked.connect(self.reworded)
        self.vague.clicked.connect(self.ambiguous)
        self.back.clicked.connect(self.ask_back)
        self._why = QWidget()
        why = tight(QVBoxLayout(self._why), gap=6)
        why.addWidget(label(self.tr("WHY"), name="section"))
        for part in (self.reason, self.words, self.clause, self.reword):
            why.addWidget(part)
        row = tight(QHBoxLayout(), gap=8)
        row.addWidget(self.vague)
        row.addWidget(self.back)
        row.addStretch(1)
        why.addLayout(row)
        for part in (self._count, self._about, self._what, self._status, self._answers, self._why):
            self._column.addWidget(part)
        self._column.addStretch(1)

    # what is shown

    def show_nothing(self, said: str = "") -> None:
        """Have no conflict at hand, and say why."""
        self._case = None
        self._clear()
        self._count.setText("")
        self._about.setText(said)
        for part in (self._what, self._status, self._why):
            part.hide()

    def show_case(
        self,
        case: Case,
        text: str,
        names: Mapping[str, str],
        speaks: words.Speaks,
        *,
        place: tuple[int, int],
    ) -> None:
        """Show a case of a text; ``place`` is the how manyeth it is, from 1, of how many."""
        self._case = case
        self._clear()
        self._count.setText(self.tr("CONFLICT {} OF {}").format(*place))
        self._about.setText(words.heading(text, case.conflict))
        self._what.setText(words.kinds(case.conflict.differs))
        status = words.status(case, text, speaks, names)
        replies = [
            f"{names.get(r.annotator, r.annotator)}: {r.question.text}" for r in case.replies
        ]
        self._status.setText("\n".join([status, *replies] if status else replies))
        self._status.setVisible(bool(self._status.text()))
        for number, variant in enumerate(case.conflict.variants):
            who = ", ".join(names.get(name, name) for name in variant.annotators)
            self._offer(number, words.answer(text, variant.answer, speaks), who)
        self._offer_none()
        self._offer_aspects(case, text, names, speaks)
        self._fill_back(case, names)
        self.reword.setEnabled(case.decision is not None and not case.decision.ruling.by_rule)
        for part in (self._what, self._why):
            part.show()

    def _clear(self) -> None:
        self.variants, self.options, self._offered = [], {}, {}
        while (item := self._answers_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _offer(self, number: int, said: str, who: str) -> None:
        key = str(number + 1) if number < _KEYS else ""
        button = self._row(key, said, who)
        button.clicked.connect(lambda: self.taken.emit(number))
        self.variants.append(button)

    def _offer_none(self) -> None:
        self.none = self._row("0", self.tr("none is right"), "")
        self.none.clicked.connect(self.none_taken)

    def _row(self, key: str, said: str, who: str) -> QPushButton:
        """Add a line that is taken by its button or its key."""
        button = QPushButton(key or "·")
        button.setFixedWidth(34)
        button.setAccessibleName(f"{said}. {who}" if who else said)
        answer, by = Wrapped(), label(who, name="dim", wrap=True)
        answer.setText(said)
        box = QFrame()
        lines = tight(QVBoxLayout(), gap=1)
        lines.addWidget(answer)
        if who:
            lines.addWidget(by)
        row = tight(QHBoxLayout(box), margins=(0, 2, 0, 2), gap=10)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self._answers_column.addWidget(box)
        return button

    def _offer_aspects(
        self, case: Case, text: str, names: Mapping[str, str], speaks: words.Speaks
    ) -> None:
        """Offer what can be taken from one annotator each; nothing where only whole answers can."""
        conflict = case.conflict
        wanted = [
            (slot, each, conflict.options(each, slot))
            for slot in range(conflict.slots)
            for each in TAKEN
            if each in conflict.differs
        ]
        wanted = [row for row in wanted if len(row[2]) > 1]
        if not wanted:
            return
        self._answers_column.addWidget(label(self.tr("OR PIECE BY PIECE"), name="section"))
        for slot, each, options in wanted:
            self._offer_aspect(slot, each, [(o, words.option(text, o, speaks)) for o in options],
                               names)  # fmt: skip
        self.pieces = QPushButton(self.tr("Take these pieces"))
        self.pieces.clicked.connect(lambda: self.chosen.emit(self.choices))
        self._answers_column.addWidget(self.pieces, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_aspect(
        self,
        slot: int,
        aspect: Aspect,
        options: Sequence[tuple[Option, str]],
        names: Mapping[str, str],
    ) -> None:
        self._answers_column.addWidget(label(words.aspect(aspect), name="dim"))
        group = QButtonGroup(self._answers)
        metrics = self.fontMetrics()
        for at, (option, said) in enumerate(options):
            who = ", ".join(names.get(name, name) for name in option.annotators)
            full = f"{said} ({who})"
            button = QPushButton(metrics.elidedText(full, Qt.TextElideMode.ElideMiddle, 250))
            button.setObjectName("toggle")
            button.setToolTip(full)
            button.setAccessibleName(f"{words.aspect(aspect)}: {full}")
            button.setCheckable(True)
            button.setChecked(at == 0)
            group.addButton(button)
            self._offered[button] = option
            self._answers_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.options[slot, aspect] = group

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is chosen of each aspect that can be taken alone."""
        return tuple(
            Choice(option.aspect, option.annotators[0], option.slot)
            for button, option in self._offered.items()
            if button.isChecked()
        )

    # why

    def offer_reasons(self, reasons: Sequence[str], clauses: Sequence[Clause]) -> None:
        """Offer the reasons of the project, and the clauses of its guideline."""
        self.reason.clear()
        self.reason.addItems(["", *reasons])
        self.clause.clear()
        self.clause.addItem(self.tr("no clause of the guideline"), "")
        for clause in clauses:
            self.clause.addItem(clause.key, clause.key)

    @property
    def why(self) -> tuple[str, str, str]:
        """The reason, the words and the key of the clause."""
        clause = self.clause.currentData()
        return self.reason.currentText().strip(), self.words.text().strip(), str(clause or "")

    def forget_why(self) -> None:
        """Empty what was said of the conflict before."""
        self.reason.setCurrentIndex(0)
        self.reason.clearEditText()
        self.words.clear()
        self.clause.setCurrentIndex(0)

    def _fill_back(self, case: Case, names: Mapping[str, str]) -> None:
        self._menu.clear()
        for name in case.conflict.annotators:
            act = self._menu.addAction(names.get(name, name))
            act.triggered.connect(lambda _=False, name=name: self.sent_back.emit(name))
        self.back.setEnabled(bool(case.conflict.annotators))

    def ask_back(self) -> None:
        """Ask to whom the conflict goes back."""
        if self._case is not None:
            self._menu.popup(self.back.mapToGlobal(self.back.rect().bottomLeft()))
