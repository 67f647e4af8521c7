"""Where annotations meet across annotators, and what stays decided when work goes on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import LENGTH, quotations, spans
from workbench.agreement.conflicts import cases, conflicts
from workbench.agreement.settling import outcome, settle
from workbench.commands import adjudicating
from workbench.commands.restoring import restore
from workbench.model.annotation import Annotation, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.conflict import TAKEN, Aspect, Conflict, overlap
from workbench.model.decision import Case, Choice, Grounds, Rule, RuleKind, Ruling
from workbench.model.edit import Edit
from workbench.model.layer import Layer
from workbench.model.plain import from_edit, to_decision, to_edit
from workbench.model.state import State
from workbench.store.replaying import Replay

WHO = Grounds("lea", "2026-03-01T08:00:00.000Z")
MAJORITY = Rule(RuleKind.MAJORITY)
NAMES = ("anne", "bart", "carla", "dirk", "els")


def made(who: str, *annotations: Annotation, state: State = State.DONE) -> AnnotationSet:
    numbered = (replace(a, id=f"{who}{n}") for n, a in enumerate(annotations))
    return AnnotationSet.of("d", who, numbered, state=state)


def span(start: int, end: int, label: str = "PER") -> Span:
    return Span("", start, end, label)


def gold() -> AnnotationSet:
    return AnnotationSet("d", "gold")


def settled(
    sets: Sequence[AnnotationSet],
    now: AnnotationSet,
    rule: Rule = Rule(),  # noqa: B008 - frozen
) -> AnnotationSet:
    found = settle(cases(sets, now, ()), rule)
    edit = adjudicating.settle(now, found.settled, WHO, open_left=bool(found.open))
    return now if edit is None else now.apply(edit)


@st.composite
def teams(draw: st.DrawFn) -> list[AnnotationSet]:
    """Return what two to five annotators made of a dispatch, some alike."""
    shared = draw(st.lists(spans(st.just("x")) | quotations(st.just("x")), max_size=4))
    found: list[AnnotationSet] = []
    for who in NAMES[: draw(st.integers(2, 5))]:
        kept = [a for a in shared if draw(st.booleans())]
        own = draw(st.lists(spans(st.just("x")) | quotations(st.just("x")), max_size=2))
        state = draw(st.sampled_from([State.DONE, State.DONE, State.STARTED]))
        found.append(made(who, *kept, *own, state=state))
    return found


def test_spans_that_overlap_across_annotators_are_one_conflict() -> None:
    found = conflicts([made("anne", span(0, 6)), made("bart", span(3, 9)), made("carla")])
    (conflict,) = found
    assert conflict.stretches == ((0, 9),)
    assert [v.annotators for v in conflict.variants] == [("anne",), ("bart",), ("carla",)]
    assert conflict.variants[2].answer == ()
    assert conflict.differs == (Aspect.PRESENCE, Aspect.BOUNDARIES)


def test_touching_is_no_overlap() -> None:
    found = conflicts([made("anne", span(0, 5)), made("bart", span(5, 9))])
    assert [c.stretches for c in found] == [((0, 5),), ((5, 9),)]


def test_what_hangs_together_through_others_is_one_conflict() -> None:
    found = conflicts(
        [made("anne", span(0, 4), span(6, 9)), made("bart", span(3, 7)), made("carla", span(6, 9))]
    )
    assert len(found) == 1
    assert Aspect.NUMBER in found[0].differs


def test_entities_and_quotations_do_not_meet() -> None:
    quotation = Quotation("", QuotationType.DIRECT, ((0, 9),))
    found = conflicts([made("anne", span(0, 4), quotation), made("bart", span(0, 4), quotation)])
    assert [c.layer for c in found] == [Layer.QUOTATIONS, Layer.ENTITIES]
    assert all(c.agreed for c in found)


def test_notes_and_origins_are_no_disagreement() -> None:
    found = conflicts([made("anne", replace(span(0, 4), note="sure?")), made("bart", span(0, 4))])
    assert found[0].agreed


def test_whoever_has_not_finished_has_no_answer() -> None:
    busy = made("bart", span(3, 9), state=State.STARTED)
    (conflict,) = conflicts([made("anne", span(0, 6)), busy])
    assert conflict.annotators == ("anne",)


def test_a_quotation_in_parts_meets_those_of_each_part() -> None:
    whole = Quotation("", QuotationType.DIRECT, ((0, 4), (20, 30)))
    found = conflicts(
        [made("anne", whole), made("bart", Quotation("", QuotationType.MIXED, ((22, 28),)))]
    )
    assert [c.stretches for c in found] == [((0, 4), (20, 30))]
    assert found[0].differs == (Aspect.CONTENT, Aspect.TYPE)


def test_each_aspect_of_a_quotation_can_be_taken_from_another() -> None:
    mine = Quotation("", QuotationType.DIRECT, ((0, 9),), ((12, 15),), (16, 20))
    theirs = Quotation(
        "", QuotationType.MIXED, ((1, 9),), (), (16, 24), SourceKind.PERSON, speaker="ana"
    )
    sets = [made("anne", mine), made("bart", theirs), made("carla")]
    (case,) = cases(sets, gold(), ["ana"])
    values = [o.value for o in case.conflict.options(Aspect.SOURCE)]
    assert values == [((16, 20), None), ((16, 24), SourceKind.PERSON)]
    wanted = [Choice(Aspect.CONTENT, "anne"), Choice(Aspect.SOURCE, "bart")]
    after = gold().apply(adjudicating.take_aspects(gold(), case, wanted, WHO))
    (quotation,) = after.quotations
    assert quotation == replace(
        mine, id=quotation.id, source=(16, 24), source_kind=SourceKind.PERSON
    )
    with pytest.raises(ValueError, match="carla"):
        adjudicating.take_aspects(gold(), case, [Choice(Aspect.CUE, "carla")], WHO)


def test_of_marks_that_are_no_quotation_the_content_alone_is_taken() -> None:
    scare = Quotation("", QuotationType.SCARE, ((0, 9),))
    said = Quotation("", QuotationType.DIRECT, ((0, 9),), ((12, 15),), (16, 20))
    (case,) = cases([made("anne", scare), made("bart", said)], gold(), ())
    wanted = [Choice(Aspect.CUE, "bart"), Choice(Aspect.TYPE, "anne")]
    after = gold().apply(adjudicating.take_aspects(gold(), case, wanted, WHO))
    assert after.quotations[0].cue == ()


@given(teams(), st.randoms(use_true_random=False))
def test_the_order_of_the_annotators_changes_nothing(
    sets: list[AnnotationSet], dice: Random
) -> None:
    shuffled = list(sets)
    dice.shuffle(shuffled)
    assert conflicts(sets) == conflicts(shuffled)
    assert cases(sets, gold(), ()) == cases(shuffled, gold(), ())


@given(teams())
def test_every_annotation_is_in_one_conflict_and_conflicts_do_not_meet(
    sets: list[AnnotationSet],
) -> None:
    found = conflicts(sets)
    for number, one in enumerate(found):
        for other in found[:number]:
            assert one.layer is not other.layer or not overlap(one.stretches, other.stretches)
    for each in sets:
        if each.state is State.DONE:
            held = [a for c in found for v in c.variants for a in v.answer]
            for annotation in each.annotations.values():
                assert replace(annotation, id="", note="") in held


@given(teams())
def test_people_who_say_the_same_have_no_conflict(sets: list[AnnotationSet]) -> None:
    twins = [
        AnnotationSet.of("d", n, sets[0].annotations.values(), state=State.DONE) for n in NAMES
    ]
    assert all(c.agreed for c in conflicts(twins))
    assert settled(twins, gold()).state is State.DONE


def test_all_who_agree_are_settled_beforehand() -> None:
    sets = [made("anne", span(0, 6), span(9, 12)), made("bart", span(0, 6), span(9, 13))]
    after = settled(sets, gold())
    assert [(s.start, s.end) for s in after.spans] == [(0, 6)]
    assert after.state is State.STARTED
    assert [d.ruling for d in after.decisions.values()] == [Ruling.UNANIMOUS]


def test_a_dispatch_without_conflict_is_finished() -> None:
    assert settled([made("anne"), made("bart")], gold()).state is State.DONE


def test_one_annotator_alone_settles_nothing() -> None:
    assert settled([made("anne", span(0, 6))], gold()) == gold()


def test_more_than_half_of_three_are_a_majority() -> None:
    sets = [made("anne", span(0, 6)), made("bart", span(0, 6)), made("carla", span(0, 7))]
    assert settled(sets, gold()) == gold()
    after = settled(sets, gold(), MAJORITY)
    assert [d.ruling for d in after.decisions.values()] == [Ruling.MAJORITY]
    assert settled(sets[1:], gold(), MAJORITY) == gold()


def test_nothing_can_have_the_majority() -> None:
    sets = [made("anne"), made("bart"), made("carla", span(0, 7))]
    assert not settled(sets, gold(), MAJORITY).annotations


def test_aspects_can_have_a_majority_each() -> None:
    base = Quotation("", QuotationType.DIRECT, ((0, 9),), ((12, 15),), (16, 20))
    sets = [
        made("anne", base),
        made("bart", replace(base, cue=((12, 18),))),
        made("carla", replace(base, type=QuotationType.MIXED)),
    ]
    (conflict,) = conflicts(sets)
    found = outcome(conflict, MAJORITY)
    assert found is not None
    assert found[1] == (base,)
    assert [choice.aspect for choice in found[2]] == list(TAKEN)


def test_more_annotators_can_be_asked_for() -> None:
    sets = [made("anne", span(0, 6)), made("bart", span(0, 6))]
    assert settled(sets, gold(), Rule(needed=3)).decisions == {}


@given(teams(), st.sampled_from([Rule(), MAJORITY, Rule(needed=3)]))
def test_settling_again_changes_nothing(sets: list[AnnotationSet], rule: Rule) -> None:
    once = settled(sets, gold(), rule)
    assert settled(sets, once, rule) == once


def _all(draw: st.DrawFn, now: AnnotationSet, case: Case, sets: list[AnnotationSet]) -> list[Edit]:
    conflict = case.conflict
    found = [
        adjudicating.take(now, case, draw(st.sampled_from(conflict.variants)), WHO),
        adjudicating.none_is_right(now, case, WHO),
        adjudicating.ambiguous(now, case, WHO),
        adjudicating.reopen(now, case),
    ]
    asked = next(s for s in sets if s.annotator in conflict.annotators)
    found.append(adjudicating.send_back(now, case, asked, WHO)[0])
    options = [
        o for slot in range(conflict.slots) for a in TAKEN for o in conflict.options(a, slot)
    ]
    if options:
        choices = [
            Choice(o.aspect, o.annotators[0], o.slot)
            for o in draw(st.lists(st.sampled_from(options), min_size=1, max_size=3))
        ]
        found.append(adjudicating.take_aspects(now, case, choices, WHO))
    if case.decision is not None:
        found.append(adjudicating.reword(now, case, replace(WHO, words="sure")))
    return found


@st.composite
def decided(draw: st.DrawFn) -> tuple[list[AnnotationSet], AnnotationSet, Edit]:
    """Return a team, gold with some decisions, and one more."""
    sets = draw(teams())
    now = settled(sets, gold(), draw(st.sampled_from([Rule(), MAJORITY])))
    edit = None
    for _ in range(draw(st.integers(1, 3))):
        found = cases(sets, now, ())
        if found:
            if edit is not None:
                now = now.apply(edit)
                found = cases(sets, now, ())
            edit = draw(st.sampled_from(_all(draw, now, draw(st.sampled_from(found)), sets)))
    return sets, now, edit or Edit("decide", "d", "gold")


@given(decided())
def test_a_decision_and_its_inverse_leave_gold_as_it_was(
    made: tuple[list[AnnotationSet], AnnotationSet, Edit],
) -> None:
    _, before, edit = made
    assert before.apply(edit).apply(edit.inverse()) == before


@given(decided())
def test_a_decision_survives_the_journal(
    made: tuple[list[AnnotationSet], AnnotationSet, Edit],
) -> None:
    _, _, edit = made
    plain = json.loads(json.dumps(from_edit(edit)))
    assert to_edit(plain, verb=edit.verb, dispatch="d", annotator="gold") == edit


@given(decided())
def test_a_replay_makes_the_same_of_decisions(
    made: tuple[list[AnnotationSet], AnnotationSet, Edit],
) -> None:
    _, before, edit = made
    replay = Replay()
    for each in (restore(AnnotationSet("d", "gold"), before, ()), edit, edit.inverse(), edit):
        assert replay.apply(from_edit(each))
    after = before.apply(edit)
    assert set(map(to_decision, replay.decisions.values())) == set(after.decisions.values())
    assert {a["id"] for a in replay.annotations.values()} == set(after.annotations)


@given(decided(), st.sampled_from([Rule(), MAJORITY]))
def test_the_rule_overwrites_no_decision(
    made: tuple[list[AnnotationSet], AnnotationSet, Edit], rule: Rule
) -> None:
    sets, before, edit = made
    now = before.apply(edit)
    after = settled(sets, now, rule)
    kept = {id_: d for id_, d in now.decisions.items() if not d.ruling.by_rule}
    assert kept.items() <= after.decisions.items()


@given(decided())
def test_what_is_decided_is_what_gold_says(
    made: tuple[list[AnnotationSet], AnnotationSet, Edit],
) -> None:
    sets, before, edit = made
    after = before.apply(edit)
    for decision in edit.decided:
        case = _case_of(cases(sets, after, ()), decision.stretches[0][0], decision.layer)
        assert {replace(a, id="") for a in case.gold} == set(decision.answer)
        assert case.open == (decision.ruling is Ruling.SENT_BACK)


def _case_of(found: Sequence[Case], offset: int, layer: Layer) -> Case:
    return next(
        c
        for c in found
        if c.conflict.layer is layer
        and any(start <= offset < end for start, end in c.conflict.stretches)
    )


def _decided_all(sets: list[AnnotationSet]) -> AnnotationSet:
    now = settled(sets, gold())
    for number in range(len(cases(sets, now, ()))):
        case = cases(sets, now, ())[number]
        if case.open:
            now = now.apply(adjudicating.take(now, case, case.conflict.variants[0], WHO))
    return now


@given(teams(), spans(st.just("new")))
def test_new_work_opens_only_what_it_changes(sets: list[AnnotationSet], new: Span) -> None:
    now = _decided_all(sets)
    assert not [c for c in cases(sets, now, ()) if c.open]
    one = next((s for s in sets if s.state is State.DONE), None)
    if one is None:
        return
    more = AnnotationSet.of("d", one.annotator, [*one.annotations.values(), new], state=State.DONE)
    changed = [more if s is one else s for s in sets]
    said = {(s.start, s.end, s.label) for s in one.spans}
    for case in cases(changed, now, ()):
        met = case.conflict.layer is Layer.ENTITIES and overlap(new.parts, case.conflict.stretches)
        assert case.open == (met and (new.start, new.end, new.label) not in said)


def test_an_answer_that_is_known_opens_nothing_when_it_comes_from_somebody_new() -> None:
    sets = [made("anne", span(0, 6)), made("bart", span(0, 7))]
    now = _decided_all(sets)
    assert not cases([*sets, made("carla", span(0, 7))], now, ())[0].open
    assert cases([*sets, made("carla", span(0, 8))], now, ())[0].reopened
    assert cases([*sets, made("carla")], now, ())[0].reopened


def test_an_annotator_who_changes_an_answer_opens_the_conflict_again() -> None:
    now = _decided_all([made("anne", span(0, 6)), made("bart", span(0, 7))])
    assert cases([made("anne", span(0, 7)), made("bart", span(0, 7))], now, ())[0].reopened
    assert cases([made("anne"), made("bart")], now, ())[0].reopened


def test_the_rule_leaves_to_the_adjudicator_what_one_has_decided_before() -> None:
    now = _decided_all([made("anne", span(0, 6)), made("bart", span(0, 7))])
    agreed = [made("anne", span(0, 7)), made("bart", span(0, 7))]
    after = settled(agreed, now)
    assert after.decisions == now.decisions
    assert after.state is State.STARTED


def test_the_rule_settles_anew_what_it_settled_itself() -> None:
    now = settled([made("anne", span(0, 6)), made("bart", span(0, 6))], gold())
    after = settled([made("anne", span(0, 7)), made("bart", span(0, 7))], now)
    assert [(s.start, s.end) for s in after.spans] == [(0, 7)]
    assert len(after.decisions) == 1


def test_while_somebody_looks_again_the_rest_stays_decided() -> None:
    sets = [made("anne", span(0, 6), span(9, 12)), made("bart", span(0, 7), span(9, 13))]
    now = _decided_all(sets)
    case = cases(sets, now, ())[0]
    mine, theirs = adjudicating.send_back(now, case, sets[1], replace(WHO, words="why 7?"))
    now, bart = now.apply(mine), sets[1].apply(theirs)
    assert bart.state is State.STARTED
    assert [q.text for q in bart.questions.values()] == ["why 7?"]
    first, second = cases([sets[0], bart], now, ())
    assert first.open
    assert first.waits_for == "bart"
    assert not second.open
    assert not settled([sets[0], bart], now, Rule(needed=1)).decisions.keys() - now.decisions.keys()
    again = replace(bart, state=State.DONE)
    assert cases([sets[0], again], now, ())[0].waits_for == ""


def test_speakers_made_one_open_nothing() -> None:
    base = Quotation("", QuotationType.DIRECT, ((0, 9),), speaker="ana")
    before = [made("anne", base), made("bart", replace(base, speaker="lopes"))]
    (case,) = cases(before, gold(), ["ana", "lopes"])
    now = gold().apply(adjudicating.take(gold(), case, case.conflict.variants[0], WHO))
    after = [made("anne", base), made("bart", base)]
    assert cases(after, now, ["ana", "lopes"])[0].reopened
    assert not cases(after, now, ["ana"])[0].open


def test_gold_from_elsewhere_is_not_overwritten_and_the_same_is_only_noted() -> None:
    sets = [made("anne", span(0, 6), span(9, 12)), made("bart", span(0, 6), span(9, 12))]
    here = AnnotationSet.of("d", "gold", [Span("g1", 0, 6, "PER"), Span("g2", 9, 13, "ORG")])
    after = settled(sets, here)
    assert after.annotations == here.annotations
    assert len(after.decisions) == 1


def test_gold_edited_by_hand_is_a_decision_of_what_it_touches() -> None:
    sets = [made("anne", span(0, 6), span(9, 12)), made("bart", span(0, 7), span(9, 12))]
    now = settled(sets, gold())
    edit = Edit("add", "d", "gold", added=(Span("mine", 0, 5, "ORG"),))
    whole = adjudicating.by_hand(edit, cases(sets, now.apply(edit), ()), WHO)
    (decision,) = whole.decided
    assert decision.by_hand
    after = now.apply(whole)
    assert not [c for c in cases(sets, after, ()) if c.open]
    assert after.apply(whole.inverse()) == now


def test_two_decisions_on_the_same_characters_are_to_be_decided_again() -> None:
    sets = [made("anne", span(0, 6)), made("bart", span(0, 7))]
    one = _decided_all(sets)
    more = [*sets, made("carla", span(0, 8))]
    (case,) = cases(more, gold(), ())
    other = adjudicating.take(gold(), case, case.conflict.variants[2], WHO)
    both = one.apply(replace(other, state=None))
    (twice,) = cases(more, both, ())
    assert twice.open
    final = both.apply(adjudicating.take(both, twice, twice.conflict.variants[0], WHO))
    assert len(final.annotations) == len(final.decisions) == 1


def test_an_answer_to_a_decision_stands_with_it() -> None:
    sets = [made("anne", span(0, 6)), made("bart", span(0, 7))]
    now = _decided_all(sets)
    (decision,) = now.decisions.values()
    bart = sets[1].apply(adjudicating.answer(sets[1], decision, "the title is part of it"))
    assert bart.state is State.DONE
    (case,) = cases([sets[0], bart], now, ())
    assert [(r.annotator, r.question.text) for r in case.replies] == [
        ("bart", "the title is part of it")
    ]


def test_the_conflicts_of_a_long_dispatch_hold_every_stretch() -> None:
    assert LENGTH > 0
    many = [span(n * 10, n * 10 + 6) for n in range(30)]
    found: tuple[Conflict, ...] = conflicts([made(who, *many) for who in NAMES])
    assert len(found) == 30
