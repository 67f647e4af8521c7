"""spaCy's DocBin: training data for ``spacy train``, with a report of what it cannot hold.

Each Doc has ``doc.ents``, ``doc.spans["quotations"|"cues"|"sources"]`` and, in
``doc.user_data["workbench"]``, everything with its exact offsets in code points: what does not
align with the tokens stands there only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.errors import FormatError
from workbench.formats import jsonl
from workbench.formats.bundle import Bundle
from workbench.model.annotation import Part, Quotation
from workbench.model.annotation import Span as Entity

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, DocBin, Span

KEY = "workbench"
"""Where ``user_data`` holds the whole line, in the form of our JSON lines without the text."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A stretch that the tokens or ``doc.ents`` cannot hold: where, which words, and why."""

    dispatch: str
    annotator: str
    what: str
    start: int
    end: int
    words: str


@dataclass(slots=True)
class Report:
    """What the file will hold and what it cannot.

    ``unaligned`` do not end where tokens end, ``overlapping`` are entities within or across
    others; ``unheld`` counts what stands in ``user_data`` only.
    """

    docs: int = 0
    unaligned: list[Problem] = field(default_factory=list[Problem])
    overlapping: list[Problem] = field(default_factory=list[Problem])
    unheld: Counter[str] = field(default_factory=Counter[str])


def build(bundles: Iterable[Bundle], *, language: str) -> tuple[DocBin, Report]:
    """Return the DocBin of the sets and the report on it; nothing is written yet.

    Raises FormatError where spaCy has no such language.
    """
    from spacy.tokens import DocBin  # seconds to import

    made, report = DocBin(store_user_data=True), Report()
    nlp = _blank(language)
    for bundle in bundles:
        # A blank pipeline holds no models: the limit on the length is not meant for it.
        nlp.max_length = max(nlp.max_length, len(bundle.dispatch.text))
        made.add(_doc(bundle, nlp, report))
        report.docs += 1
    return made, report


def _blank(language: str) -> Language:
    import spacy

    try:
        return spacy.blank(language)
    except ImportError as error:
        raise FormatError(f"spaCy has no tokenizer for the language {language!r}") from error


def _doc(bundle: Bundle, nlp: Language, report: Report) -> Doc:
    doc = nlp.make_doc(bundle.dispatch.text)
    made = bundle.annotations
    if made is None:
        raise FormatError(f"{bundle.dispatch.id} has no annotations to export")
    _set_entities(doc, bundle, made.spans, report)
    _set_quotations(doc, bundle, made.quotations, report)
    row = jsonl.from_bundle(bundle)
    del row["text"]
    doc.user_data[KEY] = row
    _count_unheld(made.quotations, (*made.spans, *made.quotations), report)
    report.unheld["suggestions"] += len(bundle.suggestions)
    return doc


def _set_entities(doc: Doc, bundle: Bundle, entities: Iterable[Entity], report: Report) -> None:
    taken: list[Span] = []
    for entity in sorted(entities, key=lambda e: (e.start - e.end, e.start)):
        part, label = (entity.start, entity.end), entity.label
        span = doc.char_span(*part, label=label, span_id=entity.id)
        if span is None:
            report.unaligned.append(_problem(bundle, label, part))
        elif any(span.start < other.end and other.start < span.end for other in taken):
            report.overlapping.append(_problem(bundle, label, part))
        else:
            taken.append(span)
    doc.set_ents(sorted(taken, key=lambda s: s.start))


def _set_quotations(
    doc: Doc, bundle: Bundle, quotations: Iterable[Quotation], report: Report
) -> None:
    groups: dict[str, list[Span]] = {"quotations": [], "cues": [], "sources": []}
    for quotation in quotations:
        for name, label, part in _parts(quotation):
            span = doc.char_span(*part, label=label, span_id=quotation.id)
            if span is None:
                report.unaligned.append(_problem(bundle, f"{name[:-1]} ({label})", part))
            else:
                groups[name].append(span)
    for name, spans in groups.items():
        doc.spans[name] = spans


def _parts(quotation: Quotation) -> Generator[tuple[str, str, Part]]:
    for part in quotation.content:
        yield "quotations", str(quotation.type), part
    for part in quotation.cue:
        yield "cues", "cue", part
    if quotation.source is not None:
        yield "sources", str(quotation.source_kind or "source"), quotation.source


def _problem(bundle: Bundle, what: str, part: Part) -> Problem:
    dispatch = bundle.dispatch
    annotator = bundle.annotations.annotator if bundle.annotations else ""
    return Problem(dispatch.id, annotator, what, *part, dispatch.text[slice(*part)])


def _count_unheld(
    quotations: Iterable[Quotation], annotations: Iterable[Entity | Quotation], report: Report
) -> None:
    for quotation in quotations:
        report.unheld["quotations in several parts"] += len(quotation.content) > 1
        report.unheld["cues in several parts"] += len(quotation.cue) > 1
        report.unheld["links of a quotation to its cue"] += bool(quotation.cue)
        report.unheld["links of a quotation to its source"] += quotation.source is not None
        report.unheld["speakers"] += quotation.speaker is not None
    report.unheld["notes"] += sum(bool(a.note) for a in annotations)
