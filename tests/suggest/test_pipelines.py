from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import pytest
from spacy.language import Language
from spacy.tokens import Doc, Span

import workbench.suggest
from workbench.model.annotation import Origin
from workbench.model.annotation import Span as Entity
from workbench.suggest.extensions import read
from workbench.suggest.pipelines import SUGGESTER, pipeline, suggest


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline("fr")


def test_entities_are_in_a_span_group_with_rule_and_confidence(nlp: Language) -> None:
    doc = nlp("Anne Lepoutre est arrivée lundi en Norvège.")
    spans = list(cast("Iterable[Span]", doc.spans["entities"]))
    assert [(s.text, s.label_, s._.rule, s._.confidence) for s in spans] == [
        ("Anne Lepoutre", "PER", "name.first-name", 0.93),
        ("lundi", "DATE", "date.weekday", 0.95),
        ("Norvège", "LOC", "list.country", 0.95),
    ]


def test_the_package_itself_gives_a_pipeline_as_often_as_it_is_asked() -> None:
    for _ in range(2):
        doc = workbench.suggest.pipeline("fr")('"Tout va bien", a dit Jeanne Morel.')
        assert [found.speaker for found in doc._.quotations] == ["Jeanne Morel"]


def test_a_document_survives_being_written_and_read(nlp: Language) -> None:
    doc = nlp("Anne Lepoutre est arrivée.")
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [m.label for m in read(again, "entities")] == ["PER"]


def test_a_suggestion_says_who_proposes_it(nlp: Language) -> None:
    (suggestion,) = suggest(nlp, "Il viendra lundi.")
    assert isinstance(suggestion.annotation, Entity)
    assert suggestion.annotation.origin is Origin.SUGGESTION
    assert (suggestion.suggester, suggestion.rule) == (SUGGESTER, "date.weekday")


def test_ids_are_new_each_time(nlp: Language) -> None:
    first, second = suggest(nlp, "lundi"), suggest(nlp, "lundi")
    assert first[0].id != second[0].id


@pytest.mark.parametrize("text", ["", " ", "\n\n", '"' * 50, "«»" * 9, "🙂🙃", "M.", "l'", "(A)"])
def test_no_text_is_too_odd(nlp: Language, text: str) -> None:
    assert isinstance(suggest(nlp, text), list)
