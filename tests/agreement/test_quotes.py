"""Quotations against a slow, obvious comparison, and laws that hold for all."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement.quoted import columns, projects, quotation, quotations
from workbench.agreement.quotes import Quoted, headline_counts, quote_counts, quote_matches
from workbench.model.annotation import Part, Quotation, QuotationType
from workbench.model.columns import Columns

Sets = dict[str, dict[str, list[Quotation]]]
Match = tuple[int, int]


def counted(of: Columns) -> np.ndarray[Any, np.dtype[np.float64]]:
    return quote_counts(of, quote_matches(of))


def pair(a: list[Quotation], b: list[Quotation]) -> dict[Quoted, float]:
    """What is counted of two sets on one dispatch."""
    (counts,) = counted(columns({"A": {"d": a}, "B": {"d": b}}))[0]
    return {which: float(counts[which]) for which in Quoted}


def characters(parts: tuple[Part, ...]) -> frozenset[int]:
    return frozenset(c for start, end in parts for c in range(start, end))


def iou(one: Quotation, other: Quotation) -> Fraction:
    mine, theirs = characters(one.content), characters(other.content)
    return Fraction(len(mine & theirs), len(mine | theirs))


def same_content(one: Quotation, other: Quotation) -> bool:
    return characters(one.content) == characters(other.content)


def order(a: list[Quotation], b: list[Quotation], match: Match) -> tuple[Any, ...]:
    i, j = match
    x, y = a[i], b[j]
    worth = 4 * same_content(x, y) + iou(x, y) + Fraction(x.type == y.type, 2)
    starts, ends = sorted([x.start, y.start]), sorted([x.end, y.end])
    return -worth, x.speaker != y.speaker, x.source != y.source, starts, ends, sorted([i, j])


def matched(a: list[Quotation], b: list[Quotation]) -> list[Match]:
    every = [(i, j) for i, x in enumerate(a) for j, y in enumerate(b) if iou(x, y)]
    taken: list[Match] = []
    for i, j in sorted(every, key=lambda match: order(a, b, match)):
        if all(i != k and j != m for k, m in taken):
            taken.append((i, j))
    return taken


def overlap(one: Part | None, other: Part | None) -> bool:
    if one is None or other is None:
        return one is other
    return one[0] < other[1] and other[0] < one[1]


def alike(x: Quotation, y: Quotation) -> Counter[Quoted]:
    """What two matched quotations count for."""
    same, typed = same_content(x, y), x.type == y.type
    speaker, source = x.speaker == y.speaker, x.source == y.source
    classes = {
        (True, True): Quoted.MATCH,
        (True, False): Quoted.RETYPED,
        (False, True): Quoted.BOUNDARY,
        (False, False): Quoted.BOTH,
    }
    told = speaker if x.speaker and y.speaker else overlap(x.source, y.source)
    found = Counter({Quoted.MATCHED: 1, classes[same, typed]: 1})
    found += Counter({Quoted.SAME: same, Quoted.TYPE: typed, Quoted.SPEAKER: speaker})
    found += Counter({Quoted.CUE: characters(x.cue) == characters(y.cue)})
    found += Counter({Quoted.SOURCE: source, Quoted.SOURCE_KIND: x.source_kind == y.source_kind})
    found += Counter({Quoted.STRICT: same and typed and speaker and source})
    return found + Counter({Quoted.LENIENT: told})


def slowly(a: list[Quotation], b: list[Quotation]) -> dict[Quoted, float]:
    a = [q for q in a if q.type is not QuotationType.SCARE]
    b = [q for q in b if q.type is not QuotationType.SCARE]
    matches = matched(a, b)
    counts: Counter[Quoted] = Counter({Quoted.N_A: len(a), Quoted.N_B: len(b)})
    for i, j in matches:
        counts += alike(a[i], b[j])
    left_a = [x for i, x in enumerate(a) if i not in {i for i, _ in matches}]
    left_b = [y for j, y in enumerate(b) if j not in {j for _, j in matches}]
    split_a = sum(any(iou(x, y) for y in b) for x in left_a)
    split_b = sum(any(iou(x, y) for x in a) for y in left_b)
    counts += Counter({Quoted.SPLIT_A: split_a, Quoted.ONLY_A: len(left_a) - split_a})
    counts += Counter({Quoted.SPLIT_B: split_b, Quoted.ONLY_B: len(left_b) - split_b})
    soft = float(sum(iou(a[i], b[j]) for i, j in matches))
    return {which: float(counts[which]) for which in Quoted} | {Quoted.SOFT: soft}


@given(projects())
def test_the_counts_are_those_of_the_slow_comparison(project: Sets) -> None:
    ids = ["d0", "d1", "d2"]
    found = counted(columns(project, dispatches=ids))
    for number, (a, b) in enumerate(combinations(project.values(), 2)):
        for at, id_ in enumerate(ids):
            both = id_ in a and id_ in b
            expected = slowly(a[id_], b[id_]) if both else dict.fromkeys(Quoted, 0.0)
            assert {which: found[at, number, which] for which in Quoted} == pytest.approx(expected)


@given(projects(annotators=2))
def test_what_the_headline_needs_is_counted_as_in_full(project: Sets) -> None:
    of = columns(project, dispatches=["d0", "d1", "d2"])
    matches = quote_matches(of)
    needed = [Quoted.N_A, Quoted.N_B, Quoted.MATCHED, Quoted.SAME, Quoted.SPEAKER]
    short, full = headline_counts(of, matches), quote_counts(of, matches)
    assert np.array_equal(short[..., needed], full[..., needed])


@given(projects(annotators=2))
def test_swapping_annotators_mirrors_the_counts(project: Sets) -> None:
    ids = ["d0", "d1", "d2"]
    turned = dict(reversed(project.items()))
    mirror = list(Quoted)
    for a, b in (
        (Quoted.N_A, Quoted.N_B),
        (Quoted.SPLIT_A, Quoted.SPLIT_B),
        (Quoted.ONLY_A, Quoted.ONLY_B),
    ):
        mirror[a], mirror[b] = b, a
    there = counted(columns(project, dispatches=ids))
    back = counted(columns(turned, dispatches=ids))
    assert back[..., mirror] == pytest.approx(there)


@given(projects(annotators=2))
def test_classes_add_up_to_what_each_marked(project: Sets) -> None:
    counts = counted(columns(project, dispatches=["d0", "d1", "d2"]))
    met = counts[..., [Quoted.MATCH, Quoted.RETYPED, Quoted.BOUNDARY, Quoted.BOTH]].sum(axis=-1)
    assert np.array_equal(met, counts[..., Quoted.MATCHED])
    for marked, split, only in (
        (Quoted.N_A, Quoted.SPLIT_A, Quoted.ONLY_A),
        (Quoted.N_B, Quoted.SPLIT_B, Quoted.ONLY_B),
    ):
        assert np.array_equal(met + counts[..., split] + counts[..., only], counts[..., marked])


@given(projects(annotators=2))
def test_what_is_asked_for_more_strictly_is_never_found_more_often(project: Sets) -> None:
    counts = counted(columns(project, dispatches=["d0", "d1", "d2"]))
    assert (counts[..., Quoted.SAME] <= counts[..., Quoted.SOFT] + 1e-9).all()
    assert (counts[..., Quoted.SOFT] <= counts[..., Quoted.MATCHED] + 1e-9).all()
    assert (counts[..., Quoted.STRICT] <= counts[..., Quoted.LENIENT]).all()
    assert (counts[..., Quoted.STRICT] <= counts[..., Quoted.SAME]).all()


@given(st.lists(quotations(), max_size=4))
def test_the_same_sets_agree_wholly(mine: list[Quotation]) -> None:
    counts = pair(mine, mine)
    for which in (Quoted.N_B, Quoted.SAME, Quoted.MATCH, Quoted.SPEAKER, Quoted.STRICT):
        assert counts[which] == counts[Quoted.N_A]


def test_contents_of_parts_that_touch_are_the_same() -> None:
    counts = pair([quotation((0, 5), (5, 9))], [quotation((0, 9))])
    assert counts[Quoted.SAME] == 1


def test_white_space_left_out_between_parts_is_another_boundary() -> None:
    counts = pair([quotation((0, 5), (6, 9))], [quotation((0, 9))])
    assert (counts[Quoted.SAME], counts[Quoted.BOUNDARY]) == (0, 1)
    assert counts[Quoted.SOFT] == pytest.approx(8 / 9)


def test_contents_that_interleave_without_sharing_anything_do_not_match() -> None:
    counts = pair([quotation((0, 3), (6, 9))], [quotation((3, 6))])
    assert (counts[Quoted.MATCHED], counts[Quoted.ONLY_A], counts[Quoted.ONLY_B]) == (0, 1, 1)


def test_no_speaker_is_a_value_where_the_quotation_is_matched() -> None:
    counts = pair([quotation((0, 5)), quotation((9, 12))], [quotation((0, 4)), quotation((14, 18))])
    assert (counts[Quoted.MATCHED], counts[Quoted.SPEAKER]) == (1, 1)


def test_what_is_between_marks_but_no_quotation_counts_nowhere() -> None:
    scare = quotation((0, 5), type_=QuotationType.SCARE)
    assert not any(pair([scare], [scare]).values())


def test_one_quotation_against_two_is_a_boundary_and_a_split() -> None:
    counts = pair([quotation((0, 10))], [quotation((0, 4)), quotation((5, 10))])
    assert (counts[Quoted.BOUNDARY], counts[Quoted.SPLIT_B], counts[Quoted.ONLY_B]) == (1, 1, 0)


def test_of_two_with_one_content_the_one_with_the_same_speaker_is_taken() -> None:
    counts = pair(
        [quotation((0, 5), speaker="s1"), quotation((0, 5), speaker="s2")],
        [quotation((0, 5), speaker="s2")],
    )
    assert (counts[Quoted.SPEAKER], counts[Quoted.SPLIT_A]) == (1, 1)


def test_the_same_person_named_elsewhere_is_attributed_alike_leniently() -> None:
    counts = pair(
        [quotation((0, 5), source=(6, 9), speaker="s1")],
        [quotation((0, 5), source=(12, 14), speaker="s1")],
    )
    assert (counts[Quoted.STRICT], counts[Quoted.LENIENT]) == (0, 1)


@pytest.mark.shared
def test_relations_are_compared_as_agreed(shared: Path) -> None:
    cases = json.loads((shared / "reference" / "agreement_conventions.json").read_text("utf-8"))
    (case,) = (v for v in cases["vectors"] if v["kind"] == "relations")
    counts = pair(*(_relations(case["data"][side]) for side in "ab"))
    expected = case["expected"]
    marked = counts[Quoted.N_A] + counts[Quoted.N_B]
    assert counts[Quoted.SAME] == expected["quote_match_exact"]["value"]
    assert counts[Quoted.MATCHED] == expected["quote_match_overlap"]["value"]
    found = {
        "strict_relation_f1": 2 * counts[Quoted.STRICT] / marked,
        "conditional_speaker_accuracy_overlap_matched": (
            counts[Quoted.SPEAKER] / counts[Quoted.MATCHED]
        ),
        "coverage": 2 * counts[Quoted.MATCHED] / marked,
    }
    for name, value in found.items():
        assert value == pytest.approx(expected[name]["value"], abs=expected[name]["tol"])
    assert counts[Quoted.SOURCE] == counts[Quoted.SPEAKER]


def _relations(side: dict[str, Any]) -> list[Quotation]:
    def source(name: str | None) -> Part | None:
        return None if name is None else tuple(side["speakers"][name])

    return [
        quotation(tuple(side["quotes"][quote]), source=source(speaker), speaker=speaker)
        for quote, speaker in side["rel"]
    ]
