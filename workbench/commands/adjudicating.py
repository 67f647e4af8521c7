"""Decide conflicts: every decision is an edit of gold's set, with what it puts there.

The annotations of gold that share a character with a conflict are those of its decision: they leave
with it. Their ids follow from the conflict, so that two adjudicators who say the same in two copies
of a project say it once. The first decision begins gold's set; a later one opens it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.commands import remarks
from workbench.commands.edits import edit, started
from workbench.errors import EditConflictError
from workbench.model.annotation import Annotation, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.conflict import Variant, at, bare_answer, overlap
from workbench.model.decision import (
    Case,
    Choice,
    Decision,
    Grounds,
    Ruling,
    Settled,
    made_on,
    taken,
)
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.state import State

DECIDE = "decide"
SETTLE = "settle agreed"
SEND_BACK = "send back"


def take(gold: AnnotationSet, case: Case, variant: Variant, grounds: Grounds) -> Edit:
    """Take what some of the annotators say, "nothing" too."""
    return _decide(
        gold, case, made_on(case.conflict, Ruling.DECIDED, grounds, answer=variant.answer)
    )


def take_aspects(
    gold: AnnotationSet, case: Case, choices: Sequence[Choice], grounds: Grounds
) -> Edit:
    """Take each aspect of a quotation from an annotator of one's choice.

    Raises ValueError where the conflict has no quotations to choose from.
    """
    answer = taken(case.conflict, choices)
    decision = made_on(case.conflict, Ruling.DECIDED, grounds, answer=answer, choices=choices)
    return _decide(gold, case, decision)


def none_is_right(gold: AnnotationSet, case: Case, grounds: Grounds) -> Edit:
    """Say that no answer is right, and that gold has nothing here."""
    return _decide(gold, case, made_on(case.conflict, Ruling.REJECTED, grounds))


def ambiguous(gold: AnnotationSet, case: Case, grounds: Grounds) -> Edit:
    """Say that the text allows several answers; gold has none of them."""
    return _decide(gold, case, made_on(case.conflict, Ruling.AMBIGUOUS, grounds))


def by_hand(made: Edit, cases: Iterable[Case], grounds: Grounds) -> Edit:
    """Return an edit of gold's set with a decision on every conflict that it touches.

    ``cases`` are those of the dispatch when the edit is applied. Where it changes nothing of what
    was decided, a note say, the decision stays; a new one has the reasons of the one before where
    none are given.
    """
    parts = [part for each in (*made.removed, *made.added) for part in each.parts]
    undecided: list[Decision] = []
    decided: list[Decision] = []
    for case in cases:
        answer = bare_answer(case.gold)
        before = case.decision
        same = before is not None and before.ruling.closes and before.answer == answer
        if overlap(parts, case.conflict.stretches) and not same:
            ruling = Ruling.DECIDED if answer else Ruling.REJECTED
            why = _with_reasons(grounds, before)
            undecided += case.decisions
            decided.append(made_on(case.conflict, ruling, why, answer=answer))
    return replace(made, undecided=tuple(undecided), decided=tuple(decided))


def _with_reasons(grounds: Grounds, before: Decision | None) -> Grounds:
    if before is None or grounds.reason or grounds.words or grounds.clause:
        return grounds
    return replace(before.grounds, who=grounds.who, at=grounds.at)


def send_back(
    gold: AnnotationSet, case: Case, theirs: AnnotationSet, grounds: Grounds
) -> tuple[Edit, Edit]:
    """Ask an annotator to look again, with the words of the grounds as an open question.

    Returns the edit of gold, where the conflict stays open, and that of the annotator's set, which
    is in progress again.
    """
    decision = made_on(case.conflict, Ruling.SENT_BACK, grounds, back_to=theirs.annotator)
    mine = at(theirs.annotations.values(), case.conflict.layer, case.conflict.stretches)
    question = Question(new_id(), mine[0].id if mine else "", grounds.words)
    asked = Edit(
        SEND_BACK,
        theirs.dispatch,
        theirs.annotator,
        state=started(theirs),
        asked=(question,),
    )
    return _decide(gold, case, decision, verb=SEND_BACK), asked


def settle(
    gold: AnnotationSet, settled: Sequence[Settled], grounds: Grounds, *, open_left: bool
) -> Edit | None:
    """Put what a rule settles into gold; where nothing is left open, gold is done.

    Returns None where nothing changes.
    """
    removed: list[Annotation] = []
    added: list[Annotation] = []
    undecided: list[Decision] = []
    decided: list[Decision] = []
    for each in settled:
        made = made_on(
            each.case.conflict, each.ruling, grounds, answer=each.answer, choices=each.choices
        )
        out, new = _swapped(gold, each.case, made)
        removed += out
        added += new
        undecided += each.case.decisions
        decided.append(made)
    state = State.STARTED if open_left else State.DONE
    if not decided and (gold.state is state or (open_left and gold.state is not State.DONE)):
        return None
    return Edit(
        SETTLE,
        gold.dispatch,
        gold.annotator,
        removed=tuple(removed),
        added=tuple(added),
        state=None if gold.state is state else (gold.state, state),
        undecided=tuple(undecided),
        decided=tuple(decided),
    )


def reword(gold: AnnotationSet, case: Case, grounds: Grounds) -> Edit:
    """Give other grounds for the decision that stands; raise EditConflictError without one."""
    before = case.decision
    if before is None:
        raise EditConflictError(f"there is no decision on this conflict of {gold.dispatch}")
    after = replace(before, grounds=grounds)
    return Edit(DECIDE, gold.dispatch, gold.annotator, undecided=(before,), decided=(after,))


def reopen(gold: AnnotationSet, case: Case) -> Edit:
    """Take what was decided of a conflict off, with what gold has there."""
    return replace(edit(DECIDE, gold, removed=case.gold), undecided=case.decisions)


def answer(mine: AnnotationSet, decision: Decision, text: str) -> Edit:
    """Answer to a decision, as its annotator: an open question on it in one's own set."""
    return remarks.ask(mine, text, decision.id)


def _decide(gold: AnnotationSet, case: Case, decision: Decision, *, verb: str = DECIDE) -> Edit:
    removed, added = _swapped(gold, case, decision)
    made = edit(verb, gold, removed=removed, added=added)
    return replace(made, undecided=case.decisions, decided=(decision,))


def _swapped(
    gold: AnnotationSet, case: Case, decision: Decision
) -> tuple[list[Annotation], list[Annotation]]:
    """Return what leaves gold and what enters it; what says the same stays."""
    wanted = {bare_answer([each]): each for each in decision.answer}
    removed = [a for a in case.gold if wanted.pop(bare_answer([a]), None) is None]
    taken_ids = gold.annotations.keys() - {a.id for a in removed}
    added: list[Annotation] = []
    for number, each in enumerate(decision.answer):
        if bare_answer([each]) in wanted:
            id_ = f"{decision.id}.{number}"
            added.append(replace(each, id=new_id() if id_ in taken_ids else id_))
    return removed, added
