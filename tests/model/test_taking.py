"""What is taken of columns is theirs, row by row."""

from __future__ import annotations

import numpy as np

from workbench.model import taking
from workbench.model.columns import Columns, Ints, PartColumns, QuotationColumns, SpanColumns


def ints(*values: int) -> Ints:
    return np.array(values, np.int32)


def columns(annotators: tuple[str, ...], dispatches: tuple[str, ...] = ("d1", "d2")) -> Columns:
    """Everybody has one span and one quotation of two parts, whose offsets tell whose they are."""
    keys = [(d, a) for d in range(len(dispatches)) for a in range(len(annotators))]
    rows = [(d, a, 10 * d + a, 10 * d + a + 1, 0) for d, a in keys]
    dispatch, annotator, start, end, label = np.array(rows, np.int32).T
    at = np.arange(0, 2 * len(keys) + 1, 2, dtype=np.int32)
    parts = PartColumns(at, np.repeat(start, 2), np.repeat(end, 2))
    quotations = QuotationColumns(
        dispatch, annotator, label, parts, parts, start, end, label, label
    )
    return Columns(
        dispatches,
        annotators,
        ("PER",),
        ("s1",),
        np.full(len(dispatches), 50, np.int32),
        np.ones((len(dispatches), len(annotators)), np.bool_),
        SpanColumns(dispatch, annotator, start, end, label),
        quotations,
    )


def test_annotators_are_taken_in_the_order_asked_for() -> None:
    taken = taking.annotators(columns(("anne", "bart", "carla")), ("carla", "anne"))
    assert taken.annotators == ("carla", "anne")
    assert taken.done.shape == (2, 2)
    for layer in (taken.spans, taken.quotations):
        assert layer.dispatch.tolist() == [0, 0, 1, 1]
        assert layer.annotator.tolist() == [0, 1, 0, 1]
    assert taken.spans.start.tolist() == [2, 0, 12, 10]
    assert taken.quotations.content.start.tolist() == [2, 2, 0, 0, 12, 12, 10, 10]
    assert taken.quotations.content.at.tolist() == [0, 2, 4, 6, 8]


def test_nobody_is_taken_where_nobody_is_asked_for() -> None:
    taken = taking.annotators(columns(("anne",)), ())
    assert taken.annotators == ()
    assert len(taken.spans.start) == 0 == len(taken.quotations.type)


def test_others_stand_for_those_whom_they_are_named_after() -> None:
    own = columns(("anne", "bart"))
    others = columns(("bart (2)", "carla (2)"), ("d3", "d2"))
    found = taking.beside(own, others, {"bart (2)": "bart"})
    assert found.dispatches == own.dispatches
    assert found.annotators == own.annotators
    assert found.done.tolist() == [[False, False], [False, True]]
    assert found.spans.dispatch.tolist() == [1] == found.quotations.dispatch.tolist()
    assert found.spans.annotator.tolist() == [1]
    assert found.spans.start.tolist() == [10]
