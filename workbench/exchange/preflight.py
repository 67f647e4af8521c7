"""Preflight: what a form cannot hold of what was chosen, found before a byte is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.commands.pieces import Piece, Role, pieces, place
from workbench.errors import EditConflictError
from workbench.formats.bundle import Bundle
from workbench.formats.forms import Capacity
from workbench.formats.tokens import Tokenizer, Tokens
from workbench.model.annotation import Annotation, Part, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit


class Loss(StrEnum):
    """What a form cannot hold. The first two are of single stretches, the others are counted."""

    UNALIGNED = "stretches that do not align with tokens"
    OVERLAPPING = "stretches that overlap a longer one"
    ENTITIES = "entities"
    QUOTATIONS = "quotations"
    SCARE = "stretches marked as not a quotation"
    PARTS = "quotations in several parts"
    CUES = "cues"
    SOURCES = "sources"
    SOURCE_KINDS = "kinds of sources"
    SPEAKERS = "speakers"
    NOTES = "notes"
    SUGGESTIONS = "suggestions"


@dataclass(frozen=True, slots=True)
class Case:
    """A stretch [start, end) in code points that a form cannot hold, with its words.

    ``annotation`` is the id of the annotation, ``what`` the label of an entity or what the stretch
    is to a quotation; ``nearest`` is the smallest stretch of whole tokens around it, where one is.
    """

    loss: Loss
    dispatch: str
    annotator: str
    annotation: str
    what: str
    start: int
    end: int
    words: str
    nearest: Part | None = None


@dataclass(slots=True)
class Report:
    """The losses so far, and how many sets were looked at."""

    sets: int = 0
    losses: Counter[Loss] = field(default_factory=Counter[Loss])

    @property
    def anything(self) -> bool:
        """Tell whether something would be lost."""
        return self.losses.total() > 0


def run(
    found: Iterable[Bundle], can: Capacity, tokenize: Tokenizer | None, report: Report
) -> Generator[list[Case]]:
    """Look at the sets one after the other; yield the cases of each, and count in the report.

    ``tokenize`` is the target's tokenizer, for a form whose stretches must align with tokens.
    Nothing is kept but the counts: a large project needs no more room than a small one.
    """
    known: tuple[str, Tokens | None] = ("", None)
    for of in found:
        text = of.dispatch.text
        if tokenize is not None and known[0] != text:
            known = text, tokenize(text)
        cases = list(cases_of(of, can, known[1])) if of.annotations else []
        report.sets += 1
        report.losses.update(case.loss for case in cases)
        report.losses.update(counts_of(of, can))
        yield cases


_Layered = tuple[str, str, Annotation, Part]
"""The layer, what the stretch is, whose it is, and where."""


def cases_of(of: Bundle, can: Capacity, tokens: Tokens | None) -> Iterator[Case]:
    """Yield the stretches that do not align and those that overlap a longer one of their layer."""
    made = of.annotations or AnnotationSet(of.dispatch.id, "")

    def case(loss: Loss, layered: _Layered, nearest: Part | None = None) -> Case:
        _, what, annotation, (start, end) = layered
        words = of.dispatch.text[start:end]
        whose = made.dispatch, made.annotator, annotation.id
        return Case(loss, *whose, what, start, end, words, nearest)

    layers: defaultdict[str, list[Part]] = defaultdict(list)
    flat = {"entity"} if not can.overlaps else set[str]()
    flat |= {"quotation", "cue", "source"} if not can.overlapping_quotations else set[str]()
    for found in sorted(_stretches(made, can), key=_longest_first):
        layer, _, _, part = found
        if tokens is not None and tokens.at(*part) is None:
            yield case(Loss.UNALIGNED, found, tokens.nearest(*part))
        elif layer in flat and any(s < part[1] and part[0] < e for s, e in layers[layer]):
            yield case(Loss.OVERLAPPING, found)
        else:
            layers[layer].append(part)


def _longest_first(layered: _Layered) -> tuple[int, int]:
    start, end = layered[3]
    return start - end, start


def _stretches(made: AnnotationSet, can: Capacity) -> Iterator[_Layered]:
    if can.entities:
        yield from (("entity", s.label, s, (s.start, s.end)) for s in made.spans)
    for q in made.quotations if can.quotations else ():
        yield from (("quotation", f"quotation ({q.type})", q, part) for part in q.content)
        if can.cues:
            yield from (("cue", "cue", q, part) for part in q.cue)
        if can.sources and q.source is not None:
            yield "source", f"source ({q.source_kind or 'source'})", q, q.source


def counts_of(of: Bundle, can: Capacity) -> Counter[Loss]:
    """Count what a form has no place for: each annotation once for each loss."""
    made = of.annotations.annotations.values() if of.annotations else ()
    found = Counter(loss for a in made for loss in _lost(a, can))
    if not can.suggestions and of.suggestions:
        found[Loss.SUGGESTIONS] = len(of.suggestions)
    return found


def _lost(annotation: Annotation, can: Capacity) -> Iterator[Loss]:
    if isinstance(annotation, Span):
        if not can.entities:
            yield Loss.ENTITIES
            return
    elif not can.quotations:
        yield Loss.QUOTATIONS
        return
    elif not can.scare and annotation.type is QuotationType.SCARE:
        yield Loss.SCARE
        return
    else:
        yield from (loss for loss, held, has in _OF_QUOTATION if not held(can) and has(annotation))
    if annotation.note and not can.notes:
        yield Loss.NOTES


_OF_QUOTATION: tuple[tuple[Loss, Callable[[Capacity], bool], Callable[[Quotation], bool]], ...] = (
    (Loss.PARTS, lambda can: can.parts, lambda q: len(q.content) > 1),
    (Loss.CUES, lambda can: can.cues, lambda q: bool(q.cue)),
    (Loss.SOURCES, lambda can: can.sources, lambda q: q.source is not None),
    (Loss.SOURCE_KINDS, lambda can: can.source_kinds, lambda q: q.source_kind is not None),
    (Loss.SPEAKERS, lambda can: can.speakers, lambda q: q.speaker is not None),
)


def correction(made: AnnotationSet, case: Case) -> Edit:
    """Return the edit that moves a stretch that does not align to whole tokens.

    Raises EditConflictError where the stretch has changed since, and where no tokens are near.
    """
    annotation = made.annotations.get(case.annotation)
    here = [] if annotation is None else [p for p in pieces(annotation) if _is(p, case)]
    if annotation is None or not here or case.nearest is None:
        raise EditConflictError(
            f"[{case.start}, {case.end}) of {case.dispatch} has changed meanwhile"
            " or is near no word; look at it by hand"
        )
    return place(made, annotation, here[0], case.nearest)


def _is(piece: Piece, case: Case) -> bool:
    role = {"cue": Role.CUE, "source": Role.SOURCE}.get(case.what.split(" ")[0], Role.CONTENT)
    return piece.part == (case.start, case.end) and piece.role is role
