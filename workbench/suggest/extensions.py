"""The attributes that the components add to spaCy's objects.

``span._.rule``        str    the id of the rule that found an entity, "" elsewhere
``span._.confidence``  float  how sure it is, in [0, 1]; 0.0 elsewhere
"""

from __future__ import annotations

from spacy.tokens import Doc, Span, SpanGroup

from workbench.suggest.mention import Mention

_DEFAULTS: dict[str, str | float] = {"rule": "", "confidence": 0.0}


def register() -> None:
    """Add the attributes unless they are there."""
    for name, default in _DEFAULTS.items():
        if not Span.has_extension(name):
            Span.set_extension(name, default=default)


def write(doc: Doc, key: str, mentions: list[Mention]) -> Doc:
    """Write mentions into the span group ``key``; a token that is cut is taken whole."""
    spans: list[Span] = []
    for mention in mentions:
        span = doc.char_span(mention.start, mention.end, mention.label, alignment_mode="expand")
        if span is not None:
            span._.rule = mention.rule
            span._.confidence = mention.confidence
            spans.append(span)
    doc.spans[key] = SpanGroup(doc, name=key, spans=spans)
    return doc


def read(doc: Doc, key: str) -> list[Mention]:
    """Return the mentions of the span group ``key``; an absent group has none."""
    if key not in doc.spans:
        return []
    return [
        Mention(s.start_char, s.end_char, s.label_, s._.rule, s._.confidence)
        for s in doc.spans[key]
    ]
