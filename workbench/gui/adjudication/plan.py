"""Plan: what is settled beforehand, what to settle first, and how gold stands to each annotator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from workbench.gui.look.theme import Theme
from workbench.gui.plots.words import numbers
from workbench.gui.team.tables import Cell, Heading, Line, Table
from workbench.gui.widgets import Wrapped, label, tight
from workbench.model.decision import Rule, RuleKind

if TYPE_CHECKING:
    from workbench.agreement.summary import Headline
    from workbench.team.desk import Job, Preview, Progress


class Plan(QWidget):
    """The column at the left.

    Signals:
        rule_chosen: what is to be settled beforehand.
        settle_all_asked: it is to be settled in all dispatches.
    """

    rule_chosen = Signal(object)
    settle_all_asked = Signal()

    def __init__(self) -> None:
        """Have nothing to show yet."""
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rule = QComboBox()
        self.rule.setAccessibleName(self.tr("What is settled beforehand"))
        self.rule.addItem(self.tr("what all say"), RuleKind.UNANIMOUS)
        self.rule.addItem(self.tr("what most of three or more say"), RuleKind.MAJORITY)
        self.rule.activated.connect(self._choose)
        self.preview, self.progress = Wrapped(), Wrapped()
        self.preview.setObjectName("dim")
        self.settle_all = QPushButton(self.tr("Settle it in all dispatches"))
        self.settle_all.clicked.connect(self.settle_all_asked)
        self.work = Table(
            self.tr("Dispatches to settle"),
            Heading(self.tr("Dispatch")),
            Heading(self.tr("Open"), number=True),
        )
        self.work.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.people = Table(
            self.tr("Gold with each annotator"),
            Heading(self.tr("Annotator")),
            Heading(self.tr("Entities"), number=True),
            Heading(self.tr("Quotations"), number=True),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        column = tight(QVBoxLayout(self), margins=(14, 14, 14, 10), gap=8)
        column.addWidget(label(self.tr("SETTLED BEFOREHAND"), name="section"))
        for part in (self.rule, self.preview, self.settle_all):
            column.addWidget(part)
        column.addWidget(label(self.tr("WHAT TO SETTLE FIRST"), name="section"))
        column.addWidget(self.progress)
        column.addWidget(self.work, 3)
        column.addWidget(label(self.tr("GOLD WITH EACH ANNOTATOR, F1"), name="section"))
        column.addWidget(self.people, 1)

    def _choose(self) -> None:
        self.rule_chosen.emit(Rule(self.rule.currentData()))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.work.set_theme(theme)
        self.people.set_theme(theme)

    def show_rule(self, rule: Rule) -> None:
        """Show what is settled beforehand."""
        self.rule.setCurrentIndex(max(0, self.rule.findData(rule.kind)))

    def show_jobs(self, jobs: Sequence[Job], here: str) -> None:
        """Show the work list, with the dispatch at hand marked."""
        with QSignalBlocker(self.work.selectionModel()):
            self.work.show_lines([self._line(job) for job in jobs])
            for at, job in enumerate(jobs):
                if job.dispatch == here:
                    self.work.selectRow(at)

    def _line(self, job: Job) -> Line:
        left = QLocale().toString(job.open) if job.open else "✓"
        people = self.tr("by {} people").format(job.annotators)
        ink = "" if job.open else "good"
        return Cell(job.title, more=people), Cell(left, ink, number=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far adjudication has come."""
        said = self.tr("{} of {} dispatches are settled; open conflicts: {}; decided by you: {}.")
        figures = (progress.finished, progress.dispatches, progress.open, progress.mine)
        self.progress.setText(said.format(*map(QLocale().toString, figures)))

    def show_preview(self, preview: Preview) -> None:
        """Show what the rule would settle."""
        self.settle_all.setEnabled(bool(preview.settled))
        if not preview.settled:
            self.preview.setText(self.tr("Nothing is left that it would settle."))
            return
        said = self.tr(
            "It would settle {} conflicts and leave {} open; {} of {} dispatches would be finished."
        )
        figures = (preview.settled, preview.open, preview.finished, preview.dispatches)
        self.preview.setText(said.format(*map(QLocale().toString, figures)))

    def show_people(self, people: Mapping[str, Headline]) -> None:
        """Show gold's agreement with each annotator."""
        write = numbers().write
        self.people.show_lines(
            [
                (
                    Cell(name),
                    Cell(write(each.strict.value), number=True),
                    Cell(write(each.quotations.value), number=True),
                )
                for name, each in people.items()
            ]
        )
