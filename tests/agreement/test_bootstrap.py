"""Draws of dispatches, and sums over them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.agreement.bootstrap import draws

TABLES = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=12).map(
    np.array
)


def test_every_draw_has_as_many_dispatches_as_there_are() -> None:
    weights = draws(40, 300, 7).weights
    assert weights.shape == (300, 40)
    assert (weights.sum(axis=1) == 40).all()


def test_dispatches_are_drawn_evenly() -> None:
    often = draws(20, 5000, 7).weights.mean(axis=0)
    assert abs(often - 1).max() < 0.08


def test_a_seed_gives_the_same_draws_and_another_gives_others() -> None:
    assert np.array_equal(draws(9, 200, 3).weights, draws(9, 200, 3).weights)
    assert not np.array_equal(draws(9, 200, 3).weights, draws(9, 200, 4).weights)


def test_of_no_dispatches_there_are_empty_draws() -> None:
    drawn = draws(0, 10, 7)
    assert drawn.totals(np.zeros((0, 3, 2))).tolist() == np.zeros((10, 3, 2)).tolist()


def test_without_draws_there_are_no_sums() -> None:
    assert draws(3, 0, 7).totals(np.ones((3, 2))).shape == (0, 2)


@given(TABLES)
def test_sums_are_those_of_the_dispatches_drawn(counts: np.ndarray) -> None:
    drawn = draws(len(counts), 150, 7)
    slow = [
        sum(int(times) * row for times, row in zip(weights, counts, strict=True))
        for weights in drawn.weights
    ]
    assert np.array_equal(drawn.totals(counts), slow)


@given(TABLES, st.data())
def test_a_sum_that_is_asked_for_again_is_put_right(
    counts: np.ndarray, data: st.DataObject
) -> None:
    first = draws(len(counts), 30, 7)
    first.totals(counts)
    row = data.draw(st.integers(0, len(counts) - 1))
    changed = counts.copy()
    changed[row] += data.draw(st.integers(1, 9))
    again = first.again([row])
    assert np.array_equal(again.totals(changed), draws(len(counts), 30, 7).totals(changed))


@given(TABLES)
def test_what_changed_without_being_named_is_summed_anew(counts: np.ndarray) -> None:
    first = draws(len(counts), 30, 7)
    first.totals(counts)
    again = first.again([])
    assert np.array_equal(again.totals(counts + 1), draws(len(counts), 30, 7).totals(counts + 1))
