from __future__ import annotations

from collections import defaultdict
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given

from tests.agreement.marked import LABELS, LENGTH, Marked, Marks, columns, holds, projects
from workbench.agreement.figure import Why
from workbench.agreement.unitizing import UAlpha, u_alpha, unit_counts

Segment = tuple[int, int, str]
GAP = ""


def measured(marked: Marked) -> UAlpha:
    return u_alpha(unit_counts(columns(marked)))


def divided(units: Marks) -> list[Segment]:
    """The units and the gaps between them."""
    found, at = list[Segment](), 0
    for start, end, label in sorted(units):
        found += [(at, start, GAP)] if start > at else []
        found.append((start, end, label))
        at = end
    return found + ([(at, LENGTH, GAP)] if at < LENGTH else [])


def disagreements(marked: Marked) -> tuple[float, float]:
    """D_o and D_e by the definition, from every two segments."""
    pairs: defaultdict[tuple[str, str], float] = defaultdict(float)
    own: defaultdict[str, float] = defaultdict(float)
    for id_ in {id_ for sets in marked.values() for id_ in sets}:
        continua = [divided(sets[id_]) for sets in marked.values() if id_ in sets]
        if len(continua) < 2:
            continue
        for one, other in permutations(continua, 2):
            for start, end, c in one:
                for start_2, end_2, k in other:
                    shared = max(min(end, end_2) - max(start, start_2), 0)
                    pairs[c, k] += shared / (len(continua) - 1)
        for start, end, c in (segment for each in continua for segment in each):
            own[c] += (end - start) ** (1 if c == GAP else 2)
    values = {GAP, *LABELS}
    lengths = {c: sum(pairs[c, k] for k in values) for c in values}
    whole = sum(lengths.values())
    if not whole:
        return 0, 0
    room = whole - sum(own.values()) / whole
    observed = sum(n for (c, k), n in pairs.items() if c != k)
    expected = sum(lengths[c] * lengths[k] / room for c, k in permutations(values, 2))
    return observed, expected


def slow(*layers: Marked) -> float | None:
    found = [disagreements(layer) for layer in layers]
    expected = sum(e for _, e in found)
    return 1 - sum(o for o, _ in found) / expected if expected else None


def layer(marked: Marked, label: str | None) -> Marked:
    """The spans of one label, or of all, with what overlaps joined to one unit of no label."""
    return {
        name: {
            id_: joined([m for m in marks if label in {None, m[2]}]) for id_, marks in own.items()
        }
        for name, own in marked.items()
    }


def joined(marks: Marks) -> Marks:
    found = Marks()
    for start, end, _ in sorted(marks):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end), LABELS[0])
        else:
            found.append((start, end, LABELS[0]))
    return found


def same(found: float | None, expected: float | None) -> bool:
    return found == (None if expected is None else pytest.approx(expected, abs=1e-9))


@given(projects(flat=True))
def test_u_alpha_is_that_of_its_definition(marked: Marked) -> None:
    found = measured(marked)
    assert not found.layered
    assert same(found.value.value, slow(marked))
    assert same(found.detection.value, slow(layer(marked, None)))
    for figure, label in zip(found.by_label, LABELS, strict=True):
        assert same(figure.value, slow(layer(marked, label)))


@given(projects())
def test_overlapping_spans_are_taken_apart_into_layers(marked: Marked) -> None:
    found = measured(marked)
    layers = [layer(marked, label) for label in LABELS]
    if found.layered:
        assert same(found.value.value, slow(*layers))
    assert same(found.detection.value, slow(layer(marked, None)))
    for figure, one in zip(found.by_label, layers, strict=True):
        assert same(figure.value, slow(one))


@given(projects())
def test_who_comes_first_and_the_order_of_dispatches_change_nothing(marked: Marked) -> None:
    ids = sorted({id_ for own in marked.values() for id_ in own}, reverse=True)
    turned = columns(dict(reversed(marked.items())), dispatches=ids)
    one, other = measured(marked), u_alpha(unit_counts(turned))
    assert same(one.value.value, other.value.value)
    assert same(one.detection.value, other.detection.value)
    assert one.value.why is other.value.why


