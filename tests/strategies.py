"""Random annotation sets for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from workbench.model.annotation import (
    Annotation,
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
)
from workbench.model.annotation_set import AnnotationSet
from workbench.model.question import Question
from workbench.model.state import State
from workbench.model.suggestion import Suggestion

LENGTH = 60
LABELS = ("PER", "ORG", "LOC", "MISC", "DATE")


def parts(least: int, most: int = 3) -> st.SearchStrategy[tuple[Part, ...]]:
    """Return stretches in the order of the text that do not overlap."""

    def pair_up(offsets: set[int]) -> tuple[Part, ...]:
        ordered = sorted(offsets)
        return tuple(zip(ordered[::2], ordered[1::2], strict=False))

    return st.sets(st.integers(0, LENGTH), min_size=2 * least, max_size=2 * most).map(pair_up)


@st.composite
def spans(draw: st.DrawFn, ids: st.SearchStrategy[str]) -> Span:
    """Return a span."""
    ((start, end),) = draw(parts(1, 1).filter(bool))
    return Span(draw(ids), start, end, draw(st.sampled_from(LABELS)), draw(st.text(max_size=5)))


@st.composite
def quotations(draw: st.DrawFn, ids: st.SearchStrategy[str]) -> Quotation:
    """Return a quotation without a speaker."""
    source = draw(parts(0, 1))
    return Quotation(
        draw(ids),
        draw(st.sampled_from(QuotationType)),
        draw(parts(1).filter(bool)),
        draw(parts(0)),
        source[0] if source else None,
        draw(st.none() | st.sampled_from(SourceKind)),
    )


@st.composite
def worked(draw: st.DrawFn) -> tuple[AnnotationSet, list[Suggestion]]:
    """Return a set that an annotator has begun, and suggestions nobody has answered yet."""
    mine: list[Annotation] = [
        draw(spans(st.just(f"a{i}")) | quotations(st.just(f"a{i}")))
        for i in range(draw(st.integers(0, 4)))
    ]
    made = AnnotationSet.of(
        "d",
        "anne",
        mine,
        state=draw(st.sampled_from(State)),
        answered=["s-answered"],
        note=draw(st.text(max_size=3)),
        reason=draw(st.sampled_from(["", "duplicate"])),
        questions=[Question("o1", "a0", "Who is it?"), Question("o2", "", "Which version?")],
    )
    proposed = [
        Suggestion(draw(spans(st.just(f"s{i}")) | quotations(st.just(f"s{i}"))), "rules", "r", 0.5)
        for i in range(draw(st.integers(1, 3)))
    ]
    return made, [_suggested(s) for s in proposed]


def _suggested(suggestion: Suggestion) -> Suggestion:
    a = suggestion.annotation
    if isinstance(a, Span):
        made: Annotation = Span(a.id, a.start, a.end, a.label, a.note, Origin.SUGGESTION)
    else:
        made = Quotation(
            a.id, a.type, a.content, a.cue, a.source, a.source_kind, origin=Origin.SUGGESTION
        )
    return Suggestion(made, suggestion.suggester, suggestion.rule, 0.5, "Ana Lopes")
