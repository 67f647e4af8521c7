"""The suggester as a spaCy pipeline, and what it proposes for a text."""

from __future__ import annotations

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from workbench.model.annotation import Annotation, Origin, Quotation, Span, new_id
from workbench.model.suggestion import Suggestion
from workbench.suggest import entities, quotation_components
from workbench.suggest.extensions import read
from workbench.suggest.tokenizer import Tokenizer

SUGGESTER = "rules 1.0"
"""Who proposes, with the version of the rules."""


def pipeline(language: str) -> Language:
    """Return a pipeline that finds entities and quotations in texts of a language (ISO 639-1).

    Entities are in ``doc.spans["entities"]``, see extensions.py; quotations in
    ``doc._.quotations``, see quotation_components.py.
    """
    entities.register()
    quotation_components.register()
    nlp = spacy.blank("xx")
    nlp.max_length = 10**9
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.meta["lang_of_rules"] = language
    nlp.add_pipe("workbench_dates", config={"language": language})
    nlp.add_pipe("workbench_names", config={"language": language})
    nlp.add_pipe("workbench_entities")
    for name in ("workbench_quotations", "workbench_sources", "workbench_speakers"):
        nlp.add_pipe(name, config={"language": language})
    return nlp


def suggest(nlp: Language, text: str) -> list[Suggestion]:
    """Return what the pipeline proposes for a text: entities, then quotations; never raises."""
    doc = nlp(text)
    return [*_entities(doc), *_quotations(doc)]


def _entities(doc: Doc) -> list[Suggestion]:
    return [
        _suggestion(
            Span(new_id(), m.start, m.end, m.label, origin=Origin.SUGGESTION), m.rule, m.confidence
        )
        for m in read(doc, "entities")
    ]


def _quotations(doc: Doc) -> list[Suggestion]:
    return [
        _suggestion(
            Quotation(
                new_id(),
                found.type,
                found.content,
                cue=found.cue,
                source=found.source,
                source_kind=found.source_kind,
                origin=Origin.SUGGESTION,
            ),
            found.rule,
            found.confidence,
            speaker=found.speaker,
        )
        for found in doc._.quotations
    ]


def _suggestion(
    annotation: Annotation, rule: str, confidence: float, *, speaker: str = ""
) -> Suggestion:
    return Suggestion(annotation, SUGGESTER, rule, confidence, speaker)
