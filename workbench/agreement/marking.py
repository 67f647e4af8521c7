"""Marking: how often each annotator marks a label, against the others on the same dispatches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Figure, Why
from workbench.agreement.pooling import Weights, figure, ratio, totals
from workbench.agreement.units import base
from workbench.model.columns import Columns

Floats = NDArray[np.float64]
Wide = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class MarkingCounts:
    """``own`` (D, A, L): spans of each label; ``others`` (D, A, L): the mean of the others' spans.

    Both are 0 where an annotator has not finished a dispatch, or nobody else has.
    """

    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    own: Wide
    others: Floats


@dataclass(frozen=True, slots=True)
class Marking:
    """How many spans of a label an annotator has, the others have on average, and own / others."""

    annotator: str
    label: str
    own: int
    others: float
    ratio: Figure


def marking_counts(columns: Columns) -> MarkingCounts:
    """Count the spans of each annotator and of the others; the same span twice counts once."""
    spans, done = columns.spans, columns.done
    shape = (*done.shape, len(columns.labels))
    cell = (spans.dispatch.astype(np.int64) * shape[1] + spans.annotator) * shape[2] + spans.label
    length = spans.end - spans.start
    place = (base(columns)[spans.dispatch] + spans.start) * (
        int(length.max(initial=0)) + 1
    ) + length
    order = np.lexsort((place, cell))
    new = (np.diff(cell[order], prepend=-1) != 0) | (np.diff(place[order], prepend=-1) != 0)
    size = shape[0] * shape[1] * shape[2]
    every = np.bincount(cell[order][new], minlength=size).reshape(shape)
    present = done.sum(axis=1)
    compared = (done & (present > 1)[:, np.newaxis])[:, :, np.newaxis]
    rest = every.sum(axis=1, keepdims=True) - every
    mean = rest / np.maximum(present - 1, 1)[:, np.newaxis, np.newaxis]
    return MarkingCounts(
        columns.annotators,
        columns.labels,
        np.where(compared, every, 0),
        np.where(compared, mean, 0),
    )


def markings(counts: MarkingCounts, weights: Weights | None = None) -> tuple[Marking, ...]:
    """Return the marking of every annotator and label that this annotator or another has marked."""
    own, others = counts.own.sum(axis=0), counts.others.sum(axis=0)
    value = _ratios(counts, None)
    drawn = None if weights is None else _ratios(counts, weights)

    def of(annotator: int, label: int) -> Figure:
        def cell(asked: Weights | None) -> Floats:
            found = value if asked is None or drawn is None else drawn
            return found[:, annotator, label]

        return figure(cell, weights, Why.NOTHING_MARKED)

    return tuple(
        Marking(
            counts.annotators[annotator],
            counts.labels[label],
            int(own[annotator, label]),
            float(others[annotator, label]),
            of(annotator, label),
        )
        for annotator, label in np.argwhere(own + others > 0).tolist()
    )


def _ratios(counts: MarkingCounts, weights: Weights | None) -> Floats:
    """Return own / others (B, A, L), NaN where the others have nothing."""
    return ratio(totals(counts.own, weights), totals(counts.others, weights))
