"""Edits: whether people change the same in what was suggested to them.

Who waves suggestions through agrees with all others who do, however wrong the suggestions are. So
agreement is measured on what each changed: the edits of an annotator are E = A xor P, the
suggestions removed and the spans added; a changed span is one of each.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Figure, Why
from workbench.agreement.grid import Grid, Shown, grid, paired, pairs_of
from workbench.agreement.pooling import Weights, share
from workbench.model.columns import Bools, Columns

Wide = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class EditCounts:
    """2 |E_i and E_j| and |E_i| + |E_j| of D dispatches and P pairs; rows can be added up.

    ``common`` (D, P): the dispatches that both finished with the suggestions before them.
    """

    both: Wide
    sizes: Wide
    common: Bools


def edit_counts(columns: Columns, shown: Shown) -> EditCounts:
    """Count the edits of every two annotators, in the order of combinations."""
    return counted(columns, shown, grid(columns, shown))


def counted(columns: Columns, shown: Shown, marks: Grid) -> EditCounts:
    """Count the edits on a grid that is there already."""
    common = pairs_of(columns.done & shown.helped)
    edits = marks.by ^ marks.shown[:, np.newaxis]
    return EditCounts(*paired(edits, marks.dispatch, common), common)


def edit_agreement(counts: EditCounts, weights: Weights | None = None) -> Figure:
    """Return F1 of the edits, 2 sum |E_i and E_j| / sum (|E_i| + |E_j|), over all pairs."""
    both, sizes = counts.both.sum(axis=1), counts.sizes.sum(axis=1)
    return _f1(both, sizes, counts.common, weights)


def edit_agreement_of_pairs(
    counts: EditCounts, weights: Weights | None = None
) -> tuple[Figure, ...]:
    """Return F1 of the edits of each pair; undefined where nobody changed anything."""
    sides = (counts.both.T, counts.sizes.T, counts.common.T)
    return tuple(_f1(*side, weights) for side in zip(*sides, strict=True))


def _f1(both: Wide, sizes: Wide, common: Wide | Bools, weights: Weights | None) -> Figure:
    why = Why.NOBODY_EDITED if common.any() else Why.NOT_COMPARABLE
    return share(both, sizes, weights, why)
