"""What several annotators marked, as columns: written by hand, or any that Hypothesis thinks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, product

import numpy as np
from hypothesis import strategies as st

from workbench.agreement.figure import Figure
from workbench.model.columns import Columns, PartColumns, QuotationColumns, SpanColumns

Mark = tuple[int, int, str]
Marks = list[Mark]
Marked = dict[str, dict[str, Marks]]
"""Marks by annotator and dispatch."""
LABELS = ("PER", "ORG", "LOC")
LENGTH = 20


def spans(rows: Sequence[tuple[int, int, int, int, int]]) -> SpanColumns:
    """Rows of dispatch, annotator, start, end and label."""
    return SpanColumns(*np.array(sorted(rows), dtype=np.int32).reshape(-1, 5).T)


def columns(
    marked: Marked,
    *,
    labels: Sequence[str] = LABELS,
    length: int | Mapping[str, int] = LENGTH,
    dispatches: Sequence[str] | None = None,
) -> Columns:
    """Columns of marks by annotator and dispatch; who has no entry has not finished it."""
    ids = dispatches or sorted({id_ for own in marked.values() for id_ in own})
    names = list(marked)
    done = np.array([[id_ in marked[name] for name in names] for id_ in ids], dtype=np.bool_)
    rows = [
        (d, a, start, end, labels.index(label))
        for (d, id_), (a, name) in product(enumerate(ids), enumerate(names))
        for start, end, label in marked[name].get(id_, ())
    ]
    lengths = [length if isinstance(length, int) else length[id_] for id_ in ids]
    return Columns(
        dispatches=tuple(ids),
        annotators=tuple(names),
        labels=tuple(labels),
        speakers=(),
        lengths=np.array(lengths, dtype=np.int32),
        done=done.reshape(len(ids), len(names)),
        spans=spans(rows),
        quotations=no_quotations(),
    )


def holds(figure: Figure) -> bool:
    """Whether the value lies within the interval, and the interval is one."""
    value, low, high = figure.value, figure.low, figure.high
    return None not in {value, low, high} and (low or 0) < (value or 0) < (high or 0)


def no_quotations() -> QuotationColumns:
    none = np.zeros(0, dtype=np.int32)
    parts = PartColumns(np.zeros(1, dtype=np.int32), none, none)
    return QuotationColumns(none, none, none, parts, parts, none, none, none, none)


@st.composite
def _mark(draw: st.DrawFn) -> Mark:
    start = draw(st.integers(0, LENGTH - 1))
    end = draw(st.integers(start + 1, min(start + 6, LENGTH)))
    return start, end, draw(st.sampled_from(LABELS))


@st.composite
def _flat(draw: st.DrawFn) -> Marks:
    cuts = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=8)))
    pieces = [(a, b) for a, b in pairwise(cuts) if draw(st.booleans())]
    return [(a, b, draw(st.sampled_from(LABELS))) for a, b in pieces]


@st.composite
def projects(
    draw: st.DrawFn, *, flat: bool = False, annotators: int = 3, dispatches: int = 3
) -> Marked:
    """Two annotators or more, with dispatches that some have not finished."""
    one = _flat() if flat else st.lists(_mark(), max_size=5)
    ids = [f"d{number}" for number in range(draw(st.integers(1, dispatches)))]
    return {
        "ABCDE"[number]: {id_: draw(one) for id_ in ids if draw(st.integers(0, 4))}
        for number in range(draw(st.integers(2, annotators)))
    }
