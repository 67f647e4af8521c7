"""An adjudicator at work on real project files: what is written, merged, taken back and found."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store import annotators
from tests.store.annotators import PEOPLE
from tests.store.replays import replayed
from tests.team.copies import copy, state
from workbench.commands import adjudicating, remarks, spans, states
from workbench.errors import EditConflictError, ProjectError
from workbench.model.annotation import (
    Annotation,
    Origin,
    Quotation,
    QuotationType,
    Span,
    new_id,
)
from workbench.model.by import By
from workbench.model.conflict import Aspect
from workbench.model.decision import Case, Choice, Rule, RuleKind, Ruling
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import guideline, history, journal, labels, merges
from workbench.store.checking import check
from workbench.store.project import Project
from workbench.store.rescuing import rescue
from workbench.team import jobs
from workbench.team.adjudicating import Bench
from workbench.team.allotting import Assigned, Role, Wish
from workbench.team.feedback import feedback
from workbench.team.handing_out import hand_out, hand_out_again
from workbench.team.merging import merge, undo

TEXT = "Le ministre Ana Lopes a dit lundi à Moscou que « tout va bien », selon Moscou."
MAJORITY = Rule(RuleKind.MAJORITY)


def at(words: str, label: str = "PER", *, last: bool = False) -> Span:
    start = TEXT.rindex(words) if last else TEXT.index(words)
    return Span(f"{words}{label}{last}", start, start + len(words), label)


ANNE = [at("Ana Lopes"), at("lundi", "DATE"), at("Moscou", "LOC")]
BART = [at("ministre Ana Lopes"), at("lundi", "DATE"), at("Moscou", "ORG")]


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    """A project in which Anne and Bart differ on two of three entities of d1, and agree on d2."""
    made = tmp_path / "lead.workbench"
    with Project.create(made, scheme) as project:
        for name in ("d1", "d2", "d3"):
            project.add(Dispatch(name, f"{TEXT} {name}"))
        annotators.annotate(project, "d1", "anne", ANNE)
        annotators.annotate(project, "d1", "bart", BART)
        for who in ("anne", "bart"):
            annotators.annotate(project, "d2", who, ANNE)
        annotators.annotate(project, "d3", "anne", ANNE)
    return made


def is_whole(project: Project) -> None:
    assert list(check(project)) == []
    for of in project.set_ids():
        assert replayed(project, *of) == project.annotation_set(*of)


def decide(bench: Bench, dispatch: str, which: int = 0) -> None:
    while (case := bench.open(dispatch).next()) is not None:
        desk = bench.open(dispatch)
        bench.do(adjudicating.take(desk.gold, case, case.conflict.variants[which], bench.grounds()))


def test_what_is_agreed_is_settled_and_dispatches_without_conflict_are_finished(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        before = project.rows("SELECT count(*) FROM acts")
        found = bench.preview()
        assert (found.dispatches, found.settled, found.open, found.finished) == (2, 4, 2, 1)
        assert project.rows("SELECT count(*) FROM acts") == before
        assert bench.settle_all() == found
        assert project.annotation_set("d2", "gold").state is State.DONE
        assert project.annotation_set("d1", "gold").state is State.STARTED
        assert project.annotators(kind="gold") == ["gold"]
        after = project.rows("SELECT count(*) FROM acts")
        again = bench.settle_all()
        assert (again.settled, again.open) == (0, 2)
        assert project.rows("SELECT count(*) FROM acts") == after
        (by,) = project.rows("SELECT DISTINCT by, who FROM acts WHERE who = 'lea'")
        assert by == ("adjudication", "lea")
        is_whole(project)


def test_a_conflict_is_decided_taken_back_and_decided_again(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        case = bench.open("d1").next()
        assert case is not None
        grounds = bench.grounds("boundaries", "the title stays out", "PER")
        bench.do(adjudicating.take(bench.open("d1").gold, case, case.conflict.variants[1], grounds))
        (decision,) = bench.open("d1").gold.decisions.values()
        assert decision.grounds == grounds
        assert [TEXT[s.start : s.end] for s in bench.open("d1").gold.spans] == ["Ana Lopes"]
        bench.undo("d1")
        assert not bench.open("d1").gold.decisions
        assert not bench.open("d1").gold.annotations
        bench.redo("d1")
        assert list(bench.open("d1").gold.decisions.values()) == [decision]
        is_whole(project)


def test_every_kind_of_decision_survives_the_file(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        first, second = (c for c in bench.open("d1").cases if not c.conflict.agreed)
        gold = bench.open("d1").gold
        bench.do(adjudicating.none_is_right(gold, first, bench.grounds()))
        bench.do(adjudicating.ambiguous(bench.open("d1").gold, second, bench.grounds()))
        assert bench.open("d1").next() is None
        bench.finish("d1")
        before = bench.open("d1").gold
        assert before.state is State.DONE
        is_whole(project)
    with Project.open(path) as project:
        assert Bench(project, "lea").open("d1").gold == before
    new = tmp_path / "rescued.workbench"
    rescue(path, new)
    with Project.open(new) as project:
        assert project.annotation_set("d1", "gold") == before
        is_whole(project)


def test_a_dispatch_is_not_finished_while_a_conflict_is_open(path: Path) -> None:
    with Project.open(path) as project, pytest.raises(EditConflictError, match="2 conflicts"):
        Bench(project, "lea").finish("d1")


def test_what_is_sent_back_waits_for_its_annotator_and_is_one_act(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        desk = bench.open("d1")
        case = desk.next()
        assert case is not None
        before = [project.annotation_set("d1", who) for who in ("anne", "bart", "gold")]
        theirs = desk.set_of("bart")
        grounds = bench.grounds(words="is the title part of it?")
        bench.do(*adjudicating.send_back(desk.gold, case, theirs, grounds))
        bart = project.annotation_set("d1", "bart")
        assert bart.state is State.STARTED
        (question,) = bart.questions.values()
        assert bart.annotations[question.annotation].start == case.conflict.start
        waiting = next(c for c in bench.open("d1").cases if c.waits_for)
        assert waiting.waits_for == "bart"
        is_whole(project)
        bench.undo("d1")
        assert [project.annotation_set("d1", who) for who in ("anne", "bart", "gold")] == before
        bench.redo("d1")
        journal.record(project, states.mark(project.annotation_set("d1", "bart"), State.DONE))
        case = bench.open("d1").next()
        assert case is not None
        assert case.decisions[0].ruling is Ruling.SENT_BACK


def test_later_work_opens_only_what_it_changes(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        decide(bench, "d1")
        bench.finish("d1")
        carla = [at("Ana Lopes"), at("lundi", "DATE"), at("Moscou", "MISC")]
        annotators.annotate(project, "d1", "carla", carla)
        desk = bench.open("d1")
        assert [TEXT[c.conflict.start : c.conflict.end] for c in desk.open] == ["Moscou"]
        assert desk.open[0].reopened
        bench.settle("d1")
        assert bench.open("d1").gold.state is State.STARTED
        assert len(bench.open("d1").gold.decisions) == 3


def test_the_canvas_edits_gold_and_decides_in_one_act(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        session = Session(project, bench.gold)
        session.who, session.by, session.along = bench.who, By.ADJUDICATION, bench.along
        span = Span("s", 0, 2, "MISC", origin=Origin.SUGGESTION)
        project.add_suggestions("d1", "rules 1", [Suggestion(span, "rules 1", "names", 0.9)])
        session.open("d1")
        assert session.suggestions == ()
        before = session.annotations
        session.do(spans.add(session.annotations, *at("Ana Lopes").parts[0], "PER"))
        (made,) = set(session.annotations.decisions) - set(before.decisions)
        assert session.annotations.decisions[made].ruling is Ruling.DECIDED
        assert session.annotations == project.annotation_set("d1", "gold")
        span = next(s for s in session.annotations.spans if s.label == "PER")
        session.do(spans.resize(session.annotations, span, span.start, span.end - 6))
        session.do(spans.delete(session.annotations, session.annotations.spans[0]))
        is_whole(project)
        for _ in range(3):
            session.undo()
        assert session.annotations == before
        assert project.rows("SELECT DISTINCT who FROM acts WHERE verb = 'resize'") == [("lea",)]


def test_a_note_on_gold_decides_nothing_anew(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        gold = bench.open("d2").gold
        (edit,) = bench.along([spans.annotate(gold, gold.spans[0], "sure")])
        assert not edit.decided


def test_aspects_of_a_quotation_are_taken_from_several(path: Path) -> None:
    mine = Quotation("q", QuotationType.DIRECT, ((50, 60),), ((20, 25),), speaker="ana")
    theirs = Quotation("q", QuotationType.MIXED, ((51, 60),), ((20, 25),), speaker="ana")
    with Project.open(path) as project:
        both: dict[str, Annotation] = {"anne": mine, "bart": theirs}
        for who, each in both.items():
            edit = adjudicating.edit("add", project.annotation_set("d1", who), added=[each],
                                     registered=[Speaker("ana", "Ana Lopes")])  # fmt: skip
            journal.record(project, edit)
            journal.record(project, states.mark(project.annotation_set("d1", who), State.DONE))
        bench = Bench(project, "lea")
        desk = bench.open("d1")
        case = next(c for c in desk.cases if c.conflict.slots)
        choices = [Choice(Aspect.CONTENT, "anne"), Choice(Aspect.TYPE, "bart")]
        bench.do(adjudicating.take_aspects(desk.gold, case, choices, bench.grounds()))
        (quotation,) = bench.open("d1").gold.quotations
        assert (quotation.type, quotation.content) == (QuotationType.MIXED, ((50, 60),))
        is_whole(project)


def _work(path: Path, name: str, act: Callable[[Bench, Case], None]) -> Path:
    made = copy(path, name)
    with Project.open(made) as project:
        bench = Bench(project, name)
        case = bench.open("d1").next()
        assert case is not None
        act(bench, case)
    return made


def _take(which: int) -> Callable[[Bench, Case], None]:
    def act(bench: Bench, case: Case) -> None:
        gold = bench.open("d1").gold
        bench.do(adjudicating.take(gold, case, case.conflict.variants[which], bench.grounds()))

    return act


def _merged(path: Path, name: str, *files: Path) -> Path:
    made = copy(path, name)
    with Project.open(made) as project:
        for file in files:
            merge(project, [file], "lead")
        is_whole(project)
    return made


def test_the_same_decision_of_two_adjudicators_stands_once(path: Path) -> None:
    files = [_work(path, name, _take(0)) for name in ("lea", "max")]
    made = [_merged(path, "there", *files), _merged(path, "back", *files[::-1])]
    assert state(made[0]) == state(made[1])
    with Project.open(made[0]) as project:
        gold = project.annotation_set("d1", "gold")
        assert len(gold.annotations) == len(gold.decisions) == 1
        assert not merges.aside(project)


def test_of_two_decisions_on_one_conflict_the_later_is_set_aside(path: Path) -> None:
    files = [_work(path, "lea", _take(0)), _work(path, "max", _take(1))]
    made = [_merged(path, "there", *files), _merged(path, "back", *files[::-1])]
    assert state(made[0]) == state(made[1])
    with Project.open(made[0]) as project:
        gold = project.annotation_set("d1", "gold")
        assert [d.grounds.who for d in gold.decisions.values()] == ["lea"]
        assert len(gold.annotations) == 1
        assert [each.who for each in merges.aside(project)] == ["max"]


def test_decisions_on_different_conflicts_come_together(path: Path) -> None:
    def second(bench: Bench, _: Case) -> None:
        last = bench.open("d1").open[-1]
        _take(0)(bench, last)

    files = [_work(path, "lea", _take(0)), _work(path, "max", second)]
    made = [_merged(path, "there", *files), _merged(path, "back", *files[::-1])]
    assert state(made[0]) == state(made[1])
    with Project.open(made[0]) as project:
        bench = Bench(project, "lea")
        assert bench.open("d1").next() is None
        (act, *_) = [m.act for m in merges.merges(project)]
        undo(project, act, "lead")
        is_whole(project)
        assert len(bench.open("d1").open) == 1


def test_settled_twice_in_two_copies_it_is_settled_once(path: Path) -> None:
    def all_of(bench: Bench, _: Case) -> None:
        bench.settle_all()

    files = [_work(path, name, all_of) for name in ("lea", "max")]
    with Project.open(_merged(path, "there", *files)) as project:
        assert not merges.aside(project)
        assert len(project.annotation_set("d2", "gold").annotations) == 3


def test_gold_can_be_seen_as_it_was_and_restored(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        before = bench.open("d1").gold
        step, *_ = history.steps(project, "d1", "gold")
        decide(bench, "d1")
        assert history.as_of(project, "d1", "gold", step.clock) == before


def test_a_renamed_label_opens_nothing(path: Path, scheme: Scheme) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        decide(bench, "d1")
        kept = [x for x in scheme.labels if x.label != "LOC"]
        fewer = type(scheme)(scheme.name, "2", tuple(kept), scheme.quotation_types)
        labels.change(project, fewer, {"LOC": "MISC"})
        is_whole(project)
        assert not bench.open("d1").open
        assert not bench.open("d2").open


def test_the_work_list_has_what_gains_most_first(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        first, second = bench.work()
        assert (first.dispatch, first.open, first.conflicts) == ("d1", 2, 2)
        assert (second.dispatch, second.open) == ("d2", 0)
        assert first.gain == pytest.approx(2.0)
        assert bench.next() == "d1"
        assert bench.next("d1") is None
        bench.settle_all()
        decide(bench, "d1")
        assert bench.work()[0].open == 0
        assert bench.next() is None
        bench.finish("d1")
        found = bench.progress()
        assert (found.dispatches, found.finished, found.open, found.mine) == (2, 2, 0, 2)
        assert found.by_ruling == {Ruling.UNANIMOUS: 4, Ruling.DECIDED: 2}


@pytest.mark.parametrize("seed", range(6))
def test_what_is_counted_fast_is_what_the_desks_hold(
    tmp_path: Path, scheme: Scheme, seed: int
) -> None:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        dice, bench = random.Random(seed), Bench(project, "lea")
        _fill(project, dice)
        for number in range(3):
            _compare(Bench(project, "lea"))
            _compare(bench)
            for dispatch in [job.dispatch for job in bench.work()]:
                case = bench.open(dispatch).next()
                if case is not None and dice.random() < 0.5:
                    gold = bench.open(dispatch).gold
                    variant = dice.choice(case.conflict.variants)
                    bench.do(adjudicating.take(gold, case, variant, bench.grounds()))
            if number == 1:
                bench.settle_all()


def _fill(project: Project, dice: random.Random) -> None:
    for speaker in annotators.SPEAKERS:
        journal.record(project, Edit("register", "", "anne", registered=(speaker,)))
    for number in range(6):
        project.add(Dispatch(f"d{number}", f"{number} " + "a b " * 60))
        shared = annotators.found(dice)
        for who in PEOPLE:
            kept = [replace(a, id=new_id()) for a in shared if dice.random() < 0.8]
            made = [*kept, *annotators.found(dice)[:2]]
            finished = State.DONE if dice.random() < 0.8 else State.STARTED
            annotators.annotate(project, f"d{number}", who, made, finished)


def _compare(bench: Bench) -> None:
    counted = {job.dispatch: job for job in bench.work(by_gain=False)}
    words = jobs.read(bench.project, bench.gold, bench.rule).words
    for dispatch in bench.project.dispatch_ids():
        job = jobs.job_of(bench.open(dispatch), words)
        there = counted.get(dispatch)
        assert (job is None) == (there is None)
        if job is not None and there is not None:
            assert (job.open, job.conflicts) == (there.open, there.conflicts), dispatch
            assert job.gain == pytest.approx(there.gain)


def test_an_annotator_reads_where_gold_differs_and_answers(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        assert feedback(project, "bart") == []
        while (case := bench.open("d1").next()) is not None:
            variant = case.conflict.variant_of("anne")
            assert variant is not None
            grounds = bench.grounds(words="no title")
            bench.do(adjudicating.take(bench.open("d1").gold, case, variant, grounds))
        bench.finish("d1")
        (told,) = feedback(project, "bart")
        assert [d.decision.grounds.words for d in told.differences] == ["no title"] * 2
        assert feedback(project, "anne") == []
        mine = project.annotation_set("d1", "bart")
        decision = told.differences[0].decision
        journal.record(project, adjudicating.answer(mine, decision, "it is part of the name"))
        (told,) = feedback(project, "bart")
        assert [q.text for q in told.differences[0].replies] == ["it is part of the name"]
        case = next(c for c in bench.open("d1").cases if c.replies)
        assert case.replies[0].annotator == "bart"
        assert not case.open
        (question,) = project.annotation_set("d1", "bart").questions.values()
        journal.record(
            project, remarks.settle(project.annotation_set("d1", "bart"), question), who="lea"
        )
        assert not [c for c in bench.open("d1").cases if c.replies]


def test_gold_is_compared_with_each_annotator(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        assert bench.agreement(resamples=10) == {}
        bench.settle_all()
        while (case := bench.open("d1").next()) is not None:
            variant = case.conflict.variant_of("anne")
            assert variant is not None
            bench.do(adjudicating.take(bench.open("d1").gold, case, variant, bench.grounds()))
        bench.finish("d1")
        found = bench.agreement(resamples=10)
        assert found["anne"].strict.value == 1
        assert found["bart"].strict.value == pytest.approx(4 / 6)


def test_a_clause_shows_its_cases_and_a_changed_one_what_to_look_at_again(path: Path) -> None:
    with Project.open(path) as project:
        guideline.write(project, "# Guide\n\n## PER\n\n- A name: no title before it\n- Nicknames\n")
        bench = Bench(project, "lea")
        key = "PER › A name: no title before it"
        first = bench.open("d1").next()
        assert first is not None
        gold = bench.open("d1").gold
        grounds = bench.grounds(clause=key)
        bench.do(adjudicating.take(gold, first, first.conflict.variants[0], grounds))
        found = {clause.key: decided for clause, decided in bench.clauses()}
        assert [d.dispatch for d in found[key]] == ["d1"]
        assert found["PER › Nicknames"] == []
        assert bench.to_look_at_again() == []
        guideline.write(project, "# Guide\n\n## PER\n\n- A name and its title\n- Nicknames\n")
        assert [d.dispatch for d in bench.to_look_at_again()] == ["d1"]
        case = next(c for c in bench.open("d1").cases if c.decision)
        again = bench.grounds(clause="PER › A name and its title")
        bench.do(adjudicating.reword(bench.open("d1").gold, case, again))
        assert bench.to_look_at_again() == []
        is_whole(project)


def test_rule_and_reasons_are_kept_in_the_project(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        assert bench.rule == Rule()
        bench.set_rule(MAJORITY)
        bench.add_reason("irony")
        assert bench.reasons()[-1] == "irony"
    with Project.open(path) as project:
        assert Bench(project, "max").rule == MAJORITY
        assert Bench(project, "max").reasons()[-1] == "irony"


def test_names_can_be_hidden_and_stay_the_same_in_a_dispatch(path: Path) -> None:
    with Project.open(path) as project:
        desk = Bench(project, "lea").open("d1")
        assert desk.names() == {"anne": "anne", "bart": "bart"}
        hidden = desk.names(hidden=True)
        assert sorted(hidden.values()) == ["A", "B"]
        assert hidden == Bench(project, "lea").open("d1").names(hidden=True)


def test_a_person_who_is_called_gold_keeps_adjudication_away(path: Path) -> None:
    with Project.open(path) as project:
        project.add_annotator("gold")
        with pytest.raises(ProjectError, match="another name"):
            Bench(project, "lea")


def test_gold_of_another_name_is_taken_up(path: Path) -> None:
    with Project.open(path) as project:
        project.add_annotator("reference", kind="gold")
        assert Bench(project, "lea").gold == "reference"


def test_people_are_named_in_the_order_of_their_names(path: Path) -> None:
    shutil.copy(path, path.with_name("again.workbench"))
    assert tuple(sorted(PEOPLE)) == PEOPLE
    with Project.open(path) as project:
        assert [s.annotator for s in Bench(project, "lea").open("d1").sets] == ["anne", "bart"]


def test_decisions_come_out_of_a_file_that_has_lost_its_journal(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        decide(bench, "d1")
        before = bench.open("d1").gold
        project.connection.execute("PRAGMA foreign_keys = OFF")
        project.connection.execute("DELETE FROM journal")
        project.connection.execute("DELETE FROM acts")
    new = tmp_path / "rescued.workbench"
    rescue(path, new)
    with Project.open(new) as project:
        assert project.annotation_set("d1", "gold") == before
        is_whole(project)


def test_a_decision_that_was_changed_by_another_program_is_found(path: Path) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        bench.settle_all()
        project.connection.execute("UPDATE decisions SET who = 'nobody' WHERE dispatch = 'd2'")
        (finding,) = check(project)
        assert (finding.dispatch, finding.annotator) == ("d2", "gold")


def test_a_file_that_is_handed_out_again_brings_what_gold_says_and_an_answer_back(
    path: Path,
) -> None:
    with Project.open(path) as project:
        bench = Bench(project, "lea")
        given = {"bart": (Assigned("d1", Role.OWN), Assigned("d3", Role.OWN))}
        (first,) = hand_out(project, given, Wish(("bart",)), path.parent, "lea")
        first.unlink()
        bench.settle_all()
        decide(bench, "d1")
        bench.finish("d1")
        again = hand_out_again(project, "bart", path.parent, "lea")
    with Project.open(again) as theirs:
        is_whole(theirs)
        (told,) = feedback(theirs, "bart")
        mine = theirs.annotation_set("d1", "bart")
        decision = told.differences[0].decision
        journal.record(theirs, adjudicating.answer(mine, decision, "it is part of it"), who="bart")
        assert theirs.annotators() == ["bart"]
    with Project.open(path) as project:
        report = merge(project, [again], "lea")
        assert not report.aside
        assert [c.replies[0].annotator for c in bench_cases(project) if c.replies] == ["bart"]
        is_whole(project)


def bench_cases(project: Project) -> tuple[Case, ...]:
    """Return the cases of d1."""
    return Bench(project, "lea").open("d1").cases


def test_nothing_is_finished_that_nobody_has_finished(path: Path) -> None:
    with Project.open(path) as project:
        project.add(Dispatch("d4", "Rien."))
        with pytest.raises(EditConflictError, match="nobody"):
            Bench(project, "lea").finish("d4")
