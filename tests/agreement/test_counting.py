"""After a change of one dispatch, all figures are as if everything had been counted again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, replace
from typing import TypeVar, cast

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.agreement.works import IDS, Work, works
from workbench.agreement.counting import Periods, count, replace_dispatch
from workbench.agreement.reckoning import agreement
from workbench.agreement.summary import Agreement
from workbench.model import taking

FEW = 20
_Made = TypeVar("_Made")


def leaves(found: object) -> Iterator[object]:
    """Yield everything that values are made of, in order; sums of fractions may be off a little."""
    if isinstance(found, tuple):
        for each in cast("tuple[object, ...]", found):
            yield from leaves(each)
    else:
        yield round(found, 9) if isinstance(found, float) else found


def same(found: Agreement, expected: Agreement) -> bool:
    return list(leaves(astuple(found))) == list(leaves(astuple(expected)))


def changed(work: Work, other: Work, id_: str) -> Work:
    """Take what others made of one dispatch; who has nothing there has it open again."""

    def mixed(
        own: dict[str, list[_Made]], theirs: dict[str, list[_Made]]
    ) -> dict[str, list[_Made]]:
        kept = {each: made for each, made in own.items() if each != id_}
        return kept | {each: made for each, made in theirs.items() if each == id_}

    spans = {name: mixed(own, other.spans.get(name, {})) for name, own in work.spans.items()}
    quotations = {
        name: mixed(own, other.quotations.get(name, {})) for name, own in work.quotations.items()
    }
    return Work(spans, quotations)


@settings(max_examples=40)
@given(works(), works(), st.sampled_from(IDS))
def test_a_changed_dispatch_is_counted_as_if_all_were(work: Work, other: Work, id_: str) -> None:
    after = changed(work, other, id_).columns()
    before = count(work.columns(), resamples=FEW)
    agreement(before)
    one = taking.of_dispatch(after, IDS.index(id_))
    made = replace_dispatch(before, one)
    assert same(agreement(made), agreement(count(after, resamples=FEW)))
    assert np.array_equal(made.columns.done, after.done)


@settings(max_examples=40)
@given(works(), works(), st.lists(st.sampled_from(IDS), min_size=2, max_size=4))
def test_one_change_after_the_other_is_counted_too(work: Work, other: Work, ids: list[str]) -> None:
    periods = Periods(("spring",), np.array([0, -1, 0], dtype=np.int32))
    held = count(work.columns(), resamples=FEW, periods=periods)
    agreement(held)
    for number, id_ in enumerate(ids):
        work = changed(work, other, id_)
        held = replace_dispatch(held, taking.of_dispatch(work.columns(), IDS.index(id_)))
        if number % 2:
            agreement(held)
    full = count(work.columns(), resamples=FEW, periods=periods)
    assert same(agreement(held), agreement(full))


@settings(max_examples=40)
@given(works())
def test_the_same_dispatch_again_changes_nothing(work: Work) -> None:
    before = count(work.columns(), resamples=FEW)
    there = agreement(before)
    again = replace_dispatch(before, taking.of_dispatch(before.columns, 1))
    assert same(agreement(again), there)


def nothing() -> Work:
    """Two have finished everything, and marked nothing."""
    return Work(
        {name: {id_: [] for id_ in IDS} for name in "AB"},
        {name: {id_: [] for id_ in IDS} for name in "AB"},
    )


def test_a_speaker_who_comes_behind_the_others_is_known_then() -> None:
    columns = nothing().columns()
    one = replace(taking.of_dispatch(columns, 0), speakers=(*columns.speakers, "new"))
    assert replace_dispatch(count(columns, resamples=FEW), one).columns.speakers[-1] == "new"


def test_work_is_told_of_and_can_be_ended() -> None:
    told: list[tuple[int, int]] = []
    count(nothing().columns(), progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert told[0][0] == 0
