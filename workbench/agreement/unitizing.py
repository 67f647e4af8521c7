"""Unitizing: u-alpha, agreement on units and their labels over the whole text, corrected by chance.

Krippendorff, Mathet, Bouvry and Widlöcher, "On the reliability of unitizing textual continua:
Further developments", Quality and Quantity 50 (2016). Each annotator divides a text into units
with a label and the gaps between them with the value phi; two segments coincide as far as they
intersect. What is not in the paper: each dispatch is a continuum of its own with m annotators, two
or more, and coincidences are added over dispatches, as alpha adds them over units with missing
values.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Figure, Why
from workbench.agreement.pooling import Weights, figure, totals
from workbench.agreement.segments import Segments, cut
from workbench.agreement.units import Units, joined, outermost
from workbench.model.columns import NONE, Columns

Floats = NDArray[np.float64]
_ROUNDING: Final = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class UnitCounts:
    """What u-alpha needs of D dispatches and K values, phi first; rows can be added up.

    ``coincidence`` (D, K, K): lengths of intersections of every two annotators' segments, both
    ways, / (m - 1). ``squares`` (D, K): of each value the sum of length^2 over units, and of length
    over gaps: what a segment would share with itself.
    """

    coincidence: Floats
    squares: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Unitizing:
    """The counts of one continuum, of units without their labels, and of a layer for each label.

    ``nested`` (D,) tells where spans of one annotator overlap, so that one continuum cannot hold
    them; ``comparable`` (D,) where two or more have finished.
    """

    continuum: UnitCounts
    detection: UnitCounts
    layers: tuple[UnitCounts, ...]
    nested: NDArray[np.bool_]
    comparable: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class UAlpha:
    """u-alpha, |u-alpha (units against gaps, whatever the label), and u-alpha of each label.

    ``layered`` tells that some annotator's spans overlap. A continuum has no place for these, so
    then ``value`` is over label layers (see ``u_alpha``).
    """

    value: Figure
    detection: Figure
    by_label: tuple[Figure, ...]
    layered: bool


def unit_counts(columns: Columns) -> Unitizing:
    """Count what u-alpha needs, in characters; spans that are the same twice count once.

    In a label's layer stand the spans with this label only, in the layer of detection all spans;
    in both, those of one annotator that overlap are joined to one unit, and all the rest is gap.
    """
    units, nested = outermost(columns)
    names = len(columns.labels)
    return Unitizing(
        _counts(columns, units, names + 1),
        _counts(columns, joined(columns), 2),
        tuple(_counts(columns, joined(columns, label), 2) for label in range(names)),
        nested,
        columns.done.sum(axis=1) > 1,
    )


def u_alpha(counts: Unitizing, weights: Weights | None = None) -> UAlpha:
    """Return u-alpha = 1 - D_o / D_e, with D_o = l - sum l_cc and D_e = sum e_ck - sum e_cc.

    e_ck = (l_c l_k - [c = k] w_c) / (l - sum w / l): a segment is not paired with itself.

    Where no annotator's spans overlap, this is over the one continuum with all labels. Where some
    do, each label is a continuum of its own and their disagreements are added: 1 - sum D_o /
    sum D_e over labels; a wrong label then disagrees in two layers. Undefined where nobody shares a
    dispatch, nobody marked anything, or all text has one value.
    """
    layered = bool(counts.nested.any())
    main = counts.layers if layered else (counts.continuum,)
    why = _why(counts)
    return UAlpha(
        _figure(main, weights, why),
        _figure((counts.detection,), weights, why),
        tuple(_figure((layer,), weights, why) for layer in counts.layers),
        layered,
    )


def _why(counts: Unitizing) -> Why:
    if not counts.comparable.any():
        return Why.NOT_COMPARABLE
    marked = counts.detection.coincidence[:, 1].any()
    return Why.ONE_VALUE if marked else Why.NOTHING_MARKED


def _figure(layers: tuple[UnitCounts, ...], weights: Weights | None, why: Why) -> Figure:
    def alphas(drawn: Weights | None) -> Floats:
        pairs = [_disagreement(layer, drawn) for layer in layers]
        observed, expected = (np.sum(side, axis=0) for side in zip(*pairs, strict=True))
        share = np.divide(
            observed, expected, out=np.full_like(expected, np.nan), where=expected > 0
        )
        return 1 - share

    alone = why is Why.ONE_VALUE and not any(part.coincidence[:, 1:].any() for part in layers)
    return figure(alphas, weights, Why.NOTHING_MARKED if alone else why)


def _disagreement(counts: UnitCounts, drawn: Weights | None) -> tuple[Floats, Floats]:
    """Return observed and expected disagreement; the sum of all e_ck is l."""
    pairs = totals(counts.coincidence, drawn)
    squares = totals(counts.squares, drawn).sum(axis=1)
    of_value = pairs.sum(axis=2)
    whole = of_value.sum(axis=1)
    observed = whole - np.trace(pairs, axis1=1, axis2=2)
    room = whole**2 - squares
    alike = (of_value**2).sum(axis=1) - squares
    same = np.divide(whole * alike, room, out=whole.copy(), where=room > 0)
    expected = whole - same
    return observed, np.where(expected > _ROUNDING * whole, expected, 0)


def _counts(columns: Columns, units: Units, values: int) -> UnitCounts:
    many = len(columns.dispatches)
    present = columns.done.sum(axis=1)
    usable = present > 1
    chosen = usable[units.dispatch]
    length = (units.end - units.start)[chosen]
    dispatch, value = units.dispatch[chosen], units.value[chosen]
    cells = np.bincount(dispatch * values + value, weights=length**2, minlength=many * values)
    squares = cells.astype(np.float64).reshape(many, values)
    marked = np.bincount(dispatch, weights=length, minlength=many)
    squares[:, 0] = np.where(usable, present * columns.lengths.astype(np.int64) - marked, 0)
    return UnitCounts(_coincidences(columns, cut(columns, units), values), squares)


def _coincidences(columns: Columns, pieces: Segments, values: int) -> Floats:
    """Return per dispatch, for every two values, how much text two annotators gave them."""
    many = len(columns.dispatches)
    present = columns.done.sum(axis=1)
    weight = pieces.length / np.maximum(present - 1, 1)[pieces.dispatch]
    one_way = np.zeros(many * values * values)
    for i, j in combinations(range(len(columns.annotators)), 2):
        a, b = pieces.value[:, i], pieces.value[:, j]
        both = np.flatnonzero((a != NONE) & (b != NONE))
        cell = (pieces.dispatch[both] * values + a[both]) * values + b[both]
        one_way += np.bincount(cell, weights=weight[both], minlength=len(one_way))
    found = one_way.reshape(many, values, values)
    return found + found.transpose(0, 2, 1)
