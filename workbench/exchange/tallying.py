"""Count what goes by while it is exported, and how far those who made it agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field

from workbench.agreement.pairs import Pair, compare
from workbench.exchange.choosing import people
from workbench.formats.bundle import Bundle
from workbench.model.annotation import Span
from workbench.model.choice import Choice
from workbench.model.dispatch import Dispatch
from workbench.store import chosen
from workbench.store.project import Project


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


def agreement(project: Project, choice: Choice) -> list[Pair]:
    """Return how far people agree, pair by pair, on what both finished of what was chosen.

    Where gold or the majority is exported, these are the people whose work it is made of. Pairs
    without a dispatch in common are left out.
    """
    asked = people(project, choice)
    if len(asked.annotators) <= 1:
        return []
    sums: dict[tuple[str, str], Pair] = {}
    for taken in chosen.taken(project, asked, light=True):
        for pair in compare(taken.sets):
            if pair.dispatches:
                key = pair.a, pair.b
                sums[key] = sums[key] + pair if key in sums else pair
    return [sums[key] for key in sorted(sums)]
