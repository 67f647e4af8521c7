from __future__ import annotations

import json
from collections import defaultdict
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement.marked import LABELS, Marked, columns, holds, projects
from workbench.agreement.alpha import coincidences, label_alpha, label_counts, nominal
from workbench.agreement.figure import Why
from workbench.model.columns import NONE, Ints


def slow_alpha(units: list[list[int]]) -> float | None:
    """Krippendorff's alpha from pairs of values within units and over all of them."""
    units = [unit for unit in units if len(unit) > 1]
    given = [value for unit in units for value in unit]
    observed = sum(
        sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units
    )
    expected = sum(a != b for a, b in permutations(given, 2))
    if not expected:
        return None
    return 1 - (observed / len(given)) / (expected / (len(given) * (len(given) - 1)))


def slow_label_units(marked: Marked) -> list[list[int]]:
    places: defaultdict[tuple[str, int, int], dict[str, set[str]]] = defaultdict(dict)
    for name, own in marked.items():
        for id_, marks in own.items():
            for start, end, label in marks:
                places[id_, start, end].setdefault(name, set()).add(label)
    return [
        [LABELS.index(label) for labels in place.values() for label in labels]
        for place in places.values()
        if all(len(labels) == 1 for labels in place.values())
    ]


def values(*rows: str) -> Ints:
    """Values of one annotator a row, one digit a unit, * for missing."""
    return np.array([[NONE if v == "*" else int(v) - 1 for v in row] for row in rows]).T


def test_the_textbook_example_with_missing_values_gives_its_alpha() -> None:
    # Krippendorff, "Computing Krippendorff's alpha-reliability" (2011): three annotators, 15 units.
    units = values("*****34121133*3", "1*213343*******", "**21344*21133*4")
    assert nominal(coincidences(units, 4)) == pytest.approx(0.691, abs=0.0005)


@given(st.lists(st.lists(st.integers(NONE, 2), min_size=3, max_size=3), min_size=1, max_size=8))
def test_alpha_is_that_of_all_pairs_of_values(rows: list[list[int]]) -> None:
    found = float(nominal(coincidences(np.array(rows, dtype=np.int32), 3)))
    expected = slow_alpha([[value for value in row if value != NONE] for row in rows])
    assert np.isnan(found) if expected is None else found == pytest.approx(expected)


@pytest.mark.shared
def test_the_conventions_for_alpha_hold(shared: Path) -> None:
    cases = json.loads((shared / "reference/agreement_conventions.json").read_text("utf-8"))
    by_id = {case["id"]: case for case in cases["vectors"]}
    given = by_id["degenerate_all_same"]["data"]["units_by_observer"]
    assert by_id["degenerate_all_same"]["expected"]["alpha_nominal"]["value"] is None
    assert np.isnan(nominal(coincidences(np.zeros((len(given), 2), dtype=np.int32), 1)))
    disjoint = by_id["missing_docs_disjoint"]
    marked = {
        name: {id_: [tuple(span) for span in own[id_]] for id_ in own}
        for name, own in disjoint["data"]["spans"].items()
    }
    assert disjoint["expected"]["alpha"]["value"] is None
    found = label_alpha(label_counts(columns(marked, labels=["X"])))
    assert found.rate.why is Why.NOT_COMPARABLE


def test_one_value_only_is_a_reason_not_a_one() -> None:
    alike = {"d1": [(0, 3, "PER"), (5, 8, "PER")]}
    found = label_alpha(label_counts(columns({"A": alike, "B": alike})))
    assert found.rate.value is None
    assert found.rate.why is Why.ONE_VALUE
    assert found.coverage.value == 1


def test_nobody_in_common_is_not_comparable() -> None:
    marked = {"A": {"d1": [(0, 3, "PER")]}, "B": {"d2": [(0, 3, "PER")]}}
    found = label_alpha(label_counts(columns(marked)))
    assert (found.rate.why, found.coverage.why, found.n) == (
        Why.NOT_COMPARABLE,
        Why.NOT_COMPARABLE,
        0,
    )


def test_nothing_marked_and_nothing_shared_are_told_apart() -> None:
    empty = label_alpha(label_counts(columns({"A": {"d1": []}, "B": {"d1": []}})))
    assert empty.rate.why is Why.NOTHING_MARKED
    apart = {"A": {"d1": [(0, 3, "PER")]}, "B": {"d1": [(4, 6, "PER")]}}
    found = label_alpha(label_counts(columns(apart)))
    assert found.rate.why is Why.NOTHING_SHARED
    assert found.coverage.value == 0


def test_coverage_tells_how_much_the_labels_were_compared_on() -> None:
    marked = {
        "A": {"d1": [(0, 3, "PER"), (4, 6, "ORG"), (10, 12, "LOC")]},
        "B": {"d1": [(0, 3, "PER"), (4, 6, "LOC")]},
        "C": {"d2": [(0, 3, "PER")]},
    }
    found = label_alpha(label_counts(columns(marked)))
    assert found.n == 2
    assert found.coverage.value == pytest.approx(4 / 5)


def test_a_place_with_two_labels_by_one_annotator_is_left_out() -> None:
    marked = {
        "A": {"d1": [(0, 3, "PER"), (0, 3, "ORG"), (4, 6, "LOC"), (8, 9, "ORG")]},
        "B": {"d1": [(0, 3, "ORG"), (4, 6, "LOC"), (8, 9, "ORG")]},
    }
    found = label_alpha(label_counts(columns(marked)))
    assert (found.n, found.rate.value) == (2, 1)


@given(projects())
def test_label_alpha_is_that_of_the_places_with_one_label_each(
    marked: Marked,
) -> None:
    found = label_alpha(label_counts(columns(marked)))
    expected = slow_alpha(slow_label_units(marked))
    assert found.rate.value == (None if expected is None else pytest.approx(expected))
    shared = [unit for unit in slow_label_units(marked) if len(unit) > 1]
    assert found.n == len(shared)


@given(projects(), st.randoms(use_true_random=False))
def test_who_is_named_first_and_what_labels_are_called_change_nothing(
    marked: Marked, chance: np.random.Generator
) -> None:
    names, labels = list(marked), list(LABELS)
    chance.shuffle(names)
    chance.shuffle(labels)
    ids = sorted({id_ for own in marked.values() for id_ in own}, reverse=True)
    turned = columns({name: marked[name] for name in names}, labels=labels, dispatches=ids)
    one, other = label_alpha(label_counts(columns(marked))), label_alpha(label_counts(turned))
    assert one.rate.value == (None if other.rate.value is None else pytest.approx(other.rate.value))
    assert (one.n, one.coverage, one.rate.why) == (other.n, other.coverage, other.rate.why)


def test_an_interval_comes_from_the_draws_of_dispatches() -> None:
    marked = {
        "A": {"d1": [(0, 3, "PER"), (4, 6, "ORG")], "d2": [(0, 3, "PER"), (4, 6, "ORG")]},
        "B": {"d1": [(0, 3, "PER"), (4, 6, "ORG")], "d2": [(0, 3, "ORG"), (4, 6, "PER")]},
    }
    draws = np.array([[2, 0], [1, 1], [0, 2]])
    found = label_alpha(label_counts(columns(marked)), draws).rate
    assert holds(found)
