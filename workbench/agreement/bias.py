"""Bias: whether people correct what is suggested to them or wave it through.

Agreement rises when all wave the same suggestions through, while nothing gets better; so this panel
puts beside each other what tells the two apart. The limits at which a figure is a sign are ours;
they lie between what simulated annotators who correct, and who mostly wave through, come to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.figure import Figure, Why
from workbench.agreement.grid import pairs_of
from workbench.agreement.outcomes import BANDS, Outcomes, Tally
from workbench.agreement.pooling import Weights, figure, ratio, share, totals
from workbench.model.columns import Bools

Floats = NDArray[np.float64]

FEW: Final = 30
"""A figure of fewer cases is no sign of anything."""

# Simulated annotators who correct keep no wrong suggestion and share half of their edits; who waves
# nine of ten through keeps .9 of the wrong ones and shares .04, and agrees by .24 more.
WRONG_REMOVED: Final = 0.25
WRONG_KEPT: Final = 0.5
FOUND_AS_WELL: Final = 0.1
SAME_EDITS: Final = 0.4
OTHER_EDITS: Final = 0.25
INFLATED: Final = 0.05
HARDLY_CHANGED: Final = 0.95


class Sign(StrEnum):
    """What a figure speaks for; the first four for correcting, the next four for waving through.

    Hardly any suggestion changed is neither: the suggestions may be good.
    """

    WRONG_REMOVED = "wrong suggestions are mostly removed"
    MISSING_ADDED = "what was not suggested is found as well as without suggestions"
    SAME_EDITS = "annotators change the same suggestions"
    NOT_INFLATED = "agreement is no higher with suggestions than without"
    WRONG_KEPT = "wrong suggestions are mostly kept"
    MISSING_OMITTED = "what was not suggested is missed more often than without suggestions"
    OTHER_EDITS = "annotators hardly ever change the same suggestions"
    INFLATED = "agreement is higher with suggestions than without"
    HARDLY_CHANGED = "hardly any suggestion was changed"


CORRECTING: Final = frozenset(
    {Sign.WRONG_REMOVED, Sign.MISSING_ADDED, Sign.SAME_EDITS, Sign.NOT_INFLATED}
)
WAVING: Final = frozenset({Sign.WRONG_KEPT, Sign.MISSING_OMITTED, Sign.OTHER_EDITS, Sign.INFLATED})


class Verdict(StrEnum):
    """What the signs say together."""

    TOO_LITTLE = "too little to tell"
    CORRECTS = "corrects"
    MIXED = "signs of both"
    WAVES_THROUGH = "waves through"


@dataclass(frozen=True, slots=True)
class Share:
    """A figure and of how many cases it is."""

    figure: Figure
    n: int


@dataclass(frozen=True, slots=True)
class OfRule:
    """The share of a rule's suggestions that were kept, and of its wrong ones (None: no gold)."""

    rule: str
    kept: Share
    wrong: Share


@dataclass(frozen=True, slots=True)
class OfBand:
    """The share of suggestions kept whose confidence lies in [low, high), or [low, 1]."""

    low: float
    high: float
    kept: Share


