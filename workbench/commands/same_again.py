"""Same again: label, or reject, all occurrences of the same words in a dispatch, in one edit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate
from typing import Generic, TypeVar

from workbench.commands.edits import annotation_of, edit
from workbench.model.annotation import Annotation, Part, Span, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.state import State
from workbench.model.suggestion import Suggestion


class Way(Enum):
    """What would become of an occurrence."""

    ADD = "add"
    ACCEPT = "accept"
    CORRECT = "correct"
    RELABEL = "relabel"
    NEST = "nest"
    THERE = "there"
    REJECT = "reject"
    DELETE = "delete"


TAKEN = frozenset((Way.ADD, Way.ACCEPT, Way.CORRECT, Way.REJECT))
"""Ways that are taken unless the annotator leaves them out; the others only where asked for."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where the words stand, [start, end) in code points, and what would become of them.

    ``annotation`` is what is annotated at, around or across the place, ``suggestion`` what is
    suggested there and open; a place with neither is free.
    """

    start: int
    end: int
    way: Way
    annotation: Annotation | None = None
    suggestion: Suggestion | None = None

    @property
    def met(self) -> Annotation | None:
        """What is annotated or suggested there."""
        return self.suggestion.annotation if self.suggestion else self.annotation


def to_label(
    annotations: AnnotationSet,
    suggestions: Iterable[Suggestion],
    stretches: Iterable[Part],
    label: str,
) -> list[Occurrence]:
    """Return what labelling each stretch would do; ``suggestions`` are the open ones.

    What stands in, or across, another span or suggestion would nest: names are annotated once.
    """
    proposed = [s for s in suggestions if isinstance(s.annotation, Span)]
    mine = _Places(annotations.spans, lambda a: a)
    theirs = _Places(proposed, annotation_of)
    return [_to_label(mine, theirs, part, label) for part in stretches]


def _to_label(
    mine: _Places[Span], theirs: _Places[Suggestion], part: Part, label: str
) -> Occurrence:
    made, open_ = mine.at(part, label), theirs.at(part, label)
    if made is not None:
        return Occurrence(*part, Way.THERE if made.label == label else Way.RELABEL, made)
    if open_ is not None:
        same = _code(open_.annotation) == label
        return Occurrence(*part, Way.ACCEPT if same else Way.CORRECT, suggestion=open_)
    across = mine.across(part, covered=True)
    if across is not None:
        return Occurrence(*part, Way.NEST, across)
    around = theirs.across(part, covered=False)
    return Occurrence(*part, Way.NEST if around else Way.ADD, suggestion=around)


def to_reject(
    annotations: AnnotationSet,
    suggestions: Iterable[Suggestion],
    stretches: Iterable[Part],
    label: str,
) -> list[Occurrence]:
    """Return the open suggestions of these stretches with a label or type, to be rejected.

    Annotations that say the same are among them, to be deleted.
    """
    wanted = set(stretches)
    found = [
        Occurrence(s.annotation.start, s.annotation.end, Way.REJECT, suggestion=s)
        for s in suggestions
        if _is(s.annotation, wanted, label)
    ]
    found += [
        Occurrence(a.start, a.end, Way.DELETE, a)
        for a in annotations.annotations.values()
        if _is(a, wanted, label)
    ]
    return sorted(found, key=lambda o: (o.start, o.way is Way.DELETE))


def label_all(annotations: AnnotationSet, chosen: Iterable[Occurrence], label: str) -> Edit:
    """Label occurrences in one edit; those that have the label already are left alone."""
    removed: list[Annotation] = []
    added: list[Annotation] = []
    answered: list[str] = []
    for each in chosen:
        if each.way is Way.THERE:
            continue
        if each.way is Way.RELABEL and each.annotation is not None:
            removed.append(each.annotation)
        elif each.way in (Way.ACCEPT, Way.CORRECT) and each.suggestion is not None:
            answered.append(each.suggestion.id)
        added.append(_labelled(each, label))
    return _edit("add", annotations, removed=removed, added=added, answered=answered)


def reject_all(annotations: AnnotationSet, chosen: Iterable[Occurrence]) -> Edit:
    """Reject the suggestions, and delete the annotations, of occurrences in one edit."""
    taken = list(chosen)
    answered = [o.suggestion.id for o in taken if o.suggestion is not None]
    removed = [o.annotation for o in taken if o.annotation is not None]
    return _edit("reject", annotations, removed=removed, answered=answered)


def beside(annotations: AnnotationSet, verb: str) -> Edit:
    """Return an edit that changes nothing: with it an act can be taken back from this set too."""
    return Edit(verb=verb, dispatch=annotations.dispatch, annotator=annotations.annotator)


def _labelled(occurrence: Occurrence, label: str) -> Annotation:
    kept = occurrence.met if occurrence.way in (Way.ACCEPT, Way.CORRECT, Way.RELABEL) else None
    if isinstance(kept, Span):
        return replace(kept, label=label)
    return Span(new_id(), occurrence.start, occurrence.end, label)


def _edit(
    verb: str,
    annotations: AnnotationSet,
    *,
    removed: Iterable[Annotation] = (),
    added: Iterable[Annotation] = (),
    answered: Iterable[str] = (),
) -> Edit:
    made = edit(verb, annotations, removed=removed, added=added, answered=answered)
    # A flag asks for a look at the whole dispatch, and the annotator is elsewhere.
    return replace(made, state=None) if annotations.state is State.FLAGGED else made


def _is(annotation: Annotation, stretches: set[Part], label: str) -> bool:
    return _code(annotation) == label and (annotation.start, annotation.end) in stretches


def _code(annotation: Annotation) -> str:
    return annotation.label if isinstance(annotation, Span) else str(annotation.type)


_T = TypeVar("_T")


class _Places(Generic[_T]):
    """Things with a stretch, found by where they stand."""

    def __init__(self, things: Iterable[_T], annotation: Callable[[_T], Annotation]) -> None:
        self._all = sorted(((annotation(t), t) for t in things), key=lambda p: p[0].start)
        self._starts = [a.start for a, _ in self._all]
        self._reach: Sequence[int] = list(accumulate((a.end for a, _ in self._all), max))
        self._at: dict[Part, list[tuple[Annotation, _T]]] = {}
        for a, thing in self._all:
            self._at.setdefault((a.start, a.end), []).append((a, thing))

    def at(self, part: Part, label: str) -> _T | None:
        """Return what has exactly this stretch, rather with the label than with another."""
        found = sorted(self._at.get(part, ()), key=lambda p: _code(p[0]) != label)
        return found[0][1] if found else None

    def across(self, part: Part, *, covered: bool) -> _T | None:
        """Return the last thing that overlaps; ``covered``: also one that lies within."""
        start, end = part
        i = bisect_left(self._starts, end) - 1
        while i >= 0 and self._reach[i] > start:
            a, thing = self._all[i]
            if a.end > start and (covered or a.start < start or a.end > end):
                return thing
            i -= 1
        return None
