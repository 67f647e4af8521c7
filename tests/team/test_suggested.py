"""Behind a figure on suggestions are as many cases as it counts, and those that it counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from tests.store.annotators import GOLD, PEOPLE, SUGGESTER, annotate, fill
from workbench.agreement.bias import Bias, Share
from workbench.agreement.wanted import (
    AnyWanted,
    Taken,
    Wanted,
    WantedAgain,
    WantedFate,
    WantedTaken,
)
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.compared import Compared, Help
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.store import merges, visits
from workbench.store.project import Project
from workbench.team.agreeing import Held, agreement_of
from workbench.team.case import Case
from workbench.team.cases import cases
from workbench.team.helping import bias_of, fates_of

TEXT = "Ana Lopes dit oui"
FIRST, WHOLE, LAST, VERB = (0, 3), (0, 9), (4, 9), (10, 13)
RULES = {FIRST: ("names", 0.95), LAST: ("names", 0.6), VERB: ("verbs", 0.3)}
QUOTED = Quotation("q", QuotationType.DIRECT, ((14, 17),))


@pytest.fixture
def random(project: Project) -> Held:
    fill(project, 4, dispatches=30)
    return agreement_of(project, resamples=0)


@pytest.fixture
def small(project: Project) -> Held:
    """In d1 three names and a quotation are suggested; anne and bart have seen it, and d2 blind."""
    project.add_annotator(GOLD, kind="gold")
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"{TEXT} {id_}", headline=f"Titre {id_}"))
    found = [Suggestion(_span(p, "s"), SUGGESTER, *RULES[p]) for p in RULES]
    quoted = Suggestion(QUOTED, SUGGESTER, "names", 0.9)
    project.add_suggestions("d1", SUGGESTER, [*found, quoted])
    annotate(project, "d1", "anne", [_span(FIRST, "a"), _span(LAST, "a", "LOC")])
    annotate(project, "d1", "bart", [_span(WHOLE, "b"), _span(VERB, "b")])
    annotate(project, "d1", GOLD, [_span(WHOLE, "g"), _span(LAST, "g")])
    annotate(project, "d2", "anne", [_span(LAST, "a")])
    annotate(project, "d2", GOLD, [_span(WHOLE, "g")])
    return agreement_of(project, resamples=0)


def _span(part: tuple[int, int], name: str, label: str = "PER") -> Span:
    return Span(f"{name}-{part[0]}-{part[1]}", *part, label)


def said(project: Project, held: Held, wanted: AnyWanted) -> list[tuple[object, ...]]:
    return [_said(case) for case in cases(project, held, wanted).cases]


def _said(case: Case) -> tuple[object, ...]:
    (part,) = case.a.parts
    return case.dispatch, part, case.b.annotator, case.which, case.b.label, case.b.parts


def number(project: Project, held: Held, wanted: AnyWanted) -> int:
    return cases(project, held, wanted).of


def counted(share: Share) -> int:
    return round((share.figure.value or 0) * share.n)


def every(project: Project) -> tuple[Bias, ...]:
    return bias_of(project, resamples=0)


def test_every_fate_of_a_rule_has_as_many_cases_as_are_tallied(
    project: Project, random: Held
) -> None:
    visits.keep(project, project.dispatch_ids()[0], "carla", "2026-03-01T08:00:00.000Z", 5.0)
    tallied = Counter[tuple[str, str]]()
    for each in fates_of(project, Compared()):
        tallied[each.rule, each.fate] += each.number
    assert tallied.total() > 100
    for (rule, fate), n in tallied.items():
        found = cases(project, random, WantedFate(rule, fate), most=1000)
        assert (found.of, len(found.cases)) == (n, n)
        assert {case.which for case in found.cases} == {fate}


def test_every_share_of_suggestions_has_as_many_cases_as_it_counts(
    project: Project, random: Held
) -> None:
    together, *_ = biases = every(project)
    assert all(share.n for share in (together.kept, together.omission, together.missed))
    for bias in biases:
        who = bias.annotator
        assert number(project, random, WantedTaken(Taken.SHOWN, who)) == bias.kept.n
        for band in bias.by_band:
            wanted = WantedTaken(Taken.SHOWN, who, low=band.low, high=band.high)
            assert number(project, random, wanted) == band.kept.n
        for rule in bias.by_rule:
            wanted = WantedTaken(Taken.SHOWN, who, rule=rule.rule)
            assert number(project, random, wanted) == rule.kept.n
            wrong = replace(wanted, what=Taken.WRONG)
            assert number(project, random, wrong) == counted(rule.wrong)
        for what, share in (
            (Taken.WRONG, bias.commission),
            (Taken.OMITTED, bias.omission),
            (Taken.MISSED, bias.missed),
        ):
            assert number(project, random, WantedTaken(what, who)) == counted(share)


@pytest.mark.parametrize("asked", [Help.HIGHLIGHTED, Help.BLIND])
def test_what_agrees_with_and_without_suggestions_is_as_much_as_its_figure_says(
    project: Project, random: Held, asked: Help
) -> None:
    for bias in every(project):
        share = bias.helped if asked is Help.HIGHLIGHTED else bias.blind
        whose = (bias.annotator,) if bias.annotator else ()
        same = Wanted(annotators=whose, classes=frozenset({"match"}), help=asked)
        assert 2 * number(project, random, same) == counted(share)
    differ = cases(project, random, Wanted(help=asked))
    assert differ.of > 0
    assert {side.annotator for case in differ.cases for side in (case.a, case.b)} <= set(PEOPLE)


def test_a_second_reading_has_its_cases_beside_the_first(project: Project) -> None:
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"{TEXT} {id_}"))
        annotate(project, id_, "anne", [_span(FIRST, "a"), _span(VERB, "a")])
        annotate(project, id_, "bart", [_span(FIRST, "b")])
    for id_, who, first in (("d1", "anne", FIRST), ("d2", "anne", WHOLE), ("d1", "bart", FIRST)):
        merges.add_annotator(project, f"{who} (2)", "repeat", who)
        annotate(project, id_, f"{who} (2)", [_span(first, "r")])
    held = agreement_of(project, resamples=0)
    for bias in every(project):
        same = WantedAgain(bias.annotator, frozenset({"match"}))
        assert 2 * number(project, held, same) == counted(bias.repeats)
    found = said(project, held, WantedAgain("anne"))
    assert [(each[0], each[3]) for each in found] == [
        ("d1", "only_a"),
        ("d2", "boundary"),
        ("d2", "only_a"),
    ]
    assert len(cases(project, held, WantedAgain(), most=1).cases) == 1


def test_shares_of_a_small_project_have_their_cases(project: Project, small: Held) -> None:
    for bias in every(project):
        wrong = number(project, small, WantedTaken(Taken.WRONG, bias.annotator))
        assert wrong == counted(bias.commission) == (1 if bias.annotator else 2)
        for band in bias.by_band:
            wanted = WantedTaken(Taken.SHOWN, bias.annotator, low=band.low, high=band.high)
            assert number(project, small, wanted) == band.kept.n == 1 + (bias.annotator is None)


def test_what_was_not_kept_comes_first_and_says_what_is_there(
    project: Project, small: Held
) -> None:
    assert said(project, small, WantedTaken(Taken.SHOWN)) == [
        ("d1", FIRST, "bart", "boundary", "PER", (WHOLE,)),
        ("d1", LAST, "anne", "label", "LOC", (LAST,)),
        ("d1", LAST, "bart", "boundary", "PER", (WHOLE,)),
        ("d1", VERB, "anne", "not kept", "", ()),
        ("d1", FIRST, "anne", "accepted", "PER", (FIRST,)),
        ("d1", VERB, "bart", "accepted", "PER", (VERB,)),
    ]


def test_a_wrong_suggestion_that_was_kept_is_a_case(project: Project, small: Held) -> None:
    assert said(project, small, WantedTaken(Taken.WRONG)) == [
        ("d1", FIRST, "anne", "wrong", "PER", (FIRST,)),
        ("d1", VERB, "bart", "wrong", "PER", (VERB,)),
    ]
    assert said(project, small, WantedTaken(Taken.WRONG, rule="verbs")) == [
        ("d1", VERB, "bart", "wrong", "PER", (VERB,)),
    ]
    assert number(project, small, WantedTaken(Taken.WRONG, rule="none such")) == 0


def test_gold_that_was_neither_suggested_nor_added_is_a_case(project: Project, small: Held) -> None:
    wanted = WantedTaken(Taken.OMITTED)
    assert said(project, small, wanted) == [
        ("d1", WHOLE, "anne", "omitted", "PER", (FIRST, LAST)),
    ]
    case = cases(project, small, wanted).cases[0]
    assert (case.a.annotator, case.a.label, case.title) == (GOLD, "PER", "Titre d1")


def test_gold_that_was_missed_without_suggestions_is_a_case(project: Project, small: Held) -> None:
    wanted = WantedTaken(Taken.MISSED, "anne")
    assert said(project, small, wanted) == [("d2", WHOLE, "anne", "missed", "PER", (LAST,))]
    assert number(project, small, WantedTaken(Taken.MISSED, "bart")) == 0


def test_without_gold_nothing_is_known_to_be_wrong(project: Project) -> None:
    project.add(Dispatch("d1", TEXT))
    project.add_suggestions(
        "d1", SUGGESTER, [Suggestion(_span(FIRST, "s"), SUGGESTER, "names", 1.0)]
    )
    annotate(project, "d1", "anne", [_span(FIRST, "a")])
    held = agreement_of(project, resamples=0)
    assert number(project, held, WantedTaken(Taken.WRONG)) == 0
    assert number(project, held, WantedTaken(Taken.SHOWN, low=0.9)) == 1


def test_a_suggestion_stands_beside_what_the_annotator_has(project: Project, small: Held) -> None:
    found = cases(project, small, WantedFate("names", "accepted")).cases
    assert [(case.a.annotator, case.a.label, case.b.annotator) for case in found] == [
        (SUGGESTER, "PER", "anne")
    ]
    assert said(project, small, WantedFate("names", "open")) == [
        ("d1", FIRST, "bart", "open", "PER", (WHOLE,)),
        ("d1", LAST, "anne", "open", "LOC", (LAST,)),
        ("d1", LAST, "bart", "open", "PER", (WHOLE,)),
        ("d1", (14, 17), "anne", "open", "", ()),
        ("d1", (14, 17), "bart", "open", "", ()),
    ]


def test_only_those_who_are_compared_have_fates(project: Project, small: Held) -> None:
    one = replace(small, compared=Compared(annotators=("bart",)))
    assert {
        case.b.annotator for case in cases(project, one, WantedFate("names", "open")).cases
    } == {"bart"}


def test_no_more_suggestions_are_read_than_are_asked_for(project: Project, random: Held) -> None:
    for wanted in (WantedFate("names", "open"), WantedTaken(Taken.SHOWN)):
        whole, some = (cases(project, random, wanted, most=most) for most in (1000, 3))
        assert some.of == whole.of > 3
        assert some.cases == whole.cases[:3]
