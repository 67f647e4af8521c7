"""Compare annotators pair by pair on the dispatches that both finished."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from workbench.agreement.measures import Counts, counts, rate
from workbench.model.annotation import Part, Quotation, QuotationType
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State


@dataclass(frozen=True, slots=True)
class Pair:
    """What two annotators agree on.

    ``entities`` are compared by exact offsets and label, ``content`` by the exact parts of a
    quotation's content; ``same_speaker`` of the quotations with one content (``content.both``)
    have the same speaker, where no speaker is a value like any other.
    """

    a: str
    b: str
    dispatches: int
    entities: Counts
    content: Counts
    same_speaker: int

    def __add__(self, other: Pair) -> Pair:
        """Add up what the same two annotators agree on in other dispatches."""
        return Pair(
            self.a,
            self.b,
            self.dispatches + other.dispatches,
            self.entities + other.entities,
            self.content + other.content,
            self.same_speaker + other.same_speaker,
        )

    @property
    def speaker_rate(self) -> float | None:
        """The share of shared quotations with the same speaker; None without shared quotations."""
        return rate(self.same_speaker, self.content.both)

    @property
    def speaker_coverage(self) -> float | None:
        """The share of all quotations of both that are shared: how far the rate can be trusted."""
        return self.content.f1


def compare(sets: Iterable[AnnotationSet]) -> list[Pair]:
    """Compare every two annotators of the sets, by name; only finished sets count."""
    finished: defaultdict[str, dict[str, AnnotationSet]] = defaultdict(dict)
    for one in sets:
        by_dispatch = finished[one.annotator]
        if one.state is State.DONE:
            by_dispatch[one.dispatch] = one
    return [_pair(a, b, finished[a], finished[b]) for a, b in combinations(sorted(finished), 2)]


def _pair(
    a: str, b: str, of_a: Mapping[str, AnnotationSet], of_b: Mapping[str, AnnotationSet]
) -> Pair:
    common = [(of_a[d], of_b[d]) for d in of_a if d in of_b]
    entities, content, same_speaker = Counts(), Counts(), 0
    for one, other in common:
        entities += counts(_entities(one), _entities(other))
        mine, theirs = _by_content(one), _by_content(other)
        content += counts(mine.keys(), theirs.keys())
        shared = mine.keys() & theirs.keys()
        same_speaker += sum(mine[c].speaker == theirs[c].speaker for c in shared)
    return Pair(a, b, len(common), entities, content, same_speaker)


def _entities(one: AnnotationSet) -> set[tuple[int, int, str]]:
    return {(s.start, s.end, s.label) for s in one.spans}


def _by_content(one: AnnotationSet) -> dict[tuple[Part, ...], Quotation]:
    # What is marked as not a quotation is nobody's content.
    return {q.content: q for q in one.quotations if q.type is not QuotationType.SCARE}
