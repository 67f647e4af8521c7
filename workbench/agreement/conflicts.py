"""Conflicts: where the annotations of a dispatch meet across annotators, and what is decided there.

Annotations of a layer belong together where they share a character, directly or through others:
conflicts are the connected components. Of quotations the content counts. Touching is no overlap.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.model.annotation import Annotation, Part, Quotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.conflict import (
    Answer,
    Conflict,
    Variant,
    answer_order,
    at,
    bare_answer,
    joined,
    layer_of,
    overlap,
)
from workbench.model.decision import Case, Decision, Reply
from workbench.model.layer import Layer
from workbench.model.state import State

_ByLayer = Mapping[Layer, Sequence[tuple[Part, ...]]]


def conflicts(sets: Iterable[AnnotationSet], also: _ByLayer | None = None) -> tuple[Conflict, ...]:
    """Return the conflicts of a dispatch in the order of the text, agreed ones too.

    Only sets that are done count, and each of them has an answer to every conflict. ``also`` are
    stretches that annotations belong together by as well, and that are asked about where nobody
    has any. The order of the sets changes nothing.
    """
    finished = sorted((s for s in sets if s.state is State.DONE), key=lambda s: s.annotator)
    if not finished:
        return ()
    found = [c for layer in Layer for c in _of_layer(finished, layer, (also or {}).get(layer, ()))]
    return tuple(sorted(found, key=lambda c: (c.start, -c.end, str(c.layer))))


def _of_layer(
    sets: Sequence[AnnotationSet], layer: Layer, also: Sequence[tuple[Part, ...]]
) -> list[Conflict]:
    placed = [
        (made.annotator, each)
        for made in sets
        for each in made.annotations.values()
        if layer_of(each) is layer
    ]
    parts = [*(each.parts for _, each in placed), *also]
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(components(parts)):
        groups[group].append(number)
    names = [made.annotator for made in sets]
    return [
        Conflict(
            sets[0].dispatch,
            layer,
            joined(part for number in group for part in parts[number]),
            _variants(names, [placed[number] for number in group if number < len(placed)]),
        )
        for group in groups.values()
    ]


def components(items: Sequence[tuple[Part, ...]]) -> list[int]:
    """Return the number of the connected component of each item, which is one or more stretches."""
    root = list(range(len(items)))

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    placed = sorted((start, end, n) for n, parts in enumerate(items) for start, end in parts)
    reach, last = 0, 0
    for start, end, number in placed:
        if start < reach:
            root[find(number)] = find(last)
        reach, last = max(reach, end), number
    return [find(number) for number in range(len(items))]


def _variants(
    names: Sequence[str], placed: Iterable[tuple[str, Annotation]]
) -> tuple[Variant, ...]:
    said: dict[str, list[Annotation]] = {name: [] for name in names}
    for name, annotation in placed:
        said[name].append(annotation)
    givers: defaultdict[Answer, list[str]] = defaultdict(list)
    for name in names:
        givers[bare_answer(said[name])].append(name)
    return tuple(Variant(answer, tuple(givers[answer])) for answer in sorted(givers, key=_place))


def _place(answer: Answer) -> tuple[bool, list[tuple[int, int, str]]]:
    return not answer, [answer_order(each) for each in answer]


def cases(
    sets: Sequence[AnnotationSet], gold: AnnotationSet, speakers: Collection[str]
) -> tuple[Case, ...]:
    """Return the conflicts of a dispatch with what is decided of them.

    ``sets`` are those of people, finished or not; ``speakers`` the ids in the register. A decision
    holds as long as everybody who has finished says what they said when it was made, and nobody
    says what was not known then. Whoever has not finished again does not change it; and so does not
    an entry of the register that was merged with another.
    """
    found = conflicts(sets, _asked_about(gold))
    return tuple(_case(conflict, sets, gold, speakers) for conflict in found)


def _asked_about(gold: AnnotationSet) -> _ByLayer:
    asked: defaultdict[Layer, list[tuple[Part, ...]]] = defaultdict(list)
    for annotation in gold.annotations.values():
        asked[layer_of(annotation)].append(annotation.parts)
    for decision in gold.decisions.values():
        asked[decision.layer].append(decision.stretches)
    return asked


def _case(
    conflict: Conflict,
    sets: Sequence[AnnotationSet],
    gold: AnnotationSet,
    speakers: Collection[str],
) -> Case:
    decisions = sorted(
        (
            d
            for d in gold.decisions.values()
            if d.layer is conflict.layer and overlap(d.stretches, conflict.stretches)
        ),
        key=lambda d: (d.grounds.at, d.id),
        reverse=True,
    )
    ids = {d.id for d in decisions}
    return Case(
        conflict,
        tuple(decisions),
        bool(decisions) and _stand(decisions, sets, speakers),
        _waits_for(decisions, sets),
        tuple(
            Reply(made.annotator, question)
            for made in sets
            for question in made.questions.values()
            if question.annotation in ids
        ),
        at(gold.annotations.values(), conflict.layer, conflict.stretches),
    )


def _stand(
    decisions: Sequence[Decision], sets: Sequence[AnnotationSet], speakers: Collection[str]
) -> bool:
    """Tell whether all hold; where two are of the same characters, it is undecided which."""
    parts = sorted(part for decision in decisions for part in decision.stretches)
    return len(joined(parts)) == len(parts) and all(
        stands(decision, sets, speakers) for decision in decisions
    )


def stands(decision: Decision, sets: Iterable[AnnotationSet], speakers: Collection[str]) -> bool:
    """Tell whether what a decision was made on is as it was."""
    return all(_is_known(decision, made, speakers) for made in sets if made.state is State.DONE)


def _is_known(decision: Decision, made: AnnotationSet, speakers: Collection[str]) -> bool:
    now = bare_answer(at(made.annotations.values(), decision.layer, decision.stretches))
    before = decision.vote_of(made.annotator)
    known = [v.answer for v in decision.votes] if before is None else [before]
    return any(_same(answer, now, speakers) for answer in known)


def _same(before: Answer, now: Answer, speakers: Collection[str]) -> bool:
    if before == now:
        return True
    return len(before) == len(now) and all(
        _renamed(one, other, speakers) == other for one, other in zip(before, now, strict=True)
    )


def _renamed(before: Annotation, now: Annotation, speakers: Collection[str]) -> Annotation:
    """Return an annotation with the speaker of today, where its own has left the register."""
    if isinstance(before, Quotation) and isinstance(now, Quotation):
        gone = before.speaker is not None and before.speaker not in speakers
        return replace(before, speaker=now.speaker) if gone else before
    return before


def _waits_for(decisions: Sequence[Decision], sets: Iterable[AnnotationSet]) -> str:
    asked = decisions[0].back_to if decisions else ""
    busy = {made.annotator for made in sets if made.state is not State.DONE}
    return asked if asked in busy else ""
