"""The suggester as a spaCy pipeline, and what it proposes for a text."""

from __future__ import annotations

from typing import cast

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from workbench.model.annotation import Origin, Quotation, Span, new_id
from workbench.model.suggestion import Suggestion
from workbench.model.users_model import UsersModel
from workbench.suggest import lexicon, models
from workbench.suggest.entities import components as entities
from workbench.suggest.extensions import read
from workbench.suggest.quotations import components as quotations
from workbench.suggest.tokenizer import Tokenizer

SUGGESTER = "rules 1.0"
"""Who proposes, with the version of the rules."""


def pipeline(language: str, model: UsersModel | None = None) -> Language:
    """Return a pipeline that finds entities and quotations in texts of a language (ISO 639-1).

    Entities are in ``doc.spans["entities"]``, see extensions.py; quotations in
    ``doc._.quotations``, see quotations/components.py. A user's model finds the entities instead of
    the rules, if it is for the language; the dates stay ours unless it has some.
    ``nlp.meta["suggester"]`` says who proposes. Raises SuggesterError for a model that cannot be
    loaded, FormatError for a broken file of a user's own lexicon.
    """
    entities.register()
    quotations.register()
    models.register()
    nlp = spacy.blank("xx")
    nlp.max_length = 10**9
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.meta["lang_of_rules"] = language
    nlp.meta["suggester"] = SUGGESTER
    own = lexicon.own_version()
    if own:
        nlp.meta["suggester"] += f" + lexicon {own}"
    if model is not None and models.reads(model.name, language):
        _add_model(nlp, language, model)
    else:
        nlp.add_pipe("workbench_dates", config={"language": language})
        nlp.add_pipe("workbench_names", config={"language": language})
    nlp.add_pipe("workbench_entities")
    for name in ("workbench_quotations", "workbench_sources", "workbench_speakers"):
        nlp.add_pipe(name, config={"language": language})
    return nlp


def _add_model(nlp: Language, language: str, model: UsersModel) -> None:
    config = {"model": model.name, "labels": dict(model.labels), "span_group": model.span_group}
    finder = cast("models.Finder", nlp.add_pipe("workbench_model", config=config))
    nlp.meta["suggester"] = f"{finder.title} + {nlp.meta['suggester']}"
    if not finder.has_dates:
        nlp.add_pipe("workbench_dates", config={"language": language})


def suggest(nlp: Language, text: str) -> list[Suggestion]:
    """Return what the pipeline proposes for a text: entities, then quotations; never raises."""
    return suggestions(nlp(text), nlp.meta["suggester"])


def suggestions(doc: Doc, suggester: str) -> list[Suggestion]:
    """Return what the pipeline left in a document, as a suggester's."""
    return [*_entities(doc, suggester), *_quotations(doc, suggester)]


def _entities(doc: Doc, suggester: str) -> list[Suggestion]:
    return [
        Suggestion(
            Span(new_id(), m.start, m.end, m.label, origin=Origin.SUGGESTION),
            suggester,
            m.rule,
            m.confidence,
        )
        for m in read(doc, "entities")
    ]


def _quotations(doc: Doc, suggester: str) -> list[Suggestion]:
    return [
        Suggestion(
            Quotation(
                new_id(),
                found.type,
                found.content,
                cue=found.cue,
                source=found.source,
                source_kind=found.source_kind,
                origin=Origin.SUGGESTION,
            ),
            suggester,
            found.rule,
            found.confidence,
            speaker=found.speaker,
        )
        for found in doc._.quotations
    ]
