"""Agreement as plain values, to be written as JSON.

A figure that is not defined is null, and "why" stands beside it in the same object. Where an object
has several figures, "intervals" beside them has the bounds of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workbench.agreement.figure import Figure, Rate
from workbench.agreement.summary import (
    Agreement,
    EntityFigures,
    PairFigures,
    Pooled,
    QuotationFigures,
)

Plain = dict[str, Any]


def to_plain(agreement: Agreement) -> Plain:
    """Return all figures but those of single dispatches."""
    found, pooled = agreement.coverage, agreement.pooled
    return {
        "pairs": [_pair(each) for each in agreement.pairs],
        "pooled": _pooled(pooled),
        "coverage": {
            "annotators": list(found.annotators),
            "dispatches": [list(row) for row in found.dispatches],
            "entities": [list(row) for row in found.entities],
            "quotations": [list(row) for row in found.quotations],
            "finished": list(found.finished),
        },
        "classes": {
            "entities": dict(pooled.entities.classes),
            "quotations": dict(pooled.quotations.classes),
        },
        "confusion": {
            "labels": [label or None for label in agreement.confusion.labels],
            "table": [list(row) for row in agreement.confusion.table],
        },
        "by_annotator": [
            {
                "annotator": each.name,
                "dispatches": each.dispatches,
                "entities": each.entities,
                "quotations": each.quotations,
                "with_others": figure(each.with_others, "f1"),
                "per_thousand_characters": dict(each.per_thousand),
            }
            for each in agreement.by_annotator
        ],
        "over_time": [
            {
                "from": each.label,
                "dispatches": each.dispatches,
                "strict": figure(each.strict, "f1"),
                "speaker": rate(each.speaker),
            }
            for each in agreement.over_time
        ],
    }


def figure(found: Figure, name: str = "value") -> Plain:
    """Return a figure with its interval under a name; where there is none, null and why."""
    if found.value is None:
        why = None if found.why is None else str(found.why)
        return {name: None, "low": None, "high": None, "why": why}
    return {name: found.value, "low": found.low, "high": found.high}


def rate(found: Rate) -> Plain:
    """Return a rate with its cases and which share of all these are."""
    return {**figure(found.rate, "rate"), "n": found.n, "coverage": found.coverage.value}


def _pair(pair: PairFigures) -> Plain:
    return {
        "a": pair.a,
        "b": pair.b,
        "dispatches": pair.dispatches,
        "entities": _entities(pair.entities),
        "quotations": _quotations(pair.quotations),
        **_figures({"kappa": pair.kappa}),
    }


def _pooled(pooled: Pooled) -> Plain:
    return {
        "entities": _entities(pooled.entities),
        "quotations": _quotations(pooled.quotations),
        **_figures(
            {
                "u_alpha": pooled.u_alpha.value,
                "u_alpha_detection": pooled.u_alpha.detection,
                "label_alpha": pooled.label_alpha.rate,
                "fleiss": pooled.fleiss,
                "mean_of_pairs": pooled.mean_of_pairs,
            }
        ),
        "label_alpha_coverage": pooled.label_alpha.coverage.value,
    }


def _entities(found: EntityFigures) -> Plain:
    return {
        "n_a": found.n_a,
        "n_b": found.n_b,
        "strict": figure(found.strict, "f1"),
        **_figures(
            {
                "detection": found.detection,
                "boundary": found.boundary,
                "label": found.label,
                "overlap_f1": found.overlap_f1,
                "soft_f1": found.soft_f1,
                "macro_label": found.macro_label,
                "macro_dispatch": found.macro_dispatch,
            }
        ),
        "by_label": {
            each.label: {"n_a": each.n_a, "n_b": each.n_b, **figure(each.strict, "f1")}
            for each in found.by_label
        },
        "classes": dict(found.classes),
    }


def _quotations(found: QuotationFigures) -> Plain:
    return {
        "n_a": found.n_a,
        "n_b": found.n_b,
        "strict": figure(found.strict, "f1"),
        **_figures(
            {
                "detection": found.detection,
                "boundary": found.boundary,
                "type_factor": found.type_factor,
                "typed_f1": found.typed,
                "overlap_f1": found.overlap_f1,
                "soft_f1": found.soft_f1,
                "type": found.type.rate,
                "cue": found.cue.rate,
                "source": found.source.rate,
                "source_kind": found.source_kind.rate,
                "attribution": found.attribution,
                "lenient_attribution": found.lenient_attribution,
            }
        ),
        "speaker": rate(found.speaker),
        "classes": dict(found.classes),
    }


def _figures(found: Mapping[str, Figure]) -> Plain:
    """Return the values, why the first that is not defined is not, and the intervals of others."""
    bounds = {name: [each.low, each.high] for name, each in found.items() if each.low is not None}
    return {
        **{name: each.value for name, each in found.items()},
        **_why(found.values()),
        "intervals": bounds,
    }


def _why(found: Iterable[Figure]) -> Plain:
    reasons = [str(each.why) for each in found if each.value is None and each.why is not None]
    return {"why": reasons[0]} if reasons else {}
