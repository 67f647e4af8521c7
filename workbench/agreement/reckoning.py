"""Reckoning: all figures of agreement, from columns or from what was counted of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from workbench.agreement import figuring
from workbench.agreement.alpha import label_alpha
from workbench.agreement.bootstrap import draws
from workbench.agreement.counting import RESAMPLES, SEED, Counted, Periods, count
from workbench.agreement.figure import Figure, Rate, Why
from workbench.agreement.kappa import cohen_kappa, fleiss_kappa
from workbench.agreement.matching import match
from workbench.agreement.pooling import ratio
from workbench.agreement.quotes import (
    Quoted,
    headline_counts,
    heard,
    quote_matches,
)
from workbench.agreement.span_counts import Spanned, pooled_counts
from workbench.agreement.summary import (
    Agreement,
    AnnotatorFigures,
    Confusion,
    Coverage,
    Headline,
    Offsets,
    PairFigures,
    Period,
    Pooled,
)
from workbench.agreement.sums import Sums, sums
from workbench.agreement.unitizing import u_alpha
from workbench.model.columns import NONE, Columns

Floats = NDArray[np.float64]
Longs = NDArray[np.int64]


def reckon(
    columns: Columns,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
    periods: Periods | None = None,
) -> Agreement:
    """Return all figures."""
    return agreement(count(columns, seed=seed, resamples=resamples, periods=periods))


def headline(columns: Columns, *, seed: int = SEED, resamples: int = RESAMPLES) -> Headline:
    """Return the few numbers that matter most, without counting all the others."""
    drawn = draws(len(columns.dispatches), resamples, seed)
    entities = sums(pooled_counts(columns, match(columns)), drawn)
    quotes = headline_counts(columns, quote_matches(columns)).sum(axis=1)
    sides = (Quoted.N_A, Quoted.N_B, Quoted.MATCHED, Quoted.SAME, Quoted.SPEAKER)
    quoted = sums(quotes[:, sides], drawn)
    empty = _empty(columns)
    return Headline(
        int((columns.done.sum(axis=1) > 1).sum()),
        *_factors(entities, empty),
        quoted.f1(3, (0, 1), empty),
        Rate(
            quoted.share(4, 2, Why.NOTHING_SHARED if quotes.any() else empty),
            quoted.number(2),
            quoted.f1(2, (0, 1), empty),
        ),
    )


def _factors(entities: Sums, empty: Why) -> tuple[Figure, Figure, Figure, Figure]:
    """Return strict F1, detection, boundary and label of the counts of ``pooled_counts``."""
    sizes, matched, same, agreed = range(4)
    shared = Why.NOTHING_SHARED if entities.number(sizes) else empty
    return (
        entities.figure(lambda found: ratio(2 * found[:, agreed], found[:, sizes]), empty),
        entities.figure(lambda found: ratio(2 * found[:, matched], found[:, sizes]), empty),
        entities.share(same, matched, shared),
        entities.share(agreed, same, shared),
    )


def agreement(counted: Counted) -> Agreement:
    """Return all figures of what was counted."""
    columns = counted.columns
    counted.draws.begin()
    entities = _Entities.of(counted)
    quotes = sums(counted.quotes, counted.draws)
    pairs = tuple(_pairs(counted, entities, quotes))
    pooled = _pooled(counted, entities, quotes, pairs)
    done = columns.done.sum(axis=1)
    finished = np.bincount(done, minlength=len(columns.annotators) + 1)
    return Agreement(
        Headline(
            int(finished[2:].sum()),
            pooled.entities.strict,
            pooled.entities.detection,
            pooled.entities.boundary,
            pooled.entities.label,
            pooled.quotations.strict,
            pooled.quotations.speaker,
        ),
        columns.annotators,
        columns.labels,
        pairs,
        pooled,
        _coverage(counted, pairs, tuple(finished.tolist())),
        _confusion(counted),
        Offsets(
            dict(sorted(counted.spans.left.items())), dict(sorted(counted.spans.right.items()))
        ),
        tuple(each for each in counted.by_dispatch if each.annotators > 1),
        tuple(_by_annotator(counted, entities.counts)),
        tuple(_over_time(counted)),
        counted.seed,
        counted.resamples,
    )


def _empty(columns: Columns) -> Why:
    """Return why nothing of all pairs together is not defined."""
    comparable = (columns.done.sum(axis=1) > 1).any()
    return Why.NOTHING_MARKED if comparable else Why.NOT_COMPARABLE


@dataclass(frozen=True, slots=True, eq=False)
class _Entities:
    """Sums of entities by pair: of `Spanned`, by label, and of dispatches' own strict F1."""

    counts: Sums
    by_label: Sums
    by_dispatch: Sums
    pooled_by_dispatch: Sums

    @classmethod
    def of(cls, counted: Counted) -> _Entities:
        table, drawn = counted.spans.table, counted.draws
        return cls(
            sums(table, drawn),
            sums(counted.spans.by_label, drawn),
            sums(_of_dispatches(table), drawn),
            sums(_of_dispatches(table.sum(axis=1)), drawn),
        )


def _of_dispatches(table: Floats) -> Floats:
    """Return strict F1 and 1, 0 and 0 where it is not defined: (..., 2)."""
    sizes = table[..., Spanned.N_A] + table[..., Spanned.N_B]
    values = ratio(2 * table[..., Spanned.MATCH], sizes)
    return np.stack((np.nan_to_num(values), ~np.isnan(values)), axis=-1)


