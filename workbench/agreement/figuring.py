"""The figures of entities and of quotations, from sums of counts of one pair or of many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Figure, Rate, Why
from workbench.agreement.pooling import ratio
from workbench.agreement.quotes import Quoted
from workbench.agreement.span_counts import Spanned
from workbench.agreement.summary import EntityFigures, LabelFigures, QuotationFigures
from workbench.agreement.sums import Sums

Floats = NDArray[np.float64]

_SPANNED: Final[Mapping[str, Spanned]] = {
    "match": Spanned.MATCH,
    "label": Spanned.LABEL,
    "boundary": Spanned.BOUNDARY,
    "boundary+label": Spanned.BOTH,
    "split_a": Spanned.SPLIT_A,
    "split_b": Spanned.SPLIT_B,
    "only_a": Spanned.ONLY_A,
    "only_b": Spanned.ONLY_B,
}
_QUOTED: Final[Mapping[str, Quoted]] = {
    "match": Quoted.MATCH,
    "type": Quoted.RETYPED,
    "boundary": Quoted.BOUNDARY,
    "boundary+type": Quoted.BOTH,
    "split_a": Quoted.SPLIT_A,
    "split_b": Quoted.SPLIT_B,
    "only_a": Quoted.ONLY_A,
    "only_b": Quoted.ONLY_B,
}
_PARTS: Final[Mapping[str, Quoted]] = {
    "cue": Quoted.CUE,
    "source": Quoted.SOURCE,
    "source kind": Quoted.SOURCE_KIND,
    "speaker": Quoted.SPEAKER,
}
SIDES: Final = (Spanned.N_A, Spanned.N_B)
QUOTED_SIDES: Final = (Quoted.N_A, Quoted.N_B)
N_A, N_B, BOTH = 0, 1, 2
"""What is counted by label."""


def entities(
    counts: Sums, by_label: Sums, by_dispatch: Sums, labels: tuple[str, ...], empty: Why
) -> EntityFigures:
    """Return the figures of counts of `Spanned`; ``empty`` is why 0 / 0 is not defined.

    ``by_label`` are n_a, n_b and the same of each label, ``by_dispatch`` strict F1 of dispatches
    and how many have one.
    """
    marked = any(counts.number(side) for side in SIDES)
    shared = Why.NOTHING_SHARED if marked else empty
    return EntityFigures(
        n_a=counts.number(Spanned.N_A),
        n_b=counts.number(Spanned.N_B),
        strict=counts.f1(Spanned.MATCH, SIDES, empty),
        detection=counts.f1(Spanned.MATCHED, SIDES, empty),
        boundary=counts.share(Spanned.SAME, Spanned.MATCHED, shared),
        label=counts.share(Spanned.MATCH, Spanned.SAME, shared),
        overlap_f1=counts.f1(Spanned.OVERLAP, SIDES, empty),
        soft_f1=counts.f1(Spanned.SOFT, SIDES, empty),
        macro_label=by_label.figure(_macro_label, empty),
        macro_dispatch=by_dispatch.share(0, 1, empty),
        by_label=tuple(_of_label(label, by_label.at(n), empty) for n, label in enumerate(labels)),
        classes={name: counts.number(which) for name, which in _SPANNED.items()},
    )


def _of_label(label: str, counts: Sums, empty: Why) -> LabelFigures:
    strict = counts.f1(BOTH, (N_A, N_B), empty)
    return LabelFigures(label, counts.number(N_A), counts.number(N_B), strict)


def _macro_label(by_label: Floats) -> Floats:
    """Return the mean F1 of the labels that somebody used."""
    values = ratio(2 * by_label[..., BOTH], by_label[..., N_A] + by_label[..., N_B])
    known = ~np.isnan(values)
    return ratio(np.where(known, values, 0).sum(axis=-1), known.sum(axis=-1).astype(np.float64))


def quotations(counts: Sums, empty: Why) -> QuotationFigures:
    """Return the figures of counts of `Quoted`; ``empty`` is why 0 / 0 is not defined."""
    marked = any(counts.number(side) for side in QUOTED_SIDES)
    shared = Why.NOTHING_SHARED if marked else empty
    matched = counts.number(Quoted.MATCHED)
    detection = counts.f1(Quoted.MATCHED, QUOTED_SIDES, empty)

    def f1(which: Quoted) -> Figure:
        return counts.f1(which, QUOTED_SIDES, empty)

    def rate(which: Quoted) -> Rate:
        return Rate(counts.share(which, Quoted.MATCHED, shared), matched, detection)

    classes = {name: counts.number(which) for name, which in _QUOTED.items()}
    parts = {name: matched - counts.number(which) for name, which in _PARTS.items()}
    return QuotationFigures(
        n_a=counts.number(Quoted.N_A),
        n_b=counts.number(Quoted.N_B),
        strict=f1(Quoted.SAME),
        typed=f1(Quoted.MATCH),
        detection=detection,
        boundary=counts.share(Quoted.SAME, Quoted.MATCHED, shared),
        type_factor=counts.share(Quoted.MATCH, Quoted.SAME, shared),
        overlap_f1=detection,
        soft_f1=f1(Quoted.SOFT),
        type=rate(Quoted.TYPE),
        cue=rate(Quoted.CUE),
        source=rate(Quoted.SOURCE),
        source_kind=rate(Quoted.SOURCE_KIND),
        speaker=rate(Quoted.SPEAKER),
        attribution=f1(Quoted.STRICT),
        lenient_attribution=f1(Quoted.LENIENT),
        classes={**classes, **parts},
    )
