from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

from tests.agreement.marked import LABELS, LENGTH, Marked, Marks, columns, holds, projects
from workbench.agreement.figure import Why
from workbench.agreement.kappa import cohen_counts, cohen_kappa, fleiss_counts, fleiss_kappa
from workbench.agreement.segments import Segments, characters, tokens


def of_characters(marks: Marks) -> list[str]:
    """The label of each character: that of the outermost span, of crossing ones the first."""
    values, reached = [""] * LENGTH, 0
    for start, end, label in sorted(marks, key=lambda m: (m[0], -m[1], LABELS.index(m[2]))):
        for place in range(max(start, reached), end):
            values[place] = label
        reached = max(reached, end)
    return values


def slow_cohen(a: list[str], b: list[str]) -> float | None:
    n = len(a)
    if not n:
        return None
    observed = sum(x == y for x, y in zip(a, b, strict=True)) / n
    expected = sum(a.count(v) * b.count(v) for v in {*a, *b}) / n**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def slow_fleiss(items: list[tuple[str, ...]]) -> float | None:
    every = [value for item in items for value in item]
    pairs = [x == y for item in items for x, y in permutations(item, 2)]
    if not pairs or len(set(every)) == 1:
        return None
    expected = sum((every.count(v) / len(every)) ** 2 for v in set(every))
    return (sum(pairs) / len(pairs) - expected) / (1 - expected)


def same(found: float | None, expected: float | None) -> bool:
    return found == (None if expected is None else pytest.approx(expected))


@given(projects())
def test_cohens_kappa_is_that_of_the_characters(marked: Marked) -> None:
    project = columns(marked)
    found = cohen_kappa(cohen_counts(project, characters(project)))
    names = list(marked)
    pairs = [(x, y) for n, x in enumerate(names) for y in names[n + 1 :]]
    for (x, y), kappa in zip(pairs, found, strict=True):
        common = [id_ for id_ in marked[x] if id_ in marked[y]]
        a, b = (
            [value for id_ in common for value in of_characters(marked[name][id_])]
            for name in (x, y)
        )
        assert same(kappa.value, slow_cohen(a, b))
        assert kappa.value is not None or kappa.why is (
            Why.ONE_VALUE if common else Why.NOT_COMPARABLE
        )


@given(projects())
def test_fleiss_kappa_is_that_of_the_dispatches_that_all_have_finished(marked: Marked) -> None:
    project = columns(marked)
    found = fleiss_kappa(fleiss_counts(project, characters(project)))
    common = [id_ for id_ in project.dispatches if all(id_ in own for own in marked.values())]
    items = [
        item
        for id_ in common
        for item in zip(*(of_characters(own[id_]) for own in marked.values()), strict=True)
    ]
    assert same(found.value, slow_fleiss(items))
    assert found.value is not None or found.why is (Why.ONE_VALUE if common else Why.NOT_COMPARABLE)


@given(projects(annotators=2))
def test_fleiss_of_two_is_scotts_pi_and_does_not_ask_who_is_who(marked: Marked) -> None:
    one, other = columns(marked), columns(dict(reversed(marked.items())))
    a = fleiss_kappa(fleiss_counts(one, characters(one)))
    b = fleiss_kappa(fleiss_counts(other, characters(other)))
    assert a == b
    (a,) = cohen_kappa(cohen_counts(one, characters(one)))
    (b,) = cohen_kappa(cohen_counts(other, characters(other)))
    assert same(a.value, b.value)


def test_fleiss_gives_the_figure_of_the_textbook() -> None:
    # The worked example of 10 items, 14 raters and 5 values in "Fleiss' kappa" of Wikipedia.
    table = """0 0 0 0 14; 0 2 6 4 2; 0 0 3 5 6; 0 3 9 2 0; 2 2 8 1 1; 7 7 0 0 0; 3 2 6 3 0;
        2 5 3 2 2; 6 5 2 1 0; 0 2 2 3 7"""
    rows = [
        [value for value, n in enumerate(map(int, row.split())) for _ in range(n)]
        for row in table.split(";")
    ]
    items = Segments(
        np.zeros(10, dtype=np.int64), np.ones(10, dtype=np.int64), np.array(rows, dtype=np.int16)
    )
    raters: Marked = {f"r{n}": {"d": []} for n in range(14)}
    project = columns(raters, labels=list("abcd"), length=10)
    assert fleiss_kappa(fleiss_counts(project, items)).value == pytest.approx(0.210, abs=0.0005)


