"""Adjudication of a project: what an adjudicator finds, does and leaves behind."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workbench.commands import adjudicating
from workbench.commands.states import mark
from workbench.errors import EditConflictError
from workbench.model.by import By
from workbench.model.clauses import Clause, clauses
from workbench.model.compared import Compared, Kind
from workbench.model.decision import Grounds, Rule, Ruling
from workbench.model.edit import Edit
from workbench.model.state import State
from workbench.store import decisions, entering, guideline, journal
from workbench.store.project import Project
from workbench.team.desk import Desk, Job, Preview, Progress, cases_of, desk_of

if TYPE_CHECKING:
    from workbench.agreement.summary import Headline
    from workbench.team.jobs import Jobs

Tick = Callable[[int, int], None]
"""Is told how many dispatches of how many are done; what it raises ends the work."""


class Bench:
    """An adjudicator at work on gold's sets of a project; what is read is read when asked for."""

    def __init__(self, project: Project, who: str) -> None:
        """Take a project and the adjudicator's name.

        Raises ProjectError where a person bears the name of gold.
        """
        self.project = project
        self.who = who
        self.gold = decisions.gold_of(project)
        self._jobs: Jobs | None = None

    # What is settled beforehand, and what decisions are given for

    @property
    def rule(self) -> Rule:
        """What is settled beforehand."""
        return decisions.rule(self.project)

    def set_rule(self, rule: Rule) -> None:
        """Have other conflicts settled beforehand; what is decided stays."""
        decisions.set_rule(self.project, rule)
        self._jobs = None

    def reasons(self) -> list[str]:
        """Return the reasons for decisions that the project has a list of."""
        return decisions.grounds(self.project)

    def add_reason(self, reason: str) -> None:
        """Put a reason at the end of the list."""
        decisions.add_ground(self.project, reason)

    def grounds(self, reason: str = "", words: str = "", clause: str = "") -> Grounds:
        """Return grounds of the adjudicator, now, by the guideline that is in force."""
        now = entering.stamp(time.time_ns() // 1_000_000)
        version = guideline.newest(self.project).number
        return Grounds(self.who, now, reason, words, clause, version)

    # The work list

    def work(self, *, by_gain: bool = True) -> list[Job]:
        """Return the dispatches that two people have finished: what gains most first.

        Those with nothing open come last; else the order is that of import.
        """
        found = list(self._counted().jobs.values())
        if by_gain:
            found.sort(key=lambda job: (job.open == 0, -job.gain))
        return found

    def progress(self) -> Progress:
        """Return how far adjudication has come."""
        jobs = self._counted().jobs.values()
        counts = decisions.counts(self.project, self.gold)
        by_ruling = Counter[Ruling]()
        for (ruling, _), n in counts.items():
            by_ruling[Ruling(ruling)] += n
        mine = sum(
            n for (ruling, who), n in counts.items()
            if who == self.who and not Ruling(ruling).by_rule
        )  # fmt: skip
        done = sum(job.state is State.DONE and not job.open for job in jobs)
        return Progress(len(jobs), done, sum(job.open for job in jobs), by_ruling, mine)

    def next(self, after: str = "", *, by_gain: bool = True) -> str | None:
        """Return the next dispatch to decide something in, the first again after the last."""
        return self._beside(after, self.work(by_gain=by_gain))

    def previous(self, before: str = "", *, by_gain: bool = True) -> str | None:
        """Return the dispatch before one in which there is something to decide."""
        return self._beside(before, self.work(by_gain=by_gain)[::-1])

    def _beside(self, dispatch: str, jobs: Sequence[Job]) -> str | None:
        ids = [job.dispatch for job in jobs]
        at = ids.index(dispatch) + 1 if dispatch in ids else 0
        for job in [*jobs[at:], *jobs[:at]]:
            # What the list counts fast is looked at before anybody is sent there.
            if job.open and job.dispatch != dispatch and self.open(job.dispatch).next() is not None:
                return job.dispatch
        return None

    def _counted(self) -> Jobs:
        from workbench.team import jobs  # arrays are not needed to open a dispatch

        if self._jobs is None:
            self._jobs = jobs.read(self.project, self.gold, self.rule)
        else:
            self._jobs = jobs.again(self.project, self.gold, self.rule, self._jobs)
        return self._jobs

    # A dispatch

    def open(self, dispatch: str) -> Desk:
        """Read a dispatch; raise ProjectError where there is none with this id."""
        return desk_of(self.project, dispatch, self.gold, self.rule)

    def do(self, *edits: Edit) -> int:
        """Write edits as one act; return it. Raises as ``journal.record`` does."""
        with self.project.transaction():
            self.project.add_annotator(self.gold, kind="gold")
            return journal.record(self.project, *edits, who=self.who, by=By.ADJUDICATION)

    def undo(self, dispatch: str) -> Sequence[Edit]:
        """Take the last act on gold's set of a dispatch back; return the edits that did it."""
        act = journal.next_undo(self.project, dispatch, self.gold)
        if act is None:
            return ()
        return journal.undo(self.project, act, who=self.who, by=By.ADJUDICATION)

    def redo(self, dispatch: str) -> Sequence[Edit]:
        """Do the last undone act on gold's set of a dispatch again; return its edits."""
        act = journal.next_redo(self.project, dispatch, self.gold)
        if act is None:
            return ()
        return journal.redo(self.project, act, who=self.who, by=By.ADJUDICATION)

    def along(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """Return edits with the decisions that those of gold's set make; others are as they are."""
        if any(edit.annotator == self.gold for edit in edits):
            self.project.add_annotator(self.gold, kind="gold")
        return [self._with_decisions(edit) for edit in edits]

    def _with_decisions(self, edit: Edit) -> Edit:
        changes = edit.removed or edit.added
        if edit.annotator != self.gold or not changes or edit.decided or edit.undecided:
            return edit
        desk = self.open(edit.dispatch)
        after = cases_of(self.project, desk.sets, desk.gold.apply(edit))
        return adjudicating.by_hand(edit, after, self.grounds())

    def settle(self, dispatch: str) -> int | None:
        """Settle what is agreed in a dispatch; return the act, None where nothing changes.

        Where nothing is left open, gold is done.
        """
        edit = self._settling(self.open(dispatch))
        return None if edit is None else self.do(edit)

    def _settling(self, desk: Desk) -> Edit | None:
        if sum(made.state is State.DONE for made in desk.sets) < self.rule.needed:
            return None
        return adjudicating.settle(
            desk.gold, desk.pending, self.grounds(), open_left=bool(desk.open)
        )

    def finish(self, dispatch: str) -> int | None:
        """Settle what is agreed and say that gold is done; return the act, None if it was so.

        Raises EditConflictError while a conflict is open, or where nobody has finished.
        """
        desk = self.open(dispatch)
        if not any(made.state is State.DONE for made in desk.sets):
            raise EditConflictError(f"nobody has finished {dispatch}")
        if desk.open:
            raise EditConflictError(f"{len(desk.open)} conflicts of {dispatch} are open")
        if desk.pending:
            return self.settle(dispatch)
        return None if desk.gold.state is State.DONE else self.do(mark(desk.gold, State.DONE))

    # All dispatches

    def preview(self, tick: Tick | None = None, *, rule: Rule | None = None) -> Preview:
        """Return what settling all would do, by the rule or another one; nothing is written."""
        return self._all(tick, rule or self.rule, lambda _: None)

    def settle_all(self, tick: Tick | None = None) -> Preview:
        """Settle what is agreed in all dispatches, each in a transaction; return what was done.

        It never overwrites a decision of an adjudicator.
        """
        return self._all(tick, self.rule, self._settle)

    def _settle(self, desk: Desk) -> None:
        edit = self._settling(desk)
        if edit is not None:
            self.do(edit)

    def _all(self, tick: Tick | None, rule: Rule, each: Callable[[Desk], None]) -> Preview:
        found = Preview()
        finished = decisions.finished(self.project)
        ready = [d for d, names in finished.items() if len(names) >= max(rule.needed, 1)]
        for number, dispatch in enumerate(ready):
            desk = desk_of(self.project, dispatch, self.gold, rule)
            found = found.plus(len(desk.pending), len(desk.open))
            each(desk)
            if tick is not None:
                tick(number + 1, len(ready))
        return found

    # What comes of it

    def agreement(self, resamples: int = 1000) -> dict[str, Headline]:
        """Return how far each annotator agrees with gold, on what both have finished."""
        from workbench.agreement.reckoning import headline
        from workbench.model import taking
        from workbench.store import agreeing

        kinds = frozenset({Kind.PERSON, Kind.GOLD})
        columns = agreeing.columns(self.project, Compared(kinds=kinds))
        if self.gold not in columns.annotators:
            return {}
        people = [n for n in self.project.annotators() if n in columns.annotators]
        return {
            name: headline(taking.annotators(columns, (self.gold, name)), resamples=resamples)
            for name in people
        }

    def clauses(self) -> list[tuple[Clause, list[decisions.Decided]]]:
        """Return the clauses of the guideline with the decisions that point to them.

        A clause that is gone comes last, without a text.
        """
        cited = decisions.all_of(self.project, self.gold, cited=True)
        now = list(clauses(guideline.newest(self.project).text))
        known = {clause.key for clause in now}
        gone = dict.fromkeys(d.decision.grounds.clause for d in cited)
        now += [Clause(key, "", "") for key in gone if key not in known]
        by_clause: dict[str, list[decisions.Decided]] = {}
        for each in cited:
            by_clause.setdefault(each.decision.grounds.clause, []).append(each)
        return [(clause, by_clause.get(clause.key, [])) for clause in now]

    def to_look_at_again(self) -> list[decisions.Decided]:
        """Return the decisions whose clause has another text by now, or is gone."""
        texts = {
            version.number: {c.key: c.text for c in clauses(version.text)}
            for version in guideline.versions(self.project)
        }
        now = texts[max(texts)]

        def changed(each: decisions.Decided) -> bool:
            grounds = each.decision.grounds
            then = texts.get(grounds.guideline, {}).get(grounds.clause)
            return then != now.get(grounds.clause)

        return [d for d in decisions.all_of(self.project, self.gold, cited=True) if changed(d)]
