"""Count what goes by while it is exported, and how far those who made it agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.exchange.choosing import people
from workbench.formats.bundle import Bundle
from workbench.model.annotation import Span
from workbench.model.choice import Choice
from workbench.model.compared import Compared, Kind
from workbench.model.dispatch import Dispatch
from workbench.store.project import Project

if TYPE_CHECKING:
    from workbench.agreement.summary import PairFigures


def _counter() -> Counter[str]:
    return Counter()


@dataclass(slots=True)
class Tally:
    """What was exported so far; ``annotators`` counts sets, the others annotations or dispatches.

    ``rows`` are the sets and the dispatches without one.
    ``first`` and ``last`` are the earliest and the latest date, empty where none is told.
    """

    rows: int = 0
    dispatches: int = 0
    sets: int = 0
    labels: Counter[str] = field(default_factory=_counter)
    types: Counter[str] = field(default_factory=_counter)
    annotators: Counter[str] = field(default_factory=_counter)
    states: Counter[str] = field(default_factory=_counter)
    languages: Counter[str] = field(default_factory=_counter)
    agencies: Counter[str] = field(default_factory=_counter)
    first: str = ""
    last: str = ""


def tallied(found: Iterable[Bundle], tally: Tally, language: str) -> Generator[Bundle]:
    """Yield the bundles and count them; ``language`` is of dispatches that do not tell theirs."""
    before = ""
    for of in found:
        tally.rows += 1
        if of.dispatch.id != before:
            before = of.dispatch.id
            _dispatch(of.dispatch, tally, language)
        if of.annotations is not None:
            tally.sets += 1
            tally.annotators[of.annotations.annotator] += 1
            tally.states[str(of.annotations.state)] += 1
            for a in of.annotations.annotations.values():
                if isinstance(a, Span):
                    tally.labels[a.label] += 1
                else:
                    tally.types[str(a.type)] += 1
        yield of


def _dispatch(dispatch: Dispatch, tally: Tally, language: str) -> None:
    tally.dispatches += 1
    tally.languages[dispatch.language or language] += 1
    tally.agencies[dispatch.agency] += 1
    if dispatch.date:
        tally.first = min(tally.first or dispatch.date, dispatch.date)
        tally.last = max(tally.last, dispatch.date)


def agreement(project: Project, choice: Choice) -> list[PairFigures]:
    """Return how far people agree, pair by pair, on what both finished of what was chosen.

    Where gold or the majority is exported, these are the people whose work it is made of. Pairs
    without a dispatch in common are left out; there are no intervals.
    """
    asked = people(project, choice)
    if len(asked.annotators) <= 1:
        return []
    # numpy is dear, and the window knows exports from the start.
    from workbench.agreement.reckoning import reckon
    from workbench.store import agreeing

    compared = Compared(
        kinds=frozenset({Kind.PERSON}),
        annotators=asked.annotators,
        labels=asked.labels,
        layers=asked.layers,
        since=asked.since,
        until=asked.until,
        languages=asked.languages,
        agencies=asked.agencies,
        embargoed=asked.embargoed,
        killed=asked.killed,
    )
    found = reckon(agreeing.columns(project, compared), resamples=0)
    return [pair for pair in found.pairs if pair.dispatches]
