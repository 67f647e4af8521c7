"""Agreement as it is written as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

from hypothesis import given

from tests.agreement.quoted import quotation
from tests.agreement.works import Work, works
from workbench.agreement.plain import to_plain
from workbench.agreement.reckoning import reckon

ENTITIES = {"n_a", "n_b", "strict", "detection", "boundary", "label", "overlap_f1", "soft_f1"}
QUOTATIONS = {"n_a", "n_b", "strict", "overlap_f1", "type", "cue", "source", "speaker"}
COUNTS = {"n_a", "n_b", "n", "dispatches"}


def plain(work: Work) -> dict[str, Any]:
    return to_plain(reckon(work.columns(), resamples=20))


def objects(found: object) -> Iterator[dict[str, object]]:
    """Yield every object, from the outermost inwards."""
    if isinstance(found, dict):
        yield (own := cast("dict[str, object]", found))
        found = list(own.values())
    if isinstance(found, list):
        for each in cast("list[object]", found):
            yield from objects(each)


@given(works())
def test_it_is_json_without_numbers_that_are_none(work: Work) -> None:
    found = plain(work)
    assert json.loads(json.dumps(found, allow_nan=False)) == found


@given(works())
def test_its_keys_are_always_the_same(work: Work) -> None:
    found = plain(work)
    assert {"pairs", "pooled", "coverage", "classes"} <= found.keys()
    assert {"u_alpha", "label_alpha"} <= found["pooled"].keys()
    for pair in found["pairs"]:
        assert {"a", "b", "dispatches"} <= pair.keys()
    for each in (found["pooled"], *found["pairs"]):
        assert ENTITIES | {"by_label"} <= each["entities"].keys()
        assert QUOTATIONS | {"attribution"} <= each["quotations"].keys()
        assert "f1" in each["entities"]["strict"]
        assert {"rate", "n", "coverage"} <= each["quotations"]["speaker"].keys()


@given(works())
def test_where_a_figure_is_null_the_reason_stands_beside_it(work: Work) -> None:
    for each in objects(plain(work)):
        missing = [name for name, value in each.items() if value is None]
        assert bool(missing) == ("why" in each), each
        assert each.get("why") != ""


@given(works())
def test_the_factors_of_the_json_multiply_to_strict_f1(work: Work) -> None:
    for each in plain(work)["pairs"]:
        found = each["entities"]
        if None not in {found["detection"], found["boundary"], found["label"]}:
            whole = found["detection"] * found["boundary"] * found["label"]
            assert abs(whole - found["strict"]["f1"]) < 1e-9


def test_what_two_agree_on_can_be_read_from_it() -> None:
    work = Work(
        {"A": {"d0": [(0, 4, "PER"), (6, 9, "ORG")]}, "B": {"d0": [(0, 4, "PER"), (6, 8, "ORG")]}},
        {
            "A": {"d0": [quotation((0, 5), speaker="s1"), quotation((8, 12))]},
            "B": {"d0": [quotation((0, 5), speaker="s2")]},
        },
    )
    (pair,) = plain(work)["pairs"]
    assert (pair["a"], pair["b"], pair["dispatches"]) == ("A", "B", 1)
    entities, quotations = pair["entities"], pair["quotations"]
    assert entities["strict"] == {"f1": 0.5, "low": 0.5, "high": 0.5}
    assert (entities["detection"], entities["boundary"], entities["label"]) == (1, 0.5, 1)
    assert entities["by_label"]["ORG"]["f1"] == 0
    assert entities["by_label"]["LOC"] == {
        "n_a": 0,
        "n_b": 0,
        "f1": None,
        "low": None,
        "high": None,
        "why": "nobody marked anything",
    }
    assert quotations["speaker"]["rate"] == 0
    assert quotations["speaker"]["n"] == 1
    assert quotations["speaker"]["coverage"] == 2 / 3


def test_nobody_in_common_is_said_to_be_why() -> None:
    work = Work({"A": {"d0": []}, "B": {"d1": []}}, {"A": {"d0": []}, "B": {"d1": []}})
    (pair,) = plain(work)["pairs"]
    assert pair["dispatches"] == 0
    assert pair["entities"]["strict"]["f1"] is None
    assert pair["entities"]["strict"]["why"] == "no dispatch that both finished"
    assert pair["entities"]["why"] == "no dispatch that both finished"
