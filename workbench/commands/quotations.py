"""Make quotations and set their parts: content, type, cue, source, speaker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.commands.edits import Target, change, edit, quotation_of
from workbench.model.annotation import (
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    new_id,
)
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion


def add(
    annotations: AnnotationSet,
    content: Iterable[Part],
    type_: QuotationType = QuotationType.DIRECT,
    *,
    cue: Iterable[Part] = (),
    source: Part | None = None,
    source_kind: SourceKind | None = None,
    origin: Origin = Origin.HAND,
) -> Edit:
    """Make a quotation of one or more parts, each [start, end) in code points."""
    quotation = Quotation(
        new_id(), type_, joined(content), joined(cue), source, source_kind, origin=origin
    )
    return edit("add", annotations, added=[quotation])


def take(annotations: AnnotationSet, suggestion: Suggestion, speaker: Speaker | None) -> Edit:
    """Accept a suggested quotation, but with a speaker of the register, or with none yet."""
    after = replace(quotation_of(suggestion), speaker=speaker.id if speaker else None)
    return change("accept", annotations, suggestion, after)


def set_type(annotations: AnnotationSet, target: Target, type_: QuotationType) -> Edit:
    """Set the type; SCARE ("not a quotation") keeps the content only, as the guideline has it."""
    before = quotation_of(target)
    after = replace(before, type=type_)
    if type_ is QuotationType.SCARE:
        after = replace(after, cue=(), source=None, source_kind=None, speaker=None)
    return change("relabel", annotations, target, after)


def resize(annotations: AnnotationSet, target: Target, content: Iterable[Part]) -> Edit:
    """Give the quotation another content."""
    after = replace(quotation_of(target), content=joined(content))
    return change("resize", annotations, target, after)


def set_cue(annotations: AnnotationSet, target: Target, cue: Iterable[Part]) -> Edit:
    """Set the cue: no part, one, or several."""
    return change("cue", annotations, target, replace(quotation_of(target), cue=joined(cue)))


def set_source(
    annotations: AnnotationSet, target: Target, source: Part | None, kind: SourceKind | None
) -> Edit:
    """Set the source, the mention that speaks, and its kind; None for both: no source."""
    after = replace(quotation_of(target), source=source, source_kind=kind)
    return change("source", annotations, target, after)


def set_speaker(annotations: AnnotationSet, target: Target, speaker: Speaker | None) -> Edit:
    """Set the speaker to an entry of the register; None: unknown."""
    after = replace(quotation_of(target), speaker=speaker.id if speaker else None)
    return change("speaker", annotations, target, after)


def create_speaker(annotations: AnnotationSet, target: Target, speaker: Speaker) -> Edit:
    """Enter a new speaker into the register and set it, in one edit."""
    after = replace(quotation_of(target), speaker=speaker.id)
    return change("speaker", annotations, target, after, registered=[speaker])


def joined(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts in the order of the text, with those that overlap or touch made one."""
    done: list[Part] = []
    for start, end in sorted(parts):
        if done and start <= done[-1][1]:
            done[-1] = (done[-1][0], max(end, done[-1][1]))
        else:
            done.append((start, end))
    return tuple(done)
