"""Explain suggestions: a table of their texts, labels, rules and confidence."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.model.annotation import Annotation, Span
from workbench.model.annotation_set import order
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.suggest.rules import description

_LONGEST = 40


def explained(dispatch: Dispatch, suggestions: Iterable[Suggestion]) -> str:
    """Return the suggestions for a dispatch as a table below its id, in the order of the text."""
    ordered = sorted(suggestions, key=lambda s: order(s.annotation))
    rows = [_cells(s, dispatch.text) for s in ordered]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join([dispatch.id, *(f"  {line}" for line in lines or ["nothing is suggested"])])


def _cells(suggestion: Suggestion, text: str) -> tuple[str, ...]:
    annotation = suggestion.annotation
    return (
        _words(annotation, text),
        annotation.label if isinstance(annotation, Span) else str(annotation.type),
        f"{suggestion.confidence:.2f}",
        suggestion.rule,
        description(suggestion.rule),
    )


def _words(annotation: Annotation, text: str) -> str:
    words = " ".join(" […] ".join(text[s:e] for s, e in annotation.parts).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