@dataclass(frozen=True, slots=True)
class Bias:
    """What tells of one annotator, or of all (``annotator`` is None), how suggestions are taken.

    ``kept``: share of suggestions left as they were. ``edits``: F1 of what annotators changed.
    ``helped`` and ``blind``: F1 of spans with and without suggestions, ``inflation`` the
    difference. ``commission``: share of wrong suggestions kept. ``omission``: share of gold that
    was not suggested and not added; ``missed``: share of gold not marked without suggestions.
    ``repeats``: F1 of the first reading with the second. ``seconds_helped`` and
    ``seconds_blind``: the median a dispatch. ``by_rule`` and ``by_band`` leave out what was never
    shown. All compare exact offsets and label; an F1 is of ``n`` spans, those of both sides.
    """

    annotator: str | None
    kept: Share
    by_rule: tuple[OfRule, ...]
    by_band: tuple[OfBand, ...]
    edits: Share
    helped: Share
    blind: Share
    inflation: Figure
    commission: Share
    omission: Share
    missed: Share
    repeats: Share
    seconds_helped: Share
    seconds_blind: Share

    @property
    def signs(self) -> tuple[Sign, ...]:
        """What the intervals are a sign of; nothing without intervals or with too few cases."""
        kept, edits = _bounds(self.kept), _bounds(self.edits)
        wrong, omitted, missed = map(_bounds, (self.commission, self.omission, self.missed))
        enough = min(self.helped.n, self.blind.n)
        raised = _bounds(Share(self.inflation, enough))
        told = {
            Sign.WRONG_REMOVED: wrong is not None and wrong[1] < WRONG_REMOVED,
            Sign.WRONG_KEPT: wrong is not None and wrong[0] > WRONG_KEPT,
            Sign.MISSING_ADDED: _below(omitted, missed, FOUND_AS_WELL),
            Sign.MISSING_OMITTED: _below(missed, omitted, 0),
            Sign.SAME_EDITS: edits is not None and edits[0] > SAME_EDITS,
            Sign.OTHER_EDITS: edits is not None and edits[1] < OTHER_EDITS,
            Sign.NOT_INFLATED: raised is not None and raised[1] < INFLATED,
            Sign.INFLATED: raised is not None and raised[0] > INFLATED,
            Sign.HARDLY_CHANGED: kept is not None and kept[0] > HARDLY_CHANGED,
        }
        return tuple(sign for sign, so in told.items() if so)

    @property
    def verdict(self) -> Verdict:
        """What the signs say together: one side, both, or nothing."""
        correcting = CORRECTING.intersection(self.signs)
        waving = WAVING.intersection(self.signs)
        if correcting and waving:
            return Verdict.MIXED
        if waving:
            return Verdict.WAVES_THROUGH
        return Verdict.CORRECTS if correcting else Verdict.TOO_LITTLE


def biases(found: Outcomes, weights: Weights | None = None) -> tuple[Bias, ...]:
    """Return the bias of all together and then of each annotator."""
    everyone = list(range(len(found.annotators)))
    alone = [_Who(found, [number], name) for number, name in enumerate(found.annotators)]
    return tuple(_bias(who, weights) for who in (_Who(found, everyone, None), *alone))


class _Who:
    """The tallies of some annotators, added up."""

    def __init__(self, found: Outcomes, numbers: list[int], name: str | None) -> None:
        self.found, self.name, self._numbers = found, name, numbers
        i, j = np.triu_indices(len(found.annotators), 1)
        self._pairs = np.flatnonzero(np.isin(i, numbers) | np.isin(j, numbers))

    def own(self, tally: Tally) -> Tally:
        """Keep (D, ...) of a tally (D, A, ...)."""
        part, whole = (side[:, self._numbers].sum(axis=1) for side in (tally.part, tally.whole))
        return Tally(part, whole)

    def among(self, tally: Tally) -> Tally:
        """Keep (D,) of a tally (D, P): of the pairs of these annotators with any other."""
        part, whole = (side[:, self._pairs].sum(axis=1) for side in (tally.part, tally.whole))
        return Tally(part, whole)

    def seconds(self, where: Bools) -> Share:
        """Return the median of the seconds known of dispatches finished so."""
        spent = self.found.seconds[:, self._numbers]
        known = spent[where[:, self._numbers] & ~np.isnan(spent)]
        if not len(known):
            return Share(Figure(None, why=Why.NOT_TIMED), 0)
        return Share(Figure(float(np.median(known))), len(known))

    def common(self, where: Bools, why: Why) -> Why:
        """Return why a figure of pairs is undefined: this, or that no pair has a dispatch."""
        shared = pairs_of(where)[:, self._pairs].any()
        return why if shared else Why.NOT_COMPARABLE

    def controls(self, why: Why) -> Why:
        """Return why a figure of blind dispatches is undefined: this, or that there are none."""
        return why if self.found.blinds[:, self._numbers].any() else Why.NO_CONTROLS


