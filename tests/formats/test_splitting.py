"""Splitting: whole works, the same each time, in the shares that are asked for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.splitting import Member, Split, member, parts
from workbench.model.dispatch import Dispatch


def members(count: int) -> list[Member]:
    return [Member((f"id {i}",), {"RARE": 1} if i % 10 == 0 else {"PER": 2}) for i in range(count)]


def of(dispatch: Dispatch) -> Member:
    return member(Bundle(dispatch))


@given(st.lists(st.integers(0, 8), max_size=40), st.integers(0, 5), st.booleans())
def test_a_work_is_in_one_part(works: list[int], seed: int, stratified: bool) -> None:  # noqa: FBT001
    found = [Member((f"id {i}", f"work {w}"), {"PER": w}) for i, w in enumerate(works)]
    placed = parts(found, Split(seed=seed, stratified=stratified))
    assert len(placed) == len(works)
    for work in set(works):
        assert len({p for p, w in zip(placed, works, strict=True) if w == work}) == 1


@pytest.mark.parametrize("stratified", [False, True])
def test_the_shares_hold_and_the_seed_decides(stratified: bool) -> None:  # noqa: FBT001
    split = Split(seed=1, stratified=stratified)
    placed = parts(members(200), split)
    assert placed == parts(members(200), split)
    assert placed != parts(members(200), replace(split, seed=2))
    assert Counter(placed) == {"train": 160, "dev": 20, "test": 20}


def test_a_stratified_split_gives_each_part_its_share_of_a_rare_label() -> None:
    placed = parts(members(200), Split(stratified=True))
    rare = Counter(p for i, p in enumerate(placed) if i % 10 == 0)
    assert rare == {"train": 16, "dev": 2, "test": 2}


def test_few_works_leave_neither_dev_nor_test_empty() -> None:
    assert sorted(parts(members(2), Split())) == ["dev", "train"]
    assert sorted(parts(members(3), Split())) == ["dev", "test", "train"]
    assert parts(members(1), Split()) == ["train"]


def test_versions_and_copies_are_one_work() -> None:
    one = Dispatch("1", "Un.", headline="Feu à Gand", agency="Belga", provider_id="p")
    chain = [
        one,
        Dispatch("2", "Deux.", agency="Belga", provider_id="p"),
        Dispatch("3", "Trois.", agency="Belga", supersedes="Feu à Gand"),
        Dispatch("4", "Trois.", agency="AFP"),
    ]
    others = [Dispatch(f"o{i}", f"Autre {i}.", agency="Belga") for i in range(20)]
    for seed in range(5):
        placed = parts([of(d) for d in [*chain, *others]], Split(seed=seed))
        assert len(set(placed[: len(chain)])) == 1


def test_shares_that_are_no_whole_are_refused() -> None:
    with pytest.raises(FormatError, match="no whole of 1"):
        Split((0.8, 0.1, 0.2))
