"""Take some of columns: rows, annotators, or one dispatch, which can also be put back changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

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
        _renumbered(spans, spans.dispatch, new[spans.annotator]),
        _quotes_renumbered(quotations, quotations.dispatch, new[quotations.annotator]),
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
        _renumbered(spans, dispatch[spans.dispatch], annotator[spans.annotator]),
        _quotes_renumbered(
            quotations, dispatch[quotations.dispatch], annotator[quotations.annotator]
        ),
    )


def of_dispatch(columns: Columns, number: int) -> Columns:
    """Return the columns of one dispatch alone, by its number."""
    one = slice(number, number + 1)
    own = spans_at(columns.spans, _range(_at(columns.spans, number)))
    quoted = quotations_at(columns.quotations, _range(_at(columns.quotations, number)))
    return replace(
        columns,
        dispatches=columns.dispatches[one],
        lengths=columns.lengths[one],
        done=columns.done[one],
        spans=replace(own, dispatch=np.zeros_like(own.dispatch)),
        quotations=replace(quoted, dispatch=np.zeros_like(quoted.dispatch)),
    )


def with_dispatch(columns: Columns, number: int, one: Columns) -> Columns:
    """Return the columns with other annotations of a dispatch: those of ``one``, of it alone.

    Annotators and labels are the same; ``one`` may have more speakers, behind the others.
    """
    done = columns.done.copy()
    done[number] = one.done[0]
    at, quoted_at = (_at(each, number) for each in (columns.spans, columns.quotations))
    spans = replace(one.spans, dispatch=np.full_like(one.spans.dispatch, number))
    quotations = replace(one.quotations, dispatch=np.full_like(one.quotations.dispatch, number))
    return replace(
        columns,
        speakers=max(columns.speakers, one.speakers, key=len),
        done=done,
        spans=_joined(_around(columns.spans, at, spans)),
        quotations=_quotes_joined(_quotes_around(columns.quotations, quoted_at, quotations)),
    )


def _at(rows: SpanColumns | QuotationColumns, number: int) -> slice:
    """Return where the rows of a dispatch are."""
    first, last = np.searchsorted(rows.dispatch, (number, number + 1)).tolist()
    return slice(first, last)


def _range(at: slice) -> Rows:
    return np.array(range(at.start, at.stop), np.int32)


def _around(columns: SpanColumns, at: slice, between: SpanColumns) -> tuple[SpanColumns, ...]:
    many = np.arange(len(columns.dispatch))
    return spans_at(columns, many[: at.start]), between, spans_at(columns, many[at.stop :])


def _quotes_around(
    columns: QuotationColumns, at: slice, between: QuotationColumns
) -> tuple[QuotationColumns, ...]:
    many = np.arange(len(columns.dispatch))
    return (
        quotations_at(columns, many[: at.start]),
        between,
        quotations_at(columns, many[at.stop :]),
    )


def _joined(pieces: Sequence[SpanColumns]) -> SpanColumns:
    return SpanColumns(
        np.concatenate([each.dispatch for each in pieces]),
        np.concatenate([each.annotator for each in pieces]),
        np.concatenate([each.start for each in pieces]),
        np.concatenate([each.end for each in pieces]),
        np.concatenate([each.label for each in pieces]),
    )


def _quotes_joined(pieces: Sequence[QuotationColumns]) -> QuotationColumns:
    return QuotationColumns(
        np.concatenate([each.dispatch for each in pieces]),
        np.concatenate([each.annotator for each in pieces]),
        np.concatenate([each.type for each in pieces]),
        _parts_joined([each.content for each in pieces]),
        _parts_joined([each.cue for each in pieces]),
        np.concatenate([each.source_start for each in pieces]),
        np.concatenate([each.source_end for each in pieces]),
        np.concatenate([each.source_kind for each in pieces]),
        np.concatenate([each.speaker for each in pieces]),
    )


def _parts_joined(pieces: Sequence[PartColumns]) -> PartColumns:
    sizes = np.concatenate([np.diff(each.at) for each in pieces])
    at = np.zeros(len(sizes) + 1, np.int32)
    np.cumsum(sizes, out=at[1:])
    start = np.concatenate([each.start for each in pieces])
    return PartColumns(at, start, np.concatenate([each.end for each in pieces]))


def _numbers(names: Sequence[str], among: Sequence[str]) -> Ints:
    number = {name: n for n, name in enumerate(among)}
    return np.array([number.get(name, -1) for name in names], np.int32)


def _kept(dispatch: Ints, annotator: Ints) -> Rows:
    """Return the rows that have a number of both, in their order."""
    rows = np.flatnonzero((dispatch >= 0) & (annotator >= 0))
    return rows[np.lexsort((annotator[rows], dispatch[rows]))]


def _renumbered(columns: SpanColumns, dispatch: Ints, annotator: Ints) -> SpanColumns:
    rows = _kept(dispatch, annotator)
    renumbered = replace(columns, dispatch=dispatch, annotator=annotator)
    return spans_at(renumbered, rows)


def _quotes_renumbered(
    columns: QuotationColumns, dispatch: Ints, annotator: Ints
) -> QuotationColumns:
    rows = _kept(dispatch, annotator)
    renumbered = replace(columns, dispatch=dispatch, annotator=annotator)
    return quotations_at(renumbered, rows)


def spans_at(columns: SpanColumns, rows: Rows) -> SpanColumns:
    """Return some rows of spans."""
    return SpanColumns(
        columns.dispatch[rows],
        columns.annotator[rows],
        columns.start[rows],
        columns.end[rows],
        columns.label[rows],
    )


def quotations_at(columns: QuotationColumns, rows: Rows) -> QuotationColumns:
    """Return some rows of quotations."""
    return QuotationColumns(
        columns.dispatch[rows],
        columns.annotator[rows],
        columns.type[rows],
        parts(columns.content, rows),
        parts(columns.cue, rows),
        columns.source_start[rows],
        columns.source_end[rows],
        columns.source_kind[rows],
        columns.speaker[rows],
    )
