"""Restore: bring a set back to what it was."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from workbench.model.annotation import Annotation, Quotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit

T = TypeVar("T")


def restore(now: AnnotationSet, then: AnnotationSet, speakers: Collection[str]) -> Edit:
    """Return the edit that brings a set back to an earlier state of itself.

    ``speakers`` are the ids in the register: a speaker who has left it since is not named again.
    ``now.apply(restore(now, then, …))`` is ``then`` but for these.
    """
    wanted = {id_: _with_speaker(a, speakers) for id_, a in then.annotations.items()}
    return Edit(
        verb="restore",
        dispatch=now.dispatch,
        annotator=now.annotator,
        removed=_other(now.annotations, wanted),
        added=_other(wanted, now.annotations),
        answered=tuple(sorted(then.answered - now.answered)),
        reopened=tuple(sorted(now.answered - then.answered)),
        state=None if now.state is then.state else (now.state, then.state),
        note=None if now.note == then.note else (now.note, then.note),
        reason=None if now.reason == then.reason else (now.reason, then.reason),
        asked=_other(then.questions, now.questions),
        settled=_other(now.questions, then.questions),
        decided=_other(then.decisions, now.decisions),
        undecided=_other(now.decisions, then.decisions),
    )


def _other(these: Mapping[str, T], those: Mapping[str, T]) -> tuple[T, ...]:
    return tuple(each for id_, each in these.items() if those.get(id_) != each)


def _with_speaker(annotation: Annotation, speakers: Collection[str]) -> Annotation:
    if isinstance(annotation, Quotation) and annotation.speaker not in (None, *speakers):
        return replace(annotation, speaker=None)
    return annotation
