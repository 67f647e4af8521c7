"""Decision: what an adjudicator, or the rule, makes of a conflict, and on what grounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

from workbench.model.annotation import Annotation, Part, Quotation, QuotationType
from workbench.model.conflict import (
    Answer,
    Aspect,
    Conflict,
    Variant,
    bare_answer,
    with_aspects,
)
from workbench.model.layer import Layer
from workbench.model.question import Question


class Ruling(StrEnum):
    """What became of a conflict: settled by the rule, or by an adjudicator.

    ``REJECTED``: none is right; ``AMBIGUOUS``: the text allows several; both put nothing into gold.
    ``SENT_BACK``: an annotator is asked first; the conflict stays open.
    """

    UNANIMOUS = "agreed-unanimous"
    MAJORITY = "agreed-majority"
    DECIDED = "decided"
    REJECTED = "rejected"
    AMBIGUOUS = "ambiguous"
    SENT_BACK = "sent back"

    @property
    def by_rule(self) -> bool:
        """Whether the rule made it, not an adjudicator."""
        return self in (Ruling.UNANIMOUS, Ruling.MAJORITY)

    @property
    def closes(self) -> bool:
        """Whether the conflict is open no longer."""
        return self is not Ruling.SENT_BACK


class RuleKind(StrEnum):
    """Whose agreement settles a conflict beforehand: everybody's, or more than half's."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True)
class Rule:
    """What is settled beforehand; ``needed`` people must have finished, for a majority 3 at least.

    What all say is settled by either kind.
    """

    kind: RuleKind = RuleKind.UNANIMOUS
    needed: int = 2


@dataclass(frozen=True, slots=True)
class Grounds:
    """Who decided, when (ISO 8601, UTC) and why.

    ``reason`` is one of the project's list, ``words`` are the adjudicator's own, ``clause`` is the
    key of a clause of the guideline in its version ``guideline``, 0 for none.
    """

    who: str
    at: str = ""
    reason: str = ""
    words: str = ""
    clause: str = ""
    guideline: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """An aspect that was taken from an annotator, of the quotation in a slot of the answers."""

    aspect: Aspect
    annotator: str
    slot: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision with the conflict it was made on: layer, stretches, and who said what.

    ``id`` is the conflict's. ``answer`` is what gold says. ``choices`` tell from whom its aspects
    were taken, if they were taken one by one; ``back_to`` is the annotator who was asked.
    """

    id: str
    layer: Layer
    stretches: tuple[Part, ...]
    votes: tuple[Variant, ...]
    ruling: Ruling
    grounds: Grounds
    answer: Answer = ()
    choices: tuple[Choice, ...] = ()
    back_to: str = ""

    @property
    def by_hand(self) -> bool:
        """Whether gold says what no annotator says, and not of aspects of theirs either."""
        said = any(variant.answer == self.answer for variant in self.votes)
        return self.ruling is Ruling.DECIDED and not self.choices and not said

    def vote_of(self, annotator: str) -> Answer | None:
        """Return what an annotator said when it was made; None of one who had not finished."""
        return next((v.answer for v in self.votes if annotator in v.annotators), None)


@dataclass(frozen=True, slots=True)
class Reply:
    """What an annotator answers to a decision."""

    annotator: str
    question: Question


@dataclass(frozen=True, slots=True)
class Case:
    """A conflict with the decisions on its stretches, the newest first.

    ``stands``: what they were made on is as it was. ``waits_for`` is an annotator whom it was sent
    back to and who has not finished again. ``gold`` are gold's annotations there.
    """

    conflict: Conflict
    decisions: tuple[Decision, ...] = ()
    stands: bool = False
    waits_for: str = ""
    replies: tuple[Reply, ...] = ()
    gold: tuple[Annotation, ...] = ()

    @property
    def decision(self) -> Decision | None:
        """The decision that stands, the newest; None where there is none."""
        return self.decisions[0] if self.stands else None

    @property
    def open(self) -> bool:
        """Whether it is still to be decided."""
        return not (self.stands and all(d.ruling.closes for d in self.decisions))

    @property
    def reopened(self) -> bool:
        """Whether later work has changed what was decided."""
        return bool(self.decisions) and not self.stands

    @property
    def decided_by_hand(self) -> bool:
        """Whether an adjudicator, not the rule, has ever decided it."""
        return any(not d.ruling.by_rule for d in self.decisions)


@dataclass(frozen=True, slots=True)
class Settled:
    """How a rule settles a case."""

    case: Case
    ruling: Ruling
    answer: Answer
    choices: tuple[Choice, ...] = ()


def taken(conflict: Conflict, choices: Sequence[Choice]) -> Answer:
    """Return the quotations that choices make.

    What is not chosen of a quotation is taken from the annotator of its first choice, or of the
    first choice of all. Marks that are no quotation (SCARE) keep their content alone. Raises
    ValueError where nothing is chosen or an annotator has no such quotation.
    """
    made: list[Quotation] = []
    for slot in range(conflict.slots):
        mine = [choice for choice in choices if choice.slot == slot]
        base = _quotation(conflict, (mine or choices)[0].annotator if choices else "", slot)
        values = [(c.aspect, _quotation(conflict, c.annotator, slot)) for c in mine]
        made.append(_scare(with_aspects(base, values)))
    if not made:
        raise ValueError("there is no quotation here of which aspects can be taken one by one")
    return bare_answer(made)


def _quotation(conflict: Conflict, annotator: str, slot: int) -> Quotation:
    variant = conflict.variant_of(annotator)
    if variant is None or not variant.answer:
        raise ValueError(f"{annotator!r} has no quotation here")
    # A conflict has slots of quotations only.
    return cast("Quotation", variant.answer[slot])


def _scare(quotation: Quotation) -> Quotation:
    if quotation.type is not QuotationType.SCARE:
        return quotation
    return replace(quotation, cue=(), source=None, source_kind=None, speaker=None)


def made_on(
    conflict: Conflict,
    ruling: Ruling,
    grounds: Grounds,
    *,
    answer: Answer = (),
    choices: Iterable[Choice] = (),
    back_to: str = "",
) -> Decision:
    """Return a decision on a conflict as it stands."""
    return Decision(
        conflict.id,
        conflict.layer,
        conflict.stretches,
        conflict.variants,
        ruling,
        grounds,
        answer,
        tuple(choices),
        back_to,
    )
