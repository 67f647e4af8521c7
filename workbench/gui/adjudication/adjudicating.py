"""Adjudicating: a view of the window in which conflicts are decided, one dispatch at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal

from workbench.commands import adjudicating
from workbench.errors import WorkbenchError
from workbench.gui.adjudication.beside import Found, counted, found, settled
from workbench.gui.adjudication.tracks import shown
from workbench.gui.adjudication.view import AdjudicationView
from workbench.gui.agreement.reckoner import Reckoner
from workbench.gui.agreement.shown_case import ShownCase
from workbench.gui.wrong import worded
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.model.clauses import clauses
from workbench.model.conflict import Aspect
from workbench.model.decision import Case, Choice, Grounds, Rule
from workbench.model.edit import Edit
from workbench.session import Session
from workbench.store import guideline
from workbench.team.adjudicating import Bench

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from workbench.gui.look.theme import Theme
    from workbench.team.desk import Desk, Job, Preview, Progress

Make = Callable[[AnnotationSet, Case, Grounds], "Edit | tuple[Edit, ...]"]
"""Returns the edits of a decision on a case of gold's set."""
_QUIET: Final = 2000
"""Milliseconds without a decision after which the work list is counted anew."""


class Adjudicating(QObject):
    """Decides conflicts of gold's set; what takes long is found beside the window.

    Signals:
        gold_asked: the session on gold's set, and the place in its text, to edit it by hand.
        written: gold has changed: other views read it again.
        entered: the view is shown.
    """

    gold_asked = Signal(object, int)
    written = Signal()
    entered = Signal()

    def __init__(self, parent: QObject) -> None:
        """Make a view without a project."""
        super().__init__(parent)
        self.view = AdjudicationView()
        self.finder, self.settler = Reckoner(self, pause=0), Reckoner(self, pause=0)
        self.counter = Reckoner(self, pause=_QUIET)
        self.bench: Bench | None = None
        self.desk: Desk | None = None
        self._jobs: Sequence[Job] = ()
        self._cases: tuple[Case, ...] = ()
        self._at = -1
        self._names: dict[str, str] = {}
        self._seen = False
        self._connect()

    def _connect(self) -> None:
        view, card = self.view, self.view.card
        view.plan.work.entered.connect(self._open_job)
        selection = view.plan.work.selectionModel()
        selection.currentRowChanged.connect(self._follow_work)
        view.cases.selectionModel().currentRowChanged.connect(self._follow_cases)
        view.cases.entered.connect(self._enter)
        view.moved.connect(self.move)
        view.by_hand.connect(self.edit)
        view.settle_asked.connect(partial(self._attempt, self._settle))
        view.finish_asked.connect(partial(self._attempt, self._finish))
        view.undo_asked.connect(self.undo)
        view.hidden.connect(self._show_again)
        view.plan.rule_chosen.connect(self._choose_rule)
        view.plan.settle_all_asked.connect(self.settle_all)
        card.taken.connect(self.take)
        card.chosen.connect(self.take_pieces)
        card.none_taken.connect(partial(self._decide, adjudicating.none_is_right))
        card.ambiguous.connect(partial(self._decide, adjudicating.ambiguous))
        card.reworded.connect(partial(self._decide, adjudicating.reword))
        card.sent_back.connect(self.send_back)
        for each in (self.finder, self.settler):
            each.progressed.connect(view.show_progress)
            each.failed.connect(self._fail)
            each.ended.connect(view.show_idle)
            view.cancelled.connect(each.cancel)
        self.finder.reckoned.connect(self._take_found)
        self.counter.reckoned.connect(self._take_counted)
        self.settler.reckoned.connect(self._take_settled)

    # a view of the window

    def take_up(self, session: Session | None) -> None:
        """Serve a session; one on gold's set is this view's own, whose adjudicator goes on."""
        self._stop()
        project = session.project if session is not None else None
        if self.bench is not None and self.bench.project is not project:
            # What is being settled goes on while the window shows something else of its project.
            self.settler.cancel()
            self.desk, self._jobs = None, ()
        if session is None:
            self.bench = None
            self._show_desk()
            return
        self.bench = Bench(session.project, session.who)
        if self._seen:
            self.enter()

    def enter(self) -> None:
        """Show what is there now."""
        self._seen = True
        bench = self.bench
        if bench is None:
            return
        text = guideline.newest(bench.project).text
        self.view.card.offer_reasons(bench.reasons(), clauses(text))
        self.view.plan.show_rule(bench.rule)
        self._find()
        self._reopen()
        self.view.cases.setFocus()
        self.entered.emit()

    def leave(self) -> None:
        """Look no further: the window is for annotating."""
        self._seen = False
        self._stop()

    def _stop(self) -> None:
        for each in (self.finder, self.counter):
            each.cancel()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.set_theme(theme)

    # what is found beside the window

    def _find(self) -> None:
        if self.bench is not None:
            path, who = self.bench.project.path, self.bench.who
            self.finder.ask(partial(found, path, who))

    def _take_found(self, what: Found) -> None:
        jobs, progress, preview, people = what
        self._take_counted((jobs, progress))
        self.view.plan.show_preview(preview)
        self.view.plan.show_people(people)
        if self.desk is None and jobs:
            self.open(jobs[0].dispatch)

    def _take_counted(self, what: tuple[list[Job], Progress]) -> None:
        self._jobs, progress = what
        self._show_jobs()
        self.view.plan.show_progress(progress)

    def _count(self) -> None:
        """Count the dispatch at hand anew at once, and all of them when nothing is decided."""
        desk = self.desk
        if desk is not None and self.bench is not None:
            left, here = len(desk.open), desk.dispatch.id
            self._jobs = [
                replace(job, open=left, state=desk.gold.state) if job.dispatch == here else job
                for job in self._jobs
            ]
            self._show_jobs()
            self.counter.ask(partial(counted, self.bench.project.path, self.bench.who))

    def _show_jobs(self) -> None:
        self.view.plan.show_jobs(self._jobs, self.desk.dispatch.id if self.desk else "")

    def _choose_rule(self, rule: Rule) -> None:
        if self.bench is not None and rule != self.bench.rule:
            self.bench.set_rule(rule)
            self._reopen()
            self._find()

    def settle_all(self) -> None:
        """Put what is agreed into gold, in all dispatches."""
        if self.bench is not None:
            self.settler.ask(partial(settled, self.bench.project.path, self.bench.who))

    def _take_settled(self, preview: Preview) -> None:
        said = self.tr("Settled: {}. Decisions that were made stay as they are.")
        self._tell(said.format(QLocale().toString(preview.settled)))
        self.written.emit()
        self._reopen()
        self._find()

    def _fail(self, why: str) -> None:
        self._tell(worded(why))

    # a dispatch

    def open(self, dispatch: str) -> None:
        """Show a dispatch and its first open conflict."""
        if self.bench is None:
            return
        try:
            self.desk = self.bench.open(dispatch)
        except WorkbenchError as error:
            self.desk = None
            self._tell(worded(str(error)))
        self._at = -1
        self._tell("")
        self._show_desk()
        self._go_to(self.desk.next() if self.desk else None)

    def _reopen(self, case: Case | None = None) -> None:
        """Read the dispatch again, and go to the place of a case, or stay."""
        if self.bench is None or self.desk is None:
            return
        at = self._at
        self.desk = self.bench.open(self.desk.dispatch.id)
        self._show_desk()
        following = self.desk.next(case) if case is not None else None
        if following is not None:
            self._go_to(following)
        elif self._cases:
            self._select(min(max(at, 0), len(self._cases) - 1))

    def _open_job(self, at: int) -> None:
        self._follow_work_to(at)
        self.view.cases.setFocus()

    def _follow_work(self, now: QModelIndex) -> None:
        self._follow_work_to(now.row())

    def _follow_work_to(self, at: int) -> None:
        here = self.desk.dispatch.id if self.desk else ""
        if 0 <= at < len(self._jobs) and self._jobs[at].dispatch != here:
            self.open(self._jobs[at].dispatch)

    def _show_again(self) -> None:
        at = self._at
        self._show_desk()
        if self._cases:
            self._select(max(at, 0))

    def _show_desk(self) -> None:
        view, desk = self.view, self.desk
        if desk is None or self.bench is None:
            self._cases, self._names = (), {}
            view.title.setText("")
            view.cases.show_cases((), {})
            view.card.show_nothing(self.tr("No dispatch was finished by two people yet."))
            return
        self._cases = desk.disputed
        self._names = desk.names(hidden=view.hide_names.isChecked())
        view.title.setText(desk.dispatch.title)
        gold = self.tr("gold")
        rows = [shown(desk, case, self._names, gold) for case in self._cases]
        scheme = self.bench.project.scheme
        colours = {each.label: each.colour for each in (*scheme.labels, *scheme.quotation_types)}
        view.cases.show_cases(rows, colours)
        if not rows:
            view.card.show_nothing(self.tr("All agree on this dispatch."))

    def _select(self, at: int) -> None:
        cases = self.view.cases
        cases.setCurrentIndex(cases.cases.index(at, 0))
        self._show_case(at)

    def _follow_cases(self, now: QModelIndex) -> None:
        if now.row() != self._at:
            self._show_case(now.row())

    def _show_case(self, at: int) -> None:
        if self.desk is None or self.bench is None or not 0 <= at < len(self._cases):
            return
        if at != self._at:
            self.view.card.forget_why()
        self._at = at
        names = {speaker.id: speaker.name for speaker in self.bench.project.speakers()}
        self.view.card.show_case(
            self._cases[at], self.desk.dispatch.text, self._names,
            lambda speaker: names.get(speaker or "", ""), place=(at + 1, len(self._cases)),
        )  # fmt: skip

    @property
    def case(self) -> Case | None:
        """The case at hand."""
        return self._cases[self._at] if 0 <= self._at < len(self._cases) else None

    def _go_to(self, case: Case | None) -> None:
        if case is not None and case in self._cases:
            self._select(self._cases.index(case))
        elif self._cases:
            self._select(0)

    def move(self, by: int) -> None:
        """Go to the next open conflict or the one before; past the last, to the next dispatch."""
        if self.desk is None or self.bench is None:
            return
        case = self.desk.next(self.case) if by > 0 else self.desk.previous(self.case)
        if case is not None:
            self._go_to(case)
            return
        self._go_on(by)

    def _go_on(self, by: int) -> None:
        """Go to the next dispatch of the list with something open, round its end."""
        here = self.desk.dispatch.id if self.desk else ""
        jobs = self._jobs[::by]
        at = next((i for i, job in enumerate(jobs) if job.dispatch == here), -1)
        beside = (job for job in (*jobs[at + 1 :], *jobs[: max(at, 0)]) if job.open)
        job = next(beside, None)
        if job is None:
            self._tell(self.tr("Nothing is left to decide."))
        else:
            self.open(job.dispatch)
            self._show_jobs()

    # what is decided

    def take(self, number: int) -> None:
        """Take a variant by its number, from 0."""
        case = self.case
        if case is not None and number < len(case.conflict.variants):
            variant = case.conflict.variants[number]
            self._decide(lambda gold, at, why: adjudicating.take(gold, at, variant, why))

    def take_pieces(self, choices: Sequence[Choice]) -> None:
        """Take each aspect that was chosen from its annotator, the content first."""
        case = self.case
        if case is None or not choices:
            return
        base = choices[0].annotator
        have = {(choice.slot, choice.aspect) for choice in choices}
        whole = [
            Choice(Aspect.CONTENT, base, slot)
            for slot in range(case.conflict.slots)
            if (slot, Aspect.CONTENT) not in have
        ]
        taken = (*whole, *choices)
        self._decide(lambda gold, at, why: adjudicating.take_aspects(gold, at, taken, why))

    def send_back(self, name: str) -> None:
        """Ask an annotator to look again, with the words of the card as a note."""
        desk = self.desk
        if desk is None:
            return
        if not self.view.card.why[1]:
            self._tell(self.tr("Write a note in your own words first: it goes back with it."))
            self.view.card.words.setFocus()
            return
        theirs = desk.set_of(name)
        self._decide(lambda gold, at, why: adjudicating.send_back(gold, at, theirs, why))

    def _decide(self, make: Make) -> None:
        """Write a decision on the case at hand, and go to the next one."""
        case = self.case
        if self.bench is not None and self.desk is not None and case is not None:
            self._attempt(partial(self._write, self.bench, self.desk, case, make))

    def _write(self, bench: Bench, desk: Desk, case: Case, make: Make) -> None:
        made = make(desk.gold, case, self._grounds(bench))
        bench.do(*((made,) if isinstance(made, Edit) else made))
        self._tell("")
        self.view.card.forget_why()
        self._changed(case)

    def _grounds(self, bench: Bench) -> Grounds:
        reason, words, clause = self.view.card.why
        if reason and reason not in bench.reasons():
            bench.add_reason(reason)
            text = guideline.newest(bench.project).text
            self.view.card.offer_reasons(bench.reasons(), clauses(text))
        return bench.grounds(reason, words, clause)

    def _changed(self, case: Case | None = None) -> None:
        self._reopen(case)
        self.written.emit()
        self._count()
        self.view.cases.setFocus()

    def _settle(self) -> None:
        if self.bench is None or self.desk is None:
            return
        act = self.bench.settle(self.desk.dispatch.id)
        said = self.tr("Nothing here is left to settle by the rule.")
        self._tell("" if act is not None else said)
        self._changed()

    def _finish(self) -> None:
        if self.bench is None or self.desk is None:
            return
        self.bench.finish(self.desk.dispatch.id)
        self._changed()
        self._go_on(1)

    def undo(self) -> None:
        """Take the last act on this dispatch's gold back."""
        self._attempt(partial(self._turn, "undo"))

    def redo(self) -> None:
        """Do the last undone act on this dispatch's gold again."""
        self._attempt(partial(self._turn, "redo"))

    def _turn(self, way: str) -> None:
        if self.bench is None or self.desk is None:
            return
        dispatch = self.desk.dispatch.id
        edits = self.bench.undo(dispatch) if way == "undo" else self.bench.redo(dispatch)
        if edits:
            self._tell("")
            self._changed()
        else:
            self._tell(self.tr("There is nothing to take back here."))

    def _attempt(self, act: Callable[[], object]) -> None:
        try:
            act()
        except WorkbenchError as error:
            self._tell(worded(str(error)))

    def _tell(self, said: str) -> None:
        self.view.said.setText(said)
        self.view.said.setVisible(bool(said))

    # by hand

    def _enter(self, case: ShownCase) -> None:
        del case
        self.edit()

    def edit(self) -> None:
        """Edit gold by hand, with all keys of the text, from the conflict at hand on."""
        bench, desk = self.bench, self.desk
        if bench is None or desk is None:
            return
        session = Session(bench.project, bench.gold)
        session.who, session.by, session.along = bench.who, By.ADJUDICATION, bench.along
        session.open(desk.dispatch.id)
        place = self.case.conflict.start if self.case else 0
        self.gold_asked.emit(session, place)
