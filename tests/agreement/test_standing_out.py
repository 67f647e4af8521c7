from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from tests.agreement.marked import LABELS, Marked, columns, projects
from workbench.agreement.bias import Bias, OfRule, Share
from workbench.agreement.figure import Figure, Why
from workbench.agreement.marking import Marking, marking_counts, markings
from workbench.agreement.standing_out import (
    Boundaries,
    Edge,
    Finding,
    Form,
    Kind,
    Seen,
    Together,
    at_least,
    standing_out,
)

NONE = Share(Figure(None, why=Why.NO_GOLD), 0)
PLAIN = Bias(
    annotator=None,
    kept=Share(Figure(0.8, 0.78, 0.82), 1000),
    by_rule=(),
    by_band=(),
    edits=NONE,
    helped=Share(Figure(0.8, 0.78, 0.82), 1000),
    blind=NONE,
    inflation=Figure(None, why=Why.NO_CONTROLS),
    commission=NONE,
    omission=NONE,
    missed=NONE,
    repeats=NONE,
    seconds_helped=NONE,
    seconds_blind=NONE,
)


def test_most_disagreements_on_org_are_boundaries_the_determiner() -> None:
    seen = Seen(
        classes={
            "ORG": {"match": 300, "boundary": 40, "label": 6, "only_a": 3, "only_b": 4},
            "PER": {"match": 500, "boundary": 3, "only_a": 2},
        },
        boundaries=(
            Boundaries("ORG", Edge.LEFT, "determiner", 31),
            Boundaries("ORG", Edge.RIGHT, "", 9),
            Boundaries("PER", Edge.RIGHT, "title", 3),
        ),
    )
    (found,) = standing_out(seen)
    assert found == Finding(
        Kind.BOUNDARIES, 40, 40 / 53, 53, ("ORG",), edge=Edge.LEFT, cause="determiner"
    )


def test_an_edge_that_does_not_prevail_is_not_named() -> None:
    seen = Seen(
        classes={"ORG": {"boundary": 40}},
        boundaries=(
            Boundaries("ORG", Edge.LEFT, "determiner", 20),
            Boundaries("ORG", Edge.RIGHT, "title", 20),
        ),
    )
    (found,) = standing_out(seen)
    assert (found.edge, found.cause) == (None, "")


@pytest.mark.parametrize(
    ("counts", "kind"),
    [
        ({"only_a": 20, "only_b": 20, "boundary": 5}, Kind.MISSED),
        ({"split_a": 20, "split_b": 20, "boundary": 5}, Kind.SPLITS),
        ({"label": 40, "boundary": 5}, Kind.LABELS),
    ],
)
def test_what_most_disagreements_are_is_found(counts: dict[str, int], kind: Kind) -> None:
    (found,) = standing_out(Seen(classes={"LOC": counts}))
    assert (found.kind, found.n, found.weight) == (kind, 45, 40)


def test_few_cases_and_slight_majorities_say_nothing() -> None:
    few = {"PER": {"boundary": 15}, "ORG": {"boundary": 16, "label": 14}, "LOC": {"match": 900}}
    assert standing_out(Seen(classes=few)) == ()
    assert standing_out(Seen()) == ()


def test_two_labels_are_confused_whichever_comes_first() -> None:
    confusions = {("LOC", "ORG"): 20, ("ORG", "LOC"): 15, ("PER", "ORG"): 5, ("PER", "PER"): 99}
    (found,) = standing_out(Seen(confusions=confusions))
    assert (found.kind, found.labels, found.n, found.weight) == (
        Kind.CONFUSED,
        ("LOC", "ORG"),
        40,
        35,
    )


def test_a_form_with_two_labels_stands_out_by_its_minority() -> None:
    forms = (
        Form("Moscou", {"ORG": 9, "LOC": 12}),
        Form("Paris", {"LOC": 60, "ORG": 1}),
        Form("Kremlin", {"LOC": 2, "ORG": 3}),
        Form("nothing", {}),
    )
    (found,) = standing_out(Seen(forms=forms))
    assert (found.form, found.votes, found.weight) == ("Moscou", (("LOC", 12), ("ORG", 9)), 9)


def test_who_marks_a_label_oftener_or_more_seldom_stands_out() -> None:
    seen = Seen(
        markings=(
            Marking("Anne", "DATE", 80, 40.0, Figure(2.0, 1.7, 2.4)),
            Marking("Bruno", "DATE", 40, 60.0, Figure(2 / 3, 0.6, 0.75)),
            Marking("Carla", "DATE", 50, 45.0, Figure(1.1, 0.9, 1.3)),
            Marking("Anne", "MISC", 4, 2.0, Figure(2.0, 1.5, 2.5)),
            Marking("Anne", "PER", 40, 0.0, Figure(None, why=Why.NOTHING_MARKED)),
        )
    )
    anne, bruno = standing_out(seen)
    assert (anne.kind, anne.annotators, anne.labels, anne.share) == (
        Kind.MARKS_MORE,
        ("Anne",),
        ("DATE",),
        2,
    )
    assert (bruno.kind, bruno.weight) == (Kind.MARKS_LESS, 20)


