"""The quotation suggesters as spaCy components.

``workbench_quotations``, ``workbench_sources`` and ``workbench_speakers`` run in this order,
behind those that write ``doc.spans["entities"]``, and leave:

``doc._.quotations``      tuple[Found, ...]: see scope.py
``doc._.subjects``        tuple[Part, ...]: subjects of sentences, for the speakers' pronouns
``doc.spans["quotations"]``, ``["cues"]``, ``["sources"]``
                          the stretches as spans, a quotation of two parts as two; the quotations'
                          label is their type, the sources' their kind
"""

# pyright: reportUnknownMemberType=false, reportUntypedFunctionDecorator=false
# (spaCy types neither its decorators nor its span groups)

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from workbench.model.annotation import Part
from workbench.suggest import extensions
from workbench.suggest.extensions import read, spans_of, text_of
from workbench.suggest.quotations import finding, sources, speakers
from workbench.suggest.quotations.cues import cues
from workbench.suggest.quotations.scope import Found, Names

Component = Callable[[Doc], Doc]


def register() -> None:
    """Add the attributes unless they are there."""
    extensions.register()
    for name in ("quotations", "subjects"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=())


@Language.factory(
    "workbench_quotations",
    default_config={"language": "fr"},
    assigns=["doc._.quotations", "doc._.subjects", "doc.spans"],
)
def workbench_quotations(nlp: Language, name: str, language: str) -> Component:  # noqa: ARG001 (spaCy's names)
    """Find the quotations with content, type, cue and source."""
    register()
    cues(language)

    def find(doc: Doc) -> Doc:
        findings = finding.find(text_of(doc), language, _entities(doc))
        doc._.quotations = findings.found
        doc._.subjects = findings.subjects
        _write(doc, "quotations", [(p, f.type) for f in findings.found for p in f.content])
        _write(doc, "cues", [(p, "cue") for f in findings.found for p in f.cue])
        return doc

    return find


@Language.factory(
    "workbench_sources",
    default_config={"language": "fr"},
    requires=["doc._.quotations"],
    assigns=["doc._.quotations", "doc.spans"],
)
def workbench_sources(nlp: Language, name: str, language: str) -> Component:  # noqa: ARG001 (spaCy's names)
    """Say of each source whether it is a person, an organisation, a group or a pronoun."""
    register()

    def sort(doc: Doc) -> Doc:
        found = sources.with_kinds(text_of(doc), doc._.quotations, cues(language), _labels(doc))
        doc._.quotations = found
        _write(doc, "sources", [(f.source, f.source_kind or "") for f in found if f.source])
        return doc

    return sort


@Language.factory(
    "workbench_speakers",
    default_config={"language": "fr"},
    requires=["doc._.quotations", "doc._.subjects"],
    assigns=["doc._.quotations"],
)
def workbench_speakers(nlp: Language, name: str, language: str) -> Component:  # noqa: ARG001 (spaCy's names)
    """Name the speaker of each quotation, where the text does."""
    register()

    def resolve(doc: Doc) -> Doc:
        found: tuple[Found, ...] = doc._.quotations
        doc._.quotations = speakers.with_speakers(
            text_of(doc), found, doc._.subjects, cues(language), _labels(doc)
        )
        return doc

    return resolve


def _entities(doc: Doc) -> list[finding.Entity]:
    if "entities" in doc.spans:
        return [(m.start, m.end, m.label) for m in read(doc, "entities")]
    return [(span.start_char, span.end_char, span.label_) for span in doc.ents]


def _labels(doc: Doc) -> Names:
    return {start: (end, label) for start, end, label in _entities(doc)}


def _write(doc: Doc, key: str, parts: list[tuple[Part, str]]) -> None:
    """Write stretches as spans; where a token is cut, the whole token is taken."""
    spans = spans_of(doc, [(start, end, str(label)) for (start, end), label in parts])
    doc.spans[key] = SpanGroup(doc, name=key, spans=spans)
