"""What a form cannot hold is found, shown and can be corrected, before anything is written."""

from __future__ import annotations

from workbench.exchange.preflight import Case, Loss, Report, correction, run
from workbench.formats.bundle import Bundle
from workbench.formats.forms import form
from workbench.formats.tokens import tokenizer
from workbench.model.annotation import Annotation, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch

TEXT = "« Le port rouvre », a dit Ana Lopes lundi, « et la gare aussi »."


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


QUOTATION = Quotation(
    "q",
    QuotationType.DIRECT,
    (at("Le port rouvre"), at("et la gare aussi")),
    (at("a dit"),),
    at("Ana Lopes"),
    SourceKind.PERSON,
    "ana",
    "sure",
)


def looked(name: str, *made: Annotation) -> tuple[list[Case], dict[Loss, int]]:
    can = form(name).capacity
    bundle = Bundle(Dispatch("d", TEXT), AnnotationSet.of("d", "anne", made))
    report = Report()
    tokenize = tokenizer("fr") if can.tokens else None
    (cases,) = run([bundle], can, tokenize, report)
    assert report.sets == 1
    return cases, {loss: n for loss, n in report.losses.items() if n}


def test_json_lines_hold_everything() -> None:
    inner = Span("s", *at("Lopes"), "PER", note="?")
    assert looked("jsonl", QUOTATION, Span("o", *at("Ana Lopes"), "PER"), inner) == ([], {})


def test_what_a_form_has_no_place_for_is_counted() -> None:
    assert looked("labelbuddy", QUOTATION)[1] == {
        Loss.PARTS: 1,
        Loss.CUES: 1,
        Loss.SOURCES: 1,
        Loss.SOURCE_KINDS: 1,
        Loss.SPEAKERS: 1,
    }
    scare = Quotation("x", QuotationType.SCARE, (at("port"),))
    lost = looked("citron", QUOTATION, scare, Span("s", *at("Ana"), "PER"))[1]
    assert lost == {Loss.SCARE: 1, Loss.ENTITIES: 1}


def test_a_span_that_cuts_a_token_is_shown_with_the_nearest_that_does_not() -> None:
    start, end = at("Lopes")
    ((case),), lost = looked("docbin", Span("s", start + 1, end, "PER"))
    assert (case.words, case.what, case.nearest) == ("opes", "PER", (start, end))
    assert lost == {Loss.UNALIGNED: 1}


def test_of_overlapping_entities_the_shorter_is_the_one_that_is_lost() -> None:
    cases, _ = looked("docbin", Span("i", *at("Lopes"), "PER"), Span("o", *at("Ana Lopes"), "PER"))
    assert [(c.loss, c.annotation) for c in cases] == [(Loss.OVERLAPPING, "i")]


def test_a_correction_is_an_edit_that_moves_the_stretch_to_whole_tokens() -> None:
    start, end = at("a dit")
    cut = Quotation("q", QuotationType.DIRECT, (at("Le port rouvre"),), ((start, end - 1),))
    ((case),), _ = looked("docbin", cut)
    made = AnnotationSet.of("d", "anne", [cut])
    edit = correction(made, case)
    (after,) = made.apply(edit).quotations
    assert after.cue == ((start, end),)
    assert made.apply(edit).apply(edit.inverse()) == made
