"""Quotations are made and corrected part by part."""

from __future__ import annotations

from workbench.commands import quotations, suggestions
from workbench.model.annotation import Origin, Quotation, QuotationType, SourceKind
from workbench.model.annotation_set import AnnotationSet
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Fate, Suggestion

EMPTY = AnnotationSet("d", "anne")
PROPOSED = Suggestion(
    Quotation(
        "s",
        QuotationType.DIRECT,
        ((0, 9),),
        ((10, 15),),
        (16, 20),
        SourceKind.PERSON,
        origin=Origin.SUGGESTION,
    ),
    "rules 1.0",
    "quote.inverted-subject",
    0.9,
    "Ana Lopes",
)


def test_parts_that_touch_become_one() -> None:
    assert quotations.joined([(5, 8), (0, 3), (3, 5), (10, 12)]) == ((0, 8), (10, 12))


def test_what_is_no_quotation_keeps_its_content_only() -> None:
    after = EMPTY.apply(quotations.set_type(EMPTY, PROPOSED, QuotationType.SCARE))
    (scare,) = after.quotations
    assert (scare.content, scare.cue, scare.source, scare.source_kind) == (
        ((0, 9),),
        (),
        None,
        None,
    )


def test_accepting_a_quotation_enters_its_speaker_into_the_register() -> None:
    edit = suggestions.accept(EMPTY, [PROPOSED], [])
    (speaker,) = edit.registered
    assert (speaker.name, speaker.kind) == ("Ana Lopes", "person")
    assert EMPTY.apply(edit).quotations[0].speaker == speaker.id


def test_accepting_a_quotation_takes_the_speaker_who_bears_the_name() -> None:
    known = Speaker("1", "Ana Lopes", "person")
    edit = suggestions.accept(EMPTY, [PROPOSED], [known])
    assert edit.registered == ()
    assert EMPTY.apply(edit).quotations[0].speaker == "1"


def test_two_quotations_of_one_new_speaker_enter_her_once() -> None:
    other = Suggestion(
        Quotation("t", QuotationType.DIRECT, ((30, 39),), origin=Origin.SUGGESTION),
        "rules 1.0",
        "quote.floating",
        0.4,
        "Ana Lopes",
    )
    assert len(suggestions.accept(EMPTY, [PROPOSED, other], []).registered) == 1


def test_the_fate_of_a_suggestion_follows_from_the_set() -> None:
    accepted = EMPTY.apply(suggestions.accept(EMPTY, [PROPOSED], []))
    corrected = EMPTY.apply(quotations.set_cue(EMPTY, PROPOSED, []))
    rejected = EMPTY.apply(suggestions.reject(EMPTY, [PROPOSED]))
    fates = [s.fate(PROPOSED) for s in (EMPTY, accepted, corrected, rejected)]
    assert fates == [Fate.OPEN, Fate.ACCEPTED, Fate.CORRECTED, Fate.REJECTED]