def _bias(who: _Who, weights: Weights | None) -> Bias:
    found = who.found
    by_rule, by_band = who.own(found.by_rule), who.own(found.by_band)
    wrong = None if found.wrong is None else who.own(found.wrong)
    helped, blind = who.among(found.helped), who.among(found.blind)
    not_helped = who.common(found.helps, Why.NOTHING_MARKED)
    not_blind = who.controls(who.common(found.blinds, Why.NOTHING_MARKED))
    edits = who.common(found.helps, Why.NOBODY_EDITED)
    return Bias(
        annotator=who.name,
        kept=_share(_all(by_band), weights, Why.NOTHING_SUGGESTED),
        by_rule=tuple(_of_rules(found.rules, by_rule, wrong, weights)),
        by_band=tuple(_of_bands(by_band, weights)),
        edits=_share(who.among(found.edits), weights, edits),
        helped=_share(helped, weights, not_helped),
        blind=_share(blind, weights, not_blind),
        inflation=_difference(helped, blind, weights, (not_helped, not_blind)),
        commission=_share(None if wrong is None else _all(wrong), weights, Why.NOTHING_WRONG),
        omission=_share(_own(who, found.omitted), weights, Why.NOTHING_TO_ADD),
        missed=_share(_own(who, found.missed), weights, who.controls(Why.NOTHING_MARKED)),
        repeats=_share(who.own(found.repeats), weights, Why.NOT_REPEATED),
        seconds_helped=who.seconds(found.helps),
        seconds_blind=who.seconds(found.blinds),
    )


def _own(who: _Who, tally: Tally | None) -> Tally | None:
    return None if tally is None else who.own(tally)


def _all(tally: Tally) -> Tally:
    """Add up the classes of a tally (D, classes)."""
    return Tally(tally.part.sum(axis=1), tally.whole.sum(axis=1))


def _share(tally: Tally | None, weights: Weights | None, why: Why) -> Share:
    if tally is None:
        return Share(Figure(None, why=Why.NO_GOLD), 0)
    return Share(share(tally.part, tally.whole, weights, why), int(tally.whole.sum()))


def _of_rules(
    rules: tuple[str, ...], kept: Tally, wrong: Tally | None, weights: Weights | None
) -> Iterator[OfRule]:
    for number, rule in enumerate(rules):
        if kept.whole[:, number].any():
            of_wrong = None if wrong is None else _class(wrong, number)
            yield OfRule(
                rule,
                _share(_class(kept, number), weights, Why.NOTHING_SUGGESTED),
                _share(of_wrong, weights, Why.NOTHING_WRONG),
            )


def _of_bands(kept: Tally, weights: Weights | None) -> Iterator[OfBand]:
    for number, (low, high) in enumerate(pairwise((*BANDS, 1.0))):
        if kept.whole[:, number].any():
            yield OfBand(low, high, _share(_class(kept, number), weights, Why.NOTHING_SUGGESTED))


def _class(tally: Tally, number: int) -> Tally:
    return Tally(tally.part[:, number], tally.whole[:, number])


def _difference(
    helped: Tally, blind: Tally, weights: Weights | None, whys: tuple[Why, Why]
) -> Figure:
    """Return F1 with suggestions less F1 without, both of the same draws of dispatches."""
    sides = np.stack((helped.part, helped.whole, blind.part, blind.whole), axis=1)

    def differences(drawn: Weights | None) -> Floats:
        part, whole, part_blind, whole_blind = totals(sides, drawn).T
        return ratio(part, whole) - ratio(part_blind, whole_blind)

    return figure(differences, weights, whys[0] if not helped.whole.any() else whys[1])


def _bounds(found: Share) -> tuple[float, float] | None:
    low, high = found.figure.low, found.figure.high
    return None if low is None or high is None or found.n < FEW else (low, high)


def _below(
    one: tuple[float, float] | None, other: tuple[float, float] | None, allowed: float
) -> bool:
    """Whether one interval ends before the other begins, or so little after that."""
    return one is not None and other is not None and one[1] < other[0] + allowed
