"""Spans matched one to one, against a slow, obvious matching."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement import slowly
from tests.agreement.marked import LABELS, columns, projects
from tests.agreement.slowly import Mark, Match
from workbench.agreement.dominant import dominant, worth
from workbench.agreement.matching import Matches, Matching, alike, match
from workbench.agreement.paired import paired
from workbench.agreement.units import base
from workbench.model.columns import Columns

Project = dict[str, dict[str, list[Mark]]]
Placed = tuple[str, int, Match]
IDS = ["d0", "d1", "d2"]


def placed(of: Columns, matching: Matching, matches: Matches) -> Counter[Placed]:
    """Matches as (dispatch, number of the pair, (mark of a, mark of b))."""
    marks, at = matching.marks, base(of)

    def mark(row: int) -> Mark:
        offset = int(at[marks.dispatch[row]])
        start, end = int(marks.start[row]) - offset, int(marks.end[row]) - offset
        return start, end, LABELS[int(marks.label[row])]

    rows = zip(matches.a.tolist(), matches.b.tolist(), matches.pair.tolist(), strict=True)
    return Counter((IDS[marks.dispatch[a]], pair, (mark(a), mark(b))) for a, b, pair in rows)


def slow(project: Project, *, alike: bool = False) -> Counter[Placed]:
    return Counter(
        (id_, number, each)
        for number, (a, b) in enumerate(combinations(project.values(), 2))
        for id_ in a.keys() & b.keys()
        for each in slowly.matched(a[id_], b[id_], alike=alike)
    )


@given(projects() | projects(flat=True))
def test_matches_are_those_of_the_slow_matching(project: Project) -> None:
    of = columns(project, dispatches=IDS)
    matching = match(of)
    assert placed(of, matching, matching.matches) == slow(project)
    assert placed(of, matching, alike(matching)) == slow(project, alike=True)


@given(projects(annotators=5))
def test_every_span_is_matched_or_alone_beside_everybody_else(project: Project) -> None:
    of = columns(project, dispatches=IDS)
    found, n = paired(of), len(of.annotators)
    by = found.spans.annotator
    met = [*zip(found.a, by[found.b], strict=True), *zip(found.b, by[found.a], strict=True)]
    places = Counter([*met, *zip(found.alone, found.beside, strict=True)])
    expected = [
        (row, other)
        for row in range(len(by))
        for other in range(n)
        if other != by[row] and of.done[found.spans.dispatch[row], other]
    ]
    assert places == Counter(expected)


@given(projects())
def test_the_same_span_twice_is_one(project: Project) -> None:
    of = columns(project, dispatches=IDS)
    doubled = columns(
        {name: {id_: [*own, *own] for id_, own in sets.items()} for name, sets in project.items()},
        dispatches=IDS,
    )
    there, back = match(of), match(doubled)
    assert placed(of, there, there.matches) == placed(doubled, back, back.matches)


def test_ties_are_decided_by_offsets_not_by_how_fractions_are_rounded() -> None:
    # PER on PER is worth 1/2 + 1/3, LOC on PER 5/6: the same, and the earlier offsets decide.
    a: list[Mark] = [(0, 3, "PER"), (0, 6, "LOC")]
    b: list[Mark] = [(1, 6, "PER"), (4, 6, "LOC")]
    of = columns({"A": {"d0": a}, "B": {"d0": b}}, dispatches=IDS)
    matching = match(of)
    assert placed(of, matching, matching.matches) == Counter(
        [("d0", 0, (a[0], b[0])), ("d0", 0, (a[1], b[1]))]
    )


@given(st.integers(1, 3000), st.data())
def test_what_is_worth_the_same_is_equal(united: int, data: st.DataObject) -> None:
    shared = data.draw(st.integers((united + 1) // 2, united))
    more = np.array([2 * shared - united, 2 * shared])
    values = worth(more, np.array([2 * united] * 2), alike=np.array([True, False]))
    assert shared == united or values[0] == values[1]


CANDIDATES = st.lists(st.tuples(*(st.integers(0, most) for most in (4, 4, 3, 2))), max_size=16).map(
    lambda rows: np.array(rows, dtype=np.int64).reshape(-1, 4)
)


@given(CANDIDATES)
def test_dominant_pairs_are_those_taken_from_the_best_downwards(rows: np.ndarray) -> None:
    one, other, worth, tie = rows.T
    expected: list[int] = []
    for row in np.lexsort((tie, -worth)).tolist():
        slots = [(one[kept], other[kept]) for kept in expected]
        if all(one[row] != a and other[row] != b for a, b in slots):
            expected.append(row)
    taken = dominant(one, other, worth.astype(np.float64), lambda left: (tie[left],))
    assert np.flatnonzero(taken).tolist() == sorted(expected)
