"""Contested: words that annotators label differently at the same place: "Moscou: LOC 12, ORG 9"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.standing_out import Form
from workbench.model.columns import Columns, Ints

Longs = NDArray[np.int64]


def contested(columns: Columns, texts: Sequence[str], of: Ints) -> tuple[Form, ...]:
    """Return the forms that stand at a place whose label annotators differ on, with their votes.

    ``texts[of[i]]`` are the words of row i of the spans. A vote is what an annotator made of one
    place of the form, wherever it stands; the form with most votes against the most frequent
    label comes first.
    """
    spans = columns.spans
    disputed = np.unique(of[_differing(columns)])
    if not len(disputed):
        return ()
    rows = _once(columns, np.flatnonzero(np.isin(of, disputed)))
    votes = np.stack([of[rows], spans.label[rows]], axis=1)
    cells, counts = np.unique(votes, axis=0, return_counts=True)
    found = _forms(columns, texts, cells, counts)
    return tuple(sorted(found, key=lambda form: (-_against(form), form.form)))


def _forms(
    columns: Columns, texts: Sequence[str], cells: NDArray[np.int32], counts: Longs
) -> Iterator[Form]:
    votes: dict[int, dict[str, int]] = {}
    rows = zip(cells[:, 0].tolist(), cells[:, 1].tolist(), counts.tolist(), strict=True)
    for form, label, n in rows:
        votes.setdefault(form, {})[columns.labels[label]] = n
    return (Form(texts[form], made) for form, made in votes.items())


def _against(form: Form) -> int:
    return sum(form.votes.values()) - max(form.votes.values())


def _once(columns: Columns, rows: Longs) -> Longs:
    """Keep one of the rows that are the same span of the same set."""
    spans = columns.spans
    fields = (spans.dispatch, spans.annotator, spans.start, spans.end, spans.label)
    known = np.stack([each[rows] for each in fields])
    order = np.lexsort(known)
    new = np.ones(len(order), dtype=np.bool_)
    new[1:] = (np.diff(known[:, order]) != 0).any(axis=0)
    return rows[order[new]]


def _differing(columns: Columns) -> Longs:
    """Return the rows at places where two annotators have different labels."""
    spans = columns.spans
    order = np.lexsort((spans.label, spans.end, spans.start, spans.dispatch))
    if not len(order):
        return order
    place = np.stack([each[order] for each in (spans.dispatch, spans.start, spans.end)])
    new = np.ones(len(order), dtype=np.bool_)
    new[1:] = (place[:, 1:] != place[:, :-1]).any(axis=0)
    group = np.cumsum(new) - 1
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(order)) - 1
    label, who = spans.label[order], spans.annotator[order]
    # Rows of a place are in the order of labels: the ends differ where any do.
    several = label[first] != label[last]
    several &= np.minimum.reduceat(who, first) != np.maximum.reduceat(who, first)
    return order[several[group]]
