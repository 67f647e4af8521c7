"""Sets of characters against Python's own sets."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.agreement.extents import (
    Extents,
    extents,
    intersections,
    of_stretches,
    overlapping,
    same,
)
from workbench.model.columns import NONE, PartColumns

Parts = list[tuple[int, int]]
PART = st.tuples(st.integers(0, 12), st.integers(1, 5)).map(lambda p: (p[0], p[0] + p[1]))
ROWS = st.lists(st.lists(PART, max_size=4), max_size=8)


def of(rows: list[Parts]) -> Extents:
    flat = np.array([part for row in rows for part in row], dtype=np.int32).reshape(-1, 2)
    at = np.cumsum([0, *(len(row) for row in rows)]).astype(np.int32)
    return extents(PartColumns(at, flat[:, 0], flat[:, 1]))


def characters(row: Parts) -> set[int]:
    return {c for start, end in row for c in range(start, end)}


def every_two(n: int) -> tuple[np.ndarray, np.ndarray]:
    rows, others = np.divmod(np.arange(n * n, dtype=np.int64), max(n, 1))
    return rows, others


def test_parts_that_touch_are_as_good_as_joined() -> None:
    made = of([[(0, 5), (5, 9)], [(0, 9)]])
    assert same(made, np.array([0]), np.array([1])).tolist() == [True]


def test_white_space_between_parts_belongs_to_neither() -> None:
    made = of([[(0, 5), (6, 9)], [(0, 9)]])
    assert same(made, np.array([0]), np.array([1])).tolist() == [False]
    assert intersections(made, np.array([0]), np.array([1])).tolist() == [8]


def test_two_rows_without_characters_are_the_same() -> None:
    made = of_stretches(np.array([NONE, NONE, 3]), np.array([NONE, NONE, 4]))
    assert same(made, np.array([0, 0]), np.array([1, 2])).tolist() == [True, False]
    assert made.size.tolist() == [0, 0, 1]


@given(ROWS)
def test_sizes_and_intersections_are_those_of_sets(rows: list[Parts]) -> None:
    made, sets = of(rows), [characters(row) for row in rows]
    assert made.size.tolist() == [len(one) for one in sets]
    a, b = every_two(len(rows))
    assert intersections(made, a, b).tolist() == [len(x & y) for x in sets for y in sets]
    assert same(made, a, b).tolist() == [x == y for x in sets for y in sets]


@given(ROWS, st.data())
def test_the_overlapping_of_a_group_are_found_once(rows: list[Parts], data: st.DataObject) -> None:
    groups = data.draw(st.lists(st.integers(0, 1), min_size=len(rows), max_size=len(rows)))
    sets = [characters(row) for row in rows]
    found = overlapping(of(rows), np.array(groups, dtype=np.int32))
    expected = [
        (i, j, len(sets[i] & sets[j]))
        for i in range(len(rows))
        for j in range(i + 1, len(rows))
        if groups[i] == groups[j] and sets[i] & sets[j]
    ]
    assert list(zip(*(column.tolist() for column in found), strict=True)) == expected
