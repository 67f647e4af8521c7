"""What was suggested, what annotators made of it, and what that tells."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement.marked import LABELS, LENGTH, Mark, Marked, Marks, columns, projects
from workbench.agreement.bias import Bias, OfBand, OfRule, Share, Sign, Verdict, biases
from workbench.agreement.edits import edit_agreement, edit_agreement_of_pairs, edit_counts
from workbench.agreement.figure import Figure, Why
from workbench.agreement.grid import Shown
from workbench.agreement.outcomes import Beside, outcomes
from workbench.model.columns import Columns

Suggested = dict[str, Marks]


def shown(
    project: Columns,
    suggested: Suggested,
    *,
    blind: Sequence[str] = (),
    rules: dict[Mark, str] | None = None,
    confidence: float = 0.85,
) -> Shown:
    """Suggestions of all rules "rule", shown to all but in the blind dispatches."""
    rows = [
        (project.dispatches.index(id_), start, end, project.labels.index(label))
        for id_, marks in suggested.items()
        for start, end, label in marks
    ]
    marks = [mark for own in suggested.values() for mark in own]
    names = sorted({(rules or {}).get(mark, "rule") for mark in marks})
    dispatch, start, end, label = np.array(rows, dtype=np.int32).reshape(-1, 4).T
    helped = np.ones_like(project.done)
    helped[[project.dispatches.index(id_) for id_ in blind]] = False
    rule = [names.index((rules or {}).get(mark, "rule")) for mark in marks]
    return Shown(
        dispatch,
        start,
        end,
        label,
        np.array(rule, dtype=np.int32),
        np.full(len(rows), confidence),
        tuple(names),
        helped,
    )


def told(
    marked: Marked,
    suggested: Suggested,
    *,
    blind: Sequence[str] = (),
    rules: dict[Mark, str] | None = None,
    beside: Beside | None = None,
) -> Bias:
    project = columns(marked)
    return biases(outcomes(project, shown(project, suggested, blind=blind, rules=rules), beside))[0]


SUGGESTED: Marks = [(0, 2, "PER"), (3, 5, "ORG"), (6, 8, "LOC"), (9, 11, "PER"), (12, 14, "ORG")]
A: Marks = [(0, 2, "PER"), (3, 6, "ORG"), (6, 8, "ORG"), (9, 11, "PER"), (16, 18, "LOC")]
B: Marks = [*SUGGESTED[:2], (6, 8, "ORG"), *SUGGESTED[3:], (16, 18, "LOC")]


def test_edits_are_what_was_removed_and_what_was_added() -> None:
    project = columns({"A": {"d": A}, "B": {"d": B}})
    counts = edit_counts(project, shown(project, {"d": SUGGESTED}))
    assert counts.sizes.tolist() == [[6 + 3]]
    assert counts.both.tolist() == [[2 * 3]]
    assert edit_agreement(counts).value == pytest.approx(2 / 3)
    first, *each = biases(outcomes(project, shown(project, {"d": SUGGESTED})))
    assert [one.kept.figure.value for one in each] == [0.4, 0.8]
    assert first.kept == Share(Figure(0.6), 10)
    assert first.helped.figure.value == pytest.approx(8 / 11)


@pytest.mark.shared
def test_the_conventions_for_suggestions_hold(shared: Path) -> None:
    cases = json.loads((shared / "reference/agreement_conventions.json").read_text("utf-8"))
    (case,) = [each for each in cases["vectors"] if each["kind"] == "preannotation"]
    data = {name: [tuple(span) for span in spans] for name, spans in case["data"].items()}
    project = columns({"A": {"d": data["a"]}, "B": {"d": data["b"]}}, length=70)
    before = shown(project, {"d": data["suggested"]})
    counts = edit_counts(project, before)
    both, of_a, of_b = biases(outcomes(project, before))
    found = {
        "a.kept_exact": of_a.kept.figure.value,
        "b.kept_exact": of_b.kept.figure.value,
        "f1_a_b": both.helped.figure.value,
        "edit_f1": edit_agreement(counts).value,
    }
    for name, value in found.items():
        expected = case["expected"][name]
        assert value == pytest.approx(expected["value"], abs=expected["tol"])
    sizes = [case["expected"][f"edit_set_{side}_size"]["value"] for side in "ab"]
    assert counts.sizes.sum() == sum(sizes)


@given(projects(), st.data())
def test_edit_agreement_is_that_of_sets(marked: Marked, data: st.DataObject) -> None:
    ids = sorted({id_ for own in marked.values() for id_ in own})
    mark = st.sampled_from([m for own in marked.values() for ms in own.values() for m in ms] or A)
    suggested = {id_: data.draw(st.lists(mark, max_size=4)) for id_ in ids}
    blind = [id_ for id_ in ids if data.draw(st.integers(0, 3)) == 0]
    project = columns(marked)
    found = edit_agreement_of_pairs(edit_counts(project, shown(project, suggested, blind=blind)))
    names = list(marked)
    pairs = [(a, b) for n, a in enumerate(names) for b in names[n + 1 :]]
    for (a, b), figure in zip(pairs, found, strict=True):
        common = [i for i in ids if i in marked[a] and i in marked[b] and i not in blind]
        edits = [
            (set(marked[a][i]) ^ set(suggested[i]), set(marked[b][i]) ^ set(suggested[i]))
            for i in common
        ]
        size = sum(len(x) + len(y) for x, y in edits)
        both = sum(len(x & y) for x, y in edits)
        assert figure.value == (pytest.approx(2 * both / size) if size else None)
        if not size:
            assert figure.why is (Why.NOBODY_EDITED if common else Why.NOT_COMPARABLE)


def test_nobody_edited_is_a_reason() -> None:
    project = columns({"A": {"d": SUGGESTED}, "B": {"d": SUGGESTED}})
    found = edit_agreement(edit_counts(project, shown(project, {"d": SUGGESTED})))
    assert found == Figure(None, why=Why.NOBODY_EDITED)


def test_kept_suggestions_are_counted_by_rule_and_by_confidence() -> None:
    rules = dict.fromkeys(SUGGESTED[:3], "name") | dict.fromkeys(SUGGESTED[3:], "place")
    found = told({"A": {"d": A}}, {"d": SUGGESTED}, rules=rules)
    no_gold = Share(Figure(None, why=Why.NO_GOLD), 0)
    assert found.by_rule == (
        OfRule("name", Share(Figure(1 / 3), 3), no_gold),
        OfRule("place", Share(Figure(1 / 2), 2), no_gold),
    )
    assert found.by_band == (OfBand(0.8, 0.9, Share(Figure(2 / 5), 5)),)


def test_blind_dispatches_are_controls() -> None:
    marked: Marked = {
        "A": {"d1": A, "d2": [(0, 3, "PER"), (5, 6, "ORG")]},
        "B": {"d1": A, "d2": [(0, 3, "PER")]},
    }
    found = told(marked, {"d1": SUGGESTED, "d2": [(0, 3, "PER")]}, blind=["d2"])
    assert found.helped.figure.value == 1
    assert found.blind.figure.value == pytest.approx(2 / 3)
    assert found.inflation.value == pytest.approx(1 / 3)
    assert found.kept.n == 10
    without = told({"A": {"d1": A}, "B": {"d1": A}}, {"d1": SUGGESTED})
    assert without.blind.figure.why is without.inflation.why is Why.NO_CONTROLS


def test_against_gold_wrong_ones_kept_and_right_ones_left_out_are_counted() -> None:
    gold: Marks = [SUGGESTED[0], (3, 6, "ORG"), (16, 18, "LOC")]
    marked: Marked = {"A": {"d1": A, "d2": []}, "B": {"d1": SUGGESTED, "d2": [(1, 2, "PER")]}}
    beside = Beside(gold=columns({"gold": {"d1": gold, "d2": [(1, 2, "PER"), (4, 5, "PER")]}}))
    found = told(marked, {"d1": SUGGESTED}, blind=["d2"], beside=beside)
    assert found.commission == Share(Figure((1 + 4) / 8), 8)
    assert found.omission == Share(Figure((0 + 2) / 4), 4)
    assert found.missed == Share(Figure((2 + 1) / 4), 4)
    assert found.by_rule[0].wrong == found.commission


def test_where_gold_is_not_done_nothing_is_wrong() -> None:
    beside = Beside(gold=columns({"gold": {}}, dispatches=["d1"]))
    found = told({"A": {"d1": A}}, {"d1": SUGGESTED}, beside=beside)
    assert found.commission.figure.why is Why.NOTHING_WRONG
    assert found.omission.figure.why is Why.NOTHING_TO_ADD
    assert told({"A": {"d1": A}}, {"d1": A}).commission.figure.why is Why.NO_GOLD


def test_second_readings_and_seconds_stand_beside() -> None:
    marked: Marked = {"A": {"d1": A, "d2": A}, "B": {"d1": B, "d2": B}}
    repeats = columns({"A": {"d1": [*A[:4], (15, 18, "LOC")]}, "B": {}}, dispatches=["d1", "d2"])
    seconds = np.array([[30.0, 50.0], [90.0, np.nan]])
    beside = Beside(repeats=repeats, seconds=seconds)
    found = told(marked, {"d1": SUGGESTED}, blind=["d2"], beside=beside)
    assert found.repeats == Share(Figure(8 / 10), 10)
    assert found.seconds_helped == Share(Figure(40), 2)
    assert found.seconds_blind == Share(Figure(90), 1)
    plain = told(marked, {"d1": SUGGESTED})
    assert plain.repeats.figure.why is Why.NOT_REPEATED
    assert plain.seconds_blind.figure.why is Why.NOT_TIMED


@dataclass(frozen=True, slots=True)
class World:
    """Dispatches with a truth, suggestions of F1 .85 and two annotators, some wave through."""

    marked: Marked
    suggested: Suggested
    gold: dict[str, Marks]
    blind: list[str]


def world(wave: float, dispatches: int = 150) -> World:
    chance = np.random.default_rng(3)

    def seen(truth: Marks, misses: float, shifts: float) -> Marks:
        kept = [mark for mark in truth if chance.random() > misses]
        return [(s, e + int(chance.random() < shifts), label) for s, e, label in kept]

    ids = [f"d{n:03}" for n in range(dispatches)]
    gold = {i: [(p, p + 2, str(chance.choice(LABELS))) for p in range(0, LENGTH, 4)] for i in ids}
    suggested = {i: seen(gold[i], 0.1, 0.1) for i in ids}
    blind = ids[::4]
    marked: Marked = {"A": {}, "B": {}}
    for id_ in ids:
        for own in marked.values():
            through = chance.random() < wave and id_ not in blind
            own[id_] = suggested[id_] if through else seen(gold[id_], 0.1, 0.12)
    return World(marked, suggested, gold, blind)


def judged(wave: float) -> Bias:
    made = world(wave)
    project = columns(made.marked)
    beside = Beside(gold=columns({"gold": made.gold}))
    many = len(project.dispatches)
    weights = np.random.default_rng(7).multinomial(many, np.full(many, 1 / many), size=300)
    before = shown(project, made.suggested, blind=made.blind)
    return biases(outcomes(project, before, beside), weights)[0]


def test_who_corrects_is_told_from_who_waves_through() -> None:
    corrects, waves = judged(0), judged(0.9)
    assert corrects.verdict is Verdict.CORRECTS
    assert Sign.WRONG_REMOVED in corrects.signs
    assert waves.verdict is Verdict.WAVES_THROUGH
    assert {Sign.WRONG_KEPT, Sign.MISSING_OMITTED, Sign.INFLATED} <= set(waves.signs)


def test_few_cases_or_no_intervals_are_no_sign() -> None:
    made = world(0.9, dispatches=4)
    assert told(made.marked, made.suggested, blind=made.blind).verdict is Verdict.TOO_LITTLE
    project = columns({"A": {"d1": SUGGESTED}, "B": {"d1": SUGGESTED}})
    weights = np.ones((20, 1), dtype=np.int64)
    found = biases(outcomes(project, shown(project, {"d1": SUGGESTED})), weights)
    assert [each.verdict for each in found] == [Verdict.TOO_LITTLE] * 3


def test_nobody_at_all_is_not_comparable() -> None:
    found = told({"A": {"d1": A}}, {"d1": []})
    assert found.kept.figure.why is Why.NOTHING_SUGGESTED
    assert found.helped.figure.why is found.edits.figure.why is Why.NOT_COMPARABLE
    assert found.blind.figure.why is Why.NO_CONTROLS
