"""The fixed conventions for spans, as figures of whole projects and in our own words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.agreement.marked import Marked, Marks, columns
from workbench.agreement.reckoning import reckon
from workbench.agreement.summary import Agreement, EntityFigures

DRAWS = 20


def agreed(marked: Marked, labels: Sequence[str]) -> Agreement:
    return reckon(columns(marked, labels=labels, length=1000), resamples=DRAWS)


def of_two(a: Marks, b: Marks) -> EntityFigures:
    labels = sorted({label for _, _, label in (*a, *b)})
    (pair,) = agreed({"A": {"d": a}, "B": {"d": b}}, labels).pairs
    return pair.entities


def classes(found: EntityFigures) -> dict[str, int]:
    return {name: n for name, n in found.classes.items() if n}


def vectors(shared: Path, kind: str) -> list[dict[str, Any]]:
    cases = json.loads((shared / "reference/agreement_conventions.json").read_text("utf-8"))
    found = [case for case in cases["vectors"] if case["kind"] == kind]
    assert found
    return found


def expect(case: dict[str, Any], name: str, value: object) -> None:
    expected = case["expected"][name]
    assert value == pytest.approx(expected["value"], abs=expected["tol"]), (case["id"], name)


def _marks(rows: Sequence[tuple[int, int, str]]) -> Marks:
    return [(start, end, label) for start, end, label in rows]


def _named(found: Mapping[str, int]) -> dict[str, int]:
    """Name splits as the conventions do."""
    return {name.replace("split_", "split_in_"): n for name, n in found.items()}


@pytest.mark.shared
def test_spans_are_classified_as_agreed(shared: Path) -> None:
    for case in vectors(shared, "spans.classify"):
        found = of_two(_marks(case["data"]["a"]), _marks(case["data"]["b"]))
        expect(case, "classes", _named(classes(found)))
        expect(case, "exact_f1", found.strict.value)
        expect(case, "soft_iou_f1_same_label", found.soft_f1.value)
        expect(case, "overlap_f1_same_label", found.overlap_f1.value)


@pytest.mark.shared
def test_strict_f1_is_taken_apart_as_agreed(shared: Path) -> None:
    for case in vectors(shared, "spans.decomposition"):
        marked = {
            side: {id_: _marks(rows) for id_, rows in case["data"][side].items()} for side in "ab"
        }
        made = agreed(marked, ("L0", "L1", "L2"))
        (pair,) = made.pairs
        found = pair.entities
        expect(case, "classes", classes(found))
        expect(case, "detection_f1", found.detection.value)
        expect(case, "boundary_rate", found.boundary.value)
        expect(case, "label_rate", found.label.value)
        expect(case, "exact_f1", found.strict.value)
        by_label = {each.label: each.strict.value for each in found.by_label}
        expect(case, "per_label_exact_f1", by_label)
        expect(case, "macro_label", found.macro_label.value)
        expect(case, "per_doc", {each.id: each.strict.value for each in made.by_dispatch})
        expect(case, "macro_doc", found.macro_dispatch.value)


@pytest.mark.shared
def test_only_dispatches_that_both_finished_count_as_agreed(shared: Path) -> None:
    cases = {case["id"]: case for case in vectors(shared, "documents")}
    assert cases.keys() == {"missing_docs_disjoint", "missing_docs_subset", "empty_but_finished"}
    disjoint = cases["missing_docs_disjoint"]
    made = _of_case(disjoint)
    expect(disjoint, "common_documents", made.pairs[0].dispatches)
    assert made.pairs[0].entities.strict.value is None
    assert made.pooled.label_alpha.rate.value is None
    assert made.pooled.u_alpha.value.value is None
    subset = cases["missing_docs_subset"]
    made = _of_case(subset)
    for pair in made.pairs:
        found = pair.entities
        counts = {"docs": pair.dispatches, "tp": found.classes["match"]}
        counts |= {"n_a": found.n_a, "n_b": found.n_b}
        expect(subset, f"pair_{pair.a}{pair.b}", {**counts, "f1": found.strict.value})
    expect(subset, "pooled_micro", made.pooled.entities.strict.value)
    expect(subset, "mean_of_pairs", made.pooled.mean_of_pairs.value)
    empty = cases["empty_but_finished"]
    made = _of_case(empty)
    expect(empty, "micro_f1", made.pooled.entities.strict.value)
    assert {each.id: each.strict.value for each in made.by_dispatch} == (
        empty["expected"]["per_doc"]["value"]
    )
    expect(empty, "macro_doc", made.pooled.entities.macro_dispatch.value)


def _of_case(case: dict[str, Any]) -> Agreement:
    done, spans = case["data"]["done"], case["data"]["spans"]
    marked = {
        name: {id_: _marks(spans[name].get(id_, [])) for id_ in ids} for name, ids in done.items()
    }
    return agreed(marked, ("X", "Y"))


def test_spans_that_touch_do_not_overlap() -> None:
    found = of_two([(0, 5, "PER")], [(5, 9, "PER")])
    assert classes(found) == {"only_a": 1, "only_b": 1}


def test_one_span_against_two_is_a_boundary_and_a_split() -> None:
    one, two = [(0, 10, "ORG")], [(0, 4, "ORG"), (5, 10, "ORG")]
    assert classes(of_two(one, two)) == {"boundary": 1, "split_b": 1}
    assert classes(of_two(two, one)) == {"boundary": 1, "split_a": 1}
    assert of_two(one, two).overlap_f1.value == pytest.approx(2 / 3)


def test_the_same_offsets_are_matched_before_all_that_overlap() -> None:
    found = of_two([(0, 20, "PER")], [(0, 5, "PER"), (0, 20, "PER")])
    assert classes(found) == {"match": 1, "split_b": 1}


def test_of_two_labels_at_one_place_the_one_that_agrees_is_matched() -> None:
    found = of_two([(0, 5, "PER"), (0, 5, "ORG")], [(0, 5, "ORG")])
    assert classes(found) == {"match": 1, "split_a": 1}


def test_another_label_at_the_same_place_is_no_overlap_of_that_label() -> None:
    found = of_two([(0, 5, "PER")], [(0, 5, "ORG")])
    assert classes(found) == {"label": 1}
    assert (found.detection.value, found.boundary.value, found.label.value) == (1, 1, 0)
    assert (found.overlap_f1.value, found.soft_f1.value) == (0, 0)


def test_pooled_figures_are_of_sums_and_the_mean_is_of_pairs() -> None:
    made = agreed(
        {
            "A": {"d1": [(0, 3, "X"), (5, 9, "Y")], "d2": [(0, 4, "X")], "d3": [(2, 4, "Y")]},
            "B": {"d1": [(0, 3, "X")], "d2": [(0, 4, "X")]},
            "C": {"d2": [(0, 4, "Y")], "d3": [(2, 4, "Y"), (6, 8, "X")]},
        },
        ("X", "Y"),
    )
    assert [pair.entities.strict.value for pair in made.pairs] == pytest.approx([0.8, 0.4, 0.0])
    assert made.pooled.entities.strict.value == pytest.approx(0.5)
    assert made.pooled.mean_of_pairs.value == pytest.approx(0.4)
