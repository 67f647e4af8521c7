"""Whether people correct what is suggested to them or wave it through, from what is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from workbench.agreement.bias import Bias, biases
from workbench.agreement.bootstrap import draws
from workbench.agreement.grid import Shown
from workbench.agreement.outcomes import Beside, Outcomes, outcomes
from workbench.model import taking
from workbench.model.columns import Columns
from workbench.model.compared import Compared, Help, Kind
from workbench.store import agreeing, around, fates
from workbench.store.comparing import repeaters
from workbench.store.project import Project

SEED: Final = 7
RESAMPLES: Final = 1000
"""From so many draws of dispatches come the intervals."""


def bias_of(
    project: Project,
    compared: Compared | None = None,
    *,
    columns: Columns | None = None,
    seed: int = SEED,
    resamples: int = RESAMPLES,
) -> tuple[Bias, ...]:
    """Return the signs of all people together, then of each; nothing without people.

    ``columns``, where they were read before, are those of ``compared``.
    """
    found = outcomes_of(project, compared or Compared(), columns)
    if not found.annotators:
        return ()
    return biases(found, draws(len(found.helps), resamples, seed))


def fates_of(project: Project, compared: Compared) -> list[fates.Tally]:
    """Return what became of the suggestions that concern those people who are compared."""
    return [tally for name in people_of(project, compared) for tally in fates.tally(project, name)]


def people_of(project: Project, compared: Compared) -> list[str]:
    """Return the people who are compared, whether or not they have finished anything."""
    asked = compared.annotators
    return [each for each in project.annotators() if not asked or each in asked]


def outcomes_of(project: Project, compared: Compared, columns: Columns | None = None) -> Outcomes:
    """Count what people made of the suggestions of their dispatches, beside gold if there is any.

    Gold and sets with and without suggestions are taken in whatever ``compared`` says of them.
    ``columns``, where they were read before, are those of ``compared``.
    """
    laid = laid_out(project, compared, columns)
    beside = Beside(
        laid.gold,
        _repeats(project, compared, laid.people),
        around.seconds(project, laid.people),
    )
    return outcomes(laid.people, laid.shown, beside)


@dataclass(frozen=True, slots=True, eq=False)
class LaidOut:
    """What people and gold have marked in the same dispatches, and what was suggested there."""

    people: Columns
    shown: Shown
    gold: Columns | None


def laid_out(project: Project, compared: Compared, columns: Columns | None = None) -> LaidOut:
    """Read what outcomes are counted from; ``columns`` as there."""
    whole = _whole(project, compared)
    read = columns if columns is not None and whole == compared else None
    return _parted(project, read or agreeing.columns(project, whole))


def _whole(project: Project, compared: Compared) -> Compared:
    """Return what is compared, and gold, with and without suggestions."""
    named = compared.annotators
    if named:
        named = tuple(dict.fromkeys((*named, *project.annotators(kind=Kind.GOLD))))
    kinds = compared.kinds | {Kind.PERSON, Kind.GOLD}
    return replace(compared, annotators=named, kinds=kinds, help=Help.BOTH)


def _parted(project: Project, columns: Columns) -> LaidOut:
    own = taking.annotators(columns, _named(project, columns, Kind.PERSON))
    gold = _named(project, columns, Kind.GOLD)
    found = around.suggested(project, own)
    shown = Shown(
        found.dispatch,
        found.start,
        found.end,
        found.label,
        found.rule,
        found.confidence,
        found.rules,
        found.helped,
    )
    return LaidOut(own, shown, taking.annotators(columns, gold[:1]) if gold else None)


def _named(project: Project, columns: Columns, kind: Kind) -> list[str]:
    kinds = around.kinds(project)
    return [name for name in columns.annotators if kinds[name] == kind]


def _repeats(project: Project, compared: Compared, people: Columns) -> Columns | None:
    """Return the second readings as if they were the first ones of the same people."""
    whose = repeaters(project, compared)
    if not whose:
        return None
    return taking.beside(people, agreeing.second_readings(project, compared), whose)
