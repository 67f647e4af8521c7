"""What is shown of several suggesters' suggestions: the newest's, and what was answered before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.annotation import Annotation
from workbench.model.annotation_set import AnnotationSet, said
from workbench.model.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Difference:
    """How many annotations are new, gone and the same."""

    new: int = 0
    gone: int = 0
    same: int = 0


def shown(
    suggestions: Iterable[Suggestion], newest: str | None, annotations: AnnotationSet
) -> tuple[Suggestion, ...]:
    """Return the suggestions that concern the annotator, in the order in which they came.

    These are the newest suggester's, and those of older ones that the annotator answered. What is
    still open and says the same as one of these answers, or as one of the annotator's own
    annotations, is left out: it is settled.
    """
    concerned = [s for s in suggestions if s.suggester == newest or s.id in annotations.answered]
    settled = {said(s.annotation) for s in concerned if s.id in annotations.answered}
    settled.update(map(said, annotations.annotations.values()))
    return tuple(
        s for s in concerned if s.id in annotations.answered or said(s.annotation) not in settled
    )


def difference(before: Iterable[Annotation], after: Iterable[Annotation]) -> Difference:
    """Compare two suggesters' annotations of one dispatch: ids, notes and origins aside."""
    old, new = Counter(map(said, before)), Counter(map(said, after))
    return Difference((new - old).total(), (old - new).total(), (old & new).total())
