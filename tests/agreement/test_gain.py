"""What is best settled first: where people are far apart, and on words that come again."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from tests.agreement.marked import Marked, columns, projects
from workbench.agreement.conflicts import conflicts
from workbench.agreement.gain import disputed_spans, spread_of, weight, words_of
from workbench.model.annotation import Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.conflict import Conflict
from workbench.model.state import State


def of(marked: Marked, dispatch: str) -> tuple[Conflict, ...]:
    """Return the conflicts of a dispatch by the slow, obvious way."""
    sets = [
        AnnotationSet.of(
            dispatch,
            name,
            (Span(str(n), *mark) for n, mark in enumerate(own[dispatch])),
            state=State.DONE,
        )
        for name, own in marked.items()
        if dispatch in own
    ]
    return conflicts(sets)


@given(projects(annotators=5))
def test_the_fast_way_finds_what_the_obvious_one_finds(marked: Marked) -> None:
    made = columns(marked)
    found = disputed_spans(made)
    places: list[list[int]] = np.stack([found.dispatch, found.start, found.end], axis=1).tolist()
    spreads: list[float] = found.spread.tolist()
    fast = sorted(
        (made.dispatches[dispatch], start, end, round(spread, 9))
        for (dispatch, start, end), spread in zip(places, spreads, strict=True)
    )
    slow = sorted(
        (id_, c.start, c.end, round(spread_of(c), 9))
        for id_ in made.dispatches
        for c in of(marked, id_)
        if not c.agreed
    )
    assert fast == slow


def test_the_spread_is_the_share_of_pairs_who_differ() -> None:
    marked: Marked = {
        "anne": {"d": [(0, 4, "PER")]},
        "bart": {"d": [(0, 4, "PER")]},
        "carla": {"d": [(0, 5, "PER")]},
        "dirk": {"d": []},
    }
    (conflict,) = of(marked, "d")
    # Of the six pairs only Anne and Bart say the same.
    assert spread_of(conflict) == pytest.approx(5 / 6)
    assert disputed_spans(columns(marked)).spread.tolist() == pytest.approx([5 / 6])


def test_one_annotator_alone_differs_from_nobody() -> None:
    (conflict,) = of({"anne": {"d": [(0, 4, "PER")]}}, "d")
    assert spread_of(conflict) == 0


def test_words_that_stand_in_other_conflicts_weigh_more() -> None:
    assert weight(1.0, 0) == 1
    assert weight(1.0, 3) == 3
    assert weight(0.5, 1) == 1


def test_words_are_compared_without_case() -> None:
    marked: Marked = {"anne": {"d": [(0, 6, "LOC")]}, "bart": {"d": [(0, 6, "ORG")]}}
    assert words_of(disputed_spans(columns(marked)), ["MOSCOU parle"]) == ["moscou"]


def test_without_annotations_nothing_is_disputed() -> None:
    assert not len(disputed_spans(columns({"anne": {"d": []}, "bart": {"d": []}})).dispatch)
