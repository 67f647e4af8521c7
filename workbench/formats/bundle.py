"""Bundle: one dispatch with what belongs to it, as files hold it; Refusal: a line that is none."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Bundle:
    """A dispatch, one annotator's set or none, all suggestions, the speakers of both.

    ``line`` counts from 1 in files with one dispatch a line and is 0 elsewhere; ``kind`` is the
    kind of the annotator: person or gold. ``raw`` are the bytes of a wire as they came.
    """

    dispatch: Dispatch
    annotations: AnnotationSet | None = None
    speakers: tuple[Speaker, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    kind: str = "person"
    line: int = 0
    raw: bytes = b""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that cannot be read, and why; line 0 is the file as a whole."""

    line: int
    reason: str
