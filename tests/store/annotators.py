"""A small project that some people, gold and a suggester have read, of which all is random."""

from __future__ import annotations

import random
from collections.abc import Sequence

from workbench.model.annotation import (
    Annotation,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
    new_id,
)
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import journal
from workbench.store.project import Project

GOLD = "gold"
SUGGESTER = "rules 1"
PEOPLE = ("anne", "bart", "carla")
SPEAKERS = tuple(Speaker(f"s{n}", f"Ana Lopes {n}") for n in range(4))
LABELS = ("PER", "ORG", "LOC")
LENGTH = 120
_STATES = (State.DONE, State.DONE, State.DONE, State.STARTED, State.SKIPPED)
DATES = ("2021-03-22", "2021", "2022-01-05", "")


def fill(project: Project, seed: int, *, dispatches: int = 8) -> None:
    """Write dispatches, and of most of them the sets of most people and of gold."""
    dice = random.Random(seed)
    project.add_annotator(GOLD, kind="gold")
    for speaker in SPEAKERS:
        journal.record(project, Edit("register", "", "anne", registered=(speaker,)))
    for number in range(dispatches):
        id_ = f"d{dice.randrange(10**6)}-{number}"
        text = (f"{number} " + "é\U0001f600a " * LENGTH)[:LENGTH]
        language, agency = dice.choice(("fr", "nl")), dice.choice(("AFP", "Belga"))
        project.add(Dispatch(id_, text, agency=agency, date=dice.choice(DATES), language=language))
        if dice.random() < 0.7:
            project.add_suggestions(id_, SUGGESTER, suggestions(dice))
        for who in (*PEOPLE, GOLD):
            if dice.random() < 0.8:
                annotate(project, id_, who, found(dice), dice.choice(_STATES))


def annotate(
    project: Project,
    dispatch: str,
    who: str,
    annotations: Sequence[Annotation],
    state: State = State.DONE,
) -> None:
    """Write a new set."""
    edit = Edit("add", dispatch, who, added=tuple(annotations), state=(State.NEW, state))
    journal.record(project, edit)


def found(dice: random.Random) -> list[Annotation]:
    """Return some spans, nested and doubled ones among them, and some quotations."""
    spans = [Span(new_id(), *_part(dice), dice.choice(LABELS)) for _ in range(dice.randrange(7))]
    return [*spans, *(_quotation(dice) for _ in range(dice.randrange(4)))]


def suggestions(dice: random.Random) -> list[Suggestion]:
    """Return what a suggester might find."""
    return [Suggestion(each, SUGGESTER, "names", 0.8) for each in found(dice)]


def _part(dice: random.Random, start: int = 0) -> Part:
    begin = dice.randrange(start, LENGTH - 6)
    return begin, begin + dice.randint(1, 6)


def _quotation(dice: random.Random) -> Quotation:
    first = dice.randrange(40), 40 + dice.randrange(5)
    content = (first, _part(dice, 60)) if dice.random() < 0.4 else (first,)
    sourced = dice.random() < 0.7
    return Quotation(
        new_id(),
        dice.choice(list(QuotationType)),
        content,
        (_part(dice, 50),) if dice.random() < 0.7 else (),
        _part(dice) if sourced else None,
        dice.choice(list(SourceKind)) if sourced else None,
        dice.choice(SPEAKERS).id if dice.random() < 0.6 else None,
    )
