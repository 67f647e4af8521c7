"""Accept and reject suggestions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from workbench.commands.edits import edit
from workbench.model.annotation import (
    Annotation,
    Quotation,
    QuotationType,
    SourceKind,
)
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker, named, new_speaker
from workbench.model.suggestion import Suggestion

ACCEPT: Final = "accept"
"""The verb of edits that accept suggestions."""
_SPEAKER_SETTLED: Final = (ACCEPT, "speaker")
"""The verbs of edits that say themselves who speaks."""


def accept(
    annotations: AnnotationSet, suggestions: Iterable[Suggestion], register: Iterable[Speaker]
) -> Edit:
    """Accept one or more suggestions as they are, in one edit.

    A proposed speaker is looked up in the register by its name, and entered when nobody bears it.
    """
    taken = tuple(suggestions)
    known = list(register)
    before = len(known)
    added = [_annotation(s, known) for s in taken]
    return edit(
        ACCEPT,
        annotations,
        added=added,
        answered=[s.id for s in taken],
        registered=known[before:],
    )


def reject(annotations: AnnotationSet, suggestions: Iterable[Suggestion]) -> Edit:
    """Reject one or more suggestions, in one edit."""
    return edit("reject", annotations, answered=[s.id for s in suggestions])


def keep_speaker(edit_: Edit, suggestion: Suggestion, register: Iterable[Speaker]) -> Edit:
    """Return the edit that corrects a suggested quotation, with the proposed speaker kept.

    A quotation that has a speaker already, or is none any more, stays as the edit has it.
    """
    after = edit_.added[0]
    if not isinstance(after, Quotation) or after.speaker or edit_.verb in _SPEAKER_SETTLED:
        return edit_
    if after.type is QuotationType.SCARE or not suggestion.speaker:
        return edit_
    known = list(register)
    before = len(known)
    speaker = _speaker(suggestion.speaker, after.source_kind, known)
    return replace(
        edit_, added=(replace(after, speaker=speaker.id),), registered=tuple(known[before:])
    )


def _annotation(suggestion: Suggestion, known: list[Speaker]) -> Annotation:
    annotation = suggestion.annotation
    if not isinstance(annotation, Quotation) or not suggestion.speaker:
        return annotation
    speaker = _speaker(suggestion.speaker, annotation.source_kind, known)
    return replace(annotation, speaker=speaker.id)


def _speaker(name: str, kind: SourceKind | None, known: list[Speaker]) -> Speaker:
    """Return the speaker of this name, who is added to the known ones when nobody bears it."""
    speaker = named(known, name)
    if speaker is None:
        speaker = new_speaker(name, _kind(kind), taken={s.id for s in known})
        known.append(speaker)
    return speaker


def _kind(source_kind: SourceKind | None) -> str:
    # A pronoun stands for a speaker of any kind: nothing is known of it.
    return "" if source_kind in (None, SourceKind.PRONOUN) else str(source_kind)
