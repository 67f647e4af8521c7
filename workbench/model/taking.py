"""Take some of columns: rows, or the annotators that are wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.model.columns import Columns, Ints, PartColumns, QuotationColumns, SpanColumns

Rows = NDArray[np.integer]


def parts(columns: PartColumns, rows: Rows) -> PartColumns:
    """Return the parts of some quotations, in the order of ``rows``."""
    sizes = np.diff(columns.at)[rows]
    at = np.zeros(len(sizes) + 1, np.int32)
    np.cumsum(sizes, out=at[1:])
    moved: NDArray[np.integer] = np.repeat(columns.at[:-1][rows] - at[:-1], sizes)
    chosen = np.arange(len(moved)) + moved
    return PartColumns(at, columns.start[chosen], columns.end[chosen])


def annotators(columns: Columns, names: Sequence[str]) -> Columns:
    """Return the columns with these annotators alone, in the order of ``names``."""
    number = {name: n for n, name in enumerate(names)}
    old = [columns.annotators.index(name) for name in names]
    new = np.array([number.get(name, -1) for name in columns.annotators], np.int32)
    spans, quotations = columns.spans, columns.quotations
    return Columns(
        columns.dispatches,
        tuple(names),
        columns.labels,
        columns.speakers,
        columns.lengths,
        columns.done[:, old],
        _spans(spans, spans.dispatch, new[spans.annotator]),
        _quotations(quotations, quotations.dispatch, new[quotations.annotator]),
    )


def beside(columns: Columns, others: Columns, names: Mapping[str, str]) -> Columns:
    """Return what others have of the dispatches of columns, as if its annotators had made it.

    ``names`` says whom each of the others stands for; who is not named is left out. Both have the
    same labels.
    """
    dispatch = _numbers(others.dispatches, columns.dispatches)
    stands_for = [names.get(name, "") for name in others.annotators]
    annotator = _numbers(stands_for, columns.annotators)
    done = np.zeros_like(columns.done)
    for d, a in np.argwhere(others.done).tolist():
        if dispatch[d] >= 0 and annotator[a] >= 0:
            done[dispatch[d], annotator[a]] = True
    spans, quotations = others.spans, others.quotations
    return Columns(
        columns.dispatches,
        columns.annotators,
        columns.labels,
        others.speakers,
        columns.lengths,
        done,
        _spans(spans, dispatch[spans.dispatch], annotator[spans.annotator]),
        _quotations(quotations, dispatch[quotations.dispatch], annotator[quotations.annotator]),
    )


def _numbers(names: Sequence[str], among: Sequence[str]) -> Ints:
    number = {name: n for n, name in enumerate(among)}
    return np.array([number.get(name, -1) for name in names], np.int32)


def _kept(dispatch: Ints, annotator: Ints) -> Rows:
    """Return the rows that have a number of both, in their order."""
    rows = np.flatnonzero((dispatch >= 0) & (annotator >= 0))
    return rows[np.lexsort((annotator[rows], dispatch[rows]))]


def _spans(columns: SpanColumns, dispatch: Ints, annotator: Ints) -> SpanColumns:
    rows = _kept(dispatch, annotator)
    return SpanColumns(
        dispatch[rows],
        annotator[rows],
        columns.start[rows],
        columns.end[rows],
        columns.label[rows],
    )


def _quotations(columns: QuotationColumns, dispatch: Ints, annotator: Ints) -> QuotationColumns:
    rows = _kept(dispatch, annotator)
    return QuotationColumns(
        dispatch[rows],
        annotator[rows],
        columns.type[rows],
        parts(columns.content, rows),
        parts(columns.cue, rows),
        columns.source_start[rows],
        columns.source_end[rows],
        columns.source_kind[rows],
        columns.speaker[rows],
    )
