"""Counting: what agreement is reckoned from, the dear part, kept so that a change costs little.

Everything that is counted has a row a dispatch, so that the figures after a change, and those of
every draw of dispatches, are sums of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement import rows
from workbench.agreement.bootstrap import Draws, draws
from workbench.agreement.chance import Chance, chance_counts
from workbench.agreement.figure import Figure, Why
from workbench.agreement.matching import match
from workbench.agreement.pooling import interval, ratio
from workbench.agreement.quotes import quote_counts, quote_matches
from workbench.agreement.span_counts import SpanCounts, Spanned, span_counts
from workbench.agreement.summary import DispatchFigures
from workbench.model import taking
from workbench.model.columns import NONE, Columns, Ints

Floats = NDArray[np.float64]
Longs = NDArray[np.int64]

SEED: Final = 7
RESAMPLES: Final = 1000
"""From so many draws of dispatches come the intervals."""
Progress = Callable[[int, int], None]
"""Is told how much of how much is done; what it raises ends the work."""
_STEPS: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Periods:
    """Names of periods, and the number of the period of each dispatch, NONE where it is in none."""

    names: tuple[str, ...]
    of: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """What agreement is made of; ``quotes`` are counts of `Quoted` (D, P, ...)."""

    columns: Columns
    spans: SpanCounts
    quotes: Floats
    chance: Chance
    by_dispatch: tuple[DispatchFigures, ...]
    periods: Periods
    seed: int
    resamples: int
    draws: Draws


def count(
    columns: Columns,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
    periods: Periods | None = None,
    progress: Progress | None = None,
) -> Counted:
    """Match and count: the dear part."""

    def tell(done: int) -> None:
        if progress is not None:
            progress(done, _STEPS)

    tell(0)
    matching = match(columns)
    tell(1)
    spans = span_counts(columns, matching)
    tell(2)
    quotes = quote_counts(columns, quote_matches(columns))
    tell(3)
    chance = chance_counts(columns)
    tell(4)
    return Counted(
        columns,
        spans,
        quotes,
        chance,
        tuple(_by_dispatch(columns, spans, matching.marks.dispatch)),
        periods or Periods((), np.full(len(columns.dispatches), NONE, np.int32)),
        seed,
        resamples,
        draws(len(columns.dispatches), resamples, seed),
    )


def replace_dispatch(counted: Counted, one: Columns) -> Counted:
    """Count one dispatch of the columns again, which has other annotations now.

    ``one`` are its columns, with the same annotators and labels; speakers may have come behind.
    """
    number = counted.columns.dispatches.index(one.dispatches[0])
    old = count(taking.of_dispatch(counted.columns, number), resamples=0)
    new = count(one, resamples=0)
    by_dispatch = list(counted.by_dispatch)
    by_dispatch[number] = new.by_dispatch[0]
    return replace(
        counted,
        columns=taking.with_dispatch(counted.columns, number, one),
        spans=_replaced(counted.spans, old.spans, new.spans, number),
        quotes=rows.put(counted.quotes, number, new.quotes),
        chance=counted.chance.put(number, new.chance),
        by_dispatch=tuple(by_dispatch),
        draws=counted.draws.again([number]),
    )


def _replaced(counts: SpanCounts, old: SpanCounts, new: SpanCounts, number: int) -> SpanCounts:
    return SpanCounts(
        rows.put(counts.table, number, new.table),
        rows.put(counts.by_label, number, new.by_label),
        counts.confusion - old.confusion + new.confusion,
        rows.exchanged(counts.left, old.left, new.left),
        rows.exchanged(counts.right, old.right, new.right),
        counts.own - old.own + new.own,
    )


def _by_dispatch(columns: Columns, spans: SpanCounts, marked: Longs) -> Iterator[DispatchFigures]:
    """Yield the figures of every dispatch; ``marked`` has the dispatch of every span."""
    table = spans.table.sum(axis=1)
    sizes = table[:, Spanned.N_A] + table[:, Spanned.N_B]
    conflicts = table[:, Spanned.LABEL : Spanned.ONLY_B + 1].sum(axis=1)
    numbers = zip(
        columns.dispatches,
        columns.done.sum(axis=1).tolist(),
        np.bincount(marked, minlength=len(columns.dispatches)).tolist(),
        ratio(2 * table[:, Spanned.MATCH], sizes).tolist(),
        ratio(2 * table[:, Spanned.MATCHED], sizes).tolist(),
        conflicts.astype(np.int64).tolist(),
        strict=True,
    )
    for id_, many, own, strict, detection, conflicting in numbers:
        yield DispatchFigures(id_, many, own, _figure(strict), _figure(detection), conflicting)


def _figure(value: float) -> Figure:
    return interval(value, None, Why.NOTHING_MARKED)
