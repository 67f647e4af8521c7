"""The attributes that the components add to spaCy's objects.

``span._.rule``        str    the id of the rule that found an entity, "" elsewhere
``span._.confidence``  float  how sure it is, in [0, 1]; 0.0 elsewhere
``doc._.evidence``     what both are read from: by "start-end-label" of a span (code points), the
                       two values, and where the entity itself starts and ends
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from spacy.tokens import Doc, Span, SpanGroup

from workbench.suggest.mention import Mention

if TYPE_CHECKING:
    from numpy import int64
    from numpy.typing import NDArray

TEXT = "text"
"""Where our tokenizer leaves the text in ``doc.user_data``."""

Evidence = dict[str, tuple[str, float, int, int]]


def register() -> None:
    """Add the attributes unless they are there."""
    if not Doc.has_extension("evidence"):
        Doc.set_extension("evidence", default=None)
        Span.set_extension("rule", getter=_rule)
        Span.set_extension("confidence", getter=_confidence)


def text_of(doc: Doc) -> str:
    """Return the text; a Doc puts its own together from its tokens each time it is asked."""
    return doc.user_data.get(TEXT) or doc.text


def write(doc: Doc, key: str, mentions: list[Mention]) -> Doc:
    """Write mentions into the span group ``key``; in it, a token that is cut is taken whole."""
    evidence: Evidence = doc._.evidence or {}
    spans = spans_of(doc, [(m.start, m.end, m.label) for m in mentions])
    for span, (start, end, label, rule, confidence) in zip(spans, mentions, strict=True):
        evidence[f"{span.start_char}-{span.end_char}-{label}"] = (rule, confidence, start, end)
    doc._.evidence = evidence
    doc.spans[key] = SpanGroup(doc, name=key, spans=spans)
    _written[key] = (doc.spans[key], tuple(mentions))
    return doc


def spans_of(doc: Doc, stretches: list[tuple[int, int, str]]) -> list[Span]:
    """Return stretches (start, end, label) as spans; a token that is cut is taken whole."""
    if not stretches:
        return []
    starts = _starts(doc, len(doc))
    firsts = starts.searchsorted([start for start, _, _ in stretches], "right").tolist()
    lasts = starts.searchsorted([end for _, end, _ in stretches], "left").tolist()
    return [
        Span(doc, first - 1, last, label=label)
        for first, last, (_, _, label) in zip(firsts, lasts, stretches, strict=True)
    ]


@lru_cache(1)  # all groups of a document are written in turn
def _starts(doc: Doc, _tokens: int) -> NDArray[int64]:
    return doc.to_array("IDX").astype("int64")


_written: dict[str, tuple[SpanGroup, tuple[Mention, ...]]] = {}
"""What was written last, by its key: the next component reads it, and spans are slow to read."""


def read(doc: Doc, key: str) -> list[Mention]:
    """Return the mentions of the span group ``key``; an absent group has none.

    A component that changes what we wrote assigns the group anew, or changes its length.
    """
    if key not in doc.spans:
        return []
    group = cast("SpanGroup", doc.spans[key])
    written, mentions = _written.get(key, (None, ()))
    if written is group and len(group) == len(mentions):
        return list(mentions)
    evidence: Evidence = doc._.evidence or {}
    found: list[Mention] = []
    for span in cast("Iterable[Span]", group):
        unknown = ("", 0.0, span.start_char, span.end_char)
        rule, confidence, start, end = evidence.get(_key(span), unknown)
        found.append(Mention(start, end, span.label_, rule, confidence))
    return found


def _key(span: Span) -> str:
    return f"{span.start_char}-{span.end_char}-{span.label_}"


def _rule(span: Span) -> str:
    evidence: Evidence = span.doc._.evidence or {}
    return evidence[_key(span)][0] if _key(span) in evidence else ""


def _confidence(span: Span) -> float:
    evidence: Evidence = span.doc._.evidence or {}
    return evidence[_key(span)][1] if _key(span) in evidence else 0.0
