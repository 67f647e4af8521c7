"""Grid: every mark somebody made or was shown, once, with who has it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.units import Places, base
from workbench.model.columns import Bools, Columns, Ints

Flags = NDArray[np.bool_]
Wide = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """Suggested spans, n rows, and who was shown those of a dispatch: ``helped`` (D, A).

    ``rule`` is a number in ``rules``, ``confidence`` lies in [0, 1]. Who was not shown the
    suggestions of a dispatch has annotated it blind.
    """

    dispatch: Ints
    start: Ints
    end: Ints
    label: Ints
    rule: Ints
    confidence: NDArray[np.floating]
    rules: tuple[str, ...]
    helped: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Marks (dispatch, start, end, label), N rows, each once.

    ``by`` (N, A): who marked it; ``shown`` (N,): whether it was suggested; ``of_shown`` (n,) and
    ``of_spans``: the row in which each suggestion and each span of the columns stands.
    """

    dispatch: Wide
    by: Flags
    shown: Flags
    of_shown: Wide
    of_spans: Wide


def grid(columns: Columns, shown: Shown) -> Grid:
    """Lay out what was marked and what was suggested."""
    spans = columns.spans
    sides = (spans, shown)
    dispatch = np.concatenate([side.dispatch for side in sides]).astype(np.int64)
    start = base(columns)[dispatch] + np.concatenate([side.start for side in sides])
    length = np.concatenate([side.end - side.start for side in sides])
    place = start * (int(length.max(initial=0)) + 1) + length
    key = place * max(len(columns.labels), 1) + np.concatenate([side.label for side in sides])
    first, row = _once(key)
    marked = len(spans.start)
    by = np.zeros((len(first), len(columns.annotators)), dtype=np.bool_)
    by[row[:marked], spans.annotator] = True
    suggested = np.zeros(len(first), dtype=np.bool_)
    suggested[row[marked:]] = True
    return Grid(dispatch[first], by, suggested, row[marked:], row[:marked])


def paired(marks: Flags, dispatch: Wide, common: Bools) -> tuple[Wide, Wide]:
    """Return 2 |X_i and X_j| and |X_i| + |X_j|, (D, P) each, of every two columns of marks (N, A).

    ``common`` (D, P) tells on which dispatches the two are compared; elsewhere both are 0.
    """
    pairs = list(combinations(range(marks.shape[1]), 2))
    both, sizes = (np.zeros(common.shape, dtype=np.int64) for _ in range(2))
    of_one = [count(dispatch, column, len(common)) for column in marks.T]
    for p, (i, j) in enumerate(pairs):
        both[:, p] = 2 * count(dispatch, marks[:, i] & marks[:, j], len(common))
        sizes[:, p] = of_one[i] + of_one[j]
    return np.where(common, both, 0), np.where(common, sizes, 0)


def pairs_of(flags: Bools) -> Bools:
    """Return (D, P) where both of a pair have the flag (D, A), in the order of combinations."""
    found = [flags[:, i] & flags[:, j] for i, j in combinations(range(flags.shape[1]), 2)]
    return np.stack(found, axis=1) if found else np.zeros((len(flags), 0), dtype=np.bool_)


def count(dispatch: Wide, chosen: Flags, dispatches: int) -> Wide:
    """Count the chosen rows of each dispatch."""
    return np.bincount(dispatch[chosen], minlength=dispatches)


def _once(key: Places) -> tuple[Wide, Wide]:
    """Return where each key stands first, in order, and for each key which of these it is."""
    order = np.argsort(key, kind="stable")
    new = np.diff(key[order], prepend=-1) != 0
    row = np.empty(len(key), dtype=np.int64)
    row[order] = np.cumsum(new) - 1
    return order[new], row
