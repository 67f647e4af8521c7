"""The quotation components in a spaCy pipeline of one's own."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# (spaCy does not type its span groups)

from __future__ import annotations

import spacy
from spacy.tokens import Span

from workbench.suggest.quotations import components

TEXT = '"Le pont tiendra", a dit la maire Lise Arnould. Elle reste "sereine".'


def test_they_run_in_any_pipeline_and_leave_spans_and_values() -> None:
    components.register()
    nlp = spacy.blank("xx")
    for name in ("workbench_quotations", "workbench_sources", "workbench_speakers"):
        nlp.add_pipe(name, config={"language": "fr"})
    doc = nlp.make_doc(TEXT)
    doc.spans["entities"] = [span(doc.char_span(34, 46, "PER"))]
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert [f.speaker for f in doc._.quotations if f.cue] == ["Lise Arnould"]
    assert doc.spans["quotations"][0].text == '"Le pont tiendra"'
    assert [s.text for s in doc.spans["cues"]] == ["a dit"]
    assert [(s.text, s.label_) for s in doc.spans["sources"]] == [
        ("la maire Lise Arnould", "person")
    ]


def span(found: Span | None) -> Span:
    assert found is not None
    return found


def test_without_entities_they_run_on_the_bare_text() -> None:
    components.register()
    nlp = spacy.blank("xx")
    nlp.add_pipe("workbench_quotations", config={"language": "fr"})
    assert nlp("").has_extension("quotations")
    assert len(nlp(TEXT)._.quotations) == 2
