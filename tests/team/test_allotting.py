"""Dispatches are allotted by shares, evenly, and the same way each time."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import ProjectError
from workbench.team.allotting import Allotment, Piece, Role, Wish, allot, common, loads

NAMES = ("anne", "bart", "carla", "dirk")


def pieces(count: int, seed: int = 1) -> list[Piece]:
    dice = random.Random(seed)
    return [Piece(f"d{number}", dice.randint(200, 6_000)) for number in range(count)]


def ids(allotment: Allotment, name: str, *roles: Role) -> list[str]:
    return [a.dispatch for a in allotment[name] if a.role in (roles or tuple(Role))]


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    to = draw(st.lists(st.sampled_from(NAMES), min_size=2, unique=True))
    return Wish(
        tuple(to),
        overlap=draw(st.sampled_from([0.0, 0.2, 0.5, 1.0])),
        several=draw(st.integers(2, len(to))),
        blind=draw(st.sampled_from([0.0, 0.15, 1.0])),
        repeats=draw(st.sampled_from([0.0, 0.05, 0.3])),
        seed=draw(st.integers(0, 9)),
    )


@given(wishes(), st.integers(0, 60))
def test_everything_is_given_as_often_as_wished_and_nothing_twice(wish: Wish, count: int) -> None:
    given_ = allot(pieces(count), wish)
    once = [i for name in wish.to for i in ids(given_, name, Role.OWN, Role.SHARED)]
    assert set(once) == {piece.id for piece in pieces(count)}
    shared = round(wish.overlap * count)
    assert len(once) == count + shared * (wish.several - 1)
    for name in wish.to:
        mine = ids(given_, name, Role.OWN, Role.SHARED)
        assert len(mine) == len(set(mine))
        again = ids(given_, name, Role.REPEAT)
        assert len(again) == len(set(again)) == round(wish.repeats * len(mine))
        assert set(again) <= set(mine)


@given(wishes(), st.integers(0, 60), st.randoms())
def test_the_order_of_what_comes_in_does_not_matter(
    wish: Wish, count: int, dice: random.Random
) -> None:
    mixed = pieces(count)
    dice.shuffle(mixed)
    assert allot(mixed, wish) == allot(pieces(count), wish)


@given(wishes(), st.integers(0, 60))
def test_who_is_blind_to_a_dispatch_is_so_with_all_others(wish: Wish, count: int) -> None:
    given_ = allot(pieces(count), wish)
    blind = {a.dispatch: a.blind for got in given_.values() for a in got}
    assert all(blind[a.dispatch] == a.blind for got in given_.values() for a in got)
    assert abs(sum(blind.values()) - wish.blind * count) <= 1


@given(wishes(), st.integers(2, 60))
def test_what_comes_again_comes_behind_the_middle_of_the_rest(wish: Wish, count: int) -> None:
    for got in allot(pieces(count), wish).values():
        order = [a.dispatch for a in got]
        once = len(set(order))
        for place, a in enumerate(got):
            if a.role is Role.REPEAT:
                assert place - order.index(a.dispatch) > once // 2


def test_loads_are_balanced_and_pairs_filled_evenly() -> None:
    found = pieces(400)
    given_ = allot(found, Wish(NAMES, overlap=0.3, seed=7))
    lengths = {piece.id: piece.length for piece in found}
    load = loads(given_, lengths).values()
    assert max(load) - min(load) <= max(lengths.values())
    assert set(common(given_).values()) == {20}


def test_another_seed_gives_other_dispatches() -> None:
    first, second = (allot(pieces(50), Wish(NAMES, seed=seed)) for seed in (1, 2))
    assert first != second


def test_nobody_gets_what_they_have() -> None:
    found = [Piece(f"d{n}", 100, frozenset({"anne"})) for n in range(20)]
    given_ = allot(found, Wish(("anne", "bart", "carla"), overlap=0.5))
    assert not given_["anne"]
    assert len(ids(given_, "bart")) + len(ids(given_, "carla")) == 30


def test_a_limit_holds_for_every_annotator() -> None:
    given_ = allot(pieces(1_000), Wish(NAMES, overlap=0.2, limit=30))
    counts = [len(ids(given_, name, Role.OWN, Role.SHARED)) for name in NAMES]
    assert max(counts) <= 30
    assert sum(counts) >= 116


def test_what_somebody_has_is_shared_and_as_blind_as_it_was() -> None:
    found = [Piece(f"d{n}", 100, frozenset({"anne"}), blind=n < 5) for n in range(20)]
    given_ = allot(found, Wish(("bart",), blind=1.0))["bart"]
    assert {a.role for a in given_} == {Role.SHARED}
    assert {a.dispatch for a in given_ if a.blind} == {f"d{n}" for n in range(5)}


def test_blind_dispatches_are_spread_over_all_pairs() -> None:
    given_ = allot(pieces(600), Wish(NAMES, overlap=1.0, blind=0.2, seed=3))
    for one, other in combinations(NAMES, 2):
        both = {a.dispatch for a in given_[one] if a.blind} & {
            a.dispatch for a in given_[other] if a.blind
        }
        assert len(both) == 20


@pytest.mark.parametrize(
    "wish", [Wish(("anne", "anne")), Wish(("anne", "")), Wish(("anne", "bart"), 0.2, several=3)]
)
def test_a_wish_that_cannot_be_met_is_refused(wish: Wish) -> None:
    with pytest.raises(ProjectError):
        allot(pieces(10), wish)
