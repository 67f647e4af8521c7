"""What stands beside the figures of agreement, as values that are written as JSON."""

from __future__ import annotations

from typing import Any

from workbench.agreement.bias import Bias, Share
from workbench.agreement.gamma import Gammas
from workbench.agreement.plain import figure, rate
from workbench.agreement.summary import Headline


def headline(found: Headline) -> dict[str, Any]:
    """Return the few numbers that matter most."""
    return {
        "dispatches": found.dispatches,
        "entities": figure(found.strict, "f1"),
        "quotations": figure(found.quotations, "f1"),
        "speaker": rate(found.speaker),
    }


def bias(found: Bias) -> dict[str, Any]:
    """Return what tells whether suggestions are corrected, of one annotator or (null) of all."""
    shares = {
        "kept": found.kept,
        "edits": found.edits,
        "helped": found.helped,
        "blind": found.blind,
        "commission": found.commission,
        "omission": found.omission,
        "missed": found.missed,
        "repeats": found.repeats,
        "seconds_helped": found.seconds_helped,
        "seconds_blind": found.seconds_blind,
    }
    return {
        "annotator": found.annotator,
        "verdict": str(found.verdict),
        "signs": [str(sign) for sign in found.signs],
        **{name: _share(each) for name, each in shares.items()},
        "inflation": figure(found.inflation),
        "by_rule": [
            {"rule": each.rule, "kept": _share(each.kept), "wrong": _share(each.wrong)}
            for each in found.by_rule
        ],
        "by_confidence": [
            {"from": each.low, "to": each.high, **_share(each.kept)} for each in found.by_band
        ],
    }


def _share(found: Share) -> dict[str, Any]:
    return {**figure(found.figure), "n": found.n}


def gamma(found: Gammas) -> dict[str, Any]:
    """Return gamma of every two and of all, with what it was reckoned with."""
    settings = found.settings
    return {
        "pairs": [
            {"a": each.a, "b": each.b, "dispatches": each.dispatches, **figure(each.value)}
            for each in found.pairs
        ],
        "pooled": figure(found.pooled),
        "alpha": settings.alpha,
        "beta": settings.beta,
        "empty": settings.empty,
        "samples": settings.samples,
        "seed": settings.seed,
    }