def _pairs(counted: Counted, entities: _Entities, quotes: Sums) -> Iterator[PairFigures]:
    columns = counted.columns
    kappas = cohen_kappa(counted.chance.cohen, counted.draws)
    names, done = columns.annotators, columns.done
    for pair, (i, j) in enumerate(combinations(range(len(names)), 2)):
        common = int((done[:, i] & done[:, j]).sum())
        empty = Why.NOTHING_MARKED if common else Why.NOT_COMPARABLE
        yield PairFigures(
            names[i],
            names[j],
            common,
            figuring.entities(
                entities.counts.at(pair),
                entities.by_label.at(pair),
                entities.by_dispatch.at(pair),
                columns.labels,
                empty,
            ),
            figuring.quotations(quotes.at(pair), empty),
            kappas[pair],
        )


def _pooled(
    counted: Counted, entities: _Entities, quotes: Sums, pairs: tuple[PairFigures, ...]
) -> Pooled:
    empty, drawn = _empty(counted.columns), counted.draws
    known = [p.entities.strict.value for p in pairs if p.entities.strict.value is not None]
    return Pooled(
        figuring.entities(
            entities.counts.pooled(),
            entities.by_label.pooled(),
            entities.pooled_by_dispatch,
            counted.columns.labels,
            empty,
        ),
        figuring.quotations(quotes.pooled(), empty),
        u_alpha(counted.chance.units, drawn),
        label_alpha(counted.chance.labels, drawn),
        fleiss_kappa(counted.chance.fleiss, drawn),
        Figure(sum(known) / len(known)) if known else Figure(None, why=empty),
    )


def _coverage(
    counted: Counted, pairs: tuple[PairFigures, ...], finished: tuple[int, ...]
) -> Coverage:
    columns = counted.columns
    n = len(columns.annotators)
    dispatches = np.diag(columns.done.sum(axis=0))
    spans, quotes = np.diag(counted.spans.own.sum(axis=1)), np.diag(_own_quotations(columns))
    for pair, (i, j) in zip(pairs, combinations(range(n), 2), strict=True):
        dispatches[i, j] = dispatches[j, i] = pair.dispatches
        spans[i, j] = spans[j, i] = min(pair.entities.n_a, pair.entities.n_b)
        quotes[i, j] = quotes[j, i] = min(pair.quotations.n_a, pair.quotations.n_b)
    return Coverage(
        columns.annotators, _matrix(dispatches), _matrix(spans), _matrix(quotes), finished
    )


def _matrix(values: Longs) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(row) for row in values.tolist())


def _own_quotations(columns: Columns) -> Longs:
    by = columns.quotations.annotator[heard(columns.quotations)]
    return np.bincount(by, minlength=len(columns.annotators))


def _confusion(counted: Counted) -> Confusion:
    both = counted.spans.confusion
    table = both + both.T - np.diag(np.diag(both))
    return Confusion((*counted.columns.labels, ""), _matrix(table))


def _by_annotator(counted: Counted, entities: Sums) -> Iterator[AnnotatorFigures]:
    columns, own = counted.columns, counted.spans.own
    quoted = _own_quotations(columns).tolist()
    read = (columns.done * columns.lengths[:, np.newaxis].astype(np.int64)).sum(axis=0).tolist()
    numbers = list(combinations(range(len(columns.annotators)), 2))
    for a, name in enumerate(columns.annotators):
        pairs = np.array([a in pair for pair in numbers], dtype=np.bool_)
        per = own[a] * (1000 / read[a] if read[a] else 0.0)
        yield AnnotatorFigures(
            name,
            int(columns.done[:, a].sum()),
            int(own[a].sum()),
            quoted[a],
            entities.at(pairs).pooled().f1(Spanned.MATCH, figuring.SIDES, Why.NOT_COMPARABLE),
            dict(zip(columns.labels, per.tolist(), strict=True)),
        )


def _over_time(counted: Counted) -> Iterator[Period]:
    table, quotes = counted.spans.table.sum(axis=1), counted.quotes.sum(axis=1)
    counts = np.stack(
        (
            table[:, Spanned.N_A] + table[:, Spanned.N_B],
            table[:, Spanned.MATCH],
            quotes[:, Quoted.N_A] + quotes[:, Quoted.N_B],
            quotes[:, Quoted.MATCHED],
            quotes[:, Quoted.SPEAKER],
        ),
        axis=1,
    )
    names, of = counted.periods.names, counted.periods.of
    placed = np.zeros((len(of), len(names), counts.shape[1]))
    inside = np.flatnonzero(of != NONE)
    placed[inside, of[inside]] = counts[inside]
    found = sums(placed, counted.draws)
    for number, name in enumerate(names):
        yield _period(name, int((of == number).sum()), found.at(number))


def _period(name: str, dispatches: int, found: Sums) -> Period:
    sizes, agreed, quoted, matched, speaker = range(5)
    return Period(
        name,
        dispatches,
        found.figure(lambda made: ratio(2 * made[:, agreed], made[:, sizes]), Why.NOTHING_MARKED),
        Rate(
            found.share(speaker, matched, Why.NOTHING_SHARED),
            found.number(matched),
            found.figure(
                lambda made: ratio(2 * made[:, matched], made[:, quoted]), Why.NOTHING_MARKED
            ),
        ),
    )
