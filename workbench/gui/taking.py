"""Taking a quotation: which stretch the marks give, and what suggestions know of it."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.model.annotation import Annotation, Part, Quotation, QuotationType
from workbench.model.speaker import Speaker, named
from workbench.model.suggestion import Suggestion
from workbench.suggest.protocol import Completion


def free(around: Iterable[Part], contents: Iterable[tuple[Part, ...]]) -> Part | None:
    """Return the first stretch that is not a part of a quotation's content already, or None."""
    taken = {part for content in contents for part in content}
    return next((part for part in around if part not in taken), None)


def within(parts: Iterable[Part], annotation: Annotation) -> list[Part]:
    """Return the stretches that lie within an annotation's content, but are not all of a part."""
    return [
        part
        for part in parts
        if any(a <= part[0] and part[1] <= b and part != (a, b) for a, b in annotation.parts)
    ]


def covering(suggestions: Iterable[Suggestion], part: Part) -> Suggestion | None:
    """Return the shortest suggested quotation of which the stretch is the content, or None.

    It may be one part of the content, or the quoted words in a clause. What holds it within its
    own marks is another quotation, around it.
    """
    start, end = part
    around = (s for s in suggestions if s.annotation.start <= start and end <= s.annotation.end)
    found = [s for s in around if _holds(s.annotation, part)]
    return min(found, key=lambda s: s.annotation.end - s.annotation.start, default=None)


def _holds(annotation: Annotation, part: Part) -> bool:
    if not isinstance(annotation, Quotation) or annotation.type is QuotationType.SCARE:
        return False
    if part in annotation.content:
        return True
    clause = annotation.type is not QuotationType.DIRECT
    return clause and any(a <= part[0] and part[1] <= b for a, b in annotation.content)


def known(register: Iterable[Speaker], suggestion: Suggestion) -> Speaker | None:
    """Return the speaker of the register who bears the proposed name, or None."""
    return named(register, suggestion.speaker) if suggestion.speaker else None


def completion(suggestion: Suggestion) -> Completion:
    """Return what an answered suggestion knows of a quotation."""
    quotation = suggestion.annotation
    if not isinstance(quotation, Quotation):
        return Completion("")
    return Completion(
        "", quotation.cue, quotation.source, quotation.source_kind, suggestion.speaker
    )