def test_two_below_the_others_are_named_unless_one_of_them_alone_is() -> None:
    pooled = Figure(0.8, 0.78, 0.82)
    pairs = (
        Together(("Anne", "Bruno"), Figure(0.6, 0.55, 0.65), 200),
        Together(("Carla", "David"), Figure(0.7, 0.65, 0.75), 200),
        Together(("Anne", "Carla"), Figure(0.75, 0.7, 0.79), 200),
        Together(("Bruno", "David"), Figure(0.1, 0.0, 0.3), 8),
    )
    both, second = standing_out(Seen(together=pairs, pooled=pooled))
    assert (both.annotators, second.annotators) == (("Anne", "Bruno"), ("Carla", "David"))
    assert both.weight == pytest.approx(0.2 * 100)
    alone = Together(("Anne",), Figure(0.65, 0.6, 0.7), 600)
    found = standing_out(Seen(together=(*pairs, alone), pooled=pooled))
    assert [each.annotators for each in found] == [("Anne",), ("Carla", "David")]
    assert standing_out(Seen(together=pairs)) == ()


def test_rules_that_are_waved_through_or_refused_are_named() -> None:
    rules = (
        OfRule("guess", Share(Figure(0.9, 0.88, 0.92), 900), Share(Figure(0.8, 0.7, 0.9), 100)),
        OfRule("title", Share(Figure(0.2, 0.1, 0.3), 100), Share(Figure(0.1, 0.0, 0.2), 80)),
        OfRule("rare", Share(Figure(0.0, 0.0, 0.0), 5), NONE),
    )
    found = {
        each.rule: each for each in standing_out(Seen(biases=(replace(PLAIN, by_rule=rules),)))
    }
    assert {rule: (each.kind, each.weight) for rule, each in found.items()} == {
        "guess": (Kind.WAVED_THROUGH, 80),
        "title": (Kind.REFUSED, 80),
    }


def test_who_waves_through_is_named() -> None:
    wrong = Share(Figure(0.8, 0.7, 0.9), 100)
    waves = replace(PLAIN, annotator="Anne", commission=wrong)
    blind = replace(
        PLAIN,
        annotator="Bruno",
        blind=Share(Figure(0.6, 0.55, 0.65), 400),
        inflation=Figure(0.2, 0.1, 0.3),
    )
    anne, bruno = sorted(standing_out(Seen(biases=(PLAIN, waves, blind))), key=lambda f: f.weight)
    assert (anne.kind, anne.annotators, anne.weight) == (Kind.WAVES_THROUGH, ("Anne",), 80)
    assert (bruno.annotators, bruno.weight, bruno.share) == (("Bruno",), pytest.approx(100), 0.8)


def test_findings_come_by_weight() -> None:
    seen = Seen(
        classes={"ORG": {"boundary": 40}},
        forms=(Form("Moscou", {"ORG": 50, "LOC": 60}), Form("Kiev", {"ORG": 30, "LOC": 60})),
    )
    assert [each.weight for each in standing_out(seen)] == [50, 40, 30]


@pytest.mark.parametrize(("k", "n", "low"), [(0, 0, 0), (5, 10, 0.2366), (9, 21, 0.2447)])
def test_the_lower_end_is_wilsons(k: int, n: int, low: float) -> None:
    assert at_least(k, n) == pytest.approx(low, abs=0.0001)


@given(projects())
def test_markings_compare_with_the_mean_of_the_others(marked: Marked) -> None:
    found = {(m.annotator, m.label): m for m in markings(marking_counts(columns(marked)))}
    own, others = (
        defaultdict[tuple[str, str], float](float),
        defaultdict[tuple[str, str], float](float),
    )
    for name, label in [(name, label) for name in marked for label in LABELS]:
        for id_, marks in marked[name].items():
            rest = [set(m[id_]) for other, m in marked.items() if other != name and id_ in m]
            if rest:
                own[name, label] += sum(each[2] == label for each in set(marks))
                theirs = sum(each[2] == label for marks in rest for each in marks)
                others[name, label] += theirs / len(rest)
    assert found.keys() == {cell for cell in [*own] if own[cell] or others[cell]}
    for cell, marking in found.items():
        assert (marking.own, marking.others) == (own[cell], pytest.approx(others[cell]))
        if others[cell]:
            assert marking.ratio.value == pytest.approx(own[cell] / others[cell])
        else:
            assert marking.ratio.why is Why.NOTHING_MARKED


def test_a_marking_has_the_interval_of_its_draws() -> None:
    marked: Marked = {
        "A": {"d1": [(0, 2, "PER"), (3, 5, "PER")], "d2": [(0, 2, "PER")]},
        "B": {"d1": [(0, 2, "PER")], "d2": [(0, 2, "PER")]},
    }
    draws = np.array([[2, 0], [1, 1], [0, 2]])
    first, _ = markings(marking_counts(columns(marked)), draws)
    assert first.ratio.value == 1.5
    assert first.ratio.low == pytest.approx(1, abs=0.05)
    assert first.ratio.high == pytest.approx(2, abs=0.05)