def test_tokens_of_shifted_spans_agree_though_no_span_does() -> None:
    # 30 spans of four tokens, all one token late, in 600 tokens: accuracy .90, kappa .687.
    starts = [20 * n for n in range(30)]
    marked = {
        "A": {"d": [(s, s + 4, "PER") for s in starts]},
        "B": {"d": [(s + 1, s + 5, "PER") for s in starts]},
    }
    project = columns(marked, length=600)
    at = np.array([0, 600], dtype=np.int32)
    places = np.arange(600, dtype=np.int32)
    counts = cohen_counts(project, tokens(project, at, places, places + 1))
    assert counts.agreed.sum() / counts.length.sum() == 0.9
    (kappa,) = cohen_kappa(counts)
    assert kappa.value == pytest.approx(0.6875)
    assert cohen_kappa(cohen_counts(project, characters(project))) == (kappa,)


def test_a_token_has_the_label_of_the_span_that_touches_it() -> None:
    marked = {
        "A": {"d1": [(0, 5, "PER")], "d2": [(4, 7, "LOC")]},
        "B": {"d1": [(0, 4, "PER"), (6, 9, "ORG")]},
    }
    project = columns(marked)
    at = np.array([0, 3, 5], dtype=np.int32)
    start = np.array([0, 5, 10, 0, 6], dtype=np.int32)
    end = np.array([4, 10, 12, 4, 8], dtype=np.int32)
    pieces = tokens(project, at, start, end)
    assert pieces.value.tolist() == [[1, 1], [0, 2], [0, 0], [0, -1], [3, -1]]
    assert pieces.length.tolist() == [1] * 5


def test_only_one_value_is_a_reason() -> None:
    alike: dict[str, Marks] = {"d1": []}
    project = columns({"A": alike, "B": alike})
    pieces = characters(project)
    assert cohen_kappa(cohen_counts(project, pieces))[0].why is Why.ONE_VALUE
    assert fleiss_kappa(fleiss_counts(project, pieces)).why is Why.ONE_VALUE


@pytest.mark.shared
def test_the_conventions_for_kappa_hold(shared: Path) -> None:
    cases = json.loads((shared / "reference/agreement_conventions.json").read_text("utf-8"))
    (case,) = [each for each in cases["vectors"] if each["kind"] == "degenerate"]
    rows = [[LABELS.index(label) + 1 for label in row] for row in case["data"]["units_by_observer"]]
    many = len(rows)
    items = Segments(
        np.zeros(many, dtype=np.int64),
        np.ones(many, dtype=np.int64),
        np.array(rows, dtype=np.int16),
    )
    counts = cohen_counts(columns({"A": {"d": []}, "B": {"d": []}}, length=many), items)
    (kappa,) = cohen_kappa(counts)
    assert kappa.value is case["expected"]["cohen_kappa"]["value"] is None
    observed = case["expected"]["observed_agreement"]["value"]
    assert counts.agreed.sum() / counts.length.sum() == observed


def test_the_same_sets_agree_wholly() -> None:
    alike = {"d1": [(0, 3, "PER"), (5, 9, "ORG")]}
    project = columns({"A": alike, "B": alike, "C": alike})
    pieces = characters(project)
    assert [k.value for k in cohen_kappa(cohen_counts(project, pieces))] == [1, 1, 1]
    assert fleiss_kappa(fleiss_counts(project, pieces)).value == 1


def test_the_interval_of_a_pair_comes_from_its_own_dispatches() -> None:
    marked = {
        "A": {"d1": [(0, 3, "PER")], "d2": [(0, 3, "PER")], "d3": [(1, 4, "ORG")]},
        "B": {"d1": [(0, 3, "PER")], "d2": [(0, 9, "ORG")]},
    }
    project = columns(marked)
    draws = np.array([[1, 0, 2], [0, 1, 2], [0, 0, 3], [1, 1, 1]])
    counts = cohen_counts(project, characters(project))
    (kappa,) = cohen_kappa(counts, draws)
    assert holds(kappa)