@given(projects(flat=True))
def test_new_names_for_labels_change_nothing(marked: Marked) -> None:
    turned = u_alpha(unit_counts(columns(marked, labels=LABELS[::-1])))
    assert same(measured(marked).value.value, turned.value.value)


@given(projects(flat=True))
def test_the_same_sets_agree_wholly_or_tell_why_not(marked: Marked) -> None:
    first = next(iter(marked.values()))
    found = measured(dict.fromkeys(marked, first))
    assert same(found.value.value, 1) or found.value.why in {
        Why.NOT_COMPARABLE,
        Why.NOTHING_MARKED,
        Why.ONE_VALUE,
    }


def test_the_same_nested_sets_agree_wholly() -> None:
    alike = {"d1": [(0, 9, "ORG"), (3, 6, "LOC"), (3, 4, "ORG")]}
    found = measured({"A": alike, "B": alike})
    assert found.layered
    assert found.value.value == 1


def test_a_wrong_boundary_never_agrees_better_than_the_right_one() -> None:
    agreed = [(0, 4, "PER"), (8, 14, "ORG")]
    figures = [
        measured({"A": {"d1": agreed}, "B": {"d1": [(0, 4, "PER"), (8 + late, 14, "ORG")]}})
        for late in range(5)
    ]
    values = [f.value.value or 0 for f in figures]
    assert values[0] == 1
    assert values == sorted(values, reverse=True)


def test_splits_are_seen() -> None:
    whole, halves = [(0, 10, "PER")], [(0, 5, "PER"), (5, 10, "PER")]
    one = measured({"A": {"d1": whole}, "B": {"d1": whole}}).value.value
    other = measured({"A": {"d1": whole}, "B": {"d1": halves}}).value.value
    assert one == other == 1  # all the text has one label for both
    whole, halves = [*whole, (14, 16, "ORG")], [*halves, (15, 17, "ORG")]
    one = measured({"A": {"d1": whole}, "B": {"d1": [(0, 10, "PER"), (15, 17, "ORG")]}})
    other = measured({"A": {"d1": whole}, "B": {"d1": halves}})
    assert one.value != other.value


def test_undefined_tells_why() -> None:
    assert measured({"A": {"d1": []}, "B": {"d2": []}}).value.why is Why.NOT_COMPARABLE
    assert measured({"A": {"d1": []}, "B": {"d1": []}}).value.why is Why.NOTHING_MARKED
    covered: Marked = {"A": {"d1": [(0, LENGTH, "PER")]}, "B": {"d1": [(0, LENGTH, "PER")]}}
    found = measured(covered)
    assert found.value.why is Why.ONE_VALUE
    assert [f.why for f in found.by_label] == [
        Why.ONE_VALUE,
        Why.NOTHING_MARKED,
        Why.NOTHING_MARKED,
    ]
    alone: Marked = {"A": {"d1": [(0, 3, "PER")], "d2": []}, "B": {"d2": []}}
    assert measured(alone).value.why is Why.NOTHING_MARKED


def test_a_dispatch_that_one_alone_has_finished_counts_for_nothing() -> None:
    marked: Marked = {"A": {"d1": [(0, 3, "PER")]}, "B": {"d1": [(0, 4, "PER")]}}
    more = {"A": marked["A"] | {"d2": [(3, 9, "ORG"), (4, 5, "LOC")]}, "B": marked["B"]}
    assert measured(marked).value == measured(more).value


def test_an_interval_holds_the_value() -> None:
    marked: Marked = {
        "A": {f"d{n}": [(0, 4, "PER"), (8, 12, "ORG")] for n in range(6)},
        "B": {f"d{n}": [(0, 4 + n % 3, "PER"), (8, 12, "ORG")] for n in range(6)},
    }
    draws = np.random.default_rng(7).multinomial(6, [1 / 6] * 6, size=200)
    found = u_alpha(unit_counts(columns(marked)), draws).value
    assert holds(found)
