from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement.marked import LABELS, LENGTH, Mark, Marked, columns, projects
from workbench.agreement.alignment import Side, disorders
from workbench.agreement.assignment import best_gain
from workbench.agreement.figure import Why
from workbench.agreement.gamma import Gammas, GammaSettings, Progress, gammas

FEW = GammaSettings(samples=40)


def measured(marked: Marked, settings: GammaSettings = FEW) -> Gammas:
    *_, last = gammas(columns(marked), settings)
    assert isinstance(last, Gammas)
    return last


def cost(u: Mark, v: Mark, alpha: float, beta: float, empty: float) -> float:
    apart = abs(u[0] - v[0]) + abs(u[1] - v[1])
    position = (apart / (u[1] - u[0] + v[1] - v[0])) ** 2 * empty
    return alpha * position + beta * (0 if u[2] == v[2] else empty)


def slow_disorder(
    a: set[Mark], b: set[Mark], alpha: float, beta: float, empty: float
) -> float | None:
    """The least disorder of all alignments, each tried."""
    few, many = sorted((sorted(a), sorted(b)), key=len)
    if not many:
        return None
    costs = [
        sum(
            min(cost(u, v, alpha, beta, empty), 2 * empty) for u, v in zip(few, chosen, strict=True)
        )
        + (len(many) - len(few)) * empty
        for chosen in permutations(many, len(few))
    ]
    return min(costs) / ((len(few) + len(many)) / 2)


@given(
    projects(annotators=2),
    st.sampled_from([(1.0, 1.0, 1.0), (3.0, 1.0, 1.0), (0.5, 2.0, 0.7), (0.0, 1.0, 1.0)]),
)
def test_the_best_alignment_is_the_best_of_all(
    marked: Marked, settings: tuple[float, float, float]
) -> None:
    project = columns(marked)
    alpha, beta, empty = settings
    found = disorders(
        Side.of(project, 0),
        Side.of(project, 1),
        len(project.dispatches),
        alpha=alpha,
        beta=beta,
        empty=empty,
    )
    for id_, disorder in zip(project.dispatches, found, strict=True):
        a, b = (set(own.get(id_, ())) for own in marked.values())
        assert disorder == pytest.approx(slow_disorder(a, b, *settings) or 0)


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 4), st.integers(0, 4)), st.sampled_from([0.1, 0.5, 0.9, 1.7])
    )
)
def test_the_solver_finds_the_largest_gain(gains: dict[tuple[int, int], float]) -> None:
    found = best_gain([(left, right, gain) for (left, right), gain in gains.items()])
    tried = [
        sum(gains.get((left, right), 0) for left, right in enumerate(order))
        for order in permutations(range(5))
    ]
    assert found == pytest.approx(max(tried))


def test_a_shift_goes_round_the_text_and_keeps_units_whole() -> None:
    project = columns({"A": {"d1": [(2, 5, "PER"), (18, 20, "ORG")]}})
    moved = Side.of(project, 0).shifted(np.array([4]), np.array([20]))
    assert list(zip(moved.start, moved.end, moved.label, strict=True)) == [(2, 4, 1), (6, 9, 0)]


def test_the_same_sets_agree_wholly() -> None:
    alike = {"d1": [(0, 3, "PER"), (2, 9, "ORG")], "d2": [(5, 6, "LOC")]}
    found = measured({"A": alike, "B": alike, "C": alike})
    assert [pair.value.value for pair in found.pairs] == [1, 1, 1]
    assert found.pooled.value == 1


@given(projects(annotators=2))
def test_who_comes_first_and_the_order_of_dispatches_change_nothing(marked: Marked) -> None:
    ids = sorted({id_ for own in marked.values() for id_ in own}, reverse=True)
    turned = columns(dict(reversed(marked.items())), dispatches=ids, labels=LABELS[::-1])
    *_, other = gammas(turned, FEW)
    assert isinstance(other, Gammas)
    one = measured(marked)
    expected = other.pooled.value
    assert one.pooled.value == (None if expected is None else pytest.approx(expected))
    assert one.pooled.why is other.pooled.why


def test_the_pooled_gamma_is_of_mean_disorders() -> None:
    marked: Marked = {
        "A": {"d1": [(0, 3, "PER"), (5, 9, "ORG")], "d2": [(2, 4, "PER")], "d3": []},
        "B": {"d1": [(0, 4, "PER"), (12, 14, "ORG")], "d2": [(2, 4, "LOC")], "d3": []},
    }
    found = measured(marked)
    (pair,) = found.pairs
    of_first = ((1 / 7) ** 2 + 2) / 2
    assert pair.dispatches == 2
    assert pair.observed == pytest.approx((of_first + 1) / 2)
    assert pair.value.value == pytest.approx(1 - pair.observed / pair.expected)
    assert found.pooled == pair.value
    assert found.settings is FEW


def test_expectation_is_about_that_of_all_shifts() -> None:
    a, b = [(0, 3, "PER"), (6, 9, "ORG")], [(1, 4, "PER"), (12, 15, "ORG")]
    (pair,) = measured({"A": {"d": a}, "B": {"d": b}}, GammaSettings(samples=4000)).pairs

    def shifted(marks: list[Mark], by: int) -> set[Mark]:
        return {((s + by) % LENGTH, (s + by) % LENGTH + e - s, label) for s, e, label in marks}

    every = [
        slow_disorder(one, other, 1, 1, 1)
        for by in range(1, LENGTH)
        for one, other in ((shifted(a, by), set(b)), (set(a), shifted(b, by)))
    ]
    assert pair.expected == pytest.approx(np.mean([each or 0 for each in every]), abs=0.03)


def test_undefined_tells_why() -> None:
    apart = measured({"A": {"d1": [(0, 3, "PER")]}, "B": {"d2": [(0, 3, "PER")]}})
    assert apart.pairs[0].value.why is apart.pooled.why is Why.NOT_COMPARABLE
    empty = measured({"A": {"d1": []}, "B": {"d1": []}})
    assert empty.pairs[0].value.why is empty.pooled.why is Why.NOTHING_MARKED
    marks = {"d1": [(0, 1, "PER")]}
    *_, short = gammas(columns({"A": marks, "B": marks}, length=1), FEW)
    assert isinstance(short, Gammas)
    assert short.pooled.why is Why.ONE_VALUE


def test_progress_is_told_and_the_work_can_be_left() -> None:
    marks = {f"d{n}": [(0, 3, "PER")] for n in range(3)}
    steps = list(gammas(columns({"A": marks, "B": marks, "C": marks}), FEW))
    told = [step for step in steps if isinstance(step, Progress)]
    assert told[-1].done == told[-1].total == 3 * (3 + 40)
    assert [step.done for step in told] == sorted(step.done for step in told)
    work = gammas(columns({"A": marks, "B": marks}), FEW)
    assert isinstance(next(work), Progress)
    work.close()


def test_the_same_seed_gives_the_same_figures() -> None:
    marked: Marked = {
        "A": {"d": [(0, 3, "PER"), (6, 9, "ORG")]},
        "B": {"d": [(1, 4, "PER"), (12, 15, "ORG")]},
    }
    assert measured(marked) == measured(marked)
    assert measured(marked, GammaSettings(samples=40, seed=8)) != measured(marked)
