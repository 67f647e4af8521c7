"""Settling: which conflicts need no adjudicator, because enough annotators say the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.model.conflict import TAKEN, Answer, Conflict, Option, bare_answer
from workbench.model.decision import Case, Choice, Rule, RuleKind, Ruling, Settled, taken

LEAST: Final = 3
"""So many annotators make a majority at least: of two, none outvotes the other."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the cases of a dispatch stand under a rule: what it settles, and what is left open."""

    settled: tuple[Settled, ...]
    open: tuple[Case, ...]


def settle(cases: Iterable[Case], rule: Rule) -> Outcome:
    """Apply a rule to the cases of a dispatch.

    What an adjudicator has decided is never settled anew, also where later work has changed it;
    neither is what gold says already on no decision, unless it says the same.
    """
    settled: list[Settled] = []
    left: list[Case] = []
    for case in cases:
        if case.open:
            found = _settled(case, rule)
            if found is None:
                left.append(case)
            else:
                settled.append(found)
    return Outcome(tuple(settled), tuple(left))


def _settled(case: Case, rule: Rule) -> Settled | None:
    if case.decided_by_hand:
        return None
    found = outcome(case.conflict, rule)
    if found is None:
        return None
    ruling, answer, choices = found
    foreign = case.gold and not case.decisions
    if foreign and bare_answer(case.gold) != answer:
        return None
    return Settled(case, ruling, answer, choices)


def outcome(conflict: Conflict, rule: Rule) -> tuple[Ruling, Answer, tuple[Choice, ...]] | None:
    """Return how a rule settles a conflict, None where it does not.

    Unanimous: all of at least ``needed`` annotators give one answer, "nothing" being one. Majority:
    of at least 3, more than half do; or, of a quotation, more than half of all agree on each of its
    aspects, though not the same half.
    """
    n = len(conflict.annotators)
    if n < rule.needed:
        return None
    if conflict.agreed:
        return Ruling.UNANIMOUS, conflict.variants[0].answer, ()
    if rule.kind is RuleKind.UNANIMOUS or n < LEAST:
        return None
    most = [v for v in conflict.variants if 2 * len(v.annotators) > n]
    if most:
        return Ruling.MAJORITY, most[0].answer, ()
    return _by_aspects(conflict, n)


def _by_aspects(conflict: Conflict, n: int) -> tuple[Ruling, Answer, tuple[Choice, ...]] | None:
    options = [
        _most(conflict.options(aspect, slot), n)
        for slot in range(conflict.slots)
        for aspect in TAKEN
    ]
    wanted = [option for option in options if option is not None]
    if not wanted or len(wanted) < len(options):
        return None
    choices = tuple(Choice(o.aspect, o.annotators[0], o.slot) for o in wanted)
    return Ruling.MAJORITY, taken(conflict, choices), choices


def _most(options: Sequence[Option], n: int) -> Option | None:
    return next((o for o in options if 2 * len(o.annotators) > n), None)
